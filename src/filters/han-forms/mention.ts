import type { Sample, Segment } from "../../core/sample.ts";
import { hanFormTable, JAPANESE, TRADITIONAL } from "../../text/han-forms.ts";
import { HANGUL, HIRAGANA, KATAKANA, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { isProtected } from "../../text/zones.ts";
import {
  CHARACTER_TOPICS,
  CHINA_TOPICS,
  CHINESE_IN_PROMPTS,
  CHINESE_WRITING,
  JAPANESE_TOPICS,
  SCRIPTS_IN_CHINESE,
} from "../lexicon/chinese-topics.ts";
import { isNamed } from "../mixed-script/named.ts";
import { isWritten } from "../mixed-script/written-fence.ts";
import { runAround } from "./grammar.ts";

/** Roles whose words are given to the one who answers. */
const GIVEN = new Set(["system", "user", "prompt", "tool"]);

/** Different words that are looked for in a prompt, so that a long one with a long answer stays linear. */
const GIVEN_WORDS = 500;

/** How far from a place the text may speak of what it shows there, in UTF-16 code units: a few sentences. */
const NEAR_UNITS = 300;

/** What the texts around one say of Chinese and Japanese writing; looked up when first asked for. */
export class Topics {
  readonly #sample: Sample;
  readonly #segment: Segment;
  readonly #given = new Map<string, boolean>();
  #prompt: string | undefined;
  #lowerPrompt: string | undefined;
  #lowerText: string | undefined;
  #writing: boolean | undefined;
  #writingInPrompt: boolean | undefined;
  #characters: boolean | undefined;
  #china: boolean | undefined;
  #japan: boolean | undefined;
  #scripts: boolean | undefined;

  constructor(sample: Sample, segment: Segment) {
    this.#sample = sample;
    this.#segment = segment;
  }

  /** The prompt or the text speaks of Chinese or its scripts. */
  writing(): boolean {
    this.#writing ??=
      says(CHINESE_WRITING, this.#promptLower()) ||
      says(CHINESE_IN_PROMPTS, this.#promptLower()) ||
      says(CHINESE_WRITING, this.#textLower());
    return this.#writing;
  }

  /** The prompt speaks of Chinese or its scripts, or the text does near a place. */
  writingNear(at: number): boolean {
    if (!this.writing()) return false;
    this.#writingInPrompt ??=
      says(CHINESE_WRITING, this.#promptLower()) || says(CHINESE_IN_PROMPTS, this.#promptLower());
    const around = () => this.#textLower().slice(Math.max(0, at - NEAR_UNITS), at + NEAR_UNITS);
    return this.#writingInPrompt || says(CHINESE_WRITING, around());
  }

  /** The prompt or the text speaks of characters and their forms, or of classical writing. */
  characters(): boolean {
    this.#characters ??=
      this.writing() || says(CHARACTER_TOPICS, this.#promptLower()) || says(CHARACTER_TOPICS, this.#textLower());
    return this.#characters;
  }

  /** The prompt or the text speaks of China or its language. */
  china(): boolean {
    this.#china ??= this.writing() || says(CHINA_TOPICS, this.#promptLower()) || says(CHINA_TOPICS, this.#textLower());
    return this.#china;
  }

  /** The prompt or a Chinese text speaks of the scripts of Chinese. */
  scripts(): boolean {
    this.#scripts ??= says(SCRIPTS_IN_CHINESE, this.#promptLower()) || says(SCRIPTS_IN_CHINESE, this.#textLower());
    return this.#scripts;
  }

  /** The prompt or the text speaks of Japan. */
  japan(): boolean {
    this.#japan ??= says(JAPANESE_TOPICS, this.#promptLower()) || says(JAPANESE_TOPICS, this.#textLower());
    return this.#japan;
  }

  /** The prompt has the words. */
  gives(words: string): boolean {
    let known = this.#given.get(words);
    if (known === undefined) {
      known = this.#given.size < GIVEN_WORDS && this.#promptText().includes(words);
      this.#given.set(words, known);
    }
    return known;
  }

  #promptLower(): string {
    this.#lowerPrompt ??= this.#promptText().toLowerCase();
    return this.#lowerPrompt;
  }

  #textLower(): string {
    this.#lowerText ??= this.#segment.text.toLowerCase();
    return this.#lowerText;
  }

  #promptText(): string {
    if (this.#prompt === undefined) {
      const { segments } = this.#sample;
      const at = segments.indexOf(this.#segment);
      const given = GIVEN.has(this.#segment.role)
        ? []
        : segments.filter(({ role, turn }, index) => GIVEN.has(role) && (index < at || turn !== this.#segment.turn));
      this.#prompt = given.map(({ text }) => text).join("\n");
    }
    return this.#prompt;
  }
}

/** `lower`: in lower case. */
const says = (words: readonly string[], lower: string) => words.some((word) => lower.includes(word));

/** How a place is set apart from the prose around it. */
export type Setting = "prose" | "code" | "cited";

/** A quotation longer than this quotes sentences, not words: prose, unless it is written in another language. */
const SENTENCE_UNITS = 30;

/** What is set apart and longer than this is not looked through: a text of its own, in code units. */
const CITED_UNITS = 1000;

/**
 * Where a place stands: in code and addresses, in a word or name that is cited, or in prose. Cited are Chinese words
 * in parentheses behind a name, and in quotation marks where the text speaks of China or of the word: they have no letter that only the
 * language around writes, and no ideograph that Simplified text does not write.
 */
export function settingOf(text: Text, at: number, isNative: (unit: number) => boolean, topics: Topics): Setting {
  const zones = text.zones();
  for (let index = zones.around(at); index >= 0; index = zones.parent(index)) {
    const kind = zones.kind(index);
    if (kind === "fence" && isWritten(text.text, at, zones.start(index), zones.end(index))) continue;
    if (isProtected(kind)) return "code";
    if (kind === "table" || zones.end(index) - zones.start(index) > CITED_UNITS) continue;
    const start = zones.start(index);
    const end = zones.end(index);
    if (kind === "title" && end - start <= SENTENCE_UNITS && topics.china()) return "cited";
    if (holds(text.text, start, end, isNative) || !isSimplified(text.text, start, end)) continue;
    if (kind === "paren" || isWork(text.text, start) || topics.china() || isNamed(text.text, start, end))
      return "cited";
  }
  return "prose";
}

/** True for marks around the name of a book, a song or a film. */
const isWork = (text: string, start: number) => "『《〈".includes(text[start]!);

/** A quotation no longer than this names something, in code units. */
const NAME_UNITS = 15;

/**
 * True when a place stands in a short quotation, title or parenthesis that names something or speaks of a word: one
 * without kana in Japanese; any in Chinese.
 */
export function isNameOrWord(text: Text, at: number, base: "ja" | "zh"): boolean {
  const zones = text.zones();
  for (let index = zones.around(at); index >= 0; index = zones.parent(index)) {
    const kind = zones.kind(index);
    const start = zones.start(index);
    const end = zones.end(index);
    if (kind === "table" || isProtected(kind) || end - start > CITED_UNITS) continue;
    if (base === "zh" && (kind === "title" || end - start <= NAME_UNITS || holds(text.text, start, end, isKana)))
      return true;
    if (base === "ja" && end - start <= NAME_UNITS && !holds(text.text, start, end, isKana))
      if (kind !== "quote" || isWork(text.text, start) || isNamed(text.text, start, end)) return true;
  }
  return false;
}

/** True in quotation marks or parentheses without kana: a passage of a classic. */
export function isKanaless(text: Text, at: number): boolean {
  const zones = text.zones();
  const zone = zones.around(at);
  return zone >= 0 && !isProtected(zones.kind(zone)) && !holds(text.text, zones.start(zone), zones.end(zone), isKana);
}

function holds(text: string, start: number, end: number, isNative: (unit: number) => boolean): boolean {
  for (let at = start; at < end; at++) if (isNative(text.charCodeAt(at))) return true;
  return false;
}

/** True when nothing in a stretch is a form that Simplified text does not write. */
function isSimplified(text: string, start: number, end: number): boolean {
  const forms = hanFormTable();
  for (let at = start; at < end; at++) if (forms[text.charCodeAt(at)]! & (TRADITIONAL | JAPANESE)) return false;
  return true;
}

/** True for kana: what is cited from Chinese has none. */
export function isKana(unit: number): boolean {
  const script = scriptTable()[unit]!;
  return script === HIRAGANA || script === KATAKANA;
}

/** True when Hangul in parentheses follows on the word that holds a stretch: `爱豆(아이더우)`. */
export function isGlossed(text: string, start: number, end: number): boolean {
  const run = runAround(text, { start, end });
  const at = text[run.end] === " " ? run.end + 1 : run.end;
  return "(（".includes(text[at] ?? " ") && isHangul(text.charCodeAt(at + 1));
}

/** True when the line says in front of a place that it is in another script: `簡體中文：会议延期。` */
export function isAnnounced(text: string, at: number): boolean {
  const lead = text.slice(Math.max(text.lastIndexOf("\n", at) + 1, at - LEAD_UNITS), at);
  const colon = Math.max(lead.indexOf("："), lead.indexOf(":"));
  return colon > 0 && ANNOUNCED.some((word) => lead.slice(0, colon).includes(word));
}

/** How far a line is read back, in UTF-16 code units. */
const LEAD_UNITS = 200;
const ANNOUNCED = ["簡體", "简体", "簡中", "简中", "簡化", "大陸", "日文", "日語", "日本"];

export const isHangul = (unit: number): boolean => scriptTable()[unit] === HANGUL;
