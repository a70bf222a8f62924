import { type Estimate, estimated } from "../html/precision.ts";
import type { ReportData, ReportSample } from "../html/report-data.ts";

/** What a person said of a row: that what was decided is right, or wrong. */
export interface Mark {
  readonly hash: string | null;
  readonly source: string;
  readonly row: number;
  readonly id: string;
  readonly outcome: "keep" | "reject";
  /** The codes that reject or flag it. */
  readonly codes: readonly string[];
  readonly isFair: boolean;
  readonly mark: "right" | "wrong";
}

/** Where marks stay. */
export interface MarksKeeper {
  readonly first: readonly Mark[];
  /** Takes what has changed: new marks, and marks taken back. */
  keep(set: readonly Mark[], clear: readonly Mark[], all: readonly Mark[]): void;
}

/** Marks, as a person makes them. */
export interface Marks {
  of(sample: ReportSample, data: ReportData): Mark["mark"] | undefined;
  set(sample: ReportSample, data: ReportData, mark: Mark["mark"]): void;
  all(): readonly Mark[];
  add(marks: readonly Mark[]): void;
  clear(): void;
  /** The share of rejected rows that are rightly so, as far as it was marked; of one code, or of all. */
  precision(code?: string): Estimate | null;
  /** Kept rows that are rightly so. */
  kept(): Estimate | null;
}

const PREFIX = "shisa-filter marks ";

/** Marks live in the browser until they are exported. */
export const keptInBrowser = (key: string): MarksKeeper => ({
  first: read(PREFIX + key),
  keep(_set, _clear, all) {
    try {
      localStorage.setItem(PREFIX + key, JSON.stringify(all));
    } catch {
      // Some browsers keep nothing for files; the marks stay until the page is left, and can be exported.
    }
  },
});

export function createMarks({ first, keep }: MarksKeeper): Marks {
  const marks = new Map<string, Mark>(first.map((mark) => [`${mark.source}#${mark.row}`, mark]));
  const placeOf = ({ source, file, row }: ReportSample, { sources }: ReportData) =>
    `${file ?? sources[source]!.name}#${row}`;
  const save = (set: readonly Mark[], clear: readonly Mark[] = []) => keep(set, clear, [...marks.values()]);
  const share = (chosen: readonly Mark[]) =>
    estimated(chosen.filter(({ mark }) => mark === "right").length, chosen.length);
  const chosen = (outcome: Mark["outcome"]) => [...marks.values()].filter((mark) => mark.outcome === outcome);
  return {
    of: (sample, data) => marks.get(placeOf(sample, data))?.mark,
    set(sample, data, mark) {
      const place = placeOf(sample, data);
      const before = marks.get(place);
      if (before?.mark === mark) {
        marks.delete(place);
        return save([], [before]);
      }
      const counting = sample.findings.filter(({ severity }) => severity !== "note");
      const made: Mark = {
        hash: sample.hash,
        source: sample.file ?? data.sources[sample.source]!.name,
        row: sample.row,
        id: sample.id,
        outcome: sample.outcome,
        codes: [...new Set(counting.map(({ reason }) => data.reasons[reason]!.code))],
        isFair: sample.isFair,
        mark,
      };
      marks.set(place, made);
      save([made]);
    },
    all: () => [...marks.values()],
    add(more) {
      for (const mark of more) marks.set(`${mark.source}#${mark.row}`, mark);
      save(more);
    },
    clear() {
      const before = [...marks.values()];
      marks.clear();
      save([], before);
    },
    precision: (code) =>
      share(chosen("reject").filter(({ codes, isFair }) => (code === undefined ? isFair : codes.includes(code)))),
    kept: () => share(chosen("keep").filter(({ isFair }) => isFair)),
  };
}

function read(key: string): readonly Mark[] {
  try {
    return marksOf(localStorage.getItem(key) ?? "[]");
  } catch {
    return [];
  }
}

/** Marks of a `marks.json`, or of what was stored; what is no mark is left out. */
export const marksOf = (text: string): readonly Mark[] => marksIn(JSON.parse(text));

/** The marks in what was read; what is no mark is left out. */
export function marksIn(value: unknown): readonly Mark[] {
  const list = Array.isArray(value) ? value : (value as { readonly marks?: unknown }).marks;
  return Array.isArray(list) ? list.filter(isMark) : [];
}

const isMark = (value: Partial<Mark> | null): value is Mark =>
  typeof value === "object" &&
  value !== null &&
  typeof value.source === "string" &&
  typeof value.row === "number" &&
  Array.isArray(value.codes) &&
  (value.outcome === "keep" || value.outcome === "reject") &&
  (value.mark === "right" || value.mark === "wrong");

/** What is exported, and what `calibrate` and later runs read. */
export const marksFile = (marks: readonly Mark[]): string => `${JSON.stringify({ v: 1, marks }, null, 2)}\n`;
