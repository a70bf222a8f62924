/** Work that is timed; it may time itself (to leave out its preparations) by returning milliseconds. */
export interface Timed {
  readonly name: string;
  /** Returns the milliseconds that count. */
  run(): number | Promise<number>;
}

/**
 * Runs all parts once a round, so that a machine that slows down slows all of them, each round starting with another
 * part, so that none always follows the same one. Rounds of warm-up are not reported: they pay for compilation and for
 * tables made on first use. Returns the milliseconds of each round, by name.
 */
export async function interleave(
  parts: readonly Timed[],
  { warmup, rounds }: { readonly warmup: number; readonly rounds: number },
): Promise<Map<string, number[]>> {
  const times = new Map<string, number[]>(parts.map(({ name }) => [name, []]));
  for (let round = -warmup; round < rounds; round++)
    for (let index = 0; index < parts.length; index++) {
      const { name, run } = parts[(index + Math.abs(round)) % parts.length]!;
      const ms = await run();
      if (round >= 0) times.get(name)!.push(ms);
    }
  return times;
}

/** Times the whole of some work. */
export const timed = (name: string, work: () => unknown): Timed => ({
  name,
  async run() {
    const start = performance.now();
    await work();
    return performance.now() - start;
  },
});
