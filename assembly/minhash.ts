import { ADDENDS, FACTORS, SIGNATURE } from "../src/text/kernels/layout";

/**
 * Lowers each of the `hashes` words of SIGNATURE (a multiple of sixteen) to the least of `factor * hash + addend` over the `count`
 * words at `from`, with the word's own factor and addend, modulo 2^32.
 */
export function minhash(from: usize, count: i32, hashes: i32): void {
  const end = from + (<usize>count << 2);
  for (let at: usize = 0; at < <usize>hashes << 2; at += 64) {
    const factors0 = v128.load(FACTORS + at);
    const factors1 = v128.load(FACTORS + at, 16);
    const factors2 = v128.load(FACTORS + at, 32);
    const factors3 = v128.load(FACTORS + at, 48);
    const addends0 = v128.load(ADDENDS + at);
    const addends1 = v128.load(ADDENDS + at, 16);
    const addends2 = v128.load(ADDENDS + at, 32);
    const addends3 = v128.load(ADDENDS + at, 48);
    let least0 = v128.load(SIGNATURE + at);
    let least1 = v128.load(SIGNATURE + at, 16);
    let least2 = v128.load(SIGNATURE + at, 32);
    let least3 = v128.load(SIGNATURE + at, 48);
    let place = from;
    let hash: v128;
    // What a loop costs for each turn is shared by four hashes.
    for (; place + 16 <= end; place += 16) {
      hash = v128.load32_splat(place);
      least0 = i32x4.min_u(least0, i32x4.add(i32x4.mul(hash, factors0), addends0));
      least1 = i32x4.min_u(least1, i32x4.add(i32x4.mul(hash, factors1), addends1));
      least2 = i32x4.min_u(least2, i32x4.add(i32x4.mul(hash, factors2), addends2));
      least3 = i32x4.min_u(least3, i32x4.add(i32x4.mul(hash, factors3), addends3));
      hash = v128.load32_splat(place, 4);
      least0 = i32x4.min_u(least0, i32x4.add(i32x4.mul(hash, factors0), addends0));
      least1 = i32x4.min_u(least1, i32x4.add(i32x4.mul(hash, factors1), addends1));
      least2 = i32x4.min_u(least2, i32x4.add(i32x4.mul(hash, factors2), addends2));
      least3 = i32x4.min_u(least3, i32x4.add(i32x4.mul(hash, factors3), addends3));
      hash = v128.load32_splat(place, 8);
      least0 = i32x4.min_u(least0, i32x4.add(i32x4.mul(hash, factors0), addends0));
      least1 = i32x4.min_u(least1, i32x4.add(i32x4.mul(hash, factors1), addends1));
      least2 = i32x4.min_u(least2, i32x4.add(i32x4.mul(hash, factors2), addends2));
      least3 = i32x4.min_u(least3, i32x4.add(i32x4.mul(hash, factors3), addends3));
      hash = v128.load32_splat(place, 12);
      least0 = i32x4.min_u(least0, i32x4.add(i32x4.mul(hash, factors0), addends0));
      least1 = i32x4.min_u(least1, i32x4.add(i32x4.mul(hash, factors1), addends1));
      least2 = i32x4.min_u(least2, i32x4.add(i32x4.mul(hash, factors2), addends2));
      least3 = i32x4.min_u(least3, i32x4.add(i32x4.mul(hash, factors3), addends3));
    }
    for (; place < end; place += 4) {
      hash = v128.load32_splat(place);
      least0 = i32x4.min_u(least0, i32x4.add(i32x4.mul(hash, factors0), addends0));
      least1 = i32x4.min_u(least1, i32x4.add(i32x4.mul(hash, factors1), addends1));
      least2 = i32x4.min_u(least2, i32x4.add(i32x4.mul(hash, factors2), addends2));
      least3 = i32x4.min_u(least3, i32x4.add(i32x4.mul(hash, factors3), addends3));
    }
    v128.store(SIGNATURE + at, least0);
    v128.store(SIGNATURE + at, least1, 16);
    v128.store(SIGNATURE + at, least2, 32);
    v128.store(SIGNATURE + at, least3, 48);
  }
}
