import { type Runs, type ScriptSet, scriptSet } from "../../text/script-runs.ts";
import {
  BOPOMOFO,
  CYRILLIC,
  GREEK,
  HAN,
  HANGUL,
  HIRAGANA,
  KATAKANA,
  LATIN,
  type Script,
  scriptAt,
  scriptTable,
} from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { isProtected, type Zone } from "../../text/zones.ts";
import { type Base, type LineProfile, profileOf } from "./base.ts";
import { type Grounds, isDrawn, isNamed } from "./mention.ts";

/** A foreign-script token in prose that nothing excuses. */
export interface Foreign {
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  /** It stands inside a native word, with no space or mark between. */
  readonly glued: boolean;
}

/** Scripts at home in a base, or that mixed-script cannot judge there: Han in Korean is hanja, Bopomofo is drawn with. */
const HOME: Readonly<Record<Exclude<Base, "other">, readonly Script[]>> = {
  ja: [HAN, HIRAGANA, KATAKANA, LATIN, BOPOMOFO],
  ko: [HANGUL, HAN, LATIN, BOPOMOFO],
  zh: [HAN, LATIN, BOPOMOFO],
  latin: [LATIN, BOPOMOFO],
};

/**
 * A line must have so many native letters before a token in it counts as spliced into prose. Measured by
 * bench/quality/mixed-script.ts: 3 and 6 reject the same rows of 40,904 clean ones (1, a true look-alike letter) and catch
 * the same planted tokens; 6 is the careful one of the two for short rows.
 */
const NATIVE_LETTERS = 6;

/**
 * A script with more than this share of a text's letters makes it a text in two scripts, where only glue is judged.
 * Measured: 0.1, 0.2 and 0.5 reject the same 1 of 40,904 clean rows; rows with five planted tokens caught in English
 * 91.0, 95.3 and 96.0 %, in Korean 98.3, 98.8 and 99.1 %.
 */
const BILINGUAL_RATIO = 0.2;

/** The foreign scripts that occur in a text of this base; undefined for nearly every text. */
export function foreignScripts(text: Text, base: Exclude<Base, "other">): ScriptSet | undefined {
  const { present } = text.scripts();
  const home = HOME[base];
  if (present.every((script) => home.includes(script))) return undefined;
  return scriptSet(present.filter((script) => !home.includes(script)));
}

/** The foreign-script tokens of a text that are neither mentioned, quoted, glossed, drawn nor asked for. */
export function foreignTokens(
  text: Text,
  base: Exclude<Base, "other">,
  wanted: ScriptSet,
  grounds: Grounds,
): Foreign[] {
  const { text: units } = text;
  const lines = text.lines();
  const zones = text.zones();
  const counts = text.scripts();
  const found: Foreign[] = [];
  let line = 0;
  let profile: LineProfile | undefined;
  for (const { script, start, end } of joined(units, text.runs(wanted))) {
    if (script === GREEK && end - start <= 2) continue;
    if (isDrawn(units, script, start, end)) continue;
    const around = zones.around(start);
    if (around >= 0 && isProtected(zones.kind(around))) continue;
    const counter = base !== "ko" && isCounter(units, script, start, end) && !grounds.near(script);
    const glued = counter || isGlued(units, base, script, start, end);
    const zone = around < 0 ? undefined : zones.zone(around);
    const prose = zone?.kind === "quote" && zone.end - zone.start > SENTENCE_UNITS + (end - start);
    // Most tokens leave here: set apart by marks of their own.
    if (!glued && zone !== undefined && !prose) continue;
    while (lines.end(line) <= start) line++;
    const from = lines.start(line);
    if (profile?.start !== from) profile = profileOf(units, from, lines.end(line), base);
    // A CJK character says about as much as three letters of an alphabet.
    const weight = base === "latin" || cjk(script) ? 1 : 1 / 3;
    const bilingual = weight * counts.of(script) > BILINGUAL_RATIO * counts.letters;
    const inLine =
      (profile.base === base && weight * profile.of(script) <= profile.native) ||
      (!isKana(script) && followsProse(units, base, from, start));
    if (glued) {
      // In a line of another base the glue itself is the evidence, unless the text is in two scripts throughout.
      if (inLine ? profile.native < 2 : bilingual || base === "latin") continue;
      if (!counter && zone !== undefined && !holdsNative(units, zone, base, start, end)) continue;
    } else {
      if (!inLine || profile.native < NATIVE_LETTERS || bilingual) continue;
      if (base === "zh" && isKana(script) && !isChinese(units, start, end)) continue;
      if (isMentioned(units, script, start, end, profile)) continue;
      if (isNamed(units, start, end) || grounds.near(script)) continue;
    }
    // What reads whole texts comes last.
    if (grounds.speaksOf(script)) continue;
    found.push({ script, start, end, glued });
  }
  return found;
}

