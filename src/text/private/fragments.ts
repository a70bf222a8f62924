import { FRAGMENT_UNITS, MASK } from "./mask.ts";

/**
 * Finds pieces of what is private: a message or an excerpt may have cut a secret in two, so that nobody could tell it is
 * one. Built of the secrets of a row; gives back a function that masks what shares six code units in a row with one of them,
 * in any case and width of letters.
 */
export function fragmentMask(secrets: readonly string[]): ((text: string) => string) | undefined {
  const pieces = new Set<string>();
  for (const secret of secrets.flatMap((each) => [each, each.normalize("NFKC")])) {
    const lower = secret.toLowerCase();
    for (let at = 0; at + FRAGMENT_UNITS <= lower.length; at++) pieces.add(lower.slice(at, at + FRAGMENT_UNITS));
  }
  if (pieces.size === 0) return undefined;
  return (text) => {
    const lower = text.toLowerCase();
    // The few characters that grow when lower-cased would shift all that follows.
    if (lower.length !== text.length) return text;
    let masked = "";
    let done = 0;
    let end = -1;
    for (let at = 0; at + FRAGMENT_UNITS <= lower.length; at++) {
      if (!pieces.has(lower.slice(at, at + FRAGMENT_UNITS))) continue;
      const from = Math.max(at, end);
      masked += text.slice(done, from) + veil(text.slice(from, at + FRAGMENT_UNITS));
      done = end = at + FRAGMENT_UNITS;
    }
    return masked + text.slice(done);
  };
}

const veil = (piece: string) => {
  let veiled = "";
  for (const character of piece) veiled += /[\s•]/.test(character) ? character : MASK.repeat(character.length);
  return veiled;
};
