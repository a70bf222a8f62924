import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Summary } from "../report/summary.ts";
import type { ConfigFlags, EngineFlags } from "./flags.ts";
import type { CliIo } from "./io.ts";
import { quoted, quotedPath } from "./shell.ts";

type Called = Pick<CliIo, "called" | "cwd">;

const NAME = "shisa-filter";

/** After a run: a look at the commonest reason to reject, or at what was kept. */
export function nextAfterRun(out: string, { byCode }: Summary, { called = NAME }: Called): string {
  const [worst] = Object.entries(byCode)
    .filter(([, { rejected }]) => rejected > 0)
    .sort(([a, x], [b, y]) => y.rejected - x.rejected || (a < b ? -1 : 1));
  const rows = worst === undefined ? "--kept" : `--code ${worst[0]}`;
  return `${called} show ${quotedPath(out)} ${rows} -n 20`;
}

/** After a check: the run that would write what it saw, with the same flags; none for stdin, which is used up. */
export function nextAfterCheck(
  inputs: readonly string[],
  flags: ConfigFlags & EngineFlags,
  { called = NAME, cwd }: Called,
): string | undefined {
  if (inputs.includes("-")) return undefined;
  return [called, "run", ...inputs.map(quotedPath), ...sameFlags(flags), "-o", freeFolder(cwd)].join(" ");
}

/** The flags again, as words; only those that change what is read or decided. */
function sameFlags(flags: ConfigFlags & EngineFlags): string[] {
  const { config, preset, language, select, ignore, severity = [], set = [], plugin = [], contamination = [] } = flags;
  const { profile, profileRows, shape, textColumn, mapping, idColumn, maxExpansion, onBadFile, onCrash, hangTimeout } =
    flags;
  const words: string[] = config === false ? ["--no-config"] : [];
  const given: readonly (readonly [flag: string, value: string | number | undefined])[] = [
    ["-c", config === false ? undefined : config],
    ["--preset", preset?.join(",")],
    ["--strictness", flags.strictness],
    ["--language", language],
    ["--select", select?.join(",")],
    ["--ignore", ignore?.join(",")],
    ...severity.map((each) => ["--severity", each] as const),
    ...set.map((each) => ["--set", each] as const),
    ...plugin.map((each) => ["--plugin", each] as const),
    ...contamination.map((each) => ["--contamination", each] as const),
    ["--shape", shape],
    ["--text-column", textColumn],
    ["--mapping", mapping],
    ["--id-column", idColumn],
    ["--marks", flags.marks],
    ["--tokenizer", flags.tokenizer],
    ["--profile-rows", profileRows],
    ["--profile", profile],
    ["--max-expansion", maxExpansion],
    ["--on-bad-file", onBadFile],
    ["--on-crash", onCrash],
    ["--hang-timeout", hangTimeout],
  ];
  for (const [flag, value] of given) if (value !== undefined) words.push(flag, quoted(String(value)));
  return words;
}

/** `out`, or the first of `out-2`, `out-3`, … that a run can write to. */
function freeFolder(cwd: string): string {
  for (let next = 1; ; next++) {
    const name = next === 1 ? "out" : `out-${next}`;
    if (!isTaken(path.join(cwd, name))) return name;
  }
}

function isTaken(folder: string): boolean {
  try {
    return existsSync(folder) && readdirSync(folder).length > 0;
  } catch {
    return true;
  }
}
