import type { Data, Decimal } from "apache-arrow";
import { decimalText } from "../table/value-text.ts";
import type { ByteWriter } from "./byte-writer.ts";

/** What a column claims of its lengths and places. @throws {Error} where it does not fit. */
export function need(fits: boolean): void {
  if (!fits) throw new Error("a column has fewer values than it claims");
}

type WriteBytes = (bytes: Uint8Array, start: number, end: number) => void;

/** Views: 16 bytes each, with a short value itself or the place of a longer one. */
export function viewReader(data: Data): (row: number, write: WriteBytes) => void {
  const views = data.values as Uint8Array;
  need(views.length >= (data.offset + data.length) * 16);
  const view = new DataView(views.buffer, views.byteOffset, views.byteLength);
  return (row, write) => {
    const at = (data.offset + row) * 16;
    const length = view.getInt32(at, true);
    if (length >= 0 && length <= 12) return write(views, at + 4, at + 4 + length);
    const buffer = data.variadicBuffers[view.getInt32(at + 8, true)];
    const start = view.getInt32(at + 12, true);
    need(buffer !== undefined && length > 0 && start >= 0 && start + length <= buffer.length);
    write(buffer!, start, start + length);
  };
}

/** All digits of decimals of 32 to 256 bits, as texts. */
export function decimalWriter({ type, offset, length, values }: Data, out: ByteWriter): (row: number) => void {
  const { bitWidth, scale } = type as Decimal;
  const width = bitWidth >> 3;
  const words = values as Uint32Array;
  need(width > 0 && width % 4 === 0 && words.byteLength >= (offset + length) * width);
  const view = new DataView(words.buffer, words.byteOffset, words.byteLength);
  return (row) => {
    const at = (offset + row) * width;
    let value = BigInt(view.getInt32(at + width - 4, true));
    for (let word = width - 8; word >= 0; word -= 4) value = (value << 32n) | BigInt(view.getUint32(at + word, true));
    out.raw(`"${decimalText(value, scale)}"`);
  };
}
