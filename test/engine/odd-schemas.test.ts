import { describe, expect, it } from "vitest";
import { loadMapping } from "../../src/engine/config-file.ts";
import { dist, scratch } from "./scratch.ts";

const { put, root } = scratch();
const QUESTION = "富士山の高さはどのくらいですか。";
const GOOD = "富士山の高さは約三千七百七十六メートルで、日本で一番高い山です。";
const BROKEN = "富士山の高さは約三千七百\uFFFD\uFFFD十六メートルで、日本で一番高い山です。";

interface Odd {
  /** The mapping file. */
  readonly mapping: object;
  /** A row with this answer. */
  readonly row: (answer: string) => object;
  /** Where the answer is, and whose. */
  readonly found: readonly [path: string, role: string];
}

describe("rows of odd schemas, read by a mapping file", () => {
  it.each<[string, Odd]>([
    [
      "a call centre's log: turns deep in the row, with speakers and utterances of its own names",
      {
        mapping: { turns: "data.conv", role: "speaker", text: "utt", roles: { お客様: "user", 担当: "assistant" } },
        row: (answer) => ({
          id: "c-1",
          data: {
            channel: "tel",
            conv: [
              { speaker: "お客様", utt: QUESTION, t: 0.4 },
              { speaker: "担当", utt: answer, t: 3.1 },
            ],
          },
        }),
        found: ["data.conv[1].utt", "assistant"],
      },
    ],
    [
      "a translated set: columns of two languages side by side, of which one is trained on",
      {
        mapping: { columns: { system_ja: "system", instruction_ja: "user", output_ja: "assistant" } },
        row: (answer) => ({
          instruction: "How high is Mt. Fuji?",
          output: "3,776 m \uFFFD",
          instruction_ja: QUESTION,
          output_ja: answer,
          system_ja: "質問に答えてください。",
        }),
        found: ["output_ja", "assistant"],
      },
    ],
    [
      "a dialogue of bare texts in turn",
      {
        mapping: { turns: "dialogue", order: ["user", "assistant"] },
        row: (answer) => ({
          dialogue: ["こんにちは。", "こんにちは。ご用件は何でしょうか。", QUESTION, answer],
          topic: 3,
        }),
        found: ["dialogue[3]", "assistant"],
      },
    ],
    [
      "turns as JSON in a text column, numbers for speakers",
      {
        mapping: { turns: "turns", role: "from_bot", text: "body", roles: { false: "user", true: "assistant" } },
        row: (answer) => ({
          turns: JSON.stringify([
            { from_bot: false, body: QUESTION },
            { from_bot: true, body: answer },
          ]),
        }),
        found: ["turns[1].body", "assistant"],
      },
    ],
    [
      "a question with candidates for its answer, each of which is trained on",
      {
        mapping: { columns: { "q.text": "user" }, turns: "candidates", text: "answer.body", order: ["assistant"] },
        row: (answer) => ({
          q: { text: QUESTION, tags: ["山"] },
          candidates: [
            { score: 0.9, answer: { body: GOOD } },
            { score: 0.4, answer: { body: answer } },
          ],
        }),
        found: ["candidates[1].answer.body", "assistant"],
      },
    ],
    [
      "a prompt with the better and the worse answer in a list",
      {
        mapping: { columns: { prompt_ja: "prompt" }, turns: "ranked", text: "text", order: ["chosen", "rejected"] },
        row: (answer) => ({ prompt_ja: QUESTION, ranked: [{ text: answer }, { text: "知りません。" }] }),
        found: ["ranked[0].text", "chosen"],
      },
    ],
  ])("%s", async (_, { mapping, row, found }) => {
    const rows = put("rows.jsonl", [GOOD, BROKEN].map((answer) => `${JSON.stringify(row(answer))}\n`).join(""));
    put("map.json", JSON.stringify(mapping));
    const settings = { select: ["ENC001", "LNG", "ROW"], language: "ja", mapping: await loadMapping("map.json", root) };
    const config = await dist.resolveConfig([{ from: "test", config: settings, folder: root }]);
    const told = [];
    for await (const { row, findings } of dist.check({ inputs: [rows], config, workers: 0 }))
      told.push([row, ...findings.map(({ code, path, role }) => [code, path, role])]);
    expect(told).toEqual([[1, ["ENC001", ...found]]]);
  });
});
