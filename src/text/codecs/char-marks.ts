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
