import type { CrossFilter } from "../html/cross-filter.ts";
import type { ReportSample } from "../html/report-data.ts";
import type { Asked, RowSource } from "./row-source.ts";

/** Rows that are asked for at once, and such pages that are kept. */
const PAGE = 100;
const MOST_PAGES = 40;
/** Until a search that goes on is looked at again, in milliseconds. */
const AGAIN = 600;

interface Answer {
  readonly total: number;
  readonly isWhole: boolean;
  readonly progress: number;
  readonly from: number;
  readonly rows: readonly ReportSample[];
}

export interface ServedRowsOptions {
  /** Rows that were here are added to; those that are long out of sight leave. */
  readonly samples: (ReportSample | undefined)[];
  readonly placeOf: (sample: ReportSample) => string;
  readonly filter: CrossFilter;
  /** Told when rows have come. */
  readonly came: () => void;
  /** Never taken out of sight. */
  readonly selected: () => number;
}

/** Rows that a server has: a page of the list is asked for when it is looked at. */
export function servedRows({ samples, placeOf, filter, came, selected }: ServedRowsOptions): RowSource {
  let asked: Asked = { choice: { view: "rejected" }, query: "", drawn: false };
  /** Tells an answer to what was asked before from one to what is asked now. */
  let turn = 0;
  let [total, isWhole, progress] = [0, false, 0];
  let trouble = "";
  const pages = new Map<number, readonly number[] | "asked">();
  const whole = new Set<number>();
  const completing = new Set<number>();
  const indexes = new Map<string, number>();
  /** The examples that the page came with; they stay. */
  const first = samples.length;
  for (const [index, sample] of samples.entries()) {
    indexes.set(placeOf(sample!), index);
    whole.add(index);
  }

  const take = (sample: ReportSample): number => {
    const place = placeOf(sample);
    const known = indexes.get(place);
    if (known !== undefined && samples[known] !== undefined) return known;
    const index = known ?? samples.length;
    samples[index] = sample;
    indexes.set(place, index);
    return index;
  };

  async function get<T>(path: string): Promise<T | undefined> {
    try {
      const response = await fetch(path);
      trouble = response.ok ? "" : `The server says: ${(await response.text()).trim()}`;
      return response.ok ? ((await response.json()) as T) : undefined;
    } catch {
      trouble = "The server does not answer. Was it stopped? Start it again, and open the address that it prints.";
      return undefined;
    }
  }

  async function load(page: number): Promise<void> {
    const own = turn;
    if (!pages.has(page)) pages.set(page, "asked");
    const words = new URLSearchParams();
    for (const [name, value] of Object.entries(asked.choice)) if (value !== undefined) words.set(name, value);
    if (asked.query !== "") words.set("q", asked.query);
    if (asked.drawn) words.set("drawn", "1");
    words.set("from", String(page * PAGE));
    words.set("count", String(PAGE));
    const answer = await get<Answer>(`rows?${words}`);
    if (own !== turn) return;
    if (answer === undefined) {
      pages.delete(page);
      isWhole = true;
      came();
      return;
    }
    ({ total, isWhole, progress } = answer);
    pages.delete(page);
    pages.set(page, answer.rows.map(take));
    for (const old of [...pages.keys()].slice(0, Math.max(0, pages.size - MOST_PAGES))) forget(old);
    came();
    if (!isWhole) setTimeout(() => own === turn && load(page), AGAIN);
  }

  function forget(page: number): void {
    const rows = pages.get(page);
    if (rows === undefined || rows === "asked") return;
    pages.delete(page);
    for (const index of rows) {
      if (index < first || index === selected()) continue;
      samples[index] = undefined;
      whole.delete(index);
    }
  }

  return {
    isServed: true,
    ask(next) {
      asked = next;
      turn++;
      [total, isWhole, progress] = [0, false, 0];
      for (const page of [...pages.keys()]) forget(page);
      pages.clear();
      void load(0);
    },
    size: () => total,
    isWhole: () => isWhole,
    progress: () => progress,
    at(position) {
      if (position < 0 || position >= total) return -1;
      const number = Math.floor(position / PAGE);
      const page = pages.get(number);
      if (page === undefined) void load(number);
      if (page === undefined || page === "asked") return -1;
      const index = page[position % PAGE];
      if (index === undefined && isWhole === false) return -1;
      return index ?? -1;
    },
    positionOf(index) {
      for (const [page, rows] of pages) {
        const at = rows === "asked" ? -1 : rows.indexOf(index);
        if (at >= 0) return page * PAGE + at;
      }
      return -1;
    },
    has(index) {
      const sample = samples[index];
      return sample !== undefined && filter.matches(sample, asked.choice);
    },
    find(place, found) {
      const at = place.lastIndexOf("#");
      const words = new URLSearchParams({ source: place.slice(0, at), row: place.slice(at + 1) });
      void get<ReportSample>(`row?${words}`).then((sample) => {
        if (sample === undefined) return came();
        const index = take(sample);
        samples[index] = sample;
        whole.add(index);
        found(index);
      });
      return -1;
    },
    complete(index) {
      const sample = samples[index];
      if (sample === undefined || whole.has(index) || completing.has(index)) return;
      completing.add(index);
      const place = placeOf(sample);
      const at = place.lastIndexOf("#");
      const words = new URLSearchParams({ source: place.slice(0, at), row: place.slice(at + 1) });
      void get<ReportSample>(`row?${words}`).then((full) => {
        completing.delete(index);
        if (full !== undefined) {
          samples[index] = full;
          whole.add(index);
        }
        came();
      });
    },
    isComplete: (index) => whole.has(index),
    trouble: () => trouble,
  };
}
