/**
 * Writes the first page of the documentation, and its pictures: `npm run build && npm run bench -- story [--no-pictures]`.
 *
 * The rows are made here, the commands are run as a user runs them, and what they print stands in the page. The pictures need a
 * Chromium (`CHROMIUM` names it); without one the old ones stay, and this says so.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { COMMANDS, type CommandName, type Outputs } from "./story/commands.ts";
import { storyPage } from "./story/page.ts";
import { takePictures } from "./story/pictures.ts";
import { storyRows } from "./story/rows.ts";
import { SOURCES } from "./story/sources.ts";

const run = promisify(execFile);
const bin = path.resolve("dist/cli/bin.js");
if (!existsSync(bin)) throw new Error("dist/ is not there: npm run build");

const home = mkdtempSync(path.join(tmpdir(), "shisa-filter-story-"));
for (const source of SOURCES) {
  const file = path.join(home, source.file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${[...storyRows(source)].map((row) => JSON.stringify(row)).join("\n")}\n`);
}

async function printed(name: CommandName): Promise<Outputs[CommandName]> {
  // As on a terminal of 100 columns without colours; progress goes to the other output.
  const env = { ...process.env, COLUMNS: "100", NO_COLOR: "1" };
  const told = await run(process.execPath, [bin, ...COMMANDS[name]], { cwd: home, env, maxBuffer: 1e8 }).catch(
    (error: { code?: unknown; stdout: string; stderr: string }) => {
      if (error.code !== 1) throw new Error(`${name}: ${error.stderr}`);
      return { stdout: error.stdout, isFailed: true };
    },
  );
  console.log(`${name}: done`);
  return { stdout: told.stdout, exitCode: "isFailed" in told ? 1 : 0 };
}

const outputs: Record<string, Outputs[CommandName]> = {};
for (const name of Object.keys(COMMANDS) as CommandName[]) outputs[name] = await printed(name);
writeFileSync("docs/README.md", storyPage(outputs as Outputs));
if (!process.argv.includes("--no-pictures")) {
  mkdirSync("docs/images", { recursive: true });
  for (const line of await takePictures(path.join(home, "out", "report.html"), "docs/images")) console.log(line);
}
rmSync(home, { recursive: true, force: true });
