/** Runs a child process with limits of time and memory. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Ended {
  /** How it ended: by itself with a code, by a signal, or by one of the limits. */
  readonly how: "code" | "signal" | "time" | "memory";
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The most memory it had, in MB; measured where there is a /proc, else 0. */
  readonly peakMb: number;
  readonly seconds: number;
}

export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
}

const POLL_MS = 20;

/** `VmHWM` is the high-water mark of resident memory. */
function residentMb(pid: number): number {
  try {
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "latin1"));
    return peak === null ? 0 : Number(peak[1]) / 1024;
  } catch {
    return 0;
  }
}

export async function runChild(args: readonly string[], limits: Limits, stdin?: Buffer): Promise<Ended> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...args], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => {});
  child.stdin.end(stdin ?? "");
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (piece) => (texts[name] += piece));
  let peakMb = 0;
  let limit: "time" | "memory" | undefined;
  const poll = setInterval(() => {
    peakMb = Math.max(peakMb, residentMb(child.pid!));
    if (performance.now() - begun > limits.seconds * 1000) limit = "time";
    else if (peakMb > limits.megabytes) limit = "memory";
    if (limit !== undefined) child.kill("SIGKILL");
  }, POLL_MS);
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once("close", (...ended) => resolve(ended)),
  );
  clearInterval(poll);
  const how = limit ?? (signal === null ? "code" : "signal");
  return { how, code: code ?? -1, ...texts, peakMb: Math.round(peakMb), seconds: (performance.now() - begun) / 1000 };
}
