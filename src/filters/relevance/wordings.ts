/** Finds words of a list in texts: most units begin none, and a table tells. */
export class Wordings {
  readonly #first = new Uint8Array(0x10000);
  readonly #words = new Map<number, string[]>();

  /** Words are in lower case; those of letters of English must stand where a word begins. */
  constructor(words: Iterable<string>) {
    for (const word of words) {
      const unit = word.charCodeAt(0);
      this.#first[unit] = 1;
      const known = this.#words.get(unit);
      if (known === undefined) this.#words.set(unit, [word]);
      else known.push(word);
    }
  }

  /** The first word of the list in a text in lower case. */
  find(lower: string): string | undefined {
    for (let at = 0; at < lower.length; at++) {
      const unit = lower.charCodeAt(at);
      if (this.#first[unit] === 0 || (isLetter(unit) && at > 0 && isLetter(lower.charCodeAt(at - 1)))) continue;
      for (const word of this.#words.get(unit)!) if (lower.startsWith(word, at)) return word;
    }
    return undefined;
  }
}

const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;
