import type { Reference } from "../../core/context.ts";
import { kernels } from "../../text/kernels/kernels.ts";
import { INPUT, INPUT_BYTES } from "../../text/kernels/layout.ts";
import { createCandidateFinder } from "./candidates.ts";
import { coverageOf } from "./coverage.ts";
import type { GramSizes } from "./grams.ts";
import { createHitFinder, newHits } from "./hits.ts";
import { indexItems } from "./item-index.ts";
import { itemsOf } from "./items.ts";
import type { Match } from "./match.ts";
import { isWholeSentence } from "./sentence-bounds.ts";
import { newTokens, tokenEnd, tokenise, type Units, unitsOf } from "./tokens.ts";
import { createWholeSearch } from "./whole-items.ts";

/** Finds the items of benchmarks in texts; `least` is the smallest coverage that is of interest. */
export type Search = (text: string, least: number) => Match[];

/** Of a short item this share must be there. */
export const SHORT_COVERAGE = 0.9;
/** Units of a text that are looked at together: bounds memory; items at a border are in both parts. */
const BLOCK = INPUT_BYTES >> 1;

/** @throws nothing; without items the result finds nothing. */
export function createSearch(references: readonly Reference[], sizes: GramSizes): Search {
  const findWhole = createWholeSearch(references);
  const items = itemsOf(references, sizes);
  if (items.length === 0)
    return (text) => {
      const whole = findWhole(text);
      return whole === undefined ? [] : [whole];
    };
  const index = indexItems(items, sizes);
  const findHits = createHitFinder(index, sizes);
  const findCandidates = createCandidateFinder(items, index);
  const longest = items.reduce((most, { text }) => Math.max(most, text.length), 0);
  const overlap = 2 * longest;
  const block = Math.max(BLOCK, 4 * longest);
  const tokens = newTokens();
  const hits = newHits();

  /** Most texts hold none, and then nothing but their hits is ever made. */
  function addMatches(text: string, least: number, from: number, to: number, into: Match[]): void {
    const units = unitsOfPart(text, from, to);
    const isTold = units.length <= BLOCK && findHits.inUnits(2 * units.base, units.length, hits);
    if (!isTold) {
      tokenise(units, from, tokens);
      findHits.inTokens(tokens, hits);
    }
    const candidates = findCandidates(hits);
    if (candidates.length === 0) return;
    if (isTold) tokenise(units, from, tokens);
    for (const candidate of candidates) {
      const item = items[candidate.item]!;
      const until = Math.min(candidate.to, tokens.count);
      const { share, from: first, to: last } = coverageOf(item, tokens, candidate.from, until, sizes);
      if (share < (item.isShort ? Math.max(least, SHORT_COVERAGE) : least)) continue;
      const start = tokens.starts[first]!;
      const end = tokenEnd(text, tokens.starts[last - 1]!);
      if (!item.isShort || isWholeSentence(text, start, end)) into.push({ item, start, end, coverage: share });
    }
  }

  return (text, least) => {
    const found: Match[] = [];
    const whole = findWhole(text);
    if (whole !== undefined) found.push(whole);
    for (let from = 0; ; from += block - overlap) {
      const to = Math.min(text.length, from + block);
      addMatches(text, least, from, to, found);
      if (to === text.length) break;
    }
    return found.length < 2 ? found : found.sort(byCoverage);
  };
}

/** The units of a part of a text, where the kernels copy them to: a typed array is read far faster than a string. */
function unitsOfPart(text: string, from: number, to: number): Units {
  if (to - from > BLOCK) return unitsOf(text.slice(from, to));
  const active = kernels();
  active.copy(text, from, to, INPUT);
  return { units: active.memory.units, base: INPUT >> 1, length: to - from };
}

const byCoverage = (a: Match, b: Match) =>
  b.coverage - a.coverage || b.end - b.start - (a.end - a.start) || a.start - b.start;
