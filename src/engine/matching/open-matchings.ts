import { mkdirSync } from "node:fs";
import path from "node:path";
import type { BaseBatch } from "../against/base-batch.ts";
import { sketchAt } from "../sketch-column.ts";
import { type ActiveMatcher, createMatchings } from "./match-batch.ts";
import { bytesPerText } from "./match-index.ts";
import type { Matching } from "./matching.ts";
import { SpilledIndexBuilder } from "./spilled/spilled-index.ts";

/** Bytes that indexes in memory may take before they go to disk, by default: about 400,000 rows of one matcher. */
export const INDEX_MEMORY = 256 << 20;

/** Whether so many rows are too many for indexes in memory. */
export const isTooLarge = (matchers: readonly ActiveMatcher[], rows: number, memory: number): boolean =>
  rows * matchers.reduce((sum, { matcher }) => sum + bytesPerText(matcher), 0) > memory;

/** What is read ahead to find over the disk which rows are to be compared. */
export interface RowsAhead {
  /** About how many there will be. */
  readonly rows: number;
  /** Rows of a base: they come first. */
  readonly base?: AsyncIterable<BaseBatch>;
  readonly inputs: AsyncIterable<BaseBatch>;
  /** Where files may be made. */
  readonly folder: string;
}

/** Finds over the disk what each matcher proposes: the same as in memory. */
export async function openSpilledMatchings(
  matchers: readonly ActiveMatcher[],
  { rows, base, inputs, folder }: RowsAhead,
): Promise<Matching[]> {
  const builders = matchers.map((each) => {
    const own = path.join(folder, `matches-${each.filter}`);
    mkdirSync(own);
    return { ...each, builder: new SpilledIndexBuilder(each.matcher, own, rows) };
  });
  const addAll = (batch: BaseBatch, alone: boolean) => {
    for (const { builder, column } of builders)
      for (let row = 0; row < batch.rows; row++) {
        const words = sketchAt(batch.sketches[column]!, row) as Uint32Array | undefined;
        if (words !== undefined) builder.add(words, { alone });
      }
  };
  for await (const batch of base ?? []) addAll(batch, true);
  for await (const batch of inputs) addAll(batch, false);
  return createMatchings(matchers, ({ filter }) => builders.find((each) => each.filter === filter)!.builder.finish());
}
