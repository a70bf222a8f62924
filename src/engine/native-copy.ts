import { useStringCopier } from "../text/kernels/kernels.ts";

/** Node's own copy of a string's code units into a buffer, four times as fast as a loop over them. */
interface NativeBuffer extends Buffer {
  ucs2Write?(text: string, offset: number, bytes: number): number;
}

/** Lets the text layer, which knows no platform, copy texts by Node's own means. */
export function useNativeCopy(): void {
  useStringCopier((memory) => {
    const buffer: NativeBuffer = Buffer.from(memory);
    return typeof buffer.ucs2Write === "function"
      ? (text, to) => void buffer.ucs2Write!(text, to, 2 * text.length)
      : (text, to) => void buffer.write(text, to, "utf16le");
  });
}
