import type { ChildProcess } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { call, spawned, temporaryFolder } from "./call.ts";

const finding = {
  ...{ code: "ENC001", filter: "encoding", reason: "replacementCharacter", severity: "reject" },
  ...{ path: "messages[1].content", role: "assistant", start: 3, end: 4, excerpt: "\ufffd", score: null, limit: null },
  ...{ message: "The replacement character U+FFFD (1) stands where bytes were lost in decoding.", data: "{}" },
};
const record = (row: number) => ({
  ...{
    v: 1,
    source: "gone.jsonl",
    row,
    line: row + 1,
    byteOffset: null,
    byteLength: null,
    id: `id-${row}`,
    hash: null,
  },
  ...{ outcome: "reject", findings: [finding] },
});
const mark = (row: number) => ({
  ...{ hash: null, source: "gone.jsonl", row, outcome: "reject", codes: ["ENC001"], isFair: true, mark: "wrong" },
});

function put(folder: string, rows: number): string {
  const audit = path.join(folder, "audit.jsonl");
  writeFileSync(audit, Array.from({ length: rows }, (_, row) => `${JSON.stringify(record(row))}\n`).join(""));
  return audit;
}

/** Serves an audit until `act` is done with it. */
async function serving(audit: string, act: (url: string, child: ChildProcess) => Promise<void>) {
  let acted: Promise<void> = Promise.resolve();
  const ended = await spawned(["report", audit, "--serve"], {
    act: (child) => {
      child.stdout!.once("data", (piece: Buffer) => {
        acted = act(piece.toString("utf8").trim(), child).catch((error: unknown) => {
          child.kill("SIGKILL");
          throw error;
        });
      });
    },
  });
  await acted;
  return ended;
}

describe("report --serve, the process", () => {
  it("serves all rows until Ctrl-C, which is no failure, and says where the marks are", async () => {
    const folder = temporaryFolder();
    const audit = put(folder, 250);
    const { code, stdout, stderr } = await serving(audit, async (url, child) => {
      const { total, rows } = await json(`${url}rows?view=rejected&from=200&count=100`);
      expect([total, rows.length, rows[0]!.id]).toEqual([250, 50, "id-200"]);
      expect((await json(`${url}rows?view=rejected&q=ID-24&count=100`)).total).toBe(11);
      expect((await post(url, mark(7))).status).toBe(200);
      child.kill("SIGINT");
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{32}\/\n$/);
    expect(stderr).toContain(`stopped; 1 mark in ${path.join(folder, "marks.json")}\n`);
  });

  it("killed, it has lost no mark that it took, and goes on from there", async () => {
    const folder = temporaryFolder();
    const audit = put(folder, 20);
    const killed = await serving(audit, async (url, child) => {
      for (let row = 0; row < 12; row++) await post(url, mark(row));
      child.kill("SIGKILL");
    });
    expect(killed.signal).toBe("SIGKILL");
    const { marks } = JSON.parse(readFileSync(path.join(folder, "marks.json"), "utf8")) as { marks: object[] };
    expect(marks).toEqual(Array.from({ length: 12 }, (_, row) => mark(row)));
    const calibrated = await call(["calibrate", audit, path.join(folder, "marks.json")]);
    expect(calibrated.stdout).toContain("12 marked rows, 12 of them in this audit");
  });
});

describe("report --serve, the command line", () => {
  it.each([
    [["report", "-", "--serve"], "give a file or a folder"],
    [["report", "nowhere", "--serve"], "there is no such audit"],
    [["report", "nowhere", "--port", "8080"], "--port is for --serve"],
    [["report", "nowhere", "--serve", "--port", "99999"], "from 1 to 65535"],
    [["report", "nowhere", "--baseline", "b.json"], "--baseline is for a page"],
  ])("%j: exit 2", async (argv, words) => {
    const { code, stderr } = await call(argv);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });
});

interface Rows {
  readonly total: number;
  readonly rows: readonly { readonly id: string }[];
}

const json = async (url: string): Promise<Rows> => (await fetch(url)).json() as Promise<Rows>;

const post = (url: string, one: object) =>
  fetch(`${url}marks`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ set: [one] }),
  });
