import type { Spans } from "../../src/text/spans.ts";

/** What stands in each of the stretches of a text. */
export const stretchesOf = (text: string, spans: Spans): string[] =>
  Array.from({ length: spans.length }, (_, index) => text.slice(spans.start(index), spans.end(index)));
