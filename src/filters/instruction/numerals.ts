/** Numbers as prompts write them: digits of either width, English words up to a hundred, Han and native Korean numerals. */
const ENGLISH = new Map<string, number>(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, value) => [word, value]),
);
for (const [word, value] of [
  ["once", 1],
  ["twice", 2],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
  ["hundred", 100],
  ["a hundred", 100],
  ["one hundred", 100],
  ["two hundred", 200],
] as const)
  ENGLISH.set(word, value);

const KOREAN = new Map<string, number>([
  ["한", 1],
  ["두", 2],
  ["세", 3],
  ["네", 4],
  ["다섯", 5],
  ["여섯", 6],
  ["일곱", 7],
  ["여덟", 8],
  ["아홉", 9],
  ["열", 10],
]);

const HAN = new Map([..."〇一二三四五六七八九"].map((digit, value) => [digit, value] as const))
  .set("兩", 2)
  .set("两", 2);
const POWERS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

/** For a regular expression: a number of English prose; in digits; of Han prose; of Korean prose. */
export const ENGLISH_NUMBER = `\\d{1,3}(?:,\\d{3})+|\\d{1,5}|${[...ENGLISH.keys()].sort((a, b) => b.length - a.length).join("|")}`;
export const HAN_NUMBER = "[0-9０-９]{1,2},[0-9]{3}|[0-9０-９]{1,5}|[〇一二三四五六七八九十百千兩两]{1,7}";
export const KOREAN_NUMBER = `[0-9]{1,2},[0-9]{3}|[0-9]{1,5}|${[...KOREAN.keys()].join("|")}`;

/** What a numeral of one of those forms stands for; undefined for any other word. */
export function numberOf(numeral: string): number | undefined {
  const lower = numeral.toLowerCase().replaceAll(",", "");
  const named = ENGLISH.get(lower) ?? KOREAN.get(lower);
  if (named !== undefined) return named;
  let digits = "";
  for (const character of lower) {
    const unit = character.charCodeAt(0);
    digits += unit >= 0xff10 && unit <= 0xff19 ? String.fromCharCode(unit - 0xfee0) : character;
  }
  return /^[0-9]+$/.test(digits) ? Number(digits) : hanNumber(lower);
}

function hanNumber(numeral: string): number | undefined {
  let [sum, digit] = [0, -1];
  for (const character of numeral) {
    const value = HAN.get(character);
    const power = POWERS.get(character);
    if (value !== undefined) digit = digit < 0 ? value : digit * 10 + value;
    else if (power !== undefined) {
      sum += (digit < 0 ? 1 : digit) * power;
      digit = -1;
    } else return undefined;
  }
  return numeral === "" ? undefined : sum + Math.max(0, digit);
}
