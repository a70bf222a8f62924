import { InputError } from "../../core/errors.ts";
import { checkEncoding } from "../head-shape.ts";

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN = 0x5b;
const CLOSE = 0x5d;
const BOM = [0xef, 0xbb, 0xbf];

/** Of each byte: 1 white space, 2 opens, 3 closes an object or array, 4 a quote, 5 a comma. */
const KIND = new Uint8Array(256);
for (const byte of [SPACE, 0x09, LF, CR]) KIND[byte] = 1;
for (const byte of [OPEN, 0x7b]) KIND[byte] = 2;
for (const byte of [CLOSE, 0x7d]) KIND[byte] = 3;
KIND[QUOTE] = 4;
KIND[COMMA] = 5;

const CUT_OFF = "Is the file cut off? Fetch or write it again";

type State = "start" | "first" | "element" | "nested" | "scalar" | "string" | "after" | "end";

/**
 * Turns one JSON array, piece by piece and in place, into lines: what stands between its elements becomes line feeds, and
 * line breaks within an element, which are but white space, become spaces. No byte moves, so that a row's place in the
 * lines is its place in the file.
 * @throws {InputError} for what is no array, ends before its array does, or goes on after it.
 */
export async function* arrayLines(source: string, raw: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let state: State = "start";
  let depth = 0;
  let escaped = false;
  let base = 0;
  /** Of the element that is being read, or is due: its number from 0, and its first byte. */
  let row = 0;
  let begun = 0;
  const fail = (why: string, advice = "Write it again with a JSON library, or a row a line as .jsonl") =>
    new InputError(source, `is not a JSON array of rows: ${why}. ${advice}`);
  const shown = (byte: number) =>
    byte > SPACE && byte < 0x7f ? JSON.stringify(String.fromCharCode(byte)) : `byte ${byte}`;

  /** The state after a byte of a string, in which only its end matters; a raw line feed cannot be in JSON. */
  function inString(byte: number, at: number): State {
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) return depth === 0 ? "after" : "nested";
    if (byte === LF) throw fail(`there is a line break within a string at byte ${base + at}, in row ${row}`);
    return "string";
  }

  function opened(byte: number, kind: number, at: number): State {
    begun = base + at;
    if (kind === 4) return "string";
    if (kind === 3 || kind === 5) throw fail(`there is ${shown(byte)} at byte ${base + at} where row ${row} is due`);
    depth = kind === 2 ? 1 : 0;
    return kind === 2 ? "nested" : "scalar";
  }

  function lineUp(piece: Buffer): void {
    for (let at = 0; at < piece.length; at++) {
      const byte = piece[at]!;
      if (state === "string") {
        state = inString(byte, at);
        continue;
      }
      const kind = KIND[byte]!;
      if (state === "nested") {
        if (kind === 0 || kind === 5) continue;
        if (kind === 1) {
          if (byte === LF || byte === CR) piece[at] = SPACE;
        } else if (kind === 2) depth++;
        else if (kind === 4) state = "string";
        else if (--depth === 0) state = "after";
        continue;
      }
      if (state === "scalar") {
        if (kind !== 1 && kind !== 5 && byte !== CLOSE) continue;
        state = "after";
      }
      if (kind === 1) piece[at] = LF;
      else if (state === "start") {
        if (base + at < 3 && byte === BOM[base + at]) continue;
        if (byte !== OPEN)
          throw fail(`it begins with ${shown(byte)}`, "Rows that stand one a line go into a .jsonl file");
        state = "first";
        piece[at] = LF;
      } else if (state === "first" && byte === CLOSE) {
        state = "end";
        piece[at] = LF;
      } else if (state === "first" || state === "element") state = opened(byte, kind, at);
      else if (state === "after" && (byte === COMMA || byte === CLOSE)) {
        row++;
        state = byte === COMMA ? "element" : "end";
        piece[at] = LF;
      } else if (state === "after")
        throw fail(`there is ${shown(byte)} at byte ${base + at}, after row ${row}, where "," or "]" is due`);
      else throw fail(`it goes on with ${shown(byte)} at byte ${base + at}, after its end`);
    }
  }

  for await (const piece of raw) {
    if (base === 0) checkEncoding(source, piece);
    lineUp(piece);
    base += piece.length;
    yield piece;
  }
  if (state === "start") throw fail("it is empty", "Leave it out, or write [] into it");
  if (state === "nested" || state === "string")
    throw fail(`it ends within row ${row}, which begins at byte ${begun}`, CUT_OFF);
  if (state !== "end") throw fail(`it ends after byte ${base} without "]"`, CUT_OFF);
}
