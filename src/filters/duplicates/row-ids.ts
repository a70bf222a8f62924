/** Bytes and entries to begin with; both double from there. */
const INITIAL = 1024;

/** An id of other units than Latin-1 ones takes two bytes a unit. */
const isOneByte = (id: string): boolean => {
  for (let at = 0; at < id.length; at++) if (id.charCodeAt(at) > 0xff) return false;
  return true;
};

/** The rows' own ids, by entry: 8 bytes an entry up to the last one with an id, and the id's units in one byte or two each. */
export class RowIds {
  /** Twice the byte at which each entry's id ends, and one where it takes two bytes a unit. */
  #ends = new Float64Array(0);
  #bytes = new Uint8Array(0);
  #size = 0;
  #filled = 0;

  /** Bytes held. */
  get bytes(): number {
    return this.#ends.byteLength + this.#bytes.byteLength;
  }

  /** Gives an entry its id; entries come in order, and those in between have none. */
  add(entry: number, id: string): void {
    if (entry >= this.#ends.length) {
      const larger = new Float64Array(Math.max(INITIAL, 2 * this.#ends.length, entry + 1));
      larger.set(this.#ends);
      this.#ends = larger;
    }
    for (; this.#size < entry; this.#size++) this.#ends[this.#size] = 2 * this.#filled;
    const width = isOneByte(id) ? 1 : 2;
    const room = this.#filled + width * id.length;
    if (room > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(INITIAL, 2 * this.#bytes.length, room));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let at = 0; at < id.length; at++) {
      const unit = id.charCodeAt(at);
      this.#bytes[this.#filled++] = unit & 0xff;
      if (width === 2) this.#bytes[this.#filled++] = unit >>> 8;
    }
    this.#ends[entry] = 2 * this.#filled + width - 1;
    this.#size = entry + 1;
  }

  /** The id of an entry, if it has one. */
  get(entry: number): string | undefined {
    if (entry >= this.#size) return undefined;
    const start = entry === 0 ? 0 : Math.floor(this.#ends[entry - 1]! / 2);
    const end = Math.floor(this.#ends[entry]! / 2);
    if (end === start) return undefined;
    const width = (this.#ends[entry]! % 2) + 1;
    let id = "";
    for (let at = start; at < end; at += width)
      id += String.fromCharCode(this.#bytes[at]! | (width === 2 ? this.#bytes[at + 1]! << 8 : 0));
    return id;
  }
}
