import { concise } from "./concise.ts";
import type { Format } from "./format.ts";
import { full } from "./full.ts";
import { json } from "./json.ts";
import { jsonl } from "./jsonl.ts";

export type { Format, FormatOptions, ShownRecord } from "./format.ts";

/** What `--format` takes. */
export const FORMAT_NAMES = ["full", "concise", "json", "jsonl"] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

export const formats: Readonly<Record<FormatName, Format>> = { full, concise, json, jsonl };
