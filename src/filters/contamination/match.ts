import type { Item } from "./items.ts";

/** An item that stands in a text, all of it or a part. */
export interface Match {
  readonly item: Item;
  /** UTF-16 offsets of all that matches, from its first letter to its last. */
  readonly start: number;
  readonly end: number;
  /** The share of the item that is there. */
  readonly coverage: number;
}
