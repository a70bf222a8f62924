import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeNeighbours } from "../../bench/tables/neighbours.ts";
import { CODEC_NAMES, codec } from "../../src/text/codecs/codec.ts";
import { findMojibake } from "../../src/text/codecs/mojibake.ts";
import { neighbours } from "../../src/text/codecs/neighbours.ts";
import { unpack } from "../../src/text/codecs/unpack.ts";
import { PARTIAL, walkUtf8 } from "../../src/text/codecs/utf8-walk.ts";
import { analyse } from "../../src/text/texts.ts";

describe("unpack", () => {
  it("spells out characters, runs, gaps and fills", () => {
    expect([...unpack("あ2_2漢")]).toEqual([0x3042, 0x3043, 0x3044, 0, 0, 0x6f22]);
    // The fill passes over 丂, which the table spells out.
    expect([...unpack("一*3丂")]).toEqual([0x4e00, 0x4e01, 0x4e03, 0x4e04, 0x4e02]);
    expect(unpack("")).toHaveLength(0);
  });
});

describe("neighbours", () => {
  it("is the table that the codecs give", () => {
    expect(Buffer.compare(Buffer.from(neighbours().buffer), Buffer.from(computeNeighbours().buffer))).toBe(0);
  });
});

/** What the standards say, from the published tables of the codecs. */
const KNOWN: readonly (readonly [name: (typeof CODEC_NAMES)[number], text: string, bytes: string])[] = [
  ["windows-1252", "€Ÿé", "80 9f e9"],
  ["windows-1250", "Łąž", "a3 b9 9e"],
  ["windows-1251", "Жя№", "c6 ff b9"],
  ["windows-1253", "Ώω", "bf f9"],
  ["windows-1254", "ğİş", "f0 dd fe"],
  ["windows-1257", "Āų", "c2 f8"],
  ["iso-8859-2", "Łžě", "a3 be ec"],
  ["macintosh", "é√†", "8e c3 a0"],
  ["ibm437", "é├╣", "82 c3 b9"],
  ["shift_jis", "日本語ｱ。①髙", "93fa 967b 8cea b1 8142 8740 eee0"],
  ["euc-jp", "日本語ｱ。", "c6fc cbdc b8ec 8eb1 a1a3"],
  ["euc-kr", "한국어뷁갂", "c7d1 b1b9 beee 94ee 8141"],
  ["big5", "中文，正體", "a4a4 a4e5 a141 a5bf c5e9"],
  ["gbk", "中文，體镕", "d6d0 cec4 a3ac f377 e946"],
];

/** How many characters each codec reads: two bytes, less the private-use cells of vendors. */
const SIZES = { shift_jis: 7724, "euc-kr": 17048, big5: 13000, gbk: 21791 } as const;

describe("codec", () => {
  it.each(KNOWN)("%s writes %s as %s and reads it back", (name, text, expected) => {
    const { bytes, units } = codec(name);
    const written = [...text].map((character) => bytes[character.charCodeAt(0)]!);
    expect(written.map((each) => each.toString(16)).join(" ")).toBe(expected);
    expect(String.fromCharCode(...written.map((each) => units[each]!))).toBe(text);
  });

  it.each(CODEC_NAMES)("%s keeps ASCII, and reads back all it writes", (name) => {
    const { bytes, units, double } = codec(name);
    for (let unit = 1; unit < 0x80; unit++) expect(bytes[unit]).toBe(unit);
    let wrong = 0;
    for (let pair = 0x80; pair < 0x10000; pair++) {
      const unit = units[pair]!;
      // A character with two codes is written with one of them, which reads the same.
      if (unit !== 0 && units[bytes[unit]!] !== unit) wrong++;
    }
    // The seven JIS-true variants that EUC-JP and Shift_JIS also write.
    expect(wrong).toBeLessThanOrEqual(double ? 7 : 0);
  });

  it.each(Object.entries(SIZES))("%s has its %i characters", (name, size) => {
    const { units } = codec(name as keyof typeof SIZES);
    let count = 0;
    for (let pair = 0x8000; pair < 0x10000; pair++) if (units[pair] !== 0 && !isPrivate(units[pair]!)) count++;
    expect(count).toBeGreaterThanOrEqual(size);
    expect(count).toBeLessThan(size * 1.35);
  });
});

const isPrivate = (unit: number) => unit >= 0xe000 && unit <= 0xf8ff;

/** UTF-8 of a text, read byte by byte with a codec; lost bytes become U+FFFD. */
function misread(text: string, name: (typeof CODEC_NAMES)[number]): string {
  const { units } = codec(name);
  const bytes = new TextEncoder().encode(text);
  let read = "";
  for (let at = 0; at < bytes.length; at++) {
    const one = units[bytes[at]!]!;
    const two = at + 1 < bytes.length ? units[(bytes[at]! << 8) | bytes[at + 1]!]! : 0;
    if (one !== 0 || bytes[at]! < 0x80) read += String.fromCharCode(one);
    else if (two !== 0) {
      read += String.fromCharCode(two);
      at++;
    } else read += "\ufffd";
  }
  return read;
}

describe("walkUtf8", () => {
  it("decodes what was misread, with the places", () => {
    const walk = walkUtf8("aÃ©bâ€™", 0, codec("windows-1252"), 40, 100);
    expect(walk.codes).toEqual([0xe9, 0x2019]);
    expect(walk.starts).toEqual([1, 4]);
    expect(walk.ends).toEqual([3, 7]);
    expect(walk.strays).toEqual([0, 0]);
  });

  it("refuses overlong forms and joins surrogates", () => {
    expect(walkUtf8("À\u0080à\u0080\u0080", 0, codec("windows-1252"), 40, 100).codes).toEqual([]);
    expect(walkUtf8("í\u00a0½í¸\u0081", 0, codec("windows-1252"), 40, 100).codes).toEqual([0x1f601]);
  });

  it("steps over lost bytes", () => {
    expect(walkUtf8("譁\ufffdｭ怜喧", 0, codec("shift_jis"), 12, 100).codes).toEqual([PARTIAL, 0x5316]);
  });
});

describe("findMojibake", () => {
  const SENTENCES = [
    "吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。",
    "우리는 오늘 아침에 학교에 가서 친구들을 만나기로 하였습니다.",
    "我看見他戴着黑布小帽，穿着黑布大馬褂，深青布棉袍，蹣跚地走到鐵道邊。",
  ];
  const READS = ["windows-1252", "windows-1250", "windows-1251", "macintosh", "gbk"] as const;
  for (const sentence of SENTENCES)
    it.each(READS)(`finds “${sentence.slice(0, 6)}…” read as %s`, (name) => {
      const found = findMojibake(analyse(misread(sentence, name)));
      expect(found[0]?.written).toBe("utf-8");
      expect(found.map(({ decoded }) => decoded).join("")).toContain(sentence.slice(0, 2));
    });

  it("decodes a lossless reading to the text itself", () => {
    const kana = fc.constantFrom(..."あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほ");
    fc.assert(
      fc.property(fc.array(kana, { minLength: 6, maxLength: 40 }), (characters) => {
        const text = characters.join("");
        expect(findMojibake(analyse(misread(text, "windows-1252"))).map(({ decoded }) => decoded)).toEqual([text]);
      }),
    );
  });

  it("finds nothing in text that was read rightly", () => {
    for (const sentence of SENTENCES) expect(findMojibake(analyse(sentence))).toEqual([]);
  });
});
