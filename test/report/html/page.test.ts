import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createReportBuilder } from "../../../src/report/html/build-report.ts";
import { embeddedJson, reportPage } from "../../../src/report/html/page.ts";

// biome-ignore lint/suspicious/noTemplateCurlyInString: what a template engine would take for a hole
const HOSTILE = "</script><script>alert(1)</script><!-- <script> ${x} `{{y}}` &lt; \u2028 \u2029 \ud83d \u202e";
const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");

const builder = createReportBuilder({
  version: "1.0.0",
  rules: "1",
  key: "k",
  summary: null,
  reasons: new Map(),
});
const record = {
  v: 1,
  source: HOSTILE,
  file: null,
  repairs: null,
  row: 0,
  line: 1,
  byteOffset: 0,
  byteLength: 1,
  id: HOSTILE,
  hash: null,
  outcome: "reject",
  findings: [
    {
      code: "ENC001",
      filter: "f",
      reason: "r",
      severity: "reject",
      path: "text",
      role: "text",
      start: 0,
      end: 2,
      excerpt: HOSTILE,
      score: null,
      limit: null,
      message: HOSTILE,
      data: "{}",
    },
  ],
} as const;
builder.count(record, "ja");
const texts = [{ path: "text", role: "text", kind: "content", text: HOSTILE }] as const;
const data = builder.finish([{ record, isFair: true, texts, raw: JSON.stringify({ text: HOSTILE }), language: "ja" }]);
const page = [...reportPage(data, { script: "let a;", style: "a{}", sha256 })].join("");

describe("reportPage", () => {
  it("holds what rows say as data alone: two script elements, whatever they say", () => {
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).not.toMatch(/[\u2028\u2029]/);
    expect(page.isWellFormed()).toBe(true);
  });

  it("carries the data whole", () => {
    const json = /id="data">(.*?)<\/script>/s.exec(page)![1]!;
    expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
    expect(data.samples[0]!.id).toBe(HOSTILE);
  });

  it("runs and applies what is in it, by hash, and loads nothing", () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${sha256("let a;")}'`);
    expect(policy).not.toContain("unsafe");
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
  });

  it("reads a text from the raw row where that has it, so that no text is carried twice", () => {
    expect(data.samples[0]!.texts[0]!.pieces).toBeNull();
  });
});

it("embeddedJson escapes what could end an element or a line", () => {
  expect(embeddedJson({ a: "<&>\u2028" })).toBe('{"a":"\\u003c\\u0026\\u003e\\u2028"}');
});
