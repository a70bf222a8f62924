/** `[start, end)` in UTF-16 code units of one segment's text; never splits a surrogate pair. */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** True when `at` would cut a surrogate pair in two. */
const splitsPair = (text: string, at: number) =>
  at > 0 && at < text.length && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1));

/** Brings `[start, end)` inside the text and outward to whole characters. */
export function wholeCharacters(text: string, start: number, end: number): { start: number; end: number } {
  let from = Math.max(0, Math.min(start, text.length));
  let to = Math.max(from, Math.min(end, text.length));
  if (splitsPair(text, from)) from--;
  if (splitsPair(text, to)) to++;
  return { start: from, end: to };
}

/** The longest excerpt stored with a finding, in UTF-16 code units. */
export const EXCERPT_UNITS = 160;

/** The text of a span, shortened in its middle with `…` to at most `units` code units. */
export function excerptOf(text: string, start: number, end: number, units: number = EXCERPT_UNITS): string {
  const whole = wholeCharacters(text, start, end);
  if (whole.end - whole.start <= units) return text.slice(whole.start, whole.end);
  const half = (units - 1) >> 1;
  const head = splitsPair(text, whole.start + half) ? whole.start + half - 1 : whole.start + half;
  const tail = splitsPair(text, whole.end - half) ? whole.end - half + 1 : whole.end - half;
  return `${text.slice(whole.start, head)}…${text.slice(tail, whole.end)}`;
}

/**
 * Converts ascending UTF-16 offsets of one text to Unicode code-point offsets, in one forward pass.
 * A lone surrogate counts as one code point, as it does in Python and in the audit.
 */
export function codePointOffsets(text: string, ascending: readonly number[]): number[] {
  const offsets: number[] = [];
  let pairs = 0;
  let at = 0;
  for (const target of ascending) {
    for (; at < target; at++) {
      if (isHigh(text.charCodeAt(at)) && at + 1 < target && isLow(text.charCodeAt(at + 1))) {
        pairs++;
        at++;
      }
    }
    offsets.push(target - pairs);
  }
  return offsets;
}

/** Writes lone surrogates as visible `\uD83D` text, so that the result is valid Unicode. */
export function showLoneSurrogates(text: string): string {
  if (text.isWellFormed()) return text;
  let shown = "";
  for (const character of text) {
    const unit = character.charCodeAt(0);
    const lone = character.length === 1 && unit >= 0xd800 && unit <= 0xdfff;
    shown += lone ? `\\u${unit.toString(16).toUpperCase()}` : character;
  }
  return shown;
}
