import { isLuhn, isMyNumber, isResidentNumber, isTaiwanId } from "../../../src/text/private/checksums.ts";

/** Seeded makers of private values: as providers and offices give them out, and nobody's. */
export type Random = () => number;

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const between = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const string = (random: Random, alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join("");
const digits = (random: Random, length: number) => string(random, "0123456789", length);
const UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const LOWER = UPPER.toLowerCase();
const WORD = `${UPPER}${LOWER}0123456789`;
const KEY = `${WORD}_-`;
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Replaces the last digit by the one that makes `isValid` true, if any does. */
function withCheck(head: string, isValid: (digits: string) => boolean): string | undefined {
  for (let digit = 0; digit < 10; digit++) if (isValid(head + digit)) return head + digit;
  return undefined;
}

const keys: readonly ((random: Random) => string)[] = [
  (r) => `AKIA${string(r, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 16)}`,
  (r) => `${pick(r, ["ghp_", "gho_", "ghs_", "ghu_"])}${string(r, WORD, 36)}`,
  (r) => `github_pat_${string(r, WORD, 22)}_${string(r, WORD, 59)}`,
  (r) => `glpat-${string(r, KEY, 20)}`,
  (r) => `sk-${string(r, WORD, 20)}T3BlbkFJ${string(r, WORD, 20)}`,
  (r) => `sk-proj-${string(r, KEY, 74)}T3BlbkFJ${string(r, KEY, 74)}`,
  (r) => `sk-ant-api03-${string(r, KEY, 93)}AA`,
  (r) => `AIza${string(r, KEY, 35)}`,
  (r) => `xoxb-${digits(r, 12)}-${digits(r, 13)}-${string(r, WORD, 24)}`,
  (r) => `sk_live_${string(r, WORD, pick(r, [24, 99]))}`,
  (r) => `hf_${string(r, UPPER + LOWER, 34)}`,
  (r) => `npm_${string(r, WORD, 36)}`,
  (r) => `SG.${string(r, KEY, 22)}.${string(r, KEY, 43)}`,
  (r) => `${between(r, 100_000_000, 9_999_999_999)}:AA${string(r, KEY, 33)}`,
  (r) => `${pick(r, ["M", "N", "O"])}${string(r, WORD, 25)}.${string(r, WORD, 6)}.${string(r, KEY, 38)}`,
  (r) =>
    `${base64url({ alg: "HS256", typ: "JWT" })}.${base64url({ sub: digits(r, 9), iat: between(r, 1.6e9, 1.7e9) })}.${string(r, KEY, 43)}`,
  (r) =>
    `-----BEGIN PRIVATE KEY-----\n${Array.from({ length: 12 }, () => string(r, `${WORD}+/`, 64)).join("\n")}\n-----END PRIVATE KEY-----`,
  (r) => `AccountKey=${string(r, `${WORD}+/`, 86)}==`,
  (r) => `aws_secret_access_key = ${string(r, `${WORD}+/`, 40)}`,
];

function card(random: Random): string {
  const [prefix, length] = pick(random, [
    ["4", 16],
    ["4", 16],
    [String(between(random, 51, 55)), 16],
    [String(between(random, 2221, 2720)), 16],
    [pick(random, ["34", "37"]), 15],
    [String(between(random, 3528, 3589)), 16],
    ["36", 14],
    ["6011", 16],
  ] as const);
  const number = withCheck(prefix + digits(random, length - prefix.length - 1), isLuhn)!;
  const shape = length === 16 ? [4, 4, 4, 4] : length === 15 ? [4, 6, 5] : [4, 6, 4];
  const separator = pick(random, ["", " ", "-"]);
  let at = 0;
  return shape
    .map((each) => {
      at += each;
      return number.slice(at - each, at);
    })
    .join(separator);
}

function taiwanId(random: Random): string {
  return withCheck(
    string(random, "ABCDEFGHJKLMNPQRSTUVXYWZIO", 1) + pick(random, ["1", "2", "8", "9"]) + digits(random, 7),
    isTaiwanId,
  )!;
}

function residentNumber(random: Random): string {
  const date = `${String(between(random, 40, 99))}${String(between(random, 1, 12)).padStart(2, "0")}${String(between(random, 1, 28)).padStart(2, "0")}`;
  const number = withCheck(date + pick(random, ["1", "2"]) + digits(random, 5), isResidentNumber)!;
  return `${number.slice(0, 6)}-${number.slice(6)}`;
}

function myNumber(random: Random): string {
  const number = withCheck(digits(random, 11), isMyNumber)!;
  return pick(random, [number, number.replace(/(\d{4})(?=\d)/g, "$1 "), number.replace(/(\d{4})(?=\d)/g, "$1-")]);
}

const GIVEN = [
  "haruka",
  "kenji",
  "minjun",
  "seoyeon",
  "yating",
  "chiahao",
  "olivia",
  "marcus",
  "t.sato",
  "m_ishii",
  "lee.jh",
  "wu99",
];
const FAMILY = [
  "takahashi",
  "kobayashi",
  "park",
  "choi",
  "chen",
  "huang",
  "bennett",
  "ramirez",
  "87",
  "_dev",
  "0412",
  "mori",
];
const DOMAINS = [
  "gmail.com",
  "yahoo.co.jp",
  "docomo.ne.jp",
  "naver.com",
  "hanmail.net",
  "kakao.com",
  "hinet.net",
  "outlook.com",
  "icloud.com",
  "keio.ac.jp",
  "ntu.edu.tw",
  "proton.me",
];
const email = (r: Random) => `${pick(r, GIVEN)}${pick(r, ["", ".", "_"])}${pick(r, FAMILY)}@${pick(r, DOMAINS)}`;

const phones: Readonly<Record<string, readonly ((random: Random) => string)[]>> = {
  ja: [
    (r) => `0${pick(r, ["70", "80", "90"])}-${between(r, 1000, 9999)}-${digits(r, 4)}`,
    (r) => `0${pick(r, ["80", "90"])}${between(r, 1000, 9999)}${digits(r, 4)}`,
    (r) => `${pick(r, ["03", "06"])}-${between(r, 3000, 6999)}-${digits(r, 4)}`,
    (r) => `${pick(r, ["045", "052", "075", "092"])}-${between(r, 200, 999)}-${digits(r, 4)}`,
    (r) => `${pick(r, ["0466", "0798", "0138"])}-${between(r, 20, 99)}-${digits(r, 4)}`,
    (r) => `+81-90-${between(r, 1000, 9999)}-${digits(r, 4)}`,
    (r) =>
      `０９０－${digits(r, 8)}`
        .replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
        .replace(/(－.{4})/, "$1－"),
  ],
  ko: [
    (r) => `010-${between(r, 2000, 9999)}-${digits(r, 4)}`,
    (r) => `010${between(r, 2000, 9999)}${digits(r, 4)}`,
    (r) => `02-${between(r, 300, 9999)}-${digits(r, 4)}`,
    (r) => `${pick(r, ["031", "051", "053", "064"])}-${between(r, 200, 999)}-${digits(r, 4)}`,
    (r) => `+82 10-${between(r, 2000, 9999)}-${digits(r, 4)}`,
    (r) => `010.${between(r, 2000, 9999)}.${digits(r, 4)}`,
  ],
  "zh-Hant": [
    (r) => `09${between(r, 10, 89)}-${digits(r, 3)}-${digits(r, 3)}`,
    (r) => `09${between(r, 10, 89)}${digits(r, 6)}`,
    (r) => `(02) ${between(r, 2200, 8999)}-${digits(r, 4)}`,
    (r) => `${pick(r, ["03", "07", "06"])}-${between(r, 200, 799)}-${digits(r, 4)}`,
    (r) => `+886 9${between(r, 10, 89)} ${digits(r, 3)} ${digits(r, 3)}`,
  ],
  en: [
    (r) =>
      `(${pick(r, ["415", "212", "617", "503"])}) ${pick(r, ["2", "3", "4", "7"])}${between(r, 20, 99)}-${digits(r, 4)}`,
    (r) =>
      `${pick(r, ["415", "212", "617", "503"])}-${pick(r, ["2", "3", "4", "7"])}${between(r, 20, 99)}-${digits(r, 4)}`,
    (r) => `+1 ${pick(r, ["415", "646", "702"])} ${between(r, 220, 499)} ${digits(r, 4)}`,
    (r) => `+44 20 ${between(r, 7000, 7899)} ${digits(r, 4)}`,
    (r) => `+49 30 ${digits(r, 8)}`,
  ],
};

const JA_PLACES = [
  "東京都世田谷区桜新町",
  "大阪府堺市北区百舌鳥梅町",
  "北海道札幌市中央区南三条西",
  "愛知県名古屋市昭和区鶴舞",
  "福岡県福岡市早良区西新",
  "神奈川県川崎市高津区溝口",
];
const KO_PLACES = [
  "서울특별시 마포구 와우산로",
  "부산광역시 해운대구 센텀중앙로",
  "경기도 성남시 분당구 판교역로",
  "대구 수성구 달구벌대로",
  "서울시 송파구 올림픽로35길",
];
const TW_PLACES = [
  "台北市大安區復興南路一段",
  "新北市板橋區文化路二段",
  "台中市西區公益路",
  "高雄市苓雅區四維三路",
  "臺南市東區裕農路",
];
const EN_PLACES = [
  "Juniper Lane, Boulder, CO",
  "Westbrook Avenue, Portland, OR",
  "N. Halsted Street, Chicago, IL",
  "Pinecrest Drive, Austin, TX",
];

const addresses: Readonly<Record<string, (random: Random) => string>> = {
  ja: (r) => {
    const place = pick(r, JA_PLACES);
    const code = pick(r, ["", "", `〒${digits(r, 3)}-${digits(r, 4)} `]);
    const [a, b, c] = [between(r, 2, 8), between(r, 2, 40), between(r, 2, 30)];
    return (
      code +
      place +
      pick(r, [`${a}丁目${b}番${c}号`, `${a}-${b}-${c}`, `${a}丁目${b}-${c}`, `${b + 100}番地`, `${a}−${b}`])
    );
  },
  ko: (r) => `${pick(r, KO_PLACES)} ${between(r, 2, 400)}${pick(r, ["", `-${between(r, 2, 20)}`])}`,
  "zh-Hant": (r) =>
    `${pick(r, TW_PLACES)}${pick(r, ["", `${between(r, 2, 300)}巷`])}${between(r, 2, 400)}號${pick(r, ["", `${between(r, 2, 12)}樓`])}`,
  en: (r) => `${between(r, 200, 9800)} ${pick(r, EN_PLACES)} ${between(r, 20_000, 98_000)}`,
};

/** What is planted: the value, and the words around it; `%` is the value. */
export interface Planted {
  readonly kind: string;
  readonly value: string;
  readonly around: string;
}

type Maker = (random: Random, language: string) => Planted;
const AROUND: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  secret: {
    ja: ["APIキーは % です。", "設定には「%」を使っています。", "`KEY=%`"],
    ko: ["키는 % 입니다.", "환경 변수에 %를 넣었습니다."],
    "zh-Hant": ["金鑰是%，請勿外流。", "我用的是 % 。"],
    en: ["My key is %.", 'The config says "%".', "token: %"],
  },
  card: {
    ja: ["カード番号は%です。", "クレジットカード（%）で払いました。"],
    ko: ["카드 번호는 %입니다.", "제 신용카드는 %예요."],
    "zh-Hant": ["我的信用卡號碼是%。", "卡號：%"],
    en: ["My card number is %.", "Charge it to Visa %, please."],
  },
  email: {
    ja: ["連絡先は%です。", "メール: %"],
    ko: ["메일은 %로 보내 주세요.", "이메일: %"],
    "zh-Hant": ["請寄到%。", "信箱：%"],
    en: ["Write to %.", "Contact <%> for more."],
  },
  phone: {
    ja: ["電話は%です。", "（TEL：%）"],
    ko: ["전화는 %입니다.", "연락처: %"],
    "zh-Hant": ["電話是%。", "手機：%"],
    en: ["Call me at %.", "Phone: %"],
  },
  address: {
    ja: ["住所は%です。", "%に住んでいます。"],
    ko: ["주소는 %입니다.", "%에 살아요."],
    "zh-Hant": ["地址是%。", "我住在%。"],
    en: ["I live at %.", "Ship it to %."],
  },
  "my-number": { ja: ["マイナンバーは%です。", "個人番号：%"] },
  rrn: { ko: ["주민등록번호는 %입니다.", "고객 정보는 %로 되어 있습니다."] },
  "taiwan-id": { "zh-Hant": ["身分證字號是%。", "申請人%已完成登記。"] },
  passport: {
    ja: ["パスポート番号は%です。"],
    ko: ["여권번호는 %입니다."],
    "zh-Hant": ["護照號碼是%。"],
    en: ["My passport number is %."],
  },
};

const VALUES: Readonly<Record<string, (random: Random, language: string) => string>> = {
  secret: (r) => pick(r, keys)(r),
  card: (r) => card(r),
  email: (r) => email(r),
  phone: (r, language) => pick(r, phones[language]!)(r),
  address: (r, language) => addresses[language]!(r),
  "my-number": (r) => myNumber(r),
  rrn: (r) => residentNumber(r),
  "taiwan-id": (r) => taiwanId(r),
  passport: (r, language) =>
    language === "ja" ? string(r, UPPER, 2) + digits(r, 7) : language === "ko" ? `M${digits(r, 8)}` : digits(r, 9),
};

/** The kinds that are planted into texts of a language. */
export const kindsIn = (language: string): string[] =>
  Object.keys(AROUND).filter((kind) => AROUND[kind]![language] !== undefined);

export function makerOf(kind: string): Maker {
  return (random, language) => ({
    kind,
    value: VALUES[kind]!(random, language),
    around: pick(random, AROUND[kind]![language]!),
  });
}
