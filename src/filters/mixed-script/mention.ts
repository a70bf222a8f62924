import type { Sample, Segment } from "../../core/sample.ts";
import {
  ARABIC,
  GREEK,
  HAN,
  HANGUL,
  HIRAGANA,
  INHERITED,
  KATAKANA,
  LATIN,
  type Script,
  scriptAt,
} from "../../text/scripts.ts";
import { textOf } from "../../text/texts.ts";
import { LANGUAGE_WORDS, NAMING_WORDS, PLACE_WORDS, TRANSLATION_WORDS } from "../lexicon/language-topics.ts";

/** Roles whose words are given to the one who answers: using them again is no fault. */
const GIVEN = new Set(["system", "user", "prompt", "tool", "source"]);

/** What the conversation around a text allows it to mention. Everything is looked up when first asked for. */
export class Grounds {
  readonly #sample: Sample;
  readonly #segment: Segment;
  #given: readonly Segment[] | undefined;
  #prompt: string | undefined;
  #answer: string | undefined;
  readonly #spoken = new Map<Script, boolean>();
  readonly #nearby = new Map<Script, boolean>();

  constructor(sample: Sample, segment: Segment) {
    this.#sample = sample;
    this.#segment = segment;
  }

  /** The prompt, or the text itself, speaks of a language written in the script, or the prompt holds that script. */
  speaksOf(script: Script): boolean {
    let known = this.#spoken.get(script);
    if (known === undefined) {
      const words = LANGUAGE_WORDS.get(kin(script));
      known =
        says(words, this.#promptText()) ||
        says(words, this.#answerText()) ||
        (script !== LATIN && this.#shown().some((each) => holds(each, script)));
      this.#spoken.set(script, known);
    }
    return known;
  }

  /** The prompt or the text names a place where the script is at home, or the prompt asks about language at large. */
  near(script: Script): boolean {
    let known = this.#nearby.get(script);
    if (known === undefined) {
      known =
        says(TRANSLATION_WORDS, this.#promptText()) ||
        says(PLACE_WORDS.get(kin(script)), this.#promptText()) ||
        says(PLACE_WORDS.get(kin(script)), this.#answerText());
      this.#nearby.set(script, known);
    }
    return known;
  }

  /** The prompt has the word, whatever its case. */
  gives(word: string): boolean {
    return this.#promptText().includes(word.toLowerCase());
  }

  #before(): readonly Segment[] {
    if (this.#given === undefined) {
      const { role, turn } = this.#segment;
      const { segments } = this.#sample;
      const at = segments.indexOf(this.#segment);
      this.#given = GIVEN.has(role)
        ? []
        : segments.filter((each, index) => GIVEN.has(each.role) && (index < at || each.turn !== turn));
    }
    return this.#given;
  }

  /** What is translated is written in another script by nature, and its letters have no place in the translation. */
  #shown(): readonly Segment[] {
    return this.#segment.role === "target" ? [] : this.#before();
  }

  #promptText(): string {
    this.#prompt ??= this.#before()
      .map(({ text }) => text)
      .join("\n")
      .toLowerCase();
    return this.#prompt;
  }

  #answerText(): string {
    this.#answer ??= this.#segment.text.toLowerCase();
    return this.#answer;
  }
}

const kin = (script: Script) => (script === KATAKANA ? HIRAGANA : script);

const says = (words: readonly string[] | undefined, where: string) =>
  words?.some((word) => where.includes(word)) === true;

const holds = (segment: Segment, script: Script) => textOf(segment).scripts().of(script) >= (script === GREEK ? 3 : 1);

/** How far from a token a word may stand that speaks of it, in UTF-16 code units. */
const NAMING_UNITS = 12;

/** True when the sentence beside the token says that it is a word: "術語…，意思為", "…という語", "the word …". */
export function isNamed(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NAMING_UNITS), start).toLowerCase();
  const after = text.slice(end, end + NAMING_UNITS).toLowerCase();
  return NAMING_WORDS.some((word) => before.includes(word) || after.includes(word));
}

/** Scripts whose single letters are drawn with, in kaomoji and as symbols, by whoever writes CJK text or English. */
const DRAWN_UNITS = 2;

/** Hangul compatibility jamo: ㅋㅋ, ㅠㅠ, ㅎㅎ are laughter and tears in any language. */
const isJamo = (unit: number) => unit >= 0x3130 && unit <= 0x318f;

/** True when the run is a drawing (a kaomoji or emoticon) rather than writing. */
export function isDrawn(text: string, script: Script, start: number, end: number): boolean {
  if (script === HANGUL) {
    for (let at = start; at < end; at++) if (!isJamo(text.charCodeAt(at))) return false;
    return true;
  }
  if (script === HAN || script === HIRAGANA) return end - start <= 1 && drawnBeside(text, start, end);
  if (script === KATAKANA) return end - start <= DRAWN_UNITS && drawnBeside(text, start, end);
  if (isFace(text, start, end)) return true;
  return end - start <= (script === ARABIC ? 4 : DRAWN_UNITS) && drawnBeside(text, start, end);
}

/** The longest face between parentheses, in UTF-16 code units. */
const FACE_UNITS = 6;

/** True in a face such as `(งツ)`: a few characters between parentheses, no two of them native letters in a row. */
function isFace(text: string, start: number, end: number): boolean {
  let open = start - 1;
  while (open >= 0 && start - open <= FACE_UNITS && text[open] !== "(" && text[open] !== "（") open--;
  if (open < 0 || start - open > FACE_UNITS) return false;
  let letters = 0;
  for (let at = open + 1; at <= open + FACE_UNITS + 1 && at < text.length; at++) {
    if (text[at] === ")" || text[at] === "）") return at >= end;
    const native = at < start || at >= end ? scriptAt(text, at) > INHERITED : false;
    letters = native ? letters + 1 : 0;
    if (letters > 1) return false;
  }
  return false;
}

const DRAWING = new Set(
  "()（）[]{}<>＜＞_＿=＝^＾~～*＊;；:°゜´｀`'\"“”・･ω∀▽△□◇○●◕⌒￣¯‾—―|｜/／\\＼>≧≦@#$%&+-ー。･ﾟ∂∇∩∪⊂⊃♥♡☆★✿❤゛✧•╯╰┻━┬╭╮ʕʔ┌┐┘└∧"
    .split("")
    .map((mark) => mark.charCodeAt(0)),
);

/** A drawing's run touches marks on both sides, or a mark on one and nothing on the other. */
function drawnBeside(text: string, start: number, end: number): boolean {
  const left = start > 0 ? text.charCodeAt(start - 1) : 0x20;
  const right = end < text.length ? text.charCodeAt(end) : 0x20;
  const marks = Number(DRAWING.has(left)) + Number(DRAWING.has(right));
  const blanks = Number(left <= 0x20 || left === 0x3000) + Number(right <= 0x20 || right === 0x3000);
  return marks === 2 || (marks === 1 && blanks === 1);
}
