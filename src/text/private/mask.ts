import { analyse } from "../texts.ts";
import { isAlphanumeric } from "./characters.ts";
import type { PrivateSpan } from "./private-kind.ts";
import { privateSpans } from "./private-spans.ts";

/** Stands for one code unit: a masked text is as long as the text, and offsets into one are offsets into the other. */
export const MASK = "•";

/** Units of a secret that tell it: what shares as many with one, in a row, is masked too. */
export const FRAGMENT_UNITS = 6;

const isKept = (character: string) => character === "\n" || character === "\r" || "-.@ \t/:()+＠　".includes(character);

/** What is shown of a private span, unit for unit. */
export function maskedSpan(text: string, { kind, start, end, open }: PrivateSpan): string {
  const raw = text.slice(start, end);
  if (kind === "email") return maskedEmail(raw);
  if (kind === "secret")
    return raw.slice(0, open) + veil(raw.slice(open), (unit) => isAlphanumeric(unit) || unit === 0x5f || unit === 0x2d);
  return veil(raw, (unit) => !isKept(String.fromCharCode(unit)));
}

/** `t•••@•••••.jp` */
function maskedEmail(raw: string): string {
  const at = Math.max(raw.indexOf("@"), raw.indexOf("＠"));
  const top = raw.lastIndexOf(".");
  const first = at > 2 ? 1 : 0;
  return (
    raw.slice(0, first) +
    MASK.repeat(at - first) +
    raw.charAt(at) +
    veil(raw.slice(at + 1, top), isAlphanumeric) +
    raw.slice(top)
  );
}

function veil(raw: string, hides: (unit: number) => boolean): string {
  let veiled = "";
  for (let at = 0; at < raw.length; at++) veiled += hides(raw.charCodeAt(at)) ? MASK : raw.charAt(at);
  return veiled;
}

/** A text with its private spans masked. */
export function maskSpans(text: string, spans: readonly PrivateSpan[]): string {
  if (spans.length === 0) return text;
  let masked = "";
  let done = 0;
  for (const span of spans) {
    masked += text.slice(done, span.start) + maskedSpan(text, span);
    done = span.end;
  }
  return masked + text.slice(done);
}

/** What is private may have a digit, an `@`, the `_` of a key or the 丁 of an address in it, or is a block of its own. */
const MAY_BE_PRIVATE = /[0-9０-９@＠]|hf_|丁目|-----BEGIN /;

/** A text that is no segment (a message, an id, a line of an error), masked. */
export const maskText = (text: string): string =>
  MAY_BE_PRIVATE.test(text) ? maskSpans(text, privateSpans(analyse(text))) : text;
