import type { Readable, Writable } from "node:stream";
import pc from "picocolors";
import { type Paint, PLAIN } from "../report/paint.ts";

export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** The world outside a command: streams, environment and the signal that stops it. Tests give their own. */
export interface CliIo {
  readonly stdin: Readable;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** How the program was called, for commands to paste: `shisa-filter`, `npx shisa-filter`. */
  readonly called?: string;
}

/** 0: done. 2: could not do the job. 130: interrupted. Only a gate exits 1. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Colours for a stream: as asked, else on a terminal that does not say `NO_COLOR`. */
export function paintFor(stream: OutputStream, env: CliIo["env"], asked: boolean | undefined): Paint {
  const wanted = asked ?? (Boolean(stream.isTTY) && !env["NO_COLOR"] && env["TERM"] !== "dumb");
  if (!wanted) return PLAIN;
  const { bold, dim, red, yellow, cyan, green } = pc.createColors(true);
  return { bold, dim, red, yellow, cyan, green };
}

/** Columns to fill; a file or a pipe gets 100. */
export const columnsOf = (stream: OutputStream): number =>
  stream.isTTY ? Math.max(40, Math.min(stream.columns || 100, 160)) : 100;

/** Writes, and waits until the system has taken it; rejects with the stream's error, `EPIPE` among them. */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === "") return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

const BROKEN = new Set(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"]);

/** True when the reader of our output has left, as `head` does; that is no error. */
export const isBrokenPipe = (error: unknown): boolean =>
  BROKEN.has((error as NodeJS.ErrnoException | null)?.code ?? "");

/** Characters that could act on a terminal and stand raw in JSON: DEL, C1 controls, bidirectional and line controls. */
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON with such characters escaped; parsers read the same values. */
export const safeJson = (json: string): string =>
  json.replace(ACTIVE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
