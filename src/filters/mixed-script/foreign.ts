import { type Runs, type ScriptSet, scriptSet } from "../../text/script-runs.ts";
import {
  BOPOMOFO,
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
import { isProtected, type ZoneKind } from "../../text/zones.ts";
import { isSetApart } from "./apart.ts";
import { type Base, isCjk, isKana, type LineProfile, profileOf } from "./base.ts";
import { isDrawn } from "./drawn.ts";
import { isCounter, isGlued, isNewsHanja, sidesInProse } from "./glue.ts";
import type { Grounds } from "./grounds.ts";
import { isInflected } from "./inflected.ts";
import { isNamed } from "./named.ts";
import { isLower } from "./sentence.ts";
import { isWritten } from "./written-fence.ts";

/** A foreign-script token in prose that nothing excuses. */
export interface Foreign {
  readonly script: Script;
  readonly start: number;
  readonly end: number;
  /** It stands inside a native word, with no space or mark between. */
  readonly glued: boolean;
  /** An underscore joins it to a Latin word. */
  readonly joined: boolean;
}

/** A base that can be judged. */
export type Home = Exclude<Base, "other">;

/** Scripts at home in a base, or that mixed-script cannot judge there: Bopomofo is drawn with. */
const HOME: Readonly<Record<Home, readonly Script[]>> = {
  ja: [HAN, HIRAGANA, KATAKANA, LATIN, BOPOMOFO],
  ko: [HANGUL, LATIN, BOPOMOFO],
  zh: [HAN, LATIN, BOPOMOFO],
  latin: [LATIN, BOPOMOFO],
};

/**
 * A line must have so many native letters before a token in it counts as spliced into prose. Measured by
 * bench/quality/mixed-script.ts: 3 and 6 reject the same rows of 40,904 clean ones and catch the same planted tokens; 6 is
 * the careful one of the two for short rows.
 */
const NATIVE_LETTERS = 6;

/**
 * A script with more than this share of a text's letters makes it a text in two scripts, where only glue is judged, and
 * words with native letters on both sides. Measured when only glue was: 0.1, 0.2 and 0.5 rejected the same rows of 40,904
 * clean ones.
 */
const BILINGUAL_RATIO = 0.2;

/** In a text of two scripts a token no longer than a word, with native letters on both sides, is spliced all the same. */
const WORD_UNITS = 16;

/** Words set apart by marks, so many of one script, make a text about them: the next one may stand unmarked. */
const SUBJECT_TOKENS = 2;

/** The foreign scripts that occur in a text of this base; undefined for nearly every text. */
export function foreignScripts(text: Text, base: Home): ScriptSet | undefined {
  const { present } = text.scripts();
  const home = HOME[base];
  if (present.every((script) => home.includes(script))) return undefined;
  return scriptSet(present.filter((script) => !home.includes(script)));
}

/** The foreign-script tokens of a text that are neither mentioned, quoted, glossed, drawn nor asked for. */
export function foreignTokens(text: Text, base: Home, wanted: ScriptSet, grounds: Grounds): Foreign[] {
  const { text: units } = text;
  const lines = text.lines();
  const zones = text.zones();
  const counts = text.scripts();
  const found: Foreign[] = [];
  const marked = new Map<Script, number>();
  // Hanja that the text has in parentheses: it goes on to explain them one by one.
  let glossed = "";
  let line = 0;
  let profile: LineProfile | undefined;
  for (const { script, start, end } of joined(units, text.runs(wanted))) {
    if (isSymbol(units, base, script, start, end)) continue;
    let around = zones.around(start);
    // A letter or a list in a fenced block is read as one outside.
    while (
      around >= 0 &&
      zones.kind(around) === "fence" &&
      isWritten(units, start, zones.start(around), zones.end(around))
    )
      around = zones.parent(around);
    const zone = around < 0 ? undefined : zones.kind(around);
    if (zone !== undefined && isProtected(zone)) continue;
    const tail = joinedTail(units, start, end);
    if (tail !== undefined) {
      found.push({ script, ...tail, glued: false, joined: true });
      continue;
    }
    if (isDrawn(units, script, start, end)) continue;
    const counter = base !== "ko" && base !== "latin" && isCounter(units, script, start, end);
    const glued = counter || isGlued(units, base, script, start, end);
    if (
      zone !== undefined &&
      !(
        (counter && zone !== "title") ||
        isProse(units, base, zone, start, end, glued, zones.end(around) - zones.start(around))
      )
    ) {
      mark(script);
      if (script === HAN && base === "ko" && zone === "paren") glossed += units.slice(start, end);
      continue;
    }
    while (lines.end(line) <= start) line++;
    const from = lines.start(line);
    if (profile?.start !== from) profile = profileOf(units, from, lines.end(line), base);
    // A CJK character says about as much as three letters of an alphabet.
    const weight = base === "latin" || isCjk(script) ? 1 : 1 / 3;
    const bilingual = weight * counts.of(script) > BILINGUAL_RATIO * counts.letters;
    const inLine =
      (profile.base === base && weight * profile.of(script) <= profile.native) ||
      (!isKana(script) && followsProse(units, base, from, start));
    if (glued) {
      // In a line of another base the glue itself is the evidence, unless the text is in two scripts throughout.
      const japanese = base === "zh" && isKana(script);
      if (inLine ? profile.native < 2 : bilingual || japanese || base === "latin") continue;
    } else {
      if (!inLine || profile.native < NATIVE_LETTERS) continue;
      const hanja = script === HAN && base === "ko";
      if (bilingual && !(!hanja && end - start <= WORD_UNITS && sidesInProse(units, base, start, end) === 2)) continue;
      if (isSetApart(units, script, start, end, profile) || isNamed(units, start, end)) continue;
    }
    // What reads whole texts comes last.
    const inside =
      (glued && !counter && !(base === "zh" && (isKana(script) || end - start > 1))) ||
      (base !== "ja" && isInflected(units, start, end) && sidesInProse(units, base, start, end) === 2);
    if (isExcused(script, start, inside, grounds)) continue;
    if (zone !== undefined && isPassage(units, base, script, start, end, zones.start(around), zones.end(around))) {
      mark(script);
      continue;
    }
    found.push({ script, start, end, glued, joined: false });
  }
  return found.filter(({ script, start, end, glued, joined }) => {
    if (script === HAN && glossed !== "" && glossed.includes(units.slice(start, end))) return false;
    return glued || joined || (marked.get(kanaOf(script)) ?? 0) < SUBJECT_TOKENS;
  });

  function mark(script: Script): void {
    marked.set(kanaOf(script), (marked.get(kanaOf(script)) ?? 0) + 1);
  }
}

/** Both kana are one writing. */
const kanaOf = (script: Script): Script => (script === KATAKANA ? HIRAGANA : script);

/** The conversation gives a reason to write in the script. Glue is no way to write it: only a lesson shows such. */
function isExcused(script: Script, start: number, glued: boolean, grounds: Grounds): boolean {
  if (grounds.asks(script) || grounds.speaksOf(script, start)) return true;
  return !glued && (grounds.asksAbroad(script) || grounds.near(script, start));
}

/** One Greek letter is a symbol, alone or in a row; one Han in Korean the name of a country, or what news hangs on a word. */
function isSymbol(text: string, base: Home, script: Script, start: number, end: number): boolean {
  if (script === HAN && base === "ko") return isNewsHanja(text, start, end);
  if (script !== GREEK) return false;
  for (let at = start + 2; at < end; at++)
    if (text[at - 1] !== " " && text[at - 2] !== " " && text[at] !== " ") return false;
  return true;
}

/** How far around a token its script is looked for, in UTF-16 code units. */
const PASSAGE_UNITS = 40;

/** True when what stands around a token between its marks is in its script: a quotation in that language. */
function isPassage(
  text: string,
  base: Home,
  script: Script,
  start: number,
  end: number,
  from: number,
  to: number,
): boolean {
  const table = scriptTable();
  const japanese = base !== "zh" && (script === HAN || isKana(script));
  let same = 0;
  let other = 0;
  for (let at = Math.max(from, start - PASSAGE_UNITS); at < Math.min(to, end + PASSAGE_UNITS); at++) {
    if (at >= start && at < end) continue;
    const each = table[text.charCodeAt(at)]!;
    if (each === script || (isKana(script) && isKana(each)) || (japanese && (each === HAN || isKana(each)))) same++;
    else if (each >= LATIN) other++;
  }
  if (
    base === "zh" &&
    isKana(script) &&
    to - from <= NAME_UNITS &&
    same + end - start + han(text, from, to) >= to - from - 2
  )
    return true;
  if (base === "zh" && isKana(script)) return same > 0 && (same + end - start) * KANA_SHARE >= other;
  return same > 4 && same > other;
}

/** A name between marks has no more, its marks included: 水之呼吸（水の呼吸）. */
const NAME_UNITS = 12;

function han(text: string, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) if (scriptAt(text, at) === HAN) letters++;
  return letters;
}