/** How far back a sentence is looked for that a token breaks into, in UTF-16 code units. */
const BEFORE_UNITS = 30;

/** True when a sentence of the base runs up to the token, as where an answer goes over to another language half-way. */
function followsProse(text: string, base: Base, line: number, start: number): boolean {
  if (base === "latin") return false;
  const table = scriptTable();
  let letters = 0;
  for (let at = Math.max(line, start - BEFORE_UNITS); at < start; at++) {
    const script = table[text.charCodeAt(at)]!;
    if (base === "ko" ? script === HANGUL : script === HAN || isKana(script)) letters++;
  }
  return letters >= NATIVE_LETTERS;
}

/** A quotation longer than this quotes sentences, not words, and a token inside is in prose. */
const SENTENCE_UNITS = 30;

/** Hangul that counts or dates: after a digit in a text of another script it is a half-translated number (`12월`). */
const COUNTERS = new Set("월일년분초시엔만억조점명원개호회권층번도".split(""));

function isCounter(text: string, script: Script, start: number, end: number): boolean {
  if (script !== HANGUL || end - start > 2 || start === 0) return false;
  const before = text.charCodeAt(start - 1);
  return before >= 0x30 && before <= 0x39 && (COUNTERS.has(text[start]!) || text.startsWith("학년", start));
}

/** Kana count as foreign only where Chinese grammar stands close by: name lists of a Chinese text may be Japanese. */
function isChinese(text: string, start: number, end: number): boolean {
  if (end - start < 2) return false;
  let marks = 0;
  for (let at = Math.max(0, start - 60); at < end + 60 && at < text.length; at++)
    if ("的了這是在們與說還沒這们说还没这".includes(text[at]!)) marks++;
  return marks >= 2;
}

interface Run {
  readonly script: Script;
  readonly start: number;
  readonly end: number;
}

/** Joins runs that touch (`行った`), and runs of one script that a space, hyphen or apostrophe parts. */
function joined(text: string, runs: Runs): Run[] {
  const tokens: Run[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = { script: runs.script(index), start: runs.start(index), end: runs.end(index) };
    const last = tokens.at(-1);
    const gap = last === undefined ? -1 : run.start - last.end;
    const same = last?.script === run.script;
    if (last !== undefined && (gap === 0 || (same && gap === 1 && " -'’".includes(text[last.end]!))))
      tokens[tokens.length - 1] = { script: last.script, start: last.start, end: run.end };
    else tokens.push(run);
  }
  return tokens;
}

const isKana = (script: Script) => script === HIRAGANA || script === KATAKANA;
const cjk = (script: Script) => script === HAN || isKana(script) || script === HANGUL;

/** Japanese particles and copulas that follow a foreign word which is merely used or mentioned. */
const PARTICLES = "はがをのとにでもへやかだなよね";

/** True when the token continues a native word: touching it in front, or behind with more than a particle. */
function isGlued(text: string, base: Base, script: Script, start: number, end: number): boolean {
  const left = start > 0 ? scriptBefore(text, start) : 0;
  const right = scriptAt(text, end);
  // Alphabets only: `aомори`. A Latin word beside a CJK letter is how CJK texts are written.
  const alphabet = !cjk(script) && script !== GREEK;
  if (alphabet && (isLatinLetter(text, start - 1, left) || isLatinLetter(text, end, right))) return true;
  if (base === "latin") return false;
  if (base === "ko") return left === HANGUL || (right === HANGUL && !isKana(script));
  if (base === "zh") {
    // の and katakana names are written between Chinese characters in Taiwan; inflected kana are not.
    if (isKana(script)) return false;
    return left === HAN || right === HAN;
  }
  if (left === HAN || left === KATAKANA) return true;
  // A particle (`へ의 영향`) or a half-word (`しかしな가ら`); a whole word after hiragana may be a mention.
  if (left === HIRAGANA && wordLength(text, start, end) <= 2) return true;
  if (right === HAN || right === KATAKANA) return true;
  return right === HIRAGANA && !PARTICLES.includes(text[end]!) && script !== LATIN;
}

