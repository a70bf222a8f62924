import { statSync } from "node:fs";
import { readRows } from "../../io/rows.ts";
import { detectShape, type ShapeOverride } from "../../io/shapes/index.ts";
import { type AuditRecord, fileOf } from "../../report/audit.ts";
import { type RowReadBack, readRow } from "../read-back.ts";
import { openPlaces, type PlaceReader } from "./audit-lines.ts";

/** What the rows of an audit say, for a search that goes through them in the order of the audit. */
export interface RowTexts {
  /**
   * True where a text of the row says the words, as a reader may see it. False where the row cannot be read any more.
   * @param words - in lower case.
   * @param mayBe - false for a line that cannot say them, however it is written; such lines are not parsed.
   */
  say(record: AuditRecord, words: string, mayBe: (line: string) => boolean): Promise<boolean>;
  close(): void;
}

/** Longer rows are not searched, in bytes. */
const LONGEST_ROW = 16 << 20;
/** Characters that JSON may write otherwise than they are. */
const ESCAPE = /\\[u/]/;

/** A file that is gone through: at its places where it is JSON Lines, else from its beginning, row by row. */
interface Opened {
  readonly file: string;
  places: PlaceReader | undefined;
  rows: AsyncGenerator<{ readonly value: RowReadBack | undefined }> | undefined;
  /** The row that `rows` gives next. */
  next: number;
}

/** Undefined where there is no such file, or none that may be read. */
function placesOf(file: string): PlaceReader | undefined {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  try {
    return openPlaces(file);
  } catch {
    return undefined;
  }
}

export function openRowTexts(shape: ShapeOverride, unmasked: boolean): RowTexts {
  let opened: Opened | undefined;

  const open = (file: string): Opened => {
    if (opened?.file === file) return opened;
    close();
    opened = { file, places: placesOf(file), rows: undefined, next: 0 };
    return opened;
  };
  function close() {
    opened?.places?.close();
    opened?.rows?.return(undefined).catch(() => {});
    opened = undefined;
  }

  async function* rowsOf(file: string): AsyncGenerator<{ value: RowReadBack | undefined }> {
    for await (const read of readRows([file], shape))
      yield { value: read.issue === undefined ? readRow(read, unmasked) : undefined };
  }

  /** The line as it stands in the file; undefined where there is none at that place, as in compressed files. */
  const lineOf = (at: Opened, { byteOffset, byteLength }: AuditRecord): string | undefined => {
    if (at.places === undefined || byteOffset === null || byteLength === null || byteLength > LONGEST_ROW)
      return undefined;
    const line = at.places.text(byteOffset, byteOffset + byteLength);
    return /^[\s\ufeff]*\{/.test(line) ? line : undefined;
  };

  const parsed = (file: string, line: string): RowReadBack | undefined => {
    try {
      const row = JSON.parse(line) as Record<string, unknown>;
      return readRow({ row, shape: detectShape(file, [row], Object.keys(row), shape).spec }, unmasked);
    } catch {
      return undefined;
    }
  };

  async function streamed(at: Opened, row: number): Promise<RowReadBack | undefined> {
    if (at.places === undefined) return undefined;
    if (at.rows === undefined || row < at.next) {
      await at.rows?.return(undefined);
      at.rows = rowsOf(at.file);
      at.next = 0;
    }
    try {
      for (;;) {
        const { value, done } = await at.rows.next();
        if (done === true) return undefined;
        if (at.next++ === row) return value.value;
      }
    } catch {
      // Another file than it was: nothing of it is known.
      return undefined;
    }
  }

  return {
    async say(record, words, mayBe) {
      const at = open(fileOf(record));
      const line = lineOf(at, record);
      if (line !== undefined && !ESCAPE.test(line) && !mayBe(line)) return false;
      const direct = line === undefined ? undefined : parsed(at.file, line);
      const read = direct?.hash === record.hash ? direct : await streamed(at, record.row);
      if (read === undefined || read.hash !== record.hash) return false;
      return read.segments.some(({ text }) => text.toLowerCase().includes(words));
    },
    close,
  };
}
