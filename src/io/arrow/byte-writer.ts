const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** 1 for bytes that JSON escapes within strings. */
const ESCAPED = new Uint8Array(256);
ESCAPED.fill(1, 0, SPACE);
ESCAPED[QUOTE] = 1;
ESCAPED[BACKSLASH] = 1;

/** JSON being written, as UTF-8. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(1 << 16);
  length = 0;

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.length + more));
    this.#bytes.copy(grown, 0, 0, this.length);
    this.#bytes = grown;
  }

  /** Text that is JSON already. */
  raw(text: string): void {
    this.#room(text.length * 3);
    this.length += this.#bytes.write(text, this.length);
  }

  /** Bytes of UTF-8 as a JSON string: nothing is decoded, and what is not UTF-8 stays as it is, to be told later. */
  string(bytes: Uint8Array, start: number, end: number): void {
    this.#room((end - start) * 6 + 2);
    const out = this.#bytes;
    out[this.length++] = QUOTE;
    let from = start;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (ESCAPED[byte] === 0) continue;
      out.set(bytes.subarray(from, at), this.length);
      this.length += at - from;
      from = at + 1;
      this.length += out.write(
        byte < SPACE ? JSON.stringify(String.fromCharCode(byte)).slice(1, -1) : `\\${String.fromCharCode(byte)}`,
        this.length,
      );
    }
    out.set(bytes.subarray(from, end), this.length);
    this.length += end - from;
    out[this.length++] = QUOTE;
  }

  /** What was written, for the caller to keep. */
  take(): Buffer {
    const taken = Buffer.from(this.#bytes.subarray(0, this.length));
    this.length = 0;
    return taken;
  }
}
