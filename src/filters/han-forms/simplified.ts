import { hanFormTable, TRADITIONAL } from "../../text/han-forms.ts";
import { HAN, scriptTable } from "../../text/scripts.ts";
import type { HanBase } from "./base.ts";
import { FOREIGN, IN_WORD, marksOf, type Places, wordsOf } from "./marks.ts";
import { allWords, type Stretch, wordOver } from "./words.ts";

/** A simplified word, as far as can be told. */
export interface Leak extends Stretch {
  /** Characters in it that the base never writes; 0 where only the word as a whole says so. */
  readonly sure: number;
  /** It is a word of the list, or several that touch. */
  readonly listed: boolean;
}

/** The simplified words of a text in order, whatever is around them. */
export function simplifiedLeaks(text: string, base: HanBase, places: Places): Leak[] {
  const marks = marksOf(base);
  const all = allWords();
  const soft = wordsOf(base);
  const found: Leak[] = [];
  for (let index = 0; index < places.length; index++) {
    const mark = places.mark[index]!;
    if ((mark & (FOREIGN | IN_WORD)) === 0) continue;
    const at = places.at[index]!;
    if (found.length > 0 && at < found.at(-1)!.end) continue;
    const word = wordOver(text, at, mark & FOREIGN ? all : soft);
    if ((mark & FOREIGN) === 0 && word === undefined) continue;
    add(found, text, marks, word ?? { start: at, end: at + 1 }, word !== undefined);
  }
  return base === "ja" ? found.map((leak) => wholeRun(text, leak)) : found;
}

/** Adds a word, widened by foreign characters that touch it; one that touches the last is put together with it. */
function add(found: Leak[], text: string, marks: Uint8Array, word: Stretch, known: boolean): void {
  let { start, end } = word;
  let listed = known;
  while (marks[text.charCodeAt(end)]! & FOREIGN) {
    const next = wordOver(text, end, allWords());
    if (next !== undefined && next.start >= start) end = next.end;
    else {
      listed = false;
      end++;
    }
  }
  const last = found.at(-1);
  if (last !== undefined && last.end >= start) {
    found.pop();
    start = last.start;
    listed &&= last.listed;
  }
  let sure = 0;
  for (let at = start; at < end; at++) if (marks[text.charCodeAt(at)]! & FOREIGN) sure++;
  found.push({ start, end, sure, listed });
}

/** The longest run of ideographs that is taken for one word, in code units. */
const WORD_UNITS = 3;

/** Between kana and marks a short run of ideographs is a word: `太陽热を`. */
function wholeRun(text: string, leak: Leak): Leak {
  if (leak.listed) return leak;
  const table = scriptTable();
  let { start, end } = leak;
  while (start > 0 && end - start <= WORD_UNITS && table[text.charCodeAt(start - 1)] === HAN) start--;
  while (end < text.length && end - start <= WORD_UNITS && table[text.charCodeAt(end)] === HAN) end++;
  return end - start <= WORD_UNITS ? { ...leak, start, end } : leak;
}

/** Leaks with no more than this between them, in code units, are one passage where no Traditional form is between. */
const PASSAGE_GAP = 6;
/** From so many simplified forms on. */
const PASSAGE_FORMS = 6;

/** Puts the leaks of a sentence or paragraph that is Simplified throughout together. */
export function passages(text: string, leaks: readonly Leak[]): Leak[] {
  const joined: Leak[] = [];
  for (let first = 0; first < leaks.length; ) {
    let last = first;
    while (last + 1 < leaks.length && continues(text, leaks[last]!.end, leaks[last + 1]!.start)) last++;
    const sure = leaks.slice(first, last + 1).reduce((sum, leak) => sum + leak.sure, 0);
    if (sure < PASSAGE_FORMS) joined.push(...leaks.slice(first, last + 1));
    else joined.push({ ...leaks[first]!, end: leaks[last]!.end, sure });
    first = last + 1;
  }
  return joined;
}

function continues(text: string, from: number, to: number): boolean {
  if (to - from > PASSAGE_GAP) return false;
  const forms = hanFormTable();
  for (let at = from; at < to; at++)
    if (forms[text.charCodeAt(at)]! & TRADITIONAL || text.charCodeAt(at) === 0x0a) return false;
  return true;
}
