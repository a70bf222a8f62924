import { isLuhn } from "./checksums.ts";
import { longestPattern } from "./placeholder.ts";

/** Issuer, first digits from and to (as many digits each), lengths: ISO/IEC 7812 ranges as the networks publish them. */
const ISSUERS: readonly (readonly [name: string, from: number, to: number, lengths: readonly number[]])[] = [
  ["Visa", 4, 4, [16, 19]],
  ["Mastercard", 51, 55, [16]],
  ["Mastercard", 2221, 2720, [16]],
  ["American Express", 34, 34, [15]],
  ["American Express", 37, 37, [15]],
  ["JCB", 3528, 3589, [16]],
  ["Diners Club", 300, 305, [14]],
  ["Diners Club", 36, 36, [14]],
  ["Diners Club", 38, 39, [14, 16]],
  ["Discover", 6011, 6011, [16]],
  ["Discover", 644, 659, [16]],
  ["UnionPay", 62, 62, [16, 17, 18, 19]],
];

/** What payment services give out for tests; and whatever begins with 400000 (Stripe) or is mostly one digit. */
const TEST_CARDS = new Set([
  ...["4111111111111111", "4012888888881881", "4242424242424242", "4917610000000000", "4916338506082832"],
  ...["5555555555554444", "5105105105105100", "5200828282828210", "2223003122003222", "5424000000000015"],
  ...["378282246310005", "371449635398431", "378734493671000", "6011111111111117", "6011000990139424"],
  ...["6011981111111113", "30569309025904", "38520000023237", "36227206271667", "36148900647913"],
  ...["3530111333300000", "3566002020360505", "6200000000000005", "4539578763621486", "4532015112830366"],
]);

/** The issuer of a card number that a bank may have given out. */
export function cardIssuer(digits: string): string | undefined {
  const issuer = ISSUERS.find(([, from, to, lengths]) => {
    const head = Number(digits.slice(0, String(from).length));
    return head >= from && head <= to && lengths.includes(digits.length);
  });
  if (issuer === undefined || !isLuhn(digits) || TEST_CARDS.has(digits)) return undefined;
  if (digits.startsWith("400000") || new Set(digits.slice(4)).size <= 3 || /(\d)\1{5}/.test(digits)) return undefined;
  if (/^(\d{4})\1/.test(digits) || longestPattern(digits) >= 7) return undefined;
  return issuer[0];
}

/** How the digits of a card are grouped in print. */
export const CARD_SHAPES: ReadonlySet<string> = new Set(["4-4-4-4", "4-6-5", "4-6-4", "4-4-4-4-3", "6-13"]);
