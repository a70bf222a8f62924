import type { MeasuredReason } from "../core/measured.ts";
import { type Estimate, estimated } from "./html/precision.ts";
import { count, counted } from "./numerals.ts";
import type { LanguageCounts, Summary } from "./summary-record.ts";

/** How many of a run's rejections may be wrong, as far as the bench tells. */
export interface ExpectedAlarms {
  /** Rows rejected in a language and for a reason that were measured. */
  readonly covered: number;
  /** Rows rejected by reasons, or in languages, that nobody measured; a row may be in both numbers. */
  readonly unmeasured: number;
  /** Good rows that the measured reasons are to be expected to reject among this run's rows, with its 95 % interval. */
  readonly alarms: { readonly expected: number; readonly low: number; readonly high: number };
  /** Of the covered rejections. */
  readonly precision: Estimate;
}

/**
 * Carries the false alarms that the bench counted on clean rows over to a run: so many of its rows of a language, so many of
 * them wrongly rejected, against so many rejected in all. The ratio of the bench's own labelled rows says nothing here: they
 * hold far more faults than real data. Null where nothing that rejected was measured.
 */
export function expectedAlarms(
  summary: Summary,
  measured: Readonly<Record<string, readonly MeasuredReason[]>>,
): ExpectedAlarms | null {
  let [covered, unmeasured, expected] = [0, 0, 0];
  // Squares of what each part may be below and above its estimate: parts that are counted on different rows do not all go
  // wrong at once, so distances add as those of independent estimates do (Zou and Donner, 2008, the MOVER method).
  let [below, above] = [0, 0];
  for (const [language, { input, rejected, codes }] of byLanguage(summary)) {
    // By the number of clean rows: reasons that were counted on the same rows go together.
    const alarms = new Map<number, number>();
    let without = 0;
    for (const [code, { rejected: rows }] of Object.entries(codes)) {
      if (rows === 0) continue;
      const of = measured[code]?.find((each) => each.language === language);
      if (of === undefined || of.clean === 0) without += rows;
      else alarms.set(of.clean, (alarms.get(of.clean) ?? 0) + of.alarms);
    }
    unmeasured += Math.min(rejected, without);
    if (alarms.size === 0) continue;
    covered += Math.max(0, rejected - without);
    for (const [clean, times] of alarms) {
      const rate = estimated(Math.min(times, clean), clean)!;
      expected += input * rate.ratio;
      below += (input * (rate.ratio - rate.low)) ** 2;
      above += (input * (rate.high - rate.ratio)) ** 2;
    }
  }
  if (covered === 0) return null;
  const [low, high] = [expected - Math.sqrt(below), expected + Math.sqrt(above)];
  const ratioOf = (wrong: number) => Math.max(0, 1 - wrong / covered);
  return {
    covered,
    unmeasured,
    alarms: { expected, low, high: Math.min(high, covered) },
    precision: { ratio: ratioOf(expected), low: ratioOf(high), high: ratioOf(low), of: covered },
  };
}

function byLanguage({ bySourceLanguage }: Summary): Map<string, LanguageCounts> {
  const all = new Map<string, LanguageCounts>();
  for (const languages of Object.values(bySourceLanguage))
    for (const [language, { input, rejected, flagged, codes }] of Object.entries(languages)) {
      const sum = all.get(language);
      const together: Record<string, { rows: number; rejected: number }> = { ...sum?.codes };
      for (const [code, counts] of Object.entries(codes))
        together[code] = {
          rows: (together[code]?.rows ?? 0) + counts.rows,
          rejected: (together[code]?.rejected ?? 0) + counts.rejected,
        };
      all.set(language, {
        input: input + (sum?.input ?? 0),
        rejected: rejected + (sum?.rejected ?? 0),
        flagged: flagged + (sum?.flagged ?? 0),
        codes: together,
      });
    }
  return all;
}

/** `97 % (94–99)`. */
const interval = ({ ratio, low, high }: Estimate) =>
  `${Math.round(ratio * 100)} % (${Math.floor(low * 100)}–${Math.ceil(high * 100)})`;

/**
 * The one honest line: `Estimated precision of these rejections: 98 % (94–99), from the bench: 12 of 588 may be wrong, at most
 * 35. 40 more are for reasons that were not measured.`
 */
export function sureWords(expected: ExpectedAlarms | null): string {
  if (expected === null) return "Estimated precision of these rejections: not measured.";
  const { covered, unmeasured, alarms, precision } = expected;
  const wrong = Math.round(alarms.expected);
  const most = Math.ceil(alarms.high);
  const may =
    wrong === 0
      ? `none of ${count(covered)} should be wrong, ${count(most)} at most`
      : `${count(wrong)} of ${count(covered)} may be wrong, ${count(most)} at most`;
  const rest =
    unmeasured === 0
      ? ""
      : ` ${counted(unmeasured, "row")} rejected for what was not measured ${unmeasured === 1 ? "is" : "are"} not in this.`;
  return `Estimated precision of these rejections: ${interval(precision)}, from the bench: ${may}.${rest}`;
}
