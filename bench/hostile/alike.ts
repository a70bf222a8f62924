/** The same value, as two readers show it: each has its own forms for what JavaScript has no word for. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  if (a instanceof Uint8Array || b instanceof Uint8Array) return sameBytes(a, b);
  const [left, right] = [plain(a), plain(b)];
  if (typeof left !== "object" || typeof right !== "object") return Object.is(left, right) || isSameNumber(left, right);
  const [one, other] = [left as Record<string, unknown>, right as Record<string, unknown>];
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => alike(one[key], other[key]));
}

/** A repeated field of no list is empty where another reader says that it is not there. */
const isNothing = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Dates as milliseconds. */
const plain = (value: unknown): unknown => (value instanceof Date ? value.getTime() : value);

/** Long decimals are exact texts here, and doubles there that are off by their last bit. */
const LAST_BITS = 4 * Number.EPSILON;

function isSameNumber(a: unknown, b: unknown): boolean {
  if (typeof a === "boolean" || typeof b === "boolean") return false;
  const [left, right] = [Number(a), Number(b)];
  return left === right || Math.abs(left - right) <= LAST_BITS * Math.abs(left);
}

/** Bytes without a type may be shown as text. */
function sameBytes(a: unknown, b: unknown): boolean {
  const [left, right] = [a, b].map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
  if (left instanceof Buffer && right instanceof Buffer) return left.equals(right);
  return String(left) === String(right);
}
