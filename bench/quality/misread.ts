/** Texts misread through the platform's decoders, so that the tables that are judged do not judge themselves. */
import { type CodecName, codec } from "../../src/text/codecs/codec.ts";

/** Codecs that the platform's decoder does not know, or knows only in part. Node 20 reads windows-1252 as ISO-8859-1. */
const UNCHECKED: ReadonlySet<CodecName> = new Set<CodecName>(["big5", "euc-kr", "ibm437", "windows-1252"]);

/** A text as bytes of an old codec; undefined where it has a character the codec lacks. */
export function encode(text: string, name: CodecName): Uint8Array | undefined {
  const { bytes } = codec(name);
  const out: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const pair = bytes[text.charCodeAt(at)]!;
    if (pair === 0) return undefined;
    if (pair > 0xff) out.push(pair >> 8, pair & 0xff);
    else out.push(pair);
  }
  const encoded = Uint8Array.from(out);
  // A character may have two codes: only what the platform's decoder reads back is a fair test.
  return UNCHECKED.has(name) || new TextDecoder(name).decode(encoded) === text ? encoded : undefined;
}

/**
 * Misreads bytes. The platform's "euc-kr" knows KS X 1001 only; Windows, browsers and Python's cp949 read more, so it
 * is decoded by the rules of the WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array, name: string): string {
  if (name === "latin-1") return Buffer.from(bytes).toString("latin1");
  if (name !== "euc-kr") return new TextDecoder(name).decode(bytes);
  const { units } = codec("euc-kr");
  let text = "";
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const next = bytes[at + 1];
    const unit = byte < 0x80 ? byte : next === undefined ? 0 : units[(byte << 8) | next]!;
    if (byte >= 0x80 && next !== undefined && (unit !== 0 || next >= 0x80)) at++;
    text += unit === 0 || (unit >= 0xe000 && unit < 0xf900) ? "\ufffd" : String.fromCharCode(unit);
  }
  return text;
}

/** Codecs that UTF-8 is commonly misread with. */
export const UTF8_READS = [
  "latin-1",
  "windows-1252",
  "macintosh",
  "windows-1251",
  "windows-1250",
  "shift_jis",
  "euc-jp",
  "euc-kr",
  "big5",
  "gbk",
  "gb18030",
] as const;

/** The old codecs of a language's texts. */
export const OLD_CODECS: Readonly<Record<string, readonly CodecName[]>> = {
  ja: ["shift_jis", "euc-jp"],
  ko: ["euc-kr"],
  "zh-Hant": ["big5", "gbk"],
  "zh-Hans": ["gbk"],
  fr: [],
  en: [],
};

/** Codecs that bytes of an old codec are commonly misread with. */
export const OLD_READS = ["latin-1", "windows-1252", "shift_jis", "euc-jp", "euc-kr", "big5", "gbk"] as const;
