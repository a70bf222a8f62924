#!/usr/bin/env node
import path from "node:path";
import type { OutputStream } from "./io.ts";
import { quickStart } from "./quick-start.ts";
import { quotedPath } from "./shell.ts";

quickStart();

const abort = new AbortController();
const stop = () => {
  // A second signal means now.
  if (abort.signal.aborted) process.exit(130);
  abort.abort(new Error("interrupted"));
};
process.on("SIGINT", stop).on("SIGTERM", stop).on("SIGHUP", stop);
const { stdout, stderr } = process;
// A write that fails rejects where it was made; the event beside it must not end the process before things are closed.
for (const stream of [stdout, stderr]) stream.on("error", () => {});

const { main } = await import("./main.ts");
const code = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout,
  stderr,
  env: process.env,
  cwd: process.cwd(),
  signal: abort.signal,
  called: calledAs(process.argv[1] ?? "", process.env),
});
await Promise.all([flushed(stdout), flushed(stderr)]);
// An input that is still open, such as a terminal on stdin, must not keep the process.
process.exit(code);

function flushed(stream: OutputStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", () => resolve());
  });
}

/** The words that start this program again from where the user stands. */
function calledAs(script: string, env: Readonly<Record<string, string | undefined>>): string {
  if (env["npm_command"] === "exec") return "npx shisa-filter";
  if (/^shisa-filter(\.\w+)?$/.test(path.basename(script))) return "shisa-filter";
  return `node ${quotedPath(path.relative(process.cwd(), script))}`;
}
