import { scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** What a text says several times, with other words between. */
export interface SaidAgain {
  /** Of the letters of all sentences, the part in sentences that were said before: 0 to 1. */
  readonly share: number;
  /** How often the commonest of them stands, and where its second time is, in UTF-16 code units. */
  readonly times: number;
  readonly start: number;
  readonly end: number;
}

/** Fewer letters are a label or a formula of politeness, which come back by nature; letters of an alphabet count as a third. */
const LEAST_SIZE = 8;
/** A sentence said so often counts; three steps of a recipe may end alike. */
const LEAST_TIMES = 4;
/** Below it no sentence stands four times. In UTF-16 code units. */
const LEAST_UNITS = 80;

interface Sentence {
  times: number;
  size: number;
  /** Where its second time is. */
  start: number;
  end: number;
}

/**
 * Sentences and lines that come back, whatever their numbers, marks and spaces: `1. …`, `2. …`. Those in code, tables and formulas do
 * not count.
 */
export function saidAgain(text: Text): SaidAgain | undefined {
  if (text.text.length < LEAST_UNITS) return undefined;
  const sentences = text.sentences();
  if (sentences.length < LEAST_TIMES) return undefined;
  const { array, from } = text.units();
  const scripts = scriptTable();
  const seen = new Map<number, Sentence>();
  let all = 0;
  let most: Sentence | undefined;
  for (let index = 0; index < sentences.length; index++) {
    const start = sentences.start(index);
    const end = sentences.end(index);
    let hash = 0;
    let size = 0;
    for (let at = start; at < end; at++) {
      const unit = array[from + at]!;
      const script = scripts[unit]!;
      if (script === 0) continue;
      hash = Math.imul(hash ^ unit, 0x01000193);
      size += unit < 0x2e80 ? 1 : 3;
    }
    all += size;
    if (size < 3 * LEAST_SIZE) continue;
    const known = seen.get(hash);
    if (known === undefined) {
      seen.set(hash, { times: 1, size, start, end });
      continue;
    }
    if (++known.times === 2) {
      known.start = start;
      known.end = end;
    }
    if (most === undefined || known.times > most.times) most = known;
  }
  if (most === undefined || most.times < LEAST_TIMES) return undefined;
  let again = 0;
  for (const { times, size } of seen.values()) if (times >= LEAST_TIMES) again += (times - 1) * size;
  const zone = text.zoneAt(most.start);
  if (text.protected(most.start) || zone?.kind === "table") return undefined;
  return { share: again / all, times: most.times, start: most.start, end: most.end };
}
