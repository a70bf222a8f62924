import { fillDecodeTable } from "./kernels/decode-table.ts";
import { type ActiveKernels, kernels } from "./kernels/kernels.ts";
import { INPUT, OUT, RESULT } from "./kernels/layout.ts";

/** What the platform does with a kernels' memory: bytes into it, strings out of it; addresses in bytes. */
export interface MemoryAccess<Bytes> {
  copyIn(bytes: Bytes, start: number, end: number, to: number): void;
  stringOf(from: number, units: number): string;
}

/** Bytes that are decoded at once: they and their units stay in a core's own cache. */
const BLOCK = 1 << 16;

/**
 * A decoder of UTF-8 `[start, end)` as `TextDecoder` is, byte order marks kept: the longest part of each malformed sequence
 * becomes U+FFFD. `access` is asked for once for every memory.
 */
export function utf8Decoder<Bytes>(access: (memory: ArrayBuffer) => MemoryAccess<Bytes>) {
  let owner: ActiveKernels | undefined;
  let copyIn: MemoryAccess<Bytes>["copyIn"];
  let stringOf: MemoryAccess<Bytes>["stringOf"];
  const prepare = (active: ActiveKernels) => {
    fillDecodeTable(active.memory);
    ({ copyIn, stringOf } = access(active.memory.bytes.buffer as ArrayBuffer));
    owner = active;
  };
  return (bytes: Bytes, start: number, end: number): string => {
    const active = kernels();
    if (active !== owner) prepare(active);
    if (end - start <= BLOCK) {
      copyIn(bytes, start, end, INPUT);
      return stringOf(OUT, active.decode(INPUT, end - start, OUT, 1));
    }
    let text = "";
    for (let at = start; at < end; at += active.memory.words[RESULT >> 2]!) {
      const blockEnd = Math.min(end, at + BLOCK);
      copyIn(bytes, at, blockEnd, INPUT);
      text += stringOf(OUT, active.decode(INPUT, blockEnd - at, OUT, blockEnd === end ? 1 : 0));
    }
    return text;
  };
}
