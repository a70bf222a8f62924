import type { Kernels } from "./calls.ts";
import { MEMORY_BYTES } from "./layout.ts";
import { KERNELS_WASM } from "./wasm.table.ts";

/** What is used of the platform's WebAssembly; its types come with a browser's or Node's, and this library needs neither. */
declare const WebAssembly:
  | {
      Memory: new (limits: { initial: number; maximum: number }) => { readonly buffer: ArrayBuffer };
      Module: new (bytes: Uint8Array) => object;
      Instance: new (module: object, imports: object) => { readonly exports: unknown };
      validate(bytes: Uint8Array): boolean;
    }
  | undefined;

const PAGE_BYTES = 65536;

/** The kernels in WebAssembly and their memory; undefined where the platform has no WebAssembly with SIMD. */
export function wasmKernels(): { kernels: Kernels; buffer: ArrayBuffer } | undefined {
  if (typeof WebAssembly === "undefined") return undefined;
  const bytes = Uint8Array.from(atob(KERNELS_WASM), (character) => character.charCodeAt(0));
  if (!WebAssembly.validate(bytes)) return undefined;
  const pages = MEMORY_BYTES / PAGE_BYTES;
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
  const { scan, groups, grams, fold, hash, shingles, minhash, decode } = exports as Kernels;
  return { kernels: { scan, groups, grams, fold, hash, shingles, minhash, decode }, buffer: memory.buffer };
}
