import { createHash } from "node:crypto";
import type { Sample } from "../src/core/sample.ts";
import { bindShape, detectShape } from "../src/io/shapes/index.ts";
import type { ChatRow } from "./corpus.ts";
import type { SliceBuffer } from "./floor-read.ts";

/** Rows as JSONL in memory. */
export interface RowBlocks {
  readonly rows: number;
  /** UTF-8 bytes of all message contents: what "MB of text" means. */
  readonly textBytes: number;
  /** Of all lines: two revisions that measured other rows cannot be compared. */
  readonly digest: string;
  readonly blocks: readonly SliceBuffer[];
  /** Fresh samples of a block, their strings as production has them: just made by `JSON.parse` of a line. */
  bind(block: SliceBuffer): Sample[];
}

/**
 * Rows are parsed and measured block by block, so that texts are as warm in the caches as those of a row that was parsed
 * just now, and the rows of one block only are alive; with fewer bytes, reading the clock would count.
 */
const BLOCK_BYTES = 128 << 10;

/** Takes rows until their texts have so many bytes. */
export function rowBlocks(source: Iterable<ChatRow>, textBytes: number): RowBlocks {
  const blocks: SliceBuffer[] = [];
  const hash = createHash("sha256");
  const head: Record<string, unknown>[] = [];
  let [bytes, rows, held] = [0, 0, 0];
  let lines: Buffer[] = [];
  const cut = () => {
    if (held > 0) blocks.push(Buffer.concat(lines, held) as SliceBuffer);
    lines = [];
    held = 0;
  };
  for (const row of source) {
    const line = Buffer.from(`${JSON.stringify(row)}\n`);
    hash.update(line);
    if (head.length < 100) head.push(JSON.parse(line.toString()));
    lines.push(line);
    held += line.length;
    rows++;
    for (const { content } of row.messages) bytes += Buffer.byteLength(content);
    if (held >= BLOCK_BYTES) cut();
    if (bytes >= textBytes) break;
  }
  cut();
  const toSample = bindShape(detectShape("bench", head, Object.keys(head[0] ?? {})).spec);
  return {
    rows,
    textBytes: bytes,
    digest: hash.digest("hex").slice(0, 12),
    blocks,
    bind(block) {
      const samples: Sample[] = [];
      let start = 0;
      for (let newline = block.indexOf(10); newline >= 0; newline = block.indexOf(10, start)) {
        samples.push(toSample(JSON.parse(block.utf8Slice(start, newline))));
        start = newline + 1;
      }
      return samples;
    },
  };
}
