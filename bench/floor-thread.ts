/** The floor on several threads: each reads its own byte range of the file. */
import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { type ByteRange, type FloorStep, floorRead } from "./floor-read.ts";

interface Order {
  readonly file: string;
  readonly step: FloorStep;
  readonly range: ByteRange;
}

if (!isMainThread)
  parentPort?.on("message", ({ file, step, range }: Order) => parentPort?.postMessage(floorRead(file, step, range)));

/** Threads that stay, so that the floor does not count their start. */
export function openFloorThreads(count: number) {
  const threads = Array.from({ length: count }, () => new Worker(new URL("./floor-thread.js", import.meta.url)));
  return {
    /** One range a thread; returns the rows. */
    async read(file: string, step: FloorStep, ranges: readonly ByteRange[]): Promise<number> {
      const rows = ranges.map(async (range, index) => {
        const thread = threads[index]!;
        thread.postMessage({ file, step, range } satisfies Order);
        const [count] = (await once(thread, "message")) as [number];
        return count;
      });
      return (await Promise.all(rows)).reduce((sum, count) => sum + count, 0);
    },
    close: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}
