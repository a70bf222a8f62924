import { SHINGLES_HIGH, SHINGLES_LOW } from "../src/text/kernels/layout";
import { mixed, mixedFour } from "./mix";

// Multipliers of congruential generators modulo 2^32 that do well in the spectral test, so that few short polynomials of
// small differences vanish: Steele and Vigna, "Computationally easy, spectrally good multipliers" (2022), and L'Ecuyer,
// "Tables of linear congruential generators of different sizes and good lattice structure" (1999).
const LOW: u32 = 0x93d765dd;
const HIGH: u32 = 0xac564b05;
/** Where polynomials start, so that texts of zeros of different lengths differ. */
const START: u32 = 0x9e3779b9;

/** With longer shingles, taking each anew costs more than adding a unit and taking one away: from 13 units on, measured. */
const ROLLING: i32 = 12;

/**
 * Hashes every `n` units in a row of the `length` units at `from`: a polynomial in START and the units modulo 2^32, mixed. Fewer
 * than `n` units are hashed as a whole. In SHINGLES_LOW a word each; `wide` also writes SHINGLES_HIGH, by another multiplier.
 * A text of several chunks repeats the last `n - 1` units of each in the next. Reads up to sixteen units beyond the last and may
 * write up to sixteen words beyond the last hash. Returns how many there are.
 */
export function shingles(from: usize, length: i32, n: i32, wide: i32): i32 {
  if (wide) hashAll(from, length, n, HIGH, SHINGLES_HIGH);
  return hashAll(from, length, n, LOW, SHINGLES_LOW);
}

function hashAll(from: usize, length: i32, n: i32, multiplier: u32, to: usize): i32 {
  if (length < n) {
    if (length == 0) return 0;
    store<u32>(to, mixed(polynomial(START, from, length, multiplier)));
    return 1;
  }
  const count = length - n + 1;
  if (n > ROLLING) roll(from, count, n, multiplier, to);
  else anew(from, count, n, multiplier, to);
  return count;
}

function polynomial(start: u32, from: usize, length: i32, multiplier: u32): u32 {
  let hash = start;
  for (let at = 0; at < length; at++) hash = hash * multiplier + <u32>load<u16>(from + (<usize>at << 1));
  return hash;
}

/** Sixteen shingles at once, unit by unit. */
function anew(from: usize, count: i32, n: i32, multiplier: u32, to: usize): void {
  const factor = i32x4.splat(multiplier);
  const offsets = <usize>n << 1;
  let out = to;
  const end = from + (<usize>count << 1);
  for (let at = from; at < end; at += 32) {
    let a = i32x4.splat(START);
    let b = a;
    let c = a;
    let d = a;
    const last = at + offsets;
    for (let unit = at; unit < last; unit += 2) {
      const first = v128.load(unit);
      const second = v128.load(unit, 16);
      a = i32x4.add(i32x4.mul(a, factor), i32x4.extend_low_i16x8_u(first));
      b = i32x4.add(i32x4.mul(b, factor), i32x4.extend_high_i16x8_u(first));
      c = i32x4.add(i32x4.mul(c, factor), i32x4.extend_low_i16x8_u(second));
      d = i32x4.add(i32x4.mul(d, factor), i32x4.extend_high_i16x8_u(second));
    }
    v128.store(out, mixedFour(a));
    v128.store(out, mixedFour(b), 16);
    v128.store(out, mixedFour(c), 32);
    v128.store(out, mixedFour(d), 48);
    out += 64;
  }
}

/** One shingle after the other, each from the one before it. */
function roll(from: usize, count: i32, n: i32, multiplier: u32, to: usize): void {
  let power: u32 = 1;
  for (let at = 0; at < n; at++) power *= multiplier;
  const start = START * power;
  let hash = polynomial(0, from, n, multiplier);
  let leaves = from;
  let enters = from + (<usize>n << 1);
  const end = to + (<usize>count << 2);
  for (let out = to; out < end; out += 4) {
    store<u32>(out, mixed(hash + start));
    hash = hash * multiplier + <u32>load<u16>(enters) - power * <u32>load<u16>(leaves);
    enters += 2;
    leaves += 2;
  }
}
