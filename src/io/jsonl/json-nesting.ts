/**
 * Levels of arrays and objects within one another. A row of up to 64 KiB cannot have more, so only longer ones are
 * looked at. Deeper ones are no training data, and JSON readers of other tools stop far earlier (Python's at 1,000).
 */
export const DEEPEST_JSON = 32_768;

/**
 * Values of one row: arrays, objects, texts, numbers and all else together. 64 MB of brackets would be made into 2 GB of
 * them, and 64 MB of keys, numbers or short texts took 1.8 to 3.3 GB and up to a minute of processor time.
 */
export const MOST_VALUES = 1_000_000;

/** Levels of a file of settings, marks or counts: those that are written have less than 20. */
const DEEPEST_FILE = 1000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, and `]` and `}`, differ by the bit of 0x20. */
const OPEN = 0x7b;
const CLOSE = 0x7d;
const COMMA = 0x2c;

/**
 * Says what is too much of a JSON text to be parsed: V8 makes gigabytes, in minutes, of brackets alone. Searching for
 * brackets and commas is much faster than parsing, and hardly any text has enough of them to be walked through.
 */
export function jsonExcess(
  text: string,
  deepest: number = DEEPEST_JSON,
  most: number = MOST_VALUES,
): string | undefined {
  if (text.length <= 2 * deepest) return undefined;
  const mayHoldMany = text.length > most && hasMore(text, ["{", "[", ","], most);
  if (!mayHoldMany && !hasMore(text, ["{", "["], deepest)) return undefined;
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) {
      for (at++; at < text.length && text.charCodeAt(at) !== QUOTE; at++) if (text.charCodeAt(at) === BACKSLASH) at++;
    } else if ((unit | 0x20) === OPEN) {
      if (++depth > deepest) return `it nests deeper than ${deepest} levels`;
      if (++values > most) return `it holds more than ${most} values`;
    } else if ((unit | 0x20) === CLOSE) depth--;
    else if (unit === COMMA && ++values > most) return `it holds more than ${most} values`;
  }
  return undefined;
}

/** Whether there are more of these characters than that, in strings or not. */
function hasMore(text: string, characters: readonly string[], most: number): boolean {
  let count = 0;
  for (const character of characters)
    for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
      if (++count > most) return true;
  return false;
}

/** The value of a file of JSON that is no data: settings, marks, counts. @throws {SyntaxError} where it is none, or nests too deep. */
export function parseJsonFile(text: string): unknown {
  // A file of marks may have as many as people made; only its depth is bounded.
  const excess = jsonExcess(text, DEEPEST_FILE, Number.POSITIVE_INFINITY);
  if (excess !== undefined) throw new SyntaxError(excess);
  return JSON.parse(text);
}
