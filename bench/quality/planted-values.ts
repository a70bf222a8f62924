/** Values that are wrong, each beside its right twin, in the ways people write them: what `values.ts` plants into real text. */
import { cycleOfYear, dayNumber, daysInMonth, weekdayOf } from "../../src/text/values/calendar.ts";

export interface Planted {
  readonly wrong: string;
  readonly right: string;
}
export type Random = () => number;
/** Writes a fault of one kind in one language. */
export type Plant = (random: Random) => Planted;

const whole = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));
const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
/** A number that is not `right`, near it. */
function other(random: Random, right: number, from: number, to: number, least = 1): number {
  for (;;) {
    const value = whole(random, from, to);
    if (Math.abs(value - right) >= least) return value;
  }
}
const twins = (write: (value: never) => string, wrong: unknown, right: unknown): Planted => ({
  wrong: write(wrong as never),
  right: write(right as never),
});

const MONTHS = "January February March April May June July August September October November December".split(" ");
const KANJI = "〇一二三四五六七八九";
const kanji = (value: number): string =>
  value < 10
    ? KANJI[value]!
    : `${value >= 20 ? KANJI[Math.floor(value / 10)] : ""}十${value % 10 === 0 ? "" : KANJI[value % 10]}`;
const wide = (value: number) =>
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const digitwise = (value: number) => String(value).replace(/\d/g, (digit) => KANJI[Number(digit)]!);

type Day = readonly [year: number, month: number, day: number];
const day = (random: Random): Day => {
  const month = whole(random, 1, 12);
  return [whole(random, 1925, 2030), month, whole(random, 1, 28)];
};
function wrongDay(random: Random): Day {
  const [year, month] = day(random);
  const kind = random();
  if (kind < 0.4) return [year, 2, whole(random, daysInMonth(2, year) + 1, 31)];
  if (kind < 0.75) return [year, pick(random, [4, 6, 9, 11]), 31];
  return [year, month, whole(random, 32, 39)];
}

const DATES: Readonly<Record<string, readonly ((date: Day) => string)[]>> = {
  ja: [
    ([y, m, d]) => `${y}年${m}月${d}日に決まりました。`,
    ([, m, d]) => `締め切りは${m}月${d}日です。`,
    ([y, m, d]) => `令和${whole(() => y / 2100, 2, 7)}年${m}月${d}日から始まります。`,
    ([y, m, d]) => `${digitwise(y)}年${kanji(m)}月${kanji(d)}日に完成した。`,
    ([y, m, d]) => `${wide(y)}年${wide(m)}月${wide(d)}日に発表された。`,
    ([y, m, d]) => `発売日は${y}/${m}/${d}です。`,
    ([y, m, d]) => `日付：${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`,
  ],
  ko: [
    ([y, m, d]) => `${y}년 ${m}월 ${d}일에 결정되었다.`,
    ([, m, d]) => `마감은 ${m}월 ${d}일입니다.`,
    ([y, m, d]) => `행사는 ${y}. ${m}. ${d}. 열린다.`,
    ([y, m, d]) => `발표일은 ${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}이다.`,
  ],
  "zh-Hant": [
    ([y, m, d]) => `${y}年${m}月${d}日正式公布。`,
    ([y, m, d]) => `民國${y - 1911}年${m}月${d}日啟用。`,
    ([, m, d]) => `截止日是${m}月${d}日。`,
    ([y, m, d]) => `活動日期：${y}/${m}/${d}`,
  ],
  en: [
    ([y, m, d]) => `It was decided on ${MONTHS[m - 1]} ${d}, ${y}.`,
    ([y, m, d]) => `It opened on ${d} ${MONTHS[m - 1]} ${y}.`,
    ([, m, d]) =>
      `The deadline is ${MONTHS[m - 1]!} ${d}${d % 10 === 1 && d !== 11 ? "st" : d % 10 === 2 && d !== 12 ? "nd" : d % 10 === 3 && d !== 13 ? "rd" : "th"}.`,
    ([y, m, d]) => `Released: ${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}.`,
    ([y, m, d]) => `The form is dated ${String(m).padStart(2, "0")}/${d}/${y}.`,
  ],
};

