// Keiser and Lemire, "Validating UTF-8 in less than one instruction per byte" (2021): three tables by the halves of two bytes in
// a row, each bit a kind of error that all three must have.

/** True when 64 bytes at `at`, the first of which begins a character, hold no malformed sequence; the end may cut one. */
@inline
export function isWellFormed(at: usize, a: v128, b: v128, c: v128, d: v128): bool {
  const zero = i8x16.splat(0);
  const first = errors(
    a,
    i8x16.shuffle(zero, a, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30),
    i8x16.shuffle(zero, a, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29),
    i8x16.shuffle(zero, a, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28),
  );
  const second = errors(b, v128.load(at, 15), v128.load(at, 14), v128.load(at, 13));
  const third = errors(c, v128.load(at, 31), v128.load(at, 30), v128.load(at, 29));
  const fourth = errors(d, v128.load(at, 47), v128.load(at, 46), v128.load(at, 45));
  return !v128.any_true(v128.or(v128.or(first, second), v128.or(third, fourth)));
}

/** Not zero where a byte may not follow those one, two and three before it. */
@inline
function errors(bytes: v128, one: v128, two: v128, three: v128): v128 {
  const byHigh = i8x16.swizzle(i64x2(0x0202020202020202, 0x4915012180808080), i8x16.shr_u(one, 4));
  const byLow = i8x16.swizzle(
    i64x2(<i64>0xcbcbcb8b8383a3e7, <i64>0xcbcbdbcbcbcbcbcb),
    v128.and(one, i8x16.splat(15)),
  );
  const byNext = i8x16.swizzle(i64x2(0x0101010101010101, 0x01010101babaaee6), i8x16.shr_u(bytes, 4));
  // A third or fourth byte follows a continuation, which is an error elsewhere.
  const isThird = i8x16.sub_sat_u(two, i8x16.splat(0x60));
  const isFourth = i8x16.sub_sat_u(three, i8x16.splat(0x70));
  const continues = v128.and(v128.or(isThird, isFourth), i8x16.splat(<i8>0x80));
  return v128.xor(continues, v128.and(v128.and(byHigh, byLow), byNext));
}
