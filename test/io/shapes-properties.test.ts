import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROLES } from "../../src/core/sample.ts";
import {
  bindShape,
  columnsOf,
  detectShape,
  ROW_ISSUES,
  type RowIssueReason,
  SHAPES,
  type ShapeSpec,
} from "../../src/io/shapes/index.ts";

const SPECS: readonly ShapeSpec[] = [
  { name: "text", columns: { text: "text" } },
  { name: "messages", columns: { system: "system", messages: "messages" } },
  { name: "sharegpt", columns: { messages: "messages" } },
  {
    name: "alpaca",
    columns: { system: "system", history: "history", instruction: "instruction", input: "input", output: "output" },
  },
  { name: "qa", columns: { context: "input", question: "instruction", answer: "output" } },
  { name: "preference", columns: { system: "system", prompt: "prompt", chosen: "chosen", rejected: "rejected" } },
  { name: "translation", columns: { source: "prompt", target: "chosen" } },
  { name: "translation", columns: { translation: "translation", sourceKey: "en", targetKey: "ja" } },
];

const COLUMNS = [...new Set(SPECS.flatMap((spec) => columnsOf(spec)))];

/** Any value of JSON or of a Parquet reader. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.bigInt(),
  fc.date({ noInvalidDate: false }),
  fc.constant(undefined),
  fc.uint8Array({ maxLength: 3 }),
);

const role = fc.oneof(
  fc.constantFrom("user", "assistant", "system", "tool", "human", "gpt", "function_call", "narrator"),
  anything,
);

const part = fc.oneof(
  anything,
  fc.record(
    {
      type: fc.oneof(fc.constantFrom("text", "thinking", "tool_use", "tool_result", "refusal", "image"), anything),
      text: anything,
      thinking: anything,
      input: anything,
      content: anything,
      refusal: anything,
    },
    { requiredKeys: [] },
  ),
);

const call = fc.oneof(
  anything,
  fc.record(
    { function: fc.oneof(anything, fc.record({ arguments: anything })), arguments: anything },
    { requiredKeys: [] },
  ),
);

/** A turn, or something near one. */
const nearlyTurn = fc.oneof(
  anything,
  fc.record(
    {
      role,
      from: role,
      content: fc.oneof(anything, fc.array(part, { maxLength: 3 })),
      value: anything,
      text: anything,
      tool_calls: fc.oneof(anything, fc.array(call, { maxLength: 2 })),
      function_call: call,
      reasoning: anything,
      weight: anything,
    },
    { requiredKeys: [] },
  ),
);

const turns = fc.array(nearlyTurn, { maxLength: 4 });
const cell = fc.oneof(
  anything,
  turns,
  nearlyTurn,
  turns.map((list) =>
    JSON.stringify(list, (_key, value: unknown) => (typeof value === "bigint" ? Number(value) : value)),
  ),
  fc.array(fc.constantFrom("\n\nHuman:", "\n\nAssistant:", " a", "Human:", "\n")).map((bits) => bits.join("")),
  fc.record({ en: anything, ja: anything }, { requiredKeys: [] }),
);

const row = fc.record(Object.fromEntries(COLUMNS.map((column) => [column, cell])), { requiredKeys: [] });

