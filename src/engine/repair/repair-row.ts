import type { Finding } from "../../core/finding.ts";
import type { Sample } from "../../core/sample.ts";
import { codePointOffsets } from "../../core/span.ts";
import type { Measured } from "../measure.ts";
import { repairTexts } from "./repair-texts.ts";

/** A row with its texts mended, and how it is then written: its line, where it is one. */
export interface RepairedForm {
  readonly sample: Sample;
  readonly line?: Uint8Array;
}

/** Makes a row with other texts at some paths; undefined where that cannot be done without changing anything else. */
export type Rebuild = (texts: ReadonlyMap<string, string>) => RepairedForm | undefined;

/** What was changed in one text. */
export interface RepairedText {
  readonly path: string;
  readonly codes: readonly string[];
  /** Where the change begins, in Unicode code points. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export interface RepairedRow {
  readonly measured: Measured;
  readonly sample: Sample;
  readonly texts: ReadonlyMap<string, string>;
  readonly changes: readonly RepairedText[];
  readonly line?: Uint8Array;
}

/** What is mended may bring to light what can be mended, too: a marker, then the blanks before it. */
const MOST_ROUNDS = 4;

/**
 * Mends what can be mended in a row and judges it again. Undefined where nothing could be, or where it is still to be
 * rejected: then it stays as it was.
 */
export function repairRow(
  sample: Sample,
  found: Measured,
  rebuild: Rebuild,
  { repairs, measure }: { repairs: Parameters<typeof repairTexts>[2]; measure: (sample: Sample) => Measured },
): RepairedRow | undefined {
  let [now, measured] = [sample, found];
  let form: RepairedForm | undefined;
  const texts = new Map<string, string>();
  const codes = new Map<string, Set<string>>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mended = repairTexts(now, measured.findings, repairs);
    if (mended.texts.size === 0) break;
    for (const [path, text] of mended.texts) texts.set(path, text);
    for (const [path, each] of mended.codes) codes.set(path, new Set([...(codes.get(path) ?? []), ...each]));
    form = rebuild(texts);
    if (form === undefined) return undefined;
    now = form.sample;
    measured = measure(now);
  }
  if (form === undefined || measured.findings.some(({ severity }) => severity === "reject")) return undefined;
  const changes = sample.segments.flatMap(({ path, text }) =>
    texts.has(path) ? [changeOf(path, [...codes.get(path)!].sort(), text, texts.get(path)!)] : [],
  );
  return { measured, sample: now, texts, changes, ...(form.line && { line: form.line }) };
}

/** The part of a text that is another now. */
function changeOf(path: string, codes: readonly string[], before: string, after: string): RepairedText {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  // Never between the halves of a character.
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  if (end > 0 && isLow(before.charCodeAt(before.length - end))) end--;
  return {
    path,
    codes,
    start: codePointOffsets(before, [start])[0]!,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
  };
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** Findings of a row that was mended: none of them rejects it any more. */
export const mendedFindings = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => (finding.severity === "reject" ? { ...finding, severity: "flag" } : finding));
