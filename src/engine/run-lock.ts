import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import path from "node:path";
import { OutputError } from "../core/errors.ts";

/** It goes when the run ends; a name like those of half-written files, which a later run may remove. */
const NAME = ".run.tmp";

/**
 * Claims an output folder for this run, so that two never write into one.
 * @returns what gives it back.
 * @throws {OutputError} when another run that goes on has it.
 */
export function claimOutputFolder(out: string): () => void {
  const file = path.join(out, NAME);
  const mine = `${process.pid} ${hostname()}`;
  const claim = () => {
    const handle = openSync(file, "wx");
    writeSync(handle, mine);
    closeSync(handle);
  };
  try {
    claim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    assertUnclaimed(out);
    rmSync(file, { force: true });
    claim();
  }
  return () => rmSync(file, { force: true });
}

/** @throws {OutputError} when a run that goes on writes to the folder. */
export function assertUnclaimed(out: string): void {
  const holder = holderOf(path.join(out, NAME));
  if (holder !== undefined)
    throw new OutputError(
      `${out}: another run is writing to it (${holder}). Give another folder, or wait for it to end`,
    );
}

/** Who holds a folder; undefined where nobody does, or whoever did is gone without having said so. */
function holderOf(file: string): string | undefined {
  let said: string;
  try {
    said = readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
  const [pid = "", host = ""] = said.split(" ");
  // Just made, and not written yet.
  if (pid === "") return "it has just begun";
  if (host !== hostname()) return `process ${pid} on ${host}`;
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return undefined;
  }
  return `process ${pid}`;
}
