import { HAN, HANGUL, HIRAGANA, KATAKANA, scriptTable } from "../../text/scripts.ts";

/** An answer of the form `FACT - SENTENCE`, whose sentence says the fact again and else only what was asked. */
export interface Echo {
  readonly fact: string;
  /** The part of the answer's letters and digits that is said twice, 0 to 1. */
  readonly share: number;
}

/** The longest answer that is looked at, in UTF-16 code units: longer ones say more than a fact. */
const ANSWER_UNITS = 300;
/** The longest fact, in UTF-16 code units. */
const FACT_UNITS = 80;
/** Places where an answer is tried to be parted. */
const TRIES = 6;
/** The part of the sentence's words that may be neither of the fact nor of the question. */
const NEW_WORDS = 0.25;

/** 1 for the units of `separatorAt`. */
const SEPARATOR = new Uint8Array(0x10000);
for (const mark of "-–—―－|｜:：\n。.、，,") SEPARATOR[mark.charCodeAt(0)] = 1;

/** True when something in the text may part a fact from a sentence. */
function mayPart(text: string): boolean {
  for (let at = 1; at < text.length - 1; at++) if (SEPARATOR[text.charCodeAt(at)] === 1) return true;
  return false;
}

/** Finds out whether an answer only echoes its question around a fact that it has said before. */
export function echoOf(question: string, answer: string): Echo | undefined {
  if (question.length === 0 || (answer.length <= ANSWER_UNITS && !mayPart(answer))) return undefined;
  const text = withoutLabel(answer.trim());
  if (text.length > ANSWER_UNITS) return undefined;
  let tries = 0;
  for (let at = 1; at < text.length - 1 && at <= FACT_UNITS; at++) {
    const width = SEPARATOR[text.charCodeAt(at)] === 1 ? separatorAt(text, at) : 0;
    if (width === 0) continue;
    const echo = echoBetween(question, text.slice(0, at).trim(), text.slice(at + width).trim());
    if (echo !== undefined) return echo;
    if (++tries === TRIES) return undefined;
  }
  return undefined;
}

const LABEL = /^(?:A|Ans|Answer|答え|答|回答|解答|답|답변|答案)\s*[.．:：]\s*/i;
const withoutLabel = (text: string) => text.replace(LABEL, "");

/** The width of a mark that can part a fact from a sentence; 0 where there is none. */
function separatorAt(text: string, at: number): number {
  switch (text[at]) {
    case "－": {
      const joins = isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
      return joins ? 0 : 1;
    }
    case "。":
    case "、":
    case "，":
      return 1;
    case ".":
    case ",":
      return text[at + 1] === " " && text[at - 1] !== " " ? 1 : 0;
    case "-":
    case "–":
    case "—":
    case "―":
    case "|":
    case "｜": {
      // Inside words, numbers and dates these marks join.
      const spaced = text[at - 1] === " " || text[at - 1] === "　" || text[at + 1] === " " || text[at + 1] === "　";
      return spaced || text.charCodeAt(at - 1) > 0x2fff ? dashesAt(text, at) : 0;
    }
    case ":":
    case "：": {
      const digit = text.charCodeAt(at + 1) >= 0x30 && text.charCodeAt(at + 1) <= 0x39;
      return digit && text[at] === ":" ? 0 : 1;
    }
    case "\n":
      // A short answer and a full one below a blank line are a form that is asked for.
      return text[at + 1] === "\n" || text[at - 1] === "\n" ? 0 : 1;
    default:
      return 0;
  }
}

/** `--` is one mark. */
function dashesAt(text: string, at: number): number {
  return text[at] === "-" && text[at + 1] === "-" ? 2 : 1;
}

/** What makes a sentence of a bare fact. */
const COPULA = /(?:です|でした|である|だ|になります|입니다|이다|이에요|예요)$/;

/** Facts that are not said in one word but agreed to. */
const YES_NO = new Set([
  "はい",
  "いいえ",
  "yes",
  "no",
  "true",
  "false",
  "네",
  "예",
  "아니요",
  "是",
  "否",
  "對",
  "对",
  "不是",
]);

function echoBetween(question: string, fact: string, sentence: string): Echo | undefined {
  if (!isOneSentence(sentence)) return undefined;
  const said = squashed(fact.replace(/[。.]$/, "").replace(COPULA, ""));
  if (said.length < 2 || said.length > 60 || YES_NO.has(said)) return undefined;
  const again = squashed(sentence);
  const at = again.indexOf(said);
  if (at < 0 || again.length === said.length || squashed(question).includes(said)) return undefined;
  const rest = cut(sentence, said);
  if (rest === undefined) return undefined;
  const { known, fresh } = compare(rest, question.toLowerCase());
  if (known < 1 || fresh > NEW_WORDS * (known + fresh)) return undefined;
  return { fact, share: (2 * said.length) / (said.length + again.length) };
}

