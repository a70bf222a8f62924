import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { scriptSet } from "../../src/text/script-runs.ts";
import { SCRIPT_NAMES } from "../../src/text/scripts.ts";
import { textOf } from "../../src/text/texts.ts";
import { ROOT } from "./source-files.ts";

const page = readFileSync(`${ROOT}docs/text.md`, "utf8");

/** The blocks that say what their lines give (`… // → value`). */
const blocks = [...page.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code!).filter((code) => code.includes("// →"));

describe("docs/text.md", () => {
  it("has examples", () => expect(blocks.length).toBeGreaterThan(2));

  it.each(blocks)("says what is so: %s", (code) => {
    const pairs: [line: string, given: unknown, promised: unknown][] = [];
    const body = code.replace(
      /^(.*); \/\/ → (.*)$/gm,
      (_, given, promised) => `say(${JSON.stringify(given)}, ${given}, ${promised});`,
    );
    const names = { textOf, scriptSet, SCRIPT_NAMES };
    const say = (line: string, given: unknown, promised: unknown) => void pairs.push([line, given, promised]);
    new Function("say", ...Object.keys(names), body)(say, ...Object.values(names));
    expect(pairs.length).toBeGreaterThan(1);
    for (const [line, given, promised] of pairs) expect([line, given]).toEqual([line, promised]);
  });

  it("names every member of Text", () => {
    const source = readFileSync(`${ROOT}src/text/text.ts`, "utf8");
    const members = [...source.matchAll(/^ {2}(?:readonly )?(\w+)[(:]/gm)].map(([, name]) => name!);
    expect(members.length).toBeGreaterThan(15);
    for (const name of members.filter((each) => each !== "text" && each !== "letters" && each !== "of"))
      expect(page).toContain(name);
  });
});
