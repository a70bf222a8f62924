import { InvalidArgumentError, Option } from "commander";
import { nearest } from "../core/nearest.ts";

const listed = (names: readonly string[]) => `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

/**
 * An option whose value is one of a few names; a misspelt one is told the nearest. Its default is the first, told in
 * the help; `set`: also put among the parsed flags.
 */
export function choice<T extends string>(
  flags: string,
  description: string,
  names: readonly [T, ...T[]],
  { set = false }: { readonly set?: boolean } = {},
): Option {
  const words = `${description}: ${listed(names)}`;
  const option = new Option(flags, set ? words : `${words} (default: ${names[0]})`);
  if (set) option.default(names[0], names[0]);
  return option.argParser((value): T => {
    const found = names.find((name) => name === value);
    if (found !== undefined) return found;
    const near = nearest(value, names);
    const meant = near === undefined ? "" : `Did you mean ${near}? `;
    throw new InvalidArgumentError(`${meant}It is ${listed(names)}.`);
  });
}