/** Japanese in quotation marks has a kana for every four Han at least. */
const KANA_SHARE = 4;

/** The whole identifier where an underscore joins the token to a Latin word: `कज़न_index`, `state_से`. */
function joinedTail(text: string, start: number, end: number): { start: number; end: number } | undefined {
  let from = start;
  let to = end;
  if (text[end] === "_") while (isLower(text.charCodeAt(to === end ? to + 1 : to))) to += to === end ? 2 : 1;
  if (text[start - 1] === "_")
    while (isLower(text.charCodeAt(from === start ? from - 2 : from - 1))) from -= from === start ? 2 : 1;
  if (to - end < JOINED_UNITS && start - from < JOINED_UNITS) return undefined;
  // Two underscores are code.
  return text[to] === "_" || text[from - 1] === "_" ? undefined : { start: from, end: to };
}

/** An underscore and a word of three letters. */
const JOINED_UNITS = 4;

/** A quotation longer than this quotes sentences, not words, and a token inside is in prose. */
const SENTENCE_UNITS = 30;

/** True when marks around a token hold a sentence of the base that the token breaks into, rather than the token. */
function isProse(
  text: string,
  base: Base,
  zone: ZoneKind,
  start: number,
  end: number,
  glued: boolean,
  units: number,
): boolean {
  if (zone === "title") return false;
  const sides = sidesInProse(text, base, start, end);
  return sides === 2 || (sides === 1 && (glued || (zone !== "table" && units > SENTENCE_UNITS + (end - start))));
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

interface Run {
  readonly script: Script;
  readonly start: number;
  readonly end: number;
}

/**
 * Joins runs that touch (`行った`), runs of one script that a space, hyphen or apostrophe parts, and kana that one or two Han
 * part: in a text of another language they are one word.
 */
function joined(text: string, runs: Runs): Run[] {
  const tokens: Run[] = [];
  for (let index = 0; index < runs.length; index++) {
    const run = { script: runs.script(index), start: runs.start(index), end: runs.end(index) };
    const last = tokens.at(-1);
    if (last !== undefined && isOneToken(text, last, run)) tokens[tokens.length - 1] = { ...last, end: run.end };
    else tokens.push(run);
  }
  return tokens;
}

function isOneToken(text: string, last: Run, next: Run): boolean {
  const gap = next.start - last.end;
  if (gap === 0) return true;
  if (last.script === next.script && gap === 1 && " -'’".includes(text[last.end]!)) return true;
  if (gap > 2 || !isKana(last.script) || !isKana(next.script)) return false;
  return scriptAt(text, last.end) === HAN && scriptAt(text, next.start - 1) === HAN;
}