/** Only letters and digits, in lower case and half width. */
function squashed(text: string): string {
  let kept = "";
  for (const character of text.toLowerCase()) {
    const unit = character.charCodeAt(0);
    if (unit >= 0xff10 && unit <= 0xff19) kept += String.fromCharCode(unit - 0xfee0);
    else if (isWord(unit)) kept += character;
  }
  return kept;
}

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLatin = (unit: number) => ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f);
const isWord = (unit: number) =>
  isDigit(unit) ||
  isLatin(unit) ||
  unit === 0x30fc ||
  unit === 0x3005 ||
  (unit >= 0x3041 && unit <= 0x30fa) ||
  (unit >= 0x3400 && unit <= 0xd7a3);

/** One line with no sentence after its first one. */
function isOneSentence(text: string): boolean {
  if (text.includes("\n")) return false;
  for (let at = 0; at < text.length - 2; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x3f && unit < 0x3002) continue;
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x21 || unit === 0x3f) return false;
    if (unit === 0x2e && text[at + 1] === " " && (text.charCodeAt(at - 2) | 0x20) >= 0x61) return false;
  }
  return true;
}

/** The sentence without the stretch that says the fact again; undefined where marks stand in its way. */
function cut(sentence: string, said: string): string | undefined {
  const lower = sentence.toLowerCase();
  for (let start = 0; start < lower.length; start++) {
    let end = start;
    let matched = 0;
    while (end < lower.length && matched < said.length) {
      const letter = squashed(lower[end]!);
      if (letter !== "" && letter !== said[matched]) break;
      if (letter !== "") matched++;
      else if (matched === 0) break;
      end++;
    }
    if (matched === said.length) return `${sentence.slice(0, start)} ${sentence.slice(pastParticle(sentence, end))}`;
  }
  return undefined;
}

/** The longest particle or copula of Korean behind a noun, in UTF-16 code units. */
const PARTICLE_UNITS = 4;

/** Past the particle that Korean writes on the fact; at `end` where the word goes on for longer. */
function pastParticle(sentence: string, end: number): number {
  let to = end;
  while (to < sentence.length && sentence.charCodeAt(to) >= 0xac00 && sentence.charCodeAt(to) <= 0xd7a3) to++;
  return to - end <= PARTICLE_UNITS ? to : end;
}

/** Words that say nothing new in any sentence. */
const FUNCTION_WORDS = new Set(
  (
    "a an the is was are were be been in on at of to by for from as and it its he she his her they their this that with did does do when who which " +
    "what where there also " +
    // Another word for what was asked: birth for born, author for wrote.
    "born birth birthday date day year wrote write written author name named called city located"
  ).split(" "),
);
/** Chinese and Sino-Japanese characters that say nothing new. */
const FUNCTION_CHARACTERS = "的是於于在了為为被由有也就其和與与年月日出生誕期書寫著作者所叫名位";
/** The beginnings of Korean words for what was asked: born, date of birth, author, wrote. */
const KOREAN_WORDS = [
  "태어",
  "생년",
  "출생",
  "생일",
  "저자",
  "작가",
  "쓴",
  "썼",
  "지은",
  "지었",
  "사람",
  "날",
  "곳",
  "도시",
  "해는",
  "생입",
];
/** Particles that stand alone behind a closing mark. */
const KOREAN_PARTICLES = "은는이가을를의에도로와과";
/** The shortest stretch of hiragana that is a word of its own, in UTF-16 code units. */
const HIRAGANA_UNITS = 3;

/** How much of a text stands in the question too, and how much is new: a word counts 1, a Han or kana character ½. */
function compare(text: string, question: string): { known: number; fresh: number } {
  const scripts = scriptTable();
  let known = 0;
  let fresh = 0;
  const count = (weight: number, isKnown: boolean) => {
    if (isKnown) known += weight;
    else fresh += weight;
  };
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const script = scripts[unit];
    let end = at + 1;
    if (isDigit(unit) || isLatin(unit)) {
      const digits = isDigit(unit);
      while (end < text.length && (digits ? isDigit(text.charCodeAt(end)) : isLatin(text.charCodeAt(end)))) end++;
      const word = text.slice(at, end).toLowerCase();
      // Inflected forms share their beginning.
      const stem = digits ? word : word.slice(0, Math.max(3, word.length - 3));
      if (digits || (!FUNCTION_WORDS.has(word) && word.length > 1)) count(1, question.includes(stem));
    } else if (script === HANGUL) {
      while (end < text.length && scripts[text.charCodeAt(end)] === HANGUL) end++;
      // Particles and endings follow the stem.
      if (
        !(end - at === 1 && KOREAN_PARTICLES.includes(text[at]!)) &&
        !KOREAN_WORDS.some((word) => text.startsWith(word, at))
      )
        count(1, question.includes(text.slice(at, Math.min(end, at + Math.max(1, Math.min(2, end - at))))));
    } else if (script === HAN || script === KATAKANA) {
      if (!FUNCTION_CHARACTERS.includes(text[at]!)) count(0.5, question.includes(text[at]!));
    } else if (script === HIRAGANA) {
      while (end < text.length && scripts[text.charCodeAt(end)] === HIRAGANA) end++;
      // Names may be in hiragana; particles and endings are short.
      if (end - at >= HIRAGANA_UNITS && question.includes(text.slice(at, at + HIRAGANA_UNITS))) count(1, true);
    }
    at = end;
  }
  return { known, fresh };
}
