import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import type { AnyFilter, Reason } from "../../src/core/filter.ts";
import type { Finding } from "../../src/core/finding.ts";
import type { Sample } from "../../src/core/sample.ts";
import { createMeasurer } from "../../src/engine/measure.ts";
import { createPolicy, NO_POLICY } from "../../src/engine/policy.ts";
import { FILTERS } from "../../src/filters/index.ts";
import { bindShape, detectShape } from "../../src/io/shapes/index.ts";
import { judgeAll } from "../../src/testing.ts";
import { filesUnder, parsed, ROOT, type SourceFile, sourceFiles } from "./source-files.ts";

/** Layers that run the same in a worker, a browser and next year. */
const PURE = ["core", "text", "filters", "report"];

/** Globals that are another program's state, a clock, chance, or the platform's own Unicode tables. */
const IMPURE = new Set([
  ...["Buffer", "process", "require", "globalThis", "self", "window", "console", "fetch", "crypto"],
  ...["Date", "performance", "setTimeout", "setInterval", "setImmediate", "queueMicrotask"],
  ...["Intl", "TextDecoder", "Worker", "SharedArrayBuffer", "Atomics", "WeakRef", "FinalizationRegistry"],
]);
/** A page that was served asks its server for rows, and only these files of it do; a page that is a file never gets there. */
const ASKS_SERVER = new Set(["served-marks.ts: fetch", "served-rows.ts: fetch", "served-rows.ts: setTimeout"]);
const mayAsk = (impurity: string) => ASKS_SERVER.has(impurity.replace(/^src\/report\/page\//, ""));
const IMPURE_MEMBERS = /^(random|localeCompare|toLocale\w+)$/;

function impuritiesIn({ path: file, tree, imports }: Pick<SourceFile, "path" | "tree" | "imports">): string[] {
  const found = imports.filter(({ name }) => name.startsWith("node:")).map(({ name }) => `${file}: ${name}`);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && IMPURE.has(node.text) && !isName(node)) found.push(`${file}: ${node.text}`);
    if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.test(node.name.text))
      found.push(`${file}: .${node.name.text}`);
    const isText = ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node) || ts.isTemplateHead(node);
    if (isText && /\\[pP]\{/.test(node.getText())) found.push(`${file}: \\p{`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A name of something of ours, as in `{ process: 1 }` or `unit.process`, not the global. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    ((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent)) &&
      parent.name === node)
  );
}

const fake = (text: string) => ({ path: "x.ts", ...parsed("x.ts", text) });

describe("pure layers", () => {
  it.each(PURE)("src/%s touches nothing but its arguments", (layer) => {
    const files = sourceFiles.filter(({ path: file }) => file.startsWith(`src/${layer}/`));
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(impuritiesIn).filter((impurity) => !mayAsk(impurity))).toEqual([]);
  });

  it.each([
    'import { readFileSync } from "node:fs";',
    "const a = Buffer.from(b);",
    "const a = process.env;",
    "const a = new Date();",
    "const a = Math.random();",
    "const a = new Intl.Segmenter();",
    "const a = new TextDecoder();",
    "const a = /\\p{Script=Han}/u;",
    'const a = new RegExp("\\\\p{L}", "u");',
    "const a = b.toLocaleLowerCase();",
    "const a = b.localeCompare(c);",
  ])("this would be seen: %s", (text) => {
    expect(impuritiesIn(fake(text))).toHaveLength(1);
  });

  it.each(["// new Date(), Buffer, \\p{L}", "const a = { process: 1 }; a.process;", 'const why = "Date of birth";'])(
    "this is fine: %s",
    (text) => {
      expect(impuritiesIn(fake(text))).toEqual([]);
    },
  );
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}

/** The samples of every JSON line in the fixtures; lines that are no rows belong to the reader. */
function fixtureSamples(): Sample[] {
  const files = filesUnder("fixtures").filter((file) => file.endsWith(".jsonl"));
  return files.flatMap((file) => {
    const lines = readFileSync(path.join(ROOT, file), "utf8")
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/);
    const rows = lines.flatMap((line) => {
      try {
        const row = JSON.parse(line) as unknown;
        return typeof row === "object" && row !== null && !Array.isArray(row) ? [row as Record<string, unknown>] : [];
      } catch {
        return [];
      }
    });
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const bind = bindShape(detectShape(file, rows.slice(0, 100), columns).spec);
    return rows.map((row) => deepFreeze(bind(row)));
  });
}

/** The rows of a filter's bad examples that are questions and answers. */
const exampleSamples = (filter: AnyFilter): Sample[] =>
  Object.values<Reason>(filter.reasons).flatMap(({ bad }) =>
    typeof bad === "object" && "exchanges" in bad
      ? bad.exchanges.map(
          ([question, answer]) =>
            sampleOf([
              { role: "user", text: question },
              { role: "assistant", text: answer },
            ]).sample,
        )
      : [],
  );

describe("filters on every row of the fixtures", () => {
  const samples = fixtureSamples();
  const measurer = () =>
    createMeasurer(
      FILTERS.map((filter) => ({ filter, options: filter.options.parse({}) as unknown })),
      createPolicy(NO_POLICY),
    );
  const findings = (measure: ReturnType<typeof measurer>, sample: Sample): string =>
    JSON.stringify(measure(sample).findings satisfies readonly Finding[]);

  it("are all there, and some have findings", () => {
    expect(samples.length).toBeGreaterThan(350);
    const measure = measurer();
    expect(samples.filter((sample) => measure(sample).findings.length > 0).length).toBeGreaterThan(80);
  });

  it("find the same twice, in any order, and change nothing", () => {
    const measure = measurer();
    const first = samples.map((sample) => findings(measure, sample));
    expect(samples.map((sample) => findings(measure, sample))).toEqual(first);
    const other = measurer();
    const backwards = [...samples].reverse().map((sample) => findings(other, sample));
    expect(backwards.reverse()).toEqual(first);
  });

  it("judge the same twice", () => {
    for (const filter of FILTERS.filter(({ judge }) => judge !== undefined)) {
      // Files that slipped are not among the fixtures.
      const rows = [...samples, ...exampleSamples(filter)].map((sample, index) => ({ id: String(index), sample }));
      const first = judgeAll(filter, rows);
      expect(first.flat().length).toBeGreaterThan(0);
      expect(judgeAll(filter, rows)).toEqual(first);
    }
  });
});
