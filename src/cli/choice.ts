import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../core/nearest.ts";

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

/** The parser's own list would be told in the help a second time. */
const CHOICES = new WeakMap<Option, readonly string[]>();

/** The names that an option takes; undefined where it takes anything. */
export const choicesOf = (option: Option): readonly string[] | undefined => CHOICES.get(option);

/**
 * An option whose value is one of a few names; a misspelt one is told the nearest. Its default is the first, told in
 * the help, or `without`: what happens without it; `set`: also put among the parsed flags.
 */
export function choice<T extends string>(
  flags: string,
  description: string,
  names: readonly [T, ...T[]],
  { set = false, without = names[0] }: { readonly set?: boolean; readonly without?: string } = {},
): Option {
  const words = `${description}: ${listed(names)}`;
  const option = new Option(flags, set ? words : `${words} (default: ${without})`);
  CHOICES.set(option, names);
  if (set) option.default(names[0], names[0]);
  return option.argParser((value): T => {
    const found = names.find((name) => name === value);
    if (found !== undefined) return found;
    const near = nearest(value, names);
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    throw new InvalidArgumentError(`${meant}It is ${listed(names)}.`);
  });
}