const HOURS: Readonly<Record<string, readonly ((hour: number, minute: number) => string)[]>> = {
  ja: [
    (h, m) => `会議は${h}時${m}分に始まります。`,
    (h, m) => `受付は午後${h % 12}:${m}からです。`,
    (h, m) => `列車は${h}:${m}発です。`,
  ],
  ko: [
    (h) => `회의는 ${h}시에 시작합니다.`,
    (h, m) => `기차는 ${h}시 ${m}분에 출발합니다.`,
    (h, m) => `접수는 오전 ${h % 12}:${m}부터입니다.`,
  ],
  "zh-Hant": [
    (h, m) => `會議在${h}時${m}分開始。`,
    (h, m) => `上午${h % 12}點${m}分集合。`,
    (h, m) => `班車下午${h % 12}:${m}出發。`,
  ],
  en: [
    (h, m) => `The train leaves at ${h}:${m}.`,
    (h, m) => `Doors open at ${(h % 12) + 1}:${m} p.m. today.`,
    (h, m) => `We met at ${h}:${m} in the hall.`,
  ],
};

const WEEK = { ja: "日月火水木金土", ko: "일월화수목금토", "zh-Hant": "日一二三四五六" };
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const WITH_WEEKDAY: Readonly<Record<string, readonly ((date: Day, weekday: number) => string)[]>> = {
  ja: [
    ([y, m, d], w) => `${y}年${m}月${d}日（${WEEK.ja[w]}）に行われた。`,
    ([y, m, d], w) => `${y}年${m}月${d}日(${WEEK.ja[w]}曜日)が期限です。`,
    ([y, m, d], w) => `${y}年${m}月${d}日は${WEEK.ja[w]}曜日でした。`,
    ([y, m, d], w) => `${y}/${m}/${d}（${WEEK.ja[w]}）開催`,
  ],
  ko: [
    ([y, m, d], w) => `${y}년 ${m}월 ${d}일(${WEEK.ko[w]})에 열렸다.`,
    ([y, m, d], w) => `${y}년 ${m}월 ${d}일 ${WEEK.ko[w]}요일에 열렸다.`,
    ([y, m, d], w) => `${y}년 ${m}월 ${d}일은 ${WEEK.ko[w]}요일이었다.`,
  ],
  "zh-Hant": [
    ([y, m, d], w) => `${y}年${m}月${d}日（星期${WEEK["zh-Hant"][w]}）舉行。`,
    ([y, m, d], w) => `${y}年${m}月${d}日是星期${WEEK["zh-Hant"][w]}。`,
    ([y, m, d], w) => `${y}年${m}月${d}日週${WEEK["zh-Hant"][w]}公布。`,
  ],
  en: [
    ([y, m, d], w) => `It took place on ${WEEKDAYS[w]}, ${MONTHS[m - 1]} ${d}, ${y}.`,
    ([y, m, d], w) => `${MONTHS[m - 1]} ${d}, ${y} was a ${WEEKDAYS[w]}.`,
    ([y, m, d], w) => `It opens ${MONTHS[m - 1]} ${d}, ${y} (${WEEKDAYS[w]}).`,
    ([y, m, d], w) => `See you on ${WEEKDAYS[w]!.slice(0, 3)}, ${d} ${MONTHS[m - 1]!.slice(0, 3)} ${y}.`,
  ],
};

const ERAS: readonly (readonly [string, string, number, number])[] = [
  ["明治", "Meiji", 1868, 44],
  ["大正", "Taisho", 1912, 14],
  ["昭和", "Showa", 1926, 63],
  ["平成", "Heisei", 1989, 30],
  ["令和", "Reiwa", 2019, 7],
];
const eraPlant =
  (write: (era: string, english: string, eraYear: number, year: number) => string): Plant =>
  (random) => {
    const [era, english, first, length] = pick(random, ERAS);
    const eraYear = whole(random, 2, length);
    const right = first + eraYear - 1;
    const shown = (year: number) => write(era, english, eraYear, year);
    return { wrong: shown(other(random, right, right - 15, right + 15)), right: shown(right) };
  };
