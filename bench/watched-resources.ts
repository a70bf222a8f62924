/** A thread that looks every second at what the process and a folder take, also while the main thread is at work. */

import { readdirSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";

/** The most seen so far, in bytes. */
export interface Resources {
  readonly memory: number;
  readonly disk: number;
}

interface Watched {
  readonly folder: string;
}

const EVERY = 1000;
/** Looks between two lines of standard error. */
const TOLD = 60;

/** Watches this process and the files under `folder`; the result ends the watch and tells the peaks. */
export function watchResources(folder: string): () => Promise<Resources> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { folder } satisfies Watched });
  return async () => {
    const told = new Promise<Resources>((resolve) => {
      worker.once("message", resolve);
    });
    worker.postMessage("end");
    const peaks = await told;
    await worker.terminate();
    return peaks;
  };
}

function bytesUnder(folder: string): number {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    try {
      if (entry.isFile()) bytes += statSync(path.join(entry.parentPath, entry.name)).size;
    } catch {
      // Temporary files go while they are looked at.
    }
  return bytes;
}

function watch({ folder }: Watched): void {
  let [memory, disk, looks] = [0, 0, 0];
  const look = () => {
    const [now, on] = [process.memoryUsage.rss(), bytesUnder(folder)];
    memory = Math.max(memory, now);
    disk = Math.max(disk, on);
    if (looks++ % TOLD === 0)
      writeSync(
        2,
        `${looks - 1} s: ${(now / 2 ** 20).toFixed(0)} MB resident, ${(on / 2 ** 20).toFixed(0)} MB on disk\n`,
      );
  };
  look();
  setInterval(look, EVERY);
  parentPort!.on("message", () => {
    look();
    parentPort!.postMessage({ memory, disk } satisfies Resources);
  });
}

if (!isMainThread && (workerData as Partial<Watched> | null)?.folder !== undefined) watch(workerData as Watched);
