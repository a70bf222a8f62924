import { readSync } from "node:fs";

/**
 * Fills `into` with the bytes of a file from `position` on: one call of the system may give fewer.
 * @returns how many bytes were read; fewer than there is room for where the file ends.
 */
export function readFully(fd: number, into: Uint8Array, position: number): number {
  let total = 0;
  while (total < into.length) {
    const got = readSync(fd, into, total, into.length - total, position + total);
    if (got === 0) break;
    total += got;
  }
  return total;
}
