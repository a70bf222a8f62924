import type { TextHash } from "../core/hash.ts";
import { kernels } from "./kernels/kernels.ts";
import { CHUNK, INPUT, OUT, STATE } from "./kernels/layout.ts";
import { eachChunk, type Resident, resident } from "./units.ts";

/** Shorter texts are hashed as they are: the way to the kernels and back costs as much as so many units. */
const SHORT_UNITS = 48;

/** Adds a text to a hash, as `hash.add` does, faster where the text is in the kernels' memory. */
export function addText(hash: TextHash, at: Resident): void {
  const { length } = at.text;
  if (length >= SHORT_UNITS) resident(at);
  if (length < SHORT_UNITS || at.address < 0) {
    hash.add(at.text);
    return;
  }
  const active = kernels();
  hash.store(active.memory.words, STATE >> 2);
  active.hash(at.address, length, length);
  hash.load(active.memory.words, STATE >> 2, length);
}

/** Adds `length` units from `from` on to a hash, as `hash.add` adds a text. */
export function addUnits(hash: TextHash, units: Uint16Array, from: number, length: number): void {
  const active = kernels();
  const { memory } = active;
  hash.store(memory.words, STATE >> 2);
  for (let at = 0; at === 0 || at < length; at += CHUNK) {
    const end = Math.min(length, at + CHUNK);
    memory.units.set(units.subarray(from + at, from + end), INPUT >> 1);
    active.hash(INPUT, end - at, end === length ? length : -1);
  }
  hash.load(memory.words, STATE >> 2, length);
}

/** The words of STATE in which a fold keeps the run that waits, and whether anything was written. */
const WAITS = (STATE >> 2) + 8;
const BEGUN = (STATE >> 2) + 9;

/** Units of the folded text that wait in OUT for a block of eight, and all that there were. */
let waiting = 0;
let total = 0;

/** Adds a text to a hash with its white space folded; see `Text.addFoldedTo`. Returns how many UTF-16 code units were left. */
export function addFolded(hash: TextHash, at: Resident): number {
  const { words } = kernels().memory;
  hash.store(words, STATE >> 2);
  words[WAITS] = 0;
  words[BEGUN] = 0;
  waiting = 0;
  total = 0;
  eachChunk(at, foldChunk);
  hash.load(words, STATE >> 2, total);
  return total;
}

function foldChunk(_at: Resident, from: number, length: number, _base: number, last: boolean): void {
  const { memory, fold, hash } = kernels();
  const folded = fold(from, length, OUT + 2 * waiting);
  total += folded;
  const ready = waiting + folded;
  if (last) {
    hash(OUT, ready, total);
    return;
  }
  const whole = ready & ~7;
  hash(OUT, whole, -1);
  memory.units.copyWithin(OUT >> 1, (OUT >> 1) + whole, (OUT >> 1) + ready);
  waiting = ready - whole;
}
