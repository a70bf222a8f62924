import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createProgress, progressLine } from "../../src/cli/progress.ts";
import type { SessionEvent } from "../../src/engine/session.ts";
import type { InputFile } from "../../src/io/inputs.ts";
import { displayWidth } from "../../src/report/width.ts";

const state = {
  seconds: 10,
  total: 1000e6,
  done: 250e6,
  rows: 123_456,
  rejected: 3086,
  file: 2,
  files: 5,
  name: "shards/日本語データ.jsonl",
};

describe("the progress line", () => {
  it.each([
    [
      120,
      "█████░░░░░░░░░░░░░░░  25 %  123,456 rows  25 MB/s  2.5 % rejected  ETA 0:30  [2/5] shards/日本語データ.jsonl",
    ],
    [80, "██░░░░░░  25 %  123,456 rows  25 MB/s  2.5 % rejected  ETA 0:30  [2/5]"],
  ])("in %i columns", (columns, line) => {
    const shown = progressLine(state, columns);
    expect(displayWidth(shown)).toBeLessThanOrEqual(columns);
    if (columns === 120) expect(shown).toBe(line);
    else expect(shown).toMatch(/^█+░+ +25 % {2}123,456 rows {2}25 MB\/s {2}2\.5 % rejected {2}ETA 0:30 {2}\[2\/5\]/);
  });

  it("has no bar, share and ETA where nobody knows how much there is", () => {
    expect(progressLine({ ...state, total: 0 }, 120)).toBe(
      "123,456 rows  25 MB/s  2.5 % rejected  [2/5] shards/日本語データ.jsonl",
    );
  });

  it("before the first row and after the last", () => {
    expect(progressLine({ ...state, rows: 0, rejected: 0, done: 0 }, 120)).toContain(
      "  0 %  0 rows  0.0 MB/s  0.0 % rejected  [2/5]",
    );
    const last = progressLine({ ...state, done: 1000e6, seconds: 4000 }, 120);
    expect(last).toContain("100 %");
    expect(last).not.toContain("ETA");
    expect(progressLine({ ...state, seconds: 4000 }, 120)).toContain("ETA 3:20:00");
  });

  it("is never wider than the terminal, whatever the file is called, and holds nothing that acts on it", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.integer({ min: 20, max: 200 }),
        fc.nat(),
        fc.nat(),
        (name, columns, rows, done) => {
          const line = progressLine({ ...state, name, rows, done, rejected: Math.floor(rows / 3) }, columns);
          expect(displayWidth(line)).toBeLessThanOrEqual(columns);
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
        },
      ),
    );
  });
});

const file = (name: string, gzip = false): InputFile => ({
  path: name,
  relative: name,
  format: "jsonl",
  ...(gzip && { compression: "gzip" }),
  byteLength: 1000,
});
const opened = (name: string, shape = "text"): SessionEvent =>
  ({
    kind: "open",
    file: file(name),
    shape: {
      spec: { name: shape, columns: { text: "text" } },
      notes: ["A note."],
      columns: ["text"],
      head: { rows: 1, fit: 1 },
    },
  }) as SessionEvent;
const progressed: SessionEvent = { kind: "progress", source: "a", rows: 10, rejected: 1, bytes: 500 };

function watched({ tty, ...flags }: { tty: boolean; quiet?: boolean; onBadFile?: "fail" | "skip" }, env = {}) {
  const stderr = Object.assign(new PassThrough(), tty ? { isTTY: true, columns: 100 } : {});
  const progress = createProgress({ stderr, env }, flags);
  return { progress, told: () => String(stderr.read() ?? "") };
}

describe("what is told on the way", () => {
  const start: SessionEvent = { kind: "start", files: [file("a"), file("b")], workers: 0 };

  it("on a terminal: a line drawn over and over, taken away for other output", () => {
    const { progress, told } = watched({ tty: true });
    for (const event of [start, opened("a"), progressed]) progress.onEvent(event);
    const text = told();
    expect(text).toMatch(/^a: shape text \(text\)\n {2}note: A note\.\n\r\u001b\[2K.*\[1\/2\] a$/);
    progress.stop();
    expect(told()).toBe("\r\u001b[2K");
    progress.stop();
    expect(told()).toBe("");
    progress.finish();
    expect(told()).toMatch(/^read 10 rows, 500 bytes in \d+\.\d s \(.* MB\/s\)\n$/);
  });

  it("in a log: plain lines, one every half minute", () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      const { progress, told } = watched({ tty: false });
      for (const event of [start, opened("a"), progressed]) progress.onEvent(event);
      expect(told()).toBe("a: shape text (text)\n  note: A note.\n");
      vi.advanceTimersByTime(31_000);
      progress.onEvent(progressed);
      progress.onEvent(progressed);
      expect(told()).toMatch(/^█+░*\s.*30 rows|^█+.*20 rows {2}.*\[1\/2\] a\n$/);
      expect(told()).toBe("");
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([{ TERM: "dumb" }, { CI: "true" }])("a terminal that cannot draw gets plain lines: %j", (env) => {
    const { progress, told } = watched({ tty: true }, env);
    for (const event of [start, opened("a"), progressed]) progress.onEvent(event);
    progress.stop();
    expect(told()).toBe("a: shape text (text)\n  note: A note.\n");
  });

  it("quiet: nothing but files left out", () => {
    const { progress, told } = watched({ tty: true, quiet: true, onBadFile: "skip" });
    const bad = { kind: "bad", file: file("b"), error: new Error("b: broken\u001b[2J") } as unknown as SessionEvent;
    for (const event of [start, opened("a"), progressed, { kind: "notice", text: "n" } as const, bad])
      progress.onEvent(event);
    progress.finish();
    expect(told()).toBe("warning: b: broken␛[2J\n");
  });

  it("of many files that look alike only the first are introduced, and every new look", () => {
    const { progress, told } = watched({ tty: false });
    const names = Array.from({ length: 50 }, (_, index) => `f${index}`);
    progress.onEvent({ kind: "start", files: names.map((name) => file(name)), workers: 0 });
    for (const name of names) progress.onEvent(opened(name, name === "f40" ? "qa" : "text"));
    const lines = told()
      .split("\n")
      .filter((line) => line.includes("shape "));
    expect(lines).toHaveLength(11);
    expect(lines.at(-1)).toBe("f40: shape qa (text)");
  });
});
