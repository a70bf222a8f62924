import { describe, expect, it } from "vitest";
import type { Sample } from "../../src/core/sample.ts";
import { bindShape, columnsOf, ROW_ISSUES, roleOf, type ShapeSpec } from "../../src/io/shapes/index.ts";

const texts = ({ segments }: Sample) =>
  segments.map(({ path, role, text }) => `${path} ${role} ${JSON.stringify(text)}`);
const issues = ({ meta }: Sample) => meta.issues.map(({ reason, data }) => [reason, data]);

const TEXT: ShapeSpec = { name: "text", columns: { text: "body" } };
const ALPACA: ShapeSpec = {
  name: "alpaca",
  columns: { system: "system", history: "history", instruction: "instruction", input: "input", output: "output" },
};
const QA: ShapeSpec = { name: "qa", columns: { context: "passage", question: "question", answer: "answer" } };
const PAIR: ShapeSpec = { name: "translation", columns: { source: "src", target: "tgt" } };
const HF: ShapeSpec = {
  name: "translation",
  columns: { translation: "translation", sourceKey: "en", targetKey: "ja" },
};

describe.each<[ShapeSpec, string, Record<string, unknown>, string[], unknown[]]>([
  [TEXT, "a text", { body: " a\n" }, ['body text " a\\n"'], []],
  [TEXT, "an empty text", { body: "" }, ['body text ""'], []],
  [TEXT, "null", { body: null }, ['body text ""'], [["nullText", { path: "body" }]]],
  [TEXT, "another column", { text: "a" }, [], [["missingColumn", { column: "body" }]]],
  [TEXT, "a number", { body: 1 }, [], [["wrongType", { path: "body", type: "number" }]]],
  [TEXT, "an int64", { body: 1n }, [], [["wrongType", { path: "body", type: "number" }]]],
  [TEXT, "bytes", { body: new Uint8Array(1) }, [], [["wrongType", { path: "body", type: "binary" }]]],
  [TEXT, "a list", { body: ["a"] }, [], [["wrongType", { path: "body", type: "array" }]]],

  [
    ALPACA,
    "all columns",
    { instruction: "i", input: "n", output: "o", system: "s", history: [["q", "a"]] },
    [
      'system system "s"',
      'history[0][0] user "q"',
      'history[0][1] assistant "a"',
      'instruction user "i"',
      'input user "n"',
      'output assistant "o"',
    ],
    [],
  ],
  [
    ALPACA,
    "empty options",
    { instruction: "i", input: "", output: "o", history: [] },
    ['instruction user "i"', 'output assistant "o"'],
    [],
  ],
  [
    ALPACA,
    "null options",
    { instruction: "i", input: null, output: "o", system: null, history: null },
    ['instruction user "i"', 'output assistant "o"'],
    [],
  ],
  [ALPACA, "an empty answer", { instruction: "i", output: "" }, ['instruction user "i"', 'output assistant ""'], []],
  [
    ALPACA,
    "a null answer",
    { instruction: "i", output: null },
    ['instruction user "i"', 'output assistant ""'],
    [["nullText", { path: "output" }]],
  ],
  [ALPACA, "no answer", { instruction: "i" }, ['instruction user "i"'], [["missingColumn", { column: "output" }]]],
  [
    ALPACA,
    "a bad history",
    { instruction: "i", output: "o", history: [["q"], "x", [1, "a"], { role: "user", content: "c" }] },
    [
      'history[0][0] user "q"',
      'history[0][1] assistant ""',
      'history[2][1] assistant "a"',
      'history[3].content user "c"',
      'instruction user "i"',
      'output assistant "o"',
    ],
    [
      ["nullText", { path: "history[0][1]" }],
      ["badTurn", { path: "history[1]" }],
      ["wrongType", { path: "history[2][0]", type: "number" }],
    ],
  ],
  [
    ALPACA,
    "a history that is no list",
    { instruction: "i", output: "o", history: 3 },
    ['instruction user "i"', 'output assistant "o"'],
    [["wrongType", { path: "history", type: "number" }]],
  ],

  [
    QA,
    "all columns",
    { passage: "p", question: "q", answer: "a" },
    ['passage user "p"', 'question user "q"', 'answer assistant "a"'],
    [],
  ],
  [QA, "no answer", { question: "q" }, ['question user "q"'], [["missingColumn", { column: "answer" }]]],
  [
    QA,
    "a list answer without turns",
    { question: "q", answer: [] },
    ['question user "q"'],
    [["noTrainedTurn", { path: "answer", turns: 0, roles: "" }]],
  ],
  [
    QA,
    "conversations",
    {
      question: [
        { role: "user", content: "u" },
        { role: "assistant", content: "x" },
      ],
      answer: [{ role: "assistant", content: "a" }],
    },
    ['question[0].content user "u"', 'question[1].content assistant "x"', 'answer[0].content assistant "a"'],
    [],
  ],
  [
    QA,
    "one turn",
    { question: "q", answer: { role: "assistant", content: "a" } },
    ['question user "q"', 'answer.content assistant "a"'],
    [],
  ],
  [
    QA,
    "one turn of the user",
    { question: "q", answer: { role: "user", content: "a" } },
    ['question user "q"', 'answer.content user "a"'],
    [["noTrainedTurn", { path: "answer", turns: 1, roles: "user" }]],
  ],

  [PAIR, "both sides", { src: "a", tgt: "b" }, ['src source "a"', 'tgt target "b"'], []],
  [PAIR, "one side", { src: "a" }, ['src source "a"'], [["missingColumn", { column: "tgt" }]]],
  [
    HF,
    "both sides",
    { translation: { en: "a", ja: "b" } },
    ['translation.en source "a"', 'translation.ja target "b"'],
    [],
  ],
  [
    HF,
    "both sides in another order",
    { translation: { ja: "b", en: "a" } },
    ['translation.en source "a"', 'translation.ja target "b"'],
    [],
  ],
  [
    HF,
    "one side null",
    { translation: { en: "a", ja: null } },
    ['translation.en source "a"', 'translation.ja target ""'],
    [["nullText", { path: "translation.ja" }]],
  ],
  [
    HF,
    "one side a number",
    { translation: { en: 1, ja: "b" } },
    ['translation.ja target "b"'],
    [["wrongType", { path: "translation.en", type: "number" }]],
  ],
  [HF, "null", { translation: null }, [], [["nullText", { path: "translation" }]]],
  [HF, "a text", { translation: "a" }, [], [["wrongType", { path: "translation", type: "string" }]]],
  [HF, "no column", {}, [], [["missingColumn", { column: "translation" }]]],
])("%o with %s", (spec, _name, row, expected, wrong) => {
  const sample = bindShape(spec)(row);
  it("has these texts and issues", () => {
    expect(texts(sample)).toEqual(expected);
    expect(issues(sample)).toEqual(wrong);
  });
  it("has one turn a text, under the column's name", () => {
    expect(sample.segments.map(({ turn }) => turn)).toEqual(sample.meta.turns.map((_turn, i) => i));
    sample.segments.forEach((segment, i) => {
      const turn = sample.meta.turns[i]!;
      expect(turn.role).toBe(segment.role);
      expect(segment.path === turn.path || segment.path === `${turn.path}.content`).toBe(true);
    });
  });
});

