import type { Finding, Severity } from "../core/finding.ts";
import { ROLES, type Role } from "../core/sample.ts";
import type { LanguageCounts, RoleCounts } from "../report/summary.ts";
import { type RowFacts, roleBit, TRAINED_BITS } from "./row-facts.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type CodeCounts = { rows: number; rejected: number };

/** What is counted of a source by language and role, and of its duplicates. */
export interface FactCounts {
  readonly languages: Map<string, Mutable<Omit<LanguageCounts, "codes">> & { readonly codes: Map<string, CodeCounts> }>;
  readonly roles: Map<Role, Mutable<RoleCounts>>;
  untrained: number;
  readonly duplicates: { within: number; against: number };
  readonly characters: { input: number; rejected: number };
  /** Of the same texts, where a tokenizer was given. */
  tokens?: { input: number; rejected: number };
}

export const noFacts = (): FactCounts => ({
  languages: new Map(),
  roles: new Map(),
  untrained: 0,
  duplicates: { within: 0, against: 0 },
  characters: { input: 0, rejected: 0 },
});

const newLanguage = () => ({ input: 0, rejected: 0, flagged: 0, codes: new Map<string, CodeCounts>() });

const newRole = () => ({ rows: 0, rejected: 0, flagged: 0 });
const newCode = (): CodeCounts => ({ rows: 0, rejected: 0 });

/** Counts every row of a batch, found or not. */
export function countFacts(
  counts: FactCounts,
  { languages, languageOf, rolesOf, lengthOf, tokensOf }: RowFacts,
  keep: Uint8Array,
): void {
  const [rows, rejected] = [new Uint32Array(languages.length), new Uint32Array(languages.length)];
  const combinations = new Map<number, number>();
  for (let row = 0; row < keep.length; row++) {
    rows[languageOf[row]!]!++;
    rejected[languageOf[row]!]! += 1 - keep[row]!;
    counts.characters.input += lengthOf[row]!;
    if (keep[row] === 0) counts.characters.rejected += lengthOf[row]!;
    if (tokensOf !== undefined) addTokens(counts, tokensOf[row]!, keep[row] === 1);
    const bits = rolesOf[row]!;
    if ((bits & TRAINED_BITS) === 0) counts.untrained++;
    combinations.set(bits, (combinations.get(bits) ?? 0) + 1);
  }
  for (const [index, language] of languages.entries()) {
    if (rows[index] === 0) continue;
    const each = entryOf(counts.languages, language, newLanguage);
    each.input += rows[index]!;
    each.rejected += rejected[index]!;
  }
  for (const role of ROLES)
    for (const [bits, times] of combinations)
      if ((bits & roleBit(role)) !== 0) entryOf(counts.roles, role, newRole).rows += times;
}

/** Counts one row of a batch, where neighbours are of different sources. */
export function countRowFacts(counts: FactCounts, facts: RowFacts, row: number, kept: boolean): void {
  const { languages, languageOf, rolesOf, lengthOf, tokensOf } = facts;
  const each = entryOf(counts.languages, languages[languageOf[row]!]!, newLanguage);
  each.input++;
  if (!kept) each.rejected++;
  counts.characters.input += lengthOf[row]!;
  if (!kept) counts.characters.rejected += lengthOf[row]!;
  if (tokensOf !== undefined) addTokens(counts, tokensOf[row]!, kept);
  const bits = rolesOf[row]!;
  if ((bits & TRAINED_BITS) === 0) counts.untrained++;
  for (const role of ROLES) if ((bits & roleBit(role)) !== 0) entryOf(counts.roles, role, newRole).rows++;
}

function addTokens(counts: FactCounts, tokens: number, kept: boolean): void {
  counts.tokens ??= { input: 0, rejected: 0 };
  counts.tokens.input += tokens;
  if (!kept) counts.tokens.rejected += tokens;
}

/** Adds what was counted of the same source in one more file. */
export function mergeFacts(into: FactCounts, from: FactCounts): void {
  for (const [language, counts] of from.languages) {
    const known = entryOf(into.languages, language, newLanguage);
    known.input += counts.input;
    known.rejected += counts.rejected;
    known.flagged += counts.flagged;
    for (const [code, { rows, rejected }] of counts.codes) {
      const count = entryOf(known.codes, code, newCode);
      count.rows += rows;
      count.rejected += rejected;
    }
  }
  for (const [role, { rows, rejected, flagged }] of from.roles) {
    const known = entryOf(into.roles, role, newRole);
    known.rows += rows;
    known.rejected += rejected;
    known.flagged += flagged;
  }
  into.untrained += from.untrained;
  into.duplicates.within += from.duplicates.within;
  into.duplicates.against += from.duplicates.against;
  into.characters.input += from.characters.input;
  into.characters.rejected += from.characters.rejected;
  if (from.tokens === undefined) return;
  into.tokens ??= { input: 0, rejected: 0 };
  into.tokens.input += from.tokens.input;
  into.tokens.rejected += from.tokens.rejected;
}

const GRAVITY: Readonly<Record<Severity, number>> = { note: 0, flag: 1, reject: 2 };

/** Counts the findings of one row. `isInput`: a source is one of the inputs, not of the set they are compared with. */
export function countFoundFacts(
  counts: FactCounts,
  findings: readonly Finding[],
  { language, kept, isInput }: { language: string; kept: boolean; isInput: (source: string) => boolean },
): void {
  const byCode = new Map<string, number>();
  const byRole = new Map<Role, number>();
  let [within, against, flagged] = [false, false, false];
  for (const { code, role, severity, data } of findings) {
    const gravity = GRAVITY[severity];
    byCode.set(code, Math.max(byCode.get(code) ?? 0, gravity));
    if (role !== null) byRole.set(role, Math.max(byRole.get(role) ?? 0, gravity));
    flagged ||= severity === "flag";
    if (severity === "note" || !code.startsWith("DUP") || typeof data["source"] !== "string") continue;
    if (isInput(data["source"])) within = true;
    else against = true;
  }
  if (within) counts.duplicates.within++;
  if (against) counts.duplicates.against++;
  const each = entryOf(counts.languages, language, newLanguage);
  if (kept && flagged) each.flagged++;
  for (const [code, gravity] of byCode) {
    if (gravity === 0) continue;
    const count = entryOf(each.codes, code, newCode);
    count.rows++;
    if (gravity === 2) count.rejected++;
  }
  for (const [role, gravity] of byRole) {
    if (gravity === 0) continue;
    const count = entryOf(counts.roles, role, newRole);
    if (gravity === 2) count.rejected++;
    else count.flagged++;
  }
}

function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
