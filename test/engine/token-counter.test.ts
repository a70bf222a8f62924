import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { openTokenizer } from "../../src/engine/token-counter.ts";

const TOKENIZER = path.resolve(import.meta.dirname, "../../fixtures/tokenizer.json");
const folder = mkdtempSync(path.join(tmpdir(), "shisa-filter-tokens-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a tokenizer", () => {
  it.each([
    ["", 0],
    ["右", 1],
    ["右に", 1],
    ["右です。", 2],
    ["すです", 2],
    // What it does not know is a token a character; a pair of surrogates is one, half of one does no harm.
    ["道は右に", 3],
    ["🚉です", 2],
    ["\ud83dです", 2],
  ])("counts %j as %i, without the tokens of its template", async (text, tokens) => {
    expect((await openTokenizer(TOKENIZER))(text)).toBe(tokens);
  });

  it("counts long texts in parts, cut where a line or a character ends", async () => {
    const count = await openTokenizer(TOKENIZER);
    // Every part ends after a line, so that nothing is torn apart.
    expect(count("です。\n".repeat(14_000))).toBe(28_000);
    // Without lines a part may tear one word, and a pair of surrogates never.
    expect(count(`a${"🚉".repeat(26_000)}`)).toBe(26_001);
    expect(count(`a${"右に".repeat(26_000)}`)).toBe(1 + 26_000 + 1);
  });

  it.each([
    ["no-such.json", undefined, /cannot be read as a tokenizer\.json \(ENOENT/],
    ["broken.json", "{", /cannot be read as a tokenizer\.json \(/],
    ["tokenizer_config.json", '{"model_max_length":512}', /it has no model\. tokenizer_config\.json is another file/],
    ["list.json", "[]", /it has no model/],
    ["null.json", "null", /it has no model/],
    [
      "odd.json",
      '{"model":{"type":"Telepathy","vocab":{}}}',
      /its model is of type "Telepathy"\. What can be read is BPE, /,
    ],
    ["half.json", '{"model":{"type":"BPE","vocab":{}}}', /is no tokenizer\.json that can be used \(/],
  ])("says what is wrong with %s", async (name, content, words) => {
    const file = path.join(folder, name);
    if (content !== undefined) writeFileSync(file, content);
    const error = await openTokenizer(file).catch((thrown: Error) => thrown);
    expect(error).toMatchObject({ code: "SF_INPUT", path: file, message: expect.stringMatching(words) });
    expect((error as Error).message).not.toContain("\n");
  });
});
