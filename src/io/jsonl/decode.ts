import { isUtf8 } from "node:buffer";
import type { RowIssue } from "../../core/sample.ts";
import { jsonFault } from "./json-fault.ts";
import { jsonExcess } from "./json-nesting.ts";
import { createLineText } from "./line-text.ts";
import type { Lines } from "./lines.ts";

/** A row of a JSONL file: an object, or why it is not one. Such a row can never go into a file that must parse. */
export type DecodedRow =
  | { readonly value: Readonly<Record<string, unknown>>; readonly issue?: undefined }
  | { readonly value?: undefined; readonly issue: RowIssue };

/** Decodes rows one by one, in ascending order, so that a batch of any size holds one parsed row at a time. */
export function createRowDecoder(buffer: Buffer, { offsets, lineOf }: Lines, from: number, to: number) {
  const valid = isUtf8(buffer.subarray(from, to));
  const textOf = valid ? createLineText(buffer, from, to) : undefined;
  return (row: number): DecodedRow => {
    const start = offsets[row * 2]!;
    const end = offsets[row * 2 + 1]!;
    if (!valid && !isUtf8(buffer.subarray(start, end)))
      return issue("invalidUtf8", { byte: firstInvalidByte(buffer.subarray(start, end)) });
    const text = textOf?.(lineOf?.[row] ?? row, start, end) ?? buffer.toString("utf8", start, end);
    const excess = jsonExcess(text);
    if (excess !== undefined) return issue("malformedJson", { error: excess });
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return issue("malformedJson", { error: jsonFault(text) });
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return issue("notAnObject", { type: value === null ? "null" : Array.isArray(value) ? "array" : typeof value });
    return { value: value as Record<string, unknown> };
  };
}

const issue = (reason: string, data: RowIssue["data"]): DecodedRow => ({ issue: { reason, data } });

/** Bytes that are checked at once before single characters are. */
const BLOCK = 4096;

/** 0-based offset in the row of the first byte that is no part of a character. */
function firstInvalidByte(row: Buffer): number {
  let at = 0;
  for (;;) {
    let end = Math.min(at + BLOCK, row.length);
    while (end > at && end < row.length && (row[end]! & 0xc0) === 0x80) end--;
    if (end === at || !isUtf8(row.subarray(at, end))) break;
    at = end;
  }
  while (at < row.length) {
    const lead = row[at]!;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (!isUtf8(row.subarray(at, at + length))) return at;
    at += length;
  }
  return at;
}
