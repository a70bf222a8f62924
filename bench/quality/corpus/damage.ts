/** What conversions do to a text: misread bytes, characters lost, controls, invisible ones, escapes left as they were. */
import { decode, encode, OLD_CODECS, OLD_READS, UTF8_READS } from "../misread.ts";
import type { Draw } from "./draw.ts";
import { type Host, hostOf } from "./hosts.ts";
import { matchesOutside, type Planted, replaceAll } from "./plant.ts";
import type { Place } from "./row.ts";
import { type Maker, rowOf } from "./splices.ts";

/** Where damage may stand: the whole text, or one sentence of it. */
function partToDamage(
  { text, language }: Host,
  draw: Draw,
): { start: number; end: number; detail: string } | undefined {
  if (draw.chance(0.5)) return { start: 0, end: text.length, detail: "whole" };
  const fewest = /^(ja|ko|zh)/.test(language) ? 12 : 30;
  const sentences = [...text.matchAll(/[^。！？.!?\n]+[。！？.!?]?/g)].filter(
    ({ 0: sentence }) => sentence.length >= fewest,
  );
  if (sentences.length === 0) return undefined;
  const { index, 0: sentence } = draw.pick(sentences);
  return { start: index, end: index + sentence.length, detail: "sentence" };
}

/** English has its quotation marks and dashes to be misread, French and German their accents. */
const typographic = (text: string) =>
  text
    .replaceAll("'", "’")
    .replaceAll(/"([^"]*)"/g, "“$1”")
    .replaceAll(" - ", " — ");

const beyondAscii = (text: string) => [...text].filter((character) => character > "\x7f").length;

export const mojibake: Maker = (language, part, draw) => {
  const drawn = hostOf(language, part, draw);
  const host = language === "en" ? { ...drawn, text: typographic(drawn.text) } : drawn;
  const place = partToDamage(host, draw);
  if (place === undefined) return undefined;
  const written = draw.pick(["utf-8", "utf-8", ...(OLD_CODECS[language] ?? [])] as const);
  const reads = (written === "utf-8" ? UTF8_READS : OLD_READS).filter((name) => name !== written);
  const read = draw.pick(/^(ja|ko|zh)/.test(language) ? reads : reads.filter((name) => name !== "windows-1251"));
  const piece = host.text.slice(place.start, place.end);
  const bytes = written === "utf-8" ? new TextEncoder().encode(piece) : encode(piece, written);
  if (bytes === undefined || beyondAscii(piece) < (language === "en" ? 1 : 2)) return undefined;
  const damaged = decode(bytes, read);
  return rowOf(
    host,
    { class: "mojibake", detail: `${written} as ${read}, ${place.detail}` },
    spanOfDamage(host, place, damaged),
  );
};

/** Latin texts are damaged only where they have accents: the fault is from the first damage to the last. */
function spanOfDamage(host: Host, place: Place, damaged: string): Planted {
  const planted = replaceAll(host.text, [{ ...place, token: damaged }]);
  const runs = [...damaged.matchAll(/[^\x00-\x7f]+/g)];
  const [first, last] = [runs[0], runs.at(-1)];
  if (/^(ja|ko|zh)/.test(host.language) || first === undefined || last === undefined) return planted;
  const end = place.start + last.index + last[0].length;
  return { text: planted.text, spans: [{ start: place.start + first.index, end }] };
}

export const doubleEncoded: Maker = (language, part, draw) => {
  const drawn = hostOf(language, part, draw);
  const host = language === "en" ? { ...drawn, text: typographic(drawn.text) } : drawn;
  const place = partToDamage(host, draw);
  const piece = host.text.slice(place?.start, place?.end);
  if (place === undefined || beyondAscii(piece) < 1) return undefined;
  const read = draw.pick(["latin-1", "windows-1252"]);
  const once = decode(new TextEncoder().encode(piece), read);
  const damaged = decode(new TextEncoder().encode(once), read);
  return rowOf(
    host,
    { class: "double-encoding", detail: `${read}, ${place.detail}` },
    spanOfDamage(host, place, damaged),
  );
};

/** Puts characters between or in place of letters. */
function sprinkle({ text }: Host, made: readonly string[], replaces: boolean, draw: Draw): Planted | undefined {
  const letters = matchesOutside(text, /\p{L}(?=\p{L})/gu);
  if (letters.length < made.length * 2) return undefined;
  const places = draw.some(letters, made.length);
  return replaceAll(
    text,
    places.map(({ start, end }, index) => ({ start: replaces ? start : end, end, token: made[index]! })),
  );
}

