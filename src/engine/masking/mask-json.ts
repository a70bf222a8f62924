import { fragmentMask } from "../../text/private/fragments.ts";
import { maskSpans } from "../../text/private/mask.ts";
import { privateSpans, secretOf } from "../../text/private/private-spans.ts";
import { analyse } from "../../text/texts.ts";
import type { MaskString } from "./mask-finding.ts";

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Masks the strings (keys among them) and numbers of a row's JSON and leaves everything else as it stands, white space and
 * the digits of large numbers too. What is private in one string is masked in all of them. A string that holds JSON is
 * masked as JSON. Of a row that is no JSON as much is masked as can be read.
 */
export function maskJson(json: string): string {
  const secrets: string[] = [];
  const masked = eachValue(json, (text) => {
    const spans = privateSpans(analyse(text));
    for (const span of spans) secrets.push(secretOf(text, span));
    return maskSpans(text, spans);
  });
  const fragments = fragmentMask(secrets);
  return fragments === undefined ? masked : eachValue(masked, fragments);
}

function eachValue(json: string, mask: MaskString): string {
  let masked = "";
  for (let at = 0; at < json.length; ) {
    const isString = json.charCodeAt(at) === QUOTE;
    const end = isString ? stringEnd(json, at) : nextQuote(json, at);
    const piece = json.slice(at, end);
    masked += isString ? stringLiteral(piece, mask) : piece.replace(NUMBER, (number) => numberLiteral(number, mask));
    at = end;
  }
  return masked;
}

function nextQuote(json: string, at: number): number {
  const quote = json.indexOf('"', at);
  return quote < 0 ? json.length : quote;
}

/** Behind the closing quotation mark, or the end of what has none. A loop, since a string may be tens of megabytes long. */
function stringEnd(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const unit = json.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit === BACKSLASH) at++;
  }
  return json.length;
}

function stringLiteral(literal: string, mask: MaskString): string {
  if (!literal.includes("\\")) return mask(literal);
  let text: string;
  try {
    text = JSON.parse(literal) as string;
  } catch {
    return mask(literal);
  }
  const masked = mask(/^\s*[[{]/.test(text) ? eachValue(text, mask) : text);
  return masked === text ? literal : JSON.stringify(masked);
}

/** Numbers of nine digits and more. */
const NUMBER = /\d[\d.eE+-]{8,}/g;

/** A number that is a card's or a telephone's becomes a string: there is no number to write in its place. */
function numberLiteral(number: string, mask: MaskString): string {
  const masked = mask(number);
  return masked === number ? number : JSON.stringify(masked);
}
