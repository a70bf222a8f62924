import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/text/texts.ts";
import { isProtected, type Zone } from "../../src/text/zones.ts";
import { cpuTime } from "../cpu-time.ts";

/** The zones of a text as objects. */
function zonesOf(text: string): Zone[] {
  const zones = analyse(text).zones();
  return Array.from({ length: zones.length }, (_, index) => zones.zone(index));
}

const shown = (text: string) => zonesOf(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe("protected zones", () => {
  it.each([
    ["a ```js\nlet x\n``` b", ["code:```js\nlet x\n```"]],
    ["前\n```js\nlet x = 1\n```\n後", ["fence:```js\nlet x = 1\n```"]],
    ["- a\n  ~~~\n```\n  ~~~\nb", ["fence:~~~\n```\n  ~~~"]],
    ["```\nopen to the end", ["fence:```\nopen to the end"]],
    ["use `a` and ``b ` c``.", ["code:`a`", "code:``b ` c``"]],
    ["one ` alone", ["code:`"]],
    ["see https://example.com/a_(b)?c=d。", ["url:https://example.com/a_(b)?c=d"]],
    ["https://example.comを見て", ["url:https://example.com"]],
    ["https://ru.wikipedia.org/wiki/Москва .", ["url:https://ru.wikipedia.org/wiki/Москва"]],
    ["(www.example.org)", ["paren:(www.example.org)", "url:www.example.org"]],
    ["awww.x", []],
    ["mail a.b+c@example.co.jp。", ["email:a.b+c@example.co.jp"]],
    ["@name と a@b", []],
    ["$x^2$ と $$y$$", ["latex:$x^2$", "latex:$$y$$"]],
    ["$5 と $10", []],
    ["\\(a\\) \\[b\\]", ["latex:\\(a\\)", "latex:\\[b\\]"]],
    ["\\begin{align}x\\end{align}", ["latex:\\begin{align}x\\end{align}"]],
    ["<b class='x'>字</b><br/>", ["html:<b class='x'>", "html:</b>", "html:<br/>"]],
    ["<code>字</code>", ["html:<code>字</code>"]],
    ["<!-- 注 -->", ["html:<!-- 注 -->"]],
    ["1 < 2 > 0", []],
    ['答え:\n{"a": [1, "}"]}\n終', ['json:{"a": [1, "}"]}']],
    ['["a", "b"]', ['quote:"a"', 'quote:"b"']],
  ])("%j", (text, zones) => expect(shown(text)).toEqual(zones));
});

describe("marks", () => {
  it.each([
    ["「あ『い』」", ["quote:「あ『い』」", "quote:『い』"]],
    ["《書》と〈章〉", ["title:《書》", "title:〈章〉"]],
    ["漢字（한자 (x)）", ["paren:（한자 (x)）", "paren:(x)"]],
    ['he said "no" and 5" of', ['quote:"no"']],
    ['an open " quote\nends "here"', ['quote:"here"']],
    ["it’s ‘so’ fine", ["quote:‘so’"]],
    ["「開いた\n\n段落」", []],
    ["「（」）", ["quote:「（」"]],
    ["| a「b | c」 |\n| - |", ["table:| a「b | c」 |", "quote:「b | c」", "table:| - |"]],
    ["｢半角｣ «guillemets» „so“", ["quote:｢半角｣", "quote:«guillemets»", "quote:„so“"]],
    ["`「` 」", ["code:`「`"]],
  ])("%j", (text, zones) => expect(shown(text)).toEqual(zones));
});

describe("zones of any text", () => {
  const TEXTS = fc.string({
    unit: fc.constantFrom(
      ..."`~$\\()[]{}<>\"'「」（）“”’|:/@.w\n -a字1",
      "```",
      "\n```\n",
      "https://",
      '{"a":',
      "\ud83d",
    ),
    maxLength: 80,
  });

  it("nest or stand apart, in order, inside the text; nothing is inside a protected one", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const zones = zonesOf(text);
        for (const [index, zone] of zones.entries()) {
          expect(zone.end).toBeGreaterThan(zone.start);
          expect(zone.end).toBeLessThanOrEqual(text.length);
          if (index > 0) expect(zone.start).toBeGreaterThanOrEqual(zones[index - 1]!.start);
          if (zone.parent === undefined) continue;
          expect(isProtected(zone.parent.kind)).toBe(false);
          expect(zone.parent.start).toBeLessThanOrEqual(zone.start);
          expect(zone.parent.end).toBeGreaterThanOrEqual(zone.end);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("are found again by place", () => {
    fc.assert(
      fc.property(TEXTS, (text) => {
        const zones = zonesOf(text);
        const analysed = analyse(text);
        for (let at = 0; at < text.length; at++) {
          const around = zones.filter(({ start, end }) => start <= at && at < end);
          expect(analysed.zoneAt(at)).toEqual(around.at(-1));
        }
      }),
    );
  });

  // 400,000 units each; a quadratic scan would take minutes.
  it.each([
    "`",
    "` ",
    "``` a\n",
    "$",
    "$a ",
    "\\(",
    "\\[ ",
    "<",
    "<a ",
    "<!--",
    "<code>",
    "「",
    "(",
    '"',
    '{"a',
    '[{"a":\n',
    "a@",
    "://",
    "a://",
    "|",
    "|\n",
    "\\begin{a}",
    "~~~\n",
  ])("take linear time on many %j", (piece) => {
    const text = piece.repeat(Math.ceil(400_000 / piece.length));
    const start = cpuTime();
    zonesOf(text);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
