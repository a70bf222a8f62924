import { HAN, HIRAGANA, KATAKANA, LATIN, scriptTable } from "../../text/scripts.ts";
import type { Answer } from "./answer.ts";
import { type Constraint, type Miss, missOf, wordsOf } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { HAN_NUMBER } from "./numerals.ts";
import { boundOf } from "./relations.ts";
import { firstOf, wordings } from "./wordings.ts";

const EVERY = "(?:すべて|全て|全部)";

/** A reading behind every Kanji. */
const READINGS = wordings({
  ja: [
    new RegExp(
      `${EVERY}の?漢字(?:に(?:は|、)?|へ)(?:必ず|${EVERY})?(?:ふりがな|フリガナ|振り仮名|ルビ|読み仮名|よみがな)を?(?:つけ|付け|振っ|ふっ|書い|入れ|添え)`,
    ),
    new RegExp(
      `漢字(?:に(?:は|、)?)(?:必ず|${EVERY})(?:ふりがな|フリガナ|振り仮名|ルビ|読み仮名|よみがな)を?(?:つけ|付け|振っ|ふっ|書い|入れ|添え)`,
    ),
  ],
});

const NAMES = "(漢字|ひらがな|平仮名|カタカナ|片仮名)";
const USE = "(?:使っ|使い|使用し(?!な)|用い(?!な|ず)|含め(?!な|ず)|入れ(?!な|ず)|含ん)";
/** So many characters of a script: the groups are before, number, behind, script. */
const COUNTS = new RegExp(
  `(少なくとも|最低|最大|ちょうど)?(${HAN_NUMBER})(?:文字|字|個)(以上|以下|未満|以内)?(?:の)?${NAMES}を(?:少なくとも|必ず)?${USE}`,
);
/** The same with the script first: script, before, number, behind. */
const COUNTS_BEHIND = new RegExp(
  `${NAMES}(?:を|は)(少なくとも|最低|最大|ちょうど)?(${HAN_NUMBER})(?:文字|字|個)(以上|以下|未満|以内)?(?:だけ|のみ|で|に)?(?:${USE}|抑え|とど|し(?:て|た))`,
);
const SCRIPTS: Readonly<Record<string, number>> = {
  漢字: HAN,
  ひらがな: HIRAGANA,
  平仮名: HIRAGANA,
  カタカナ: KATAKANA,
  片仮名: KATAKANA,
};

/** Letters of other scripts, or of one, that an answer is to do without. */
interface None {
  readonly asks: string;
  readonly forms: ReturnType<typeof wordings>;
  readonly scripts: readonly number[];
  readonly found: string;
}
const NONE_OF: readonly None[] = [
  {
    asks: "Kana only",
    forms: wordings({
      ja: [
        /(?:ひらがな|平仮名)(?:と|および|及び|、)(?:カタカナ|片仮名)(?:だけ|のみ)(?:を使|を用い|で(?:、?[^。、]{0,16})?(?:書い|答え|回答|返答|説明|お願い|教えて))/,
      ],
    }),
    scripts: [HAN],
    found: "Kanji",
  },
  {
    asks: "no Latin letters",
    forms: wordings({
      ja: [
        /(?:英語|英字|英単語|アルファベット|ローマ字)(?:を|は)(?:一切|一文字も|全く|まったく)?(?:使わ(?:ず|ない(?:で|こと|よう))|使用せず|使用しない(?:で|こと|よう)|用い(?:ず|ない(?:で|こと|よう))|含め(?:ず|ない(?:で|こと|よう))|入れ(?:ず|ない(?:で|こと|よう)))/,
      ],
      ko: [
        /(?:영어|영문|알파벳|로마자)(?:를|을|은|는)? ?(?:절대 |전혀 |일절 )?(?:사용하지|쓰지|포함하지|넣지|섞지) ?(?:말|않|마)|한글만(?:을)? ?(?:사용|써|쓰)|한글로만/,
      ],
      zh: [
        /(?:不要|不得|請勿|请勿|避免|不能|不可|禁止)(?:使用|出現|出现|夾雜|用|包含)(?:任何)?(?:英文|英語|英文字母|拉丁字母)/,
      ],
    }),
    scripts: [LATIN],
    found: "Latin letters",
  },
];

