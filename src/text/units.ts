import { type ActiveKernels, kernels } from "./kernels/kernels.ts";
import { CHUNK, UNITS, UNITS_LENGTH } from "./kernels/layout.ts";

/** Where a text's units lie in the kernels' memory, as long as `place` is the current one. */
export interface Resident {
  readonly text: string;
  /** Byte address; -1 for a text that does not fit and passes through in chunks. */
  address: number;
  /** The round of filling in which it was copied. */
  round: number;
}

/** What is done with `length` units at `from`, the first of which is unit `base` of its text. */
export type Visit<T> = (target: T, from: number, length: number, base: number, last: boolean) => void;

/** Zero units kept after every text, where kernels look for what follows. */
const GAP = 8;

/** Counts how often the memory was filled anew: what was copied before is gone. */
let round = 0;
let next = 0;
let owner: ActiveKernels | undefined;

/** Copies a text's units into the memory, if they are not there (still); true when they were. */
export function resident(at: Resident): boolean {
  const active = kernels();
  if (active !== owner) {
    owner = active;
    clear();
  }
  if (at.round === round) return true;
  const { length } = at.text;
  if (length + GAP > UNITS_LENGTH) {
    at.address = -1;
    return false;
  }
  if (next + length + GAP > UNITS_LENGTH) clear();
  at.address = UNITS + 2 * next;
  at.round = round;
  active.copy(at.text, 0, length, at.address);
  endWithZeros(active.memory.units, (at.address >> 1) + length);
  // Sixteen bytes apart, as vectors like it.
  next = (next + length + GAP + 7) & ~7;
  return false;
}

/** Where a text's units begin in `memory.units`, if they are there now; -1 where they are not, and nothing is copied. */
export const residentAt = (at: Resident): number =>
  at.round === round && at.address >= 0 && kernels() === owner ? at.address >> 1 : -1;

function endWithZeros(units: Uint16Array, at: number): void {
  units[at] = 0;
  units[at + 1] = 0;
  units[at + 2] = 0;
}

/** Fills the memory from its beginning again: what the cache holds already is the fastest to write. */
export function clearUnits(): void {
  if (next > 0) clear();
}

function clear(): void {
  round++;
  next = 0;
}

/** Goes through a text in chunks that no surrogate pair crosses; of a text that does not fit, `passing` is called in place of `visit`. */
export function eachChunk<T extends Resident>(at: T, visit: Visit<T>, passing: Visit<T> = visit): void {
  const { length } = at.text;
  resident(at);
  if (at.address < 0) {
    eachWindow(at, passing);
    return;
  }
  if (length <= CHUNK) {
    visit(at, at.address, length, 0, true);
    return;
  }
  for (let base = 0; base < length; ) {
    const end = chunkEnd(at.text, base);
    visit(at, at.address + 2 * base, end - base, base, end === length);
    base = end;
  }
}

/** Each chunk is copied to the same place, with the units that follow it. */
function eachWindow<T extends Resident>(at: T, visit: Visit<T>): void {
  const { copy, memory } = kernels();
  const { text } = at;
  clear();
  for (let base = 0; base < text.length; ) {
    const end = chunkEnd(text, base);
    const ahead = Math.min(text.length, end + GAP);
    copy(text, base, ahead, UNITS);
    endWithZeros(memory.units, (UNITS >> 1) + ahead - base);
    visit(at, UNITS, end - base, base, end === text.length);
    base = end;
  }
  clear();
}

function chunkEnd(text: string, base: number): number {
  const end = base + CHUNK;
  if (end >= text.length) return text.length;
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end;
}
