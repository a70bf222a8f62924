/** One byte of class bits per UTF-16 code unit; 0 is "nothing to see". */
export type CharMarks = Uint8Array;

/** Inclusive ranges of UTF-16 code units and the class they get. */
export type MarkedRanges = readonly (readonly [first: number, last: number, mark: number])[];

/** A table with the given classes; later ranges overwrite earlier ones. */
export function charMarks(ranges: MarkedRanges): CharMarks {
  const marks = new Uint8Array(0x10000);
  for (const [first, last, mark] of ranges) marks.fill(mark, first, last + 1);
  return marks;
}

const NOT_ASCII = /[^\0-\x7f]/;
const NOT_PLAIN_ASCII = /[^\t\n\r -~]/;

/** The index of the first code unit above 0x7F, or the text's length; one native scan, 0.7 ns a unit. */
export function firstNonAscii(text: string): number {
  const at = text.search(NOT_ASCII);
  return at < 0 ? text.length : at;
}

/** The index of the first code unit that is neither printable ASCII nor tab or line break, or the text's length. */
export function firstNonPlain(text: string): number {
  const at = text.search(NOT_PLAIN_ASCII);
  return at < 0 ? text.length : at;
}

/** The index of the first marked code unit at or after `from`, or the text's length. Eight units a step. */
export function nextMarked(text: string, marks: CharMarks, from: number): number {
  const { length } = text;
  let at = from;
  for (const last = length - 8; at <= last; at += 8) {
    const any =
      marks[text.charCodeAt(at)]! |
      marks[text.charCodeAt(at + 1)]! |
      marks[text.charCodeAt(at + 2)]! |
      marks[text.charCodeAt(at + 3)]! |
      marks[text.charCodeAt(at + 4)]! |
      marks[text.charCodeAt(at + 5)]! |
      marks[text.charCodeAt(at + 6)]! |
      marks[text.charCodeAt(at + 7)]!;
    if (any !== 0) break;
  }
  for (; at < length; at++) if (marks[text.charCodeAt(at)] !== 0) return at;
  return length;
}
