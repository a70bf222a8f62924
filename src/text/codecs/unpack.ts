/** Where a double-byte codec's table has its cells: row by row, each row one lead byte. */
export interface Layout {
  /** Lead bytes in order, as inclusive ranges. */
  readonly leads: readonly (readonly [first: number, last: number])[];
  /** Trail bytes in order, as inclusive ranges. */
  readonly trails: readonly (readonly [first: number, last: number])[];
}

const ESCAPE = 0x5f; // "_"
const FILL = 0x2a; // "*"

/** A number that follows a token, and where it ends. */
function numberAt(packed: string, at: number): { value: number; end: number } {
  let value = 0;
  let end = at;
  for (; end < packed.length; end++) {
    const digit = packed.charCodeAt(end) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  return { value, end };
}

/**
 * Spells out a packed table: in index order, the code unit of each position, 0 where there is none.
 * Notation: a character stands for itself, a number after it for that many consecutive characters more, `_n` for n
 * empty positions, `*n` for the next n characters after the last one which the table does not spell out elsewhere.
 * Every character is in the Basic Multilingual Plane.
 */
export function unpack(packed: string): Uint16Array {
  const explicit = new Uint8Array(0x10000);
  let size = 0;
  for (let at = 0; at < packed.length; ) {
    const unit = packed.charCodeAt(at);
    const { value, end } = numberAt(packed, at + 1);
    at = end;
    const skips = unit === ESCAPE || unit === FILL;
    size += skips ? value : value + 1;
    if (!skips) explicit.fill(1, unit, unit + value + 1);
  }
  const table = new Uint16Array(size);
  let index = 0;
  let last = 0;
  for (let at = 0; at < packed.length; ) {
    const unit = packed.charCodeAt(at);
    const { value, end } = numberAt(packed, at + 1);
    at = end;
    if (unit === ESCAPE) index += value;
    else if (unit === FILL) {
      for (let left = value; left > 0; left--) {
        do last++;
        while (explicit[last] === 1);
        table[index++] = last;
      }
    } else {
      last = unit + value;
      for (let code = unit; code <= last; code++) table[index++] = code;
    }
  }
  return table;
}

/** All bytes of inclusive ranges, in order. */
export const bytesOf = (ranges: Layout["leads"]): number[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, step) => first + step));
