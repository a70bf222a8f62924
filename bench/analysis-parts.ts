/** The parts of the shared text analysis that `bench/filters.ts` times, each on a text nobody has looked at yet. */
import type { Segment } from "../src/core/sample.ts";
import { analyse } from "../src/text/texts.ts";

export interface AnalysisPart {
  readonly name: string;
  /** Returns what was computed, so that none of it can be left out. */
  run(segment: Segment): unknown;
}

export const ANALYSIS_PARTS: readonly AnalysisPart[] = [
  { name: "analyse alone", run: ({ text }) => analyse(text) },
  { name: "scripts", run: ({ text }) => analyse(text).scripts() },
  { name: "runs", run: ({ text }) => analyse(text).runs() },
  { name: "zones", run: ({ text }) => analyse(text).zones() },
  { name: "lines", run: ({ text }) => analyse(text).lines() },
  {
    name: "whole analysis",
    run: ({ text }) => {
      const all = analyse(text);
      return [all.scripts(), all.runs(), all.zones(), all.lines()];
    },
  },
];
