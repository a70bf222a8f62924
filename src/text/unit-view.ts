import { kernels } from "./kernels/kernels.ts";
import { SLOTS, UNITS } from "./kernels/layout.ts";
import { COMMON, SURROGATE, scriptAt, scriptTable } from "./scripts.ts";
import { type Resident, residentAt } from "./units.ts";

/**
 * The code units of a text as numbers, for loops over every one of them: reading one takes a third of the time of `charCodeAt`.
 * Unit `at` of the text is `array[from + at]`, and a zero follows the last. Good until another text is asked about: take it
 * anew for every loop.
 */
export interface UnitView {
  readonly array: Uint16Array;
  readonly from: number;
  /**
   * The script of unit `at` is `scripts[first + at]`: both halves of a surrogate pair have their character's, and what is above
   * every script's number counts as `Common`.
   */
  readonly scripts: Uint8Array;
  readonly first: number;
}

/** A text that was scanned: `scanned` is the round in which its scripts were noted beside its units. */
export interface Scanned extends Resident {
  readonly scanned: number;
  /** What it was given last, and for which place in the memory. */
  view: UnitView | undefined;
  viewed: number;
}

/** Zero units before and after a text that the kernels do not hold. */
const GAP = 8;
/** A copy that one giant text made longer than so many units is let go with the next. */
const KEPT_UNITS = 1 << 20;

let copied: Resident | undefined;
let copy = new Uint16Array(1 << 12);
let copiedScripts = new Uint8Array(1 << 12);

/** The units of a text: the kernels' copy of them where there is one, else a copy of our own. */
export function unitView(at: Scanned): UnitView {
  const from = residentAt(at);
  if (from >= 0 && at.scanned === at.round) {
    if (at.view !== undefined && at.viewed === at.round) return at.view;
    const { memory } = kernels();
    at.viewed = at.round;
    at.view = { array: memory.units, from, scripts: memory.bytes, first: SLOTS + from - (UNITS >> 1) };
    return at.view;
  }
  if (copied !== at) fill(at.text);
  copied = at;
  return { array: copy, from: GAP, scripts: copiedScripts, first: GAP };
}

function fill(text: string): void {
  const size = text.length + 2 * GAP;
  if (size > copy.length || copy.length > KEPT_UNITS) {
    copy = new Uint16Array(Math.max(1 << 12, size));
    copiedScripts = new Uint8Array(copy.length);
  }
  const table = scriptTable();
  for (let each = 0; each < text.length; each++) {
    const unit = text.charCodeAt(each);
    copy[GAP + each] = unit;
    let script = table[unit]!;
    if (script === SURROGATE) {
      const low = each > 0 && (unit & 0xfc00) === 0xdc00 && (text.charCodeAt(each - 1) & 0xfc00) === 0xd800;
      script = low ? copiedScripts[GAP + each - 1]! : scriptAt(text, each);
    }
    copiedScripts[GAP + each] = script;
  }
  copy.fill(0, GAP + text.length, size);
  copiedScripts.fill(COMMON, GAP + text.length, size);
}
