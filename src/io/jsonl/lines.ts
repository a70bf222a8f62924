const LF = 10;
const isBlankByte = (byte: number) => byte === 32 || byte === 9 || byte === 13;

/** The rows of a buffer of whole lines. A row is a line with something other than spaces, tabs and CR in it. */
export interface Lines {
  /** Number of rows. */
  readonly rows: number;
  /** Lines, blank ones included. */
  readonly lines: number;
  /** Byte offsets `[start, end)` of each row, two entries a row; `end` is after the row's own line ending. */
  readonly offsets: Uint32Array;
  /** 0-based line of each row within the buffer; absent where every line is a row. */
  readonly lineOf?: Uint32Array;
}

/** Finds the rows of `[from, to)` of a buffer that starts at a line start. */
export function scanLines(buffer: Uint8Array, from: number, to: number): Lines {
  let offsets = new Uint32Array(1024);
  let lineOf: number[] | undefined;
  let rows = 0;
  let lines = 0;
  for (let start = from; start < to; lines++) {
    const newline = buffer.indexOf(LF, start);
    const end = newline < 0 || newline >= to ? to : newline + 1;
    if (isBlank(buffer, start, newline < 0 || newline >= to ? to : newline)) {
      lineOf ??= Array.from({ length: rows }, (_, row) => row);
    } else {
      if (rows * 2 === offsets.length) {
        const grown = new Uint32Array(offsets.length * 2);
        grown.set(offsets);
        offsets = grown;
      }
      offsets[rows * 2] = start;
      offsets[rows * 2 + 1] = end;
      lineOf?.push(lines);
      rows++;
    }
    start = end;
  }
  return {
    rows,
    lines,
    offsets: offsets.slice(0, rows * 2),
    ...(lineOf !== undefined && { lineOf: Uint32Array.from(lineOf) }),
  };
}

function isBlank(buffer: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlankByte(buffer[at]!)) return false;
  return true;
}

/** Bytes of a UTF-8 byte-order mark at the start of a file. */
export const bomLength = (buffer: Uint8Array): number =>
  buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;

/** First bytes of what is often given a wrong name, as characters of Latin-1. */
const MAGIC: readonly (readonly [magic: string, encoding: string])[] = [
  ["\xff\xfe\0\0", "UTF-32"],
  ["\xff\xfe", "UTF-16"],
  ["\xfe\xff", "UTF-16"],
  ["\0\0\0{", "UTF-32"],
  ["\0\0\0[", "UTF-32"],
  ["{\0\0\0", "UTF-32"],
  ["[\0\0\0", "UTF-32"],
  // Without a mark, but JSON begins with a character of ASCII.
  ["\0{", "UTF-16"],
  ["\0[", "UTF-16"],
  ["{\0", "UTF-16"],
  ["[\0", "UTF-16"],
  ["\x1f\x8b", "gzip"],
  ["\x28\xb5\x2f\xfd", "zstd"],
  ["PAR1", "Parquet"],
  ["ARROW1", "Arrow"],
  ["PK\x03\x04", "a zip archive's"],
  ["BZh", "bzip2"],
  ["\xfd7zXZ", "xz"],
];

/** The name of an encoding that a file's first bytes give away as not UTF-8, if any. */
export function foreignEncoding(head: Uint8Array): string | undefined {
  const start = String.fromCharCode(...head.subarray(0, 6));
  return MAGIC.find(([magic]) => start.startsWith(magic))?.[1];
}
