import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { call, SHARDS, shard, temporaryFolder } from "./call.ts";

const QA = shard("ja-qa.jsonl");

describe("what cannot be done ends with exit 2 and one line", () => {
  it.each<[argv: string, line: RegExp]>([
    ["chek", /^error\[SF_USAGE\]: unknown command 'chek'\. Did you mean check\?$/],
    ["nonsense", /^error\[SF_USAGE\]: unknown command 'nonsense'\. shisa-filter --help lists the commands$/],
    ["help nonsense", /^error\[SF_USAGE\]: unknown command 'nonsense'/],
    [`check ${QA} --formt full`, /^error\[SF_USAGE\]: unknown option '--formt'\. Did you mean --format\?$/],
    [
      `check ${QA} --format ful`,
      /^error\[SF_USAGE\]: option '--format <name>' .*Did you mean full\? It is full, concise, json or jsonl$/,
    ],
    [`check ${QA} --format nothing`, /'nothing' is invalid\. It is full, concise, json or jsonl$/],
    [`check ${QA} -j many`, /^error\[SF_USAGE\]: .* It must be auto or a whole number from 0 to 128$/],
    [`check ${QA} -j 129`, /whole number from 0 to 128$/],
    [`check ${QA} --max-shown -1`, /whole number of at least 0$/],
    [`check ${QA} --batch-bytes 1e6`, /whole number of at least 1024$/],
    [
      "check",
      /^error\[SF_USAGE\]: missing required argument 'inputs'\. shisa-filter check --help shows how it is used$/,
    ],
    [`run ${QA}`, /^error\[SF_USAGE\]: required option '-o, --out <folder>' not specified\. shisa-filter run --help/],
    ["explain --format", /^error\[SF_USAGE\]: option '--format <name>' argument missing/],
    ["config extra", /^error\[SF_USAGE\]: too many arguments for 'config'/],
    [`check ${QA} --preset recomended`, /^error\[SF_CONFIG_INVALID\]: .*"recomended".* Did you mean recommended\?$/],
    [
      `check ${QA} --language klingon!!`,
      /^error\[SF_CONFIG_INVALID\]: command line: language: "klingon!!" is no language\. It is ja, ko, zh-Hant, .*$/,
    ],
    [`check ${QA} --language jp`, /"jp" is no language\. Did you mean ja\?$/],
    [`check ${QA} --profile ${QA}`, /^error\[SF_CONFIG_INVALID\]: .*ja-qa\.jsonl: cannot be read as a profile \(.*\)$/],
    [`check ${QA} --profile gone.json`, /^error\[SF_CONFIG_INVALID\]: gone\.json: cannot be read .*ENOENT.*$/],
    [`check ${QA} --profile-rows some`, /whole number of at least 0$/],
    [
      `check ${QA} --select SRC`,
      /^error\[SF_CONFIG_INVALID\]: .*select: "SRC" is no code or prefix of one\. Did you mean SCR\?$/,
    ],
    [
      `check ${QA} --ignore SCR999`,
      /^error\[SF_CONFIG_INVALID\]: .*ignore: "SCR999" is no code or prefix of one\. .*SCR/,
    ],
    [`check ${QA} --severity SCX=off`, /^error\[SF_CONFIG_INVALID\]: .*severity.* "SCX" .* Did you mean SCR\?$/],
    [`check ${QA} --severity SCR=rejekt`, /--severity SCR=rejekt: write it as CODE=.* Did you mean reject\?$/],
    [`check ${QA} --severity SCR`, /--severity SCR: write it as CODE=reject\|flag\|note\|off/],
    [
      `check ${QA} --set mixed-scrpt.x=1`,
      /^error\[SF_CONFIG_INVALID\]: .*filters\.mixed-scrpt: there is no such filter\. Did you mean mixed-script\?$/,
    ],
    [
      `check ${QA} --set exact-duplicate.unt=prompt`,
      /exact-duplicate\.unt: there is no such option\. Did you mean unit\?$/,
    ],
    [`check ${QA} --set exact-duplicate.unit=promt`, /^error\[SF_CONFIG_INVALID\]: .*exact-duplicate\.unit: /],
    [`check ${QA} --set unit`, /--set unit: write it as filter\.option=value/],
    [
      `check ${QA} --shape mesages`,
      /^error\[SF_CONFIG_INVALID\]: there is no shape "mesages"\. Did you mean messages\?$/,
    ],
    [`check ${QA} --text-column nowhere`, /^error\[SF_CONFIG_INVALID\]: .*there is no column "nowhere"/],
    [`check ${QA} --plugin ./nowhere.mjs`, /^error\[SF_CONFIG_INVALID\]: plugin .*cannot be loaded/],
    [`check ${QA} -c nowhere.json`, /^error\[SF_CONFIG_INVALID\]: nowhere\.json: cannot be read/],
    [`check ${QA} --audit audit.csv`, /^error\[SF_OUTPUT\]: audit\.csv: an audit ends in \.jsonl or \.parquet$/],
    [`check ${QA} --audit /nowhere/at/all.jsonl`, /^error\[SF_OUTPUT\]: \/nowhere\/at\/all\.jsonl: cannot be written/],
    [`index build ${QA} -o ${QA}/an.index`, /^error\[SF_OUTPUT\]: .*an\.index: it cannot be written \(ENOTDIR/],
    ["check nowhere.jsonl", /^error\[SF_INPUT\]: nowhere\.jsonl: there is no such file or folder$/],
    ["check nowhere/*.jsonl", /^error\[SF_INPUT\]: nowhere\/\*\.jsonl: the pattern matches no shard/],
    [`check ${SHARDS}/../README.md`, /^error\[SF_INPUT\]: .*README\.md: is not a kind of file this reads/],
    ["explain", /^error\[SF_USAGE\]: explain: name a code or a filter, or --all/],
    ["explain SCR001 --all", /^error\[SF_USAGE\]: .*not both$/],
    ["explain SCR01", /^error\[SF_USAGE\]: unknown code or filter "SCR01"\. Did you mean SCR001\?$/],
    ["explain mixed-scrip", /Did you mean mixed-script\?$/],
    ["explain 漢字", /^error\[SF_USAGE\]: unknown code or filter "漢字"/],
    ["show nowhere", /^error\[SF_INPUT\]: nowhere: /],
    ["show out --code SCR --kept", /^error\[SF_USAGE\]: show: give one of --code, --kept and --borderline$/],
    ["show out -n 0", /whole number from 1 to 100000$/],
    ["report nowhere", /^error\[SF_INPUT\]: nowhere: there is no such audit or output folder$/],
    ["report audit.parquet", /^error\[SF_INPUT\]: audit\.parquet: report reads an audit as JSON Lines/],
    [`report ${QA}`, /^error\[SF_INPUT\]: .*ja-qa\.jsonl:1: not a record of an audit/],
    [`report ${SHARDS}`, /^error\[SF_INPUT\]: .*has no audit\.jsonl in it/],
  ])("%s", async (argv, line) => {
    const { code, stdout, stderr } = await call(argv.split(" ").concat(/^(check|run|index) /.test(argv) ? ["-q"] : []));
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.endsWith("\n")).toBe(true);
    const lines = stderr.trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  it("a stack is shown with --debug, before or after the command", async () => {
    for (const argv of [
      ["check", "nowhere.jsonl", "--debug"],
      ["--debug", "check", "nowhere.jsonl"],
    ]) {
      const { code, stderr } = await call(argv);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error\[SF_INPUT\]: .*\nError: .*\n {4}at /);
    }
  });

  it("a config file is named with its key", async () => {
    const cwd = temporaryFolder();
    const file = path.join(cwd, "shisa-filter.json");
    writeFileSync(file, '{ "filters": { "exact-duplicate": { "unit": 3 } } }');
    const wrong = await call(["check", QA, "-j", "0"], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toMatch(
      /^error\[SF_CONFIG_INVALID\]: shisa-filter\.json: filters\.exact-duplicate\.unit: .*\n$/,
    );
    expect((await call(["check", QA, "-j", "0", "-q", "--no-config"], { cwd })).code).toBe(0);
    writeFileSync(file, '{ "presett": "ja" }');
    expect((await call(["config"], { cwd })).stderr).toContain("shisa-filter.json");
    writeFileSync(file, "{ not json");
    expect((await call(["config"], { cwd })).stderr).toMatch(
      /^error\[SF_CONFIG_INVALID\]: shisa-filter\.json: cannot be read .*\n$/,
    );
  });

  it("a plugin that is no plugin is told so", async () => {
    const cwd = temporaryFolder();
    writeFileSync(path.join(cwd, "odd.mjs"), "export default 1;");
    const { code, stderr } = await call(["check", QA, "--plugin", "./odd.mjs"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error\[SF_CONFIG_INVALID\]: .*its default export is neither definePlugin.*\n$/);
  });

  it("a bad file stops with exit 2, once told; --on-bad-file skip goes on", async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "a.parquet"), "PAR1 no");
    writeFileSync(path.join(folder, "b.jsonl"), '{"text":"a good row"}\n');
    const stopped = await call(["check", folder, "-j", "0", "-q"]);
    expect(stopped).toMatchObject({ code: 2, stdout: "" });
    expect(stopped.stderr).toMatch(/^error\[SF_INPUT\]: [^\n]*a\.parquet: [^\n]*\n$/);
    const skipped = await call(["check", folder, "-j", "0", "-q", "--on-bad-file", "skip"]);
    expect(skipped.code).toBe(0);
    expect(skipped.stdout).toContain("1 row ");
    expect(skipped.stderr).toMatch(
      /^warning: [^\n]*a\.parquet: [^\n]*\nwarning: 1 file could not be read and is not counted\n$/,
    );
  });

  it("columns that no shape fits are listed", async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, "a.jsonl"), '{"foo":1,"bar":2}\n');
    const { code, stderr } = await call(["check", folder, "-j", "0"]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error\[SF_SHAPE_UNKNOWN\]: [^\n]*foo, bar[^\n]*--text-column[^\n]*\n$/);
  });
});
