import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import type { Chunk } from "../io/jsonl/chunks.ts";
import type { Oversize } from "./protocol.ts";
import type { TemporaryFolder } from "./temporary-folder.ts";
import { describeTemporaryError } from "./write-error.ts";

/**
 * Puts lines that are too long to be held, of a stream that cannot be read again, into a temporary file each.
 * @returns the line when a chunk ends it.
 */
export function createLineSpool(temporary: TemporaryFolder) {
  let stream: WriteStream | undefined;
  let line = { offset: 0, length: 0, spool: "" };
  return {
    async add({ bytes, base, oversize }: Chunk): Promise<Oversize | undefined> {
      if (oversize?.start) {
        line = { offset: base, length: 0, spool: await temporary.newFile() };
        stream = createWriteStream(line.spool);
        // Also an error between two writes reaches the next of them, or the end.
        stream.on("error", () => {});
      }
      line.length += bytes.length;
      try {
        if (!stream!.write(bytes)) await once(stream!, "drain");
        if (!oversize?.last) return undefined;
        stream!.end();
        await finished(stream!);
      } catch (error) {
        throw describeTemporaryError(error);
      }
      return line;
    },
    close(): void {
      stream?.destroy();
    },
  };
}
