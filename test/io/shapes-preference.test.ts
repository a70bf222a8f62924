import { describe, expect, it } from "vitest";
import type { Sample } from "../../src/core/sample.ts";
import { bindShape, hhPath, hhTurns, type ShapeSpec } from "../../src/io/shapes/index.ts";

const PAIR: ShapeSpec = { name: "preference", columns: { prompt: "prompt", chosen: "chosen", rejected: "rejected" } };
const IMPLICIT: ShapeSpec = { name: "preference", columns: { chosen: "chosen", rejected: "rejected" } };

const texts = ({ segments }: Sample) =>
  segments.map(({ path, role, text }) => `${path} ${role} ${JSON.stringify(text)}`);
const issues = ({ meta }: Sample) => meta.issues.map(({ reason, data }) => [reason, data]);

const user = (content: string) => ({ role: "user", content });
const bot = (content: string, more = {}) => ({ role: "assistant", content, ...more });
const system = (content: string) => ({ role: "system", content });

describe.each<[string, ShapeSpec, Record<string, unknown>, string[], unknown[]]>([
  [
    "texts",
    PAIR,
    { prompt: "p", chosen: "c", rejected: "r" },
    ['prompt prompt "p"', 'chosen chosen "c"', 'rejected rejected "r"'],
    [],
  ],
  [
    "texts without a prompt",
    IMPLICIT,
    { chosen: "c", rejected: "r" },
    ['chosen chosen "c"', 'rejected rejected "r"'],
    [],
  ],
  [
    "empty answers",
    PAIR,
    { prompt: "p", chosen: "", rejected: "" },
    ['prompt prompt "p"', 'chosen chosen ""', 'rejected rejected ""'],
    [],
  ],
  [
    "lists",
    PAIR,
    { prompt: [system("s"), user("p")], chosen: [bot("c")], rejected: [bot("r")] },
    [
      'prompt[0].content prompt "s"',
      'prompt[1].content prompt "p"',
      'chosen[0].content chosen "c"',
      'rejected[0].content rejected "r"',
    ],
    [],
  ],
  [
    "lists that share their prompt",
    IMPLICIT,
    { chosen: [user("a"), bot("b"), user("p"), bot("c")], rejected: [user("a"), bot("b"), user("p"), bot("r")] },
    [
      'chosen[0].content prompt "a"',
      'chosen[1].content prompt "b"',
      'chosen[2].content prompt "p"',
      'chosen[3].content chosen "c"',
      'rejected[3].content rejected "r"',
    ],
    [],
  ],
  [
    "lists whose prompts differ in one turn",
    IMPLICIT,
    { chosen: [user("a"), user("p"), bot("c")], rejected: [user("A"), user("p"), bot("r")] },
    [
      'chosen[0].content prompt "a"',
      'chosen[1].content prompt "p"',
      'chosen[2].content chosen "c"',
      'rejected[0].content prompt "A"',
      'rejected[2].content rejected "r"',
    ],
    [],
  ],
  [
    "a prompt text that the lists repeat, after a system turn of their own",
    PAIR,
    { prompt: "p", chosen: [system("s"), user("p"), bot("c")], rejected: [system("s"), user("p"), bot("r")] },
    [
      'prompt prompt "p"',
      'chosen[0].content prompt "s"',
      'chosen[2].content chosen "c"',
      'rejected[2].content rejected "r"',
    ],
    [],
  ],
  [
    "a prompt that the lists do not repeat",
    PAIR,
    { prompt: "p", chosen: [user("q"), bot("c")], rejected: [user("q"), bot("r")] },
    [
      'prompt prompt "p"',
      'chosen[0].content prompt "q"',
      'chosen[1].content chosen "c"',
      'rejected[1].content rejected "r"',
    ],
    [],
  ],
  [
    "a side that says the prompt twice",
    PAIR,
    { prompt: "p", chosen: [user("p"), bot("x"), user("p"), bot("c")], rejected: [user("p"), bot("r")] },
    [
      'prompt prompt "p"',
      'chosen[1].content prompt "x"',
      'chosen[2].content prompt "p"',
      'chosen[3].content chosen "c"',
      'rejected[1].content rejected "r"',
    ],
    [],
  ],
  [
    "the same words in another role",
    IMPLICIT,
    { chosen: [user("a"), bot("c")], rejected: [system("a"), bot("r")] },
    [
      'chosen[0].content prompt "a"',
      'chosen[1].content chosen "c"',
      'rejected[0].content prompt "a"',
      'rejected[1].content rejected "r"',
    ],
    [],
  ],
  [
    "ShareGPT turns",
    PAIR,
    {
      prompt: [{ from: "human", value: "p" }],
      chosen: { from: "gpt", value: "c" },
      rejected: { from: "gpt", value: "r" },
    },
    ['prompt[0].value prompt "p"', 'chosen.value chosen "c"', 'rejected.value rejected "r"'],
    [],
  ],
  [
    "lists as JSON text",
    IMPLICIT,
    { chosen: JSON.stringify([user("p"), bot("c")]), rejected: JSON.stringify([user("p"), bot("r")]) },
    ['chosen[0].content prompt "p"', 'chosen[1].content chosen "c"', 'rejected[1].content rejected "r"'],
    [],
  ],
  [
    "answers that look like JSON",
    IMPLICIT,
    { chosen: "[1, 2]", rejected: "[{" },
    ['chosen chosen "[1, 2]"', 'rejected rejected "[{"'],
    [],
  ],
  [
    "turns after the answer",
    IMPLICIT,
    { chosen: [user("p"), bot("c"), user("thanks")], rejected: [user("p"), bot("r")] },
    [
      'chosen[0].content prompt "p"',
      'chosen[1].content chosen "c"',
      'chosen[2].content prompt "thanks"',
      'rejected[1].content rejected "r"',
    ],
    [],
  ],
  [
    "no answer",
    PAIR,
    { prompt: "p", chosen: [user("q")], rejected: [] },
    ['prompt prompt "p"', 'chosen[0].content prompt "q"'],
    [
      ["noTrainedTurn", { path: "chosen", turns: 1, roles: "user" }],
      ["noTrainedTurn", { path: "rejected", turns: 0, roles: "" }],
    ],
  ],
  [
    "nulls",
    PAIR,
    { prompt: null, chosen: "c", rejected: null },
    ['prompt prompt ""', 'chosen chosen "c"', 'rejected rejected ""'],
    [
      ["nullText", { path: "prompt" }],
      ["nullText", { path: "rejected" }],
    ],
  ],
  [
    "missing columns",
    PAIR,
    { chosen: "c" },
    ['chosen chosen "c"'],
    [
      ["missingColumn", { column: "prompt" }],
      ["missingColumn", { column: "rejected" }],
    ],
  ],
  [
    "a prompt that is not due",
    PAIR,
    { prompt: null, chosen: [user("p"), bot("c")], rejected: [user("p"), bot("r")] },
    ['chosen[0].content prompt "p"', 'chosen[1].content chosen "c"', 'rejected[1].content rejected "r"'],
    [],
  ],
  [
    "wrong types",
    PAIR,
    { prompt: 1, chosen: 2, rejected: {} },
    [],
    [
      ["wrongType", { path: "prompt", type: "number" }],
      ["wrongType", { path: "chosen", type: "number" }],
      ["wrongType", { path: "rejected", type: "object" }],
    ],
  ],
  [
    "an unmapped role and a bad turn",
    IMPLICIT,
    { chosen: [{ role: "narrator", content: "n" }, bot("c")], rejected: ["x", bot("r")] },
    [
      'chosen[0].content prompt "n"',
      'chosen[1].content chosen "c"',
      'rejected[0] tool "x"',
      'rejected[1].content rejected "r"',
    ],
    [
      ["unmappedRole", { role: "narrator", path: "chosen[0]" }],
      ["badTurn", { path: "rejected[0]" }],
    ],
  ],
  [
    "HH dialogues",
    IMPLICIT,
    {
      chosen: "\n\nHuman: a\n\nAssistant: b\n\nHuman: p\n\nAssistant: c",
      rejected: "\n\nHuman: a\n\nAssistant: b\n\nHuman: p\n\nAssistant:",
    },
    [
      'chosen[turn 0] prompt "a"',
      'chosen[turn 1] prompt "b"',
      'chosen[turn 2] prompt "p"',
      'chosen[turn 3] chosen "c"',
      'rejected[turn 3] rejected ""',
    ],
    [],
  ],
  [
    "an HH prompt that ends with the cue",
    PAIR,
    { prompt: "\n\nHuman: p\n\nAssistant:", chosen: " c", rejected: " r" },
    ['prompt[turn 0] prompt "p"', 'chosen chosen " c"', 'rejected rejected " r"'],
    [],
  ],
  [
    "an HH prompt that the HH sides repeat",
    PAIR,
    {
      prompt: "\n\nHuman: p\n\nAssistant:",
      chosen: "\n\nHuman: p\n\nAssistant: c",
      rejected: "\n\nHuman: p\n\nAssistant: r",
    },
    ['prompt[turn 0] prompt "p"', 'chosen[turn 1] chosen "c"', 'rejected[turn 1] rejected "r"'],
    [],
  ],
  [
    "an answer that runs on into an invented turn",
    PAIR,
    { prompt: "p", chosen: "c\n\nHuman: more\n\nAssistant: d", rejected: "r" },
    ['prompt prompt "p"', 'chosen chosen "c\\n\\nHuman: more\\n\\nAssistant: d"', 'rejected rejected "r"'],
    [],
  ],
])("a pair of %s", (_name, spec, row, expected, wrong) => {
  it("is read so", () => {
    const sample = bindShape(spec)(row);
    expect(texts(sample)).toEqual(expected);
    expect(issues(sample)).toEqual(wrong);
    expect(sample.meta.shape).toBe("preference");
  });
});

