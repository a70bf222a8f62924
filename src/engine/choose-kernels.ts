import { ConfigError } from "../core/errors.ts";
import { type KernelChoice, useKernels } from "../text/kernels/kernels.ts";

/** Chooses this thread's kernels, where a choice was made. Throws a ConfigError where the platform lacks them. */
export function chooseKernels(choice: KernelChoice | undefined): void {
  if (choice === undefined) return;
  if (choice !== "auto" && choice !== "wasm" && choice !== "plain")
    throw new ConfigError(`kernels: ${JSON.stringify(choice)} is neither auto, wasm nor plain`);
  try {
    useKernels(choice);
  } catch (error) {
    throw new ConfigError(`kernels: ${(error as Error).message}`);
  }
}
