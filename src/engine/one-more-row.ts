import { withoutId } from "./id-column.ts";
import type { BatchResult, Oversize } from "./protocol.ts";
import { withoutText } from "./row-facts.ts";
import { withoutSource } from "./row-sources.ts";
import { withoutSketch } from "./sketch-column.ts";

/** A batch and one more row after its last: a line too long to be held, of which only its issue is known. */
export function withOversize(
  result: BatchResult,
  one: Pick<BatchResult, "found" | "hashes" | "values" | "crash">,
  oversize: Oversize,
): BatchResult {
  const row = result.rows;
  return {
    ...result,
    rows: row + 1,
    lines: result.lines + 1,
    ...(result.lineOf !== undefined && { lineOf: Uint32Array.from([...result.lineOf, result.lines]) }),
    ...(result.ids !== undefined && { ids: withoutId(result.ids) }),
    ...(result.sources !== undefined && { sources: withoutSource(result.sources) }),
    found: [...result.found, ...one.found.map(([, found]) => [row, found] as const)],
    malformed: [...result.malformed, row],
    ...(result.hashes !== undefined && { hashes: Uint32Array.from([...result.hashes, ...(one.hashes ?? [])]) }),
    sketches: result.sketches.map(withoutSketch),
    values: Uint32Array.from([...result.values, ...one.values.map((value, at) => (at % 3 === 0 ? row : value))]),
    facts: withoutText(result.facts),
    ...(result.crash === undefined && one.crash && { crash: { ...one.crash, row } }),
    oversize,
  };
}
