/** What is left of a frame that was taken off an answer only in part. `[start, end)` in UTF-16 code units. */
export interface Remains {
  readonly start: number;
  readonly end: number;
  /** A role word on a line of its own, rather than a token. */
  readonly role: boolean;
}

const OPEN = "<think>";
const CLOSE = "</think>";

/** What gpt-oss puts between its channels, when the tokens around the words are gone: `assistantfinalThe capital is …`. */
const CHANNELS = ["assistantfinal", "assistantanalysis", "assistantcommentary"];

/** A role word that heads a text, alone on its line: the tokens around it are gone. */
const ROLE_LINE = /^\s*(?:assistant|user|system)\r?\n/;

/**
 * A thinking block that nothing closes, or that only the end is left of; channels glued to the words around them; a role word
 * that heads the text. Reasoning without its opening mark is how some sets are written.
 */
export function remainsOf(text: string): Remains | undefined {
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  if (text.startsWith(OPEN, start) && !text.includes(CLOSE, start))
    return { start, end: start + OPEN.length, role: false };
  if (text.startsWith(CLOSE, start)) return { start, end: start + CLOSE.length, role: false };
  const [head] = ROLE_LINE.exec(text) ?? [""];
  if (head !== "" && head.length < text.length) return { start, end: head.trimEnd().length, role: true };
  for (const channel of CHANNELS) {
    const at = text.indexOf(channel);
    if (at > 0 && isGlued(text.charCodeAt(at + channel.length)))
      return { start: at, end: at + channel.length, role: false };
  }
  return undefined;
}

/** A capital, or a letter of no alphabet with capitals: another small letter would make it a word of a program. */
const isGlued = (unit: number) => (unit >= 0x41 && unit <= 0x5a) || unit >= 0x3041;
