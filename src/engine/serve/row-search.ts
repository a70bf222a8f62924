import { setImmediate } from "node:timers/promises";
import { type AuditRecord, fileOf } from "../../report/audit.ts";
import { CAPPED } from "../../report/html/count-patterns.ts";
import type { Choice, CrossFilter } from "../../report/html/cross-filter.ts";
import type { AuditIndex } from "./audit-index.ts";
import type { RowTexts } from "./row-texts.ts";

/** What a reader asks for. */
export interface RowQuery {
  readonly choice: Choice;
  /** What rows must say, in whatever case; empty for all. */
  readonly words: string;
  /** Only rows that were drawn by chance. */
  readonly drawn: boolean;
}

/** The records that match, as far as they are found. */
export interface RowSearch {
  readonly size: number;
  /** Index of a record in the audit. */
  at(position: number): number;
  /** True when nothing more will be found. */
  readonly isWhole: boolean;
  /** The share that was looked at, 0 to 1. */
  readonly progress: number;
  /** Waits until so many are found, or all, or for so many milliseconds. */
  until(size: number, patience: number): Promise<void>;
  /** Looks no further. */
  stop(): void;
}

/** What searches look into. */
export interface Searched {
  readonly index: AuditIndex;
  readonly filter: CrossFilter;
  /** A line of the audit, as it is. */
  line(at: number): string;
  /** The record as a reader may see it. */
  record(line: string): AuditRecord;
  /** The record as it is, which takes less time: for its place and its kind. */
  written(line: string): AuditRecord;
  /** True where the record matches a choice, for those whose pattern does not say. */
  matches(record: AuditRecord, choice: Choice): boolean;
  /** True for records drawn by chance. */
  isDrawn(at: number): boolean;
  /** What rows say, for this search alone. */
  texts(): RowTexts;
}

/** Records that are read before others have a turn. */
const TURN_RECORDS = 400;
const POLL_MS = 15;

/** Looks through an audit: at its index alone where that is enough, else at the records and their rows, a few at a time. */
export function searchRows(searched: Searched, { choice, words, drawn }: RowQuery): RowSearch {
  const { index, filter } = searched;
  const kinds = new Set(filter.patterns(choice));
  const wanted = words.toLowerCase();
  const mayMatch = lineTest(wanted);
  let found = new Uint32Array(256);
  const texts = searched.texts();
  let [size, next, stopped] = [0, 0, false];
  const take = (at: number) => {
    if (size === found.length) {
      const more = new Uint32Array(2 * size);
      more.set(found);
      found = more;
    }
    found[size++] = at;
  };
  /** Looks at one record: at what was found first, then at what its row says. */
  const look = async (at: number): Promise<void> => {
    const line = searched.line(at);
    const record = searched.written(line);
    if (index.kind(at) === CAPPED && !searched.matches(record, choice)) return;
    const isWanted =
      wanted === "" ||
      (mayMatch(line) && says(searched.record(line), wanted)) ||
      (await texts.say(record, wanted, mayMatch));
    if (isWanted) take(at);
  };
  /** True where the index alone tells that the record is not wanted, or that it is. */
  const isTold = (at: number): boolean => {
    const kind = index.kind(at);
    if ((kind !== CAPPED && !kinds.has(kind)) || (drawn && !searched.isDrawn(at))) return true;
    if (kind === CAPPED || wanted !== "") return false;
    take(at);
    return true;
  };
  const work = async () => {
    try {
      while (next < index.size && !stopped) {
        for (let read = 0; next < index.size && read < TURN_RECORDS && !stopped; next++) {
          if (isTold(next)) continue;
          await look(next);
          read++;
        }
        await setImmediate();
      }
    } finally {
      texts.close();
    }
  };
  const done = work();
  // Told to whoever waits; a search that nobody waits for must not end the process.
  done.catch(() => {});
  const search: RowSearch = {
    get size() {
      return size;
    },
    at: (position) => found[position]!,
    get isWhole() {
      return next >= index.size;
    },
    get progress() {
      return index.size === 0 ? 1 : next / index.size;
    },
    async until(enough, patience) {
      const end = performance.now() + patience;
      while (!search.isWhole && !stopped && size < enough && performance.now() < end)
        await Promise.race([done, new Promise((resolve) => setTimeout(resolve, POLL_MS))]);
    },
    stop() {
      stopped = true;
    },
  };
  return search;
}

/** Written otherwise in a line than in what it says, or masked there. */
const REWRITTEN = /["\\\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff•]/;

/** Tells lines that cannot say what is searched for, without parsing them: the pieces of it are somewhere in the line. */
function lineTest(wanted: string): (line: string) => boolean {
  const pieces = wanted.split(/[\s#]+/).filter((piece) => piece !== "" && !REWRITTEN.test(piece));
  if (pieces.length === 0) return () => true;
  return (line) => {
    const lower = line.toLowerCase();
    return pieces.every((piece) => lower.includes(piece));
  };
}

/** What a reader sees of a record without its row: where it is, what was found, and the words around it. */
function says(record: AuditRecord, wanted: string): boolean {
  const { id, row, findings } = record;
  const all = [
    id,
    `${fileOf(record)}#${row}`,
    ...findings.flatMap(({ code, message, excerpt }) => [`${code} ${message}`, excerpt ?? ""]),
  ];
  return all.some((each) => each.toLowerCase().includes(wanted));
}
