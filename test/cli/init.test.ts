import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { call, shard, temporaryFolder } from "./call.ts";

const INLINE = ["-j", "0", "-q"];

function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "data"));
  for (const name of names) copyFileSync(shard(name), path.join(folder, "data", name));
  return folder;
}

it("init tells what it found, and writes a config whose gate the same data passes", async () => {
  const folder = folderWith("ko-messages.jsonl", "zh-tw-messages.parquet", "ja-qa.jsonl");
  const data = path.join(folder, "data");
  const { code, stdout } = await call(["init", data, ...INLINE], { cwd: folder, columns: 80 });
  expect(code).toBe(0);
  expect(stdout).toMatch(/ko-mes\S+ +messages +44 +14 kB +\d+\.\d % {2}ko \d+ %/);
  expect(stdout).toMatch(/roles: .*assistant in \d+/);
  expect(stdout).toContain("\nwritten: shisa-filter.json\n");
  const text = readFileSync(path.join(folder, "shisa-filter.json"), "utf8");
  expect(text).toMatch(/\/\/ Today: \d+ of \d+ \(\d+\.\d %\)\./);
  expect(text).toContain('"shapes": ["messages", "qa"]');
  const passed = await call(["gate", data, ...INLINE], { cwd: folder });
  expect({ code: passed.code, defaults: passed.stdout.includes("defaults") }).toEqual({ code: 0, defaults: false });
  const more = `${JSON.stringify({
    id: "x",
    messages: [
      { role: "user", content: "가 나 다" },
      { role: "assistant", content: "" },
    ],
  })}\n`;
  writeFileSync(path.join(data, "worse.jsonl"), more.repeat(30));
  expect((await call(["gate", data, ...INLINE], { cwd: folder })).code).toBe(1);
});

it("init expects the language that nearly all rows are in", async () => {
  const folder = temporaryFolder();
  const rows = ["いちばん近い駅はどこですか。", "今日の天気はどうですか。", "おすすめの本を教えてください。"].map(
    (content, index) =>
      JSON.stringify({
        messages: [
          { role: "user", content },
          { role: "assistant", content: `はい、それは${"とても".repeat(index)}よい質問だと思います。` },
        ],
      }),
  );
  writeFileSync(path.join(folder, "a.jsonl"), rows.join("\n"));
  await call(["init", path.join(folder, "a.jsonl"), ...INLINE, "-c", "my.json"], { cwd: folder });
  expect(readFileSync(path.join(folder, "my.json"), "utf8")).toContain('"preset": "ja"');
  const config = await call(["config", "-c", "my.json", "--show-origin"], { cwd: folder });
  expect(config.stdout).toMatch(/my\.json +preset = "ja"/);
});

it("init replaces nothing unless it is told to", async () => {
  const folder = folderWith("ko-messages.jsonl");
  writeFileSync(path.join(folder, "shisa-filter.json"), "{}");
  const refused = await call(["init", path.join(folder, "data"), ...INLINE], { cwd: folder });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("shisa-filter.json is there already");
  expect(readFileSync(path.join(folder, "shisa-filter.json"), "utf8")).toBe("{}");
  expect((await call(["init", path.join(folder, "data"), ...INLINE, "--force"], { cwd: folder })).code).toBe(0);
  expect(readFileSync(path.join(folder, "shisa-filter.json"), "utf8")).toContain('"gate"');
});
