import type { Profile } from "../../core/context.ts";

/** A word that so many rows of the first look mention, and so large a part of them, belongs to the data's subject. */
const DOMAIN_ROWS = 3;
const DOMAIN_RATIO = 0.001;

/** The words of a data set's subject, by what a first look counted: in lower case. */
export type Domain = (word: string) => boolean;

export function domainOf({ rows, counts }: Profile, filter: string): Domain {
  const known = counts[filter];
  if (known === undefined) return () => false;
  const least = Math.max(DOMAIN_ROWS, DOMAIN_RATIO * rows);
  return (word) => (Object.hasOwn(known, word) ? known[word]! : 0) >= least;
}
