import type { FormatName } from "../../report/formats/index.ts";
import type { CheckFlags } from "../actions/check.ts";
import { choice } from "../choice.ts";
import type { AddCommand } from "../command.ts";
import {
  integer,
  MAX_SHOWN,
  withConfigFlags,
  withDisplayFlags,
  withEngineFlags,
  withTokenizerFlag,
  withUnmaskedFlag,
} from "../flags.ts";

const FORMATS: readonly [FormatName, ...FormatName[]] = ["full", "concise", "json", "jsonl"];

const EXAMPLES = `
Examples:
  shisa-filter check contributed/
  shisa-filter check data.jsonl --format concise --select SCR,ENC
  shisa-filter check data.parquet --set exact-duplicate.unit=prompt
  shisa-filter check data.jsonl --contamination benchmarks/*.jsonl
  shisa-filter check data.jsonl --report look.html -q
  shisa-filter check data.jsonl --format jsonl -q | jq .findings[].code`;

export const checkCommand: AddCommand = (program, io, done) => {
  const command = program
    .command("check")
    .summary("say what is wrong with shards, write nothing")
    .description(
      "Reads shards and shows every finding in its place. Writes nothing but what\n--audit and --report name. Exits 0 whatever it finds.",
    )
    .argument("<inputs...>", "files, globs, folders, or - for JSONL on stdin")
    .addHelpText("after", EXAMPLES)
    .optionsGroup("Output:")
    .addOption(choice("--format <name>", "how findings are shown", FORMATS, { set: true }))
    .option("--max-shown <n>", `rows shown by full and concise; all are counted (default: ${MAX_SHOWN})`, integer(0))
    .option("--notes", "show near misses too")
    .option("--audit <file>", "also write the audit, as .jsonl or .parquet")
    .option("--baseline <file>", "tell what changed since: a baseline, or an earlier summary.json")
    .option("--report <file>", "also write a page to look at, as .html");
  return withDisplayFlags(withEngineFlags(withConfigFlags(withTokenizerFlag(withUnmaskedFlag(command)))), {
    progress: true,
  }).action(async (inputs: string[], flags: CheckFlags) => {
    const { checkAction } = await import("../actions/check.ts");
    done(await checkAction(inputs, flags, io));
  });
};
