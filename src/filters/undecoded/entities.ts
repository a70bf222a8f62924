import type { Text } from "../../text/text.ts";

/** A stretch that was meant to be something else: `[start, end)` in UTF-16 code units, and what it says once decoded. */
export interface Undecoded {
  readonly start: number;
  readonly end: number;
  readonly decoded: string;
}

/**
 * The entities that text is escaped with: those of HTML 4, from the standard, without the Greek and the mathematical
 * ones (`&pi;`, `&sum;`), which C and Perl have for addresses and calls.
 */
const NAMES: ReadonlyMap<string, string> = new Map(
  (
    "amp & lt < gt > quot \" apos ' nbsp \u00a0 iexcl ¡ cent ¢ pound £ curren ¤ yen ¥ brvbar ¦ sect § uml ¨ copy © ordf ª " +
    "laquo « not ¬ shy \u00ad reg ® macr ¯ deg ° plusmn ± sup2 ² sup3 ³ acute ´ micro µ para ¶ middot · cedil ¸ sup1 ¹ " +
    "ordm º raquo » frac14 ¼ frac12 ½ frac34 ¾ iquest ¿ Agrave À Aacute Á Acirc Â Atilde Ã Auml Ä Aring Å AElig Æ " +
    "Ccedil Ç Egrave È Eacute É Ecirc Ê Euml Ë Igrave Ì Iacute Í Icirc Î Iuml Ï ETH Ð Ntilde Ñ Ograve Ò Oacute Ó Ocirc Ô " +
    "Otilde Õ Ouml Ö times × Oslash Ø Ugrave Ù Uacute Ú Ucirc Û Uuml Ü Yacute Ý THORN Þ szlig ß agrave à aacute á acirc â " +
    "atilde ã auml ä aring å aelig æ ccedil ç egrave è eacute é ecirc ê euml ë igrave ì iacute í icirc î iuml ï eth ð " +
    "ntilde ñ ograve ò oacute ó ocirc ô otilde õ ouml ö divide ÷ oslash ø ugrave ù uacute ú ucirc û uuml ü yacute ý " +
    "thorn þ yuml ÿ OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d " +
    "lrm \u200e rlm \u200f ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • " +
    "hellip … permil ‰ lsaquo ‹ rsaquo › euro € trade ™ larr ← rarr → uarr ↑ darr ↓ harr ↔ minus − le ≤ ge ≥ ne ≠ " +
    "infin ∞ hearts ♥ lsqb [ rsqb ] lpar ( rpar ) num # excl ! quest ? colon : comma , period . sol / NewLine \n Tab \t"
  )
    .split(/ (?=[A-Za-z]+[0-9]* [^ ])/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(" ")), pair.slice(pair.indexOf(" ") + 1)]),
);

/** The longest entity, in UTF-16 code units. */
const LONGEST = 10;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isHex = (unit: number) => isDigit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66);
const isName = (unit: number) => isDigit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a);

/** The entity whose name begins at `from`, after its ampersand; what was escaped twice is taken whole. */
function entityAt(text: string, from: number): { end: number; decoded: string } | undefined {
  let at = from;
  let decoded: string | undefined;
  if (text.charCodeAt(at) === 0x23) {
    const hex = (text.charCodeAt(++at) | 0x20) === 0x78;
    const digits = hex ? ++at : at;
    while (at - digits < 7 && (hex ? isHex : isDigit)(text.charCodeAt(at))) at++;
    const code = at === digits ? 0 : Number.parseInt(text.slice(digits, at), hex ? 16 : 10);
    if (code < 9 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
    decoded = String.fromCodePoint(code);
  } else {
    while (at - from < LONGEST && isName(text.charCodeAt(at))) at++;
    decoded = NAMES.get(text.slice(from, at));
  }
  if (decoded === undefined || text.charCodeAt(at) !== 0x3b) return undefined;
  const inner = decoded === "&" ? entityAt(text, at + 1) : undefined;
  return inner ?? { end: at + 1, decoded };
}

/** The longest name of an escaped tag with its attributes, in UTF-16 code units. */
const TAG_UNITS = 80;

/** The end of `br&gt;` and its like, where it begins at `at`; else `at`. */
function tagEnd(text: string, at: number): number {
  const first = text.charCodeAt(at) === 0x2f ? text.charCodeAt(at + 1) : text.charCodeAt(at);
  if (!isName(first)) return at;
  const close = text.slice(at, at + TAG_UNITS).search(/&gt;|[<>\n]/);
  return close >= 0 && text.startsWith("&gt;", at + close) ? at + close + 4 : at;
}

/** The HTML entities that stand in the prose of a text; what touches is one, an escaped tag is one. Linear. */
export function entitiesOf(analysed: Text): Undecoded[] {
  const { text } = analysed;
  const found: Undecoded[] = [];
  for (let at = text.indexOf("&"); at >= 0; at = text.indexOf("&", at + 1)) {
    const start = at;
    let decoded = "";
    let end = start;
    for (let next = start; text.charCodeAt(next) === 0x26; next = end) {
      const entity = entityAt(text, next + 1);
      if (entity === undefined) break;
      decoded += entity.decoded;
      end = entity.end;
      if (entity.decoded !== "<") continue;
      const closed = tagEnd(text, end);
      if (closed > end) decoded += `${text.slice(end, closed - 4)}>`;
      end = closed;
    }
    if (end === start) continue;
    at = end - 1;
    if (!analysed.protected(start)) found.push({ start, end, decoded });
  }
  return found;
}
