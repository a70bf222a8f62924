import { HAN, HIRAGANA, KATAKANA, scriptTable } from "../../text/scripts.ts";
import type { Answer } from "./answer.ts";
import { type Constraint, type Miss, missOf, wordsOf } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { ENGLISH_NUMBER } from "./numerals.ts";
import { boundOf } from "./relations.ts";
import { firstOf, HAS_LATIN, type Wording, wordings } from "./wordings.ts";

interface Rule {
  readonly topic: string;
  readonly asks: string;
  readonly forms: readonly Wording[];
  readonly check: (answer: Answer) => Miss | undefined;
}

/** The first place of one of some characters. */
const without =
  (marks: RegExp, name: string) =>
  ({ text: { text }, start, end }: Answer) => {
    const match = marks.exec(text.slice(start, end));
    return match === null ? undefined : { found: name, start: start + match.index, end: start + match.index + 1 };
  };

/** Letters of a case that a name, a quotation or "I" may have in a text of the other one: at most so many of them. */
const OTHER_CASE = 0.03;

function caseOf(
  { text: { text }, start, end }: Answer,
  isOther: (unit: number) => boolean,
  name: string,
): Miss | undefined {
  let [letters, others, at] = [0, 0, -1];
  for (let place = start; place < end; place++) {
    const unit = text.charCodeAt(place);
    if ((unit | 0x20) < 0x61 || (unit | 0x20) > 0x7a) continue;
    letters++;
    if (!isOther(unit)) continue;
    others++;
    if (at < 0) at = place;
  }
  if (letters < 10 || others < 3 || others <= OTHER_CASE * letters) return undefined;
  return { found: `${others} ${name} letters`, start: at, end: at + 1, score: others, limit: 0 };
}

const isUpper = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;

/** The first letter of one of some scripts. */
const noScript =
  (scripts: readonly number[], name: string) =>
  ({ text: { text }, start, end }: Answer) => {
    const table = scriptTable();
    let [count, at] = [0, -1];
    for (let place = start; place < end; place++) {
      const unit = text.charCodeAt(place);
      // The long vowel mark goes with either kana.
      if (unit === 0x30fc || !scripts.includes(table[unit]!)) continue;
      count++;
      if (at < 0) at = place;
    }
    return count === 0 ? undefined : { found: `${count} ${name}`, start: at, end: at + 1, score: count, limit: 0 };
  };

