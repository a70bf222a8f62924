import type { Reference, ReferenceText } from "../../core/context.ts";
import { TextHash } from "../../core/hash.ts";
import { eachGram, type GramSizes } from "./grams.ts";
import { isWordAt, newTokens, type Tokens, tokenise, unitsOf } from "./tokens.ts";

/** A text of a benchmark, ready to be looked for. */
export interface Item extends ReferenceText {
  /** The name of the file it is in. */
  readonly benchmark: string;
  readonly tokens: Tokens;
  /** Too short to be told from ordinary words but by a whole sentence that is the same. */
  readonly isShort: boolean;
  /**
   * What each token counts, 1 at the most: the inverse square of the number of items that have the same words, so that an
   * instruction which many items share counts for next to nothing, however long it is.
   */
  readonly worth: Float64Array;
  readonly totalWorth: number;
}

/** Below so many words an item is found only where it is a whole text: people say such things by themselves. A character counts as a part of a word. */
export const LEAST_WORDS = 6;
/** Below so many words an item is found only where it is a whole sentence. */
export const SHORT_WORDS = 10;
/** Below so many words an answer is not looked for: short answers and short code are alike by chance. */
export const LEAST_ANSWER_WORDS = 24;

/** A character counts as half a word: so the sizes of grams are by default. */
const CHARACTER_WORDS = 0.5;

const wordsAt = (tokens: Tokens, at: number): number => (isWordAt(tokens, at) ? 1 : CHARACTER_WORDS);

function wordsIn(tokens: Tokens): number {
  let words = 0;
  for (let at = 0; at < tokens.count; at++) words += wordsAt(tokens, at);
  return words;
}

interface Draft {
  readonly text: ReferenceText;
  readonly benchmark: string;
  /** Which row of which benchmark it is of. */
  readonly row: string;
  readonly tokens: Tokens;
  readonly words: number;
}

/** The texts of benchmarks as tokens. */
export function* itemsIn(references: readonly Reference[]): Generator<Draft> {
  for (const { name, texts } of references)
    for (const text of texts) {
      const tokens = newTokens();
      tokenise(unitsOf(text.text), 0, tokens);
      yield { text, benchmark: name, row: `${name}\n${text.item}`, tokens, words: wordsIn(tokens) };
    }
}

/** Readies the texts of benchmarks; the same text of several items is one, named as the first. */
export function itemsOf(references: readonly Reference[], sizes: GramSizes): Item[] {
  const seen = new Set<string>();
  const drafts: Draft[] = [];
  for (const draft of itemsIn(references)) {
    if (draft.words < (draft.text.kind === "answer" ? LEAST_ANSWER_WORDS : LEAST_WORDS)) continue;
    const key = keyOf(draft.tokens);
    if (seen.has(key)) continue;
    seen.add(key);
    drafts.push({ ...draft, tokens: trimmed(draft.tokens) });
  }
  const rows = rowsByGram(drafts, sizes);
  return drafts.map(({ text, benchmark, tokens, words }) => {
    const worth = worthOf(tokens, sizes, rows);
    const totalWorth = worth.reduce((sum, each) => sum + each, 0);
    return { ...text, benchmark, tokens, isShort: words < SHORT_WORDS, worth, totalWorth };
  });
}

/** The same for texts of the same tokens. */
export function keyOf({ count, prefixes }: Tokens): string {
  let key = "";
  for (let at = 1; at <= count; at++) key += String.fromCharCode(prefixes[at]! & 0xffff, prefixes[at]! >>> 16);
  return new TextHash().add(key).digest();
}

const trimmed = ({ count, starts, hashes, prefixes }: Tokens): Tokens => ({
  count,
  starts: starts.slice(0, count),
  hashes: hashes.slice(0, count),
  prefixes: prefixes.slice(0, count + 1),
});

/** How many rows of benchmarks have each gram. Prompt and answer of one row are one. */
function rowsByGram(drafts: readonly { readonly row: string; readonly tokens: Tokens }[], sizes: GramSizes) {
  const rows = new Map<number, { last: string; times: number }>();
  for (const { row, tokens } of drafts)
    eachGram(tokens, 0, tokens.count, sizes, (hash) => {
      const known = rows.get(hash);
      if (known === undefined) rows.set(hash, { last: row, times: 1 });
      else if (known.last !== row) {
        known.last = row;
        known.times++;
      }
    });
  return rows;
}

/** A token is as rare as the rarest gram it is in. */
function worthOf(tokens: Tokens, sizes: GramSizes, rows: ReadonlyMap<number, { readonly times: number }>) {
  const rarest = new Float64Array(tokens.count).fill(Number.POSITIVE_INFINITY);
  eachGram(tokens, 0, tokens.count, sizes, (hash, start, end) => {
    const { times } = rows.get(hash)!;
    for (let at = start; at <= end; at++) rarest[at] = Math.min(rarest[at]!, times);
  });
  return rarest.map((times, at) => wordsAt(tokens, at) / times ** 2);
}
