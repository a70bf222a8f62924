/** True when all sixteen units are ASCII. */
@inline
export function isAsciiBlock(a: v128, b: v128): bool {
  return !v128.any_true(v128.and(v128.or(a, b), i16x8.splat(<i16>0xff80)));
}
