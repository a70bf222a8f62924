import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { call, temporaryFolder } from "./call.ts";

const has = (shell: string) => spawnSync(shell, ["-c", "exit 0"]).status === 0;
const scripts: Record<string, string> = {};
beforeAll(async () => {
  for (const shell of ["bash", "zsh", "fish"]) scripts[shell] = (await call(["completions", shell])).stdout;
});

/** What bash offers for lines, the last word of each being typed. */
function offered(lines: readonly string[]): string[][] {
  const file = path.join(temporaryFolder(), "completions.bash");
  const asked = lines.map((line) => {
    const words = line.split(" ");
    const quoted = words.map((word) => `'${word}'`).join(" ");
    return `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _shisa_filter; echo "\${COMPREPLY[@]}"`;
  });
  writeFileSync(file, [scripts["bash"], ...asked, ""].join("\n"));
  const told = execFileSync("bash", ["--norc", "--noprofile", "-u", file], { encoding: "utf8" });
  return told
    .trimEnd()
    .split("\n")
    .map((line) => line.split(" ").filter((word) => word !== ""));
}

describe("completions", () => {
  it.skipIf(!has("bash"))("for bash offer commands, flags, values, and leave files to bash", () => {
    const lines = [
      "shisa-filter ",
      "shisa-filter ru",
      "shisa-filter run --over",
      "shisa-filter run in.jsonl --format ",
      "shisa-filter report out --format ma",
      "shisa-filter check in.jsonl --preset zh",
      "shisa-filter explain SCR00",
      "shisa-filter index ",
      "shisa-filter run ",
      "shisa-filter run in.jsonl -o ",
      "shisa-filter help whati",
    ];
    const [all, ...rest] = offered(lines) as [string[], ...string[][]];
    expect(all).toEqual(expect.arrayContaining(["run", "diff", "whatif", "completions", "help"]));
    expect(rest.slice(0, 5)).toEqual([["run"], ["--overwrite"], ["text", "json"], ["markdown"], ["zh-tw"]]);
    expect(rest[5]).toEqual(expect.arrayContaining(["SCR001", "SCR007"]));
    expect(rest.slice(6)).toEqual([["build", "info"], [], [], ["whatif"]]);
  });

  it.each(["zsh", "fish"])("for %s are a script that the shell takes", (shell) => {
    expect(scripts[shell]).toContain("whatif");
    expect(scripts[shell]).toContain("zh-tw");
    // Where the shell is not there, what can be seen without it: quotes come in pairs.
    if (!has(shell)) {
      const code = scripts[shell]!.replace(/^#.*$/gm, "").replace(/\\'/g, "").replace(/'\\''/g, "");
      expect(code.split("'").length % 2).toBe(1);
      return;
    }
    const file = path.join(temporaryFolder(), `completions.${shell}`);
    const zsh = 'autoload -U compinit && compinit -D && source "$1" && [[ -n "$functions[_shisa_filter]" ]]';
    const fish = 'source $argv[1]; and complete -C "shisa-filter run --over" | string match -q -- "--overwrite*"';
    writeFileSync(file, scripts[shell]!);
    const args = shell === "zsh" ? ["-f", "-c", zsh, "zsh", file] : ["--no-config", "-c", fish, file];
    const { status, stderr } = spawnSync(shell, args, { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("names the shells there are", async () => {
    const { code, stderr } = await call(["completions", "tcsh"]);
    expect(code).toBe(2);
    expect(stderr).toContain("bash, zsh, fish");
  });
});
