import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/cli/catalogue.ts";
import { createProgram } from "../../src/cli/program.ts";
import { stableStringify } from "../../src/core/json.ts";
import type { MeasuredReason } from "../../src/core/measured.ts";
import { configJsonSchema } from "../../src/engine/config-schema.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { MEASURED, MEASURED_ON } from "../../src/filters/measured.ts";
import { PRESETS } from "../../src/filters/presets.ts";
import { explainAll } from "../../src/report/explain.ts";
import { estimated } from "../../src/report/html/precision.ts";
import { languageWords } from "../../src/report/measured-words.ts";
import { count } from "../../src/report/numerals.ts";
import { ROOT } from "./source-files.ts";

const HOW = "`UPDATE_DOCS=1 npx vitest run test/contract/docs.test.ts`";

/** The pages, made from the filters and the commands themselves. */
function reference(): string {
  const presets = Object.entries(PRESETS).map(([name, { description }]) => `| \`${name}\` | ${description} |`);
  return `# Reasons

What each code means, why it matters, and what to do. Generated from the filters by ${HOW}; do not edit.

A finding is \`reject\` (unfit to train on), \`flag\` (a person should look) or \`note\` (a near miss, never counted). A row
with one \`reject\` is rejected. Severities hold on the roles a reason judges; elsewhere a finding is at most a flag. In the
examples \`⟦…⟧\` marks where the finding points. \`shisa-filter explain CODE\` shows the same in a terminal.

Presets (\`--preset\`), the later ones winning:

| preset | for |
|---|---|
${presets.join("\n")}

${explainAll(catalogueOf(), { format: "markdown" }).trimEnd()}
`;
}

function commandLine(): string {
  const signal = new AbortController().signal;
  const io = {
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    cwd: ".",
    signal,
  };
  let help = "";
  const program = createProgram(
    io,
    () => {},
    (_, text) => {
      help += text;
    },
  );
  const helpOf = (command: typeof program) => {
    help = "";
    command.outputHelp();
    return help.trimEnd();
  };
  const pages = [program, ...program.commands].map((command) => {
    const name = command === program ? "shisa-filter" : `shisa-filter ${command.name()}`;
    return `## ${name}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`;
  });
  return `# The command line

What \`--help\` says. Generated from the commands by ${HOW}; do not edit.

${pages.join("\n")}`;
}

const LANGUAGES = ["ja", "ko", "zh-Hant", "en"];

/** `99.8 / 98.4 / 0–15`: precision, recall, and false alarms in 10,000 clean rows; `–` for what was not measured. */
function measuredCell(each: MeasuredReason | undefined): string {
  if (each === undefined) return "–";
  const { planted, named, right, found, clean, alarms } = each;
  const share = (hits: number, of: number) => (planted === 0 || of < 20 ? "–" : ((100 * hits) / of).toFixed(1));
  const { low, high } = estimated(alarms, clean)!;
  return `${share(right, named)} / ${share(found, planted)} / ${Math.floor(low * 10_000)}–${Math.ceil(high * 10_000)}`;
}

function measuredPage(): string {
  const codes = FILTERS.flatMap(({ reasons }) =>
    Object.values<{ code: string }>(reasons).map(({ code }) => code),
  ).sort();
  const rows = codes.flatMap((code) => {
    const of = MEASURED[code];
    if (of === undefined) return [];
    const cells = LANGUAGES.map((language) => measuredCell(of.find((each) => each.language === language)));
    return [`| ${code} | ${of[0]!.corpus === "held" ? "set aside" : "seen"} | ${cells.join(" | ")} |`];
  });
  const cleanOf = (code: string) =>
    MEASURED[code]!.map(({ language, clean }) => `${count(clean)} (${languageWords(language)})`).join(", ");
  const unmeasured = codes.filter((code) => MEASURED[code] === undefined);
  return `# How precise each reason is

Rule set ${MEASURED_ON.rules}, ${MEASURED_ON.date}. Generated from the table that \`npm run bench -- quality/measured --write\` writes, by ${HOW}; do
not edit. \`shisa-filter explain CODE\` shows the same for one reason, with the numbers of rows and 95 % intervals.

**Where the numbers come from.** Faults are planted by a seed into real text of public data sets, up to 500 of a kind and
language. Beside them are rows that look suspicious and should be kept (quotations, glosses, requested translations, code), and
clean rows that people wrote or edited, untouched: ${cleanOf("SCR001")} for the codes of
ENC, SCR and LNG, which were set aside before the rules were tuned, and up to ${cleanOf("PII001")} for the others, which were seen.

**Recall** is the share of planted faults that were found at their place (by a rejection, or by a flag where only a flag is
wanted). Faults that people write otherwise than the bench does are found less often.

**Precision** is the share of rows a reason named, among all those labelled rows, in which it met a planted fault. Every other row
it named counts as wrong, also where a reader would agree with it. This number flatters in one way: planted rows are far more
frequent here than faults are in your data. A reason that is right in 99 % here is right in far less where one row in 10,000 has
the fault.

**False alarms in 10,000 clean rows** do not depend on that, and can be carried over: with 20,000 good rows and 5 false alarms in
10,000, ten good rows are rejected, whatever else is in the data. The line on how sure rejections are, in the summary and the
report, is made of this: the rows of the run in each language, times the false alarms of the reasons that rejected in it, against
what was rejected. It is an estimate from other data than yours. Marking some rows in the report gives one from your own, and
stands there instead.

Each cell: precision / recall / false alarms in 10,000 clean rows (95 % interval); \`–\`: not measured.

| code | text | ${LANGUAGES.map(languageWords).join(" | ")} |
|---|---|${LANGUAGES.map(() => "---|").join("")}
${rows.join("\n")}

Not measured: ${unmeasured.join(", ")}. They look at how rows are written, at other rows, or at what you declare. \`bench/README.md\` in the
repository has what there is on near duplicates, contamination, relevance, grounding and style.
`;
}

const PAGES: Readonly<Record<string, () => string>> = {
  "docs/reference.md": reference,
  "docs/cli.md": commandLine,
  "docs/measured.md": measuredPage,
};

describe("docs", () => {
  it.each(Object.keys(PAGES))("%s is what the code says", (page) => {
    const file = path.join(ROOT, page);
    const text = PAGES[page]!();
    if (process.env["UPDATE_DOCS"]) {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const written = existsSync(file) ? readFileSync(file, "utf8") : "";
    expect(written === text, `${page} is stale; write it again with ${HOW}`).toBe(true);
  });

  it("reference.md has every code once as a heading, and every link leads somewhere", () => {
    const text = reference();
    const codes = FILTERS.flatMap(({ reasons }) =>
      Object.values(reasons).map((reason) => (reason as { code: string }).code),
    );
    const headings = [...text.matchAll(/^### (\w+) (.*)$/gm)];
    expect(headings.map(([, code]) => code).sort()).toEqual([...codes].sort());
    const anchors = headings.map(([, code, words]) => `${code} ${words}`.toLowerCase().replaceAll(" ", "-"));
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link!);
    expect(links.sort()).toEqual(anchors.sort());
  });

  it("hold no character that could act on a terminal", () => {
    for (const page of Object.values(PAGES)) expect(page()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it("dist/schema.json is the schema of the config", () => {
    const built = readFileSync(path.join(ROOT, "dist/schema.json"), "utf8");
    expect(JSON.parse(built)).toEqual(JSON.parse(stableStringify(configJsonSchema(FILTERS, Object.keys(PRESETS)))));
  });
});
