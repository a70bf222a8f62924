import { tmpdir } from "node:os";
import { InputError, OutputError, ShisaFilterError } from "../core/errors.ts";

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EROFS: "the disk is read-only",
  EACCES: "writing is not permitted",
  EPERM: "writing is not permitted",
  EDQUOT: "the disk quota is used up",
};

/**
 * What the system says of writing somewhere, in words. Whatever goes wrong when a source is read is an InputError, so what the
 * system says otherwise is about the output.
 * @param stays - a sentence on what has been written before and stands; none where nothing does.
 */
export function describeWriteError(where: string, error: unknown, stays = ""): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (error instanceof ShisaFilterError || code === undefined || syscall === undefined) return error;
  const why = WRITE_ERRORS[code] ?? "it cannot be written";
  return new OutputError(`${where}: ${why} (${message})${stays === "" ? "" : `. ${stays}`}`);
}

/** What is wrong with an input, and what has been written before; other errors as they are. */
export const describeReadError = (error: unknown, stays: string): unknown =>
  error instanceof InputError
    ? new InputError(error.path, `${error.message.slice(error.path.length + 2)}. ${stays}`, { cause: error })
    : error;

/** Writes, and says in words what goes wrong. @throws {OutputError} */
export function written<T>(where: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw describeWriteError(where, error);
  }
}

/** The same of the folder for what cannot be held in memory. */
export const describeTemporaryError = (error: unknown): unknown =>
  describeWriteError(tmpdir(), error, "Temporary files are written there: set TMPDIR to a folder with more room");

/** Writes a temporary file, and says in words what goes wrong. @throws {OutputError} */
export function writtenAside<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw describeTemporaryError(error);
  }
}
