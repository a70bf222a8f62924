/** Rows and settings that the tests of pipelines have in common. */
import type { Judged, PipelineOptions } from "../../src/engine/pipeline.ts";
import { plugin } from "./scratch.ts";

/** The plugin whose filter `mark` rejects every seventh of `rowsOf`; its other filters wait for their own words. */
export const mark = new URL(plugin("faults.mjs"));
export const marking: PipelineOptions = { filters: [mark], workers: 0, ignore: ["TST008"] };

export interface Row {
  readonly id: number;
  readonly text: string;
}

export const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, id) => ({ id, text: id % 7 === 3 ? `PLEASE-REJECT ${id}` : `行${id}` }));
export const expectedOf = (rows: readonly Row[]) => rows.map(({ id }) => (id % 7 === 3 ? "reject" : "keep"));
export const outcomes = (judged: readonly Judged<unknown>[]) => judged.map(({ verdict }) => verdict.outcome);

export async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const each of source) list.push(each);
  return list;
}

export const thrown = (source: AsyncIterable<unknown>): Promise<Error & { code?: string }> =>
  all(source).then(
    () => new Error("it did not fail"),
    (error: Error) => error,
  );
