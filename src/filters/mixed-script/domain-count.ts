import type { Sample } from "../../core/sample.ts";
import { HAN, HIRAGANA, KATAKANA, LATIN, type Script } from "../../text/scripts.ts";
import { textOf } from "../../text/texts.ts";
import { baseOf } from "./base.ts";
import { isGiven } from "./grounds.ts";
import { plainTerms } from "./plain-guest.ts";

/** Shorter words are units and particles, longer ones no words. */
const LEAST_UNITS = 2;
const MOST_UNITS = 40;

/**
 * Counts the foreign words of a row that stand where they do no harm: given by a prompt, in code, between marks, or
 * capitalised as names. A word seen only in the middle of sentences is not counted: a fault may be frequent too. In English
 * rows words of no list are, but for the commonest of other languages.
 */
export function countDomain(sample: Sample, count: (key: string) => void): void {
  for (const segment of sample.segments) {
    if (segment.kind === "arguments") continue;
    const text = textOf(segment);
    const base = baseOf(text);
    if (base === "latin") for (const word of plainTerms(text)) count(word);
    if (base === "other" || (base === "latin" && text.scripts().present.every((script) => script === LATIN))) continue;
    const given = isGiven(segment);
    const zones = text.zones();
    const words = text.words();
    for (let index = 0; index < words.length; index++) {
      const start = words.start(index);
      const units = words.end(index) - start;
      if (units < LEAST_UNITS || units > MOST_UNITS || isAtHome(base, words.script(index))) continue;
      const word = text.text.slice(start, start + units);
      const lower = word.toLowerCase();
      if (given || word !== lower || zones.around(start) >= 0) count(lower);
    }
  }
}

const CJK: readonly Script[] = [HAN, HIRAGANA, KATAKANA];

/** Words of all alphabets are called Latin here, and are at home where Latin is. */
const isAtHome = (base: string, script: Script) => (base === "latin" ? script === LATIN : CJK.includes(script));
