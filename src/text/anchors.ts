/** A word of a list at its place in a text, in UTF-16 code units. */
export interface Anchor {
  readonly at: number;
  readonly word: string;
}

/**
 * Finds the words of a list in texts as one regular expression of all of them would, the longest first: a table of their first
 * two units tells of most places that none begins there. A word has two units at least, but for those of one unit, which are
 * looked for as any other.
 */
export class Anchors {
  readonly #begins = new Uint8Array(1 << 16);
  readonly #words = new Map<number, string[]>();
  /** Words of one unit begin wherever it stands. */
  readonly #single = new Set<number>();

  constructor(words: Iterable<string>) {
    for (const word of [...new Set(words)].sort((one, other) => other.length - one.length)) {
      if (word.length === 1) {
        this.#single.add(word.charCodeAt(0));
        continue;
      }
      const key = keyOf(word.charCodeAt(0), word.charCodeAt(1));
      this.#begins[key] = 1;
      const known = this.#words.get(key);
      if (known === undefined) this.#words.set(key, [word]);
      else known.push(word);
    }
  }

  /** The first word that begins at `from` or behind it; of several at one place the longest. */
  next(text: string, from: number): Anchor | undefined {
    const begins = this.#begins;
    const hasSingle = this.#single.size > 0;
    let unit = text.charCodeAt(from);
    for (let at = from; at < text.length; at++) {
      const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      if (begins[keyOf(unit, after)] === 1)
        for (const word of this.#words.get(keyOf(unit, after))!) if (text.startsWith(word, at)) return { at, word };
      if (hasSingle && this.#single.has(unit)) return { at, word: text.charAt(at) };
      unit = after;
    }
    return undefined;
  }
}

const keyOf = (unit: number, after: number) => (Math.imul(unit, 0x9e5) ^ after) & 0xffff;
