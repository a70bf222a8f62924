import { type Command, InvalidArgumentError } from "commander";
import type { Strictness } from "../engine/strictness.ts";
import { choice } from "./choice.ts";

/** Flags that settle the configuration; every command that judges has them. */
export interface ConfigFlags {
  /** `false` for --no-config. */
  readonly config?: string | false;
  readonly preset?: readonly string[];
  readonly language?: string;
  readonly shape?: string;
  readonly textColumn?: string;
  readonly mapping?: string;
  readonly idColumn?: string;
  readonly sourceColumn?: string;
  readonly annotate?: boolean;
  readonly fix?: boolean;
  readonly tokenizer?: string;
  readonly to?: "jsonl" | "parquet" | "arrow";
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly set?: readonly string[];
  readonly severity?: readonly string[];
  readonly plugin?: readonly string[];
  readonly contamination?: readonly string[];
  readonly marks?: string;
  readonly strictness?: Strictness;
  readonly dryRun?: boolean;
}

/** Flags that settle how the work is done; none changes a verdict but what rows are compared with and the profile. */
export interface EngineFlags {
  readonly against?: readonly string[];
  readonly profile?: string;
  readonly profileRows?: number;
  readonly workers?: number | "auto";
  readonly batchBytes?: number;
  readonly maxExpansion?: number;
  readonly hangTimeout?: number;
  readonly onCrash?: "fail" | "quarantine";
  readonly kernels?: "auto" | "wasm" | "plain";
  readonly onBadFile?: "fail" | "skip";
  /** In MB where it is a flag, in bytes where it is an option of the engine. */
  readonly indexMemory?: number;
  readonly unmasked?: boolean;
}

/** Flags that settle what a person sees of it. */
export interface DisplayFlags {
  readonly unmasked?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Rows that check shows a person unless they ask for more; programs get all. */
export const MAX_SHOWN = 100;

/** Findings of one code that full shows of one row; a misread page has hundreds. */
export const MOST_OF_CODE = 5;

/** Rows that show chooses unless another number is asked for. */
export const SHOWN = 20;

const list = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== ""),
];

/** A flag that is given again for each value. */
export const each = (value: string, before: readonly string[] = []): string[] => [...before, value];

