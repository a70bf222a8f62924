import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { InputError } from "../core/errors.ts";
import type { Written } from "../io/shard-writer.ts";

/** Reads a file to its end: its bytes and their SHA-256. @throws {InputError} where it cannot be read; `what` says so. */
export async function hashFile(file: string, what = "cannot be read"): Promise<Written> {
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(piece);
      bytes += piece.length;
    }
  } catch (error) {
    throw new InputError(file, `${what} (${(error as Error).message})`);
  }
  return { bytes, sha256: hash.digest("hex") };
}
