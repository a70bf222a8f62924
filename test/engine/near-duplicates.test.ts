import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { SessionEvent } from "../../src/engine/session.ts";
import { auditOf, dist, jsonOf, runDist, scratch } from "./scratch.ts";

const { put, newOut, root } = scratch();
const config = { select: ["DUP", "ROW"] };

const WORDS =
  "港町 商店街 図書館 博物館 植物園 展望台 朝市 城跡 温泉 渓谷 灯台 牧場 工房 劇場 水路 石橋 並木道 棚田 鍾乳洞 古書店".split(
    " ",
  );
let state = 1;
const next = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const word = () => WORDS[next(WORDS.length)]!;
const sentence = () =>
  `${word()}のそばにある${word()}では、${next(90) + 10}年前から${word()}を守る人たちが${word()}と${word()}を訪ね歩いている。`;
const text = () => Array.from({ length: 4 }, sentence).join("");
const edited = (given: string) =>
  given.replace("のそばにある", "のすぐそばにある").replace(/訪ね歩いている。$/, "訪ね歩いています。");
const row = (id: string, content: string) => `${JSON.stringify({ id, text: content })}\n`;

const base = Array.from({ length: 120 }, text);
const first = put("in/a.jsonl", base.map((content, at) => row(`a${at}`, content)).join(""));
const second = put(
  "in/b.jsonl",
  base.map((content, at) => row(`b${at}`, at % 3 === 0 ? edited(content) : text())).join(""),
);
const near = base.flatMap((_, at) => (at % 3 === 0 ? [`b${at}`] : []));

const rejectedIds = (out: string) =>
  auditOf(out)
    .filter(({ outcome }) => outcome === "reject")
    .map(({ id }) => id);

