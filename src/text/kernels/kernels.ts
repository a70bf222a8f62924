import type { Kernels, Memory } from "./calls.ts";
import { MEMORY_BYTES } from "./layout.ts";
import { plainKernels } from "./plain/kernels.ts";
import { fillUnitTable } from "./unit-table.ts";
import { wasmKernels } from "./wasm.ts";

export type { Kernels, Memory } from "./calls.ts";

/** Which kernels run: WebAssembly with SIMD where the platform has it, or their twins in TypeScript. Both give the same. */
export type KernelChoice = "auto" | "wasm" | "plain";

export interface ActiveKernels extends Kernels {
  readonly kind: "wasm" | "plain";
  readonly memory: Memory;
  /** Scripts' ranges beyond the BMP in the memory's table. */
  readonly triples: number;
  /** Copies a text's units `[start, end)` into the memory at a byte address. */
  copy(text: string, start: number, end: number, to: number): void;
}

/** Copies all of a string's units to a byte address of the memory it was made for. */
export type StringCopier = (text: string, to: number) => void;

let choice: KernelChoice = "auto";
let makeCopier: ((memory: ArrayBuffer) => StringCopier) | undefined;
let active: ActiveKernels | undefined;

/**
 * Chooses the kernels of this thread; `auto` is WebAssembly where it runs, else the twins.
 * Throws an Error for `wasm` on a platform without WebAssembly SIMD.
 */
export function useKernels(wanted: KernelChoice): void {
  if (wanted === choice) return;
  // Only what may be missing is made at once: the others can wait until a text is scanned.
  active = wanted === "wasm" ? create(wanted) : undefined;
  choice = wanted;
}

/** Gives this thread a faster way to copy strings than `charCodeAt`, where its platform has one. */
export function useStringCopier(make: (memory: ArrayBuffer) => StringCopier): void {
  if (makeCopier !== undefined) return;
  makeCopier = make;
  active = undefined;
}

/** The kernels of this thread, made on first use. */
export function kernels(): ActiveKernels {
  active ??= create(choice);
  return active;
}

function create(wanted: KernelChoice): ActiveKernels {
  const wasm = wanted === "plain" ? undefined : wasmKernels();
  if (wanted === "wasm" && wasm === undefined)
    throw new Error("this platform has no WebAssembly with SIMD: use the kernels “plain”, which give the same results");
  const buffer = wasm?.buffer ?? new ArrayBuffer(MEMORY_BYTES);
  const memory: Memory = {
    bytes: new Uint8Array(buffer),
    units: new Uint16Array(buffer),
    words: new Uint32Array(buffer),
    signed: new Int32Array(buffer),
  };
  const triples = fillUnitTable(memory);
  const calls = wasm?.kernels ?? plainKernels(memory);
  return { ...calls, kind: wasm === undefined ? "plain" : "wasm", memory, triples, copy: copier(memory, buffer) };
}

/** Shorter texts are copied by a loop: a call of the platform costs as much as so many units. */
const LOOP_UNITS = 48;

function copier({ units }: Memory, buffer: ArrayBuffer): ActiveKernels["copy"] {
  const fast = makeCopier?.(buffer);
  return (text, start, end, to) => {
    if (fast !== undefined && end - start > LOOP_UNITS) {
      fast(start === 0 && end === text.length ? text : text.slice(start, end), to);
      return;
    }
    const first = to >> 1;
    for (let at = start; at < end; at++) units[first + at - start] = text.charCodeAt(at);
  };
}
