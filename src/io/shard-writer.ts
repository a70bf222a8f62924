import { createHash } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";
import { createGzip } from "node:zlib";

/** What was written: bytes on disk and their SHA-256. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that appears under its name only when it is whole. */
export interface ShardWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** Flushes and closes; nothing can be written any more. */
  finish(): Promise<void>;
  /** Finishes, and gives the file its name. */
  commit(): Promise<Written>;
  /** Removes what was written. */
  abort(): Promise<void>;
}

/** Opens a writer beside `file`; the temporary name begins with a dot, so that no pattern takes it for a shard. */
export async function openShardWriter(file: string, options: { readonly gzip?: boolean } = {}): Promise<ShardWriter> {
  await mkdir(path.dirname(file), { recursive: true });
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  const handle = await open(temporary, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  let closed = false;
  const put = async (piece: Uint8Array) => {
    hash.update(piece);
    bytes += piece.length;
    for (let at = 0; at < piece.length; ) at += (await handle.write(piece, at)).bytesWritten;
  };
  const gzip = options.gzip ? gzipInto(put) : undefined;
  const close = async () => {
    if (closed) return;
    closed = true;
    await handle.close();
  };
  const finish = async () => {
    if (closed) return;
    await gzip?.end();
    await handle.sync();
    await close();
  };
  return {
    write: (piece) => (gzip ? gzip.write(piece) : put(piece)),
    finish,
    async commit() {
      await finish();
      await rename(temporary, file);
      return { bytes, sha256: hash.digest("hex") };
    },
    async abort() {
      gzip?.stop();
      await close();
      await rm(temporary, { force: true });
    },
  };
}

/** A gzip stream whose output is written in order; its content depends on the bytes alone, not on their cuts. */
function gzipInto(put: (piece: Uint8Array) => Promise<void>) {
  const stream = createGzip({ chunkSize: 1 << 20 });
  let written = Promise.resolve();
  stream.on("data", (piece: Buffer) => {
    written = written.then(() => put(piece));
    // A failed write is told by the next write() or by end(); until then nobody may be waiting for it.
    written.catch(() => {});
  });
  const ended = new Promise<void>((resolve, reject) => {
    stream.once("end", resolve).once("error", reject);
  });
  ended.catch(() => {});
  return {
    async write(piece: Uint8Array) {
      await new Promise<void>((resolve, reject) =>
        stream.write(piece, (error?: Error | null) => (error ? reject(error) : resolve())),
      );
      await written;
    },
    async end() {
      stream.end();
      await ended;
      await written;
    },
    stop: () => void stream.destroy(),
  };
}