const offsetPlant =
  (offset: number, write: (written: number, year: number) => string): Plant =>
  (random) => {
    const right = whole(random, 1950, 2026);
    return {
      wrong: write(right - offset, other(random, right, right - 12, right + 12)),
      right: write(right - offset, right),
    };
  };

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const K_STEMS = "갑을병정무기경신임계";
const K_BRANCHES = "자축인묘진사오미신유술해";
const cyclePlant =
  (stems: string, branches: string, write: (year: number, pair: string) => string): Plant =>
  (random) => {
    const year = whole(random, 1901, 2026);
    const name = (of: number) => stems[of % 10]! + branches[of % 12]!;
    const place = cycleOfYear(year);
    return { wrong: write(year, name(other(random, place, 0, 59))), right: write(year, name(place)) };
  };

const life =
  (write: (born: number, died: number) => string): Plant =>
  (random) => {
    const born = whole(random, 1820, 1960);
    return { wrong: write(born, born - whole(random, 1, 60)), right: write(born, born + whole(random, 20, 60)) };
  };
const aged =
  (write: (born: number, died: number, age: number) => string): Plant =>
  (random) => {
    const born = whole(random, 1820, 1960);
    const years = whole(random, 20, 60);
    const right = years - whole(random, 0, 1);
    return {
      wrong: write(born, born + years, years + whole(random, 3, 15) * (random() < 0.5 ? 1 : -1)),
      right: write(born, born + years, right),
    };
  };
const lasting =
  (write: (from: number, to: number, years: number) => string): Plant =>
  (random) => {
    const from = whole(random, 1850, 1990);
    const years = whole(random, 4, 40);
    return { wrong: write(from, from + years, years + whole(random, 2, 9)), right: write(from, from + years, years) };
  };

const sumPlant =
  (write: (expression: string, result: string) => string, times: string): Plant =>
  (random) => {
    const [a, b] = [whole(random, 2, 999), whole(random, 2, 99)];
    const [expression, right] = pick(random, [
      [`${a} + ${b}`, a + b],
      [`${a} - ${b}`, a - b],
      [`${a} ${times} ${b}`, a * b],
      [`(${a} + ${b}) ${times} 3`, (a + b) * 3],
      [`${a * b} ÷ ${b}`, a],
    ] as const);
    const wrong = right + whole(random, 2, 30) * (random() < 0.5 ? 1 : -1);
    return { wrong: write(expression, String(wrong)), right: write(expression, String(right)) };
  };

const CONVERSIONS: readonly (readonly [string, string, number, readonly string[]])[] = [
  ["km", "マイル", 0.621371, ["ja"]],
  ["坪", "㎡", 3.30579, ["ja", "zh-Hant"]],
  ["kg", "ポンド", 2.20462, ["ja"]],
  ["フィート", "メートル", 0.3048, ["ja"]],
  ["km", "마일", 0.621371, ["ko"]],
  ["평", "㎡", 3.30579, ["ko"]],
  ["kg", "파운드", 2.20462, ["ko"]],
  ["公里", "英里", 0.621371, ["zh-Hant"]],
  ["公斤", "磅", 2.20462, ["zh-Hant"]],
  ["km", "miles", 0.621371, ["en"]],
  ["miles", "km", 1.609344, ["en"]],
  ["kg", "lbs", 2.20462, ["en"]],
  ["acres", "hectares", 0.404686, ["en"]],
];
const conversion =
  (language: string, about: string, open: string, close: string): Plant =>
  (random) => {
    const [one, two, factor] = pick(
      random,
      CONVERSIONS.filter(([, , , languages]) => languages.includes(language)),
    );
    const space = language === "en" ? " " : "";
    if (random() < 0.2) {
      const celsius = whole(random, -10, 40);
      const right = Math.round(celsius * 1.8 + 32);
      return twins((f: number) => `${celsius}℃${open}${f}℉${close}`, right + whole(random, 5, 30), right);
    }
    const value = whole(random, 12, 980);
    const right = value * factor;
    const wrong = right * pick(random, [0.5, 0.7, 1.3, 1.5, 2, 10]);
    const shown = (amount: number) => (amount < 20 ? amount.toFixed(1) : String(Math.round(amount)));
    return twins(
      (amount: number) => `${value}${space}${one}${open}${about}${shown(amount)}${space}${two}${close}`,
      wrong,
      right,
    );
  };
