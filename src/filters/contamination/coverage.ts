import { eachGram, type GramSizes } from "./grams.ts";
import type { Item } from "./items.ts";
import { isWordAt, type Tokens } from "./tokens.ts";

/** What of an item stands in a text. */
export interface Coverage {
  /** The share of the item's worth that is there, 0 to 1. */
  readonly share: number;
  /** Tokens `[from, to)` of the text from the first that is the item's to the last. */
  readonly from: number;
  readonly to: number;
}

/** Stretches of text and item that are the same. */
interface Run {
  readonly text: number;
  readonly item: number;
  readonly length: number;
}

/** A repeated phrase is looked for at so many places of the item; without an end, a loop would cost its square. */
const MOST_PLACES = 16;

/**
 * How much of an item the tokens `[from, to)` have: stretches that are the same, of half a gram and more, the longest first,
 * each part of the item and of the text once and in any order, so that moved sentences count and a phrase that is said again
 * beside the item does not.
 */
export function coverageOf(item: Item, tokens: Tokens, from: number, to: number, sizes: GramSizes): Coverage {
  const { tokens: own, worth, totalWorth } = item;
  const least = { words: Math.ceil(sizes.words / 2), characters: Math.ceil(sizes.characters / 2) };
  const runs = sharedRuns(own, tokens, from, to, least);
  runs.sort((a, b) => b.length - a.length || a.text - b.text || a.item - b.item);
  const takenText = new Uint8Array(to - from);
  const takenItem = new Uint8Array(own.count);
  const parts: Run[] = [];
  for (const run of runs)
    for (const part of freeParts(run, takenText, takenItem, from)) {
      if (!isGram(own, part, least)) continue;
      takenText.fill(1, part.text - from, part.text + part.length - from);
      takenItem.fill(1, part.item, part.item + part.length);
      parts.push(part);
    }
  const held = withoutStrays(parts, own, sizes);
  if (held.length === 0) return { share: 0, from, to: from };
  const share = held.reduce((sum, part) => sum + worthIn(worth, part), 0);
  const last = held.at(-1)!;
  return { share: Math.min(1, share / totalWorth), from: held[0]!.text, to: last.text + last.length };
}

function worthIn(worth: Float64Array, { item, length }: Run): number {
  let sum = 0;
  for (let at = item; at < item + length; at++) sum += worth[at]!;
  return sum;
}

/** Whether a stretch is as long as a gram. */
const isGram = (own: Tokens, { item, length }: Run, { words, characters }: GramSizes): boolean =>
  length >= (isWordAt(own, item + length - 1) ? words : characters);

/**
 * The stretches in the order of the text, without short ones before and behind all others that are not in their place: a
 * "please" in the words around an item does not stand for the one in it.
 */
function withoutStrays(parts: readonly Run[], own: Tokens, sizes: GramSizes): Run[] {
  const held = [...parts].sort((a, b) => a.text - b.text);
  while (held.length > 1 && !isGram(own, held[0]!, sizes) && held[0]!.item > held[1]!.item) held.shift();
  while (held.length > 1 && !isGram(own, held.at(-1)!, sizes) && held.at(-1)!.item < held.at(-2)!.item) held.pop();
  return held;
}

function sharedRuns(own: Tokens, tokens: Tokens, from: number, to: number, least: GramSizes): Run[] {
  const places = new Map<number, number[]>();
  eachGram(own, 0, own.count, least, (hash, _, end) => {
    const known = places.get(hash);
    if (known === undefined) places.set(hash, [end]);
    else if (known.length < MOST_PLACES) known.push(end);
  });
  const runs: Run[] = [];
  /** By diagonal: where a run began, and the text's token it has come to. */
  const open = new Map<number, { text: number; end: number }>();
  const close = (diagonal: number, { text, end }: { text: number; end: number }) =>
    runs.push({ text, item: text - diagonal, length: end - text + 1 });
  eachGram(tokens, from, to, least, (hash, start, end) => {
    for (const place of places.get(hash) ?? []) {
      const diagonal = end - place;
      const known = open.get(diagonal);
      // A run goes on where its grams touch: between them there is nothing that could differ.
      if (known !== undefined && start <= known.end + 1) known.end = end;
      else {
        if (known !== undefined) close(diagonal, known);
        open.set(diagonal, { text: start, end });
      }
    }
  });
  for (const [diagonal, run] of open) close(diagonal, run);
  return runs;
}

/** The parts of a run that no longer run has taken. */
function* freeParts({ text, item, length }: Run, takenText: Uint8Array, takenItem: Uint8Array, base: number) {
  let begun = -1;
  for (let step = 0; step <= length; step++) {
    const isFree = step < length && takenText[text + step - base] === 0 && takenItem[item + step] === 0;
    if (isFree && begun < 0) begun = step;
    else if (!isFree && begun >= 0) {
      yield { text: text + begun, item: item + begun, length: step - begun };
      begun = -1;
    }
  }
}
