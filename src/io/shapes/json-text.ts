import { jsonExcess } from "../jsonl/json-nesting.ts";

/** Parquet readers give int64 as bigint, which JSON cannot say: a number where it is exact, else its digits. */
const plainNumbers = (_key: string, value: unknown): unknown => {
  if (typeof value !== "bigint") return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
};

/** The JSON text of a value; undefined where it has none (nested beyond the stack). */
export function jsonText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, plainNumbers);
  } catch {
    return undefined;
  }
}

/** A JSON text's value; undefined where it does not parse, or holds too much. */
export function parsedJson(text: string): unknown {
  if (jsonExcess(text) !== undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True where a text begins like a JSON array, so that parsing it is worth trying. */
export function looksLikeJsonList(text: string): boolean {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) <= 32) at++;
  return text.charCodeAt(at) === 91;
}