const comma = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ",");
const scale =
  (unit: string, size: number, counter: string, open: string, close: string): Plant =>
  (random) => {
    const value = whole(random, 11, 980) / 10;
    const right = Math.round(value * size);
    return twins(
      (amount: number) => `${value}${unit}${counter}${open}${comma(amount)}${counter}${close}`,
      right * pick(random, [10, 0.1, 100]),
      right,
    );
  };

const isbn13 = (random: Random) => {
  const body = `97${pick(random, [8, 9])}${Array.from({ length: 9 }, () => whole(random, 0, 9)).join("")}`;
  const sum = [...body].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return [body, (10 - (sum % 10)) % 10] as const;
};
const code =
  (write: (code: string) => string): Plant =>
  (random) => {
    const [body, check] = isbn13(random);
    const split = (last: number) =>
      random() < 2 ? `${body.slice(0, 3)}-${body[3]}-${body.slice(4, 6)}-${body.slice(6)}-${last}` : "";
    return { wrong: write(split(other(random, check, 0, 9))), right: write(split(check)) };
  };

const counted =
  (lead: (count: number) => string, items: readonly string[]): Plant =>
  (random) => {
    const count = whole(random, 2, 7);
    const list = Array.from({ length: count }, (_, at) => `${at + 1}. ${items[at % items.length]}`).join("\n");
    const wrong =
      random() < 0.5
        ? count + whole(random, 1, 3)
        : Math.max(2, count - 1) === count
          ? count + 1
          : Math.max(2, count - 1);
    return {
      wrong: `\n${lead(wrong === count ? count + 1 : wrong)}\n\n${list}\n`,
      right: `\n${lead(count)}\n\n${list}\n`,
    };
  };
