import { describe, expect, expectTypeOf, it } from "vitest";
import { z } from "zod";
import * as api from "../../src/index.ts";
import {
  type CheckedRow,
  defineFilter,
  definePlugin,
  type Pipeline,
  type RunOptions,
  type Verdict,
} from "../../src/index.ts";
import * as testing from "../../src/testing.ts";
import { ROOT } from "./source-files.ts";

/** What a program can import; whatever is added here has to be kept. */
const API = [
  ...["AbortedError", "ConfigError", "FilterCrashError", "FilterHangError", "InlineFilterError", "InputError"],
  ...[
    "InvalidFilterError",
    "OutputError",
    "SCRIPT_NAMES",
    "ShisaFilterError",
    "UnknownShapeError",
    "UsageError",
    "WorkerError",
  ],
  ...[
    "buildIndex",
    "check",
    "defineConfig",
    "defineFilter",
    "definePlugin",
    "filters",
    "gate",
    "pipeline",
    "resolveConfig",
    "rules",
    "run",
  ],
  ...["scriptSet", "stopKinds", "textOf", "useKernels", "version"],
];
const TESTING = ["findingsOf", "judgeAll", "testFilter"];

describe("what a program can import", () => {
  it("from shisa-filter", () => {
    expect(Object.keys(api).sort()).toEqual(API);
  });

  it("from shisa-filter/testing", () => {
    expect(Object.keys(testing).sort()).toEqual(TESTING);
  });

  it("nothing is a default export, and every error says its code", () => {
    expect(api).not.toHaveProperty("default");
    const errors = Object.entries(api).filter(([name]) => name.endsWith("Error") && name !== "ShisaFilterError");
    for (const [, error] of errors)
      expect((error as { prototype: unknown }).prototype).toBeInstanceOf(api.ShisaFilterError);
    const codes = errors.map(
      ([, error]) => new (error as new (...given: unknown[]) => { code: string })("a", ["b"], "c").code,
    );
    expect(codes.every((code) => /^SF_[A-Z_]+$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it("the version is the package's", async () => {
    const { default: manifest } = (await import(`${ROOT}package.json`, { with: { type: "json" } })) as {
      default: { version: string };
    };
    expect(api.version).toBe(manifest.version);
    expect(Number.isInteger(api.rules)).toBe(true);
  });
});

const words = { severity: "flag", why: "W.", fix: "F.", bad: "⟦b⟧", good: "g", since: "0.1.0" } as const;

/** Compile-time promises: `npm run typecheck` fails where one of these lines stops being an error. */
describe("the types of defineFilter", () => {
  const options = z.strictObject({ maxRun: z.int().min(1).default(3) });

  it("follow from reasons and options", () => {
    const filter = defineFilter({
      id: "line-loop",
      summary: "Lines that repeat.",
      options,
      reasons: {
        loop: { ...words, code: "TST001", message: "The line {{line}} repeats {{times}} times." },
        plain: { ...words, code: "TST002", message: "Nothing to fill in." },
      },
      check: ({ maxRun }) => {
        expectTypeOf(maxRun).toEqualTypeOf<number>();
        // @ts-expect-error an option has the type of its schema
        const wrong: string = maxRun;
        void wrong;
        return (sample, report, measure) => {
          const [segment] = sample.segments;
          if (segment === undefined) return;
          report("loop", { segment, start: 0, end: 1, data: { line: "はい", times: 4 } });
          report("loop", { segment, data: { line: "はい", times: 4, more: "is allowed" } });
          report("plain", { segment });
          report("plain", {});
          measure("loop", 4, { segment, limit: 3, data: { line: "はい", times: 4 } });
          // @ts-expect-error there is no such reason
          report("lop", { data: { line: "はい", times: 4 } });
          // @ts-expect-error a measure needs a reason too
          measure("lop", 4);
          // @ts-expect-error the message needs data
          report("loop", { segment });
          // @ts-expect-error a key of the data is missing
          report("loop", { data: { line: "はい" } });
          // @ts-expect-error a key of the data is misspelt
          report("loop", { data: { line: "はい", tims: 4 } });
          // @ts-expect-error data are scalars
          report("plain", { data: { list: [1, 2] } });
          // @ts-expect-error offsets are numbers
          report("plain", { segment, start: "0" });
          // @ts-expect-error a sample cannot be changed
          sample.segments.push(segment);
          // @ts-expect-error nor a text in it
          segment.text = "";
        };
      },
    });
    expect(filter.id).toBe("line-loop");
    expectTypeOf(filter.reasons.loop.code).toEqualTypeOf<"TST001">();
  });

  it("tie a judge to its sketch", () => {
    const filter = defineFilter({
      id: "twin",
      summary: "Rows that are the same.",
      options: z.strictObject({}),
      reasons: { same: { ...words, code: "TST003", message: "The same as {{of}}." } },
      sketch: () => (sample) => new Uint32Array([sample.segments.length]),
      judge: () => ({
        add({ id, ordinal, rejected }, sketch, report) {
          expectTypeOf(sketch).toEqualTypeOf<Uint32Array<ArrayBuffer>>();
          expectTypeOf(ordinal).toEqualTypeOf<number>();
          expectTypeOf(rejected).toEqualTypeOf<boolean>();
          report("same", { data: { of: id } });
          // @ts-expect-error the message needs to know of what
          report("same", { data: {} });
          // @ts-expect-error a sketch of numbers is no text
          sketch.trim();
        },
      }),
    });
    expect(filter.judge).toBeTypeOf("function");
  });

  it("ask for everything a reason needs", () => {
    const { fix: _, ...unfixed } = words;
    const make = () =>
      defineFilter({
        id: "incomplete",
        summary: "A reason without its fix.",
        options: z.strictObject({}),
        // @ts-expect-error a reason says what to do
        reasons: { odd: { ...unfixed, code: "TST004", message: "Odd." } },
      });
    expect(make).not.toThrow();
    const loud = () =>
      defineFilter({
        id: "loud",
        summary: "A severity that does not exist.",
        options,
        // @ts-expect-error a severity is one of three
        reasons: { odd: { ...words, severity: "error", code: "TST005", message: "Odd." } },
      });
    expect(loud).not.toThrow();
  });

  it("refuse at run time what types cannot see", () => {
    const good = { summary: "S.", options, reasons: { x: { ...words, code: "TST006", message: "M." } } } as const;
    expect(() => defineFilter({ id: "Not Kebab", ...good })).toThrow(api.InvalidFilterError);
    expect(() => defineFilter({ id: "code", ...good, reasons: { x: { ...good.reasons.x, code: "T1" } } })).toThrow(
      "T1",
    );
    expect(() => defineFilter({ id: "half", ...good, sketch: () => () => "s" })).toThrow("sketch and judge");
    const twice = defineFilter({ id: "twice", ...good });
    expect(() => definePlugin({ name: "p", filters: [twice, twice] })).toThrow("twice");
  });
});

describe("the types of testFilter", () => {
  it("know the filter's reasons", () => {
    const filter = defineFilter({
      id: "typed",
      summary: "S.",
      options: z.strictObject({}),
      reasons: { odd: { ...words, code: "TST007", message: "Odd." } },
      check: () => () => {},
    });
    const runner = { describe: () => {}, it: () => {} };
    testing.testFilter(filter, { keep: ["a"], flag: [{ reason: "odd", text: "⟦b⟧" }] }, runner);
    // @ts-expect-error there is no such reason
    testing.testFilter(filter, { flag: [{ reason: "even", text: "⟦b⟧" }] }, runner);
    expect(testing.findingsOf(filter, { segments: [], turns: [], issues: [], meta: {} } as never)).toEqual([]);
  });
});

describe("the types of run and pipeline", () => {
  it("are those of the documentation", () => {
    expectTypeOf<RunOptions>().toHaveProperty("out").toEqualTypeOf<string>();
    expectTypeOf<Verdict["outcome"]>().toEqualTypeOf<"keep" | "reject">();
    expectTypeOf<CheckedRow["texts"]>().toEqualTypeOf<Readonly<Record<string, string>>>();
    expectTypeOf<Pipeline>().toBeFunction();
    // @ts-expect-error a run needs its output folder
    const options: RunOptions = { inputs: ["a.jsonl"], config: {} as RunOptions["config"] };
    expect(options).not.toHaveProperty("out");
  });
});
