import type { Sample } from "../../core/sample.ts";
import { saysTheSame, withJsonTexts, withTexts } from "./put-texts.ts";
import type { Rebuild } from "./repair-row.ts";

type Row = Readonly<Record<string, unknown>>;

/** Makes a row of JSON, or of a table where it has no line, with other texts. What comes of it must be read as is meant. */
export function rebuildOf(row: Row, sample: Sample, toSample: (row: Row) => Sample, line?: Buffer): Rebuild {
  const before = new Map(sample.segments.map(({ path, text }) => [path, text]));
  return (texts) => {
    const changed = withTexts(row, before, texts);
    if (changed === undefined) return undefined;
    const made = toSample(changed);
    // An emptied field may be no text any more.
    const isMeant =
      made.segments.every(({ path, text }) => text === (texts.get(path) ?? before.get(path))) &&
      [...before.keys()].every((path) => texts.get(path) === "" || made.segments.some((each) => each.path === path));
    if (!isMeant) return undefined;
    if (line === undefined) return { sample: made };
    const json = withJsonTexts(row, line.toString(), texts);
    if (json === undefined || !saysTheSame(JSON.parse(json), changed)) return undefined;
    return { sample: made, line: new Uint8Array(Buffer.from(json)) };
  };
}