export const replacementCharacter: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const tokens = Array.from({ length: draw.integer(1, 3) }, () => "\ufffd".repeat(draw.integer(1, 3)));
  return rowOf(
    host,
    { class: "replacement-character", detail: `${tokens.length}` },
    sprinkle(host, tokens, true, draw),
  );
};

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
const CONTROLS = [
  ...range(0x00, 0x08),
  ...range(0x0e, 0x1a),
  ...range(0x1c, 0x1f),
  "\x7f",
  ...range(0x80, 0x84),
  ...range(0x86, 0x9f),
];

export const controls: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const token = draw.pick(CONTROLS);
  return rowOf(
    host,
    { class: "control-character", detail: token.charCodeAt(0).toString(16) },
    sprinkle(host, [token], false, draw),
  );
};

export const privateUse: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  // Not the parts that symbol fonts and terminal fonts use: what stands there is flagged only.
  const token = String.fromCharCode(draw.chance(0.5) ? draw.integer(0xe100, 0xefff) : draw.integer(0xf600, 0xf8ff));
  return rowOf(
    host,
    { class: "private-use", detail: token.charCodeAt(0).toString(16) },
    sprinkle(host, [token], draw.chance(0.5), draw),
  );
};

export const loneSurrogate: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const token = String.fromCharCode(draw.integer(0xd800, 0xdfff));
  return rowOf(
    host,
    { class: "lone-surrogate", detail: token.charCodeAt(0).toString(16) },
    sprinkle(host, [token], draw.chance(0.5), draw),
  );
};

/** Zero-width characters in words, directional overrides, tags. */
const INVISIBLES = ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u202d", "\u2066", "\u2063", "\u180e"];

export const invisible: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const token = draw.pick(INVISIBLES);
  const tokens = Array.from({ length: draw.integer(1, 4) }, () => token);
  const detail = token.charCodeAt(0).toString(16);
  return rowOf(host, { class: "invisible", detail, wanted: "flag" }, sprinkle(host, tokens, false, draw));
};

const FULL =
  "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォッャュョー";
const HALF = "ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｯｬｭｮｰ";
const toHalf = (text: string) =>
  [...text.normalize("NFD")]
    .map((c) => (c === "\u3099" ? "ﾞ" : c === "\u309a" ? "ﾟ" : (HALF[FULL.indexOf(c)] ?? c)))
    .join("");

export const halfWidthKatakana: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const words = matchesOutside(host.text, /[ァ-ヺー]{3,}/g);
  if (words.length < 2) return undefined;
  const places = draw.some(words, draw.integer(2, Math.min(5, words.length)));
  const replaced = replaceAll(
    host.text,
    places.map((place) => ({ ...place, token: toHalf(place.word) })),
  );
  return rowOf(host, { class: "half-width-katakana", detail: `${places.length}`, wanted: "flag" }, replaced);
};

const ENTITIES = ["&amp;", "&nbsp;", "&quot;", "&#39;", "&lt;", "&gt;", "&#12354;", "&hellip;", "&#x3042;", "&rsquo;"];

export const htmlEntity: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const tokens = Array.from({ length: draw.integer(1, 3) }, () => draw.pick(ENTITIES));
  const gaps = matchesOutside(host.text, /(?<=\p{L})[ 、，。](?=\p{L})/gu);
  if (gaps.length < tokens.length) return undefined;
  const places = draw.some(gaps, tokens.length).map(({ end }, index) => ({ start: end, end, token: tokens[index]! }));
  return rowOf(host, { class: "html-entity", detail: tokens[0]!, wanted: "flag" }, replaceAll(host.text, places));
};

export const literalEscape: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const ends = matchesOutside(host.text, /(?<=[。.!?！？])\s?(?=\p{L})/gu);
  if (ends.length < 2) return undefined;
  const token = draw.pick(["\\n", "\\n\\n", "\\n"]);
  const places = draw.some(ends, draw.integer(2, Math.min(5, ends.length))).map((place) => ({ ...place, token }));
  return rowOf(host, { class: "literal-escape", detail: token, wanted: "flag" }, replaceAll(host.text, places));
};

export const edgeWhitespace: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const token = draw.pick(["\n\n", "   ", " \n", "\t"]);
  const text = host.text.trim();
  const planted = draw.chance(0.5)
    ? { text: token + text, spans: [{ start: 0, end: token.length }] }
    : { text: text + token, spans: [{ start: text.length, end: text.length + token.length }] };
  return rowOf(host, { class: "edge-whitespace", detail: JSON.stringify(token), wanted: "flag" }, planted);
};
