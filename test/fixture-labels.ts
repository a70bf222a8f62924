import { readFileSync } from "node:fs";

/** What `fixtures/labels.json` says of a row; a row that is not in it is plain good. */
export interface Label {
  readonly id: string;
  readonly expect: "keep" | "reject" | "flag";
  readonly class: string;
  /** The family that must find it. */
  readonly code?: string;
  /** A fault that no filter of this version is for. */
  readonly later?: boolean;
  /** Other classes that a check may rightly find. */
  readonly also?: readonly string[];
  /** Where the faults are, in Unicode code points. */
  readonly faults?: readonly { readonly path: string; readonly start: number; readonly end: number }[];
}

/** By shard, then by 0-based row. */
export const labels: Readonly<Record<string, Readonly<Record<string, Label>>>> = JSON.parse(
  readFileSync(new URL("../fixtures/labels.json", import.meta.url), "utf8"),
);
