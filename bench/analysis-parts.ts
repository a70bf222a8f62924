import type { Segment } from "../src/core/sample.ts";
import type { Text } from "../src/text/text.ts";
import { analyse, beginSample, endSample } from "../src/text/texts.ts";

/** One part of what filters share of a text. */
export interface AnalysisPart {
  readonly name: string;
  /** Does the part's work on a text that nothing was computed of yet. */
  run(segment: Segment): void;
}

/** Each text is a sample of its own: its memory serves the next one, as in the engine. */
const part = (name: string, work: (text: Text) => void): AnalysisPart => ({
  name,
  run({ text }) {
    beginSample();
    work(analyse(text));
    endSample();
  },
});

const hashes = new Uint32Array(1 << 21);

/** The shared analysis, part by part and whole; every part but the first includes the scan. */
export const ANALYSIS_PARTS: readonly AnalysisPart[] = [
  part("scan", () => {}),
  part("scripts", (text) => text.scripts()),
  part("runs", (text) => text.runs()),
  part("words", (text) => text.words()),
  part("zones", (text) => text.zones()),
  part("lines", (text) => text.lines()),
  part("sentences", (text) => text.sentences()),
  part("shingles of 5", (text) => text.shingles(5, hashes)),
  part("whole analysis", (text) => {
    text.scripts();
    text.runs();
    text.words();
    text.zones();
    text.lines();
    text.sentences();
    text.shingles(5, hashes);
  }),
];