describe("a turn of a column shape", () => {
  it("has the column's name as its raw role; a language pair the language", () => {
    const raw = (spec: ShapeSpec, row: Record<string, unknown>) =>
      bindShape(spec)(row).meta.turns.map(({ rawRole }) => rawRole);
    expect(raw(QA, { passage: "p", question: "q", answer: "a" })).toEqual(["passage", "question", "answer"]);
    expect(raw(ALPACA, { instruction: "i", output: "o", history: [["q", "a"]] })).toEqual([
      "history",
      "history",
      "instruction",
      "output",
    ]);
    expect(raw(HF, { translation: { en: "a", ja: "b" } })).toEqual(["en", "ja"]);
  });

  it("keeps its place where pairs and turns are mixed, row after row", () => {
    const read = bindShape(ALPACA);
    const turn = { role: "user", content: "c" };
    const paths = (history: unknown) =>
      read({ instruction: "i", output: "o", history }).segments.map(({ path }) => path);
    expect(paths([["q", "a"], turn])[2]).toBe("history[1].content");
    expect(paths([turn])[0]).toBe("history[0].content");
  });

  it("is not trained on in a question that is a conversation", () => {
    const row = { question: [{ role: "assistant", content: "x" }], answer: "a" };
    expect(bindShape(QA)(row).segments.map(({ trained }) => trained)).toEqual([false, true]);
  });
});

describe("columnsOf", () => {
  it.each<[ShapeSpec, string[]]>([
    [TEXT, ["body"]],
    [ALPACA, ["system", "history", "instruction", "input", "output"]],
    [HF, ["translation"]],
    [{ name: "qa", columns: { context: "x", question: "x", answer: "y" } }, ["x", "y"]],
  ])("of %o are its top-level columns, each once", (spec, columns) => {
    expect(columnsOf(spec)).toEqual(columns);
  });
});

describe("roleOf", () => {
  it.each([
    ["system", ["system", "developer", "System", " SYSTEM "]],
    ["user", ["user", "human", "Human", "prompter"]],
    ["assistant", ["assistant", "gpt", "chatgpt", "bing", "bard", "model", "GPT", "function_call", "bot"]],
    ["tool", ["tool", "function", "observation", "ipython", "tool_response", "Observation"]],
    [undefined, ["", "narrator", "constructor", "__proto__", "users", "toString"]],
  ])("%s", (role, names) => {
    expect(names.map(roleOf)).toEqual(names.map(() => role));
  });
});

describe("ROW_ISSUES", () => {
  it("names the data of every issue", () => {
    expect(ROW_ISSUES).toEqual({
      missingColumn: ["column"],
      nullText: ["path"],
      wrongType: ["path", "type"],
      badTurn: ["path"],
      unmappedRole: ["role", "path"],
      badJsonString: ["path"],
      noTrainedTurn: ["path", "turns", "roles"],
      tooManyTexts: ["texts", "limit"],
    });
  });
});
