import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { InputError, OutputError } from "../../core/errors.ts";
import { markSchema } from "../marks-file.ts";

/** What a page says of a row besides stays with the mark. */
const mark = markSchema.loose();
const file = z.object({ v: z.literal(1), marks: z.array(mark) });

/** What changes: marks that are made, and places whose mark is taken back. */
export const marksChange = z.strictObject({
  set: z.array(mark).default([]),
  clear: z.array(z.object({ source: z.string(), row: z.int() })).default([]),
});
export type MarksChange = z.output<typeof marksChange>;
export type StoredMark = z.output<typeof mark>;

/** The marks of an audit, in a file. */
export interface MarksStore {
  readonly file: string;
  all(): readonly StoredMark[];
  /** Writes the file anew before it returns. @throws {OutputError} and then nothing has changed. */
  change(change: MarksChange): void;
}

/** Where the marks of an audit are: beside it. */
export function marksFileOf(audit: string, isFolder: boolean): string {
  if (isFolder) return path.join(audit, "marks.json");
  const name = path.basename(audit).replace(/\.jsonl$/, "");
  return path.join(path.dirname(audit), name === "audit" ? "marks.json" : `${name}.marks.json`);
}

const keyOf = ({ source, row }: { readonly source: string; readonly row: number }) => `${source}\0${row}`;

/** Opens the file, if it is there. @throws {InputError} for one that holds something else: it is not written over. */
export function openMarks(name: string): MarksStore {
  let marks = new Map<string, StoredMark>();
  let seen = "";
  /** Takes in what somebody else has written in the meantime. */
  const refresh = () => {
    const now = stampOf(name);
    if (now === seen) return;
    marks = now === "" ? new Map() : new Map(readStored(name).map((each) => [keyOf(each), each]));
    seen = now;
  };
  refresh();
  return {
    file: name,
    all() {
      refresh();
      return [...marks.values()];
    },
    change({ set, clear }) {
      refresh();
      const next = new Map(marks);
      for (const place of clear) next.delete(keyOf(place));
      for (const each of set) next.set(keyOf(each), each);
      writeWhole(name, `${JSON.stringify({ v: 1, marks: [...next.values()] }, null, 2)}\n`);
      marks = next;
      seen = stampOf(name);
    },
  };
}

function stampOf(name: string): string {
  const stat = statSync(name, { throwIfNoEntry: false });
  return stat === undefined ? "" : `${stat.mtimeMs}/${stat.size}/${stat.ino}`;
}

function readStored(name: string): StoredMark[] {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(name, "utf8"));
  } catch (error) {
    throw new InputError(name, `cannot be read as marks (${(error as Error).message})`);
  }
  const read = file.safeParse(value);
  if (!read.success) throw new InputError(name, "is no marks.json of a report, and is not written over");
  return read.data.marks;
}

/** The old file stands until the new one is whole and on the disk: a kill or a power cut loses no mark that was told. */
function writeWhole(name: string, text: string): void {
  const temporary = path.join(path.dirname(name), `.${path.basename(name)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, "w");
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, name);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new OutputError(`${name}: marks cannot be written (${(error as Error).message})`);
  }
}
