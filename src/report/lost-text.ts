import { count, counted, percent } from "./numerals.ts";
import type { Summary } from "./summary-record.ts";

/** How much of the trained texts goes with the rejected rows, in characters. */
export interface LostText {
  readonly input: number;
  readonly rejected: number;
  /** The tokens of the rejected rows' texts, where a tokenizer was given. */
  readonly tokens?: number;
}

/** Null where it was not counted, or there is no text. */
export function lostText({ sources }: Pick<Summary, "sources">): LostText | null {
  const counted = Object.values(sources ?? {}).flatMap(({ characters }) =>
    characters === undefined ? [] : [characters],
  );
  const sum = (pick: (each: LostText) => number) => counted.reduce((total, each) => total + pick(each), 0);
  const input = sum((each) => each.input);
  const tokens = Object.values(sources ?? {}).flatMap((each) =>
    each.tokens === undefined ? [] : [each.tokens.rejected],
  );
  return input === 0
    ? null
    : {
        input,
        rejected: sum((each) => each.rejected),
        ...(tokens.length > 0 && { tokens: tokens.reduce((total, each) => total + each, 0) }),
      };
}

/** `12,345 characters of trained text (1.2 %)`, or `(1.2 %, 4,321 tokens)` */
export function lostWords({ input, rejected, tokens }: LostText): string {
  const also = tokens === undefined ? "" : `, ${counted(tokens, "token")}`;
  return `${count(rejected)} characters of trained text (${percent(rejected, input)}${also})`;
}
