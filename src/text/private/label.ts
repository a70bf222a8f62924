/** True where one of the words, lower-cased, stands in the `within` units before `at`. */
export function isLabelled(text: string, at: number, words: readonly string[], within = 24): boolean {
  const before = text.slice(Math.max(0, at - within), at).toLowerCase();
  return words.some((word) => before.includes(word));
}

export const PHONE_WORDS: readonly string[] = [
  ...["tel", "phone", "mobile", "cell", "fax", "call", "whatsapp", "☎", "📞", "電話", "携帯", "連絡先", "ファックス"],
  ...["ファクス", "전화", "휴대폰", "핸드폰", "연락처", "팩스", "手機", "行動", "傳真", "聯絡"],
];

export const CARD_WORDS: readonly string[] = [
  ...["card", "visa", "mastercard", "amex", "american express", "jcb", "diners", "unionpay", "discover", "カード"],
  ...["카드", "信用卡", "卡號", "クレカ"],
];

export const MY_NUMBER_WORDS: readonly string[] = ["マイナンバー", "個人番号", "my number", "mynumber", "my_number"];

export const RESIDENT_WORDS: readonly string[] = [
  "주민등록번호",
  "주민번호",
  "주민 등록",
  "외국인등록번호",
  "rrn",
  "resident registration",
];

export const PASSPORT_WORDS: readonly string[] = [...["passport", "パスポート", "旅券", "여권", "護照"]];

export const SOCIAL_SECURITY_WORDS: readonly string[] = ["ssn", "social security"];

export const ADDRESS_WORDS: readonly string[] = [
  "住所",
  "所在地",
  "〒",
  "주소",
  "地址",
  "address",
  "お届け先",
  "送付先",
];
