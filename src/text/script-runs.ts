import { COMMON, INHERITED, SCRIPT_NAMES, type Script, SURROGATE, scriptAt, scriptOf, scriptTable } from "./scripts.ts";

/** A longest stretch of letters of one script, in UTF-16 code units; combining marks belong to what they stand on. */
export interface ScriptRun {
  readonly script: Script;
  readonly start: number;
  readonly end: number;
}

/** How many characters (code points) of a text are in each script; `Common` and `Inherited` are not letters. */
export interface ScriptCounts {
  /** Characters in any script. */
  readonly letters: number;
  of(script: Script): number;
  /** The scripts that occur, by number. */
  readonly present: readonly Script[];
}

/** One more than the greatest value of the table. */
const SLOTS = SURROGATE + 1;

/** Filled and emptied within one call. */
const scratch = new Uint32Array(SLOTS);

/** Counts the characters of each script, in one pass. */
export function countScripts(text: string): ScriptCounts {
  const table = scriptTable();
  scratch.fill(0);
  for (let at = 0; at < text.length; at++) scratch[table[text.charCodeAt(at)]!]!++;
  if (scratch[SURROGATE]! > 0) {
    for (let at = 0; at < text.length; at++) {
      if (table[text.charCodeAt(at)] !== SURROGATE) continue;
      const codePoint = text.codePointAt(at)!;
      scratch[scriptOf(codePoint)]!++;
      if (codePoint > 0xffff) at++;
    }
  }
  const present: Script[] = [];
  const counts: number[] = [];
  let letters = 0;
  for (let script = 0; script < SCRIPT_NAMES.length; script++) {
    const count = scratch[script]!;
    counts.push(count);
    if (count === 0 || script <= INHERITED) continue;
    present.push(script);
    letters += count;
  }
  return { letters, present, of: (script) => counts[script] ?? 0 };
}

/**
 * The runs of letters of the scripts that `wanted` says (1 at the script's number), or of all.
 * In one pass; a character of no script ends a run.
 */
export function scriptRuns(text: string, wanted?: Uint8Array): ScriptRun[] {
  const table = scriptTable();
  const runs: ScriptRun[] = [];
  let script: Script = COMMON;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    let each = table[text.charCodeAt(at)]!;
    if (each === script) continue;
    let from = at;
    if (each === SURROGATE) {
      each = scriptAt(text, at);
      if (text.codePointAt(at)! > 0xffff) at++;
      if (each === script) continue;
      from = each === COMMON || at === from ? from : at - 1;
    }
    if (each === INHERITED) continue;
    if (script !== COMMON && (wanted === undefined || wanted[script] === 1)) runs.push({ script, start, end: from });
    script = each;
    start = from;
  }
  if (script !== COMMON && (wanted === undefined || wanted[script] === 1))
    runs.push({ script, start, end: text.length });
  return runs;
}
