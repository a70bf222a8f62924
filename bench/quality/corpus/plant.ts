/** Where a fault can be put into a text, and the text with the fault in it. */
import type { Draw } from "./draw.ts";
import { isUnspaced } from "./hosts.ts";
import type { Place } from "./row.ts";

export interface Planted {
  readonly text: string;
  readonly spans: readonly Place[];
}

const OPENING = "「『（(［[【《〈“‘«〔{<";
const CLOSING = "」』）)］]】》〉”’»〕}>";
const LETTER = /[\p{L}\p{M}]/u;
const LATIN_OR_DIGIT = /[A-Za-z0-9À-ɏ]/;
const PARTICLES = /[はがをにでとのも、。へ]/;
const KANA_OR_HAN = /[\u3041-\u30ff\u3400-\u9fff]/;
const HAN = /[\u3400-\u9fff]/;

/** True at offsets that stand in brackets, quotation marks or code: a word there may be meant. */
function sheltered(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at]!;
    if (unit === "\n") {
      depth = 0;
      quoted = false;
    }
    if (OPENING.includes(unit)) depth++;
    if (unit === '"' || unit === "`") quoted = !quoted;
    inside[at] = depth > 0 || quoted || unit === '"' || unit === "`" ? 1 : 0;
    if (CLOSING.includes(unit)) depth = Math.max(0, depth - 1);
  }
  return inside;
}

/** Offsets between words (or between characters) where a token can be put in. */
export function insertionPoints(text: string, language: string): number[] {
  const inside = sheltered(text);
  const points: number[] = [];
  for (let at = 3; at < text.length - 3; at++) {
    if (inside[at] === 1 || inside[at - 1] === 1) continue;
    const [before, after] = [text[at - 1]!, text[at]!];
    if (LATIN_OR_DIGIT.test(after) && isUnspaced(language)) continue;
    const fits =
      language === "ja"
        ? PARTICLES.test(before) && KANA_OR_HAN.test(after) && !/[ぁ-ん]/.test(after)
        : isUnspaced(language)
          ? HAN.test(before) && HAN.test(after)
          : before === " " && LETTER.test(after) && LETTER.test(text[at - 2] ?? "");
    if (fits) points.push(at);
  }
  return points;
}

/** Words that a token can stand in for: kanji words, two Han characters, or words between spaces. */
export function replaceable(text: string, language: string): Place[] {
  const inside = sheltered(text);
  const pattern =
    language === "ja"
      ? /(?<=[はがをにでとのも、])[\u4e00-\u9fff]{2,4}(?=[はがをにでとのもな、])/gu
      : isUnspaced(language)
        ? /(?<=[\u4e00-\u9fff])[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff])/gu
        : /(?<=[\p{Ll}\p{Lo}],? )[\p{Ll}\p{Lo}\p{M}]{3,}(?=[ ,])/gu;
  return [...text.matchAll(pattern)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
    .filter(({ start, end }) => inside[start] === 0 && inside[end - 1] === 0);
}

/**
 * Puts tokens into a text: half of them in place of a word, the others between words. Undefined where the text has too
 * few places.
 */
export function plantTokens(
  text: string,
  language: string,
  tokens: readonly string[],
  draw: Draw,
): Planted | undefined {
  const spaced = !isUnspaced(language);
  const gaps = insertionPoints(text, language).map((at) => ({ start: at, end: at }));
  const words = replaceable(text, language);
  const chosen: Place[] = [];
  for (let tries = 0; chosen.length < tokens.length && tries < 60; tries++) {
    const from = (draw.chance(0.5) && words.length > 0) || gaps.length === 0 ? words : gaps;
    if (from.length === 0) return undefined;
    const place = draw.pick(from);
    if (chosen.every(({ start, end }) => place.end + 1 < start || end + 1 < place.start)) chosen.push(place);
  }
  if (chosen.length < tokens.length) return undefined;
  chosen.sort((a, b) => a.start - b.start);
  return replaceAll(
    text,
    chosen.map((place, index) => {
      const token = tokens[index]!;
      if (place.start < place.end) return { ...place, token };
      // Between words of a spaced text a token needs a space; in unspaced text models write one in a third of the cases.
      const pad = spaced ? ["", " "] : draw.chance(0.33) ? [" ", " "] : ["", ""];
      return { ...place, token, before: pad[0]!, after: pad[1]! };
    }),
  );
}

/** Tokens put in one sentence's length of text, as in an answer that falls apart. */
export function plantDense(text: string, language: string, tokens: readonly string[], draw: Draw): Planted | undefined {
  const sentences = [...text.matchAll(/[^。！？.!?\n]{20,}/g)];
  if (sentences.length === 0) return undefined;
  const { index, 0: sentence } = draw.pick(sentences);
  const planted = plantTokens(sentence, language, tokens, draw);
  if (planted === undefined) return undefined;
  return {
    text: text.slice(0, index) + planted.text + text.slice(index + sentence.length),
    spans: planted.spans.map(({ start, end }) => ({ start: start + index, end: end + index })),
  };
}

export interface Replacement extends Place {
  readonly token: string;
  readonly before?: string;
  readonly after?: string;
}

/** Replaces places, which are in order and apart, and says where the new tokens are. */
export function replaceAll(text: string, replacements: readonly Replacement[]): Planted {
  let made = "";
  let from = 0;
  const spans: Place[] = [];
  for (const { start, end, token, before = "", after = "" } of replacements) {
    made += text.slice(from, start) + before;
    spans.push({ start: made.length, end: made.length + token.length });
    made += token + after;
    from = end;
  }
  return { text: made + text.slice(from), spans };
}

/** Matches of a pattern outside brackets, quotation marks and code. */
export function matchesOutside(text: string, pattern: RegExp): { start: number; end: number; word: string }[] {
  const inside = sheltered(text);
  return [...text.matchAll(pattern)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, word }))
    .filter(({ start, end }) => inside[start] === 0 && inside[end - 1] === 0);
}
