import type { Role } from "../../core/sample.ts";

/** Where the texts of a row are that no shape knows. Paths lead into objects by dots. */
export interface Mapping {
  /** Texts with a role each, in this order and before any turns: path → role. */
  readonly columns?: Readonly<Record<string, Role>>;
  /** The list of turns, or the JSON text of one. */
  readonly turns?: string;
  /** In a turn: what tells who speaks. Default: role. */
  readonly role?: string;
  /** In a turn: the text, or a list of texts. Default: content. */
  readonly text?: string;
  /** What each value at `role` means; those left out mean what they mean everywhere (human, gpt, …). */
  readonly roles?: Readonly<Record<string, Role>>;
  /** The roles of turns by their place, over and over, where turns are bare texts or do not say who speaks. */
  readonly order?: readonly Role[];
}
