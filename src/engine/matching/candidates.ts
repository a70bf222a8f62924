import type { MatchPlan } from "../../core/matcher.ts";
import type { Glances } from "./glances.ts";

/** Slots for the entries seen with one row: three times what MOST_MEMBERS of every key of 512 permutations can be. */
const SLOT_BITS = 16;
const SLOTS = 1 << SLOT_BITS;

/** What a row is compared with. */
export interface Chosen {
  readonly candidates: readonly number[];
  readonly isCapped: boolean;
}

/** There is nothing to compare with. */
export const NONE: Chosen = { candidates: [], isCapped: false };

/** Gathers the entries a row shares keys with, and chooses those it is compared with. */
export class Candidates {
  readonly #most: number;
  readonly #glances: Glances;
  /** Entry + 1 by slot, and how many keys it shares. */
  readonly #entries = new Uint32Array(SLOTS);
  readonly #shared = new Uint16Array(SLOTS);
  readonly #used: number[] = [];

  constructor({ candidates }: MatchPlan, glances: Glances) {
    this.#most = candidates;
    this.#glances = glances;
  }

  /** Counts a key in common with an entry. */
  readonly see = (entry: number): void => {
    let slot = Math.imul(entry, 0x9e3779b1) >>> (32 - SLOT_BITS);
    for (; this.#entries[slot] !== 0; slot = (slot + 1) & (SLOTS - 1))
      if (this.#entries[slot] === entry + 1) {
        this.#shared[slot]!++;
        return;
      }
    this.#entries[slot] = entry + 1;
    this.#shared[slot] = 1;
    this.#used.push(slot);
  };

  /**
   * The entries seen that are worth a comparison with `of`, most keys in common first, of equals the earlier, and whether there
   * were more than are taken; forgets them.
   */
  take(of: number): Chosen {
    if (this.#used.length === 0) return NONE;
    const chosen: { readonly entry: number; readonly shared: number }[] = [];
    for (const slot of this.#used) {
      const entry = this.#entries[slot]! - 1;
      if (this.#glances.mayBeAlike(of, entry)) chosen.push({ entry, shared: this.#shared[slot]! });
      this.#entries[slot] = 0;
    }
    this.#used.length = 0;
    if (chosen.length > 1) chosen.sort((a, b) => b.shared - a.shared || a.entry - b.entry);
    return {
      candidates: chosen.slice(0, this.#most).map(({ entry }) => entry),
      isCapped: chosen.length > this.#most,
    };
  }
}
