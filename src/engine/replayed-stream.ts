/**
 * A stream whose beginning can be read twice: what a first reader took is held in memory, given again to the second, and let
 * go piece by piece; the second then goes on where the first stopped. So a look at the first rows of a stream neither waits
 * for its end nor uses it up. The first reader must stop before the second begins; a third one is not given anything anew.
 */
export function replayed(source: AsyncIterable<Buffer>): () => AsyncIterable<Buffer> {
  const pieces = source[Symbol.asyncIterator]();
  const held: Buffer[] = [];
  let readers = 0;

  async function* first() {
    for (;;) {
      const { done, value } = await pieces.next();
      if (done) return;
      // A reader may overwrite what it is given.
      held.push(Buffer.from(value));
      yield value;
    }
  }
  async function* second() {
    try {
      for (let piece = held.shift(); piece !== undefined; piece = held.shift()) yield piece;
      for (;;) {
        const { done, value } = await pieces.next();
        if (done) return;
        yield value;
      }
    } finally {
      await pieces.return?.();
    }
  }
  return () => (readers++ === 0 ? first() : second());
}
