import { LESS_THAN, SQUARE, WORD_PIECE } from "../../text/kernels/layout.ts";
import type { Stops } from "../../text/stops.ts";
import type { Text } from "../../text/text.ts";
import {
  ANGLE_TOKENS,
  NUMBERED_TOKENS,
  PIPE_NAMES,
  PIPE_STEMS,
  SQUARE_PIPE_NAMES,
  SQUARE_TOKENS,
  type TokenKind,
} from "../lexicon/template-tokens.ts";

/** `[start, end)` in UTF-16 code units. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/** The longest name between `<|` and `|>`, in UTF-16 code units. */
const NAME_UNITS = 40;
/** The longest whole token in plain brackets, in UTF-16 code units. */
const TOKEN_UNITS = 24;

const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;
const isUpper = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
/** What names of tokens are made of: letters, digits, `_`, `-`, `▁`. */
const isName = (unit: number) =>
  isLower(unit) || isUpper(unit) || isDigit(unit) || unit === 0x5f || unit === 0x2d || unit === 0x2581;
const isBar = (unit: number) => unit === 0x7c || unit === 0xff5c;

/** Bits of the stops that a token, or a stretch of word pieces, begins with. */
export const TOKEN_STOPS = (1 << LESS_THAN) | (1 << SQUARE);
export const PIECE_STOPS = 1 << WORD_PIECE;

/** All template and vocabulary tokens of a text, in order, whether used or mentioned. Linear. */
export function tokensOf({ text }: Text, stops: Stops): Token[] {
  const found: Token[] = [];
  let done = 0;
  for (let index = 0; index < stops.length; index++) {
    const kind = stops.kind(index);
    if (kind !== LESS_THAN && kind !== SQUARE) continue;
    const at = stops.place(index);
    if (at < done) continue;
    const token = kind === LESS_THAN ? angleToken(text, at) : squareToken(text, at);
    if (token === undefined) continue;
    found.push(token);
    done = token.end;
  }
  return found;
}

function angleToken(text: string, start: number): Token | undefined {
  const next = text.charCodeAt(start + 1);
  if (isBar(next)) return pipeToken(text, start);
  if (!(isLower(next) || isUpper(next) || next === 0x2f || next === 0x30 || next === 0x3c)) return undefined;
  let end = start + 1;
  while (end - start < TOKEN_UNITS && end < text.length && text.charCodeAt(end) !== 0x3e) end++;
  if (text.charCodeAt(end) !== 0x3e) return undefined;
  end++;
  if (next === 0x3c && text.charCodeAt(end) === 0x3e) end++;
  const token = text.slice(start, end);
  const kind = ANGLE_TOKENS.get(token) ?? (isNumbered(token) || isByte(token) ? "piece" : undefined);
  return kind === undefined ? undefined : { kind, start, end };
}

/** `<extra_id_0>`, `<unused99>`. */
function isNumbered(token: string): boolean {
  const prefix = NUMBERED_TOKENS.find((each) => token.startsWith(each, 1));
  if (prefix === undefined || token.length < prefix.length + 3) return false;
  for (let at = prefix.length + 1; at < token.length - 1; at++) if (!isDigit(token.charCodeAt(at))) return false;
  return true;
}

/** `<0xE3>`: a byte that SentencePiece had no piece for. */
function isByte(token: string): boolean {
  if (token.length !== 6 || !token.startsWith("<0x")) return false;
  const isHex = (unit: number) => isDigit(unit) || (unit >= 0x41 && unit <= 0x46);
  return isHex(token.charCodeAt(3)) && isHex(token.charCodeAt(4));
}

