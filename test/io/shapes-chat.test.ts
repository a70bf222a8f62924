import { describe, expect, it } from "vitest";
import type { Sample } from "../../src/core/sample.ts";
import { bindShape, type ShapeSpec } from "../../src/io/shapes/index.ts";

const MESSAGES: ShapeSpec = { name: "messages", columns: { messages: "messages" } };
const SHAREGPT: ShapeSpec = { name: "sharegpt", columns: { messages: "conversations" } };

const read = (row: Record<string, unknown>, spec = MESSAGES) => bindShape(spec)(row);

/** `path role text`, with the kind and `untrained` where they are not the usual. */
const texts = ({ segments }: Sample) =>
  segments.map(({ path, role, text, kind, trained }) =>
    [path, role, JSON.stringify(text), kind === "content" ? "" : kind, trained ? "" : "untrained"]
      .filter(Boolean)
      .join(" "),
  );

const reasons = ({ meta }: Sample) => meta.issues.map(({ reason }) => reason);

describe("a chat row", () => {
  it("of more turns than any conversation has is not looked at", () => {
    const turn = { role: "assistant", content: "b" };
    expect(read({ messages: Array(10_000).fill(turn) }).segments).toHaveLength(10_000);
    const { segments, meta } = read({ messages: Array(10_001).fill(turn) });
    expect({ segments, issues: meta.issues }).toEqual({
      segments: [],
      issues: [{ reason: "tooManyTexts", data: { texts: 10_001, limit: 10_000 } }],
    });
  });

  it("gives one segment a turn, in order, as it stands", () => {
    const sample = read({
      messages: [
        { role: "system", content: "Be brief. " },
        { role: "user", content: "\tHi" },
        { role: "assistant", content: "Hello\n" },
      ],
    });
    expect(texts(sample)).toEqual([
      'messages[0].content system "Be brief. "',
      'messages[1].content user "\\tHi"',
      'messages[2].content assistant "Hello\\n"',
    ]);
    expect(sample.segments.map(({ turn }) => turn)).toEqual([0, 1, 2]);
    expect(sample.meta).toEqual({
      shape: "messages",
      turns: [
        { path: "messages[0]", role: "system", rawRole: "system", hasToolCalls: false, attachments: [] },
        { path: "messages[1]", role: "user", rawRole: "user", hasToolCalls: false, attachments: [] },
        { path: "messages[2]", role: "assistant", rawRole: "assistant", hasToolCalls: false, attachments: [] },
      ],
      issues: [],
    });
  });

  it("finds key names per turn, whatever the shape and the column are called", () => {
    const conversations = [
      { from: "human", value: "a" },
      { role: "assistant", content: "b" },
      { from: "gpt", content: "c" },
      { role: "user", value: "d" },
      { speaker: "Bot", text: "e" },
      { role: null, content: null, from: "gpt", value: "f" },
    ];
    for (const name of ["messages", "sharegpt"] as const) {
      const sample = read({ conversations }, { name, columns: { messages: "conversations" } });
      expect(texts(sample)).toEqual([
        'conversations[0].value user "a"',
        'conversations[1].content assistant "b"',
        'conversations[2].content assistant "c"',
        'conversations[3].value user "d"',
        'conversations[4].text assistant "e"',
        'conversations[5].value assistant "f"',
      ]);
      expect(sample.meta.issues).toEqual([]);
    }
  });

  it("reads a system column before the turns, unless the first turn repeats it", () => {
    const spec: ShapeSpec = { name: "sharegpt", columns: { messages: "conversations", system: "system" } };
    const turns = [
      { from: "human", value: "a" },
      { from: "gpt", value: "b" },
    ];
    expect(texts(read({ system: "S", conversations: turns }, spec))[0]).toBe('system system "S"');
    expect(read({ system: null, conversations: turns }, spec).segments).toHaveLength(2);
    expect(read({ system: "", conversations: turns }, spec).segments).toHaveLength(2);
    const repeated = read({ system: "S", conversations: [{ from: "system", value: "S" }, ...turns] }, spec);
    expect(repeated.segments.map(({ path }) => path)).toEqual([
      "conversations[0].value",
      "conversations[1].value",
      "conversations[2].value",
    ]);
  });

  it("parses a conversation stored as JSON text; paths stay", () => {
    const messages = ` [{"role":"user","content":"a"},{"role":"assistant","content":"b"}]`;
    expect(texts(read({ messages }))).toEqual(['messages[0].content user "a"', 'messages[1].content assistant "b"']);
  });

  it.each([
    ["JSON text that does not parse", { messages: "[{" }, "badJsonString", { path: "messages" }],
    ["plain text", { messages: "Human: hi" }, "badJsonString", { path: "messages" }],
    ["JSON text of an object", { messages: "{}" }, "wrongType", { path: "messages", type: "object" }],
    ["a number", { messages: 3 }, "wrongType", { path: "messages", type: "number" }],
    ["an object", { messages: {} }, "wrongType", { path: "messages", type: "object" }],
    ["null", { messages: null }, "nullText", { path: "messages" }],
    ["no column", { text: "x" }, "missingColumn", { column: "messages" }],
    ["no turns", { messages: [] }, "noTrainedTurn", { path: "messages", turns: 0, roles: "" }],
  ])("that is %s is one issue and no text", (_name, row, reason, data) => {
    const sample = read(row);
    expect(sample.segments).toEqual([]);
    expect(sample.meta.issues.map((issue) => [issue.reason, issue.data])).toEqual([[reason, data]]);
  });

  it("says when there is no turn to train on, with the roles there are", () => {
    const sample = read({
      messages: [
        { role: "user", content: "a" },
        { role: "tool", content: "b" },
        { role: "user", content: "c" },
      ],
    });
    expect(sample.meta.issues).toEqual([
      { reason: "noTrainedTurn", path: "messages", data: { path: "messages", turns: 3, roles: "user, tool" } },
    ]);
    expect(reasons(read({ messages: [{ role: "assistant", content: "a", weight: 0 }] }))).toEqual(["noTrainedTurn"]);
    expect(
      reasons(
        read({
          messages: [
            { role: "assistant", content: "a" },
            { role: "user", content: "b" },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it("keeps a turn of an unknown role as context, and says so", () => {
    const narrator = "narrator ".repeat(10);
    const sample = read({
      messages: [
        { role: "Narrator", content: "Once" },
        { role: narrator, content: "upon" },
        { role: 7, content: "a" },
        { role: "assistant", content: "time" },
      ],
    });
    expect(texts(sample)).toEqual([
      'messages[0].content tool "Once"',
      'messages[1].content tool "upon"',
      'messages[2].content tool "a"',
      'messages[3].content assistant "time"',
    ]);
    expect(sample.meta.turns.map(({ rawRole }) => rawRole)).toEqual(["Narrator", narrator, "number", "assistant"]);
    const [first, second, third] = sample.meta.issues;
    expect(first).toEqual({
      reason: "unmappedRole",
      path: "messages[0]",
      data: { role: "Narrator", path: "messages[0]" },
    });
    expect(String(second!.data["role"]).length).toBeLessThanOrEqual(40);
    expect(third!.reason).toBe("unmappedRole");
    expect(sample.meta.issues).toHaveLength(3);
  });

  it.each([
    ["a string", "hello", ['messages[0] tool "hello"']],
    ["null", null, []],
    ["a number", 3, []],
    ["a list", ["user", "hi"], []],
    ["without a role", { content: "hi" }, ['messages[0].content tool "hi"']],
    ["with neither key", { text: "hi" }, ['messages[0].text tool "hi"']],
    ["with other keys", { utterance: "hi" }, []],
    ["a date", new Date(0), []],
  ])("has a bad turn where a turn is %s, and still counts it", (_name, turn, kept) => {
    const sample = read({ messages: [turn, { role: "assistant", content: "b" }] });
    expect(texts(sample)).toEqual([...kept, 'messages[1].content assistant "b"']);
    expect(sample.meta.issues).toEqual([{ reason: "badTurn", path: "messages[0]", data: { path: "messages[0]" } }]);
    expect(sample.meta.turns).toHaveLength(2);
    expect(sample.segments.at(-1)!.turn).toBe(1);
  });
});

describe("the content of a turn", () => {
  const turn = (fields: object) =>
    read({
      messages: [
        { role: "user", content: "q" },
        { role: "assistant", ...fields },
      ],
    });
  /** The texts of the assistant's turn. */
  const said = (sample: Sample) => texts(sample).slice(1);

  it.each([
    ["null", { content: null }, "messages[1].content"],
    ["missing", {}, "messages[1].content"],
    ["null and without calls", { content: null, tool_calls: [] }, "messages[1].content"],
    ["null beside null calls (a Parquet struct)", { content: null, tool_calls: null }, "messages[1].content"],
  ])("that is %s is an empty text and an issue", (_name, fields, path) => {
    const sample = turn(fields);
    expect(said(sample)).toEqual([`${path} assistant ""`]);
    expect(sample.meta.issues).toEqual([{ reason: "nullText", path, data: { path } }]);
  });

  it("that is null under from/value is missed at `value`", () => {
    const row = {
      conversations: [
        { from: "human", value: "q" },
        { from: "gpt", value: null },
      ],
    };
    expect(texts(read(row, SHAREGPT))[1]).toBe('conversations[1].value assistant ""');
  });

  it("that is null beside tool calls is no text and no issue", () => {
    const sample = turn({ content: null, tool_calls: [{ function: { name: "f", arguments: '{"a":1}' } }] });
    expect(said(sample)).toEqual(['messages[1].tool_calls[0].function.arguments assistant "{\\"a\\":1}" arguments']);
    expect(sample.meta.issues).toEqual([]);
    expect(sample.meta.turns[1]!.hasToolCalls).toBe(true);
  });

  it("that is empty stays an empty text, without an issue", () => {
    const sample = turn({ content: "" });
    expect(said(sample)).toEqual(['messages[1].content assistant ""']);
    expect(sample.meta.issues).toEqual([]);
  });

  it.each([
    [3, "number"],
    [3n, "number"],
    [true, "boolean"],
    [{ text: "x" }, "object"],
    [new Date(0), "date"],
    [new Uint8Array(2), "binary"],
  ])("that is %s is of the wrong type", (content, type) => {
    const sample = turn({ content });
    expect(said(sample)).toEqual([]);
    expect(sample.meta.issues.map((issue) => issue.data)).toEqual([{ path: "messages[1].content", type }]);
  });

  it("that is a list gives its texts and names its attachments", () => {
    const sample = turn({
      content: [
        { type: "text", text: "Look:" },
        { type: "image_url", image_url: { url: "data:…" } },
        { type: "input_audio", input_audio: {} },
        "bare",
        { type: "text", text: "done", image: null },
        { type: "refusal", refusal: "no" },
      ],
    });
    expect(said(sample)).toEqual([
      'messages[1].content[0].text assistant "Look:"',
      'messages[1].content[3] assistant "bare"',
      'messages[1].content[4].text assistant "done"',
      'messages[1].content[5].refusal assistant "no"',
    ]);
    expect(sample.meta.turns[1]!.attachments).toEqual(["image_url", "input_audio"]);
    expect(sample.meta.issues).toEqual([]);
  });

  it("that is Anthropic blocks gives thinking, calls and results their kinds and roles", () => {
    const sample = turn({
      content: [
        { type: "thinking", thinking: "hm" },
        { type: "tool_use", name: "f", input: { a: 1 } },
        { type: "tool_result", content: "42" },
        { type: "tool_result", content: [{ type: "text", text: "43" }, { type: "image" }] },
      ],
    });
    expect(said(sample)).toEqual([
      'messages[1].content[0].thinking assistant "hm" reasoning',
      'messages[1].content[1].input assistant "{\\"a\\":1}" arguments',
      'messages[1].content[2].content tool "42"',
      'messages[1].content[3].content[0].text tool "43"',
    ]);
    expect(sample.meta.turns[1]).toMatchObject({ hasToolCalls: true, attachments: ["image"] });
    expect(sample.meta.issues).toEqual([]);
  });

  it.each([
    ["no parts", [], ['messages[1].content assistant ""'], []],
    ["only an image", [{ type: "image" }], [], []],
    [
      "only a thought",
      [{ type: "thinking", thinking: "hm" }],
      ['messages[1].content[0].thinking assistant "hm" reasoning', 'messages[1].content assistant ""'],
      [],
    ],
    [
      "a text part that is null",
      [{ type: "text", text: null }],
      ['messages[1].content[0].text assistant ""'],
      ["nullText"],
    ],
    ["no part at all", [3], ['messages[1].content assistant ""'], ["badTurn"]],
    ["a part of no type", [{ url: "x" }, "a"], ['messages[1].content[1] assistant "a"'], ["badTurn"]],
  ])("that is a list with %s", (_name, content, expected, issues) => {
    const sample = turn({ content });
    expect(said(sample)).toEqual(expected);
    expect(reasons(sample)).toEqual(issues);
  });

  it("has the calls' arguments beside it, as text or as the JSON of an object", () => {
    let deep: unknown[] = [];
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const sample = turn({
      content: "calling",
      tool_calls: [
        { function: { name: "f", arguments: { 'q"': ["x", 2n, 2n ** 60n] } } },
        { name: "g", arguments: "raw" },
        { function: { name: "h", arguments: null } },
        { function: { name: "i", arguments: "" } },
        { function: { name: "j", arguments: 3 } },
        { function: { name: "k", arguments: deep } },
        "l",
      ],
      function_call: { name: "m", arguments: '{"old":true}' },
    });
    expect(said(sample)).toEqual([
      'messages[1].content assistant "calling"',
      `messages[1].tool_calls[0].function.arguments assistant ${JSON.stringify('{"q\\"":["x",2,"1152921504606846976"]}')} arguments`,
      'messages[1].tool_calls[1].arguments assistant "raw" arguments',
      'messages[1].function_call.arguments assistant "{\\"old\\":true}" arguments',
    ]);
    expect(sample.meta.issues.map(({ reason, path }) => [reason, path])).toEqual([
      ["wrongType", "messages[1].tool_calls[4].function.arguments"],
      ["wrongType", "messages[1].tool_calls[5].function.arguments"],
      ["badTurn", "messages[1].tool_calls[6]"],
    ]);
  });

  it.each([
    [
      '[{"function":{"name":"f","arguments":"{}"}}]',
      true,
      ['messages[1].tool_calls[0].function.arguments assistant "{}" arguments'],
      [],
    ],
    ["[]", false, ['messages[1].content assistant ""'], ["nullText"]],
    ["null", false, ['messages[1].content assistant ""'], ["nullText"]],
    ["", false, ['messages[1].content assistant ""'], ["nullText"]],
    ["[{", true, [], ["badJsonString"]],
    ["{}", false, ['messages[1].content assistant ""'], ["wrongType", "nullText"]],
  ])("has calls stored as the JSON text %s", (tool_calls, hasToolCalls, expected, issues) => {
    const sample = turn({ content: null, tool_calls });
    expect(said(sample)).toEqual(expected);
    expect(sample.meta.turns[1]!.hasToolCalls).toBe(hasToolCalls);
    expect(reasons(sample)).toEqual(issues);
  });

  it("has reasoning before it, in whichever field", () => {
    expect(said(turn({ content: "4", reasoning_content: "2+2", reasoning: null }))).toEqual([
      'messages[1].reasoning_content assistant "2+2" reasoning',
      'messages[1].content assistant "4"',
    ]);
    expect(said(turn({ content: "4", reasoning: "a", thinking: "b" }))).toEqual([
      'messages[1].reasoning assistant "a" reasoning',
      'messages[1].thinking assistant "b" reasoning',
      'messages[1].content assistant "4"',
    ]);
    expect(said(turn({ content: "4", reasoning: "", thinking: true }))).toEqual(['messages[1].content assistant "4"']);
  });

  it("is the call itself in turns of the role function_call", () => {
    const sample = read(
      {
        conversations: [
          { from: "human", value: "q" },
          { from: "function_call", value: '{"name":"f"}' },
          { from: "observation", value: "42" },
        ],
      },
      SHAREGPT,
    );
    expect(texts(sample).slice(1)).toEqual([
      'conversations[1].value assistant "{\\"name\\":\\"f\\"}" arguments',
      'conversations[2].value tool "42"',
    ]);
    expect(sample.meta.turns.map(({ hasToolCalls }) => hasToolCalls)).toEqual([false, true, false]);
    expect(sample.meta.issues).toEqual([]);
  });

  it.each([
    [{ weight: 0 }, false],
    [{ weight: 0n }, false],
    [{ weight: 1 }, true],
    [{ weight: null }, true],
    [{ train: false }, false],
    [{ train: true }, true],
    [{ training: false }, false],
    [{ loss: 0 }, false],
    [{ loss: false }, false],
    [{ loss_weight: 0 }, false],
    [{ loss_weight: 0.5 }, true],
  ])("is trained on or not as %o says", (fields, trained) => {
    const sample = turn({
      reasoning_content: "a",
      reasoning: "b",
      thinking: "c",
      content: ["d", { type: "text", text: "e" }],
      tool_calls: [{ function: { arguments: "f" } }],
      function_call: { arguments: "g" },
      ...fields,
    });
    expect(sample.segments.map(({ text }) => text).join("")).toBe("qabcdefg");
    expect(sample.segments.map((segment) => segment.trained)).toEqual([true, ...Array(7).fill(trained)]);
  });
});
