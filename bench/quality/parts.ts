import { isInPart } from "./data.ts";
import { shareOf } from "./interval.ts";

/** The parts that figures are told of beside each other: `tune` may be looked at while rules change, `held` not. */
export const PARTS = ["tune", "held"] as const;
export type HalfPart = (typeof PARTS)[number];

/** The part that a row, or a text, belongs to: by a seeded hash of what it says, so that a text has one part in every bench. */
export const partOf = (row: unknown): HalfPart =>
  isInPart(typeof row === "string" ? row : JSON.stringify(row), "held") ? "held" : "tune";

/** Counts hits by part. */
export class PartTally {
  readonly #counts = { tune: { hits: 0, of: 0 }, held: { hits: 0, of: 0 } };

  add(part: HalfPart, isHit: boolean): void {
    this.#counts[part].of++;
    if (isHit) this.#counts[part].hits++;
  }

  /** Hits of a part and of how many. */
  of(part: HalfPart): { readonly hits: number; readonly of: number } {
    return this.#counts[part];
  }

  /** Both shares in per cent with their intervals. */
  toString(): string {
    return PARTS.map((part) => `${part} ${shareOf(this.#counts[part].hits, this.#counts[part].of).padEnd(19)}`).join(
      " ",
    );
  }

  /** Both counts. */
  get counts(): string {
    return PARTS.map((part) => `${part} ${this.#counts[part].hits} of ${this.#counts[part].of}`).join(", ");
  }
}
