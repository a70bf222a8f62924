import { describe, expect, it } from "vitest";
import { ConfigError, UnknownShapeError } from "../../src/core/errors.ts";
import { detectShape, SHAPES, type ShapeOverride } from "../../src/io/shapes/index.ts";

type Row = Record<string, unknown>;

const columnsOfRows = (rows: readonly Row[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];
const detect = (rows: readonly Row[], override?: ShapeOverride) =>
  detectShape("shard.jsonl", rows, columnsOfRows(rows), override);

/** The message of the error that detection ends with. */
function refusal(rows: readonly Row[], override?: ShapeOverride): string {
  try {
    detect(rows, override);
  } catch (error) {
    expect(error).toBeInstanceOf(UnknownShapeError);
    return (error as Error).message;
  }
  throw new Error("a shape was found");
}

const chat = [
  { role: "user", content: "a" },
  { role: "assistant", content: "b" },
];
const gpt = [
  { from: "human", value: "a" },
  { from: "gpt", value: "b" },
];

describe("detectShape", () => {
  it.each<[string, Row, string, Record<string, string>]>([
    ["text", { text: "a", lang: "en" }, "text", { text: "text" }],
    ["a code set", { content: "a", repo: "x" }, "text", { text: "content" }],
    ["messages", { messages: chat }, "messages", { messages: "messages" }],
    ["messages and a rendered text", { text: "a b", messages: chat }, "messages", { messages: "messages" }],
    ["messages as JSON text", { messages: JSON.stringify(chat) }, "messages", { messages: "messages" }],
    ["messages keyed from/value", { messages: gpt }, "sharegpt", { messages: "messages" }],
    ["conversations", { id: "1", conversations: gpt }, "sharegpt", { messages: "conversations" }],
    ["conversations keyed role/content", { conversations: chat }, "messages", { messages: "conversations" }],
    ["conversation", { conversation: chat }, "messages", { messages: "conversation" }],
    [
      "Parquet structs with all keys",
      { conversations: [{ role: null, content: null, from: "human", value: "a" }] },
      "sharegpt",
      { messages: "conversations" },
    ],
    ["a conversation under another name", { thread: chat, text: "a b" }, "messages", { messages: "thread" }],
    [
      "a system column",
      { system: "s", conversations: gpt, tools: "[]" },
      "sharegpt",
      { system: "system", messages: "conversations" },
    ],
    ["an empty conversation", { messages: [] }, "messages", { messages: "messages" }],
    ["a broken conversation", { messages: '[{"role":' }, "messages", { messages: "messages" }],
    [
      "Alpaca",
      { instruction: "a", input: "", output: "b", text: "c" },
      "alpaca",
      { instruction: "instruction", input: "input", output: "output" },
    ],
    [
      "Dolly",
      { instruction: "a", context: "", response: "b", category: "c" },
      "alpaca",
      { instruction: "instruction", input: "context", output: "response" },
    ],
    [
      "Alpaca with a history",
      { instruction: "a", output: "b", system: "s", history: [["q", "a"]] },
      "alpaca",
      { system: "system", history: "history", instruction: "instruction", output: "output" },
    ],
    [
      "question and answer",
      { question: "a", answer: "b", context: "c" },
      "qa",
      { context: "context", question: "question", answer: "answer" },
    ],
    ["query and response", { query: "a", response: "b" }, "qa", { question: "query", answer: "response" }],
    ["prompt and completion", { prompt: "a", completion: "b" }, "qa", { question: "prompt", answer: "completion" }],
    [
      "prompt and completion as conversations",
      { prompt: chat.slice(0, 1), completion: chat.slice(1) },
      "qa",
      { question: "prompt", answer: "completion" },
    ],
    ["input and output", { input: "a", output: "b" }, "qa", { question: "input", answer: "output" }],
    [
      "source and target",
      { source: "a", target: "b", source_lang: "en", target_lang: "ja" },
      "translation",
      { source: "source", target: "target" },
    ],
    [
      "a translation column",
      { translation: { en: "a", ja: "b" } },
      "translation",
      { translation: "translation", sourceKey: "en", targetKey: "ja" },
    ],
    [
      "a translation column in another order",
      { translation: { de: null, ja: "b", en: "a" } },
      "translation",
      { translation: "translation", sourceKey: "ja", targetKey: "en" },
    ],
    [
      "two languages as columns",
      { id: "x", en: "a", ja: "b", score: 1 },
      "translation",
      { source: "en", target: "ja" },
    ],
    [
      "a pair",
      { prompt: "a", chosen: "b", rejected: "c" },
      "preference",
      { prompt: "prompt", chosen: "chosen", rejected: "rejected" },
    ],
    [
      "a pair without prompt",
      { chosen: chat, rejected: chat },
      "preference",
      { chosen: "chosen", rejected: "rejected" },
    ],
    [
      "UltraFeedback",
      { prompt: "a", messages: chat, chosen: chat, rejected: chat, score_chosen: 1 },
      "preference",
      { prompt: "prompt", chosen: "chosen", rejected: "rejected" },
    ],
    [
      "a pair beside its whole dialogue",
      { messages: chat, chosen: chat, rejected: chat },
      "preference",
      { chosen: "chosen", rejected: "rejected" },
    ],
    [
      "a pair of LLaMA-Factory",
      { conversations: gpt.slice(0, 1), chosen: gpt[1], rejected: gpt[1] },
      "preference",
      { prompt: "conversations", chosen: "chosen", rejected: "rejected" },
    ],
    [
      "an Alpaca-like pair",
      { instruction: "a", input: "b", chosen: "c", rejected: "d" },
      "preference",
      { prompt: "instruction", input: "input", chosen: "chosen", rejected: "rejected" },
    ],
    [
      "Orca DPO",
      { system: "s", question: "a", chosen: "c", rejected: "d" },
      "preference",
      { system: "system", prompt: "question", chosen: "chosen", rejected: "rejected" },
    ],
    [
      "a source that is a label",
      { prompt: "a", completion: "b", source: "okapi" },
      "qa",
      { question: "prompt", answer: "completion" },
    ],
    [
      "chats with null pairs beside",
      { messages: chat, chosen: null, rejected: null },
      "messages",
      { messages: "messages" },
    ],
  ])("knows %s", (_name, row, name, columns) => {
    expect(detect([row]).spec).toEqual({ name, columns });
  });

  it("follows the majority of the rows that fit", () => {
    const rows = (chats: number, plain: number) => [
      ...Array.from({ length: plain }, () => ({ text: "a" })),
      ...Array.from({ length: chats }, () => ({ messages: chat })),
      { other: 1 },
    ];
    const most = detect(rows(6, 5));
    expect(most.spec.name).toBe("messages");
    expect(most.notes).toContain(
      "6 of the first 12 rows do not fit the shape messages; they are read with it all the same.",
    );
    expect(detect(rows(5, 6)).spec.name).toBe("text");
    expect(detect(rows(6, 6)).spec.name).toBe("messages");
  });

  it("goes by names alone where there are no rows", () => {
    const none = (columns: string[]) => detectShape("empty.parquet", [], columns).spec;
    expect(none(["messages"])).toEqual({ name: "messages", columns: { messages: "messages" } });
    expect(none(["conversations", "id"])).toEqual({ name: "sharegpt", columns: { messages: "conversations" } });
    expect(none(["id", "text"])).toEqual({ name: "text", columns: { text: "text" } });
    expect(none(["chosen", "rejected", "prompt"]).columns).toEqual({
      prompt: "prompt",
      chosen: "chosen",
      rejected: "rejected",
    });
    expect(() => none(["id"])).toThrow(UnknownShapeError);
  });

  it.each<[string, Row, RegExp]>([
    [
      "a rendered text",
      { messages: chat, text: "a" },
      /^The column `text` is not judged: .* rendered form of `messages`\.$/,
    ],
    [
      "another conversation",
      { messages: chat, conversations: gpt },
      /^The conversations in `conversations` are not judged/,
    ],
    ["JSON text", { messages: JSON.stringify(chat) }, /^`messages` holds its conversations as JSON text/],
    ["the direction of a translation", { translation: { en: "a", ja: "b" } }, /from en \(source\) to ja \(target\)/],
    ["the direction of language columns", { ja: "a", en: "b" }, /^`ja` is read as the source and `en` as the target/],
  ])("notes %s", (_name, row, note) => {
    const { notes } = detect([row, row]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(note);
  });

  it.each<[string, Row]>([
    ["text", { text: "a" }],
    ["messages", { messages: chat }],
    ["a pair", { prompt: "a", chosen: "b", rejected: "c" }],
  ])("has nothing to note on %s", (_name, row) => {
    expect(detect([row]).notes).toEqual([]);
  });

  it("gives specs that can be sent to a worker", () => {
    const { spec } = detect([{ translation: { en: "a", ja: "b" } }]);
    expect(structuredClone(spec)).toEqual(spec);
  });

  it.each<[string, Row, RegExp[]]>([
    [
      "ids and numbers only",
      { dataset: "a-b_c", row_id: "x/1", last_role: null, num_turns: 3 },
      [
        /dataset, row_id, last_role, num_turns/,
        /None of its columns seems to hold text/,
        /Only nulls so far in `last_role`/,
        /--text-column NAME/,
        /--shape NAME/,
      ],
    ],
    ["nothing but nulls", { messages: null }, [/messages/, /no column with a value/]],
    [
      "multiple choice",
      { question: "What is it?", choice0: "a b", choice1: "c d", label: 1 },
      [/multiple-choice/, /--text-column question/],
    ],
    [
      "no answers",
      { prompt: "Say it now.", key: 1 },
      [/`prompt` has no column with its answer/, /--text-column prompt/],
    ],
    ["answers that are numbers", { question: "How many?", answer: 4 }, [/`answer`, beside `question`, holds no text/]],
    ["one text column of another name", { sentence: "It rains.", id: "1" }, [/--text-column sentence/]],
    [
      "turns with other keys",
      { messages: [{ who: "me", utterance: "hi" }] },
      [/`messages` is a list of objects with the keys `who`, `utterance`/],
    ],
    ["turns that are texts", { turns: ["a", "b"] }, [/list of plain texts without roles/]],
    [
      "a misspelt column",
      { instrution: "Do it now.", output: "x y" },
      [/Did you mean `instruction` where the column is called `instrution`/],
    ],
    ["many languages", { en: "It rains.", de: "Es regnet.", fr: "Il pleut." }, [/texts in 3 languages/]],
  ])("refuses %s with a hint", (_name, row, hints) => {
    const message = refusal([row]);
    expect(message).toMatch(/^shard\.jsonl: no known shape fits its columns/);
    for (const hint of hints) expect(message).toMatch(hint);
    expect(message).not.toMatch(/undefined|\[object/);
  });

  it.each([
    ["an audit", { v: 1, source: "a", row: 0, hash: "h", outcome: "keep", findings: [] }],
    ["a sample for review", { stratum: "kept", content: "{}", audit: {} }],
  ])("knows %s of an earlier run", (_name, row) => {
    expect(() => detect([row])).toThrow(/is what an earlier run wrote, no rows to judge/);
  });

  it("lists the columns in the error", () => {
    try {
      detectShape("a.parquet", [{ id: 1 }], ["id", "empty"]);
      expect.unreachable();
    } catch (error) {
      expect((error as UnknownShapeError).columns).toEqual(["id", "empty"]);
    }
  });
});

describe("an override", () => {
  it("names the text column", () => {
    expect(detect([{ body: "a", messages: chat }], { textColumn: "body" }).spec).toEqual({
      name: "text",
      columns: { text: "body" },
    });
    expect(detect([{ body: "a" }], { shape: "text", textColumn: "body" }).spec).toEqual({
      name: "text",
      columns: { text: "body" },
    });
    expect(detect([{ thread: gpt }], { shape: "sharegpt", textColumn: "thread" }).spec).toEqual({
      name: "sharegpt",
      columns: { messages: "thread" },
    });
  });

  it("names the shape where rows have several", () => {
    const row = { messages: chat, text: "a b", instruction: "i", output: "o", chosen: "a", rejected: "b" };
    for (const shape of ["messages", "text", "alpaca", "preference"])
      expect(detect([row], { shape }).spec.name).toBe(shape);
    expect(detect([row], { shape: "sharegpt" }).spec).toEqual({ name: "sharegpt", columns: { messages: "messages" } });
  });

  it("of the shape text takes the only column of texts", () => {
    expect(detect([{ sentence: "a", n: 1 }], { shape: "text" }).spec).toEqual({
      name: "text",
      columns: { text: "sentence" },
    });
    expect(refusal([{ a: "x", b: "y" }], { shape: "text" })).toMatch(/--text-column NAME/);
  });

  it("of the shape holds where no row fits, if the columns are there", () => {
    expect(detect([{ instruction: 1, output: 2 }], { shape: "alpaca" }).spec.name).toBe("alpaca");
    expect(refusal([{ text: "a b" }], { shape: "alpaca" })).toMatch(/--shape alpaca needs instruction and output/);
  });

  it.each<[ShapeOverride, RegExp]>([
    [
      { shape: "sharegtp" },
      new RegExp(`no shape "sharegtp"\\. Did you mean sharegpt\\? The shapes are ${SHAPES.join(", ")}`),
    ],
    [{ shape: "constructor" }, /no shape "constructor"\. The shapes are/],
    [{ textColumn: "txet" }, /no column "txet"\. Did you mean text\? The columns are text, id/],
    [{ textColumn: "zzzzzz" }, /no column "zzzzzz"\. The columns are text, id/],
    [{ shape: "alpaca", textColumn: "text" }, /several columns/],
  ])("%o is refused", (override, message) => {
    const act = () => detect([{ text: "a", id: 1 }], override);
    expect(act).toThrow(ConfigError);
    expect(act).toThrow(message);
  });
});