describe("bindShape on any row", () => {
  it.each(SPECS.map((spec) => [spec]))("as %o does not throw, and gives a sound sample", (spec) => {
    const read = bindShape(spec);
    fc.assert(
      fc.property(row, (value) => {
        const { segments, meta } = read(value);
        expect(meta.shape).toBe(spec.name);
        const paths = segments.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const segment of segments) {
          expect(typeof segment.text).toBe("string");
          expect(ROLES).toContain(segment.role);
          const turn = meta.turns[segment.turn];
          expect(turn).toBeDefined();
          expect(segment.path.startsWith(turn!.path)).toBe(true);
        }
        expect(new Set(meta.turns.map(({ path }) => path)).size).toBe(meta.turns.length);
        for (const { reason, data, path } of meta.issues) {
          expect(Object.keys(data).sort()).toEqual([...ROW_ISSUES[reason as RowIssueReason]].sort());
          expect(path).toBe(data["path"]);
        }
        // What comes out can be sent to another thread.
        expect(structuredClone(meta)).toEqual(meta);
        // A row is either read or complained about; a turn may hold nothing but an image or a call without arguments.
        const wordless = meta.turns.filter(({ hasToolCalls, attachments }) => hasToolCalls || attachments.length > 0);
        expect(segments.length + meta.issues.length + wordless.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe("detectShape on any rows", () => {
  it("finds a shape that reads them without throwing, or refuses with a coded error", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 4 }),
        fc.option(fc.constantFrom(...SHAPES), { nil: undefined }),
        (rows, shape) => {
          try {
            const { spec } = detectShape("x", rows, [], shape === undefined ? {} : { shape });
            if (shape !== undefined) expect(spec.name).toBe(shape);
            const read = bindShape(spec);
            for (const value of rows) read(value);
          } catch (error) {
            expect(error).toHaveProperty("code", "SF_SHAPE_UNKNOWN");
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** A well-formed turn with the texts it holds, each of a tag of its own so that none is another's. */
const goodTurn = (tag: string) =>
  fc
    .record({
      sharegpt: fc.boolean(),
      role: fc.constantFrom("user", "assistant", "system", "tool", "narrator"),
      content: fc.oneof(
        fc
          .string({ unit: "binary" })
          .map((text) => ({ value: `${tag}c${text}` as unknown, texts: [`${tag}c${text}`] })),
        fc.array(fc.tuple(fc.boolean(), fc.string()), { minLength: 1, maxLength: 4 }).map((list) => ({
          value: list.map(([isText, text], i) =>
            isText ? { type: "text", text: `${tag}p${i}${text}` } : { type: "image_url", image_url: { url: text } },
          ) as unknown,
          texts: list.flatMap(([isText, text], i) => (isText ? [`${tag}p${i}${text}`] : [])),
        })),
      ),
      reasoning: fc.option(
        fc.string().map((text) => `${tag}r${text}`),
        { nil: undefined },
      ),
      call: fc.option(
        fc.string().map((text) => `${tag}a${text}`),
        { nil: undefined },
      ),
    })
    .map(({ sharegpt, role: said, content, reasoning, call: argument }) => ({
      turn: {
        ...(sharegpt ? { from: said, value: content.value } : { role: said, content: content.value }),
        ...(reasoning !== undefined && { reasoning_content: reasoning }),
        ...(argument !== undefined && { tool_calls: [{ function: { name: "f", arguments: argument } }] }),
      },
      texts: [
        ...content.texts,
        ...(reasoning === undefined ? [] : [reasoning]),
        ...(argument === undefined ? [] : [argument]),
      ],
    }));

const conversation = (tag: string) =>
  fc
    .integer({ min: 0, max: 5 })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, i) => goodTurn(`${tag}${i}.`))));

describe("every text", () => {
  it("of a conversation is exactly one segment, stored as a list or as JSON text", () => {
    const read = bindShape({ name: "messages", columns: { messages: "messages" } });
    fc.assert(
      fc.property(conversation("m"), fc.boolean(), (list, asJson) => {
        const messages = list.map(({ turn }) => turn);
        const { segments, meta } = read({ messages: asJson ? JSON.stringify(messages) : messages });
        const expected = list.flatMap(({ texts }) => texts);
        expect(
          segments
            .map(({ text }) => text)
            .filter((text) => text !== "")
            .sort(),
        ).toEqual([...expected].sort());
        expect(meta.turns).toHaveLength(list.length);
        expect(meta.issues.filter(({ reason }) => reason !== "unmappedRole" && reason !== "noTrainedTurn")).toEqual([]);
      }),
    );
  });

  it("of a pair is exactly one segment, with what its sides share read once", () => {
    const read = bindShape({ name: "preference", columns: { chosen: "chosen", rejected: "rejected" } });
    fc.assert(
      fc.property(conversation("p"), conversation("c"), conversation("r"), (shared, better, worse) => {
        const side = (own: typeof shared, answer: string) => [
          ...[...shared, ...own].map(({ turn }) => turn),
          { role: "assistant", content: answer },
        ];
        const { segments } = read({ chosen: side(better, "C!"), rejected: side(worse, "R!") });
        const expected = [...shared, ...better, ...worse].flatMap(({ texts }) => texts);
        expect(
          segments
            .map(({ text }) => text)
            .filter((text) => text !== "")
            .sort(),
        ).toEqual([...expected, "C!", "R!"].sort());
        expect(segments.filter((segment) => segment.role === "chosen").map(({ text }) => text)).toEqual(["C!"]);
        expect(segments.filter((segment) => segment.role === "rejected").map(({ text }) => text)).toEqual(["R!"]);
      }),
    );
  });

  it("of a column shape is exactly one segment", () => {
    const text = fc.string({ unit: "binary", minLength: 1 });
    fc.assert(
      fc.property(text, text, text, text, text, (instruction, input, output, asked, answered) => {
        const columns = { history: "h", instruction: "i", input: "n", output: "o" };
        const past = bindShape({ name: "alpaca", columns })({
          i: instruction,
          n: input,
          o: output,
          h: [[asked, answered]],
        });
        expect(past.segments.map((segment) => segment.text)).toEqual([asked, answered, instruction, input, output]);
        expect(past.meta.issues).toEqual([]);
      }),
    );
  });
});
