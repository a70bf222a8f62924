import { LATIN } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

/** A word that a text has so often is what it is about. */
const SUBJECT_TIMES = 3;

/** How often a word of a text stands anywhere, and how often as a name or between marks. */
interface Uses {
  times: number;
  apart: number;
}

/** The words a text is about: it has them again and again, or set apart by marks, or as names. */
export class Subjects {
  readonly #text: Text;
  #uses: Map<string, Uses> | undefined;

  constructor(text: Text) {
    this.#text = text;
  }

  /** `start`: where the lower-case word stands that is asked about, which does not speak for itself. */
  has(word: string, start: number): boolean {
    this.#uses ??= usesOf(this.#text);
    const uses = this.#uses.get(word);
    if (uses === undefined) return false;
    return uses.times >= SUBJECT_TIMES || uses.apart > Number(this.#text.zones().around(start) >= 0);
  }
}

function usesOf(text: Text): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  const words = text.words();
  const zones = text.zones();
  for (let index = 0; index < words.length; index++) {
    if (words.script(index) !== LATIN) continue;
    const start = words.start(index);
    const word = text.text.slice(start, words.end(index));
    const lower = word.toLowerCase();
    const known = uses.get(lower) ?? { times: 0, apart: 0 };
    known.times++;
    if (word !== lower || zones.around(start) >= 0) known.apart++;
    uses.set(lower, known);
  }
  return uses;
}
