import { createByteReader } from "../byte-reader.ts";
import { checkMessage, schemaMessage } from "./check-message.ts";

/** More than the metadata of any batch takes. */
const MOST_METADATA = 64 << 20;

/**
 * The messages of an Arrow stream, each checked before it is handed on, up to the mark of its end or to the end of what
 * there is. `index`: of a file, which has the schema too.
 * @throws {Error} for a stream that is damaged or ends within a message.
 */
export async function* checkedMessages(
  raw: AsyncIterable<Uint8Array>,
  index: Uint8Array | undefined,
): AsyncGenerator<Uint8Array> {
  const read = createByteReader(raw);
  for (let isFirst = true; ; isFirst = false) {
    const first = await read(4);
    if (first.length === 0) {
      if (isFirst && index !== undefined) yield* framed(schemaMessage(index));
      return;
    }
    let lengthBytes = first;
    let head = first;
    // Before Arrow 0.15 the length stood alone.
    if (first.length === 4 && first.readInt32LE(0) === -1) {
      lengthBytes = await read(4);
      head = Buffer.concat([first, lengthBytes]);
    }
    if (lengthBytes.length < 4) throw new Error("it ends within a message");
    const length = lengthBytes.readInt32LE(0);
    if (length === 0) {
      if (isFirst && index !== undefined) yield* framed(schemaMessage(index));
      yield head;
      return;
    }
    if (length < 0 || length > MOST_METADATA) throw new Error("a message is damaged");
    const metadata = await read(length);
    if (metadata.length < length) throw new Error("it ends within a message");
    const { isSchema, body } = checkMessage(metadata);
    if (isFirst && !isSchema && index !== undefined) yield* framed(schemaMessage(index));
    const padded = await read(body);
    if (padded.length < body) throw new Error("it ends within a batch of rows");
    yield head;
    yield metadata;
    if (body > 0) yield padded;
  }
}

function* framed(metadata: Buffer): Generator<Uint8Array> {
  const head = Buffer.alloc(8, 0xff);
  head.writeInt32LE(metadata.length, 4);
  yield head;
  yield metadata;
}
