import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BIN, SHARDS, shard, spawned, temporaryFolder } from "./call.ts";

/** The real program in a process of its own. */
describe("the process", () => {
  it("exit codes: 0 whatever was found, 2 where it could not be done", async () => {
    const [found, missing, nothing] = await Promise.all([
      spawned(["check", shard("ja-qa.jsonl"), "-j", "2", "-q"]),
      spawned(["check", "nowhere.jsonl"]),
      spawned([]),
    ]);
    expect(found).toMatchObject({ code: 0, stderr: "" });
    expect(found.stdout).toContain("15 rows");
    expect(missing).toMatchObject({ code: 2, stdout: "" });
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
  });

  it("a reader that leaves early is no error, and nothing is said of it", async () => {
    const outcomes = await Promise.all(
      [
        ["check", SHARDS, "-j", "2", "-q"],
        ["explain", "--all"],
        ["check", SHARDS, "-q", "--format", "jsonl"],
      ].map((argv) =>
        spawned(argv, {
          act: ({ stdout }) => {
            stdout!.once("data", () => stdout!.destroy());
          },
        }),
      ),
    );
    for (const { code, signal, stderr } of outcomes)
      expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: "" });
  });

  it("but an audit that was asked for becomes whole all the same", async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()].map((folder) => path.join(folder, "audit.jsonl"));
    const argv = ["check", SHARDS, "-j", "1", "-q", "--format", "jsonl", "--audit"];
    const left = await spawned([...argv, one!], {
      act: ({ stdout }) => void stdout!.once("data", () => stdout!.destroy()),
    });
    const stayed = await spawned([...argv, two!]);
    expect(left.code).toBe(0);
    expect(readFileSync(one!, "utf8")).toBe(readFileSync(two!, "utf8"));
    expect(stayed.stdout).toBe(readFileSync(two!, "utf8"));
  });

  it("a full disk is an error", async () => {
    if (!existsSync("/dev/full")) return;
    const code = (argv: readonly string[]) =>
      new Promise<number | null>((resolve) => {
        const child = spawn("sh", ["-c", '"$0" "$@" > /dev/full 2> /dev/null', process.execPath, BIN, ...argv]);
        child.on("close", resolve);
      });
    expect(
      await Promise.all([code(["--help"]), code(["filters"]), code(["check", shard("ja-qa.jsonl"), "-q"])]),
    ).toEqual([2, 2, 2]);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("%s ends a run with 130; what stood half-written is gone", async (signal) => {
    const folder = temporaryFolder();
    const rows = readFileSync(shard("ja-messages.jsonl"), "utf8");
    writeFileSync(path.join(folder, "a.jsonl"), rows.repeat(400));
    const out = path.join(folder, "out");
    const argv = ["run", path.join(folder, "a.jsonl"), "-o", out, "-j", "1", "--batch-bytes", "65536"];
    let told = "";
    const { code, stdout, stderr } = await spawned(argv, {
      act: (child) => {
        child.stderr!.on("data", (piece: Buffer) => {
          // Its first word shows that work is under way.
          if (told === "") setTimeout(() => child.kill(signal), 400);
          told += piece.toString("utf8");
        });
      },
    });
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toMatch(/\ninterrupted: nothing half-written is left\. What is done stays: 0 of 1 file, 0 rows\n$/);
    const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.(jsonl|parquet|json|tmp)$/.test(file),
    );
    expect(files).toEqual([]);
  });

  it("ends at once on a signal while it waits for stdin", async () => {
    const { code, stdout, stderr } = await spawned(["check", "-", "-j", "0"], {
      act: (child) => setTimeout(() => child.kill("SIGINT"), 1500),
    });
    expect({ code, stdout, stderr }).toEqual({ code: 130, stdout: "", stderr: "interrupted\n" });
  });

  it("ends on an error though stdin stays open", async () => {
    const { code, stderr } = await spawned(["check", "-", "-j", "0"], {
      act: (child) => void child.stdin!.write(`${'{"foo":1}\n'.repeat(300_000)}`),
    });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error\[SF_SHAPE_UNKNOWN\]: -: .*\n$/);
  });

  it("the same bytes on stdout for 0 and 2 workers", async () => {
    const argv = ["check", SHARDS, "-q", "--max-shown", "1000", "-j"];
    const [none, two] = await Promise.all([spawned([...argv, "0"]), spawned([...argv, "2"])]);
    expect(two).toEqual(none);
  });
});