const JA_ITEMS = [
  "費用を抑えられること",
  "準備が簡単なこと",
  "時間がかからないこと",
  "誰でも参加できること",
  "安全であること",
  "続けやすいこと",
  "場所を選ばないこと",
];
const KO_ITEMS = [
  "비용이 적게 든다",
  "준비가 간단하다",
  "시간이 걸리지 않는다",
  "누구나 참여할 수 있다",
  "안전하다",
  "계속하기 쉽다",
  "장소를 가리지 않는다",
];
const ZH_ITEMS = ["費用較低", "準備簡單", "不花時間", "人人可參加", "安全", "容易持續", "不限地點"];
const EN_ITEMS = [
  "It costs less",
  "It is easy to prepare",
  "It takes no time",
  "Anyone can join",
  "It is safe",
  "It is easy to keep up",
  "It works anywhere",
];
const KO_COUNTS = ["", "", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"];
const EN_COUNTS = "zero one two three four five six seven eight nine ten".split(" ");

const oneOf =
  (...plants: readonly Plant[]): Plant =>
  (random) =>
    pick(random, plants)(random);

const days =
  (write: (m: number, from: number, to: number, days: number) => string): Plant =>
  (random) => {
    const month = whole(random, 3, 12);
    const from = whole(random, 1, 10);
    const to = from + whole(random, 5, 17);
    const right = dayNumber(2023, month, to) - dayNumber(2023, month, from) + whole(random, 0, 1);
    return { wrong: write(month, from, to, right + whole(random, 3, 9)), right: write(month, from, to, right) };
  };
const DAY_LENGTHS: Readonly<Record<string, Plant>> = {
  ja: days((m, a, b, n) => `${m}月${a}日から${m}月${b}日までの${n}日間開かれます。`),
  ko: days((m, a, b, n) => `${m}월 ${a}일부터 ${m}월 ${b}일까지 ${n}일간 열립니다.`),
  "zh-Hant": days((m, a, b, n) => `從${m}月${a}日到${m}月${b}日的${n}天`),
};

const totalled =
  (amount: (value: number) => string, names: readonly string[], label: string): Plant =>
  (random) => {
    const count = whole(random, 2, names.length);
    const parts = names.slice(0, count).map((name) => [name, whole(random, 10, 900) * 100] as const);
    const right = parts.reduce((sum, [, value]) => sum + value, 0);
    const table = random() < 0.5;
    const write = (total: number) =>
      table
        ? `\n| * | ${label} |\n| --- | --- |\n${parts.map(([name, value]) => `| ${name} | ${amount(value)} |`).join("\n")}\n| ${label} | ${amount(total)} |\n`
        : `\n${parts.map(([name, value]) => `- ${name}: ${amount(value)}`).join("\n")}\n${label}: ${amount(total)}\n`;
    return { wrong: write(right + whole(random, 1, 90) * 100), right: write(right) };
  };

const numbered =
  (items: readonly string[]): Plant =>
  (random) => {
    const count = whole(random, 4, items.length);
    const [dot, at] = [pick(random, [".", ")", "．"]), whole(random, 2, count - 1)];
    const skips = random() < 0.5;
    const write = (isWrong: boolean) =>
      `\n${items
        .slice(0, count)
        .map((item, index) => `${index + 1 + (isWrong && index >= at ? (skips ? 1 : -1) : 0)}${dot} ${item}`)
        .join("\n")}\n`;
    return { wrong: write(true), right: write(false) };
  };

/** A code whose last digit is its check digit: the right one is found by trying. */
const checked =
  (body: (random: Random) => string, isRight: (code: string) => boolean, shown: (code: string) => string) =>
  (write: (code: string) => string): Plant =>
  (random) => {
    for (;;) {
      const start = body(random);
      const right = [..."0123456789"].find((digit) => isRight(start + digit));
      if (right === undefined) continue;
      const wrong = String(other(random, Number(right), 0, 9));
      return twins((code: string) => write(shown(code)), start + wrong, start + right);
    }
  };
const digits = (length: number) => (random: Random) => Array.from({ length }, () => whole(random, 0, 9)).join("");
const weighted = (code: string, weight: (fromRight: number, digit: number) => number) =>
  [...code].reduce((sum, digit, at) => sum + weight(code.length - 1 - at, Number(digit)), 0);
const issn = checked(
  digits(7),
  (code) => weighted(code, (at, digit) => (at + 1) * digit) % 11 === 0,
  (code) => `${code.slice(0, 4)}-${code.slice(4)}`,
);
const barcode = checked(
  digits(12),
  (code) => weighted(code, (at, digit) => (at % 2 === 0 ? digit : 3 * digit)) % 10 === 0,
  (code) => code,
);
const card = checked(
  (random) => `4${digits(14)(random)}`,
  (code) => weighted(code, (at, digit) => (at % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit)) % 10 === 0,
  (code) => code.replace(/(\d{4})(?=\d)/g, "$1 "),
);
const iban =
  (write: (code: string) => string): Plant =>
  (random) => {
    const account = digits(18)(random);
    const rest = BigInt(`${account}131400`) % 97n;
    const check = Number(98n - rest);
    const shown = (of: number) => write(`DE${String(of).padStart(2, "0")}${account}`.replace(/(.{4})(?=.)/g, "$1 "));
    return { wrong: shown(other(random, check, 2, 98)), right: shown(check) };
  };

/** Kinds of faults by name: the code that must find them, and how they are written in each language. */
export const PLANTS: Readonly<Record<string, { readonly code: string; readonly by: Readonly<Record<string, Plant>> }>> =
  {
    "impossible date": {
      code: "HAL010",
      by: Object.fromEntries(
        Object.entries(DATES).map(([language, forms]) => [
          language,
          (random: Random) => {
            const form = pick(random, forms);
            let wrong = wrongDay(random);
            // Without its year February 29 is right.
            while (wrong[1] === 2 && wrong[2] === 29 && !form(wrong).includes(String(wrong[0])))
              wrong = wrongDay(random);
            return twins(form, wrong, day(random));
          },
        ]),
      ),
    },
    "impossible time": {
      code: "HAL011",
      by: Object.fromEntries(
        Object.entries(HOURS).map(([language, forms]) => [
          language,
          (random: Random) => {
            const form = pick(random, forms);
            const over =
              form.length === 1 ||
              (random() < 0.3 &&
                form.length === 2 &&
                !form(11, 70).includes(":") &&
                language !== "ja" &&
                !form(11, 70).includes("點"));
            const hour = whole(random, 8, 22);
            return {
              wrong: over ? form(whole(random, 25, 40), 30) : form(hour, whole(random, 60, 95)),
              right: form(hour, whole(random, 10, 59)),
            };
          },
        ]),
      ),
    },
    "weekday against date": {
      code: "HAL013",
      by: Object.fromEntries(
        Object.entries(WITH_WEEKDAY).map(([language, forms]) => [
          language,
          (random: Random) => {
            const date = day(random);
            const form = pick(random, forms);
            const right = weekdayOf(...date);
            return { wrong: form(date, other(random, right, 0, 6)), right: form(date, right) };
          },
        ]),
      ),
    },
    "era against year": {
      code: "HAL014",
      by: {
        ja: oneOf(
          eraPlant((era, _english, n, year) => `${era}${n}年（${year}年）に建てられた。`),
          eraPlant((era, _english, n, year) => `${year}年（${era}${n}年）に創業した。`),
          eraPlant((era, _english, n, year) => `${year}（${era}${n}）年に始まった。`),
          eraPlant((era, _english, n, year) => `${era}${kanji(n)}年(${year})、`),
        ),
        ko: offsetPlant(-2333, (n, year) => `단기 ${n}년(${year}년)에 세워졌다.`),
        "zh-Hant": oneOf(
          offsetPlant(1911, (n, year) => `民國${n}年（${year}年）成立。`),
          offsetPlant(1911, (n, year) => `${year}年（民國${n}年）開幕。`),
          offsetPlant(1911, (n, year) => `西元${year}年（民國${n}年）通過。`),
        ),
        en: eraPlant((_era, english, n, year) => `It was founded in ${english} ${n} (${year}).`),
      },
    },
    "cycle against year": {
      code: "HAL016",
      by: {
        ja: oneOf(
          cyclePlant(STEMS, BRANCHES, (year, pair) => `${year}年（${pair}）の出来事だ。`),
          cyclePlant(STEMS, BRANCHES, (year, pair) => `${pair}年（${year}年）に起きた。`),
        ),
        ko: cyclePlant(K_STEMS, K_BRANCHES, (year, pair) => `${year}년(${pair}년)에 일어났다.`),
        "zh-Hant": oneOf(
          cyclePlant(STEMS, BRANCHES, (year, pair) => `${year}年（${pair}年）發生。`),
          cyclePlant(STEMS, BRANCHES, (year, pair) => `${year}年是${pair}年。`),
        ),
      },
    },
    "died before born": {
      code: "HAL017",
      by: {
        ja: oneOf(
          life((a, b) => `田中実（${a}年 - ${b}年）は画家。`),
          life((a, b) => `${a}年に生まれ、${b}年に亡くなった。`),
          life((a, b) => `（${a}年3月1日〜${b}年5月2日）`),
        ),
        ko: oneOf(
          life((a, b) => `김민수(${a}년 ~ ${b}년)는 화가이다.`),
          life((a, b) => `${a}년에 태어나 ${b}년에 사망했다.`),
        ),
        "zh-Hant": oneOf(
          life((a, b) => `王大明（${a}年－${b}年）是畫家。`),
          life((a, b) => `他${a}年出生，${b}年逝世。`),
        ),
        en: oneOf(
          life((a, b) => `He was born in ${a} and died in ${b}.`),
          life((a, b) => `She was born on May 3, ${a}, and passed away on June 1, ${b}.`),
        ),
      },
    },
    "age against years": {
      code: "HAL018",
      by: {
        ja: oneOf(
          aged((a, b, n) => `${a}年に生まれ、${b}年に${n}歳で死去した。`),
          aged((a, b, n) => `${a}年生まれ、${b}年に享年${n}で没した。`),
        ),
        ko: aged((a, b, n) => `${a}년에 태어나 ${b}년에 ${n}세의 나이로 사망했다.`),
        "zh-Hant": aged((a, b, n) => `${a}年出生，${b}年逝世，享年${n}歲。`),
        en: aged((a, b, n) => `He was born in ${a} and died in ${b} at the age of ${n}.`),
      },
    },
    "duration against ends": {
      code: "HAL019",
      by: {
        ja: oneOf(
          lasting((a, b, n) => `${a}年から${b}年までの${n}年間、館長を務めた。`),
          lasting((a, b, n) => `${a}年から${b}年まで${n}年間続いた。`),
        ),
        ko: lasting((a, b, n) => `${a}년부터 ${b}년까지 ${n}년간 이어졌다.`),
        "zh-Hant": lasting((a, b, n) => `從${a}年到${b}年的${n}年間，`),
        en: oneOf(
          lasting((a, b, n) => `It lasted from ${a} to ${b} (${n} years).`),
          lasting((a, b, n) => `She taught from ${a} to ${b}, a period of ${n} years.`),
        ),
      },
    },
    equation: {
      code: "HAL020",
      by: {
        ja: oneOf(
          sumPlant((e, r) => `計算すると ${e} = ${r} になります。`, "×"),
          sumPlant((e, r) => `式：${e}＝${r}`, "×"),
        ),
        ko: sumPlant((e, r) => `계산하면 ${e} = ${r}입니다.`, "×"),
        "zh-Hant": sumPlant((e, r) => `計算如下：${e} = ${r}。`, "×"),
        en: oneOf(
          sumPlant((e, r) => `So ${e} = ${r}.`, "*"),
          sumPlant((e, r) => `We get ${e} = ${r} in total.`, "x"),
        ),
      },
    },
    conversion: {
      code: "HAL022",
      by: {
        ja: conversion("ja", "約", "（", "）"),
        ko: conversion("ko", "약 ", "(", ")"),
        "zh-Hant": conversion("zh-Hant", "約", "（", "）"),
        en: conversion("en", "about ", " (", ")"),
      },
    },
    scale: {
      code: "HAL023",
      by: {
        ja: oneOf(scale("億", 1e8, "円", "（", "）"), scale("万", 1e4, "人", "（", "）")),
        ko: oneOf(scale("억", 1e8, "원", "(", ")"), scale("만", 1e4, "명", "(", ")")),
        "zh-Hant": oneOf(scale("億", 1e8, "元", "（", "）"), scale("萬", 1e4, "人", "（", "）")),
        en: scale(" million", 1e6, "", " (", ")"),
      },
    },
    "announced count": {
      code: "HAL025",
      by: {
        ja: oneOf(
          counted((n) => `理由は次の${n}つです。`, JA_ITEMS),
          counted((n) => `以下の${n}つのポイントがあります：`, JA_ITEMS),
          counted((n) => `ここでは${kanji(n)}つの方法を紹介します：`, JA_ITEMS),
        ),
        ko: oneOf(
          counted((n) => `이유는 다음 ${n}가지입니다:`, KO_ITEMS),
          counted((n) => `다음과 같은 ${KO_COUNTS[n]} 가지 방법이 있습니다.`, KO_ITEMS),
        ),
        "zh-Hant": oneOf(
          counted((n) => `原因有以下${n}點：`, ZH_ITEMS),
          counted((n) => `以下是${n}個建議：`, ZH_ITEMS),
        ),
        en: oneOf(
          counted((n) => `Here are ${EN_COUNTS[n]} reasons:`, EN_ITEMS),
          counted((n) => `The following ${n} tips may help:`, EN_ITEMS),
        ),
      },
    },
    ISBN: {
      code: "HAL040",
      by: {
        ja: code((c) => `ISBNは${c}です。`),
        ko: code((c) => `ISBN: ${c}`),
        "zh-Hant": code((c) => `（ISBN ${c}）`),
        en: code((c) => `ISBN-13: ${c}.`),
      },
    },
    "total of a list": {
      code: "HAL021",
      by: {
        ja: totalled((n) => `${comma(n)}円`, ["家賃", "食費", "光熱費", "交通費"], "合計"),
        ko: totalled((n) => `${comma(n)}원`, ["월세", "식비", "교통비", "통신비"], "합계"),
        "zh-Hant": totalled((n) => `${comma(n)}元`, ["房租", "伙食", "水電", "交通"], "總計"),
        en: totalled((n) => `$${comma(n)}`, ["Rent", "Food", "Power", "Travel"], "Total"),
      },
    },
    numbering: {
      code: "HAL026",
      by: { ja: numbered(JA_ITEMS), ko: numbered(KO_ITEMS), "zh-Hant": numbered(ZH_ITEMS), en: numbered(EN_ITEMS) },
    },
    "ISSN, IBAN, JAN, card": {
      code: "HAL040",
      by: {
        ja: oneOf(
          issn((c) => `ISSNは${c}です。`),
          barcode((c) => `JANコード：${c}。`),
          card((c) => `カード番号は${c}です。`),
        ),
        ko: oneOf(
          issn((c) => `ISSN ${c}.`),
          iban((c) => `IBAN: ${c}.`),
          card((c) => `카드 번호: ${c}.`),
        ),
        "zh-Hant": oneOf(
          issn((c) => `ISSN：${c}。`),
          barcode((c) => `EAN碼：${c}。`),
          card((c) => `卡號：${c}。`),
        ),
        en: oneOf(
          issn((c) => `ISSN: ${c}.`),
          iban((c) => `The IBAN is ${c}.`),
          barcode((c) => `EAN-13: ${c}.`),
          card((c) => `Card number: ${c}.`),
        ),
      },
    },
    "malformed identifiers": {
      code: "HAL041",
      by: {
        ja: oneOf(
          (random) =>
            twins(
              (code: string) => `〒${code} 東京都千代田区です。`,
              `${whole(random, 10, 99)}-${whole(random, 1000, 9999)}`,
              `${whole(random, 100, 999)}-${whole(random, 1000, 9999)}`,
            ),
          (random) =>
            twins(
              (code: string) => `お電話ください。電話番号：${code}です。`,
              `${pick(random, ["01", "02", "05", "07", "091", "012"])}-1234-5678`,
              `${pick(random, ["03", "06"])}-${whole(random, 2000, 6999)}-${whole(random, 1000, 9999)}`,
            ),
        ),
        ko: (random) =>
          twins(
            (code: string) => `전화: ${code}입니다.`,
            `${pick(random, ["03", "036", "045", "056", "066"])}-123-4567`,
            `${pick(random, ["02", "031", "051", "064"])}-${whole(random, 200, 999)}-4567`,
          ),
        en: oneOf(
          (random) =>
            twins(
              (code: string) => `See arXiv:${code}.`,
              `${whole(random, 10, 24)}${whole(random, 13, 99)}.0${whole(random, 1000, 9999)}`,
              `${whole(random, 15, 24)}0${whole(random, 1, 9)}.0${whole(random, 1000, 9999)}`,
            ),
          (random) =>
            twins(
              (code: string) => `doi:${code}.`,
              `${whole(random, 11, 99)}.${whole(random, 1000, 9999)}/abc${whole(random, 1, 99)}`,
              `10.${whole(random, 1000, 9999)}/abc${whole(random, 1, 99)}`,
            ),
        ),
      },
    },
    "days against ends": { code: "HAL019", by: DAY_LENGTHS },
  };
