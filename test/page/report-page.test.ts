import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { gateOfRun } from "../../src/engine/gate/of-run.ts";
import { writeReport } from "../../src/engine/report-file.ts";
import { reasonsByCode } from "../../src/report/explain.ts";
import { dist, scratch } from "../engine/scratch.ts";
import { CHROMIUM, pages, sampleHash, seriousFor } from "./open-page.ts";
import {
  ARABIC,
  BIDI,
  BROKEN_ROWS,
  DUPLICATE,
  HOSTILE_ROWS,
  jsonl,
  KOREAN,
  LONE,
  LONG,
  ORIGINAL,
  PLAIN_ROWS,
  TAIWAN,
  TWICE_BROKEN,
} from "./report-rows.ts";

if (CHROMIUM === undefined) console.warn("report page: no chromium on this system, so its tests are skipped");

describe.skipIf(CHROMIUM === undefined)("the report in a browser", () => {
  const { root, put } = scratch();
  const { open } = pages();
  const odd = put(
    "odd.jsonl",
    jsonl([...HOSTILE_ROWS, BIDI, ARABIC, LONE, KOREAN, TAIWAN, LONG, ORIGINAL, DUPLICATE, TWICE_BROKEN]),
  );
  const TWICE_BROKEN_AT = HOSTILE_ROWS.length + 8;
  const many = put("many.jsonl", jsonl([...PLAIN_ROWS, ...BROKEN_ROWS]));
  const out = path.join(root, "out");
  const report = path.join(out, "report.html");

  beforeAll(async () => {
    const config = await dist.resolveConfig([{ from: "test", folder: root, config: {} }]);
    await dist.run({ inputs: [odd, many], out, config, workers: 0 });
  });

  it("says in words what became of the rows, and where the bad ones come from", async () => {
    const { page, faults } = await open(report);
    expect(await page.textContent("h1")).toMatch(/^192 rows: 6\d fit to train on, 1\d\d not$/);
    expect(await page.textContent(".lead")).toMatch(
      /come from many\.jsonl\. The commonest reason is “replacement character”/,
    );
    expect(await page.textContent(".sure")).toMatch(
      /^How sure is this\? Estimated precision of these rejections: \d+ % .* from the bench/,
    );
    // The mix is that of the whole input, not of the rows that were looked at first.
    expect(await page.textContent("#distributions")).toContain("All 192 rows, fit or not");
    expect(await page.locator(".reason .examples mark.reject").count()).toBeGreaterThanOrEqual(3);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  describe("rows that would like to be run", () => {
    it.each([0, 1, 2])("row %d is shown as what it says", async (row) => {
      const { page, faults } = await open(report, sampleHash(`${odd}#${row}`));
      const said = HOSTILE_ROWS[row]!.messages[1]!.content;
      const shown = await page.$eval(".turn.assistant .said", (body) => {
        for (const tag of body.querySelectorAll(".tag")) tag.remove();
        return body.textContent;
      });
      expect(shown).toBe(said);
      await page.click("text=Raw row");
      expect(await page.title()).toBe("shisa-filter report");
      const strangers = await page.$$eval(
        "main :is(script, iframe, img, object, embed, form, [onerror], [onload], a[href^='javascript'])",
        (all) => all.length,
      );
      expect(strangers).toBe(0);
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it("and could not be, if they were markup", async () => {
      const { page } = await open(report);
      const refused = await page.evaluate(() => {
        try {
          document.body.innerHTML = "<img src=x onerror=\"document.title='owned'\">";
          return "taken";
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(refused).toBe("TypeError");
      await page.context().close();
    });
  });

  describe("texts", () => {
    const said = async (row: number, file = odd) => {
      const opened = await open(report, sampleHash(`${file}#${row}`));
      return { ...opened, body: opened.page.locator(".turn.assistant .said") };
    };

    it("shows what cannot be seen, and lets no direction control act", async () => {
      const { page, body } = await said(3);
      const text = (await body.textContent())!;
      for (const mark of ["‹U+202E›", "‹U+2066›", "‹U+2028›", "‹U+200B›", "‹U+FEFF›"]) expect(text).toContain(mark);
      expect(text).not.toMatch(/[\u202e\u2066\u2028\u200b\ufeff]/);
      await page.context().close();
    });

    it.each([
      [4, "ar", "rtl"],
      [6, "ko", "ltr"],
      [7, "zh-Hant", "ltr"],
      [3, "ja", "ltr"],
    ])("row %d is in %s and runs %s", async (row, language, direction) => {
      const { page, body } = await said(row);
      expect(await body.getAttribute("lang")).toBe(language);
      expect(await body.evaluate((element) => getComputedStyle(element).direction)).toBe(direction);
      await page.context().close();
    });

    it("marks the span and names it where it begins", async () => {
      const { page, body } = await said(6);
      expect(await body.locator("mark.reject").textContent()).toBe("\ufffd");
      expect(await body.locator(".tag").textContent()).toBe("ENC001 replacement character");
      const order = await body.evaluate((element) => [...element.childNodes].map((node) => node.nodeName));
      expect(order).toEqual(["#text", "SPAN", "MARK", "#text"]);
      await page.context().close();
    });

    it("names a reason in words once, then by its code", async () => {
      const { page } = await open(report, sampleHash(`${odd}#${TWICE_BROKEN_AT}`));
      const tags = page.locator(".turn.assistant .said .tag");
      expect(await tags.allTextContents()).toEqual(["ENC001 replacement character", "ENC001"]);
      await page.context().close();
    });

    it("keeps a family together, and shows half a character as what it is", async () => {
      const { page, body } = await said(5);
      const text = (await body.textContent())!;
      expect(text).toContain("👨‍👩‍👧‍👦");
      await page.context().close();
    });

    it("folds a very long text around its span", async () => {
      const { page, body } = await said(8);
      expect((await body.textContent())!.length).toBeLessThan(2500);
      expect(await body.locator("mark.reject").count()).toBe(1);
      expect(await body.locator(".gap").count()).toBe(2);
      const before = (await body.textContent())!.length;
      await page.click(".unfold");
      expect((await body.textContent())!.length).toBeGreaterThan(before);
      expect(await page.locator(".unfold").count()).toBe(0);
      await page.context().close();
    });

    it("shows a duplicate beside the row that it repeats", async () => {
      const { page } = await said(10);
      expect(await page.textContent(".partner")).toContain(`${odd}#9`);
      expect(await page.locator(".partner .side").count()).toBe(4);
      expect(await page.locator(".partner :is(ins, del)").count()).toBe(0);
      await page.context().close();
    });
  });

  describe("controls", () => {
    it("a bar filters the rows and the other charts, and the address keeps it", async () => {
      const { page } = await open(report);
      await page.click(".facet-source button.row:has-text('odd.jsonl')");
      expect(await page.textContent(".filter")).toContain("source: odd.jsonl");
      const left = await page.$$eval(
        ".option .place",
        (places) => new Set(places.map((place) => place.textContent)).size,
      );
      expect(left).toBe(1);
      const hash = await page.evaluate(() => location.hash);
      expect(decodeURIComponent(hash)).toContain(`source=${odd}`);
      const again = await open(report, hash);
      expect(await again.page.getAttribute(".facet-source button.row[title$='odd.jsonl']", "aria-pressed")).toBe(
        "true",
      );
      await page.click(".filter");
      expect(await page.locator(".filter").count()).toBe(0);
      await page.context().close();
      await again.page.context().close();
    });

    it.each(["reason", "family", "language", "role"])("by %s, too", async (facet) => {
      const { page } = await open(report);
      await page.click(`.facet-${facet} button.row >> nth=0`);
      expect(await page.textContent(".filter")).toContain(`${facet}: `);
      await page.context().close();
    });

    it("searches rows, whatever the case, from the keyboard", async () => {
      const { page } = await open(report);
      await page.keyboard.press("/");
      await page.keyboard.type("SAY HELLO");
      await page.waitForFunction(() => document.querySelector(".told")!.textContent === "1 row found.");
      await page.keyboard.press("Escape");
      await page.keyboard.press("j");
      expect(await page.textContent(".detail")).toContain("rejects it");
      await page.context().close();
    });

    it("j and k and arrows go through the rows; far below the fold only what is seen is drawn", async () => {
      const { page } = await open(report);
      for (let step = 0; step < 60; step++) await page.keyboard.press("j");
      const chosen = page.locator(".option[aria-selected='true']");
      expect(await chosen.getAttribute("aria-posinset")).toBe("60");
      await page.keyboard.press("k");
      expect(await chosen.getAttribute("aria-posinset")).toBe("59");
      await page.focus(".list");
      await page.keyboard.press("ArrowDown");
      expect(await chosen.getAttribute("aria-posinset")).toBe("60");
      expect(await page.getAttribute(".list", "aria-activedescendant")).toBe(await chosen.getAttribute("id"));
      expect(await page.locator(".option").count()).toBeLessThan(30);
      await page.context().close();
    });

    it("shows kept rows to check them, too", async () => {
      const { page } = await open(report);
      await page.click(".views button:has-text('Kept')");
      expect(await page.textContent(".told")).toMatch(/^6\d kept rows without a finding, drawn by chance/);
      await page.keyboard.press("j");
      expect(await page.textContent(".verdict")).toBe("Kept");
      await page.context().close();
    });

    it("tells its keys", async () => {
      const { page } = await open(report);
      await page.keyboard.press("?");
      expect(await page.isVisible("dialog")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.isVisible("dialog")).toBe(false);
      await page.context().close();
    });

    it("on a phone a row takes the place of the list, and gives it back", async () => {
      const { page } = await open(report, "", { viewport: { width: 390, height: 844 } });
      await page.click(".option >> nth=0");
      expect(await page.isVisible(".list")).toBe(false);
      await page.click(".back");
      expect(await page.isVisible(".list")).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      await page.context().close();
    });
  });

  describe("review", () => {
    it("marks make an estimate, stay when the page is opened again, and can be taken out", async () => {
      const { page, faults } = await open(report, "#view=rejected&reason=ENC001");
      for (let step = 0; step < 10; step++) {
        await page.keyboard.press("j");
        await page.keyboard.press(step < 9 ? "r" : "w");
      }
      expect(await page.textContent(".sure")).toContain("90 % (59–99), from your 10 marks");
      const cells = await page.$$eval(".marked-reasons tr:has-text('ENC001') td", (all) =>
        all.map((cell) => cell.textContent),
      );
      expect(cells).toEqual(["9", "1", "90 % (59–99)"]);
      await page.reload();
      expect(await page.textContent(".sure")).toContain("from your 10 marks");
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("text=Export 10 marks")]);
      const { v, marks } = JSON.parse(readFileSync(await download.path(), "utf8"));
      expect(v).toBe(1);
      expect(marks).toHaveLength(10);
      expect(marks[0]).toMatchObject({
        hash: expect.stringMatching(/^[0-9a-f]{32}$/),
        outcome: "reject",
        mark: "right",
      });
      expect(marks.filter(({ mark }: { mark: string }) => mark === "wrong")).toHaveLength(1);
      expect(faults).toEqual([]);
      await page.context().close();
    });

    it("the same key again takes a mark back", async () => {
      const { page } = await open(report);
      await page.keyboard.press("j");
      await page.keyboard.press("w");
      expect(await page.getAttribute(".mark.wrong", "aria-pressed")).toBe("true");
      await page.keyboard.press("w");
      expect(await page.getAttribute(".mark.wrong", "aria-pressed")).toBe("false");
      expect(await page.textContent("#review")).toContain("No rejected row is marked yet");
      await page.context().close();
    });
  });

  describe("for everyone", () => {
    it.each([
      ["light", 1440],
      ["dark", 1440],
      ["light", 390],
      ["dark", 390],
    ] as const)("axe has nothing serious to say: %s, %d pixels", async (colorScheme, width) => {
      const { page } = await open(report, sampleHash(`${odd}#10`), {
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      });
      expect(await seriousFor(page)).toEqual([]);
      await page.context().close();
    });

    it("prints the overview and the chosen row", async () => {
      const { page } = await open(report, sampleHash(`${odd}#10`));
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible(".overview")).toBe(true);
      expect(await page.isVisible(".turn.assistant")).toBe(true);
      expect(await page.isVisible(".list")).toBe(false);
      await page.context().close();
    });
  });

  it("begins with a gate's verdict, where one ran: why, and every limit, each leading to its rows", async () => {
    const config = await dist.resolveConfig([{ from: "test", folder: root, config: {} }]);
    const { record, summary } = await gateOfRun(out, { config });
    const file = path.join(root, "gate.html");
    const earlier = { ...summary, bySource: { [odd]: { input: 11, rejected: 1 } } };
    await writeReport(out, file, { reasons: reasonsByCode(dist.filters), gate: record, earlier });
    const { page, faults } = await open(file, "", { bypassCSP: true });
    expect(await page.textContent(".gate-word")).toMatch(
      /^FAIL because: 1\d\d of the 192 rows \(\d+\.\d %\) are rejected; the limit is 2 %\./,
    );
    expect(await page.textContent(".lead")).toMatch(
      /characters of trained text \(\d+\.\d %\) go with the rejected rows\.$/,
    );
    expect(await page.textContent(".changes")).toMatch(
      /Rejected: 9\.1 % → \d+\.\d % of the rows\. 1 source new: many\.jsonl\./,
    );
    await page.click(`.limits button:has-text("${path.basename(many)}")`);
    expect(await page.textContent(".filter")).toContain("source: many.jsonl");
    expect([await seriousFor(page), faults]).toEqual([[], []]);
    await page.context().close();
  });

  it("is small: the page without its rows is under 100 KB", () => {
    const { size } = statSync(report);
    expect(size).toBeLessThan(400_000);
  });
});
