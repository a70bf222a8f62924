/** How much of a long text is left, in UTF-16 code units. */
export interface Folding {
  /** Texts up to this length are left whole. */
  readonly whole: number;
  readonly head: number;
  readonly tail: number;
  /** Before and after each span. */
  readonly around: number;
}

/** What a page carries of a text. */
export const CARRIED: Folding = { whole: 24_000, head: 4_000, tail: 1_000, around: 600 };
/** What it shows of one before a reader asks for all of it. */
export const SHOWN: Folding = { whole: 3_000, head: 900, tail: 200, around: 260 };

const MOST_SPANS = 20;

/** The parts of a long text that a person needs: its head, its tail, and what stands around the spans. */
export function foldText(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  { whole, head, tail, around }: Folding = CARRIED,
): (readonly [at: number, text: string])[] {
  if (text.length <= whole) return [[0, text]];
  const wanted: [number, number][] = [
    [0, head],
    ...spans
      .slice(0, MOST_SPANS)
      .map(({ start, end }): [number, number] => [
        Math.max(0, start - around),
        Math.min(text.length, Math.min(end, start + head) + around),
      ]),
    [text.length - tail, text.length],
  ];
  const pieces: [number, number][] = [];
  for (const [start, end] of wanted.sort((a, b) => a[0] - b[0])) {
    const from = splitsPair(text, start) ? start - 1 : start;
    const to = splitsPair(text, end) ? end + 1 : end;
    const last = pieces.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else pieces.push([from, to]);
  }
  return pieces.map(([from, to]) => [from, text.slice(from, to)]);
}

const splitsPair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