const RULES: readonly Rule[] = [
  {
    topic: "commas",
    asks: "no commas",
    forms: wordings({
      en: [
        /\b(?:no|any|without|avoid|avoiding|refrain from|not|cannot|don't|don’t|doesn't|doesn’t|never|zero)(?: (?:use|using|the use of|contain|containing|include|including|have|the use of))?(?: any)? commas?\b(?!-? ?(?:separated|delimited))|\bcommas (?:are|is) not allowed/i,
      ],
      ja: [
        /(?:カンマ|コンマ|、|読点)(?:を|は)?(?:一切)?(?:使わ|使用し?な|使用せ|用い(?:ず|な)|入れ(?:ず|な)|含め(?:ず|な))/,
      ],
      ko: [/쉼표(?:를|는|을)? ?(?:절대 )?(?:사용하지|쓰지|포함하지|넣지) ?(?:말|않|마)|쉼표 ?없이/],
      zh: [/(?:不要|不得|請勿|请勿|避免|不能|不可|禁止)(?:使用|出現|用|包含)(?:任何)?(?:逗號|逗号)/],
    }),
    check: without(/(?<![0-9])[,，、،](?![0-9])|[,，、](?=[^0-9]|$)/, "a comma"),
  },
  {
    topic: "full stops",
    asks: "no full stops",
    forms: wordings({
      ja: [
        /(?:句点|「。」|句読点)(?:を|は)?(?:一切)?(?:使わ|使用し?な|使用せ|用い(?:ず|な)|入れ(?:ず|な)|含め(?:ず|な)|なし)/,
      ],
      ko: [/마침표(?:를|는)? ?(?:사용하지|쓰지) ?(?:말|않|마)/],
      zh: [/(?:不要|不得|請勿|请勿|避免|不能|不可|禁止)(?:使用|出現|用|包含)(?:任何)?(?:句號|句号|標點|标点)/],
    }),
    check: without(/[。｡]/, "a full stop"),
  },
  {
    topic: "case",
    asks: "capital letters only",
    forms: wordings({
      en: [
        /\b(?:in |only |using |use |with )?(?:all|only|entirely in|fully in) (?:capital(?:ized|ised)?|upper[- ]?case)(?: letters| english letters)?\b|\ball[- ]?caps\b|\bonly (?:in |use )?capital letters\b|\ball letters? (?:must|should) be (?:in )?(?:capital|upper[- ]?case)\b|\b(?:in|using) (?:all )?(?:upper[- ]?case|capital letters|capitals)\b/i,
      ],
      ja: [/(?:すべて|全て|全部)(?:の文字を)?(?:英語の|アルファベットの)?大文字で/],
      ko: [/(?:모두|전부|모든 글자를) ?대문자로/],
    }),
    check: (answer) => caseOf(answer, isLower, "small"),
  },
  {
    topic: "case",
    asks: "small letters only",
    forms: wordings({
      en: [
        /\b(?:in |only |using |use |with )?(?:all|only|entirely in|fully in) (?:in )?lower[- ]?case[ds]?(?: letters| english letters)?\b|\b(?:no|without|any|don't use|do not use)(?: using)?(?: any)? (?:capital(?:s| letters?|ization)|upper[- ]?case(?: letters?)?)\b(?! words)|\ball (?:of the )?(?:letters?|words)(?: in (?:your|the) [a-z]+)?(?: (?:must|should|are|be|to be)){0,2} (?:in )?lower[- ]?cased?\b|\bonly (?:use )?(?:lower[- ]?case|small) letters\b|\b(?:contain|have|use) (?:no|any) capital letters\b|\b(?:not|never) contain any capital letters\b|\b(?:in|using) lower[- ]?case(?: letters)?\b/i,
      ],
      ja: [/(?:すべて|全て|全部)(?:の文字を)?(?:英語の|アルファベットの)?小文字で/],
      ko: [/(?:모두|전부|모든 글자를) ?소문자로/],
    }),
    check: (answer) => caseOf(answer, isUpper, "capital"),
  },
  {
    topic: "kana",
    asks: "Hiragana only",
    forms: wordings({
      ja: [
        /(?<![とび、])(?:ひらがな|平仮名)(?:だけ|のみ)(?:を使|を用い|で(?:、?[^。、]{0,16})?(?:書い|答え|回答|返答|説明|返事|お願い|教えて))/,
      ],
    }),
    check: noScript([HAN, KATAKANA], "Kanji or Katakana"),
  },
  {
    topic: "kana",
    asks: "Katakana only",
    forms: wordings({
      ja: [
        /(?<![とび、])(?:カタカナ|片仮名)(?:だけ|のみ)(?:を使|を用い|で(?:、?[^。、]{0,16})?(?:書い|答え|回答|返答|説明|返事|お願い|教えて))/,
      ],
    }),
    check: noScript([HAN, HIRAGANA], "Kanji or Hiragana"),
  },
  {
    topic: "Kanji",
    asks: "no Kanji",
    forms: wordings({
      ja: [
        /漢字(?:を|は)(?:一切|一文字も)?(?:使わ(?:ず|ない)|使用せ|使用しな|用い(?:ず|な))(?:に|いで)?.*(?:書い|答え|回答|返答|説明|教えて|作成|述べ|ください)/,
      ],
    }),
    check: noScript([HAN], "Kanji"),
  },
  {
    topic: "Katakana",
    asks: "no Katakana",
    forms: wordings({
      ja: [
        /カタカナ(?:語)?(?:を|は)(?:一切|一文字も)?(?:使わ(?:ず|ない)|使用せ|使用しな|用い(?:ず|な))(?:に|いで)?.*(?:書い|答え|回答|返答|説明|教えて|作成|述べ|ください)/,
      ],
    }),
    check: noScript([KATAKANA], "Katakana"),
  },
  {
    topic: "Hiragana",
    asks: "no Hiragana",
    forms: wordings({
      ja: [
        /(?:ひらがな|平仮名)(?:を|は)(?:一切|一文字も)?(?:使わ(?:ず|ない)|使用せ|使用しな|用い(?:ず|な))(?:に|いで)?.*(?:書い|答え|回答|返答|説明|教えて|作成|述べ|ください)/,
      ],
    }),
    check: noScript([HIRAGANA], "Hiragana"),
  },
];

const RELATION = "(at least|at most|less than|fewer than|more than|exactly|no more than|only)? ?(?:a total of )?";
const MARK = "[\"“”'‘’]?";
const TIMES = `${RELATION}(?:(${ENGLISH_NUMBER})( or more| or less)? times?|(once|twice))`;
const LETTERS = wordings({
  en: [
    new RegExp(
      `\\bletter ${MARK}([a-z])${MARK} (?:should |must |has to )?(?:appear|be used|occur|show up)s? ${TIMES}`,
      "i",
    ),
    new RegExp(`\\b(?:include|use|contain|have|has)(?:s|ing)? the letter ${MARK}([a-z])${MARK} (?:for )?${TIMES}`, "i"),
  ],
});
const NO_LETTER = new RegExp(
  `(?:\\b(?:not|don't|without|never|avoid)\\b (?:use|using|include|including|contain|containing)? ?(?:any )?(?:the )?letters? ${MARK})([a-z])(?!['’]?[a-z])`,
  "i",
);
const CAPITALS = new RegExp(
  `\\bwords? (?:with|in) all (?:capital|upper[- ]?case)(?: letters)?\\b.{0,40}?(at least|at most|less than|fewer than|more than|no more than|exactly) (${ENGLISH_NUMBER})( or more)? times?()|\\b(at least|at most|less than|fewer than|more than|no more than) (${ENGLISH_NUMBER}) (?:words? (?:be |are |should be )?(?:in |with )all (?:capital|caps|upper[- ]?case)|all[- ]capital words)|\\b(at least|at most|less than|fewer than|more than|no more than|exactly) (${ENGLISH_NUMBER}) words?\\b(?: or phrases)?(?: in the output)?(?: should| must)?(?: be| appear)? (?:in|with) all (?:capital|caps|upper)`,
  "i",
);

/** "All-caps words should appear at most 10 times": before, number. */
const CAPITALS_BEHIND = new RegExp(
  `\\b(?:all[- ]caps words|words (?:in|with) all capital letters|stress(?:ed)? words|capitalized words)\\b[^.?!]{0,20}?(?:should|must)?[^.?!]{0,24}?(at least|at most|less than|fewer than|more than|no more than|exactly) (${ENGLISH_NUMBER})\\b(?: times)?`,
  "i",
);
const IS_CAPITALS = /capital|caps|upper/i;

/** Parts and other texts; conditions; words with capitals, which are counted apart. */
const NOT =
  /\b(?:title|titles|heading|headings|each|every word|first letters?|if|unless|names?|words?\b[^.]{0,40}\b(?:in|with) (?:all|only)? ?(?:capital|caps|upper)|few words|convert|change|transform|sentence to|make the (?:given|following)|lists?|separated|regex|pattern|match\w*|extract|find|identify|detect|program|variables?|file|function|string|code|password|sentence)\b|ひらがなに|カタカナに(?:直|変換)|読み|もし|場合|タイトル|文を|文章を|単語|変換|直し|제목|문장을|바꿔|변환|標題|標點符號加|把|將/i;

const ANCHOR =
  /comma|capital|upper|lower|\bcaps\b|letter|カンマ|コンマ|、を|読点|句点|「。」|大文字|小文字|ひらがな|平仮名|カタカナ|片仮名|漢字|쉼표|마침표|대문자|소문자|逗號|逗号|句號|句号|標點|标点/i;

/** Characters, scripts and cases that an answer may not have. */
export function readLetters(asked: Asked): readonly Constraint[] {
  const { text, start } = asked;
  if (!ANCHOR.test(text)) return NONE;
  const found: Constraint[] = [];
  const at = (match: RegExpExecArray) => ({
    kind: "letters" as const,
    ...spanOf(asked, match),
  });
  const capitals = IS_CAPITALS.test(text) ? (CAPITALS.exec(text) ?? CAPITALS_BEHIND.exec(text)) : null;
  if (capitals !== null) {
    const bound = boundOf(
      capitals[1] ?? capitals[5] ?? capitals[7] ?? "",
      capitals[2] ?? capitals[6] ?? capitals[8] ?? "",
      capitals[3] ?? "",
      false,
    );
    if (bound !== undefined)
      found.push({
        ...at(capitals),
        topic: "capital words",
        asks: wordsOf(bound, "words in capitals"),
        check: (answer) => missOf(bound, capitalWords(answer), "words in capitals"),
      });
    return found;
  }
  const letter = firstOf(LETTERS, asked);
  if (letter !== null) {
    const bound = boundOf(letter[2] ?? "", letter[3] ?? letter[5]!, letter[4] ?? "", false);
    const sought = letter[1]!.toLowerCase();
    if (bound !== undefined)
      found.push({
        ...at(letter),
        topic: "letter frequency",
        asks: `“${sought}” ${wordsOf(bound, "times")}`,
        check: (answer) => {
          const times = answer.text.text.slice(answer.start, answer.end).toLowerCase().split(sought).length - 1;
          return missOf(bound, { low: times, high: times }, `times “${sought}”`);
        },
      });
    return found;
  }
  const none = (asked.scripts & HAS_LATIN) === 0 ? null : NO_LETTER.exec(text);
  if (none !== null && !asked.isQuoted(start + none.index)) {
    const sought = none[1]!.toLowerCase();
    found.push({
      ...at(none),
      topic: `letter ${sought}`,
      asks: `no “${sought}”`,
      check: without(new RegExp(sought, "i"), `“${sought}”`),
    });
  }
  for (const { topic, asks, forms, check } of RULES)
    for (const { form, scripts } of forms) {
      const match = (scripts & asked.scripts) === 0 ? null : form.exec(text);
      if (match === null) continue;
      if (topic !== "commas" && topic !== "full stops" && NOT.test(text)) break;
      if (asked.isQuoted(start + match.index)) continue;
      found.push({ ...at(match), topic, asks, check });
      if (/句読点|標點|标点/.test(match[0]))
        found.push({ ...at(match), topic: "commas", asks: "no commas", check: RULES[0]!.check });
      break;
    }
  return found;
}

const NONE: readonly Constraint[] = [];

/** Words of capitals: those of two letters and more, with "I" and "A" at most. */
function capitalWords({ text: { text }, start, end }: Answer) {
  const words = text.slice(start, end).match(/[A-Za-z][A-Za-z'’-]*/g) ?? [];
  const capitals = words.filter((word) => word === word.toUpperCase());
  return {
    low: capitals.filter((word) => word.length > 2).length,
    high: capitals.length + words.filter((word) => /[A-Z]{2}/.test(word)).length,
  };
}
