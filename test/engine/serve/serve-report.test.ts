import { readFileSync, utimesSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedReport, serveReport } from "../../../src/engine/serve/serve-report.ts";
import { reasonsByCode } from "../../../src/report/explain.ts";
import type { ReportSample } from "../../../src/report/html/report-data.ts";
import { BROKEN_ROWS, DUPLICATE, jsonl, ORIGINAL, PLAIN_ROWS, TAIWAN } from "../../page/report-rows.ts";
import { dist, scratch } from "../scratch.ts";

const reasons = reasonsByCode(dist.filters);

interface Page {
  readonly total: number;
  readonly isWhole: boolean;
  readonly from: number;
  readonly rows: readonly ReportSample[];
}

const mark = (row: number, more: object = {}) => ({
  ...{ hash: null, source: "a.jsonl", row, outcome: "reject", codes: ["ENC001"], isFair: true, mark: "right" },
  ...more,
});

describe("a served report", () => {
  const { root, put } = scratch();
  const odd = put("odd.jsonl", jsonl([TAIWAN, ORIGINAL, DUPLICATE]));
  const many = put("many.jsonl", jsonl([...PLAIN_ROWS, ...BROKEN_ROWS, ...BROKEN_ROWS, ...BROKEN_ROWS]));
  const asked = (word: string) => ({
    messages: [
      { role: "user", content: `What is a ${word}?` },
      { role: "assistant", content: `It is a bird that has its nest \ufffd by the river. ${"It sings. ".repeat(40)}` },
    ],
  });
  // As Python writes it, where nothing told it otherwise; and where no place in the file is a row's.
  const escaped = put(
    "escaped.jsonl",
    jsonl([asked("K\u00fcstenseeschwalbe")]).replace(
      /[^\0-~]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
  const packed = put("packed.jsonl.gz", gzipSync(jsonl([asked("robin"), asked("wagtail"), asked("nightingale")])));
  const out = path.join(root, "out");
  let served: ServedReport;

  beforeAll(async () => {
    const config = await dist.resolveConfig([{ from: "test", folder: root, config: {} }]);
    // A sample of few rows: what is served must not be bounded by it.
    await dist.run({ inputs: [odd, many, escaped, packed], out, config, workers: 0, sampleSize: 30 });
    served = await serveReport(out, { reasons });
  });
  afterAll(() => served.close());

  const get = async (what: string) => {
    const response = await fetch(served.url + what);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    return response.json() as Promise<unknown>;
  };
  const rows = async (words: Record<string, string | number>): Promise<Page> => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(words)) query.set(name, String(value));
    for (;;) {
      const page = (await get(`rows?${query}`)) as Page;
      if (page.isWhole) return page;
    }
  };
  it("has every row of the audit, in its order, page by page", async () => {
    const all = recordsOf(out).filter(({ outcome }) => outcome === "reject");
    const seen: string[] = [];
    for (let from = 0; ; from += 150) {
      const page = await rows({ view: "rejected", from, count: 150 });
      expect(page.total).toBe(all.length);
      seen.push(...page.rows.map(({ id }) => id));
      if (page.rows.length === 0) break;
    }
    expect(all.length).toBeGreaterThan(300);
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it.each([
    ["reason", "DUP001", ({ findings }: Shown) => findings.some(({ code }) => code === "DUP001")],
    ["family", "ENC", ({ findings }: Shown) => findings.some(({ code }) => code.startsWith("ENC"))],
    ["source", odd, ({ source }: Shown) => source === odd],
    [
      "role",
      "(row)",
      ({ findings }: Shown) => findings.some(({ role, severity }) => role === null && severity === "reject"),
    ],
  ])("filters by %s", async (facet, value, matches) => {
    const wanted = recordsOf(out).filter((record) => record.outcome === "reject" && matches(record));
    const page = await rows({ view: "rejected", [facet]: value, count: 200 });
    expect(wanted.length).toBeGreaterThan(0);
    expect(page.total).toBe(wanted.length);
    expect(page.rows.map(({ id }) => id)).toEqual(wanted.slice(0, 200).map(({ id }) => id));
  });

  it("searches places, ids, messages and excerpts, whatever the case, within what is chosen", async () => {
    const found = async (q: string, more = {}) => (await rows({ view: "rejected", q, count: 200, ...more })).total;
    const inOdd = recordsOf(out).filter(({ source, outcome }) => source === odd && outcome === "reject").length;
    expect(await found("ODD.jsonl#")).toBeGreaterThanOrEqual(inOdd);
    expect(await found("same conversation")).toBe(await found("", { reason: "DUP001" }));
    expect(await found("same conversation", { source: odd })).toBe(1);
    expect(await found("no row says this")).toBe(0);
  });

  it.each([
    ["k\u00dcstenseeschwalbe", escaped, 0],
    ["a WAGTAIL?", packed, 1],
    ["\u554f\u3044118", many, 178],
  ])("searches the whole texts of rows: %s", async (q, source, row) => {
    const page = await rows({ view: "rejected", q, source, count: 200 });
    expect(page.rows[0]).toMatchObject({ row });
    expect(page.total).toBe(source === many ? 3 : 1);
  });

  it("gives a row with its content, its partner and its marks of place", async () => {
    const row = (await get(`row?${new URLSearchParams({ source: odd, row: "2" })}`)) as ReportSample;
    expect(JSON.parse(row.raw!)).toEqual(DUPLICATE);
    expect(row.partner?.place).toBe(`${odd}#1`);
    expect(row.findings.some(({ text }) => text === -1)).toBe(true);
    const broken = (await get(`row?${new URLSearchParams({ source: many, row: String(60 + 250) })}`)) as ReportSample;
    expect(JSON.parse(broken.raw!)).toEqual(BROKEN_ROWS[10]);
    const [finding] = broken.findings.filter(({ text }) => text >= 0);
    expect(BROKEN_ROWS[10]!.messages[1]!.content.slice(finding!.start, finding!.end)).toBe("\ufffd");
    await expect(get(`row?${new URLSearchParams({ source: many, row: "999" })}`)).rejects.toThrow("404");
  });

  it("shows the excerpts alone where a file says something else by now", async () => {
    const before = readFileSync(many);
    writeFileSync(many, jsonl([...PLAIN_ROWS, ...BROKEN_ROWS].reverse()));
    const row = (await get(`row?${new URLSearchParams({ source: many, row: "310" })}`)) as ReportSample;
    writeFileSync(many, before);
    expect([row.raw, row.texts]).toEqual([null, []]);
    expect(row.findings[0]!.excerpt).not.toBeNull();
  });

  it("has kept rows that were drawn by chance, and knows which others were", async () => {
    const kept = await rows({ view: "kept", count: 200 });
    expect(kept.rows.length).toBeGreaterThan(0);
    expect(kept.rows.every(({ outcome, findings }) => outcome === "keep" && findings.length === 0)).toBe(true);
    const drawn = await rows({ view: "rejected", drawn: 1, count: 200 });
    expect(drawn.total).toBe(10);
    expect(drawn.rows.every(({ isFair }) => isFair)).toBe(true);
  });

  describe("answers nobody else", () => {
    /** `fetch` does not let a caller lie about the host; whoever attacks is not so polite. */
    const asked = (place: string, headers: Record<string, string> = {}, method = "GET") =>
      new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
        const { port, pathname } = new URL(place, served.url);
        const sent = request({ host: "127.0.0.1", port, path: pathname, headers, method }, (response) => {
          const pieces: Buffer[] = [];
          response.on("data", (piece: Buffer) => pieces.push(piece));
          response.on("end", () =>
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              body: Buffer.concat(pieces).toString("utf8"),
            }),
          );
        });
        sent.on("error", reject);
        sent.end();
      });

    it.each([
      ["without the token", "/", {}],
      ["with another token", "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/", {}],
      ["with a part of the token", "", {}],
      ["under another name", "./", { host: "report.example" }],
      ["from another page", "./", { origin: "http://report.example" }],
      ["from another site", "./", { "sec-fetch-site": "cross-site" }],
    ])("%s", async (how, place, headers) => {
      const { pathname } = new URL(served.url);
      const answer = await asked(how.includes("part") ? `${pathname.slice(0, -2)}/` : place, headers);
      expect(answer.status).toBe(403);
      expect(answer.body).toBe("Open the whole address that shisa-filter printed.\n");
      expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
    });

    it("and lets the page load nothing from elsewhere", async () => {
      const { status, headers, body } = await asked("./");
      expect(status).toBe(200);
      const policy = String(headers["content-security-policy"]);
      for (const rule of ["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'", "trusted-types 'none'"])
        expect(policy).toContain(rule);
      expect(policy).not.toMatch(/unsafe|\*/);
      expect(headers["access-control-allow-origin"]).toBeUndefined();
      expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
      expect(body).toContain('"served":{"marks":[]');
    });

    it("listens to this machine alone", () => {
      expect(new URL(served.url).hostname).toBe("127.0.0.1");
      expect(new URL(served.url).pathname.length).toBeGreaterThan(30);
    });
  });

  describe("marks", () => {
    const post = (body: unknown, type = "application/json") =>
      fetch(`${served.url}marks`, {
        method: "POST",
        headers: { "Content-Type": type },
        body: typeof body === "string" ? body : JSON.stringify(body),
      });
    const stored = () => JSON.parse(readFileSync(served.marksFile, "utf8")) as { v: number; marks: object[] };

    it("are in the file beside the audit before they are answered, and can be taken back", async () => {
      expect(served.marksFile).toBe(path.join(out, "marks.json"));
      expect((await post({ set: [mark(1), mark(2, { mark: "wrong", id: "x" })] })).status).toBe(200);
      expect(stored().marks).toEqual([mark(1), mark(2, { mark: "wrong", id: "x" })]);
      await post({ set: [mark(2)], clear: [{ source: "a.jsonl", row: 1 }] });
      expect(stored()).toEqual({ v: 1, marks: [mark(2)] });
      expect(served.marks()).toBe(1);
    });

    it("that somebody else put there meanwhile stay", async () => {
      writeFileSync(served.marksFile, JSON.stringify({ v: 1, marks: [mark(2), mark(3)] }));
      utimesSync(served.marksFile, 1, 1);
      await post({ set: [mark(4)] });
      expect(stored().marks).toEqual([mark(2), mark(3), mark(4)]);
    });

    it.each([
      ["{", "application/json", 400],
      [JSON.stringify({ set: [{ row: 1 }] }), "application/json", 400],
      [JSON.stringify({ set: [mark(9)] }), "text/plain", 415],
    ])("%s as %s are refused", async (body, type, status) => {
      const before = readFileSync(served.marksFile, "utf8");
      expect((await post(body, type)).status).toBe(status);
      expect(readFileSync(served.marksFile, "utf8")).toBe(before);
    });

    it("a file that holds something else is not written over", async () => {
      const audit = put("other/audit.jsonl", readFileSync(path.join(out, "audit.jsonl")));
      put("other/marks.json", '{"what":"else"}');
      await expect(serveReport(audit, { reasons })).rejects.toMatchObject({
        code: "SF_INPUT",
        message: expect.stringContaining("not written over"),
      });
    });

    it("a later run into the folder leaves them", async () => {
      const folder = path.join(root, "again");
      const config = await dist.resolveConfig([{ from: "test", folder: root, config: {} }]);
      const again = () => dist.run({ inputs: [odd], out: folder, config, workers: 0, overwrite: true });
      await again();
      writeFileSync(path.join(folder, "marks.json"), "{}");
      await again();
      expect(readFileSync(path.join(folder, "marks.json"), "utf8")).toBe("{}");
    });
  });
});

interface Shown {
  readonly id: string;
  readonly source: string;
  readonly outcome: string;
  readonly findings: readonly { readonly code: string; readonly role: string | null; readonly severity: string }[];
}

const recordsOf = (folder: string): Shown[] =>
  readFileSync(path.join(folder, "audit.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Shown);
