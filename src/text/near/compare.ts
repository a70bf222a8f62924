import { editScript, type Hunk } from "./edit-script.ts";
import { formatFold, placedText } from "./format-fold.ts";
import { BOUND_GRAM, countGrams, lackedGrams } from "./gram-bound.ts";
import { commonGrams } from "./gram-set.ts";
import { maskNumbers } from "./mask-numbers.ts";
import { commonNumbers, MOST_NUMBERS, saysOtherFacts } from "./other-facts.ts";

/** What counts as the same. */
export interface Likening {
  /** The least share (0 to 1) of the longer text, format folded, that needs no edit. */
  readonly similarity: number;
  /** `mask`: another number is no difference. Default: keep. */
  readonly numbers?: "keep" | "mask";
}

/** How two texts compare. */
export interface Comparison {
  readonly isSame: boolean;
  /** 1 - edits / units of the longer text, format folded; 0 where there are too many edits to be counted. */
  readonly similarity: number;
  /** For texts that are the same: their longest passage in common, and the first place where they differ. */
  readonly shared?: string;
  readonly here?: string;
  readonly there?: string;
}

/**
 * The least share of the longer text's length (units, format folded) that the shorter one has, where the two may be the same;
 * texts in several parts too, as it holds of each of them.
 */
export const leastSize = ({ similarity }: Likening): number => Math.min(similarity, REORDERED);

const DIFFERENT: Comparison = { isSame: false, similarity: 0 };

/** Texts of fewer folded units than this are the same only where one in SHORT_EDIT of them differs, and no fact. */
const SHORT_UNITS = 56;
const SHORT_EDIT = 40;
/** Sentences in another order: the share of 8-grams that both must have (Jaccard). */
const REORDERED = 0.8;
/** Below this share sentences are not looked at one by one. */
const REORDERED_LEAST = 0.3;
/** The share of 4-grams beyond which two texts have less than REORDERED_LEAST of their 8-grams in common. */
const MOST_LACKED = 0.7;
const MOST_SHOWN = 160;

/** What stands folded in the first buffer, and is counted: neighbouring comparisons are of one text with several. */
let foldedOne: { readonly text: string; readonly isMasked: boolean; readonly units: Uint16Array } | undefined;

const buffers = [new Uint16Array(1 << 14), new Uint16Array(1 << 14)] as [Uint16Array, Uint16Array];

/** The units that are compared; `places`: where in the text each stands. */
function folded(text: string, which: 0 | 1, isMasked: boolean, places?: number[]): Uint16Array {
  if (4 * text.length > buffers[which].length) buffers[which] = new Uint16Array(8 * text.length);
  const length = formatFold(text, buffers[which], places);
  return buffers[which].subarray(0, isMasked ? maskNumbers(buffers[which], length, places) : length);
}

function foldedAndCounted(text: string, isMasked: boolean): Uint16Array {
  if (foldedOne !== undefined && foldedOne.isMasked === isMasked && foldedOne.text === text) return foldedOne.units;
  const units = folded(text, 0, isMasked);
  countGrams(units);
  foldedOne = { text, isMasked, units };
  return units;
}

