import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import undecoded from "../../src/filters/undecoded.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import { cpuTime } from "../cpu-time.ts";

testFilter(undecoded, {
  keep: [
    "R&D, AT&T, Q&A; Tom & Jerry",
    { name: "a query", text: "https://example.com/?a=1&copy=2&lt=3 を開く。http://example.com/?q=a&amp;b=2" },
    { name: "in code", text: '`&nbsp;` と書く。\n```\n<p>a &amp; b &lt; c</p>\nprintf("a\\n");\n```' },
    { name: "talk of HTML", text: "In HTML, write &lt;br&gt; to break a line and &amp; for an ampersand." },
    {
      name: "talk of entities in the prompt",
      text: [
        { role: "user", text: "特殊文字のエスケープを教えて" },
        { role: "assistant", text: "アンパサンドは &amp; と書きます。改行は \\n です。" },
      ],
    },
    { name: "addresses in C", text: "scanf(&sum); swap(&pi;, &x);" },
    { name: "no entity", text: "A &B; and &unknown; and &#; and &#xD800; &" },
    {
      name: "LaTeX",
      text: "粒子 \\nu の質量と \\times, \\text{m}, \\nabla f, $\\frac{1}{2}\\nu$, \\neq 0, \\'etude, G\\\"odel",
    },
    { name: "paths", text: "C:\\new\\temp\\notes.txt と D:\\users\\Name を開く。\\\\server\\share\\nas" },
    { name: "expressions", text: "式は [^\\n]+ や \\d+\\n|\\s です。" },
    { name: "named", text: "文字列の末尾に「\\n」を付ける。Use '\\t' or (\\n)." },
    { name: "a string in a call", text: 'say("done\\n") と log("a\\tb\\n") を呼ぶ' },
    { name: "JSON", text: '{"text": "一行目\\n二行目", "name": "\\u5c71\\u7530"}' },
    { name: "Markdown and faces", text: "\\* 星 \\_ 下線 ¯\\_(ツ)_/¯ \\(^o^)/ 1\\. 項目" },
    { name: "bytes in an address", text: "wiki/%E6%97%A5%E6%9C%AC を見る。?q=%E6%97%A5%E6%9C%AC&x=%E3%81%82%E3%81%84" },
    { name: "talk of them", text: "パーセント符号化では、あいは %E3%81%82%E3%81%84 になります。" },
    { name: "one byte, or none of UTF-8", text: "100%E3 と %E3%81 と x=E3, %C3%28" },
    { name: "inches", text: 'a 3.5\\" disk' },
  ],
  flag: [
    { reason: "literalEscape", name: "percent", text: "件名は ⟦%E3%81%82%E3%81%84⟧ です", data: { decoded: "あい" } },
    { reason: "literalEscape", name: "mail", text: "⟦=E3=81=93=E3=82=93=\n=E3=81=AB⟧", data: { decoded: "こんに" } },
    {
      reason: "htmlEntity",
      name: "a run of numbers",
      text: "件名は⟦&#12371;&#12435;&#12395;⟧です",
      data: { decoded: "こんに" },
    },
    { reason: "htmlEntity", text: "A社⟦&amp;⟧B社", data: { shown: "&amp;", decoded: "&" } },
    { reason: "htmlEntity", name: "numbers", text: "It⟦&#39;⟧s ⟦&#x2019;⟧ and ⟦&#32500;⟧" },
    { reason: "htmlEntity", name: "an escaped tag", text: "一行目⟦&lt;br&gt;⟧二行目", data: { decoded: "<br>" } },
    {
      reason: "htmlEntity",
      name: "a closing tag with attributes",
      text: "a ⟦&lt;a href=&quot;x&quot;&gt;⟧b⟦&lt;/a&gt;⟧",
    },
    { reason: "htmlEntity", name: "escaped twice", text: "A社⟦&amp;amp;⟧B社、⟦&amp;#39;⟧" },
    { reason: "htmlEntity", name: "in a row", text: "終わり⟦&nbsp;&nbsp;⟧。" },
    { reason: "htmlEntity", name: "French", text: "un caf⟦&eacute;⟧ ⟦&laquo;⟧ bon ⟦&raquo;⟧" },
    { reason: "literalEscape", text: "答えは次の通りです。⟦\\n\\n⟧- 東京⟦\\n⟧- 大阪" },
    { reason: "literalEscape", name: "English", text: "First point.⟦\\n\\n⟧second point.⟦\\n⟧Third:⟦\\r\\n⟧1. one" },
    { reason: "literalEscape", name: "Korean", text: "안녕하세요.⟦\\n⟧반갑습니다" },
    { reason: "literalEscape", name: "at the end", text: "東京です⟦\\n⟧" },
    { reason: "literalEscape", name: "code units", text: "名前は⟦\\u5c71\\u7530⟧です", data: { decoded: "山田" } },
    { reason: "literalEscape", name: "bytes", text: "値は⟦\\xe3\\x81\\x82⟧です" },
    { reason: "literalEscape", name: "quotes", text: '彼は⟦\\"⟧はい⟦\\"⟧と言った。' },
    { reason: "literalEscape", name: "a contraction", text: "I don⟦\\'⟧t know" },
    { reason: "literalEscape", name: "an address", text: "see https:⟦\\/\\/⟧example.com" },
    { reason: "literalEscape", name: "a tab", text: "品目⟦\\t⟧数量" },
  ],
});

describe("undecoded", () => {
  const pieces = [
    "&",
    "&amp;",
    "&lt;",
    "br",
    "&gt;",
    "#39;",
    "\\",
    "\\n",
    '\\"',
    "\\u3042",
    "\\x81",
    "n",
    " ",
    "あ",
    "`",
    "\n",
  ];
  it("never throws, and its findings of a reason stand in order and apart", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const last: Record<string, number> = {};
        for (const { reason, span } of findingsOf(undecoded, sampleOf(text).sample)) {
          expect(span!.start).toBeGreaterThanOrEqual(last[reason] ?? 0);
          expect(text.charAt(span!.start)).toMatch(/[&\\]/);
          last[reason] = span!.end;
        }
      }),
    );
  });

  it("stays linear on a text of nothing else", () => {
    const started = cpuTime();
    for (const unit of ["&amp;", "&lt;a ", "&", "\\n", "\\\\", '\\"', 'a\\n"', "\\x81 ", "a:b\\n"])
      findingsOf(undecoded, sampleOf(unit.repeat(200_000 / unit.length)).sample);
    expect(cpuTime() - started).toBeLessThan(10_000);
  });
});
