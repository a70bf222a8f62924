/** An identifier, address or number whose form nothing real has; `[start, end)` in UTF-16 code units. */
export interface FormFault {
  readonly kind: "doi" | "arxiv" | "url" | "postal" | "phone";
  readonly start: number;
  readonly end: number;
  readonly said: string;
}

const DOI = /(?:doi\.org\/|doi: ?|DOI: ?|DOI：)(\d[^\s)\]）」、。,;"'<>`*]*)/g;
/** ISO 26324: the directory indicator 10, a registrant code of four digits and more, a suffix. */
const IS_DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S/;
const ARXIV = /[aA][rR][xX]iv(?:\.org\/(?:abs|pdf)\/|: ?|：)(\d[\d.v]*\d)/g;
/** Since April 2007 yymm.number, four digits until 2014 and five since; before, a subject and seven digits (not looked at). */
const IS_ARXIV = /^(?:0[7-9]|[1-9]\d)(?:0[1-9]|1[0-2])\.\d{4,5}(?:v\d+)?$|^\d{7}$/;
const URL = /\bhttps?(?::\/\/|:\/(?=[A-Za-z])|:\/\/\/|\/\/(?=[a-z])|::\/\/|;\/\/)[^\s、。，」』）)\]"'<>`*|]*/g;
const HOST = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/;

/** Identifiers and numbers of the kinds in `kinds` whose form is wrong. */
export function* formFaults(text: string, kinds: ReadonlySet<string>): Generator<FormFault> {
  if (kinds.has("doi")) yield* faults(text, "doi", DOI, (doi) => IS_DOI.test(doi));
  if (kinds.has("arxiv")) yield* faults(text, "arxiv", ARXIV, (id) => IS_ARXIV.test(id));
  if (kinds.has("url")) yield* faults(text, "url", URL, isUrl);
  if (kinds.has("postal")) yield* faults(text, "postal", POSTAL, isPostal);
  if (kinds.has("phone") && KANA.test(text)) yield* faults(text, "phone", JAPANESE_NUMBER, isJapanesePhone);
  if (kinds.has("phone") && HANGUL.test(text)) yield* faults(text, "phone", KOREAN_NUMBER, isKoreanPhone);
}

function* faults(
  text: string,
  kind: FormFault["kind"],
  pattern: RegExp,
  isRight: (said: string) => boolean,
): Generator<FormFault> {
  for (const found of text.matchAll(pattern)) {
    const said = (found[1] ?? found[0]).replace(/[.,:;!?]+$/, "");
    if (said.length === 0 || isRight(said)) continue;
    const start = found.index + found[0].indexOf(said);
    yield { kind, start, end: start + said.length, said };
  }
}

function isUrl(url: string): boolean {
  const host = HOST.exec(url)?.[1];
  if (host === undefined) return false;
  // Something is left open, or spoken of in general: http://, http://[address], http://$HOST, http://...
  if (host === "" || /[^A-Za-z0-9.-]/.test(host) || /^\.+$/.test(host))
    return url.length < 9 || host !== "" || !url.startsWith("http:///");
  if (/^(?:localhost|[a-z0-9-]+)$/i.test(host)) return !/^(?:www|https?|com)$/i.test(host);
  if (/\.\./.test(host) || host.startsWith(".") || (/\.(?:co|or)?$/.test(host) && host.endsWith(".")))
    return host.endsWith("..") || !/\w\.\.\w/.test(host);
  return !/^https?:\/\/https?[:/.]/.test(url) && !/^www\.[a-z]{2,3}$/i.test(host);
}

/** Japan: seven digits since 1998, three or five before. */
const POSTAL = /(?:〒|郵便番号[は:：]?)[ ]?(\d[\d-]{0,11}\d)(?![\d○〇●xX*-])/g;
const isPostal = (code: string) => /^(?:\d{3}-?\d{4}|\d{3}(?:-\d{2})?|\d{5})$/.test(code);

/** Labels beside which a number is that of a telephone. */
const PHONE = "(?:電話番号|電話|お問い合わせ先|問い合わせ|ＴＥＬ|TEL|Tel|FAX|Fax|☎|📞)[^\\d\\n+]{0,8}";
const KOREAN_PHONE = "(?:전화번호|전화|연락처|문의|팩스)[^\\d\\n+]{0,8}";
/** Area codes of two and three digits in Japan's numbering plan (Ministry of Internal Affairs, 2024); four-digit ones are not told apart. */
const TWO = new Set(["03", "04", "06"]);
const THREE = new Set(
  (
    "011 015 017 018 019 022 023 024 025 026 027 028 029 042 043 044 045 046 047 048 049 052 053 054 055 058 059 072 073 075 " +
    "076 077 078 079 082 083 084 086 087 088 089 092 093 095 096 097 098 099 050 060 070 080 090 020"
  ).split(" "),
);
/** Of South Korea: areas, mobile and internet telephones. */
const KOREAN = new Set(
  "02 031 032 033 041 042 043 044 051 052 053 054 055 061 062 063 064 070 010 011 016 017 018 019 080 060 030 050".split(
    " ",
  ),
);

const JAPANESE_NUMBER = new RegExp(`${PHONE}(0\\d{1,2}-\\d{2,4}-\\d{4})(?![\\d-])`, "g");
const KOREAN_NUMBER = new RegExp(`${KOREAN_PHONE}(0\\d{1,2}-\\d{3,4}-\\d{4})(?![\\d-])`, "g");
/** 電話 and TEL also stand before numbers of other plans: the text must have kana. */
const KANA = /[ぁ-ヿ]/;
const HANGUL = /[가-힣]/;

function isJapanesePhone(said: string): boolean {
  const [area, exchange] = said.split("-") as [string, string];
  return area.length === 2 ? TWO.has(area) && exchange.length === 4 : THREE.has(area);
}

const isKoreanPhone = (said: string) => KOREAN.has(said.split("-")[0]!);
