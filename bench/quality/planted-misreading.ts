/** Damage by codecs, as it is made in the wild: bytes of one codec read with another, and what is lost on the way. */
import { type CodecName, codec } from "../../src/text/codecs/codec.ts";
import { decode as decodeByPlatform, encode as encodeOld } from "./misread.ts";

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
  if (name === "gb18030") return undefined;
  if (name !== "koi8-r") return encodeOld(text, name);
  const out: number[] = [];
  for (const character of text) {
    const letter = KOI8_LETTERS.indexOf(character);
    if (letter < 0 && character > "\x7f") return undefined;
    out.push(letter < 0 ? character.charCodeAt(0) : 0xc0 + letter);
  }
  return Uint8Array.from(out);
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
  // Node 20 reads windows-1252 as ISO-8859-1, and knows no code page 437.
  if (name === "ibm437" || name === "windows-1252")
    return Array.from(bytes, (byte) => String.fromCharCode(codec(name).units[byte]!)).join("");
  return decodeByPlatform(bytes, name);
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
