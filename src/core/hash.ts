/**
 * MurmurHash3 x86 128 (Austin Appleby, public domain) over the UTF-16 code units of texts, two units to a 32-bit
 * word. Synchronous, the same on every platform, and 128 bits, so that equal hashes mean equal texts for any set
 * a machine can hold (2^64 rows for one expected collision).
 */
export class TextHash {
  #h1 = 0;
  #h2 = 0;
  #h3 = 0;
  #h4 = 0;
  #units = 0;

  /** Adds a text, closed by its length: `("a", "bc")` and `("ab", "c")` differ. */
  add(text: string): this {
    const { length } = text;
    const whole = length & ~7;
    let at = 0;
    let h1 = this.#h1;
    let h2 = this.#h2;
    let h3 = this.#h3;
    let h4 = this.#h4;
    for (; at < whole; at += 8) {
      const k1 = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
      const k2 = text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16);
      const k3 = text.charCodeAt(at + 4) | (text.charCodeAt(at + 5) << 16);
      const k4 = text.charCodeAt(at + 6) | (text.charCodeAt(at + 7) << 16);
      h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
      h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
      h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
      h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
      h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
      h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
      h4 ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1);
      h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
    }
    // The last one to seven units, as words; absent ones are zero.
    const unit = (index: number) => (at + index < length ? text.charCodeAt(at + index) : 0);
    h1 ^= Math.imul(rotate(Math.imul(unit(0) | (unit(1) << 16), C1), 15), C2);
    h2 ^= Math.imul(rotate(Math.imul(unit(2) | (unit(3) << 16), C2), 16), C3);
    h3 ^= Math.imul(rotate(Math.imul(unit(4) | (unit(5) << 16), C3), 17), C4);
    h4 ^= Math.imul(rotate(Math.imul(unit(6) | (unit(7) << 16), C4), 18), C1);
    // The length closes each text, and one more round mixes the tail.
    h1 = (Math.imul(rotate(h1 ^ length, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
    this.#h1 = h1;
    this.#h2 = h2;
    this.#h3 = h3;
    this.#h4 = h4;
    this.#units += length;
    return this;
  }

  /** Writes the running state as four words, for a text to be mixed in elsewhere. */
  store(words: Uint32Array, at: number): void {
    words[at] = this.#h1;
    words[at + 1] = this.#h2;
    words[at + 2] = this.#h3;
    words[at + 3] = this.#h4;
  }

  /** Takes the running state back after a text of so many UTF-16 code units was mixed in. */
  load(words: Uint32Array, at: number, units: number): void {
    this.#h1 = words[at]! | 0;
    this.#h2 = words[at + 1]! | 0;
    this.#h3 = words[at + 2]! | 0;
    this.#h4 = words[at + 3]! | 0;
    this.#units += units;
  }

  /** 32 hexadecimal digits. */
  digest(): string {
    const words = new Uint32Array(4);
    this.writeTo(words, 0);
    return hexOf(words, 0);
  }

  /** Writes the hash as four words: 16 bytes that cross a thread without a string each. */
  writeTo(words: Uint32Array, at: number): void {
    let h1 = this.#h1 ^ this.#units;
    let h2 = this.#h2 ^ this.#units;
    let h3 = this.#h3 ^ this.#units;
    let h4 = this.#h4 ^ this.#units;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = finish((h2 + h1) | 0);
    h3 = finish((h3 + h1) | 0);
    h4 = finish((h4 + h1) | 0);
    h1 = (finish(h1) + h2 + h3 + h4) | 0;
    words[at] = h1;
    words[at + 1] = h2 + h1;
    words[at + 2] = h3 + h1;
    words[at + 3] = h4 + h1;
  }
}

/** Four words of a hash as 32 hexadecimal digits. */
export const hexOf = (words: Uint32Array, at: number): string =>
  [0, 1, 2, 3].map((word) => words[at + word]!.toString(16).padStart(8, "0")).join("");

/** The multipliers of MurmurHash3 x86 128. */
export const C1 = 0x239b961b;
export const C2 = 0xab0e9789 | 0;
export const C3 = 0x38b34ae5;
export const C4 = 0xa1e38b93 | 0;

export const rotate = (x: number, bits: number) => (x << bits) | (x >>> (32 - bits));

/** The last step of MurmurHash3's 32 bits. */
export function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
