/** A count of years other than the Gregorian one. */
export interface Era {
  /** As it is written most. */
  readonly name: string;
  /** What is added to a year of the era. */
  readonly offset: number;
  /** The first and the last day, as numbers `yyyymmdd`; none for a count that has no end. */
  readonly first?: number;
  readonly last?: number;
}

/** Limits of the Japanese eras: the day of the accession belongs to both (明治45 = 大正1); cabinet orders of 1926, 1989, 2019. */
const TABLE: readonly (readonly [names: string, Era])[] = [
  ["明治 Meiji", { name: "明治", offset: 1867, first: 18680125, last: 19120730 }],
  ["大正 Taisho Taishō", { name: "大正", offset: 1911, first: 19120730, last: 19261225 }],
  ["昭和 Showa Shōwa", { name: "昭和", offset: 1925, first: 19261225, last: 19890107 }],
  ["平成 Heisei", { name: "平成", offset: 1988, first: 19890108, last: 20190430 }],
  ["令和 Reiwa", { name: "令和", offset: 2018, first: 20190501 }],
  ["民國 民国 Minguo", { name: "民國", offset: 1911, first: 19120101 }],
  ["단기 단군기원 檀紀", { name: "단기", offset: -2333 }],
  ["皇紀", { name: "皇紀", offset: -660 }],
];

const ERAS = new Map<string, Era>(
  TABLE.flatMap(([names, era]) => names.split(" ").map((name) => [name, era] as const)),
);
const LENGTHS = [...new Set([...ERAS.keys()].map(({ length }) => length))].sort((a, b) => b - a);

/** The era whose name ends at `end` (a space may stand between), with the name's start. */
export function eraBefore(text: string, end: number): { era: Era; start: number } | undefined {
  const to = text.charCodeAt(end - 1) === 0x20 ? end - 1 : end;
  for (const length of LENGTHS) {
    const era = to >= length ? ERAS.get(text.slice(to - length, to)) : undefined;
    if (era !== undefined) return { era, start: to - length };
  }
  return undefined;
}

/** What is wrong with a date of an era: the year, or the day, is outside its limits. False where nothing is. */
export function isOutsideEra(era: Era, eraYear: number, month?: number, day?: number): boolean {
  const year = eraYear + era.offset;
  if (eraYear < 1) return true;
  const from = year * 10000 + (month ?? 1) * 100 + (day ?? 1);
  const to = year * 10000 + (month ?? 12) * 100 + (day ?? 31);
  return (era.first !== undefined && to < era.first) || (era.last !== undefined && from > era.last);
}
