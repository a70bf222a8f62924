/**
 * Seeded pseudo-random numbers in `[0, 1)`, 32 bits each, the same on every platform: SplitMix32 (the 32-bit
 * finaliser of MurmurHash3 over a Weyl sequence, after Steele, Lea and Flood, OOPSLA 2014). The seed is hashed with
 * FNV-1a over its UTF-16 code units, so that `1` and `"1"` are one seed and near seeds give unrelated numbers.
 * For samples and tie-breaking only, never for secrets.
 */
export function seeded(seed: number | string): () => number {
  let state = 0x811c9dc5;
  const text = String(seed);
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 0x1_0000_0000;
  };
}

/** A uniform sample of a stream whose length nobody knows. */
export interface Reservoir<T> {
  add(item: T): void;
  /** What was kept, in the order of arrival. */
  items(): T[];
  /** How many were offered. */
  readonly seen: number;
}

/** Keeps `size` items, each of those offered with the same probability (Vitter's algorithm R). */
export function reservoir<T>(size: number, random: () => number): Reservoir<T> {
  const kept: { readonly item: T; readonly arrival: number }[] = [];
  let seen = 0;
  return {
    add(item) {
      const slot = seen < size ? seen : Math.floor(random() * (seen + 1));
      if (slot < size) kept[slot] = { item, arrival: seen };
      seen++;
    },
    items: () => [...kept].sort((a, b) => a.arrival - b.arrival).map(({ item }) => item),
    get seen() {
      return seen;
    },
  };
}
