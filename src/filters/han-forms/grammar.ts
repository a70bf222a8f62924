import { HAN, scriptTable } from "../../text/scripts.ts";
import { CHINESE_WORDS, type ChineseWord } from "../lexicon/chinese-function-words.ts";
import { GRAMMAR, type Places } from "./marks.ts";
import type { Stretch } from "./words.ts";

/** Chinese function words of a Japanese text in order; where a run of ideographs has several, the whole run. */
export function chineseWords(text: string, places: Places): Stretch[] {
  const found: Stretch[] = [];
  for (let index = 0; index < places.length; index++) {
    if ((places.mark[index]! & GRAMMAR) === 0) continue;
    const at = places.at[index]!;
    const last = found.at(-1);
    if (last !== undefined && at < last.end) continue;
    const word = wordAt(text, at);
    if (word === undefined) continue;
    const run = runAround(text, word);
    if (last !== undefined && last.end >= run.start && last.start < run.end) found[found.length - 1] = run;
    else found.push(word);
  }
  return found;
}

/** A word as it is looked for: where in it its character is, and the character beside that one. */
interface Sought extends ChineseWord {
  readonly offset: number;
  /** How far from the character its neighbour is: 1 or -1. */
  readonly step: number;
  readonly neighbour: number;
}

let sought: Map<number, readonly Sought[]> | undefined;

function wordAt(text: string, at: number): Stretch | undefined {
  sought ??= new Map([...CHINESE_WORDS].map(([anchor, words]) => [anchor.charCodeAt(0), words.map(soughtBy(anchor))]));
  const words = sought.get(text.charCodeAt(at));
  for (let index = 0; index < (words?.length ?? 0); index++) {
    const each = words![index]!;
    // Nearly every look ends here.
    if (each.step !== 0 && text.charCodeAt(at + each.step) !== each.neighbour) continue;
    const start = at - each.offset;
    if (start >= 0 && text.startsWith(each.word, start) && fits(text, start, each))
      return { start, end: start + each.word.length };
  }
  return undefined;
}

function soughtBy(anchor: string): (word: ChineseWord) => Sought {
  return (each) => {
    const offset = each.word.indexOf(anchor);
    const step = each.word.length === 1 ? 0 : offset === 0 ? 1 : -1;
    return { ...each, offset, step, neighbour: each.word.charCodeAt(offset + step) };
  };
}

function fits(text: string, start: number, { word, notBefore = "", notAfter = "", alone }: ChineseWord): boolean {
  const before = text[start - 1];
  const after = text[start + word.length];
  if (before !== undefined && notBefore.includes(before)) return false;
  if (after !== undefined && notAfter.includes(after)) return false;
  return !(alone && start > 0 && scriptTable()[text.charCodeAt(start - 1)] === HAN);
}

/** How far a run is followed on either side, in code units: none that matters is longer. */
const RUN_UNITS = 64;

/** The run of ideographs around a stretch. */
export function runAround(text: string, { start, end }: Stretch): Stretch {
  const table = scriptTable();
  const first = Math.max(0, start - RUN_UNITS);
  const last = Math.min(text.length, end + RUN_UNITS);
  while (start > first && table[text.charCodeAt(start - 1)] === HAN) start--;
  while (end < last && table[text.charCodeAt(end)] === HAN) end++;
  return { start, end };
}
