import type { DigitGroup } from "./digit-groups.ts";
import { isMadeUpNumber } from "./placeholder.ts";

const lengthsOf = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits.length).join("-");
const digitsOf = (groups: readonly DigitGroup[]) => groups.map(({ digits }) => digits).join("");

/** Prefixes of mobile telephones, by which a number is known without a word before it: Japan, Korea, Taiwan. */
const MOBILE = /^(?:0[789]0\d{8}|01[016789]\d{7,8}|09\d{8})$/;

/** Callers do not pay, or pay by the minute: nobody's own number. Japan 0120, 0570, 0800, 0990, Taiwan 0800, 0809. */
const BUSINESS = /^(?:0120|0570|0800|0990|0809\d{6}$)/;

/** How numbers in Japan, Korea and Taiwan are grouped, area code first. */
const SHAPES = new Set(["2-4-4", "3-3-4", "4-2-4", "5-1-4", "3-4-4", "2-3-4", "4-3-3", "3-3-3", "4-6", "4-3-4"]);

/** The country of a number that begins with 0, from all of the groups; undefined where it is none. */
function nationalPhone(groups: readonly DigitGroup[], isLabelled: () => boolean): string | undefined {
  const digits = digitsOf(groups);
  if (digits.length < 9 || digits.length > 11) return undefined;
  if (BUSINESS.test(digits) || BRITISH_FICTION.test(digits) || isMadeUpNumber(digits)) return undefined;
  const mobile = MOBILE.test(digits);
  if (groups.length === 1) return mobile || (/^0[1-9]\d{7,9}$/.test(digits) && isLabelled()) ? "phone" : undefined;
  const shape = lengthsOf(groups);
  if (!SHAPES.has(shape) || digits.charAt(1) === "0") return undefined;
  // 4-3-3 and 4-6 are Taiwan's mobile telephones, 3-3-3 its small counties.
  if ((shape === "4-3-3" || shape === "4-6") && !/^09/.test(digits)) return undefined;
  if (shape === "4-3-4" && !/^0[4-9]/.test(digits)) return undefined;
  if (shape === "3-3-3" && !/^0(?:37|49|82|89)/.test(digits)) return undefined;
  if (shape === "2-4-4" && !/^0[2-9]/.test(digits)) return undefined;
  const separators = groups.slice(1).map(({ before }) => before.trim());
  if (separators.every((each) => each === "" || each === ".")) return mobile || isLabelled() ? "phone" : undefined;
  return "phone";
}

/** North America: area and exchange begin with 2 to 9, neither is N11; 555 is for films, 8xx is free of charge. */
function americanPhone(digits: string): boolean {
  if (!/^[2-9]\d\d[2-9]\d{6}$/.test(digits)) return false;
  const [area, exchange] = [digits.slice(0, 3), digits.slice(3, 6)];
  if (/^.11/.test(area) || /^.11/.test(exchange) || area === "555" || exchange === "555") return false;
  return !/^(?:8(?:00|33|44|55|66|77|88)|900)/.test(area) && !isMadeUpNumber(digits);
}

/** Numbers that Ofcom (United Kingdom) and ACMA (Australia) keep for films and books; with or without a trunk 0. */
const FICTION = /^(?:440?(?:2079460|7700900|1632960)|610?(?:255501|370101|491570))/;

/** What Ofcom keeps for the same, as dialled in the country: eleven digits, which no telephone of East Asia with these beginnings has. */
const BRITISH_FICTION =
  /^0(?:1(?:1[3-8]|[2-6]1)4960\d{3}|1914980\d{3}|2079460\d{3}|289649\d{4}|292018\d{4}|1632960\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/;

/** Digits of an international number after its +, with the country code: E.164 has 15 at most. */
function internationalPhone(groups: readonly DigitGroup[]): string | undefined {
  const digits = digitsOf(groups);
  if (digits.length < 9 || digits.length > 15 || digits.startsWith("0") || isMadeUpNumber(digits)) return undefined;
  if (groups.length === 1 && digits.length < 11) return undefined;
  if (digits.startsWith("1")) return digits.length === 11 && americanPhone(digits.slice(1)) ? "US" : undefined;
  if (FICTION.test(digits) || /^(?:800|808|810?120|81570|81800)/.test(digits)) return undefined;
  if (/^81(?:0)?[1-9]/.test(digits)) return digits.length >= 11 && digits.length <= 13 ? "JP" : undefined;
  if (/^82/.test(digits)) return digits.length >= 10 && digits.length <= 13 ? "KR" : undefined;
  if (/^886/.test(digits)) return digits.length >= 11 && digits.length <= 13 ? "TW" : undefined;
  return "international";
}

/**
 * The country of the telephone number that these groups are, all of them.
 * @param plus - a `+` stands before it.
 * @param isLabelled - tells whether a word such as TEL does.
 */
export function phoneOf(groups: readonly DigitGroup[], plus: boolean, isLabelled: () => boolean): string | undefined {
  const first = groups[0]!.digits;
  if (plus) return internationalPhone(groups);
  if (first.startsWith("0")) return nationalPhone(groups, isLabelled);
  const rest = first === "1" && groups.length === 4 ? groups.slice(1) : groups;
  const shape = lengthsOf(rest);
  const digits = digitsOf(rest);
  if (shape === "3-3-4") {
    const separators = rest.slice(1).map(({ before }) => before.trim());
    const isSpaced = separators.every((each) => each === "");
    return americanPhone(digits) && (!isSpaced || isLabelled()) ? "US" : undefined;
  }
  return shape === "10" && americanPhone(digits) && isLabelled() ? "US" : undefined;
}
