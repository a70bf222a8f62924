import { seeded } from "../../../src/core/random.ts";

/** Seeded choices, so that the same corpus is made in every run. */
export interface Draw {
  /** In `[0, 1)`. */
  next(): number;
  /** An integer in `[from, to]`. */
  integer(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
  /** True with the given probability. */
  chance(share: number): boolean;
  /** Several different items, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
}

export function drawOf(seed: string): Draw {
  const next = seeded(seed);
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    pick: (list) => list[Math.floor(next() * list.length)]!,
    chance: (share) => next() < share,
    some: (list, count) => {
      const at = new Set<number>();
      while (at.size < Math.min(count, list.length)) at.add(Math.floor(next() * list.length));
      return [...at].sort((a, b) => a - b).map((index) => list[index]!);
    },
  };
}
