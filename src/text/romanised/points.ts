import { KINDS, type RomanisedKind, WORD_CLASSES, type WordClass } from "./word-class.ts";

/**
 * Points of a word by its class: for (above 0) or against (below) a stretch being of the kind. Rounded from the logistic
 * regressions of bench/tables/romanised.ts (5,600 stretches of romanised Japanese, 1,600 of Korean, 3,800 of Chinese, 49,800
 * of 400 languages in Latin letters, 2025-11), their bias left out: the limits of romanised.ts stand for it.
 * Pinyin was fitted without tones; there `typical`, `marked` and `name` were set apart from it, by what was missed and hit.
 */
const POINTS: Readonly<Record<RomanisedKind, Readonly<Record<WordClass, number>>>> = {
  romaji: { fails: -3, name: -0.7, other: -1.6, plain: -0.3, typical: 1.3, marked: 1, weak: 0.6, strong: 3 },
  korean: { fails: -2.2, name: -0.7, other: -1.5, plain: -0.8, typical: 1.2, marked: 2.7, weak: 0.4, strong: 3 },
  pinyin: { fails: -3, name: -1.2, other: -0.7, plain: -0.4, typical: 0.6, marked: 0.6, weak: 0.9, strong: 1.8 },
};

/** The points of every class for every kind: eight in a row, in the order of `WORD_CLASSES`, for each of `KINDS`. */
const TABLE = Float64Array.from(KINDS.flatMap((kind) => WORD_CLASSES.map((name) => POINTS[kind][name])));

/** The points of a word's class for a kind, both by their index. */
export const pointsOf = (kind: number, found: number): number => TABLE[kind * WORD_CLASSES.length + found]!;
