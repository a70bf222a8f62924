import type { Memory } from "../calls.ts";
import {
  APOSTROPHE_SLOT,
  ASTRAL_TABLE,
  COMPOSES,
  COUNTS,
  DAMAGE,
  DIGIT_SLOT,
  FULL_STOP,
  HAS_SURROGATES,
  HASHES,
  INVISIBLE,
  MAY_COMPOSE,
  NOT_ASCII,
  PAIR_TABLE,
  PAIRS,
  RESULT,
  SCHEME,
  SCRIPT_MASK,
  SCRIPT_SLOTS,
  SLOTS,
  STOP_MASK,
  STOP_SHIFT,
  STOPS,
  SURROGATE,
  TILDES,
  UNIT_TABLE,
  UNITS,
  WWW,
} from "../layout.ts";

const ENTRIES = UNIT_TABLE >> 1;
const NEIGHBOURS = PAIR_TABLE >> 2;
const NONE = 0xffffffff;

/** The twin of `assembly/scan.ts`. */
export function scanUnits(memory: Memory, from: number, length: number, base: number, triples: number): void {
  const { bytes, units, words } = memory;
  const slots = SLOTS + ((from - UNITS) >> 1);
  const counts = words.subarray(COUNTS >> 2, (COUNTS >> 2) + SCRIPT_SLOTS);
  const stopsAt = STOPS >> 2;
  const pairsAt = PAIRS >> 2;
  counts.fill(0);
  const first = from >> 1;
  let [stops, pairs, seen, flags, all, firstWide] = [0, 0, 0, 0, 0, NONE];
  const emit = (at: number, kind: number) => {
    words[stopsAt + 2 * stops] = base + at;
    words[stopsAt + 2 * stops++ + 1] = kind;
    seen |= 1 << kind;
  };
  for (let at = 0; at < length; at++) {
    const unit = units[first + at]!;
    const entry = units[ENTRIES + unit]!;
    all |= entry;
    if (unit > 0x7f) {
      flags |= NOT_ASCII;
      if (firstWide === NONE) firstWide = base + at;
    }
    const script = entry & SCRIPT_MASK;
    if (script === SURROGATE) {
      flags |= HAS_SURROGATES;
      const codePoint = pairAt(units, first + at);
      if (codePoint < 0) {
        counts[0]!++;
        bytes[slots + at] = 0;
        emit(at, DAMAGE);
        continue;
      }
      at++;
      const astral = astralScript(words, codePoint, triples);
      counts[astral]!++;
      bytes.fill(astral, slots + at - 1, slots + at + 1);
      if (codePoint >= 0x1f000 && codePoint < 0x1fc00 && codePoint !== 0x1f200) continue;
      const ideograph = (codePoint >= 0x20000 && codePoint < 0x2f800) || (codePoint >= 0x30000 && codePoint < 0x3fffe);
      if (!ideograph) flags |= MAY_COMPOSE;
      if ((codePoint & 0xfffe) === 0xfffe || codePoint >= 0xf0000) emit(at - 1, DAMAGE);
      else if (unit === 0xdb40) emit(at - 1, INVISIBLE);
      continue;
    }
    counts[script]!++;
    bytes[slots + at] = script;
    const kind = (entry >> STOP_SHIFT) & STOP_MASK;
    if (kind !== 0 && (kind < TILDES || follows(kind, units[first + at + 1]!, units[first + at + 2]!))) emit(at, kind);
    const starts = words[NEIGHBOURS + unit]! >>> 16;
    if (starts !== 0 && starts & words[NEIGHBOURS + units[first + at + 1]!]!) words[pairsAt + pairs++] = base + at;
  }
  bytes[slots + length] = 0;
  if (all & COMPOSES) flags |= MAY_COMPOSE;
  counts[0]! += counts[APOSTROPHE_SLOT]! + counts[DIGIT_SLOT]!;
  const result = RESULT >> 2;
  let present = 0;
  for (let script = 0; script < APOSTROPHE_SLOT; script++) {
    if (counts[script] === 0) continue;
    words[result + 6 + 2 * present] = script;
    words[result + 7 + 2 * present++] = counts[script]!;
  }
  words[result] = stops;
  words[result + 1] = pairs;
  words[result + 2] = seen;
  words[result + 3] = flags;
  words[result + 4] = firstWide;
  words[result + 5] = present;
}

/** Whether a stop of a kind from TILDES on is one, by the two units after it. */
function follows(kind: number, next: number, after: number): boolean {
  switch (kind) {
    case TILDES:
      return next === 0x7e;
    case SCHEME:
      return next === 0x2f && after === 0x2f;
    case WWW:
      return next === 0x77 && after === 0x77;
    case HASHES:
      return next === 0x23;
    case FULL_STOP:
      return next !== 0x2e && !isDigitOrLetter(next);
    default:
      return true;
  }
}

const isDigitOrLetter = (unit: number) =>
  (unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);

/** The code point of the surrogate pair at a unit; -1 where there is none. */
function pairAt(units: Uint16Array, at: number): number {
  const high = units[at]!;
  const low = units[at + 1]!;
  if ((high & 0xfc00) !== 0xd800 || (low & 0xfc00) !== 0xdc00) return -1;
  return 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff);
}

/** The script of a character beyond the BMP, by binary search. */
function astralScript(words: Uint32Array, codePoint: number, triples: number): number {
  const table = ASTRAL_TABLE >> 2;
  let low = 0;
  let high = triples;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[table + middle * 3]! <= codePoint) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return 0;
  const triple = table + (low - 1) * 3;
  return codePoint < words[triple + 1]! ? words[triple + 2]! : 0;
}
