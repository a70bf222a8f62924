import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/cli/catalogue.ts";
import { createProgram } from "../../src/cli/program.ts";
import { stableStringify } from "../../src/core/json.ts";
import { configJsonSchema } from "../../src/engine/config-schema.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { PRESETS } from "../../src/filters/presets.ts";
import { explainAll } from "../../src/report/explain.ts";
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

const PAGES: Readonly<Record<string, () => string>> = { "docs/reference.md": reference, "docs/cli.md": commandLine };

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
