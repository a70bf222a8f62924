import { execFileSync } from "node:child_process";
import os from "node:os";

/** Where and on what a bench ran: figures mean nothing without it. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly node: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  /** `git describe` of the tree measured; `unknown` outside of one. */
  readonly revision: string;
}

export const machine = (): Machine => ({
  cpu: os.cpus()[0]?.model ?? "unknown",
  cores: os.cpus().length,
  node: process.version,
  date: new Date().toISOString(),
  revision: revision(),
});

function revision(): string {
  try {
    const describe = ["describe", "--always", "--dirty", "--tags"];
    return execFileSync("git", describe, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return "unknown";
  }
}

export const machineLine = ({ cpu, cores, node, date, revision: at }: Machine): string =>
  `${cpu}, ${cores} cores, Node ${node}, ${date.slice(0, 10)}, revision ${at}`;
