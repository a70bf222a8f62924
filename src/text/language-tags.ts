/**
 * A language as a BCP 47 tag. Where less can be told: `Hani` is Chinese or Japanese without a sign of which, `zh` Chinese
 * of either form, `Latn` words of Latin letters in no language that is known here. Undefined: nothing to tell by.
 */
export type Language = string | undefined;

const RELATED: readonly (readonly string[])[] = [
  ["sv", "da", "nb", "no", "nn"],
  ["cs", "sk"],
  ["hr", "sl", "sr", "bs", "und-Cyrillic"],
  ["es", "pt", "ca", "gl"],
  ["id", "ms"],
  ["ru", "uk", "bg", "sr", "be", "und-Cyrillic"],
  ["ar", "fa", "ur"],
  ["hi", "mr", "ne", "sa"],
  ["zh", "zh-Hans"],
  ["zh", "zh-Hant"],
  ["Hani", "ja"],
  ["Hani", "zh"],
  ["Hani", "zh-Hans"],
  ["Hani", "zh-Hant"],
];

/** Languages that are written in CJK characters, or of which that is all that is known. */
const CJK_LANGUAGES = new Set(["ja", "ko", "zh", "zh-Hans", "zh-Hant", "Hani", "yue"]);
const SCRIPTED = new Set([
  "ru",
  "uk",
  "bg",
  "sr",
  "be",
  "el",
  "he",
  "th",
  "hi",
  "mr",
  "ne",
  "sa",
  "ar",
  "fa",
  "ur",
  "bn",
  "ta",
]);

/** True for Japanese, Korean and Chinese. */
export const isCjkLanguage = (language: string): boolean => CJK_LANGUAGES.has(language);

/** True for a language of Latin letters. */
export const isLatinLanguage = (language: string): boolean =>
  !CJK_LANGUAGES.has(language) && !SCRIPTED.has(language) && !language.startsWith("und-");

/** True when a text in the one may well be one in the other: equal, or too near to be told apart here. */
export function agrees(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === "Latn") return isLatinLanguage(b);
  if (b === "Latn") return isLatinLanguage(a);
  return RELATED.some((group) => group.includes(a) && group.includes(b));
}