describe("near duplicates", () => {
  it("go, with the earlier row's name, and what is the same", async () => {
    const out = newOut();
    await runDist([first, second], out, { config });
    expect(rejectedIds(out)).toEqual(near);
    const [{ findings }] = auditOf(out) as [ReturnType<typeof auditOf>[0]];
    const [finding] = findings;
    expect(finding!.code).toBe("DUP002");
    expect(finding!.score).toBeGreaterThan(0.9);
    expect(JSON.parse(finding!.data)).toMatchObject({ of: `a0 (${first}#0)`, source: first, row: 0 });
    const { shared } = JSON.parse(finding!.data) as { shared: string };
    const passage = shared.replace(/…$/, "");
    expect(base[0]).toContain(passage);
    expect(edited(base[0]!)).toContain(passage);
  });

  it.each([
    [0, 1024],
    [1, 4096],
    [2, 2048],
    [3, 1 << 20],
  ])("are the same for %i workers and batches of %i bytes", async (workers, batchBytes) => {
    const [one, other] = [newOut(), newOut()];
    await runDist([first, second], one, { config });
    await runDist([first, second], other, { config, workers, batchBytes });
    expect(readFileSync(path.join(other, "audit.jsonl"))).toEqual(readFileSync(path.join(one, "audit.jsonl")));
  });

  it.each([0, 2])("are the same where the rows are compared over the disk (%i workers)", async (workers) => {
    const [one, other] = [newOut(), newOut()];
    const third = put(
      "base/c.jsonl",
      base
        .slice(0, 40)
        .map((content, at) => row(`c${at}`, content))
        .join(""),
    );
    const against = [third];
    await runDist([first, second], one, { config, against });
    const notices: string[] = [];
    const onEvent = (event: SessionEvent) => event.kind === "notice" && notices.push(event.text);
    await runDist([first, second], other, { config, against, workers, batchBytes: 4096, indexMemory: 1000, onEvent });
    expect(notices).toEqual(["near-duplicate: about 280 rows are compared over the disk, so they are read twice"]);
    expect(rejectedIds(other).length).toBeGreaterThan(near.length);
    for (const file of ["audit.jsonl", "summary.json", "kept/b.jsonl"])
      expect(readFileSync(path.join(other, file)), file).toEqual(readFileSync(path.join(one, file)));
  });

  it.each([
    [{}, 0],
    [{ indexMemory: 1000 }, 2],
  ])("keep the longest where that is asked for, by reading twice (%o, %i workers)", async (options, workers) => {
    const longest = { ...config, filters: { "near-duplicate": { keep: "longest" } } };
    const [one, two] = [base[0]!, base[1]!];
    const rows = [
      row("short", one),
      row("longer", edited(one)),
      row("again", one),
      row("other", two),
      // Rejected for another reason: nobody goes for it.
      row("broken", `${two}${two.slice(0, 9)}\uFFFD`),
      row("other-again", two),
      row("longest", `${edited(one)}そうです。`),
    ];
    const inputs = [put("longest/a.jsonl", rows.join(""))];
    const out = newOut();
    const select = ["DUP002", "ROW", "ENC"];
    await runDist(inputs, out, { config: { ...longest, select }, workers, batchBytes: 1024, ...options });
    const gone = auditOf(out).map(({ id, findings: [finding] }) => [id, JSON.parse(finding!.data)["of"]]);
    expect(gone).toEqual([
      ["short", `longest (${inputs[0]}#6)`],
      ["longer", `longest (${inputs[0]}#6)`],
      ["again", `longest (${inputs[0]}#6)`],
      ["broken", undefined],
      ["other-again", `other (${inputs[0]}#3)`],
    ]);
  });

  it.each([
    [{}, 0],
    [{ indexMemory: 1000 }, 2],
  ])("keep the row of the best score where that is asked for (%o, %i workers)", async (options, workers) => {
    const best = { keep: "best-score", score: "meta.score" };
    const scored = (id: string, content: string, score?: unknown) =>
      `${JSON.stringify({ id, text: content, meta: { score } })}\n`;
    const [one, two, three] = [base[0]!, base[1]!, base[2]!];
    const rows = [
      scored("low", one, 0.2),
      scored("none", edited(one)),
      scored("best", one, 0.9),
      scored("as-good", edited(one), "0.9"),
      scored("better-but-broken", `${one}\uFFFD`, 1),
      scored("unscored", two),
      scored("unscored-too", two),
      scored("negative", three, -5),
      scored("negative-better", `${three}。`, -4),
    ];
    const inputs = [put("best/a.jsonl", rows.join(""))];
    const config = {
      select: ["DUP", "ROW", "ENC"],
      filters: { "near-duplicate": best, "exact-duplicate": best },
    };
    const out = newOut();
    await runDist(inputs, out, { config, workers, batchBytes: 512, ...options });
    const gone = auditOf(out)
      .filter(({ id }) => id !== "better-but-broken")
      .map(({ id, findings }) => [id, findings.map(({ code, data }) => [code, JSON.parse(data).row])]);
    expect(gone).toEqual([
      ["low", [["DUP001", 2]]],
      ["none", [["DUP001", 3]]],
      ["as-good", [["DUP002", 2]]],
      ["unscored-too", [["DUP001", 5]]],
      ["negative", [["DUP002", 8]]],
    ]);
  });

  it("keep a row of each text, however equal and alike rows are ranked", async () => {
    const scored = (id: string, content: string, score: number) => `${JSON.stringify({ id, text: content, score })}\n`;
    const one = base[0]!;
    const inputs = [
      put(
        "ranked/a.jsonl",
        [scored("spaced", `${one}  `, 0.1), scored("plain", one, 0.9), scored("near", edited(one), 0.5)].join(""),
      ),
    ];
    const out = newOut();
    // The longest of the two equal rows goes for its score: the near filter has to name the other one.
    const filters = {
      "near-duplicate": { keep: "longest" },
      "exact-duplicate": { keep: "best-score", score: "score" },
    };
    await runDist(inputs, out, { config: { select: ["DUP", "ROW"], filters } });
    expect(rejectedIds(out)).toEqual(["spaced", "plain"]);
  });

  it("are counted by the row they went for, which the summary tells", async () => {
    const content = base[0]!;
    const again = put(
      "many/a.jsonl",
      [content, edited(content), `${content}。`, text()].map((each, at) => row(`m${at}`, each)).join(""),
    );
    const out = newOut();
    await runDist([again], out, { config });
    const { matches } = jsonOf<{ matches: unknown[] }>(out, "summary.json");
    expect(matches).toEqual([
      {
        filter: "near-duplicate",
        capped: 0,
        largest: [{ source: again, row: 0, rows: 2, shared: expect.stringMatching(/^.{10,}/) }],
      },
    ]);
  });

  it("stay where the earlier row goes itself: only a row that stays is a reason", async () => {
    const bad = put(
      "gone/a.jsonl",
      `${row("x", `${base[0]}\uFFFD`)}${row("y", edited(base[0]!))}${row("z", base[0]!)}`,
    );
    const out = newOut();
    await runDist([bad], out, { config: { select: ["DUP", "ROW", "ENC"] } });
    expect(rejectedIds(out)).toEqual(["x", "z"]);
  });

  it("are found against files and against an index alike, which grows", async () => {
    const [files, indexed] = [newOut(), newOut()];
    const index = path.join(root, "base.index");
    const resolved = await dist.resolveConfig([{ from: "test", config, folder: root }]);
    const half = put(
      "half/a.jsonl",
      base
        .slice(0, 60)
        .map((content, at) => row(`a${at}`, content))
        .join(""),
    );
    const rest = put(
      "rest/a.jsonl",
      base
        .slice(60)
        .map((content, at) => row(`a${at + 60}`, content))
        .join(""),
    );
    expect(await dist.buildIndex({ inputs: [half], out: index, config: resolved, workers: 2 })).toEqual({
      rows: 60,
      added: 60,
    });
    const append = { inputs: [rest], out: index, config: resolved, workers: 0, append: true };
    expect(await dist.buildIndex(append)).toEqual({ rows: 120, added: 60 });
    await runDist([second], files, { config, against: [half, rest], workers: 2 });
    await runDist([second], indexed, { config, against: [index] });
    expect(rejectedIds(files)).toEqual(near);
    expect(readFileSync(path.join(indexed, "audit.jsonl"))).toEqual(readFileSync(path.join(files, "audit.jsonl")));
  });

  it("are found against what a config names, relative to it, and what a pipeline is told of", async () => {
    put("mix/a.jsonl", base.map((content, at) => row(`a${at}`, content)).join(""));
    const given = base.map((content, at) => ({ id: `b${at}`, text: at % 3 === 0 ? edited(content) : text() }));
    const [file, out] = [put("mixed/b.jsonl", given.map((each) => `${JSON.stringify(each)}\n`).join("")), newOut()];
    const layer = { from: "test", config: { ...config, against: ["mix/*.jsonl"] }, folder: root };
    await dist.run({ inputs: [file], out, config: await dist.resolveConfig([layer]), workers: 0 });
    expect(rejectedIds(out)).toEqual(near);
    expect(jsonOf(out, "run.json")["against"]).toEqual([path.relative("", path.join(root, "mix/*.jsonl"))]);
    const judge = dist.pipeline({
      filters: ["exact-duplicate", "near-duplicate"],
      against: [path.join(root, "mix")],
      workers: 0,
    });
    const gone: string[] = [];
    for await (const { row: each, verdict } of judge(given)) if (verdict.outcome === "reject") gone.push(each.id);
    expect(gone).toEqual(near);
  });

  it("tells what is wrong with an index in one line", async () => {
    const index = path.join(root, "broken.index");
    const resolved = await dist.resolveConfig([{ from: "test", config, folder: root }]);
    await dist.buildIndex({ inputs: [first], out: index, config: resolved, workers: 0 });
    const again = dist.buildIndex({ inputs: [first], out: index, config: resolved, workers: 0 });
    await expect(again).rejects.toThrow(/has an index already\. Give --append/);
    const other = { ...config, filters: { "near-duplicate": { unit: "answer" } } };
    await expect(runDist([second], newOut(), { config: other, against: [index] })).rejects.toThrow(
      /other options of near-duplicate/,
    );
    await expect(runDist([first], newOut(), { config, against: [first] })).rejects.toThrow(/among the inputs too/);
    const manifest = readdirSync(index).find((name) => name.endsWith(".json"))!;
    const built = readFileSync(path.join(index, manifest), "utf8");
    const older = built.replace(/"width":\s*(\d+)/g, (_, width) => `"width": ${Number(width) - 1}`);
    expect(older).not.toBe(built);
    writeFileSync(path.join(index, manifest), older);
    await expect(runDist([second], newOut(), { config, against: [index] })).rejects.toThrow(
      /sketches of another version of \S+\. Build it anew/,
    );
    writeFileSync(path.join(index, manifest), built);
    writeFileSync(path.join(index, "000000.texts"), "x");
    await expect(runDist([second], newOut(), { config, against: [index] })).rejects.toThrow(/not what the index says/);
  });
});
