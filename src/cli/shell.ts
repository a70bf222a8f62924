import { visible } from "../report/visible.ts";

/**
 * A word as a POSIX shell takes it. Plain words stay; others are quoted; one with characters that could act on a
 * terminal, or that nobody could see, is written byte by byte in `$'…'`, which bash and zsh read.
 */
export function quoted(word: string): string {
  if (/^[\w@%+:,./-][\w@%+=:,./-]*$/.test(word)) return word;
  if (visible(word) !== word) return `$'${Array.from(new TextEncoder().encode(word), ansiByte).join("")}'`;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function ansiByte(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === "'" || character === "\\") return `\\${character}`;
  return byte >= 0x20 && byte < 0x7f ? character : `\\x${byte.toString(16).padStart(2, "0")}`;
}

/** A path as an argument: one that begins with `-` must not be taken for a flag, nor the name `-` for stdin. */
export const quotedPath = (path: string): string => quoted(path.startsWith("-") ? `./${path}` : path);
