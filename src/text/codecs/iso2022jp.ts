import { DOLLAR } from "../kernels/layout.ts";
import type { Text } from "../text.ts";
import { codec } from "./codec.ts";
import { COMMON, commonness } from "./commonness.ts";
import type { Misreading } from "./misreading.ts";

const ESCAPE = 0x1b;

/** Pairs that prove it: without a closing mark, or where the escape itself is lost, formulas look alike. */
const FEWEST = { escaped: 1, closed: 2, open: 5 };

/** The share of pairs that must be frequent characters. */
const ORDINARY = 0.5;
const RARELY = 0.2;

const NOTHING: readonly Misreading[] = [];

/**
 * Japanese in ISO-2022-JP that nobody decoded: `$B$3$s(B`, kana and kanji as pairs of ASCII between `$B` and `(B`, whose
 * escape characters are there or lost. In order and apart; linear.
 */
export function misreadIso2022jp(analysed: Text): readonly Misreading[] {
  if (!analysed.hasStops(1 << DOLLAR)) return NOTHING;
  const found: Misreading[] = [];
  const { text } = analysed;
  const stops = analysed.stops();
  let floor = 0;
  for (let index = 0; index < stops.length; index++) {
    const at = stops.place(index);
    if (stops.kind(index) !== DOLLAR || at < floor) continue;
    const set = text.charCodeAt(at + 1);
    if (set !== 0x42 && set !== 0x40) continue;
    const hit = shifted(text, at);
    if (hit === undefined) continue;
    found.push(hit);
    floor = hit.end;
  }
  return found;
}

/** The stretch between `$B` at `at` and `(B`, if it says something. */
function shifted(text: string, at: number): Misreading | undefined {
  const { units } = codec("euc-jp");
  const marks = commonness();
  const escaped = text.charCodeAt(at - 1) === ESCAPE;
  let decoded = "";
  let pairs = 0;
  let common = 0;
  let end = at + 2;
  let closed = false;
  for (; end + 1 < text.length; end += 2) {
    const shift = text.charCodeAt(end) === ESCAPE ? end + 1 : end;
    const mark = text.charAt(shift + 1);
    if (text.charAt(shift) === "(" && (mark === "B" || mark === "J")) {
      end = shift + 2;
      closed = true;
      break;
    }
    const lead = text.charCodeAt(end);
    const trail = text.charCodeAt(end + 1);
    if (lead < 0x21 || lead > 0x7e || trail < 0x21 || trail > 0x7e) break;
    const unit = units[(lead << 8) | trail | 0x8080]!;
    if (unit === 0) break;
    decoded += String.fromCharCode(unit);
    pairs++;
    if (marks[unit]! & COMMON) common++;
  }
  // Two marks and nothing but whole kanji between them is no formula, however rare they are.
  const least = closed && pairs > 2 ? RARELY : ORDINARY;
  const fewest = !closed ? FEWEST.open : escaped ? FEWEST.escaped : FEWEST.closed;
  if (pairs < fewest || common < pairs * least) return undefined;
  return { start: escaped ? at - 1 : at, end, written: "iso-2022-jp", read: "windows-1252", decoded, evidence: pairs };
}
