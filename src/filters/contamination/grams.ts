import { BASE, type Tokens } from "./tokens.ts";

/** How many tokens tell a place of an item: of a stretch that ends with a word, and of one that ends with a character. */
export interface GramSizes {
  readonly words: number;
  readonly characters: number;
}

/** Called for every stretch of tokens that is a gram, from token `start` to token `end`. */
export type UseGram = (hash: number, start: number, end: number) => void;

/** What the hash before a stretch of so many tokens is multiplied with. */
export function power(tokens: number): number {
  let product = 1;
  for (let at = 0; at < tokens; at++) product = Math.imul(product, BASE);
  return product;
}

/** Mixes a running hash, whose low bits are weak, into one whose bits all depend on it. */
export function mixed(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return h ^ (h >>> 15);
}

/** Goes through the grams of tokens `[from, to)`, by the token they end with. */
export function eachGram(
  { hashes, prefixes }: Tokens,
  from: number,
  to: number,
  { words, characters }: GramSizes,
  use: UseGram,
): void {
  const ofWords = power(words);
  const ofCharacters = power(characters);
  for (let end = from; end < to; end++) {
    const isWord = (hashes[end]! & 1) === 1;
    const start = end + 1 - (isWord ? words : characters);
    if (start < from) continue;
    use(mixed((prefixes[end + 1]! - Math.imul(prefixes[start]!, isWord ? ofWords : ofCharacters)) | 0), start, end);
  }
}
