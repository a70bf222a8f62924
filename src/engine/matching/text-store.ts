import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { readFully } from "../../io/read-fully.ts";
import { keepLatest } from "../keep-latest.ts";
import { writtenAside } from "../write-error.ts";

/** What is remembered of a row, to be compared later. */
export interface StoredTexts {
  /** The row's own id, if it has one. */
  readonly id: string | null;
  readonly texts: readonly string[];
}

/** Words of a reference: the file, the place in it in steps of ALIGN bytes, and the bytes. */
export const REF_WORDS = 3;

/** Places are counted in steps so that 32 bits reach 64 GB of one thread's texts. */
export const ALIGN = 16;
const WAITING_BYTES = 1 << 20;
const OPEN_FILES = 64;
const ONE_BYTE = 1 << 31;
const NO_TEXT = 0x7fffffff;

/** Texts on disk, a file a thread, each in the fewer bytes of Latin-1 and UTF-16. Any thread reads what another one wrote. */
export interface TextStore {
  /** Writes three words that tell where the texts are, at `at` of `into`. Others can read them after `flush`. */
  add(stored: StoredTexts, into: Uint32Array, at: number): void;
  flush(): void;
  /** Reads what the three words at `at` of `refs` tell of. */
  read(refs: Uint32Array, at: number): StoredTexts;
  close(): void;
}

/** Numbers of files from here on are those of files that were there before. */
export const FIRST_GIVEN = 0x40000000;

/**
 * @param own - the number of the file this thread writes: no other thread may have it.
 * @param given - files that were there before.
 */
export function openTextStore(folder: string, own: number, given: readonly string[] = []): TextStore {
  const fileOf = (number: number) =>
    number >= FIRST_GIVEN ? given[number - FIRST_GIVEN]! : path.join(folder, `texts-${number}`);
  let writing: number | undefined;
  let offset = 0;
  let waiting = Buffer.allocUnsafe(0);
  let filled = 0;
  const reading = keepLatest<number, number>(OPEN_FILES, closeSync);
  let scratch = Buffer.allocUnsafe(1 << 16);

  function flush(): void {
    if (filled === 0) return;
    writtenAside(() => {
      writing ??= openSync(fileOf(own), "a");
      for (let at = 0; at < filled; ) at += writeSync(writing, waiting, at, filled - at);
    });
    offset += filled;
    filled = 0;
  }

  function room(bytes: number): void {
    if (filled + bytes <= waiting.length) return;
    flush();
    if (bytes > waiting.length) waiting = Buffer.allocUnsafe(Math.max(WAITING_BYTES, bytes));
  }

  function readBytes(refs: Uint32Array, at: number): Buffer {
    const bytes = refs[at + 2]!;
    if (bytes > scratch.length) scratch = Buffer.allocUnsafe(Math.max(bytes, 2 * scratch.length));
    const start = refs[at + 1]! * ALIGN;
    const fd = reading.get(refs[at]!, () => openSync(fileOf(refs[at]!), "r"));
    const stored = scratch.subarray(0, bytes);
    if (readFully(fd, stored, start) < bytes) throw new Error(`${fileOf(refs[at]!)}: a text ends too soon`);
    return stored;
  }

  return {
    add(stored, into, at) {
      const layout = layoutOf(stored);
      const padded = Math.ceil(layout.bytes / ALIGN) * ALIGN;
      room(padded);
      into[at] = own;
      into[at + 1] = (offset + filled) / ALIGN;
      into[at + 2] = layout.bytes;
      writeStored(waiting, filled, layout);
      filled += padded;
    },
    flush,
    read(refs, at) {
      const stored = readBytes(refs, at);
      const count = stored.readUInt32LE(0);
      let from = 4 * (1 + count);
      const all = Array.from({ length: count }, (_, index) => {
        const word = stored.readUInt32LE(4 * (1 + index));
        const length = word & ~ONE_BYTE;
        if (length === NO_TEXT) return null;
        const oneByte = (word & ONE_BYTE) !== 0;
        const end = from + length * (oneByte ? 1 : 2);
        const text = stored.toString(oneByte ? "latin1" : "utf16le", from, end);
        from = end;
        return text;
      });
      return { id: all[0] ?? null, texts: all.slice(1).map((text) => text ?? "") };
    },
    close() {
      reading.clear();
      if (writing !== undefined) closeSync(writing);
      writing = undefined;
    },
  };
}

interface Layout {
  readonly all: readonly (string | null)[];
  readonly oneByte: readonly boolean[];
  readonly bytes: number;
}

function layoutOf({ id, texts }: StoredTexts): Layout {
  const all = [id, ...texts];
  const oneByte = all.map((text) => text === null || isOneByte(text));
  const body = all.reduce((sum, text, index) => sum + (text?.length ?? 0) * (oneByte[index] ? 1 : 2), 0);
  return { all, oneByte, bytes: 4 * (1 + all.length) + body };
}

function writeStored(into: Buffer, at: number, { all, oneByte }: Layout): void {
  let to = into.writeUInt32LE(all.length, at);
  for (const [index, text] of all.entries())
    to = into.writeUInt32LE(((text?.length ?? NO_TEXT) | (oneByte[index] ? ONE_BYTE : 0)) >>> 0, to);
  for (const [index, text] of all.entries())
    if (text !== null) to += into.write(text, to, oneByte[index] ? "latin1" : "utf16le");
}

/** What a store would write of a row. */
export function storedBytes(stored: StoredTexts): Uint8Array {
  const layout = layoutOf(stored);
  const bytes = Buffer.alloc(layout.bytes);
  writeStored(bytes, 0, layout);
  return bytes;
}

function isOneByte(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0xff) return false;
  return true;
}
