import { type Choice, type CrossFilter, createCrossFilter, FACETS, type Facet, VIEWS } from "../html/cross-filter.ts";
import type { ReportData, ReportSample } from "../html/report-data.ts";
import { type Contents, contentsOf } from "./contents.ts";
import { createMarks, keptInBrowser, type Marks } from "./marks.ts";
import { type RowSource, rowsInPage } from "./row-source.ts";
import { keptByServer } from "./served-marks.ts";
import { servedRows } from "./served-rows.ts";

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
  /** Rows that match choice and query, in the order of the data. */
  readonly rows: RowSource;
  /** True where only rows that were drawn by chance are asked for. */
  drawn(): boolean;
  /** What a reader must know of marks that could not be saved; empty where all is well. */
  marksTrouble(): string;
  choose(change: Partial<Record<Facet | "view", string | undefined>>): void;
  search(query: string): void;
  draw(only: boolean): void;
  select(index: number): void;
  /** Chooses the row at a place of the list, as soon as it is here. */
  selectAt(position: number): void;
  /** Marks the chosen row; the same mark again takes it back. */
  mark(mark: "right" | "wrong"): void;
  /** Says that marks were loaded or forgotten. */
  marksChanged(): void;
  /** Called after every change. */
  listen(listener: (what: Change) => void): void;
}

/** What changed: all that follows from the choice, the row that is looked at, a mark, or that rows have come. */
export type Change = "choice" | "selected" | "marks" | "rows";

export function createStore(given: ReportData): Store {
  // Rows of a server come in while the page is looked at.
  const samples: (ReportSample | undefined)[] = [...given.samples];
  const data: ReportData = { ...given, samples: samples as ReportSample[] };
  const filter = createCrossFilter(data);
  const contents = contentsOf(data);
  const listeners: ((what: Change) => void)[] = [];
  let marksTrouble = "";
  const marks = createMarks(
    given.served === undefined
      ? keptInBrowser(data.key)
      : keptByServer(given.served, (trouble) => {
          if (marksTrouble === trouble) return;
          marksTrouble = trouble;
          tell("marks");
        }),
  );
  let choice: Choice = { view: data.rows !== null && data.rows.rejected === 0 ? "flagged" : "rejected" };
  let query = "";
  let drawn = false;
  let selected = -1;
  /** A place of the list that is to be chosen when its row has come; -1: none. */
  let awaited = -1;

  const keyOf = ({ source, file, row }: ReportSample) => `${file ?? data.sources[source]!.name}#${row}`;
  const came = () => {
    if (awaited >= 0 && rows.at(awaited) >= 0) api.selectAt(awaited);
    tell("rows");
  };
  const rows: RowSource =
    given.served === undefined
      ? rowsInPage(given.samples, keyOf, filter, contents)
      : servedRows({ samples, placeOf: keyOf, filter, came, selected: () => selected });
  const ask = () => {
    awaited = -1;
    rows.ask({ choice, query, drawn });
  };
  const tell = (what: Change) => {
    for (const listener of listeners) listener(what);
    if (what === "choice" || what === "selected") writeHash();
  };

  function writeHash(): void {
    const words = new URLSearchParams();
    for (const [name, value] of Object.entries(choice)) if (value !== undefined) words.set(name, value);
    if (query !== "") words.set("q", query);
    if (drawn) words.set("drawn", "1");
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
    drawn = words.get("drawn") === "1";
    ask();
    const wanted = words.get("sample");
    selected = wanted === null ? -1 : rows.find(wanted, show);
    if (selected >= 0) show(selected);
  }

  /** A link to a row shows it, whatever the view it was taken in. */
  function show(index: number): void {
    selected = index;
    const sample = data.samples[index]!;
    if (!rows.has(index)) {
      choice = { view: viewOf(sample) };
      query = "";
      ask();
      tell("choice");
    } else tell("selected");
  }

  const api: Store = {
    data,
    filter,
    contents,
    marks,
    rows,
    choice: () => choice,
    query: () => query,
    drawn: () => drawn,
    selected: () => selected,
    marksTrouble: () => marksTrouble,
    choose(change) {
      const next = Object.entries({ ...choice, ...change }).filter(([, value]) => value !== undefined);
      choice = Object.fromEntries(next) as Choice;
      // Kept rows have no findings to be told apart by.
      if (choice.view === "kept") {
        const { reason: _r, family: _f, role: _o, ...rest } = choice;
        choice = rest;
      }
      ask();
      if (!rows.has(selected)) selected = -1;
      tell("choice");
    },
    search(next) {
      query = next;
      ask();
      tell("choice");
    },
    draw(only) {
      drawn = only;
      ask();
      tell("choice");
    },
    select(index) {
      selected = index;
      awaited = -1;
      rows.complete(index);
      tell("selected");
    },
    selectAt(position) {
      const index = rows.at(position);
      if (index >= 0) api.select(index);
      else awaited = position;
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
  readHash();
  addEventListener("hashchange", () => {
    readHash();
    tell("choice");
  });
  return api;
}

const viewOf = ({ outcome, findings }: ReportSample): Choice["view"] =>
  outcome === "reject" ? "rejected" : findings.some(({ severity }) => severity === "flag") ? "flagged" : "kept";
