import { isLuhn } from "../../text/private/checksums.ts";

/** A number with check digits, or of a fixed form, that is not right; `[start, end)` in UTF-16 code units. */
export interface CodeFault {
  readonly kind: "isbn" | "issn" | "iban" | "barcode" | "card";
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Labels, and what may stand between them and the number. */
const LABELS: readonly (readonly [kind: CodeFault["kind"], labels: readonly string[], pattern: RegExp])[] = [
  [
    "isbn",
    ["ISBN"],
    /ISBN(?:[- ]?1[03])?(?:番号|コード|번호|編號)?(?:は|은|는|:|：|=| is| ?\*\*| ?`)*[ ]?((?:\d[-‐–—\u2011 ]?){9,12}[\dXx])(?![\dXx]|-\d)/y,
  ],
  [
    "issn",
    ["ISSN"],
    /[eEpP]?-?ISSN(?:-L)?(?:番号|번호)?(?:は|:|：|=| is| ?\*\*)*[ ]?(\d{4}[-‐–]\d{3}[\dXx])(?![\dXx-])/y,
  ],
  [
    "iban",
    ["IBAN"],
    /IBAN(?:番号|コード|번호| number| code)?(?:は|은|:|：|=| is| ?\*\*| ?`)*[ ]?([A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{2,4}){3,8})(?![A-Za-z0-9])/y,
  ],
  [
    "barcode",
    ["JAN", "EAN", "GTIN", "UPC"],
    /(?:JAN|EAN|GTIN|UPC)(?:[- ]?(?:8|12|13|14|A))?(?:コード|代碼|碼|번호|코드| code| number)?(?:は|是|:|：|=| is| ?\*\*| ?`)*[ ]?(\d{14}|\d{13}|\d{12}|\d{8})(?!\d|-\d)/y,
  ],
  [
    "card",
    ["カード番号", "card number", "Card number", "Card Number", "카드 번호", "카드번호", "卡號"],
    /(?:カード番号|[Cc]ard [Nn]umber|카드 ?번호|卡號)(?:は|은|是|:|：| is| ?\*\*| ?`)*[ ]?(\d{4}(?:[- ]?\d{4}){2}[- ]?\d{1,7}|\d{4}[- ]?\d{6}[- ]?\d{5})(?![\d-])/y,
  ],
];

/** Numbers that everybody writes as an example: digits in a row, or one digit many times. */
const EXAMPLE = /0123456|1234567|2345678|9876543|(\d)\1{5}/;

const digitsOf = (code: string) => code.replace(/[^0-9A-Za-z]/g, "").toUpperCase();

/** Codes behind a label whose check digit is wrong. */
export function* codeFaults(text: string, kinds: ReadonlySet<string>): Generator<CodeFault> {
  for (const [kind, labels, pattern] of LABELS) {
    if (!kinds.has(kind)) continue;
    for (const label of labels)
      for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + label.length)) {
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (found === null) continue;
        const code = found[1]!.trimEnd();
        const digits = digitsOf(code);
        if (EXAMPLE.test(digits) || isRight(kind, digits)) continue;
        const start = at + found[0].indexOf(found[1]!);
        yield { kind, start, end: start + code.length, code };
      }
  }
}

function isRight(kind: CodeFault["kind"], digits: string): boolean {
  switch (kind) {
    case "isbn":
      if (digits.length === 10) return weighted(digits, 10) % 11 === 0;
      return digits.length === 13 && /^97[89]\d{10}$/.test(digits) && isBarcode(digits);
    case "issn":
      return weighted(digits, 8) % 11 === 0;
    case "iban":
      return isIban(digits);
    case "barcode":
      return isBarcode(digits);
    case "card":
      return isLuhn(digits);
  }
}

/** ISO 2108 and 3297: weights from `length` down to 1, X counts ten. */
function weighted(digits: string, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (digits[at] === "X" ? 10 : Number(digits[at])) * (length - at);
  return sum;
}

/** GS1: from the right, weights 1 and 3 in turn. */
function isBarcode(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += Number(digits[digits.length - 1 - at]) * (at % 2 === 0 ? 1 : 3);
  return sum % 10 === 0;
}

/** ISO 13616: the first four characters go last, letters become 10 to 35, and 97 leaves 1. */
function isIban(code: string): boolean {
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
