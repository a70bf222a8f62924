/** How far work may run ahead of what is taken. */
export interface Ahead<T> {
  readonly costOf: (item: T) => number;
  /** Items are pulled while the work under way costs less than this; one item is always let in. */
  readonly budget: number;
  /** At most so many items under way. */
  readonly most: number;
}

/**
 * Starts work on items as they come and yields the results in the items' order: the back-pressure of every run. A slow
 * source never holds back a result that is ready, and an error comes when all that was before it has been yielded.
 */
export async function* mapInOrder<T, R>(
  source: AsyncIterable<T>,
  start: (item: T) => Promise<R>,
  { costOf, budget, most }: Ahead<T>,
): AsyncGenerator<{ readonly item: T; readonly result: R }> {
  const iterator = source[Symbol.asyncIterator]();
  const queue: { item: T; cost: number; work: Promise<R>; done: boolean }[] = [];
  let cost = 0;
  let pull: Promise<void> | undefined;
  let pulled: IteratorResult<T> | undefined;
  let broken: { readonly error: unknown } | undefined;
  let exhausted = false;
  try {
    for (;;) {
      if (!exhausted && pull === undefined && (queue.length === 0 || (cost < budget && queue.length < most)))
        pull = iterator.next().then(
          (result) => {
            pulled = result;
          },
          (error: unknown) => {
            broken = { error };
            pulled = { done: true, value: undefined };
          },
        );
      const [head] = queue;
      if (head === undefined && pull === undefined) {
        if (broken !== undefined) throw broken.error;
        return;
      }
      if (!head?.done && pulled === undefined)
        await Promise.race([...(pull ? [pull] : []), ...(head ? [head.work] : [])]);
      // A result that is there goes first only when nothing was pulled: workers should never wait for the consumer.
      if (pulled !== undefined) {
        const { done, value: item } = pulled;
        pull = undefined;
        pulled = undefined;
        if (done) {
          exhausted = true;
          continue;
        }
        const entry = { item, cost: costOf(item), work: start(item), done: false };
        const finish = () => {
          entry.done = true;
        };
        entry.work.then(finish, finish);
        queue.push(entry);
        cost += entry.cost;
      } else if (head?.done) {
        const result = await head.work;
        queue.shift();
        cost -= head.cost;
        yield { item: head.item, result };
      }
    }
  } finally {
    if (!exhausted) void iterator.return?.(undefined)?.catch(() => {});
  }
}
