/**
 * Levels of arrays and objects within one another. A row of up to 64 KiB cannot have more, so only longer ones are
 * looked at. Deeper ones are no training data, and JSON readers of other tools stop far earlier (Python's at 1,000).
 */
export const DEEPEST_JSON = 32_768;

/** Arrays and objects of one row: 64 MB of brackets would be made into 2 GB of them. */
export const MOST_PARTS = 1_000_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, and `]` and `}`, differ by the bit of 0x20. */
const OPEN = 0x7b;
const CLOSE = 0x7d;

/**
 * Says what is too much of a JSON text to be parsed: V8 makes gigabytes, in minutes, of brackets alone. Searching for
 * brackets is much faster than parsing, and hardly any text has enough of them to be walked through.
 */
export function jsonExcess(text: string, deepest: number = DEEPEST_JSON): string | undefined {
  if (text.length <= 2 * deepest || !hasMore(text, deepest)) return undefined;
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      for (at++; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
    } else if ((unit | 0x20) === OPEN) {
      if (++depth > deepest) return `it nests deeper than ${deepest} levels`;
      if (++parts > MOST_PARTS) return `it has more than ${MOST_PARTS} arrays and objects`;
    } else if ((unit | 0x20) === CLOSE) depth--;
  }
  return undefined;
}

/** Whether there are more opening brackets than that, in strings or not; those that nothing closes count too. */
function hasMore(text: string, most: number): boolean {
  let count = 0;
  for (const bracket of ["{", "["])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) if (++count > most) return true;
  return false;
}
