import { readFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { createProgram } from "../../src/cli/program.ts";
import { EXPLAIN_FORMATS } from "../../src/report/explain.ts";
import { FORMAT_NAMES } from "../../src/report/formats/index.ts";
import { displayWidth } from "../../src/report/width.ts";
import { ROOT, sourceFiles, targetOf } from "../contract/source-files.ts";
import { call } from "./call.ts";

const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
const program = createProgram(
  { ...streams, env: {}, cwd: ".", signal: new AbortController().signal },
  () => {},
  () => {},
);
const flags = program.commands.flatMap((command) =>
  command.options.map((option) => ({ command: command.name(), flag: option.long!, option })),
);
const docs = readFileSync(path.join(ROOT, "docs/cli.md"), "utf8");

describe("every command", () => {
  it("is one of these", () => {
    const names = program.commands.map((command) => command.name());
    const all = [
      "run",
      "check",
      "gate",
      "index",
      "show",
      "report",
      "diff",
      "whatif",
      "calibrate",
      "explain",
      "filters",
      "config",
      "init",
      "completions",
    ];
    expect(names).toEqual(all);
  });

  it.each(program.commands.map((command) => command.name()))("%s explains itself in 80 columns", async (name) => {
    const { code, stdout, stderr } = await call([name, "--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(stdout).toMatch(new RegExp(`^Usage: shisa-filter ${name} `));
    expect(stdout).toMatch(/^Examples?:$/m);
    expect(await call(["help", name])).toEqual({ code, stdout, stderr });
  });

  it("is no wider on a wide terminal, and narrower on a narrow one", async () => {
    const widest = async (columns: number) => {
      const { stdout } = await call(["run", "--help"], { columns });
      return Math.max(...stdout.split("Examples:")[0]!.split("\n").map(displayWidth));
    };
    expect(await widest(200)).toBeLessThanOrEqual(80);
    expect(await widest(60)).toBeLessThanOrEqual(60);
  });

  it("has examples whose flags exist", () => {
    const known = new Set(flags.map(({ command, flag }) => `${command} ${flag}`));
    const shorts = new Map(flags.map(({ command, flag, option }) => [`${command} ${option.short}`, flag]));
    const lines = [...docs.matchAll(/shisa-filter (\w+) ([^|\n]*)/g)].filter(([, name]) =>
      docs.includes(`## shisa-filter ${name}\n`),
    );
    expect(lines.length).toBeGreaterThan(15);
    for (const [line, command, rest] of lines)
      for (const [flag] of (rest!.split(/ {3,}/)[0] ?? "").matchAll(/(?<=^| )--?[a-z-]+/g))
        expect(known.has(`${command} ${flag}`) || shorts.has(`${command} ${flag}`), line).toBe(true);
  });
});

describe("every flag", () => {
  it("is described, in lower case, without a full stop", () => {
    expect(flags.length).toBeGreaterThan(60);
    for (const { command, flag, option } of flags)
      expect(option.description, `${command} ${flag}`).toMatch(/^[a-z].*[^.]$/);
  });

  it("has a long name in kebab-case", () => {
    for (const { flag } of flags) expect(flag).toMatch(/^--[a-z]+(-[a-z]+)*$/);
  });

  it("is in docs/cli.md, under its command", () => {
    for (const { command, flag } of flags) {
      const page = docs.split(`## shisa-filter ${command}\n`)[1]!.split("\n## ")[0]!;
      expect(page, `${command} ${flag}`).toMatch(new RegExp(`^ .*${flag}\\b`, "m"));
    }
  });

  it("means the same wherever it is", () => {
    const kinds = new Map<string, Set<string>>();
    for (const { flag, option } of flags) {
      const placeholder = option.flags.replace(/^-\w, /, "");
      kinds.set(flag, (kinds.get(flag) ?? new Set()).add(placeholder));
    }
    expect([...kinds].filter(([, forms]) => forms.size > 1)).toEqual([]);
  });

  it.each([
    [
      "run",
      "--out --overwrite --format --select --ignore --severity --set --dry-run --plugin --preset --config --no-config",
    ],
    [
      "run",
      "--language --profile --profile-rows --shape --text-column --id-column --workers --max-expansion --on-crash --kernels --on-bad-file --quiet --color --no-color",
    ],
    [
      "check",
      "--format --max-shown --notes --audit --select --ignore --severity --set --dry-run --plugin --preset --quiet",
    ],
    ["show", "--code --kept --borderline --number --seed"],
    ["report", "--code --sample --seed"],
    ["explain", "--all --format --plugin"],
    ["check", "--language --profile --profile-rows"],
    ["config", "--schema --show-origin --language"],
  ])("%s has %s", (command, wanted) => {
    const has = flags.filter((each) => each.command === command).map(({ flag }) => flag);
    expect(has).toEqual(expect.arrayContaining(wanted.split(" ")));
  });

  it("names the formats there are", async () => {
    const { stdout: check } = await call(["check", "--help"]);
    for (const name of FORMAT_NAMES) expect(check).toContain(name);
    const { stdout: explain } = await call(["explain", "--help"]);
    for (const name of EXPLAIN_FORMATS) expect(explain).toContain(name);
  });
});

describe("without a command", () => {
  it("shows the help on stderr and exits 2: nothing was asked, nothing was done", async () => {
    const { code, stdout, stderr } = await call([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe((await call(["--help"])).stdout);
    expect(stderr).toContain("Examples:");
  });

  it("shows the version", async () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    for (const flag of ["--version", "-V"])
      expect(await call([flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });
});

/** Help must come at once, so nothing heavy may be loaded for it. */
describe("what is loaded for help", () => {
  const files = new Map(sourceFiles.map((file) => [file.path, file]));
  const reached = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { name, typeOnly, dynamic } of files.get(file)!.imports) {
      if (typeOnly || dynamic) continue;
      if (name.startsWith(".")) visit(targetOf(file, name));
      else packages.add(name);
    }
  };
  // The command itself loads the rest when it has set what makes the process start soon.
  visit("src/cli/bin.ts");
  visit("src/cli/main.ts");

  it("is the command line and small parts of core and report", () => {
    const heavy = [...reached].filter(
      (file) => !/^src\/(cli|core|report|io\/output-format|package-files|version)/.test(file),
    );
    expect(heavy).toEqual([]);
    expect([...reached].filter((file) => file.startsWith("src/cli/actions/"))).toEqual([]);
  });

  it("is only the parser and the colours", () => {
    const foreign = [...packages].filter((name) => !name.startsWith("node:"));
    expect(foreign.sort()).toEqual(["commander", "picocolors"]);
  });
});
