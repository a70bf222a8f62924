import type { ReportData, SampleText } from "../html/report-data.ts";
import { valueAtPath } from "../html/value-at-path.ts";

/** The texts of samples, read from their raw rows when they are needed. */
export interface Contents {
  /** Pieces of a text, each where it says. */
  pieces(sample: number, text: number): readonly (readonly [at: number, text: string])[];
  /** True where the row says what is searched for, in whatever case. */
  has(sample: number, query: string): boolean;
}

export function contentsOf({ samples, sources, reasons }: ReportData): Contents {
  const haystacks: string[] = [];
  const piecesOf = (row: unknown, { pieces, path }: SampleText) => {
    if (pieces !== null) return pieces;
    const value = valueAtPath(row, path);
    return [[0, typeof value === "string" ? value : ""]] as const;
  };
  const rowOf = (sample: number): unknown => {
    const { raw } = samples[sample]!;
    return raw === null ? undefined : JSON.parse(raw);
  };
  const haystackOf = (sample: number): string => {
    const { id, source, row, texts, findings } = samples[sample]!;
    const parsed = texts.some(({ pieces }) => pieces === null) ? rowOf(sample) : undefined;
    const said = texts.flatMap((text) => piecesOf(parsed, text).map(([, piece]) => piece));
    const found = findings.map(
      ({ reason, message, excerpt }) => `${reasons[reason]!.code} ${message} ${excerpt ?? ""}`,
    );
    return [id, `${sources[source]!.name}#${row}`, ...said, ...found].join("\n").toLowerCase();
  };
  return {
    pieces: (sample, text) => {
      const at = samples[sample]!.texts[text]!;
      return piecesOf(at.pieces === null ? rowOf(sample) : undefined, at);
    },
    has(sample, query) {
      if (query === "") return true;
      haystacks[sample] ??= haystackOf(sample);
      return haystacks[sample].includes(query.toLowerCase());
    },
  };
}
