import { describe, expect, it } from "vitest";
import { pathMatcher, valueMatcher } from "../../src/core/glob.ts";
import { cpuTime } from "../cpu-time.ts";

describe("pathMatcher", () => {
  it.each([
    ["a.jsonl", "a.jsonl", true],
    ["a.jsonl", "in/a.jsonl", true],
    ["a.jsonl", "ba.jsonl", false],
    ["*.jsonl", "in/deep/a.jsonl", true],
    ["in/*.jsonl", "in/deep/a.jsonl", false],
    ["in/**", "in/deep/a.jsonl", true],
    ["in/**/a.jsonl", "in/a.jsonl", true],
    ["in/**/a.jsonl", "in/x/y/a.jsonl", true],
    ["in/**/a.jsonl", "in/x/ya.jsonl", false],
    ["**/a.jsonl", "ba.jsonl", false],
    ["contributed/**", "/data/contributed/a.parquet", true],
    ["contributed/**", "/data/uncontributed/a.parquet", false],
    ["shard-?.parquet", "shard-1.parquet", true],
    ["shard-?.parquet", "shard-12.parquet", false],
    ["?/a", "//a", false],
    ["a.c", "abc", false],
    ["", "a", false],
  ])("%s on %s: %s", (pattern, path, expected) => expect(pathMatcher(pattern)(path)).toBe(expected));

  it("no pattern makes it slow", () => {
    const started = cpuTime();
    expect(pathMatcher(`${"*a".repeat(50)}b`)("a".repeat(2000))).toBe(false);
    expect(cpuTime() - started).toBeLessThan(3000);
  });
});

describe("valueMatcher", () => {
  it.each([
    ["mit", "MIT", true],
    ["MIT", "mit", true],
    ["cc-by-*", "CC-BY-4.0", true],
    ["cc-by-*", "cc-by", false],
    ["*/gpt-*", "openai/gpt-4o/mini", true],
    ["mit", "mit ", false],
    ["a?", "ab", false],
    ["a?", "a?", true],
    ["*", "", true],
  ])("%s on %s: %s", (pattern, value, expected) => expect(valueMatcher(pattern)(value)).toBe(expected));
});
