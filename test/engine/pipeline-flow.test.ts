import { spawn } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { describe, expect, it, vi } from "vitest";
import { marking, type Row, rowsOf, thrown } from "./judged-rows.ts";
import { dist } from "./scratch.ts";

const { pipeline } = dist;

describe("how far it runs ahead", () => {
  it.each([[1], [2], [10], [100], [2048]])("at most %i rows are pulled and not given back", async (maxInFlight) => {
    for (const workers of [0, 2])
      for (const waits of [false, true]) {
        const count = maxInFlight + 300;
        let [pulled, given, most] = [0, 0, 0];
        async function* source() {
          for (const row of [{ id: -1, text: "PLEASE-WAIT" }, ...rowsOf(count - 1)]) {
            if (waits && row.id % 7 === 0) await new Promise((resolve) => setImmediate(resolve));
            pulled++;
            most = Math.max(most, pulled - given);
            yield row;
          }
        }
        for await (const { row } of pipeline({ ...marking, workers, maxInFlight })(source())) {
          given++;
          if (row.id % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
        }
        expect(given).toBe(count);
        expect(most).toBeLessThanOrEqual(maxInFlight);
        // While a worker is on the first row, others are fed: the room is used.
        if (workers > 0 && !waits) expect(most).toBeGreaterThan(maxInFlight * 0.7);
      }
  });

  it.each([[0], [2]])(
    "a source that waits for each verdict before its next row is served (%i workers)",
    async (workers) => {
      let answer = () => {};
      async function* lockstep() {
        for (const row of rowsOf(20)) {
          const answered = new Promise<void>((resolve) => {
            answer = resolve;
          });
          yield row;
          await answered;
        }
      }
      const seen: number[] = [];
      for await (const { row } of pipeline({ ...marking, workers })(lockstep())) {
        seen.push(row.id);
        answer();
      }
      expect(seen).toHaveLength(20);
    },
  );
});

describe("how it ends", () => {
  it.each([[0], [2]])("closes the source when the loop is left (%i workers)", async (workers) => {
    let closed = false;
    function* endless() {
      try {
        for (let id = 0; ; id++) yield { id, text: "x" };
      } finally {
        closed = true;
      }
    }
    for await (const { row } of pipeline({ ...marking, workers })(endless())) if (row.id === 5) break;
    await vi.waitFor(() => expect(closed).toBe(true));
    const stream = Readable.from(endless());
    for await (const { row } of pipeline({ ...marking, workers })(stream as AsyncIterable<Row>))
      if (row.id === 5) break;
    expect(stream.destroyed).toBe(true);
  });

  it("closes a stream that is silent too", async () => {
    const silent = new Readable({ objectMode: true, read() {} });
    silent.push({ text: "x" });
    for await (const { row } of pipeline(marking)(silent as AsyncIterable<Row>)) {
      expect(row).toEqual({ text: "x" });
      break;
    }
    expect(silent.destroyed).toBe(true);
  });

  it.each([[0], [2]])("stops waiting when it is aborted (%i workers)", async (workers) => {
    async function* silent() {
      yield { text: "x" };
      await new Promise(() => {});
    }
    const signal = AbortSignal.timeout(50);
    expect((await thrown(pipeline({ ...marking, workers, signal })(silent()))).code).toBe("SF_ABORTED");
    expect((await thrown(pipeline({ ...marking, signal: AbortSignal.abort() })([{ text: "x" }]))).code).toBe(
      "SF_ABORTED",
    );
  });

  it("names filter and row where a filter crashes", async () => {
    for (const workers of [0, 2]) {
      const rows = [...rowsOf(600), { id: 600, text: "PLEASE-CRASH" }];
      expect(await thrown(pipeline({ ...marking, workers })(rows))).toMatchObject({
        code: "SF_FILTER_CRASHED",
        filter: "crash",
        sample: "rows#600",
      });
    }
  });

  const library = new URL("../../dist/index.js", import.meta.url).href;
  it.each([
    ["break", "for await (const { row } of judged) if (row.id === 500) break;"],
    ["throw", "try { for await (const { row } of judged) if (row.id === 500) throw new Error('x'); } catch {}"],
    ["return()", "await judged.next(); await judged.return();"],
    [
      "abort",
      "setTimeout(() => controller.abort(), 100); try { for await (const each of judged); } catch (error) { if (error.code !== 'SF_ABORTED') throw error; }",
    ],
    ["the end", "let n = 0; for await (const each of judged) if (++n === 3000) ended = true;"],
    ["never being read", ""],
  ])("lets the process go after %s", async (_, body) => {
    const script = `
      import { pipeline } from ${JSON.stringify(library)};
      const controller = new AbortController();
      let ended = false;
      function* source() { for (let id = 0; !ended; id++) yield { id, text: "行" + id }; }
      const judged = pipeline({ workers: 2, maxInFlight: 100, signal: controller.signal })(source());
      ${body}
      console.log("done");`;
    const child = spawn(process.execPath, ["--input-type=module", "-e", script], { stdio: ["ignore", "pipe", "pipe"] });
    const [output, errors] = [child.stdout.toArray(), child.stderr.toArray()];
    const timer = setTimeout(() => child.kill("SIGKILL"), 10_000);
    const [code, signal] = (await once(child, "exit")) as [number | null, string | null];
    clearTimeout(timer);
    // Nothing printed, nothing exited, nothing left open.
    expect([code, signal, String(Buffer.concat(await output)), String(Buffer.concat(await errors))]).toEqual([
      0,
      null,
      "done\n",
      "",
    ]);
  });
});
