import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS, type CommandName, commandLine, type Outputs } from "../../bench/story/commands.ts";
import { storyPage } from "../../bench/story/page.ts";
import { storyRows } from "../../bench/story/rows.ts";
import { SOURCES } from "../../bench/story/sources.ts";
import { spawned } from "../cli/call.ts";
import { ROOT } from "../contract/source-files.ts";

/** The story with a fortieth of its rows: what its page says of the commands must still be so. */
const SHARE = 1 / 40;

const written = readFileSync(path.join(ROOT, "docs/README.md"), "utf8");

/** A line without what depends on the number of rows. */
const shapeOf = (line: string) =>
  line
    .replace(/[\d,.]+/g, "0")
    .replace(/\s+/g, " ")
    .trim();

/** What stands in the page, not what commands printed. */
const proseOf = (page: string) =>
  page
    .replace(/```[\s\S]*?```/g, "")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(">"))
    .map(shapeOf);

describe("the first page of the docs", () => {
  const home = mkdtempSync(path.join(tmpdir(), "shisa-filter-story-"));
  const outputs = {} as Record<CommandName, Outputs[CommandName]>;
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  beforeAll(async () => {
    for (const source of SOURCES) {
      const small = { ...source, rows: source.rows * SHARE, broken: Math.round(source.broken * SHARE) };
      const file = path.join(home, source.file);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, `${[...storyRows(small)].map((row) => JSON.stringify(row)).join("\n")}\n`);
    }
    for (const name of Object.keys(COMMANDS) as CommandName[]) {
      const { code, stdout, stderr } = await spawned(COMMANDS[name], {
        cwd: home,
        env: { COLUMNS: "100", NO_COLOR: "1" },
      });
      expect(code, `${name}: ${stderr}`).toBe(name === "gate" ? 1 : 0);
      outputs[name] = { stdout, exitCode: code };
    }
  }, 240_000);

  it("is what the script writes, with commands that there are", () => {
    expect(proseOf(written), "stale: npm run build && npm run bench -- story").toEqual(proseOf(storyPage(outputs)));
    const quoted = [...written.matchAll(/^(?:\$ )?(npx shisa-filter .*)$/gm)].map(([, line]) => line);
    expect(quoted).toEqual((Object.keys(COMMANDS) as CommandName[]).map(commandLine));
  });

  it.each([
    ["init", /^ {2}(?:file|roles:|languages:) .*|^written: .*/gm],
    ["run", /^ {2}\d[\d,]* rows .*|^ {2}(?:rejected by reason|by source).*|^ {2}Estimated precision of these/gm],
    ["run", /^ {4}contributed\/\S+/gm],
    ["gate", /^ {2}FAIL {2}rejected(?: · \S+)?/gm],
  ] as const)("quotes what %s prints", (name, telling) => {
    const block = written.split("```").find((part) => part.includes(`$ ${commandLine(name)}\n`))!;
    const lines = (text: string) => [...new Set((text.match(telling) ?? []).map(shapeOf))].sort();
    expect(lines(block).length).toBeGreaterThan(0);
    expect(lines(outputs[name].stdout)).toEqual(lines(block));
  });

  it("has the contributor's page in their words, with ten examples", () => {
    const said = outputs.contributor.stdout.split("\n");
    expect(said.filter((line) => line.startsWith("- ") && line.includes("<code>")).length).toBe(10);
    for (const line of said.filter((each) => /^#+ /.test(each)))
      expect(written).toContain(`> ${line.replace(/^#+ /, (marks) => `##${marks}`)}`);
  });

  it("is linked from the readme, which quotes what check prints", async () => {
    const readme = readFileSync(path.join(ROOT, "README.md"), "utf8");
    expect(readme).toContain("(docs/README.md)");
    const [, block] = /\n\$ npx shisa-filter check .*\n([\s\S]*?)```/.exec(readme)!;
    const folder = path.join(home, "readme/contributed");
    mkdirSync(folder, { recursive: true });
    copyFileSync(path.join(ROOT, "fixtures/shards/ja-messages.jsonl"), path.join(folder, "answers.jsonl"));
    const { stdout } = await spawned(["check", "contributed/answers.jsonl"], {
      cwd: path.dirname(folder),
      env: { COLUMNS: "100", NO_COLOR: "1" },
    });
    const lines = block!.split("\n").filter((line) => line.trim() !== "" && line !== "…");
    expect(lines.filter((line) => !stdout.includes(`${line}\n`))).toEqual([]);
  }, 60_000);

  it("has its pictures, each small", () => {
    const pictures = [...written.matchAll(/\]\((images\/[^)]+)\)/g)].map(([, file]) => path.join(ROOT, "docs", file!));
    expect(pictures.length).toBe(4);
    for (const file of pictures) expect(existsSync(file) && readFileSync(file).length, file).toBeLessThan(150_000);
  });
});
