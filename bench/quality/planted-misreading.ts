/** Damage by codecs, as it is made in the wild: bytes of one codec read with another, and what is lost on the way. */
import { type CodecName, codec } from "../../src/text/codecs/codec.ts";

/** Codecs that bytes are written in or read with here. */
export type Code = "utf-8" | "latin-1" | "koi8-r" | "utf-16le" | "utf-16be" | "gb18030" | CodecName;

/** What becomes of bytes that the reader does not know: U+FFFD, a question mark, or nothing. */
export type Loss = "replace" | "question" | "ignore";

/** KOI8-R's letters, from 0xC0 on, as RFC 1489 has them. */
const KOI8_LETTERS = "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ";

/** A text as bytes of a codec; undefined where it has a character the codec lacks. */
export function encode(text: string, name: Code): Uint8Array | undefined {
  if (name === "utf-8") return new TextEncoder().encode(text);
  if (name === "utf-16le") return Buffer.from(text, "utf16le");
  if (name === "utf-16be") return Buffer.from(text, "utf16le").swap16();
  if (name === "latin-1") return [...text].every((each) => each < "\u0100") ? Buffer.from(text, "latin1") : undefined;
  const out: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let pair = text.charCodeAt(at);
    if (name === "koi8-r") {
      const letter = KOI8_LETTERS.indexOf(text.charAt(at));
      if (letter >= 0) pair = 0xc0 + letter;
      else if (pair > 0x7f) return undefined;
    } else {
      pair = codec(name as CodecName).bytes[pair]!;
      if (pair === 0) return undefined;
    }
    if (pair > 0xff) out.push(pair >> 8, pair & 0xff);
    else out.push(pair);
  }
  const encoded = Uint8Array.from(out);
  // A character may have two codes: only what the platform's decoder reads back is a fair test.
  const fair =
    ["big5", "euc-kr", "ibm437", "windows-1252"].includes(name) || new TextDecoder(name).decode(encoded) === text;
  return fair ? encoded : undefined;
}

/**
 * Misreads bytes by the platform's decoders, so that the tables judged here do not judge themselves. The platform's
 * "euc-kr" knows KS X 1001 only; Windows, browsers and Python's cp949 read more, so it is decoded by the rules of the
 * WHATWG Encoding Standard.
 */
export function decode(bytes: Uint8Array, name: Code, loss: Loss = "replace"): string {
  const text = replaced(bytes, name);
  return loss === "replace" ? text : text.replaceAll("\ufffd", loss === "question" ? "?" : "");
}

function replaced(bytes: Uint8Array, name: Code): string {
  if (name === "latin-1") return Buffer.from(bytes).toString("latin1");
  // Node 20 reads windows-1252 as ISO-8859-1, and knows no code page 437.
  if (name === "ibm437" || name === "windows-1252")
    return Array.from(bytes, (byte) => String.fromCharCode(codec(name).units[byte]!)).join("");
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

/** One way in which a text is spoilt. */
export interface Damage {
  readonly name: string;
  /** Undefined where the text cannot be spoilt so. */
  readonly make: (text: string) => string | undefined;
}

/** Bytes of `written` read as `read`, so many times over. */
export const misread = (written: Code, read: Code, loss: Loss = "replace", times = 1): Damage => ({
  name: `${written} as ${read}${loss === "replace" ? "" : `, ${loss}`}${times > 1 ? `, ${times} times` : ""}`,
  make: (text) => {
    let said = text;
    for (let round = 0; round < times; round++) {
      const bytes = encode(said, written);
      if (bytes === undefined) return undefined;
      said = decode(bytes, read, loss);
    }
    return said === text ? undefined : said;
  },
});

/** Damage upon damage: what the wild does to misread text. */
export const also = (damage: Damage, what: string, change: (text: string) => string): Damage => ({
  name: `${damage.name}, ${what}`,
  make: (text) => {
    const said = damage.make(text);
    return said === undefined ? undefined : change(said);
  },
});

export const plainSpaces = (text: string): string => text.replaceAll("\u00a0", " ");
export const noControls = (text: string): string => text.replaceAll(/[\u0080-\u009f\u00ad]/g, "");

/** ISO-2022-JP: JIS X 0208 in seven bits between escapes, whose first byte may be lost. */
export const iso2022jp = (lead: "" | "\x1b"): Damage => ({
  name: `iso-2022-jp, ${lead === "" ? "escapes lost" : "escapes kept"}`,
  make: (text) => {
    let out = "";
    let wide = false;
    for (const character of text) {
      const pair = codec("euc-jp").bytes[character.codePointAt(0)!] ?? 0;
      if (pair === 0 || character.length > 1 || (pair > 0xff && pair < 0xa1a1)) return undefined;
      if (pair > 0xff !== wide) {
        wide = !wide;
        out += `${lead}${wide ? "$B" : "(B"}`;
      }
      out += pair > 0xff ? String.fromCharCode((pair >> 8) & 0x7f, pair & 0x7f) : character;
    }
    return out.includes("$B") ? out + (wide ? `${lead}(B` : "") : undefined;
  },
});