/** Whether two texts are the same but for a few edits that change nothing they say; a function of the two alone. */
export function compareTexts(one: string, other: string, { similarity, numbers = "keep" }: Likening): Comparison {
  if (one === other) return { isSame: true, similarity: 1, shared: shown(one) };
  const isMasked = numbers === "mask";
  const a = foldedAndCounted(one, isMasked);
  const b = folded(other, 1, isMasked);
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (longer === 0) return { isSame: true, similarity: 1, shared: "" };
  const isShort = longer < SHORT_UNITS;
  const limit = isShort ? Math.floor(longer / SHORT_EDIT) : Math.floor(longer * (1 - similarity) + 1e-9);
  const mayBeReordered = !isShort && shorter >= longer * REORDERED;
  if (!mayBeReordered && longer - shorter > limit) return DIFFERENT;
  const mostReordered = MOST_LACKED * longer;
  const mostLacked = mayBeReordered ? mostReordered : Math.min(mostReordered, limit * BOUND_GRAM);
  const lacked = lackedGrams(b, mostLacked);
  // So few of their grams are in both that they are neither edited nor reordered.
  if (lacked > mostLacked) return DIFFERENT;
  const script = lacked > limit * BOUND_GRAM ? undefined : editScript(a, b, limit);
  if (script === undefined)
    return mayBeReordered && isReordered(one, other, a, b) ? { isSame: true, similarity } : DIFFERENT;
  const { distance, hunks } = script;
  const score = 1 - distance / longer;
  if (distance > 0 && saysOtherFacts(a, b, hunks) && !hasSameSentences(one, other))
    return { isSame: false, similarity: score };
  return { isSame: true, similarity: score, ...passages(one, other, hunks, isMasked) };
}

/** A sentence moved changes little; a phrase moved within one may change all. */
const hasSameSentences = (one: string, other: string): boolean =>
  unitsOfSentences(one) === unitsOfSentences(other) && sentencesOf(one) === sentencesOf(other);

/** The same for texts of the same sentences: a sum of what stands in them, in any order. */
function unitsOfSentences(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Letters and digits alone: not what divides sentences, nor what is trimmed off them.
    if (unit < 0x30 || unit === 0x3f || (unit >= 0x2000 && unit <= 0x206f) || unit === 0x1680) continue;
    if (unit !== 0x3000 && unit !== 0x3002 && unit < 0xf900) sum = (sum + Math.imul(unit, unit)) | 0;
  }
  return sum;
}

const sentencesOf = (text: string): string =>
  text
    .split(/[。．.!?！？\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .sort()
    .join("\n");

/** Of texts that are nearly as long as each other. */
function isReordered(one: string, other: string, a: Uint16Array, b: Uint16Array): boolean {
  const isSame = hasSameSentences(one, other);
  const least = isSame ? REORDERED_LEAST : REORDERED;
  const grams = commonGrams(a, b, least);
  if (grams === undefined || grams.common / grams.all < least) return false;
  // Sentences that were moved take their numbers with them.
  return commonNumbers(a, b) > 1 - MOST_NUMBERS;
}

/** What a person looks at, in the words of the texts themselves. */
function passages(one: string, other: string, hunks: readonly Hunk[], isMasked: boolean) {
  const places: number[] = [];
  const { length } = folded(one, 0, isMasked, places);
  let [start, end, last] = [0, 0, 0];
  for (const hunk of [...hunks, { start: length, end: length }]) {
    if (hunk.start - last > end - start) [start, end] = [last, hunk.start];
    last = hunk.end;
  }
  const text = placedText(one);
  const shared = end > start ? shown(text.slice(places[start], places[end - 1]! + 1)) : "";
  const [first] = hunks;
  if (first === undefined) return { shared };
  const otherPlaces: number[] = [];
  folded(other, 1, isMasked, otherPlaces);
  return {
    shared,
    here: around(text, places, first.start, first.end),
    there: around(placedText(other), otherPlaces, first.otherStart, first.otherEnd),
  };
}

const CONTEXT = 12;
const around = (text: string, places: readonly number[], start: number, end: number): string =>
  shown(
    text.slice(
      places[Math.max(0, start - CONTEXT)] ?? 0,
      (places[Math.min(places.length - 1, end + CONTEXT - 1)] ?? text.length - 1) + 1,
    ),
  );

/** Cut between characters. */
function shown(text: string): string {
  if (text.length <= MOST_SHOWN) return text;
  const end = (text.charCodeAt(MOST_SHOWN - 1) & 0xfc00) === 0xd800 ? MOST_SHOWN - 1 : MOST_SHOWN;
  return `${text.slice(0, end)}…`;
}
