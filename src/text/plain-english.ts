import type { Text } from "./text.ts";

/** Function words of up to five letters that only English has, and those that other languages write as well. */
const OWN =
  "the and that this with you have they from would their what your been were there its his which could when how who than them these those into about where while being after every does did why";
const SHARED = "of to is in for on as be by or an at are was it he not but her she will can if we my all has had no do";

/** What they weigh; a stretch with so many points, and one word of English alone among them, is English. */
const OWN_POINTS = 2;
const SHARED_POINTS = 1;
const ENOUGH = 4;

const SLOTS = 1 << 10;
const LONGEST = 5;

let codes: Int32Array | undefined;
let points: Uint8Array | undefined;

const slotOf = (code: number) => (Math.imul(code, 0x9e3779b1) >>> 22) & (SLOTS - 1);

function fill(): void {
  codes = new Int32Array(SLOTS);
  points = new Uint8Array(SLOTS);
  for (const [words, worth] of [
    [OWN, OWN_POINTS],
    [SHARED, SHARED_POINTS],
  ] as const) {
    for (const word of words.split(" ")) {
      if (word.length > LONGEST) continue;
      let code = 0;
      for (let at = 0; at < word.length; at++) code = (code << 5) | (word.charCodeAt(at) & 31);
      let slot = slotOf(code);
      while (codes[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
      codes[slot] = code;
      points[slot] = worth;
    }
  }
}

/**
 * True when `[start, end)` has words of English alone, and with the commonest others `enough` points: 4 is English beyond
 * doubt, 2 is one such word. It reads no further than it must, about a third of a sentence; false says nothing.
 */
export function isPlainEnglish(text: Text, start: number, end: number, enough = ENOUGH): boolean {
  if (codes === undefined) fill();
  const known = codes!;
  const worth = points!;
  let sum = 0;
  let own = false;
  const { array, from } = text.units();
  const to = from + end;
  for (let at = from + start; at < to; at++) {
    if (!isLetter(array[at]!)) continue;
    const first = at;
    let code = 0;
    do code = (code << 5) | (array[at++]! & 31);
    while (at < to && isLetter(array[at]!));
    if (at - first < 2 || at - first > LONGEST || (at < to && array[at]! >= 0x80)) continue;
    for (let slot = slotOf(code); known[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      if (known[slot] !== code) continue;
      sum += worth[slot]!;
      own ||= worth[slot] === OWN_POINTS;
      if (own && sum >= enough) return true;
      break;
    }
  }
  return false;
}

const isLetter = (unit: number) => (unit | 0x20) - 0x61 < 26 && (unit | 0x20) >= 0x61;
