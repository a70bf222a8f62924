import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ServedReport, serveReport } from "../../src/engine/serve/serve-report.ts";
import { reasonsByCode } from "../../src/report/explain.ts";
import { dist, scratch } from "../engine/scratch.ts";
import { CHROMIUM, pages, sampleHash, seriousFor } from "./open-page.ts";
import { BROKEN_ROWS, DUPLICATE, HOSTILE_ROWS, jsonl, ORIGINAL, PLAIN_ROWS } from "./report-rows.ts";

describe.skipIf(CHROMIUM === undefined)("a served report in a browser", () => {
  const { root, put } = scratch();
  const { visit } = pages();
  const odd = put("odd.jsonl", jsonl([...HOSTILE_ROWS, ORIGINAL, DUPLICATE]));
  const many = put("many.jsonl", jsonl([...PLAIN_ROWS, ...BROKEN_ROWS]));
  const out = path.join(root, "out");
  let served: ServedReport;

  beforeAll(async () => {
    const config = await dist.resolveConfig([{ from: "test", folder: root, config: {} }]);
    await dist.run({ inputs: [odd, many], out, config, workers: 0, sampleSize: 30, report: false });
    served = await serveReport(out, { reasons: reasonsByCode(dist.filters) });
  });
  afterAll(() => served.close());

  it("goes through all rows, filters and searches them at the server, and saves each mark at once", async () => {
    const { page, faults } = await visit(served.url);
    const told = (words: RegExp) =>
      page.waitForFunction(
        (source) => new RegExp(source).test(document.querySelector(".told")!.textContent!),
        words.source,
      );
    await told(/^All 1\d\d rejected rows\.$/);

    // A row far down comes when it is looked at, with its content.
    await page.focus(".list");
    await page.keyboard.press("End");
    await page.waitForSelector(".detail .turn.assistant .said mark.reject");
    expect(await page.getAttribute(".option[aria-selected='true']", "aria-posinset")).toBe(
      await page.getAttribute(".option[aria-selected='true']", "aria-setsize"),
    );
    expect(await page.locator(".option").count()).toBeLessThan(30);

    await page.keyboard.press("w");
    await page.waitForSelector(".option .marked.wrong");
    await expect
      .poll(() => JSON.parse(readFileSync(served.marksFile, "utf8")) as unknown)
      .toMatchObject({ v: 1, marks: [{ mark: "wrong", outcome: "reject" }] });
    expect(await page.textContent("#review")).toContain(served.marksFile);

    // The address opens the same row with its mark.
    const again = await visit(page.url());
    await again.page.waitForSelector(".mark.wrong[aria-pressed='true']");
    expect(await again.page.textContent(".detail h3")).toBe(await page.textContent(".detail h3"));
    await again.page.context().close();

    await page.click(".facet-reason button.row:has-text('DUP001')");
    await told(/^The 1 rejected row\.$/);
    await page.keyboard.press("j");
    await page.waitForSelector(".partner .side");
    await page.click(".filter");
    await page.fill("input[type=search]", "many.jsonl#17");
    await told(/^1[01] rows found\.$/);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["the list", "light", 1440, "", ".option .place"],
    ["a row that was linked to, on a phone", "dark", 390, sampleHash(`${odd}#4`), ".partner .side"],
  ] as const)("axe has nothing serious to say of %s, %s", async (_what, colorScheme, width, hash, shown) => {
    const { page } = await visit(served.url + hash, {
      colorScheme,
      viewport: { width, height: 900 },
      bypassCSP: true,
    });
    await page.waitForSelector(shown);
    expect(await seriousFor(page)).toEqual([]);
    await page.context().close();
  });

  it("runs nothing of a row, and tells when the server has gone", async () => {
    const own = await serveReport(out, { reasons: reasonsByCode(dist.filters) });
    const { page, faults } = await visit(`${own.url}#sample=${encodeURIComponent(`${odd}#0`)}`);
    await page.waitForSelector(".turn.assistant .said");
    expect(await page.title()).toBe("shisa-filter report");
    expect(faults).toEqual([]);
    await own.close();
    await page.keyboard.press("r");
    await page.waitForFunction(() => document.querySelector(".trouble")!.textContent!.includes("not saved"));
    await page.context().close();
    rmSync(served.marksFile, { force: true });
  });
});
