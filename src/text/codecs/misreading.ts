import type { CodecName } from "./codec.ts";

/** The codec a text was really written in. */
export type Original = "utf-8" | "utf-16le" | "iso-2022-jp" | "koi8-r" | CodecName;

/** A stretch of text that is another text's bytes, read with the wrong codec. */
export interface Misreading {
  /** `[start, end)` in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What the bytes were written in, and what they were read with. */
  readonly written: Original;
  readonly read: CodecName | "utf-16be";
  /** What the stretch says once it is read rightly; `�` where bytes were lost. */
  readonly decoded: string;
  /** Characters decoded beyond ASCII, weighted by how unlikely they are by accident. */
  readonly evidence: number;
}