describe("a pair", () => {
  it("has turns with their raw roles", () => {
    const { meta } = bindShape(PAIR)({
      prompt: "p",
      chosen: [user("p"), bot("c")],
      rejected: "\n\nHuman: x\n\nAssistant: r",
    });
    expect(meta.turns.map(({ path, role, rawRole }) => [path, role, rawRole])).toEqual([
      ["prompt", "prompt", "prompt"],
      ["chosen[1]", "chosen", "assistant"],
      ["rejected[turn 0]", "prompt", "Human"],
      ["rejected[turn 1]", "rejected", "Assistant"],
    ]);
  });

  it("keeps a repeated turn whose tool calls differ", () => {
    const call = (argument: string) => bot("b", { tool_calls: [{ function: { name: "f", arguments: argument } }] });
    const row = { chosen: [call("1"), user("p"), bot("c")], rejected: [call("2"), user("p"), bot("r")] };
    expect(texts(bindShape(IMPLICIT)(row))).toContain('rejected[0].tool_calls[0].function.arguments prompt "2"');
    const same = { chosen: [call("1"), user("p"), bot("c")], rejected: [call("1"), user("p"), bot("r")] };
    expect(texts(bindShape(IMPLICIT)(same)).filter((text) => text.startsWith("rejected"))).toEqual([
      'rejected[2].content rejected "r"',
    ]);
  });

  it("reads system and input columns as prompt", () => {
    const columns = { system: "system", prompt: "instruction", input: "input", chosen: "chosen", rejected: "rejected" };
    const row = { system: "s", instruction: "i", input: "n", chosen: "c", rejected: "r" };
    expect(texts(bindShape({ name: "preference", columns })(row))).toEqual([
      'system prompt "s"',
      'instruction prompt "i"',
      'input prompt "n"',
      'chosen chosen "c"',
      'rejected rejected "r"',
    ]);
  });
});

