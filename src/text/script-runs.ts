import { copyWords, reserve, take } from "./arena.ts";
import { kernels } from "./kernels/kernels.ts";
import { ALPHABETIC, APOSTROPHE_SLOT, DIGIT_SLOT, GROUP_TABLE, INHERITS, JOINS, OUT, STATE } from "./kernels/layout.ts";
import { HAN, HANGUL, HIRAGANA, INHERITED, KATAKANA, LATIN, SCRIPT_NAMES, type Script } from "./scripts.ts";
import { SpanList, type Spans, TRIPLE } from "./spans.ts";
import { eachChunk, type Resident, resident } from "./units.ts";

/** Longest stretches of letters of one script; combining marks belong to what they stand on, other characters to none. */
export interface Runs extends Spans {
  script(index: number): Script;
}

/**
 * Words: letters and digits of alphabets with the apostrophes between them, and stretches of Han, of Hiragana, of Katakana
 * and of Hangul. In scripts written without spaces a change of script is the boundary that costs nothing to find.
 */
export interface Words extends Spans {
  /** `Latin` for all alphabets, else the script. */
  script(index: number): Script;
}

/** Scripts to tell apart: the group of every slot of the scan, 64 bytes. Made by `scriptSet`. */
export type ScriptSet = Uint8Array;

/** The set of some scripts, by number. Make it once where it is always the same. */
export function scriptSet(scripts: Iterable<Script>): ScriptSet {
  const set = new Uint8Array(64);
  set[INHERITED] = INHERITS;
  for (const script of scripts) if (script >= LATIN) set[script] = script;
  return set;
}

/** The set that most ask for: what stands in Latin letters. */
export const LATIN_ONLY: ScriptSet = scriptSet([LATIN]);

const ALL_SCRIPTS = scriptSet(SCRIPT_NAMES.keys());

const WORDS = new Uint8Array(64);
WORDS.fill(ALPHABETIC, LATIN, SCRIPT_NAMES.length);
for (const script of [HAN, HIRAGANA, KATAKANA, HANGUL]) WORDS[script] = script;
WORDS[INHERITED] = INHERITS;
WORDS[DIGIT_SLOT] = ALPHABETIC;
WORDS[APOSTROPHE_SLOT] = JOINS;

/** The runs of letters of the wanted scripts of a text that was scanned. */
export const scriptRuns = (at: Resident, wanted: ScriptSet = ALL_SCRIPTS): Runs => stretches(at, wanted);

/** The words of a text that was scanned. */
export const wordsOf = (at: Resident): Words => stretches(at, WORDS);

/** The set that the table holds, and the kernels whose table it is. */
let held: ScriptSet | undefined;
let holder: object | undefined;

function stretches(at: Resident, groups: ScriptSet): Runs {
  // The slots of a text that had to be copied again are gone.
  if (!resident(at) && at.address >= 0) eachChunk(at, scanChunk);
  const active = kernels();
  const { memory } = active;
  if (held !== groups || holder !== active) memory.bytes.set(groups, GROUP_TABLE);
  held = groups;
  holder = active;
  memory.words[STATE >> 2] = 0;
  memory.words[(STATE >> 2) + 1] = 0;
  const first = take(0);
  eachChunk(at, groupChunk, groupWindow);
  return new RunList(first, (take(0) - first) / TRIPLE);
}

function scanChunk(_at: Resident, from: number, length: number, base: number): void {
  const active = kernels();
  active.scan(from, length, base, active.triples);
}

function groupChunk(_at: Resident, from: number, length: number, base: number, last: boolean): void {
  const active = kernels();
  const count = TRIPLE * active.groups(from, length, base, last ? 1 : 0);
  const words = reserve(count);
  copyWords(active.memory, OUT >> 2, words, take(count), count);
}

/** Of a text that does not stay in memory, each window is scanned again, with the unit that follows it. */
function groupWindow(at: Resident, from: number, length: number, base: number, last: boolean): void {
  const active = kernels();
  active.scan(from, last ? length : length + 1, base, active.triples);
  groupChunk(at, from, length, base, last);
}

/** Triples in the arena: script, start, end. */
class RunList implements Runs {
  readonly length: number;
  readonly #spans: SpanList;

  constructor(first: number, length: number) {
    this.length = length;
    this.#spans = new SpanList(first, length, TRIPLE);
  }

  start(index: number): number {
    return this.#spans.start(index);
  }

  end(index: number): number {
    return this.#spans.end(index);
  }

  lastFrom(at: number): number {
    return this.#spans.lastFrom(at);
  }

  script(index: number): Script {
    return this.#spans.word(index, 0);
  }
}
