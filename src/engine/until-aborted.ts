import { AbortedError } from "../core/errors.ts";

/**
 * Yields what `source` yields until the signal fires; then stops waiting at once, whatever is under way.
 * @throws {AbortedError}
 */
export async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* source;
    return;
  }
  const stop = () => {
    const reason: unknown = signal.reason;
    return new AbortedError(`stopped: ${reason instanceof Error ? reason.message : "aborted"}`);
  };
  if (signal.aborted) throw stop();
  // Not Promise.race with one long-lived promise: that would hold every value until the signal fires.
  let giveUp: ((error: AbortedError) => void) | undefined;
  const onAbort = () => giveUp?.(stop());
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    for (;;) {
      const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
        giveUp = reject;
        source.next().then(resolve, reject);
        if (signal.aborted) onAbort();
      });
      giveUp = undefined;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    void source.return(undefined).catch(() => {});
  }
}
