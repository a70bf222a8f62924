const GRAM = 8;
/** A gram's hash is its units as digits in this base, modulo 2^32. */
const BASE = 0x01000193;
const LEADING = Array.from({ length: GRAM }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** Open addressing; a slot counts where its round is that of the text that is looked at. */
let hashes = new Int32Array(1 << 12);
let rounds = new Uint32Array(1 << 12);
let round = 0;

/** Of two texts' sets of 8-grams. */
export interface CommonGrams {
  readonly common: number;
  /** In either. */
  readonly all: number;
}

/** Which of their 8-grams two texts have in common. Where they cannot reach a `least` Jaccard similarity: undefined. */
export function commonGrams(one: Uint16Array, other: Uint16Array, least: number): CommonGrams | undefined {
  const room = one.length + other.length;
  if (2 * room > hashes.length) {
    hashes = new Int32Array(2 ** Math.ceil(Math.log2(4 * room)));
    rounds = new Uint32Array(hashes.length);
    round = 0;
  }
  if (round > 0xffffff00) {
    rounds.fill(0);
    round = 0;
  }
  round += 3;
  let size = 0;
  eachGram(one, (hash) => {
    const slot = slotOf(hash);
    if (rounds[slot]! < round) {
      rounds[slot] = round;
      hashes[slot] = hash;
      size++;
    }
    return true;
  });
  const most = least > 0 ? size / least - size : Number.POSITIVE_INFINITY;
  let [common, added] = [0, 0];
  const isDone = eachGram(other, (hash) => {
    const slot = slotOf(hash);
    if (rounds[slot]! < round) {
      rounds[slot] = round + 2;
      hashes[slot] = hash;
      added++;
      return added <= most;
    }
    if (rounds[slot] === round) {
      rounds[slot] = round + 1;
      common++;
    }
    return true;
  });
  return isDone ? { common, all: size + added } : undefined;
}

/** The slot that has the hash, or is free for it. */
function slotOf(hash: number): number {
  const mask = hashes.length - 1;
  let slot = (hash ^ (hash >>> 15)) & mask;
  while (rounds[slot]! >= round && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}

/** Visits the hash of each gram; false where a visit has ended it. */
function eachGram(units: Uint16Array, visit: (hash: number) => boolean): boolean {
  let hash = 0;
  for (let at = 0; at < units.length; at++) {
    hash = (Math.imul(hash, BASE) + units[at]!) | 0;
    if (at >= GRAM) hash = (hash - Math.imul(units[at - GRAM]!, LEADING)) | 0;
    if (at >= GRAM - 1 && !visit(hash)) return false;
  }
  return true;
}
