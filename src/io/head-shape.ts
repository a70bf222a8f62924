import { InputError } from "../core/errors.ts";
import { createRowDecoder } from "./jsonl/decode.ts";
import { bomLength, foreignEncoding, scanLines } from "./jsonl/lines.ts";
import { type DetectedShape, detectShape, type ShapeOverride } from "./shapes/index.ts";

/** Rows a shape is detected from. */
export const HEAD_ROWS = 100;
/** They are looked for in so many bytes; further, where those hold no row at all. */
export const HEAD_BYTES = 1 << 20;

/** How a file without rows is "read": nothing will ever be. */
export const NO_ROWS: DetectedShape = {
  spec: { name: "text", columns: { text: "text" } },
  notes: ["The file has no rows."],
  columns: [],
  head: { rows: 0, fit: 0 },
};

/** Whole lines from the start of a source, gathered until its shape can be told. */
export interface Head {
  add(bytes: Buffer): void;
  /** There are enough of them; what follows changes nothing. */
  isFull(): boolean;
  /** @throws {InputError} {UnknownShapeError} {ConfigError} */
  shape(): DetectedShape;
}

const LF = 10;
const rowsIn = (bytes: Buffer) => scanLines(bytes, bomLength(bytes), bytes.length).rows;

/**
 * Detects the shape of JSON lines from those that begin in the first megabyte, wherever the stream was cut.
 */
export function createHead(source: string, override: ShapeOverride): Head {
  let pieces: Buffer[] = [];
  let held = 0;
  const gathered = () => {
    pieces = [Buffer.concat(pieces, held)];
    return pieces[0]!;
  };
  return {
    add(bytes) {
      pieces.push(bytes);
      held += bytes.length;
    },
    isFull: () => held >= HEAD_BYTES && rowsIn(gathered()) > 0,
    shape() {
      const bytes = gathered();
      const cut = bytes.indexOf(LF, HEAD_BYTES - 1) + 1 || bytes.length;
      const head = bytes.subarray(0, cut);
      if (rowsIn(head) > 0) return shapeOfLines(source, head, override);
      const { rows, offsets } = scanLines(bytes, cut, bytes.length);
      return rows === 0 ? NO_ROWS : shapeOfLines(source, bytes.subarray(offsets[0], offsets[1]), override);
    },
  };
}

/** @throws {InputError} when a file's first bytes are not those of JSON lines. */
export function checkEncoding(source: string, head: Uint8Array): void {
  const encoding = foreignEncoding(head);
  if (encoding === undefined) return;
  throw new InputError(source, `its bytes are ${encoding}, not UTF-8 JSON lines. Convert or rename it`);
}

function shapeOfLines(source: string, head: Buffer, override: ShapeOverride): DetectedShape {
  const from = bomLength(head);
  const lines = scanLines(head, from, head.length);
  const decode = createRowDecoder(head, lines, from, head.length);
  const rows: Readonly<Record<string, unknown>>[] = [];
  let firstIssue = "";
  for (let row = 0; row < lines.rows && row < HEAD_ROWS; row++) {
    const { value, issue } = decode(row);
    if (value !== undefined) rows.push(value);
    else firstIssue ||= `${issue.reason}: ${Object.values(issue.data).join(", ")}`;
  }
  if (rows.length === 0)
    throw new InputError(
      source,
      `none of its first ${Math.min(lines.rows, HEAD_ROWS)} lines is a JSON object (${firstIssue}). Is it JSON Lines?`,
    );
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return detectShape(source, rows, columns, override);
}
