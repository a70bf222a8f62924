import { DECODE_SHUFFLES, DECODE_TABLE, SHUFFLES_OF_TWO } from "./layout.ts";

/** The bytes that one step of the decoder looks at. */
const WINDOW = 12;
/** A shuffle's place that gives zero. */
const NOTHING = 0x80;

interface Step {
  /** How many characters it takes. */
  readonly count: number;
  /** Bytes of the longest. */
  readonly longest: number;
  /** Bytes that each becomes before they are put together. */
  readonly room: number;
  /** The number of the first shuffle. */
  readonly first: number;
}

/** The step of more characters comes first and is the one that is taken. */
const STEPS: readonly Step[] = [
  { count: 6, longest: 2, room: 2, first: 0 },
  { count: 4, longest: 3, room: 4, first: SHUFFLES_OF_TWO },
];

/** Fills the tables by which `decode` takes several characters at once, after simdutf (Lemire and Muła 2021). */
export function fillDecodeTable({ bytes, units }: { readonly bytes: Uint8Array; readonly units: Uint16Array }): void {
  const table = units.subarray(DECODE_TABLE >> 1, (DECODE_TABLE >> 1) + (1 << WINDOW));
  for (const { count, longest, room, first } of STEPS) {
    // The lengths of the characters, less one, are the digits of a shuffle's number.
    for (let number = 0; number < longest ** count; number++) {
      const places = bytes.subarray(
        DECODE_SHUFFLES + (first + number) * 16,
        DECODE_SHUFFLES + (first + number + 1) * 16,
      );
      places.fill(NOTHING);
      let taken = 0;
      let ends = 0;
      for (let at = 0, digits = number; at < count; at++, digits = Math.floor(digits / longest)) {
        const length = 1 + (digits % longest);
        taken += length;
        ends |= 1 << (taken - 1);
        for (let byte = 0; byte < length; byte++) places[at * room + byte] = taken - 1 - byte;
      }
      // Whatever ends in the rest of the window.
      for (let rest = ends; rest < 1 << WINDOW; rest += 1 << taken) table[rest] ||= (taken << 8) | (first + number);
    }
  }
}
