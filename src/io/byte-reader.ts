/**
 * Reads so many bytes of a stream, or what is left where it ends. Each answer has memory of its own, aligned for any typed
 * array.
 */
export function createByteReader(raw: AsyncIterable<Uint8Array>): (length: number) => Promise<Buffer> {
  const iterator = raw[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array(0);
  return async (length) => {
    const pieces: Uint8Array[] = [];
    let missing = length;
    for (;;) {
      const part = held.subarray(0, missing);
      held = held.subarray(part.length);
      missing -= part.length;
      pieces.push(part);
      if (missing === 0) break;
      const next = await iterator.next();
      if (next.done) break;
      held = next.value;
    }
    const bytes = new Uint8Array(length - missing);
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return Buffer.from(bytes.buffer);
  };
}
