import { isProtected } from "../../text/zones.ts";
import type { Answer } from "./answer.ts";
import type { Constraint, Miss } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { ENGLISH_NAMES, HAN_NAMES, KOREAN_NAMES, languageNamed, type Named } from "./languages.ts";
import { firstOf, wordings } from "./wordings.ts";

const ADJECTIVE = "(?:simplified |traditional |mandarin |brazilian |american |british )?";
const NAME = `${ADJECTIVE}(${ENGLISH_NAMES})\\b(?:'s)?(?: language)?`;
const ANSWER = "(?:response|reply|answer|output|essay|letter|e-?mail|story|poem|article|text|document|song|review)";

/** The language of the whole answer; the group is its name. */
const FORMS = wordings({
  en: [
    new RegExp(
      `\\b(?:in|using|use)\\b(?: only| just)?(?: the)? ${NAME}[^.?!]{0,40}?\\bno other languages? (?:is|are)?(?: allowed| permitted)?`,
      "i",
    ),
    new RegExp(
      `\\b(?:entire|entirely|whole|complete|completely|fully|all of your)\\b[^.?!]{0,40}?\\bin (?:only )?(?:the )?${NAME}`,
      "i",
    ),
    new RegExp(
      `\\b(?:your|the) (?:entire |whole |full )*${ANSWER} (?:should|must|has to|needs to) (?:be )?(?:written )?(?:entirely |completely |only )?(?:be )?in (?:only )?(?:the )?${NAME}`,
      "i",
    ),
    new RegExp(
      `\\b(?:answer|respond|reply)(?: to (?:me|this))?(?: only| entirely)? in (?:only )?(?:the )?${NAME}(?! (?:only )?(?:and|or|then)\\b)`,
      "i",
    ),
    new RegExp(`\\b(?:only in|in only|use only|using only) (?:the )?${NAME}|\\b(?:in|use) (?:the )?${NAME} only`, "i"),
  ],
  ja: [
    new RegExp(
      `(${HAN_NAMES})(?:だけ|のみ)(?:で|を使って|を使い|を用いて)(?:、?[^。、]{0,14})(?:回答|答え|返答|書い|書く|説明|出力|返信|作成|記述|述べ|お願い)`,
    ),
    new RegExp(
      `(?:回答|返答|応答|答え|出力)(?:は|を)?(?:、)?(?:すべて|全て|全部|必ず|全体を)?(${HAN_NAMES})(?:だけ|のみ)?で(?:回答|答え|返答|書い|書く|説明|出力|返信|作成|記述|行|し|お願い)`,
    ),
    new RegExp(`(?:すべて|全て|全部|必ず)(${HAN_NAMES})で(?:回答|答え|返答|書い|書く|説明|出力|返信|作成|記述)`),
  ],
  ko: [
    new RegExp(
      `(${KOREAN_NAMES})(?:로만|만 사용|만을 사용|만으로|로만 사용)[^.]{0,12}(?:답|대답|작성|응답|설명|써|쓰)`,
    ),
    new RegExp(
      `(?:답변|응답|대답|답)(?:은|을|는) ?(?:모두 |반드시 |전부 )?(${KOREAN_NAMES})로 ?(?:작성|해|하|써|제공)`,
    ),
  ],
  zh: [
    new RegExp(
      `(?:只(?:能|可以?|准)?(?:使用|用|以)|(?:全部|全文|全程|一律)(?:請)?(?:使用|用|以))(${HAN_NAMES})(?:來)?(?:回答|回覆|作答|寫|撰寫|說明|書寫)`,
    ),
    new RegExp(`(?:請)(?:務必)?(?:使用|用|以)(${HAN_NAMES})(?:來)?(?:回答|回覆|作答)(?!和|並|及)`),
  ],
});

/** Tasks about languages, with several of them or in other letters than their own. */
const NOT =
  /\b(?:romaji|romani[sz]\w*|pinyin|transliterat\w*|translate|translation|if|unless|both|bilingual|each|alphabet|in latin letters|what does)\b|\b(?:and|or|then) (?:in )?(?:english|japanese|korean|chinese|french|german|spanish)\b|ローマ字|ピンイン|翻訳|訳し|もし|場合|両方|발음|번역|만약|로마자|翻譯|翻译|拼音|如果|羅馬/i;

/** Fewer letters say nothing, and a smaller share of them is only names, terms and quotations in an answer of another language. */
const FEWEST = 30;
const SHARE = 0.2;

/** The language that an answer is to be in, as far as its letters tell. */
export function readLanguage(asked: Asked): readonly Constraint[] {
  const { start, text } = asked;
  const match = firstOf(FORMS, asked);
  if (match === null || asked.isQuoted(start + match.index) || NOT.test(text)) return NONE;
  const name = match.slice(1).find((group) => group !== undefined);
  const language = name === undefined ? undefined : languageNamed(name);
  if (language === undefined) return NONE;
  return [
    {
      kind: "language",
      topic: "language",
      ...spanOf(asked, match),
      asks: `${language.tag[0]!.toUpperCase()}${language.tag.slice(1)} only`,
      check: (answer) => otherLetters(answer, language),
    },
  ];
}

const NONE: readonly Constraint[] = [];

function otherLetters({ text, start, end }: Answer, { units, tag }: Named): Miss | undefined {
  const { text: said } = text;
  const zones = text.zones();
  let [own, letters] = [0, 0];
  for (let at = start; at < end; at++) {
    const unit = said.charCodeAt(at);
    if (!isLetter(unit)) continue;
    letters++;
    for (let index = 0; index < units.length; index += 2)
      if (unit >= units[index]! && unit <= units[index + 1]!) {
        own++;
        break;
      }
  }
  if (letters < FEWEST || own >= SHARE * letters) return undefined;
  // Code is in no language.
  for (let zone = 0; zone < zones.length; zone++) if (isProtected(zones.kind(zone))) return undefined;
  const share = Math.round((100 * own) / letters);
  return { found: `${share} % of its letters in those of ${tag}`, score: own / letters, limit: SHARE };
}

const isLetter = (unit: number) =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x3041 && unit <= 0xd7a3);
