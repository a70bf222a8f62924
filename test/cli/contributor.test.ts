import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { FILTERS } from "../../src/filters/index.ts";
import { hasFamily } from "../../src/report/contributor/families.ts";
import { CONTRIBUTOR_LANGUAGES } from "../../src/report/contributor/words.ts";
import { call, shard, temporaryFolder } from "./call.ts";

async function audited(...inputs: readonly string[]): Promise<string> {
  const audit = path.join(temporaryFolder(), "audit.jsonl");
  await call(["check", ...inputs, "--audit", audit, "-j", "0", "-q"]);
  return audit;
}
const page = (audit: string, source: string, lang = "en") =>
  call(["report", audit, "--for-contributor", source, "--lang", lang]);

describe("report --for-contributor", () => {
  it.each(CONTRIBUTOR_LANGUAGES)(
    "%s: counts, ten examples, what to do, one command; nothing of others",
    async (lang) => {
      const audit = await audited(
        shard("zh-tw-sharegpt.jsonl"),
        shard("ko-messages.jsonl"),
        shard("zh-tw-messages.parquet"),
      );
      const { code, stdout } = await page(audit, "ko-messages.jsonl", lang);
      expect(code).toBe(0);
      expect(stdout.match(/^- .*ko-msg-/gm)).toHaveLength(10);
      expect(stdout).toMatch(/^\| .+ \(ENC\) \| 5 \| 0 \|$/m);
      expect(stdout).toContain("```sh\nnpx shisa-filter check ko-messages.jsonl\n```");
      expect(stdout).toContain("30, 31, 32,");
      expect(stdout).not.toMatch(/zh-tw|limit|\{\w+\}|\/fixtures\//);
      if (lang !== "en") expect(stdout).not.toMatch(/\b(the|answer|rows|written)\b/);
    },
  );

  it("names no file that a row was copied from, and no address", async () => {
    const folder = temporaryFolder();
    const chat = (id: string, content: string) =>
      `${JSON.stringify({
        id,
        messages: [
          { role: "user", content: "連絡先を教えてください。" },
          { role: "assistant", content },
        ],
      })}\n`;
    const mine = path.join(folder, "mine.jsonl");
    writeFileSync(path.join(folder, "theirs.jsonl"), chat("a", "受付の窓口は本館の一階にあります。"));
    const twice = chat("c", "窓口は別館の二階にあります。お気軽にどうぞ。");
    writeFileSync(
      mine,
      chat("b", "受付の窓口は本館の一階にあります。") +
        twice +
        twice +
        chat("e", "taro.yamada@example.org 090-1234-5678 можно まで連絡してください。<|im_end|>taro@example.org"),
    );
    const audit = await audited(path.join(folder, "theirs.jsonl"), mine);
    const { stdout } = await page(audit, mine);
    expect(stdout).toMatch(/line 1 <code>b<\/code> · DUP\d+ rows that stand more than once$/m);
    expect(stdout).toMatch(/line 3 <code>c<\/code> · DUP\d+ .*: the same as line 2$/m);
    expect(stdout).not.toMatch(/theirs|@example|090/);
  });

  it("a source that is not there is told the nearest, one without findings is thanked", async () => {
    const audit = await audited(shard("ko-messages.jsonl"));
    expect((await page(audit, shard("ko-mesages.jsonl"))).stderr).toMatch(/Did you mean .*ko-messages\.jsonl\?/);
    expect((await page(audit, "something-else-entirely.parquet")).stdout).toMatch(/^Nothing was found in/);
  });

  it("every family of codes has words in every language", () => {
    const codes = FILTERS.flatMap(({ reasons }) =>
      Object.values(reasons).map((each) => (each as { code: string }).code),
    );
    expect([...new Set(codes.map((code) => code.replace(/\d+$/, "")))].filter((family) => !hasFamily(family))).toEqual(
      [],
    );
  });
});