/** A parser of whole numbers in a range, inclusive. */
export const integer =
  (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  (value: string): number => {
    const number = Number(value);
    if (!/^\d+$/.test(value) || number < least || number > most) {
      const range = most < Number.MAX_SAFE_INTEGER ? `from ${least} to ${most}` : `of at least ${least}`;
      throw new InvalidArgumentError(`It must be a whole number ${range}.`);
    }
    return number;
  };

function workers(value: string): number | "auto" {
  if (value === "auto") return value;
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("It must be auto or a whole number from 0 to 128.");
  return integer(0, 128)(value);
}

/** Adds the flags that settle the configuration. */
export function withConfigFlags(command: Command): Command {
  const ruled = command
    .optionsGroup("Rules:")
    .option("-c, --config <file>", "config file (default: shisa-filter.json, if it is here)")
    .option("--no-config", "read no config file")
    .option("--preset <names>", "presets, the later ones winning (default: recommended)", list)
    .addOption(choice("--strictness <level>", "how much is rejected", ["recommended", "lenient", "strict"]))
    .option("--language <tag>", "what trained turns should be in: ja, ko, zh-Hant, zh-Hans, en, …")
    .option("--select <codes>", "run only these codes or prefixes, e.g. SCR,DUP001", list)
    .option("--ignore <codes>", "drop these codes or prefixes", list)
    .option("--severity <code=level>", "reject, flag, note or off, e.g. SCR006=off (repeatable)", each)
    .option("--set <filter.option=value>", "a filter's option, e.g. exact-duplicate.unit=prompt (repeatable)", each)
    .option("--plugin <module>", "load filters from a module (repeatable)", each)
    .option("--contamination <files...>", "benchmarks: rows that hold their items are rejected (repeatable)")
    .option("--marks <file>", "a report's marks.json: what was marked as wrongly rejected stays")
    .option("--dry-run", "every reject becomes a flag: look first, filter later");
  return withShapeFlags(ruled);
}

/** Adds the flags that say where the texts of rows are. */
export function withShapeFlags(command: Command): Command {
  return command
    .optionsGroup("Reading:")
    .option("--shape <name>", "how rows are read, instead of detecting it")
    .option("--text-column <name>", "the column with the text")
    .option("--mapping <file>", "a JSON file that says where texts and roles are, for rows of no known shape")
    .option("--id-column <name>", "the column rows are named by (default: id)")
    .option("--source-column <name>", "the column that says where a row is from, instead of its file");
}

/** Adds the flags that say which filters there are besides the built-in ones. */
export function withPluginFlags(command: Command): Command {
  return command
    .optionsGroup("Plugins:")
    .option("-c, --config <file>", "config file whose plugins to load (default: shisa-filter.json)")
    .option("--no-config", "read no config file")
    .option("--plugin <module>", "load filters from a module (repeatable)", each);
}

/** Adds the flags that settle how the work is done. */
export function withEngineFlags(command: Command): Command {
  command
    .option("--against <input>", "rows to compare with, too: files, a folder, an index (repeatable)", each)
    .option("--index-memory <MB>", "for comparing rows; above it, over the disk (default: 256)", integer(1))
    .option("--profile-rows <n>", "rows of each folder looked at before any is judged (default: 10000)", integer(0))
    .option("--profile <file>", "what an earlier look counted, from a run.json, instead of looking")
    .addOption(choice("--on-bad-file <what>", "when a file cannot be read", ["fail", "skip"]));
  return withRunningFlags(command).addOption(
    choice("--on-crash <what>", "when a filter crashes", ["fail", "quarantine"]),
  );
}

/** Adds the flags that settle how rows are read and threads run, whatever is done with them. */
export function withRunningFlags(command: Command): Command {
  return command
    .option("--max-expansion <n>", "the most a compressed file may grow (default: 100)", integer(1))
    .optionsGroup("Running:")
    .option("-j, --workers <n>", "worker threads: a number, auto, or 0 for none (default: auto)", workers)
    .option("--batch-bytes <n>", "bytes of JSONL in a task (default: 2097152)", integer(1024))
    .option("--hang-timeout <seconds>", "for one filter on one row (default: 30)", integer(1))
    .addOption(choice("--kernels <which>", "what scans texts; the results are the same", ["auto", "wasm", "plain"]));
}

/** Adds the flag that has tokens counted. */
export const withTokenizerFlag = (command: Command): Command =>
  command.option("--tokenizer <file>", "a Hugging Face tokenizer.json: count tokens, too, for report --ledger");

/** Adds the flag that shows what is private as it is. */
export const withUnmaskedFlag = (command: Command): Command =>
  command.option("--unmasked", "show private data (keys, cards, e-mail, …) as it is");

/** Adds the flags for a person's eyes; `--quiet` where there is progress to keep quiet about. */
export function withDisplayFlags(command: Command, { progress }: { readonly progress: boolean }): Command {
  command.optionsGroup("Display:");
  if (progress) command.option("-q, --quiet", "no progress and no notes");
  return command
    .option("--color", "colours even where it is no terminal")
    .option("--no-color", "no colours (so does NO_COLOR in the environment)");
}

/** The engine's part of parsed flags, without what was not given. */
export function engineOptions(flags: EngineFlags): EngineFlags {
  const {
    against,
    unmasked,
    profile,
    profileRows,
    workers,
    batchBytes,
    maxExpansion,
    hangTimeout,
    onCrash,
    onBadFile,
    kernels,
  } = flags;
  const indexMemory = flags.indexMemory && flags.indexMemory * 2 ** 20;
  const reading = { against, indexMemory, unmasked, profile, profileRows, maxExpansion, onBadFile };
  const given = { ...reading, workers, batchBytes, hangTimeout, onCrash, kernels };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as EngineFlags;
}
