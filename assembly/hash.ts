import { STATE } from "../src/text/kernels/layout";

// MurmurHash3 x86 128, as src/core/hash.ts has it.
const C1: u32 = 0x239b961b;
const C2: u32 = 0xab0e9789;
const C3: u32 = 0x38b34ae5;
const C4: u32 = 0xa1e38b93;

/**
 * Mixes `length` units at `from` into the hash of STATE (four words). All calls but the last of a text take multiples of eight
 * units; the last one has `total`, the units of the whole text, the others -1.
 */
export function hash(from: usize, length: i32, total: i32): void {
  let h1 = load<u32>(STATE);
  let h2 = load<u32>(STATE, 4);
  let h3 = load<u32>(STATE, 8);
  let h4 = load<u32>(STATE, 12);
  let at = from;
  const end = from + ((<usize>(length & ~7)) << 1);
  for (; at < end; at += 16) {
    h1 ^= rotl<u32>(load<u32>(at) * C1, 15) * C2;
    h1 = (rotl<u32>(h1, 19) + h2) * 5 + 0x561ccd1b;
    h2 ^= rotl<u32>(load<u32>(at, 4) * C2, 16) * C3;
    h2 = (rotl<u32>(h2, 17) + h3) * 5 + 0x0bcaa747;
    h3 ^= rotl<u32>(load<u32>(at, 8) * C3, 17) * C4;
    h3 = (rotl<u32>(h3, 15) + h4) * 5 + 0x96cd1c35;
    h4 ^= rotl<u32>(load<u32>(at, 12) * C4, 18) * C1;
    h4 = (rotl<u32>(h4, 13) + h1) * 5 + 0x32ac3b17;
  }
  if (total >= 0) {
    const left = length & 7;
    h1 ^= rotl<u32>(wordAt(at, left, 0) * C1, 15) * C2;
    h2 ^= rotl<u32>(wordAt(at, left, 2) * C2, 16) * C3;
    h3 ^= rotl<u32>(wordAt(at, left, 4) * C3, 17) * C4;
    h4 ^= rotl<u32>(wordAt(at, left, 6) * C4, 18) * C1;
    h1 = (rotl<u32>(h1 ^ <u32>total, 19) + h2) * 5 + 0x561ccd1b;
    h2 = (rotl<u32>(h2, 17) + h3) * 5 + 0x0bcaa747;
    h3 = (rotl<u32>(h3, 15) + h4) * 5 + 0x96cd1c35;
    h4 = (rotl<u32>(h4, 13) + h1) * 5 + 0x32ac3b17;
  }
  store<u32>(STATE, h1);
  store<u32>(STATE, h2, 4);
  store<u32>(STATE, h3, 8);
  store<u32>(STATE, h4, 12);
}

/** Two units of the tail as a word; absent ones are zero. */
function wordAt(at: usize, left: i32, index: i32): u32 {
  if (left <= index) return 0;
  const word = load<u32>(at + ((<usize>index) << 1));
  return left == index + 1 ? word & 0xffff : word;
}
