import { useWideDecoder } from "../io/parquet/text.ts";
import { kernels } from "../text/kernels/kernels.ts";
import { type MemoryAccess, utf8Decoder } from "../text/utf8.ts";

/** Node's own reader of a slice, without the argument checks of `toString`; undocumented, there since Node 0.x. */
interface Slices {
  ucs2Slice(start: number, end: number): string;
}

/** Lets this thread read text that is not ASCII by the kernels of the text layer, where they are in WebAssembly. */
export function useKernelText(): void {
  useWideDecoder(kernels().kind === "wasm" ? utf8Decoder(accessOf) : undefined);
}

function accessOf(memory: ArrayBuffer): MemoryAccess<Buffer> {
  const buffer = Buffer.from(memory) as Buffer & Slices;
  return {
    copyIn: (bytes, start, end, to) => void bytes.copy(buffer, to, start, end),
    stringOf: (from, units) => buffer.ucs2Slice(from, from + 2 * units),
  };
}
