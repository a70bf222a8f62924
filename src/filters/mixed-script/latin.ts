import { scriptSet } from "../../text/script-runs.ts";
import { HAN, HANGUL, HIRAGANA, INHERITED, KATAKANA, LATIN, scriptAt, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { PROSE_LATIN } from "../lexicon/prose-latin.ts";
import { type Grounds, isNamed } from "./mention.ts";

/** A Latin token standing unmarked in a CJK sentence. */
export interface LatinWord {
  readonly start: number;
  readonly end: number;
  /** `word`: lower-case ASCII. `accented`: with letters English has not. `joined`: with an underscore to such letters
   * or to native ones. `known`: a word that CJK prose uses as it is, or that its sentence names. `name`: with capitals. */
  readonly kind: "word" | "accented" | "joined" | "known" | "name";
}

/** Lower-case words shorter than this are units, particles, variables. */
const WORD_LETTERS = 4;

/** Marks that make an identifier, path, address or number of a word they touch. */
const TECHNICAL = new Set("_.@#/\\$%&+=<>{}[]~^|:*`'’\"-‐‑–".split("").map((mark) => mark.charCodeAt(0)));

const CLAUSE = new Set("、。，,.!?！？；;…".split("").map((mark) => mark.charCodeAt(0)));

const isAsciiLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
/** Latin-1 to Latin Extended-B, and Latin Extended Additional: the letters of living languages. */
const isAccented = (unit: number) => (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x1e00 && unit <= 0x1eff);
const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;

/**
 * The Latin tokens inside CJK sentences that are not quoted, glossed, code or given by the prompt. Words that single
 * spaces part are one token: a phrase is one intrusion, however long. Without other `evidence`, a text that has only
 * known words and names has none.
 */
export function latinWords(text: Text, grounds: Grounds, evidence: boolean): LatinWord[] {
  if (text.scripts().of(LATIN) === 0) return [];
  const words = candidates(text);
  if (!evidence && !words.some(({ kind }) => counts(kind))) return [];
  const { text: units } = text;
  const zones = text.zones();
  const bare = words
    .filter(({ start }) => zones.around(start) < 0)
    .map((word) => {
      const { start, end, kind } = word;
      const named = (kind === "word" || kind === "accented") && isNamed(units, start, end);
      return named ? { start, end, kind: "known" as const } : word;
    });
  if (!evidence && !bare.some(({ kind }) => counts(kind))) return [];
  // A lesson in a European language is full of its words; where other scripts leaked in, it is no excuse.
  if (!evidence && grounds.speaksOf(LATIN)) return [];
  return bare.filter(({ start, end }) => !grounds.gives(units.slice(start, end)));
}

/** The Latin tokens inside CJK sentences, whatever excuses them. */
function candidates(text: Text): LatinWord[] {
  const { text: units } = text;
  const table = scriptTable();
  const words: LatinWord[] = [];
  const runs = text.runs(LATIN_ONLY);
  const shape = { accented: false, capitals: false, underscores: 0 };
  let at = 0;
  for (let run = 0; run < runs.length; run++) {
    at = Math.max(at, runs.start(run));
    for (const end = runs.end(run); at < end; at++) {
      if (table[units.charCodeAt(at)] !== LATIN) continue;
      const start = at;
      at = tokenEnd(units, start, shape);
      if (at - start < WORD_LETTERS && !shape.accented) continue;
      const from = joinedFrom(units, start);
      if (shape.underscores === 0 && from === start && !insideSentence(units, start, at)) continue;
      const kind = kindOf(units, start, at, shape);
      if (kind !== undefined) words.push({ start: from, end: at, kind });
    }
  }
  return words;
}

const LATIN_ONLY = scriptSet([LATIN]);

/** The end of the Latin token that starts at `start`, whose shape is noted. */
function tokenEnd(units: string, start: number, shape: { -readonly [key in keyof Shape]: Shape[key] }): number {
  const table = scriptTable();
  shape.accented = false;
  shape.capitals = false;
  shape.underscores = 0;
  let at = start;
  for (; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    if (isLower(unit)) continue;
    if (unit === 0x20) {
      if (table[units.charCodeAt(at + 1)] === LATIN) continue;
      break;
    }
    if (unit === 0x5f) shape.underscores++;
    else if (isDigit(unit)) shape.capitals = true;
    else {
      const script = table[unit]!;
      if (script === INHERITED) continue;
      if (script !== LATIN) break;
      // Full-width letters, Roman numerals and the like write names and numbers.
      if (isAccented(unit)) shape.accented = true;
      else shape.capitals = true;
    }
  }
  return at;
}

/** Known words and names say nothing by themselves: they are shown only among tokens that do. */
const counts = (kind: LatinWord["kind"]) => kind !== "known" && kind !== "name";

interface Shape {
  readonly accented: boolean;
  readonly capitals: boolean;
  readonly underscores: number;
}

function kindOf(text: string, start: number, end: number, shape: Shape): LatinWord["kind"] | undefined {
  const { accented, capitals, underscores } = shape;
  if (underscores > 0) {
    const whole = underscores === 1 && isAsciiLetter(text.charCodeAt(end - 1));
    return accented && whole && !capitals ? "joined" : undefined;
  }
  if (joinedFrom(text, start) < start) return capitals || text[end] === "_" ? undefined : "joined";
  if (capitals) return "name";
  const words = text.slice(start, end).split(" ");
  if (words.some((word) => isKnown(word))) return "known";
  return accented ? "accented" : "word";
}

const isKnown = (word: string) => PROSE_LATIN.has(word) || (word.endsWith("s") && PROSE_LATIN.has(word.slice(0, -1)));

/** Where the underscore starts that glues the word to a native letter (`線路_checkpoint`); `start` where none does. */
const joinedFrom = (text: string, start: number) =>
  text[start - 1] === "_" && start >= 2 && native(text, start - 2) ? start - 1 : start;

/** True when native letters or clause marks stand on both sides of the token, and a native letter on one at least. */
function insideSentence(text: string, start: number, end: number): boolean {
  let left = start - 1;
  if (left < 0) return false;
  if (TECHNICAL.has(text.charCodeAt(left)) || TECHNICAL.has(text.charCodeAt(end))) return false;
  if (text[left] === " ") left--;
  let right = end;
  if (text[right] === " ") right++;
  if (left < 0 || right >= text.length) return false;
  const before = native(text, left);
  const after = native(text, right);
  if (!before && !after) return false;
  return (before || CLAUSE.has(text.charCodeAt(left))) && (after || CLAUSE.has(text.charCodeAt(right)));
}

function native(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  return script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL;
}
