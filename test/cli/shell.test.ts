import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoted, quotedPath } from "../../src/cli/shell.ts";
import { visible } from "../../src/report/visible.ts";

/** What bash makes of words: each between NULs. */
function readByBash(words: readonly string[]): string[] {
  const script = `printf '%s\\0' ${words.join(" ")}`;
  return execFileSync("bash", ["-c", script], { env: { LC_ALL: "C.UTF-8" } })
    .toString("utf8")
    .split("\0")
    .slice(0, -1);
}

describe("quoted", () => {
  it.each([
    ["out", "out"],
    ["data/a-1_b.jsonl", "data/a-1_b.jsonl"],
    ["SCR=off", "SCR=off"],
    ["=ls", "'=ls'"],
    ["a b", "'a b'"],
    ["", "''"],
    ["it's", `'it'\\''s'`],
    ["日本語", "'日本語'"],
    ["~", "'~'"],
    ["a\u001b[31m", "$'a\\x1b[31m'"],
    ["a\nb", "$'a\\x0ab'"],
    ["\u202e'\\", "$'\\xe2\\x80\\xae\\'\\\\'"],
  ])("%j is %s", (word, expected) => {
    expect(quoted(word)).toBe(expected);
    expect(readByBash([expected])).toEqual([word]);
  });

  it("is read back by bash as the same word, and can be shown", () => {
    const word = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."'\"\\$`*?~ #;&|\n\t\u001b\u200b漢é"),
        fc.string({ minLength: 1, maxLength: 1 }),
      ),
    });
    const words = fc.array(
      word.filter((text) => !text.includes("\0")),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(words, (given) => {
        const shown = given.map(quoted);
        expect(readByBash(shown)).toEqual(given);
        for (const each of shown) expect(visible(each)).toBe(each);
      }),
      { numRuns: 30 },
    );
  });

  it("a path is never a flag, nor stdin", () => {
    expect(quotedPath("-o")).toBe("./-o");
    expect(quotedPath("-")).toBe("./-");
    expect(quotedPath("a")).toBe("a");
  });
});
