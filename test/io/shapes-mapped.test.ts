import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { bindShape, columnsOf, detectShape, type Mapping } from "../../src/io/shapes/index.ts";

type Row = Readonly<Record<string, unknown>>;

function read(mapping: Mapping, row: Row) {
  const { spec, notes } = detectShape("in.jsonl", [row], Object.keys(row), { mapping });
  expect(notes).toEqual([]);
  const { segments, meta } = bindShape(spec)(row);
  return {
    shape: meta.shape,
    texts: segments.map(({ path, role, text }) => `${role} ${path} ${text}`),
    issues: meta.issues.map(({ reason }) => reason),
    roles: meta.turns.map(({ rawRole }) => rawRole),
  };
}

describe("rows of no known shape, by a mapping", () => {
  it.each<[string, Mapping, Row, ReturnType<typeof read>]>([
    [
      "a support dialogue, deep in its row, with speakers of its own",
      { turns: "data.dialog", role: "speaker", text: "utterance", roles: { 客: "user", 店員: "assistant" } },
      {
        data: {
          dialog: [
            { speaker: "客", utterance: "いくら？" },
            { speaker: "店員", utterance: "百円です。" },
          ],
        },
      },
      {
        shape: "messages",
        texts: ["user data.dialog[0].utterance いくら？", "assistant data.dialog[1].utterance 百円です。"],
        issues: [],
        roles: ["客", "店員"],
      },
    ],
    [
      "an export whose turns nest role and parts",
      { turns: "thread", role: "author.role", text: "content.parts" },
      {
        thread: [
          { author: { role: "user" }, content: { parts: ["a", "b"] } },
          { author: { role: "assistant" }, content: { parts: ["c"] } },
        ],
      },
      {
        shape: "messages",
        texts: [
          "user thread[0].content.parts[0] a",
          "user thread[0].content.parts[1] b",
          "assistant thread[1].content.parts[0] c",
        ],
        issues: [],
        roles: ["user", "assistant"],
      },
    ],
    [
      "columns of an own name, one of them with a dot in it",
      { columns: { "meta.sys": "system", "q.ja": "user", a_ja: "assistant" } },
      { meta: { sys: "Be kind." }, "q.ja": "質問", a_ja: "答え" },
      {
        shape: "messages",
        texts: ["system meta.sys Be kind.", "user q.ja 質問", "assistant a_ja 答え"],
        issues: [],
        roles: ["meta.sys", "q.ja", "a_ja"],
      },
    ],
    [
      "pairs of bare texts before the last answer (history)",
      { turns: "history", order: ["user", "assistant"] },
      {
        history: [
          ["q1", "a1"],
          ["q2", "a2"],
        ],
      },
      {
        shape: "messages",
        texts: [
          "user history[0][0] q1",
          "assistant history[0][1] a1",
          "user history[1][0] q2",
          "assistant history[1][1] a2",
        ],
        issues: [],
        roles: ["user", "assistant", "user", "assistant"],
      },
    ],
    [
      "turns as JSON text, with numbers for speakers",
      { turns: "conv", role: "who", text: "say", roles: { "0": "user", "1": "assistant" } },
      { conv: '[{"who":0,"say":"hi"},{"who":1,"say":"hello"}]' },
      {
        shape: "messages",
        texts: ["user conv[0].say hi", "assistant conv[1].say hello"],
        issues: [],
        roles: ["0", "1"],
      },
    ],
    [
      "a pair with the prompt inside another column",
      { columns: { "input.prompt": "prompt", good: "chosen", bad: "rejected" } },
      { input: { prompt: "p" }, good: "c", bad: "r" },
      {
        shape: "preference",
        texts: ["prompt input.prompt p", "chosen good c", "rejected bad r"],
        issues: [],
        roles: ["input.prompt", "good", "bad"],
      },
    ],
    [
      "text beside others",
      { columns: { "page.body": "text" } },
      { page: { body: "本文", title: "題" } },
      { shape: "text", texts: ["text page.body 本文"], issues: [], roles: ["page.body"] },
    ],
  ])("%s", (_, mapping, row, expected) => expect(read(mapping, row)).toEqual(expected));

  it.each<[string, Row, string[]]>([
    ["nothing there", { other: 1 }, ["missingColumn"]],
    ["null", { t: null }, ["nullText"]],
    ["no list", { t: 3 }, ["wrongType"]],
    ["broken JSON", { t: "[{" }, ["badJsonString"]],
    [
      "an unknown speaker",
      {
        t: [
          { role: "Zed", content: "a" },
          { role: "gpt", content: "b" },
        ],
      },
      ["unmappedRole"],
    ],
    ["no speaker", { t: [{ content: "a" }, { role: "gpt", content: "b" }] }, ["badTurn"]],
    ["no text", { t: [{ role: "gpt" }] }, ["nullText"]],
    ["a number for a text", { t: [{ role: "gpt", content: 1 }] }, ["wrongType"]],
    ["no answer", { t: [{ role: "user", content: "a" }] }, ["noTrainedTurn"]],
    ["no turns", { t: [] }, ["noTrainedTurn"]],
  ])("says what is wrong with a row: %s", (_, row, issues) => {
    const { spec } = detectShape("in.jsonl", [{ t: [] }], ["t"], { mapping: { turns: "t" } });
    expect(bindShape(spec)(row).meta.issues.map(({ reason }) => reason)).toEqual(issues);
  });

  it("asks for no answer among turns where a column has it: they may be what was said before, or nothing", () => {
    const mapping: Mapping = { columns: { q: "user", a: "assistant" }, turns: "past", order: ["user", "assistant"] };
    expect(read(mapping, { q: "質問", a: "答え", past: [] }).issues).toEqual([]);
    expect(read({ ...mapping, columns: { q: "user" } }, { q: "質問", past: [] }).issues).toEqual(["noTrainedTurn"]);
  });

  it("takes rows for pairs where the roles of their turns say so", () => {
    const row = { p: "問い", ranked: [{ content: "よい" }, { content: "わるい" }] };
    const told = read({ columns: { p: "prompt" }, turns: "ranked", order: ["chosen", "rejected"] }, row);
    expect([told.shape, told.issues]).toEqual(["preference", []]);
  });

  it("reads the columns that paths begin in, whichever way their dots are meant", () => {
    const { spec } = detectShape("in.parquet", [], [], { mapping: { columns: { "a.b": "user" }, turns: "c" } });
    expect(columnsOf(spec)).toEqual(["a.b", "a", "c"]);
  });

  it("is refused where its paths lead nowhere, with the columns there are", () => {
    const mapping: Mapping = { columns: { body: "text" }, turns: "dialog.turns" };
    expect(() => detectShape("in.jsonl", [{ body: "a", dialog: {} }], ["body", "dialog"], { mapping })).toThrow(
      new ConfigError(
        "in.jsonl: nothing is at dialog.turns, where the mapping looks, in its first 1 rows. The columns are body, dialog",
      ),
    );
  });
});