/** `<|name|>` and `<｜name｜>`; a known name also where its closing is broken: `<|end_of_text>`, `<|im_end`. */
function pipeToken(text: string, start: number): Token | undefined {
  const from = start + 2;
  let end = from;
  while (end - from <= NAME_UNITS && isName(text.charCodeAt(end))) end++;
  const name = text.slice(from, end);
  if (name.length < 2) return undefined;
  const known = PIPE_NAMES.get(name);
  const bar = isBar(text.charCodeAt(end));
  if (bar && text.charCodeAt(end + 1) === 0x3e)
    return known !== undefined || isPlausible(name) ? { kind: known ?? kindOf(name), start, end: end + 2 } : undefined;
  if (name.length > NAME_UNITS) return undefined;
  if (!bar && text.charCodeAt(end) === 0x3e)
    return known !== undefined || hasStem(name) ? { kind: known ?? kindOf(name), start, end: end + 1 } : undefined;
  // Only names that are no word of a language can stand without any closing.
  const compound = known !== undefined && name.includes("_");
  return compound ? { kind: known, start, end: bar ? end + 1 : end } : undefined;
}

const hasStem = (name: string) => PIPE_STEMS.some((stem) => name.startsWith(stem));
const kindOf = (name: string): TokenKind => (name.startsWith("end_of_") ? "end" : "role");

/** A name nobody knows, but of the form that makers of models give: four or more of a-z, 0-9, `_`, `-`. */
function isPlausible(name: string): boolean {
  if (hasStem(name) || name.includes("▁")) return true;
  if (name.length < 4 || !isLower(name.charCodeAt(0))) return false;
  for (let at = 1; at < name.length; at++) {
    if (isUpper(name.charCodeAt(at))) return false;
  }
  return true;
}

function squareToken(text: string, start: number): Token | undefined {
  let end = start + 1;
  while (end - start < TOKEN_UNITS && end < text.length && text.charCodeAt(end) !== 0x5d) end++;
  if (text.charCodeAt(end) !== 0x5d) return undefined;
  end++;
  const token = text.slice(start, end);
  const piped = token[1] === "|" && token.at(-2) === "|" ? SQUARE_PIPE_NAMES.get(token.slice(2, -2)) : undefined;
  const kind = piped ?? SQUARE_TOKENS.get(token);
  return kind === undefined ? undefined : { kind, start, end };
}

/** Pieces nearer than this belong to one stretch, in UTF-16 code units. */
const PIECE_UNITS = 40;
/** A stretch needs so many pieces: fewer may be anything. */
const PIECES = 3;

/**
 * Stretches of raw vocabulary pieces: SentencePiece's `▁word▁word` (U+2581) and the byte-level BPE of GPT-2
 * (`HelloĠworld`, U+0120 in place of a space).
 */
export function wordPieces({ text }: Text, stops: Stops): { start: number; end: number }[] {
  return [...stretches(text, stops, "▁", startsPiece), ...stretches(text, stops, "Ġ", replacesSpace)];
}

function stretches(text: string, stops: Stops, mark: string, counts: (text: string, at: number) => boolean) {
  const found: { start: number; end: number }[] = [];
  let start = -1;
  let last = -1;
  let pieces = 0;
  const close = () => {
    if (pieces >= PIECES) found.push({ start, end: pieceEnd(text, last) });
  };
  for (let index = 0; index < stops.length; index++) {
    if (stops.kind(index) !== WORD_PIECE) continue;
    const at = stops.place(index);
    if (text[at] !== mark || !counts(text, at)) continue;
    if (start >= 0 && at - last <= PIECE_UNITS) pieces++;
    else {
      close();
      start = at;
      pieces = 1;
    }
    last = at;
  }
  close();
  return found;
}

/** A mark before a letter, and not one of a row of them (▁▂▃ are bars of a chart too). */
function startsPiece(text: string, at: number): boolean {
  return text[at - 1] !== "▁" && isLetter(text.charCodeAt(at + 1));
}

/** In place of a space: no space before it, a letter of small size after it. In Maltese, Ġ begins a word. */
function replacesSpace(text: string, at: number): boolean {
  return at > 0 && text.charCodeAt(at - 1) > 0x20 && isLower(text.charCodeAt(at + 1));
}

/** A letter, near enough: Latin, and all from Greek to Hangul but punctuation and symbols. */
function isLetter(unit: number): boolean {
  if (unit < 0x80) return isLower(unit) || isUpper(unit);
  return (unit >= 0xc0 && unit < 0x2000) || (unit >= 0x3041 && unit <= 0xd7a3);
}

function pieceEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < PIECE_UNITS && isLetter(text.charCodeAt(end))) end++;
  return end;
}