/** Up to the first space of a token of several words. */
function wordLength(text: string, start: number, end: number): number {
  const space = text.indexOf(" ", start);
  return (space < 0 || space > end ? end : space) - start;
}

function isLatinLetter(text: string, at: number, script: Script): boolean {
  return script === LATIN && text.charCodeAt(at) >= 0x41;
}

/** The script of the character that ends before `at`, past combining marks. */
function scriptBefore(text: string, at: number): Script {
  const unit = text.charCodeAt(at - 1);
  return scriptAt(text, unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? at - 2 : at - 1);
}

/** Marks that set a word apart from the sentence beside it: a gloss, a label, a list of forms. */
const GLOSS = new Set(
  ":：=＝→←↔⇒–—―|｜/／~～≒≈*＊`'\"“”‘’「」『』《》〈〉«»()（）[]［］【】〔〕"
    .split("")
    .map((mark) => mark.charCodeAt(0)),
);

/** True when the token is set apart by a mark, glossed, or starts its line. */
function isMentioned(text: string, script: Script, start: number, end: number, line: LineProfile): boolean {
  let left = start - 1;
  while (left >= line.start && (text[left] === " " || text[left] === "\u3000")) left--;
  let right = end;
  while (right < line.end && (text[right] === " " || text[right] === "\u3000")) right++;
  if (left < line.start || GLOSS.has(text.charCodeAt(left))) return true;
  if (right < line.end && GLOSS.has(text.charCodeAt(right))) return true;
  // A bullet or number before it: the item is about this word.
  if (isBullet(text, line.start, left)) return true;
  // Between Latin names only, or digits, it is one more form of a name.
  const before = scriptBefore(text, left + 1);
  const after = right < line.end ? scriptAt(text, right) : 0;
  const home = (each: Script) => each > 1 && each !== script;
  if (line.base === "latin")
    return !(lowerWordEnds(text, left) && (after === LATIN || right >= line.end || lowerLatin(text, right)));
  if (script === CYRILLIC && end - start <= 1) return true;
  if ((home(before) && before !== LATIN) || (home(after) && after !== LATIN)) return false;
  return !(BREAKS.includes(text[left]!) && followsProse(text, line.base, line.start, start));
}

/** Marks after which a sentence goes on. */
const BREAKS = "、，,،";

const lowerLatin = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return (unit >= 0x61 && unit <= 0x7a) || unit === 0x2c;
};

/** True when the word that ends at `last` begins in lower case: a name's neighbour may be its other form. */
function lowerWordEnds(text: string, last: number): boolean {
  let first = last;
  while (first > 0 && last - first < 24 && text.charCodeAt(first - 1) > 0x40) first--;
  return lowerLatin(text, last) && lowerLatin(text, first);
}

/** True when only list marks and digits stand from the line's start up to and with `last`. */
function isBullet(text: string, from: number, last: number): boolean {
  if (last - from > 12) return false;
  for (let at = from; at <= last; at++)
    if (!" \t\u3000-*+•・●◆■0123456789.)、．>#①②③④⑤".includes(text[at]!)) return false;
  return true;
}

/** True when a quotation or parenthesis has native letters of its own beside the token, that is when it is prose. */
function holdsNative(text: string, zone: Zone, base: Base, start: number, end: number): boolean {
  // Only the neighbourhood is looked at: a token glued to a native letter inside the zone has it right there.
  const left = start > zone.start ? scriptBefore(text, start) : 0;
  const right = end < zone.end ? scriptAt(text, end) : 0;
  const native = (script: Script) => (base === "latin" ? script === LATIN : cjk(script));
  return native(left) || native(right);
}
