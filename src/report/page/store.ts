import { type Choice, type CrossFilter, createCrossFilter, FACETS, type Facet, VIEWS } from "../html/cross-filter.ts";
import type { ReportData, ReportSample } from "../html/report-data.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { createMarks, type Marks } from "./marks.ts";

/** No choice of any kind. */
export const NOTHING: Readonly<Record<Facet, undefined>> = {
  reason: undefined,
  family: undefined,
  source: undefined,
  language: undefined,
  role: undefined,
};

/** What the parts of the page share: the data, what the reader chose, and who wants to know when that changes. */
export interface Store {
  readonly data: ReportData;
  readonly filter: CrossFilter;
  readonly contents: Contents;
  readonly marks: Marks;
  choice(): Choice;
  query(): string;
  /** Index among the samples; -1: none. */
  selected(): number;
  /** Samples that match choice and query, in the order of the data. */
  shown(): readonly number[];
  choose(change: Partial<Record<Facet | "view", string | undefined>>): void;
  search(query: string): void;
  select(index: number): void;
  /** Marks the chosen row; the same mark again takes it back. */
  mark(mark: "right" | "wrong"): void;
  /** Says that marks were loaded or forgotten. */
  marksChanged(): void;
  /** Called after every change. */
  listen(listener: (what: Change) => void): void;
}

/** What changed: all that follows from the choice, the row that is looked at, or a mark. */
export type Change = "choice" | "selected" | "marks";

export function createStore(data: ReportData): Store {
  const filter = createCrossFilter(data);
  const contents = contentsOf(data);
  const marks = createMarks(data.key);
  const listeners: ((what: Change) => void)[] = [];
  let choice: Choice = { view: data.rows !== null && data.rows.rejected === 0 ? "flagged" : "rejected" };
  let query = "";
  let selected = -1;
  let shown: number[] | undefined;

  const keyOf = ({ source, row }: ReportSample) => `${data.sources[source]!.name}#${row}`;
  const tell = (what: Change) => {
    for (const listener of listeners) listener(what);
    if (what !== "marks") writeHash();
  };
  const rows = (): readonly number[] => {
    shown ??= data.samples.flatMap((sample, index) =>
      filter.matches(sample, choice) && contents.has(index, query) ? [index] : [],
    );
    return shown;
  };

  function writeHash(): void {
    const words = new URLSearchParams();
    for (const [name, value] of Object.entries(choice)) if (value !== undefined) words.set(name, value);
    if (query !== "") words.set("q", query);
    const sample = data.samples[selected];
    if (sample !== undefined) words.set("sample", keyOf(sample));
    try {
      history.replaceState(null, "", `#${words}`);
    } catch {
      // A page in a frame without rights of its own has no address to change.
    }
  }

  function readHash(): void {
    const words = new URLSearchParams(location.hash.slice(1));
    const view = VIEWS.find((each) => each === words.get("view"));
    const facets = FACETS.flatMap((facet) => (words.has(facet) ? [[facet, words.get(facet)!] as const] : []));
    choice = { view: view ?? choice.view, ...Object.fromEntries(facets) };
    query = words.get("q") ?? "";
    shown = undefined;
    const wanted = words.get("sample");
    selected = wanted === null ? -1 : data.samples.findIndex((sample) => keyOf(sample) === wanted);
    const sample = data.samples[selected];
    // A link to a row shows it, whatever the view it was taken in.
    if (sample !== undefined && !rows().includes(selected)) {
      choice = { view: viewOf(sample) };
      query = "";
      shown = undefined;
    }
  }

  readHash();
  addEventListener("hashchange", () => {
    readHash();
    tell("choice");
  });

  return {
    data,
    filter,
    contents,
    marks,
    choice: () => choice,
    query: () => query,
    selected: () => selected,
    shown: rows,
    choose(change) {
      const next = Object.entries({ ...choice, ...change }).filter(([, value]) => value !== undefined);
      choice = Object.fromEntries(next) as Choice;
      // Kept rows have no findings to be told apart by.
      if (choice.view === "kept") {
        const { reason: _r, family: _f, role: _o, ...rest } = choice;
        choice = rest;
      }
      shown = undefined;
      if (!rows().includes(selected)) selected = -1;
      tell("choice");
    },
    search(next) {
      query = next;
      shown = undefined;
      tell("choice");
    },
    select(index) {
      selected = index;
      tell("selected");
    },
    mark(mark) {
      const sample = data.samples[selected];
      if (sample === undefined) return;
      marks.set(sample, data, mark);
      tell("marks");
    },
    marksChanged: () => tell("marks"),
    listen(listener) {
      listeners.push(listener);
    },
  };
}

const viewOf = ({ outcome, findings }: ReportSample): Choice["view"] =>
  outcome === "reject" ? "rejected" : findings.some(({ severity }) => severity === "flag") ? "flagged" : "kept";
