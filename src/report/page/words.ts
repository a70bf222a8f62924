const GROUPS = /\B(?=(\d{3})+$)/g;

/** `12,345`; the same in every browser. */
export const count = (value: number): string => String(value).replace(GROUPS, ",");

/** `1 row`, `12,345 rows`. */
export const counted = (value: number, noun: string): string => `${count(value)} ${noun}${value === 1 ? "" : "s"}`;

/** `4.1 %`; a share that is not zero is never shown as zero. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const value = (part / whole) * 100;
  if (value > 0 && value < 0.1) return "<0.1 %";
  return `${value < 10 && value !== Math.round(value) ? value.toFixed(1) : Math.round(value)} %`;
}

/** `97 % (94–99)`. */
export const interval = ({
  ratio,
  low,
  high,
}: {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}) => `${Math.round(ratio * 100)} % (${Math.floor(low * 100)}–${Math.ceil(high * 100)})`;

/** A path by its last part, as far as that names it. */
export const shortName = (name: string): string => name.slice(name.lastIndexOf("/") + 1) || name;

/** A number with three digits that say something. */
export const short = (value: number): string => String(Number(value.toPrecision(3)));

const LANGUAGES: Readonly<Record<string, string>> = {
  ja: "Japanese",
  en: "English",
  ko: "Korean",
  zh: "Chinese",
  "zh-Hant": "Chinese, Traditional",
  "zh-Hans": "Chinese, Simplified",
  Hani: "Chinese or Japanese",
  Latn: "Latin letters",
  "?": "not looked at",
  und: "cannot be told",
  fr: "French",
  de: "German",
  es: "Spanish",
  pt: "Portuguese",
  it: "Italian",
  ru: "Russian",
  ar: "Arabic",
  hi: "Hindi",
  vi: "Vietnamese",
  id: "Indonesian",
  tr: "Turkish",
  th: "Thai",
  nl: "Dutch",
  pl: "Polish",
  cs: "Czech",
  hu: "Hungarian",
  ro: "Romanian",
  sv: "Swedish",
  da: "Danish",
  no: "Norwegian",
  nb: "Norwegian",
  fi: "Finnish",
  el: "Greek",
  uk: "Ukrainian",
  bg: "Bulgarian",
  sr: "Serbian",
  hr: "Croatian",
  he: "Hebrew",
  fa: "Persian",
  ur: "Urdu",
  bn: "Bengali",
  ta: "Tamil",
  ms: "Malay",
  tl: "Filipino",
  yue: "Cantonese",
};

/** A language in words; one that is not in the list by its tag. */
export const languageName = (tag: string): string => LANGUAGES[tag] ?? tag;

/** The tag for a `lang` attribute, which chooses fonts and line breaks; undefined where it would choose wrongly. */
export const langOf = (tag: string | null): string | undefined =>
  tag === null || tag === "?" || tag === "Hani" || tag === "Latn" || tag.startsWith("und") ? undefined : tag;

const FAMILIES: Readonly<Record<string, string>> = {
  ENC: "encoding",
  SCR: "mixed scripts",
  LNG: "language",
  ROW: "unreadable rows",
  LEN: "length",
  META: "columns",
  FLU: "fluency",
  REP: "repetition",
  HAL: "invented facts",
  RSP: "form of the answer",
  TRN: "translation",
  DPO: "preference pairs",
  IFE: "instructions",
  STY: "style",
  QLT: "document quality",
  PII: "personal data",
  DUP: "duplicates",
  CON: "contamination",
  LEX: "your terms",
};

export const familyName = (family: string): string => FAMILIES[family] ?? family;
