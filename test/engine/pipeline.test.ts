import { Readable } from "node:stream";
import { ReadableStream } from "node:stream/web";
import { parquetWriteBuffer } from "hyparquet-writer";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Judged, PipelineFilter, PipelineOptions } from "../../src/engine/pipeline.ts";
import { all, expectedOf, mark, marking, outcomes, type Row, rowsOf, thrown } from "./judged-rows.ts";
import { dist, scratch, textRow } from "./scratch.ts";
import { filterOf, reasonOf } from "./test-filter.ts";

const { put } = scratch();
const { pipeline, defineFilter } = dist;

describe("what goes in", () => {
  const rows = rowsOf(1000);
  const sources: readonly (readonly [string, () => Iterable<Row> | AsyncIterable<Row>])[] = [
    ["an array", () => rows],
    ["a set", () => new Set(rows)],
    [
      "a generator",
      function* () {
        yield* rows;
      },
    ],
    [
      "an async generator",
      async function* () {
        yield* rows;
      },
    ],
    ["a Node stream", () => Readable.from(rows)],
    ["a web stream", () => ReadableStream.from(rows) as AsyncIterable<Row>],
  ];
  for (const workers of [0, 2])
    it.each(sources)(`comes out, the very objects in their order: %s (${workers} workers)`, async (_, source) => {
      const judged = await all(pipeline({ ...marking, workers })(source()));
      expect(judged.every(({ row }, index) => row === rows[index])).toBe(true);
      expect(outcomes(judged)).toEqual(expectedOf(rows));
      expect(judged[3]!.verdict.findings).toMatchObject([
        {
          code: "TST001",
          severity: "reject",
          span: { path: "text", start: 0, end: 13 },
          codePoints: { start: 0, end: 13 },
        },
      ]);
    });

  it("may be nothing", async () => {
    expect(await all(pipeline(marking)([]))).toEqual([]);
  });

  it("is composed into a Node stream", async () => {
    const composed = Readable.from(rows).compose(pipeline(marking)) as unknown as Readable;
    const judged = (await composed.toArray()) as Judged<Row>[];
    expect(outcomes(judged)).toEqual(expectedOf(rows));
    expect(judged.every(({ row }, index) => row === rows[index])).toBe(true);
  });

  it("may be files, each in its own shape, and lines that are no rows", async () => {
    const lines = put("a.jsonl", `\ufeff${textRow("eins", { id: 7 })}\nnope\r\n${textRow("PLEASE-REJECT")}`);
    const chat = put(
      "b.jsonl",
      '{"messages":[{"role":"user","content":"PLEASE-REJECT"},{"role":"assistant","content":"b"}]}\n',
    );
    const parquet = put(
      "c.parquet",
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: "text", data: ["x", "PLEASE-REJECT"] },
            { name: "big", data: [2n ** 60n, 1n] },
          ],
        }),
      ),
    );
    const judged = await all(pipeline(marking)([lines, chat, parquet]));
    expect(
      judged.map(({ row, verdict }) => [row, verdict.outcome, verdict.findings.map(({ code }) => code).join()]),
    ).toEqual([
      [{ id: 7, text: "eins" }, "keep", ""],
      ["nope", "reject", "ROW010"],
      [{ text: "PLEASE-REJECT" }, "reject", "TST001"],
      // In what the user says it is context.
      [expect.objectContaining({ messages: expect.any(Array) }), "keep", "TST001"],
      [{ text: "x", big: 2n ** 60n }, "keep", ""],
      [{ text: "PLEASE-REJECT", big: 1n }, "reject", "TST001"],
    ]);
    expect((await thrown(pipeline(marking)("gone.jsonl"))).code).toBe("SF_INPUT");
  });

  it("may hold what is no row: it is rejected, not a crash", async () => {
    const odd = [{ text: "a" }, null, [1], 7, { text: null }, {}] as unknown as Row[];
    const judged = await all(pipeline(marking)(odd));
    expect(judged.map(({ verdict }) => verdict.findings[0]?.code)).toEqual([
      undefined,
      "ROW012",
      "ROW012",
      "ROW012",
      "ROW002",
      "ROW003",
    ]);
    expect(judged.map(({ row }) => row)).toEqual(odd);
  });

  it("must have a shape", async () => {
    const error = await thrown(pipeline(marking)([{ a: 1, b: 2 }]));
    expect(error).toMatchObject({ code: "SF_SHAPE_UNKNOWN", columns: ["a", "b"] });
    expect(
      outcomes(await all(pipeline({ ...marking, textColumn: "body" })([{ body: "PLEASE-REJECT", text: "x" }]))),
    ).toEqual(["reject"]);
  });

  it("gives its verdicts before its error", async () => {
    async function* broken() {
      yield* rowsOf(5);
      throw new RangeError("the source broke");
    }
    const seen: Row[] = [];
    const loop = async () => {
      for await (const { row } of pipeline(marking)(broken())) seen.push(row);
    };
    await expect(loop()).rejects.toThrow("the source broke");
    expect(seen.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4]);
  });
});