const NOT =
  /もし|場合|に(?:直|変換)|変換|読み方|タイトル|問題|テスト|次の文|この文|以下の|文章を|とは|만약|제목|바꿔|변환|如果|標題|把|將|每|各/;

/** What an answer is to do with the letters of a script: readings behind Kanji, so many of them, none of them. */
export function readScripts(asked: Asked): readonly Constraint[] {
  const { start, text } = asked;
  const found: Constraint[] = [];
  const add = (match: RegExpExecArray, rest: Pick<Constraint, "topic" | "asks" | "check">) => {
    if (!asked.isQuoted(start + match.index) && !NOT.test(text))
      found.push({ kind: "letters", ...spanOf(asked, match), ...rest });
  };
  const readings = firstOf(READINGS, asked);
  if (readings !== null)
    add(readings, { topic: "readings", asks: "a reading behind every Kanji", check: withoutReadings });
  const count = COUNTS.exec(text);
  const behind = count === null ? COUNTS_BEHIND.exec(text) : null;
  const match = count ?? behind;
  if (match !== null) {
    const [name, ...groups] = count === null ? match.slice(1) : [match[4], match[1], match[2], match[3]];
    const bound = boundOf(groups[0] ?? "", groups[1] ?? "", groups[2] ?? "", false);
    const script = SCRIPTS[name ?? ""];
    if (bound !== undefined && script !== undefined) {
      const unit = script === HAN ? "Kanji" : script === HIRAGANA ? "Hiragana" : "Katakana";
      const wanted =
        bound.least === bound.most && !/ちょうど/.test(match[0]) ? { ...bound, most: Number.POSITIVE_INFINITY } : bound;
      add(match, {
        topic: `number of ${unit}`,
        asks: wordsOf(wanted, unit),
        check: (answer) => missOf(wanted, lettersOf(answer, script), unit),
      });
    }
  }
  for (const { asks, forms, scripts, found: name } of NONE_OF) {
    const none = firstOf(forms, asked);
    if (none !== null) add(none, { topic: asks, asks, check: (answer) => firstWord(answer, scripts, name) });
  }
  return found;
}

/** Letters of a script: those of the core at least, of the whole answer at most; whether a character that repeats counts again is open. */
function lettersOf({ text: { text }, start, end, coreStart, coreEnd }: Answer, script: number) {
  const table = scriptTable();
  const different = new Set<number>();
  let high = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (table[unit] !== script) continue;
    high++;
    if (at >= coreStart && at < coreEnd) different.add(unit);
  }
  return { low: different.size, high };
}

/** Fewer Kanji than this, and a smaller share of readings than this, are more than a slip. */
const FEWEST_KANJI = 4;
const SHARE = 0.3;

/** Stretches of Kanji, most of which have no reading in parentheses or ruby behind them. */
function withoutReadings({ text: { text }, coreStart, coreEnd }: Answer): Miss | undefined {
  const said = text.slice(coreStart, coreEnd);
  if (said.includes("<ruby") || said.includes("｜")) return undefined;
  const kanji = said.match(/[一-鿿々]+/g)?.length ?? 0;
  const readings = said.match(/[一-鿿々][ぁ-ん]{0,4}[ 　]?[（(《［[][ぁ-ヿ・、 　]+[）)》］\]]/g)?.length ?? 0;
  if (kanji < FEWEST_KANJI || readings >= SHARE * kanji) return undefined;
  return { found: `${readings} readings for ${kanji} words of Kanji`, score: readings, limit: kanji };
}

/** Letters of a script outside code and addresses; Latin ones where two stand in a row: one alone is a unit or a name. */
function firstWord({ text, start, end }: Answer, scripts: readonly number[], name: string): Miss | undefined {
  const table = scriptTable();
  const { text: said } = text;
  const isOne = (at: number) => at < end && scripts.includes(table[said.charCodeAt(at)]!);
  for (let at = start; at < end; at++) {
    if (!isOne(at) || (scripts.includes(LATIN) && !isOne(at + 1))) continue;
    if (text.protected(at)) continue;
    let to = at + 1;
    while (isOne(to)) to++;
    return { found: name, start: at, end: to };
  }
  return undefined;
}
