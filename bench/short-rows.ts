/** Short rows of made-up text, any number of them: as varied as real ones, and a few that nearly say an earlier one again. */

import { seeded } from "../src/core/random.ts";

type Random = () => number;

/** Of a hundred rows, those that say an earlier one again with a few characters changed, and those that say it exactly. */
const NEAR = 3;
const EXACT = 1;
/** The first rows have too few before them. */
const FIRST_COPY = 1000;
/** The largest share of a near copy's characters that is changed: texts as short as these are not the same beyond. */
const MOST_EDITED = 0.025;

/** The most frequent words are short, as in any language. */
const SHORT_RANKS = 60;

const below = (random: Random, n: number): number => Math.floor(random() * n);
const oneOf = <T>(random: Random, list: readonly T[]): T => list[below(random, list.length)]!;
/** Ranks from 0 as words have them in any language (Zipf's law): the second is half as frequent as the first. */
const zipf = (random: Random, n: number): number => Math.floor(n ** random()) - 1;

function wordsOf(name: string, count: number, make: (random: Random, rank: number) => string): readonly string[] {
  const random = seeded(`short rows ${name}`);
  return Array.from({ length: count }, (_, rank) => make(random, rank));
}

const repeat = (times: number, make: () => string): string => Array.from({ length: times }, make).join("");

const ONSETS = "b c ch d f g h j l m n p qu r s st t tr v w pl sh th".split(" ");
const VOWELS = "a e i o u ai ea ou".split(" ");
const CODAS = ["", "", "", "n", "r", "s", "l", "t", "ng", "ck"];
const LATIN = wordsOf("latin", 50_000, (random, rank) =>
  repeat(
    rank < SHORT_RANKS ? 1 : 1 + below(random, 4),
    () => oneOf(random, ONSETS) + oneOf(random, VOWELS) + oneOf(random, CODAS),
  ),
);
const HAN = Array.from({ length: 2500 }, (_, at) => String.fromCharCode(0x4e00 + 7 * at));
const HAN_WORDS = wordsOf("han", 40_000, (random, rank) =>
  repeat(rank < SHORT_RANKS ? 1 : 1 + below(random, 3), () => oneOf(random, HAN)),
);
const PARTICLES = "は が を に で と も の から まで では には より など だけ ので".split(" ");
const VERBS = wordsOf(
  "verbs",
  400,
  (random) => oneOf(random, HAN) + oneOf(random, ["し", "り", "っ", "え", "い", "われ"]),
);
const ENDINGS = "た。 ます。 ている。 ました。 ない。 です。 ません。 たい。".split(" ");
const HANGUL = Array.from({ length: 1100 }, (_, at) => String.fromCharCode(0xac00 + 10 * at));
const HANGUL_WORDS = wordsOf("hangul", 40_000, (random, rank) =>
  repeat(rank < SHORT_RANKS ? 1 : 1 + below(random, 4), () => oneOf(random, HANGUL)),
);
const TAILS = ["은", "는", "이", "가", "을", "를", "에", "에서", "의", "로", "도", ""];

const latin = (random: Random): string => {
  const words = Array.from({ length: 8 + below(random, 13) }, () => LATIN[zipf(random, LATIN.length)]!);
  return `${words.join(" ")}.`;
};
const japanese = (random: Random): string =>
  repeat(7 + below(random, 10), () => HAN_WORDS[zipf(random, HAN_WORDS.length)]! + oneOf(random, PARTICLES)) +
  oneOf(random, VERBS) +
  oneOf(random, ENDINGS);
const korean = (random: Random): string => {
  const words = Array.from(
    { length: 8 + below(random, 10) },
    () => HANGUL_WORDS[zipf(random, HANGUL_WORDS.length)]! + oneOf(random, TAILS),
  );
  return `${words.join(" ")}다.`;
};
const KINDS = [latin, japanese, korean];

/** Replaces, drops or adds characters, one at the least. */
function edited(random: Random, text: string): string {
  const most = 1 + below(random, Math.floor(text.length * MOST_EDITED));
  let changed = text;
  for (let edit = 0; edit < most; edit++) {
    const at = below(random, changed.length);
    const kind = below(random, 3);
    const added = kind === 0 ? "" : text[below(random, text.length)]!;
    changed = changed.slice(0, at) + added + changed.slice(kind === 2 ? at : at + 1);
  }
  return changed;
}

/** A row of 40 to 130 characters, always the same for a number; copies are of any row before. */
export function shortRow(row: number): { readonly text: string; readonly isCopy: boolean } {
  const random = seeded(`row ${row}`);
  const drawn = row < FIRST_COPY ? 100 : below(random, 100);
  if (drawn >= NEAR + EXACT) return { text: oneOf(random, KINDS)(random), isCopy: false };
  // A copy of a copy may be further from the first.
  let of = below(random, row);
  while (shortRow(of).isCopy) of = below(random, row);
  const { text } = shortRow(of);
  return { text: drawn < NEAR ? edited(random, text) : text, isCopy: true };
}
