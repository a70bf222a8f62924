import { showLoneSurrogates } from "../core/span.ts";

/**
 * A row as one line of JSON for a person to read: integers beyond 2^53 keep their digits (as strings), timestamps
 * become ISO 8601, binary becomes base64.
 */
export const rowToJson = (row: Readonly<Record<string, unknown>>): string => JSON.stringify(row, replace);

function replace(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === "string") return showLoneSurrogates(value);
  if (value instanceof Uint8Array) return Buffer.from(value).toString("base64");
  return value;
}
