import { createReadStream, statSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { type InputFile, STDIN } from "../io/inputs.ts";
import { replayed } from "./replayed-stream.ts";
import type { TemporaryFolder } from "./temporary-folder.ts";
import { untilAborted } from "./until-aborted.ts";
import { describeTemporaryError } from "./write-error.ts";

/** How often standard input is read. */
export interface StdinUse {
  /** All of it may have to be read more than once. */
  readonly again: boolean;
  /** Its beginning is read twice. */
  readonly looks: boolean;
}

/** Standard input, and the file it was put into, if it was. */
export interface ReadableStdin {
  readonly read?: () => AsyncIterable<Buffer>;
  readonly file?: InputFile;
}

/** Standard input as it is read: from a temporary file where all of it may have to be read again. */
export async function readableStdin(
  files: readonly InputFile[],
  given: { readonly stdin?: AsyncIterable<Buffer>; readonly signal?: AbortSignal },
  { again, looks }: StdinUse,
  temporary: TemporaryFolder,
): Promise<ReadableStdin> {
  const own = files.find(({ path }) => path === STDIN);
  if (own === undefined) return {};
  const { stdin, signal } = given;
  if (!again) {
    if (looks) return { read: replayed(stdin ?? process.stdin) };
    return stdin === undefined ? {} : { read: () => stdin };
  }
  const file = await temporary.newFile();
  async function* pieces() {
    yield* stdin ?? process.stdin;
  }
  await writeFile(file, untilAborted(pieces(), signal)).catch((error: unknown) => {
    throw describeTemporaryError(error);
  });
  return {
    read: () => createReadStream(file, { highWaterMark: 1 << 20 }),
    file: { ...own, path: file, byteLength: statSync(file).size },
  };
}