describe("which filters run", () => {
  const shout = defineFilter({
    id: "shout",
    summary: "For tests.",
    options: z.strictObject({ mark: z.string().default("!!!") }),
    reasons: { loud: reasonOf("SHT001", { severity: "flag" }) },
    check:
      ({ mark: wanted }) =>
      (sample, report) => {
        for (const segment of sample.segments) if (segment.text.includes(wanted)) report("loud", { segment });
      },
  });
  const codes = async (options: PipelineOptions, text: string) => {
    const [judged] = await all(pipeline({ workers: 0, ...options })([{ text }]));
    return judged!.verdict.findings.map(({ code, severity }) => `${code} ${severity}`);
  };

  it("an object of the program in this thread, and only there", async () => {
    expect(await codes({ filters: [shout] }, "hey!!!")).toEqual(["SHT001 flag"]);
    expect(await codes({ filters: [shout], severity: { SHT001: "reject" } }, "hey!!!")).toEqual(["SHT001 reject"]);
    expect(await codes({ filters: [shout], ignore: ["SHT"] }, "hey!!!")).toEqual([]);
    const error = await thrown(pipeline({ filters: [shout], workers: 2 })([{ text: "x" }]));
    expect(error).toMatchObject({ code: "SF_INLINE_FILTER", message: expect.stringContaining("filter shout") });
  });

  it("built-in ones by id, with options, and no others but row", async () => {
    const text = "壊れた\ufffd文字";
    expect((await codes({ filters: ["encoding"] }, text)).join()).toMatch(/^ENC\d{3} reject$/);
    expect(await codes({ filters: ["exact-duplicate"] }, text)).toEqual([]);
    const rows = [
      { prompt: "q", chosen: "a", rejected: "b" },
      { prompt: "q", chosen: "c", rejected: "d" },
    ];
    const filter = { id: "exact-duplicate", options: { unit: "prompt" } };
    expect(outcomes(await all(pipeline({ filters: [filter], workers: 0 })(rows)))).toEqual(["keep", "reject"]);
  });

  it("those of a module by URL or path, in this thread and others", async () => {
    for (const workers of [0, 1])
      for (const module of [mark, mark.href])
        expect(await codes({ filters: [module], workers, ignore: ["TST008"] }, "PLEASE-REJECT")).toEqual([
          "TST001 reject",
        ]);
  });

  it.each<[string, PipelineFilter, RegExp]>([
    ["an unknown id", "encodng", /filters\.encodng: there is no such filter\. Did you mean encoding\?/],
    [
      "an unknown option",
      { id: "exact-duplicate", options: { units: 1 } },
      /filters\.exact-duplicate\.units: there is no such option\. Did you mean unit\?/,
    ],
    ["a module that is not there", "./gone.mjs", /plugin .*gone\.mjs: cannot be loaded/],
    [
      "an object with the id of another",
      filterOf({ id: "encoding", reasons: {} }),
      /there is already a filter encoding/,
    ],
  ])("says what is wrong with %s", async (_, filter, message) => {
    const error = await thrown(pipeline({ filters: [filter], workers: 0 })([{ text: "x" }]));
    expect([error.code, error.message]).toEqual(["SF_CONFIG_INVALID", expect.stringMatching(message)]);
  });
});
