import { wholeCharacters } from "../core/span.ts";
import type { AuditFinding } from "./audit.ts";
import type { ShownRecord } from "./formats/format.ts";
import { bounded } from "./frame.ts";
import { utf16Offsets } from "./utf16-offsets.ts";

/** A finding in its text: what stands before it, the finding itself, what stands after. */
export interface ExamplePlace {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** Code units shown on either side, and of the finding's own ends. */
const SHOWN = { beside: 40, found: 80 };

/** Cuts a finding out of its text; where only its excerpt is at hand, that; undefined where it is about the row. */
export function placeIn(
  { texts }: ShownRecord,
  finding: AuditFinding,
  { beside, found } = SHOWN,
): ExamplePlace | undefined {
  const { path, start, end, excerpt } = finding;
  if (path === null) return undefined;
  const text = texts !== undefined && Object.hasOwn(texts, path) ? texts[path] : undefined;
  if (text === undefined || start === null || end === null)
    return excerpt === null || excerpt === "" ? undefined : { before: "", found: excerpt, after: "" };
  const [from, to] = start === end ? [...utf16Offsets(text, [start]), 0] : utf16Offsets(text, [start, end]);
  const last = start === end ? from! : to!;
  const near = wholeCharacters(text, Math.max(0, from! - beside), Math.min(text.length, last + beside));
  return {
    before: (near.start > 0 ? "…" : "") + text.slice(near.start, from),
    found: bounded(text.slice(from, last), found),
    after: text.slice(last, near.end) + (near.end < text.length ? "…" : ""),
  };
}
