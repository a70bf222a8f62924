import { createReadStream } from "node:fs";

const LINE_FEED = 10;
const CHUNK_BYTES = 1 << 20;

/** What gives bytes piece by piece: a file's stream, standard input. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

export const fileBytes = (file: string): ByteStream => createReadStream(file, { highWaterMark: CHUNK_BYTES });

/**
 * The lines of a stream without their line feeds, also blank ones; of the last line only what there is. A line's bytes hold
 * until the next one is asked for. Only a line feed ends a line: Node's own readline also cuts at U+2028 and U+2029 from
 * Node 24 on, which JSON texts may hold as they are.
 */
export async function* byteLines(stream: ByteStream): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  const line = (last: Buffer): Buffer => {
    if (begun.length === 0) return last;
    const whole = Buffer.concat([...begun, last]);
    begun = [];
    return whole;
  };
  for await (const piece of stream) {
    const chunk =
      typeof piece === "string" ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield line(chunk.subarray(from, at));
      from = at + 1;
    }
    // What is kept of a chunk must not be the chunk's memory, which the stream uses again.
    if (from < chunk.length) begun.push(Buffer.from(chunk.subarray(from)));
  }
  if (begun.length > 0) yield line(Buffer.alloc(0));
}

/** The same lines as texts; bytes that are no UTF-8 become U+FFFD. */
export async function* textLines(stream: ByteStream): AsyncGenerator<string> {
  for await (const line of byteLines(stream)) yield line.toString("utf8");
}
