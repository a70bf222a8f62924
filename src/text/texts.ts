import type { Segment } from "../core/sample.ts";
import { Analysis } from "./analysis.ts";
import { arenaGeneration, arenaUsed, clearArena } from "./arena.ts";
import type { Text } from "./text.ts";
import { clearUnits } from "./units.ts";

/** The texts of the sample at hand, in the order they were asked about. */
const segments: Segment[] = [];
const texts: Analysis[] = [];
/** Rows with more texts than this are looked up in a map. */
const FEW = 24;
const many = new Map<Segment, Analysis>();
let generation = 0;
let hint = 0;
let sampling = false;

/** Words of the arena after which a new text makes room by itself, where nobody says when a sample ends. */
const ENOUGH_WORDS = 1 << 20;

/** The shared analysis of a segment's text: made on first use, let go with its sample. */
export function textOf(segment: Segment): Text {
  if (generation !== arenaGeneration()) forget();
  for (let step = 0; step < segments.length && step < FEW; step++) {
    const at = hint + step < segments.length ? hint + step : hint + step - segments.length;
    if (segments[at] !== segment) continue;
    hint = at;
    return texts[at]!;
  }
  const known = segments.length > FEW ? many.get(segment) : undefined;
  if (known !== undefined) return known;
  if (!sampling && arenaUsed() > ENOUGH_WORDS) {
    clearArena();
    forget();
  }
  const text = new Analysis(segment.text);
  hint = segments.length;
  segments.push(segment);
  texts.push(text);
  if (segments.length > FEW) for (; many.size < segments.length; ) many.set(segments[many.size]!, texts[many.size]!);
  return text;
}

/** The analysis of a text that is no segment. Prefer `textOf`, which shares it between filters. */
export const analyse = (text: string): Text => new Analysis(text);

/** Begins a sample: what is computed stays until `endSample`. */
export function beginSample(): void {
  sampling = true;
}

/** Ends a sample: its texts' lists are gone, and their memory serves the next one. */
export function endSample(): void {
  sampling = false;
  if (arenaUsed() === 0 && segments.length === 0) return;
  clearArena();
  clearUnits();
  forget();
}

function forget(): void {
  generation = arenaGeneration();
  segments.length = 0;
  texts.length = 0;
  if (many.size > 0) many.clear();
  hint = 0;
}
