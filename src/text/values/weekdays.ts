/** A weekday that a text says of a date: 0 (Sunday) to 6; `[start, end)` in UTF-16 code units. */
export interface WeekdayValue {
  readonly start: number;
  readonly end: number;
  readonly weekday: number;
}

const JAPANESE = "日月火水木金土";
const KOREAN = "일월화수목금토";
const CHINESE = "日一二三四五六天";
const ENGLISH = "Sun Mon Tue Wed Thu Fri Sat".split(" ");
const NAME = "(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?:day|sday|nesday|rsday|urday|s|rs)?\\b";

/** Behind a date: （水）, (水曜日), 水曜日, は水曜日, (수), 수요일, 星期三, （三）, (Wednesday), was a Wednesday. */
const AFTER = new RegExp(
  [
    "[ 　]?[（(] ?([日月火水木金土])(?:曜日?|[・･/]?祝日?)?[ )）、,]",
    "(?:[ 　]|は|は、|が|、|，)?([日月火水木金土])曜日?",
    "[ ]?[（(] ?([일월화수목금토])(?:요일)?[ )）,]",
    "(?:[은는이가]? )?([일월화수목금토])요일",
    "[ ]?[（(]?(?:是|，|,)? ?(?:星期|週|禮拜|周)([一二三四五六日天])",
    "[ ]?[（(]([一二三四五六])[)）]",
    `,? (?:\\(|(?:was|is|fell on|falls on|which was|which is|will be) (?:on )?an? |an? )?${NAME}`,
    `\\(${NAME}\\)`,
  ].join("|"),
  "y",
);
const BEFORE = new RegExp(`\\b${NAME}\\.?,? (?:the )?$`);

/** The weekday that is said of the date that ends at `end` and begins at `start`, behind it or before it. */
export function weekdayAround(text: string, start: number, end: number): WeekdayValue | undefined {
  AFTER.lastIndex = end;
  const after = AFTER.exec(text);
  if (after !== null) {
    const [whole, ja1, ja2, ko1, ko2, zh1, zh2, en1, en2] = after;
    const weekday = [
      JAPANESE.indexOf(ja1 ?? ja2 ?? "-"),
      KOREAN.indexOf(ko1 ?? ko2 ?? "-"),
      CHINESE.indexOf(zh1 ?? zh2 ?? "-") % 7,
      ENGLISH.indexOf(en1 ?? en2 ?? "-"),
    ].find((each) => each >= 0);
    if (weekday !== undefined) return { start: end, end: end + whole.length, weekday };
  }
  const from = Math.max(0, start - 16);
  const before = BEFORE.exec(text.slice(from, start));
  if (before === null) return undefined;
  return { start: from + before.index, end: start, weekday: ENGLISH.indexOf(before[1]!) };
}
