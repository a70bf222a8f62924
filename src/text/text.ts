import type { Segment } from "../core/sample.ts";
import { type Line, linesOf } from "./lines.ts";
import { countScripts, type ScriptCounts, type ScriptRun, scriptRuns } from "./script-runs.ts";
import { innermostAt, isProtected, type Zone, type ZoneKind, zonesOf } from "./zones.ts";

/** What is computed of a text once and shared by all filters. Each part is computed when it is first asked for. */
export interface Text {
  readonly text: string;
  /** True when every code unit is below U+0080. */
  readonly ascii: boolean;
  /** The stretches of letters of one script, in order. */
  runs(): readonly ScriptRun[];
  /** How many characters of each script there are. */
  scripts(): ScriptCounts;
  /** Code, URLs, formulas …, quotations and parentheses, by start; they nest and never overlap otherwise. */
  zones(): readonly Zone[];
  /** True where the unit at `at` is inside code, a URL, an e-mail address, a formula, a tag or a JSON block. */
  protected(at: number): boolean;
  /** What kind of protected zone `at` is in, if any. */
  protectedBy(at: number): ZoneKind | undefined;
  /** The innermost zone of any kind around `at`; its `parent` leads outward. */
  zoneAt(at: number): Zone | undefined;
  lines(): readonly Line[];
}

const known = new WeakMap<Segment, Text>();

/** The shared analysis of a segment's text: made on first use, gone with the segment. */
export function textOf(segment: Segment): Text {
  let text = known.get(segment);
  if (text === undefined) {
    text = analyse(segment.text);
    known.set(segment, text);
  }
  return text;
}

/** The analysis of a text that is no segment. Prefer `textOf`, which shares it between filters. */
export const analyse = (text: string): Text => new Analysis(text);

/** A class and not an object of closures: one is made for every text, and most are asked for one part only. */
class Analysis implements Text {
  readonly text: string;
  readonly ascii: boolean;
  #runs: ScriptRun[] | undefined;
  #counts: ScriptCounts | undefined;
  #zones: Zone[] | undefined;
  #lines: Line[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.ascii = isAscii(text);
  }

  runs(): readonly ScriptRun[] {
    this.#runs ??= scriptRuns(this.text);
    return this.#runs;
  }

  scripts(): ScriptCounts {
    this.#counts ??= countScripts(this.text);
    return this.#counts;
  }

  zones(): readonly Zone[] {
    this.#zones ??= zonesOf(this.text);
    return this.#zones;
  }

  zoneAt(at: number): Zone | undefined {
    return innermostAt(this.zones(), at);
  }

  protectedBy(at: number): ZoneKind | undefined {
    const kind = this.zoneAt(at)?.kind;
    return kind !== undefined && isProtected(kind) ? kind : undefined;
  }

  protected(at: number): boolean {
    return this.protectedBy(at) !== undefined;
  }

  lines(): readonly Line[] {
    this.#lines ??= linesOf(this.text);
    return this.#lines;
  }
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
