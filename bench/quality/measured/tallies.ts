import type { Reason } from "../../../src/core/filter.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { FILTERS } from "../../../src/filters/index.ts";
import type { LabelledCase } from "./cases.ts";

/** What became of the rows of one code and language, as `measured.table.ts` has it. */
interface Tally {
  clean: number;
  alarms: number;
  named: number;
  right: number;
  planted: number;
  found: number;
}

/** Families whose faults look alike: a splice is right as a foreign token, as another language, or as broken text. */
const GROUPS: Readonly<Record<string, string>> = { SCR: "text", LNG: "text", ENC: "text" };
const groupOf = (code: string): string => GROUPS[code.slice(0, 3)] ?? code.slice(0, 3);

/** Their rules were tuned with a third of the sources set aside: only that third is counted. */
export const isHeldApart = (code: string): boolean => groupOf(code) === "text";

/** What they find depends on the prompt: a text without one is nothing to count their false alarms on. */
const READ_PROMPTS = ["echo-answer", "absent-source", "ungrounded", "instruction", "off-topic", "lost-in-translation"];
const OF_PROMPTS = new Set(
  FILTERS.filter(({ id }) => READ_PROMPTS.includes(id)).flatMap(({ reasons }) =>
    Object.values<Reason>(reasons).map(({ code }) => code),
  ),
);

/** Clean rows of a language: all, of the part set aside, and with a prompt. */
interface CleanRows {
  all: number;
  held: number;
  prompted: number;
}
const rowsFor = (code: string, rows: CleanRows): number =>
  isHeldApart(code) ? rows.held : OF_PROMPTS.has(code) ? rows.prompted : rows.all;

export interface Tallies {
  add(one: LabelledCase, findings: readonly Finding[]): void;
  /** In code order. */
  lines(): string[];
}

/**
 * @param always - the codes whose false alarms are counted although nothing is planted for them.
 * @param onWrong - told each finding that is no planted fault.
 */
export function createTallies(
  always: readonly string[],
  onWrong: (one: LabelledCase, finding: Finding) => void,
): Tallies {
  const tallies = new Map<string, Tally>();
  const clean = new Map<string, CleanRows>();
  const of = (code: string, language: string): Tally => {
    const key = `${code} ${language}`;
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = { clean: 0, alarms: 0, named: 0, right: 0, planted: 0, found: 0 };
      tallies.set(key, tally);
    }
    return tally;
  };
  return {
    add(one, findings) {
      const { language, codes, spans, isClean, isHeld } = one;
      if (isClean) {
        const rows = clean.get(language) ?? { all: 0, held: 0, prompted: 0 };
        clean.set(language, rows);
        rows.all++;
        if (isHeld) rows.held++;
        if (one.hasPrompt) rows.prompted++;
      }
      const isAt = ({ span }: Finding) =>
        spans.length === 0 ||
        spans.some(({ start, end }) => span !== undefined && span.start < end && start < span.end);
      const isFault = codes.length > 0;
      const isFound = findings.some(
        (finding) =>
          isFault &&
          groupOf(finding.code) === groupOf(codes[0]!) &&
          (groupOf(finding.code) === "text" || codes.includes(finding.code)) &&
          (finding.severity === "reject" || one.isFlagEnough) &&
          isAt(finding),
      );
      for (const code of codes) {
        const tally = of(code, language);
        tally.planted++;
        if (isFound) tally.found++;
      }
      for (const code of new Set(findings.map((finding) => finding.code))) {
        if ((isHeldApart(code) && !isHeld) || (OF_PROMPTS.has(code) && !one.hasPrompt)) continue;
        const own = findings.filter((finding) => finding.code === code);
        const hits = isFault ? own.filter(isAt) : [];
        // Beside a planted fault, or over one of another kind, nobody can say whether it is right.
        if (isFault && (hits.length === 0 || groupOf(code) !== groupOf(codes[0]!))) continue;
        const tally = of(code, language);
        tally.named++;
        if (hits.length > 0) tally.right++;
        else {
          if (isClean) tally.alarms++;
          onWrong(one, own[0]!);
        }
      }
    },
    lines() {
      for (const language of clean.keys()) for (const code of always) of(code, language);
      for (const [key, tally] of tallies) {
        const [code, language] = key.split(" ") as [string, string];
        const rows = clean.get(language);
        tally.clean = rows === undefined ? 0 : rowsFor(code, rows);
      }
      return [...tallies]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, { clean: rows, alarms, named, right, planted, found }]) =>
          [key, isHeldApart(key) ? "held" : "seen", rows, alarms, named, right, planted, found].join(" "),
        );
    },
  };
}