describe("hhTurns", () => {
  const said = (text: string) => hhTurns(text)?.map(({ start, end, speaker }) => [speaker, text.slice(start, end)]);

  it.each([
    [
      "\n\nHuman: a\n\nAssistant: b",
      [
        ["Human", "a"],
        ["Assistant", "b"],
      ],
    ],
    [
      "Human: a\n\nAssistant: b",
      [
        ["Human", "a"],
        ["Assistant", "b"],
      ],
    ],
    [
      "\n\nHuman:a\n\nAssistant:  b\n",
      [
        ["Human", "a"],
        ["Assistant", " b\n"],
      ],
    ],
    [
      "\n\nHuman: a\n\nHuman: b\n\nAssistant: c\n\nAssistant: d",
      [
        ["Human", "a"],
        ["Human", "b"],
        ["Assistant", "c"],
        ["Assistant", "d"],
      ],
    ],
    [
      "\n\nHuman: \n\nAssistant: ",
      [
        ["Human", ""],
        ["Assistant", ""],
      ],
    ],
    ["\n\nHuman: a", undefined],
    ["\n\nAssistant: a\n\nHuman: b", undefined],
    ["He said:\n\nHuman: a\n\nAssistant: b", undefined],
    ["", undefined],
  ])("of %j", (text, turns) => {
    expect(said(text)).toEqual(turns);
  });

  it("give the place of a path's text in its column", () => {
    const chosen = "\n\nHuman: a\n\nAssistant: b";
    const sample = bindShape(IMPLICIT)({ chosen, rejected: "r" });
    hhTurns(chosen)!.forEach(({ start, end }, i) => {
      expect(sample.segments.find(({ path }) => path === hhPath("chosen", i))!.text).toBe(chosen.slice(start, end));
    });
  });
});
