import { describe, expect, it } from "vitest";
import { ConfigError } from "../../src/core/errors.ts";
import { inputFolders } from "../../src/engine/input-folders.ts";
import {
  keysPerFolder,
  mergeProfiles,
  profilesByFolder,
  readShared,
  shareProfile,
  trimmed,
} from "../../src/engine/profile.ts";
import { givenProfiles } from "../../src/engine/profile-file.ts";
import { scratch } from "./scratch.ts";

const { put } = scratch();
const file = (path: string) => ({ path, relative: path, format: "jsonl", byteLength: 1 }) as const;

describe("what is kept of counts", () => {
  it("are keys of three rows and more, the commonest, in order", () => {
    const counts = new Map(Object.entries({ d: 3, c: 2, b: 5, a: 3, z: 9, "\u{1F600}": 4, "\uffff": 4 }));
    expect(Object.entries(trimmed(counts, 5))).toEqual([
      ["a", 3],
      ["b", 5],
      ["z", 9],
      ["\u{1F600}", 4],
      ["\uffff", 4],
    ]);
    expect(Object.keys(trimmed(counts, 2))).toEqual(["b", "z"]);
  });

  it("is less the more folders there are", () => {
    expect([1, 20, 100, 10_000].map(keysPerFolder)).toEqual([10_000, 10_000, 2000, 100]);
  });

  it("is added up where folders are taken together", () => {
    const one = { rows: 10, counts: { x: { a: 3, b: 4 } } };
    const two = { rows: 5, counts: { x: { b: 3 }, y: { c: 5 } } };
    expect(mergeProfiles([one, two])).toEqual({ rows: 15, counts: { x: { a: 3, b: 7 }, y: { c: 5 } } });
    expect(mergeProfiles([one])).toBe(one);
  });
});

describe("a folder", () => {
  it("is one whatever it is called, and standard input is one of its own", () => {
    const folders = inputFolders(["x/a.jsonl", "-", "./x/b.jsonl", "c.jsonl", "x/y/d.jsonl"].map(file));
    expect(folders.map(({ name, files }) => [name, files.length])).toEqual([
      ["x", 2],
      ["-", 1],
      [".", 1],
      ["x/y", 1],
    ]);
  });

  it("has its own profile, or that of all others, or none", () => {
    const [x, y] = inputFolders(["x/a.jsonl", "y/a.jsonl"].map(file));
    const own = { folder: "./x/", rows: 1, counts: {} };
    const rest = { folder: "*", rows: 2, counts: {} };
    expect([...profilesByFolder([x!, y!], [own, rest])]).toEqual([
      [x, own],
      [y, rest],
    ]);
    expect([...profilesByFolder([x!, y!], [own])]).toEqual([[x, own]]);
  });
});

describe("a profile that crosses a thread", () => {
  it("comes out as it went in, but without words that every object has", () => {
    const keys = JSON.parse('{ "__proto__": 4, "ᄀ\\ud800": 3, "日本": 5 }') as Record<string, number>;
    const { rows, counts } = readShared(structuredClone(shareProfile(0, { rows: 9, counts: { x: keys } })));
    expect(rows).toBe(9);
    expect(Object.entries(counts["x"]!)).toEqual(Object.entries(keys));
    expect(counts["x"]!["constructor"]).toBeUndefined();
  });
});

describe("a profile that is given", () => {
  const profile = { rows: 10, counts: { x: { a: 3 } } };

  it("is for all folders, or by folder with the sum for the others", () => {
    expect(givenProfiles(profile)).toEqual([{ folder: "*", ...profile }]);
    expect(givenProfiles(put("one.json", JSON.stringify(profile)))).toEqual([{ folder: "*", ...profile }]);
    const profiles = [
      { folder: "a", ...profile },
      { folder: "b", ...profile },
    ];
    const all = { folder: "*", rows: 20, counts: { x: { a: 6 } } };
    expect(givenProfiles(put("run.json", JSON.stringify({ v: 1, profiles })))).toEqual([...profiles, all]);
    const withRest = [...profiles, { folder: "*", ...profile }];
    expect(givenProfiles(put("run.json", JSON.stringify({ v: 1, profiles: withRest })))).toEqual(withRest);
  });

  it.each<[string, string, RegExp]>([
    ["no JSON", "rows:\n10", /cannot be read as a profile \(/],
    ["something else", '{"rows":10}', /is no profile: counts: .*\. Give a run\.json, or/],
    ["no object", "3", /is no profile: the file: .*expected object, received number/],
    [
      "a count that is none",
      '{"rows":10,"counts":{"x":{"a":"many"}}}',
      /is no profile: counts\.x\.a: .*expected number/,
    ],
    ["a profile of a folder without rows", '{"profiles":[{"folder":"a"}]}', /is no profile: profiles\.0\.rows: /],
    ["a run that did not look", '{"profiles":[]}', /holds no profile: its run took no first look$/],
  ])("must be one: %s", (_, text, message) => {
    const given = put("bad.json", text);
    let error: unknown;
    try {
      givenProfiles(given);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message.startsWith(`${given}: `)).toBe(true);
    expect((error as Error).message).not.toContain("\n");
  });

  it("must be there", () => {
    expect(() => givenProfiles("gone.json")).toThrow(/^gone\.json: cannot be read as a profile \(ENOENT/);
  });
});
