import { counted, percent } from "./numerals.ts";
import type { Summary } from "./summary-record.ts";

/** How much of the trained texts goes with the rejected rows. */
export interface LostText {
  /** In characters. */
  readonly input: number;
  readonly rejected: number;
  /** The same in tokens, where a tokenizer was given. */
  readonly tokens?: { readonly input: number; readonly rejected: number };
}

/** Null where it was not counted, or there is no text. */
export function lostText({ sources }: Pick<Summary, "sources">): LostText | null {
  const all = Object.values(sources ?? {});
  const characters = total(all.map((each) => each.characters));
  const tokens = total(all.map((each) => each.tokens));
  return characters === null || characters.input === 0 ? null : { ...characters, ...(tokens !== null && { tokens }) };
}

type Counts = { readonly input: number; readonly rejected: number };

/** Null where none was counted. */
function total(counts: readonly (Counts | undefined)[]): Counts | null {
  const counted = counts.filter((each) => each !== undefined);
  const sum = (pick: (each: Counts) => number) => counted.reduce((all, each) => all + pick(each), 0);
  return counted.length === 0 ? null : { input: sum(({ input }) => input), rejected: sum(({ rejected }) => rejected) };
}

/** `4,321 tokens of trained text (1.3 %; 12,345 characters)`; without a tokenizer `12,345 characters of trained text (1.2 %)`. */
export function lostWords({ input, rejected, tokens }: LostText): string {
  const characters = counted(rejected, "character");
  return tokens === undefined
    ? `${characters} of trained text (${percent(rejected, input)})`
    : `${counted(tokens.rejected, "token")} of trained text (${percent(tokens.rejected, tokens.input)}; ${characters})`;
}
