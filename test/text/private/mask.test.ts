import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskJson } from "../../../src/engine/masking/mask-json.ts";
import { disguise } from "../../../src/text/private/disguise.ts";
import { fragmentMask } from "../../../src/text/private/fragments.ts";
import { maskText } from "../../../src/text/private/mask.ts";
import { privateSpans } from "../../../src/text/private/private-spans.ts";
import { analyse } from "../../../src/text/texts.ts";
import { cpuTime } from "../../cpu-time.ts";

const PIECES = [
  ..."0123456789@-._ 　()+:/=\n",
  ...[
    "090-8123-9467",
    "taro.yamada@docomo.ne.jp",
    "4539 1488 0343 6467",
    "B120863158",
    "https://",
    "東京都世田谷区用賀",
  ],
  ...["4丁目17番29号", "AKIAQX3ZT5RLW2MNP7YD", "hf_", "丁目", "-----BEGIN PRIVATE KEY-----", "𠮷", "\\n", "電話", "ab"],
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(""));

describe("masking", () => {
  it("keeps the length of a text and where its lines break", () => {
    fc.assert(
      fc.property(text, (given) => {
        const masked = maskText(given);
        expect(masked).toHaveLength(given.length);
        expect([...masked.matchAll(/\n/g)].map(({ index }) => index)).toEqual(
          [...given.matchAll(/\n/g)].map(({ index }) => index),
        );
        expect(masked.isWellFormed()).toBe(true);
      }),
    );
  });

  it("masks a masked text no further", () => {
    for (const piece of PIECES) {
      const masked = maskText(`これは ${piece} です`);
      expect(maskText(masked)).toBe(masked);
    }
  });

  it("spans are in order, inside the text, and do not overlap", () => {
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const span of privateSpans(analyse(given))) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          ({ end } = span);
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  it("is linear in texts made to be slow", () => {
    const slow = ["0-", "1 ", "a.", "a@", "A1_", "+1", "(0", "1/", "東京都1-", "서울 1", "hf_", "eyJ1", "=1=", "1:"];
    for (const piece of slow) {
      const started = cpuTime();
      maskText(piece.repeat(60_000));
      expect(cpuTime() - started, piece).toBeLessThan(4_000);
    }
  });

  it("masks pieces of a secret that an excerpt has cut, in any case and width", () => {
    const mask = fragmentMask(["taro.yamada@docomo.ne.jp", "090-8123-9467"])!;
    expect(mask("from TARO.YAM… and …８１２３−９４".normalize("NFKC"))).toBe("from ••••••••... and ...8123−94");
    expect(mask("called 0-8123-94…")).toBe("called •••••••••…");
    expect(mask("taro")).toBe("taro");
    expect(fragmentMask([])).toBeUndefined();
  });

  it("of JSON masks strings, keys, numbers and JSON in strings, and leaves the rest byte for byte", () => {
    const row =
      '{ "a" : "電話は090-8123-9467", "n": 12345678901234567890,\t"card 4539 1488 0343 6467": [1e5, null], "b":"\\u3042\\ntaro.yamada@docomo.ne.jp" }';
    expect(maskJson(row)).toBe(
      '{ "a" : "電話は•••-••••-••••", "n": 12345678901234567890,\t"card •••• •••• •••• ••••": [1e5, null], "b":"あ\\nt••••••••••@••••••.••.jp" }',
    );
    const nested = JSON.stringify({ messages: JSON.stringify([{ content: 'he said "taro.yamada@docomo.ne.jp"' }]) });
    expect(JSON.parse(JSON.parse(maskJson(nested)).messages)).toEqual([
      { content: 'he said "t••••••••••@••••••.••.jp"' },
    ]);
    expect(maskJson('{"a": "090-8123-9467')).toBe('{"a": "•••-••••-••••');
    expect(maskJson('{"tel":9012345678, "mobile":"09081239467","copy":"x 09081239467 y"}')).toBe(
      '{"tel":9012345678, "mobile":"•••••••••••","copy":"x ••••••••••• y"}',
    );
  });
});

describe("disguise", () => {
  const disguised = (text: string) => disguise(text, privateSpans(analyse(text)));

  it("gives a secret the same other digits and letters everywhere, another secret others, and touches nothing else", () => {
    const one = disguised("電話は090-8123-9467です。");
    expect(one).toMatch(/^電話は\d{3}-\d{4}-\d{4}です。$/);
    expect(one).not.toContain("8123-9467");
    expect(disguised("もう一度：090-8123-9467").slice(5)).toBe(one.slice(3, 16));
    expect(disguised("電話は090-8123-9468です。")).not.toBe(one);
    expect(disguised("電話番号は 03-1234-5678 です。")).toBe("電話番号は 03-1234-5678 です。");
    expect(disguised("ghp_9fK2mQx7Lz4TnB8vRw3JcY6sHd1PgE5aUo0i")).toMatch(/^ghp_[A-Za-z0-9]{36}$/);
  });
});
