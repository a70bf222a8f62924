/** Watches the rows that tasks are on; a task that stays on one filter and row too long is hung. */
export interface Watchdog {
  readonly slots: number;
  /** Takes a free slot for a task. */
  open(): number;
  close(slot: number): void;
  /** What the task in the slot is on: the 0-based row of its batch and the filter's index. */
  at(slot: number): { row: number; filter: number } | undefined;
  /** Settles only if the task in the slot hangs: the 0-based row of its batch and the filter's index. */
  hung(slot: number): Promise<{ row: number; filter: number }>;
  stop(): void;
}

/** Tasks that can be under way at once, over all threads. */
const SLOTS = 256;

/**
 * Of a slot: the row in work + 1, the filter in work, the thread. The rest keeps neighbours, which other threads write
 * for every row, off its cache lines.
 */
export const STEP_INTS = 32;

export const createProgress = (): SharedArrayBuffer =>
  new SharedArrayBuffer(SLOTS * STEP_INTS * Int32Array.BYTES_PER_ELEMENT);

/** @param seconds - how long one filter may take on one row. */
export function createWatchdog(progress: SharedArrayBuffer, seconds: number): Watchdog {
  const steps = new Int32Array(progress);
  const free = Array.from({ length: SLOTS }, (_, slot) => SLOTS - 1 - slot);
  const watched = new Map<
    number,
    { row: number; filter: number; since: number; tell: (at: { row: number; filter: number }) => void }
  >();
  const look = () => {
    const now = performance.now();
    for (const [slot, seen] of watched) {
      const row = Atomics.load(steps, slot * STEP_INTS);
      const filter = Atomics.load(steps, slot * STEP_INTS + 1);
      if (row !== seen.row || filter !== seen.filter) Object.assign(seen, { row, filter, since: now });
      else if (row > 0 && now - seen.since > seconds * 1000) seen.tell({ row: row - 1, filter });
    }
  };
  const timer = setInterval(look, Math.min(1000, seconds * 250));
  timer.unref();
  return {
    slots: SLOTS,
    open() {
      const slot = free.pop()!;
      Atomics.store(steps, slot * STEP_INTS, 0);
      Atomics.store(steps, slot * STEP_INTS + 2, 0);
      return slot;
    },
    close(slot) {
      watched.delete(slot);
      free.push(slot);
    },
    at(slot) {
      const row = Atomics.load(steps, slot * STEP_INTS);
      return row > 0 ? { row: row - 1, filter: Atomics.load(steps, slot * STEP_INTS + 1) } : undefined;
    },
    hung(slot) {
      return new Promise((tell) => {
        watched.set(slot, { row: 0, filter: -1, since: performance.now(), tell });
      });
    },
    stop: () => clearInterval(timer),
  };
}
