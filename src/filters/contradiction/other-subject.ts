import { squashed } from "../grounding/support.ts";
import type { LanguageOfText } from "./language-of-text.ts";

/** What the question names and the answer does not; `[start, end)` of what stands in its place. */
export interface OtherSubject {
  readonly asked: string;
  readonly start: number;
  readonly end: number;
}

/** The longest question that is looked at, in UTF-16 code units: a longer one names much. */
const QUESTION_UNITS = 160;
/** Of the answer its first sentence or two. */
const OPENING_UNITS = 120;

/** A year that frames what is asked: not one of several, and not what is asked for. */
const ASKS_TIME =
  /いつ|何年|年間|年後|年前|から|以降|以前|まで|前年|翌年|\b(?:when|what year|which year|since|before|after|between|until|from|predict|compare|next|last|previous)\b|언제|몇 년|부터|까지|이후|이전|何時|哪一?年|幾年|之後|以後|以前|到/i;

const FOUR_DIGITS = /\d{4}/;

/** A year of the question that the answer's opening replaces by another one, with the same words behind it. */
export function otherYear(question: string, answer: string): OtherSubject | undefined {
  if (question.length > QUESTION_UNITS || !FOUR_DIGITS.test(question)) return undefined;
  const years = [...question.matchAll(/(?<!\d)(\d{4})(?!\d)/g)];
  if (years.length !== 1 || answer.includes(years[0]![1]!) || ASKS_TIME.test(question)) return undefined;
  const asked = years[0]![1]!;
  const opening = answer.slice(0, OPENING_UNITS);
  const others = [...opening.matchAll(/(?<!\d)(\d{4})(?!\d)/g)];
  if (others.length !== 1 || others[0]![1] === asked || !isYear(asked) || !isYear(others[0]![1]!)) return undefined;
  const start = others[0]!.index;
  const behindAsked = squashed(question.slice(years[0]!.index + 4)).slice(0, 4);
  const behind = squashed(opening.slice(start + 4)).slice(0, 4);
  const isEnglish = /\bin $/i.test(question.slice(0, years[0]!.index)) && /\bin $/i.test(opening.slice(0, start));
  if (!isEnglish && (behindAsked.length < 4 || behindAsked !== behind)) return undefined;
  return { asked, start, end: start + 4 };
}

const isYear = (year: string) => Number(year) >= 1000 && Number(year) <= 2100;

/** `ENTITY's attribute`, asked for and told of. Groups: entity, attribute. */
const PAIR: Readonly<Record<LanguageOfText, { asked: RegExp; told: RegExp }>> = {
  ja: {
    asked:
      /(?:^|[、。\s])([一-鿿ァ-ヴーA-Za-z・]{2,16})の(首都|人口|面積|通貨|公用語|大統領|首相|国旗|標高|高さ|作者|著者|監督|創業者|本社|国花|県庁所在地|元素記号|原子番号|化学式)(?=は|を|の|って|と|が|[?？])/,
    told: /^(?:[^。\n]{0,6}[、\s])?([一-鿿ァ-ヴーA-Za-z・]{2,16})の([一-鿿]{2,6})(?=は|が)/,
  },
  ko: {
    asked:
      /(?:^|\s)([가-힣A-Za-z]{2,12})의 (수도|인구|면적|통화|공용어|대통령|총리|국기|높이|저자|감독|창업자|본사|원소 기호|화학식)(?=[은는이가을를의?\s])/,
    told: /^([가-힣A-Za-z]{2,12})의 ([가-힣]{2,4}(?: 기호)?)(?=[은는이가])/,
  },
  zh: {
    asked:
      /(?:^|[，。\s請問])([一-鿿A-Za-z·]{2,10}?)的(首都|人口|面積|貨幣|官方語言|總統|總理|國旗|高度|作者|導演|創辦人|總部|化學式|原子序)/,
    told: /^([一-鿿A-Za-z·]{2,10}?)的(首都|人口|面積|貨幣|官方語言|總統|總理|國旗|高度|作者|導演|創辦人|總部|化學式|原子序)(?=是|為|有|約)/,
  },
  en: {
    asked:
      /\b(capital|population|area|currency|official language|president|prime minister|flag|height|author|director|founder|chemical (?:symbol|formula)|atomic number)(?: city)? of (?:the )?([A-Z][\w]*(?: [A-Z]\w*){0,2})/,
    told: /^[Tt]he (?:current )?(capital|population|area|currency|official language|president|prime minister|flag|height|author|director|founder|chemical (?:symbol|formula)|atomic number)(?: city)? of (?:the )?([A-Z][\w]*(?: [A-Z]\w*){0,2})(?= is| was| has)/,
  },
};

/** What parts an entity and its attribute. */
const OF: Readonly<Record<LanguageOfText, string>> = { ja: "の", ko: "의 ", zh: "的", en: " of " };

/** Names of countries that share no letter. */
const ALIASES: readonly (readonly string[])[] = [
  ["アメリカ", "アメリカ合衆国", "米国", "合衆国", "usa", "us"],
  ["イギリス", "英国", "連合王国", "グレートブリテン"],
  ["韓国", "大韓民国", "南朝鮮"],
  ["中国", "中華人民共和国"],
  ["ドイツ", "独"],
  ["フランス", "仏"],
  ["ロシア", "露"],
  ["オーストラリア", "豪州"],
  ["インド", "印度"],
  ["オランダ", "蘭"],
  ["usa", "us", "unitedstates", "america", "unitedstatesofamerica"],
  ["uk", "unitedkingdom", "britain", "greatbritain", "england"],
  ["uae", "unitedarabemirates"],
  ["netherlands", "holland"],
  ["미국", "아메리카"],
  ["영국", "잉글랜드"],
  ["美國", "美利堅", "美利堅合眾國"],
  ["英國", "聯合王國", "大不列顛"],
  ["韓國", "南韓", "大韓民國"],
];

/** The attribute that was asked of one thing is told of another one, and the answer never names what was asked. */
export function otherEntity(question: string, answer: string, language: LanguageOfText): OtherSubject | undefined {
  if (question.length > QUESTION_UNITS) return undefined;
  if (!question.includes(OF[language])) return undefined;
  const { asked, told } = PAIR[language];
  const one = asked.exec(question);
  const opening = answer.slice(0, OPENING_UNITS);
  const other = one === null ? null : told.exec(opening);
  if (one === null || other === null) return undefined;
  const [entity, attribute] = language === "en" ? [one[2]!, one[1]!] : [one[1]!, one[2]!];
  const [named, of] = language === "en" ? [other[2]!, other[1]!] : [other[1]!, other[2]!];
  if (attribute !== of || isAlike(entity, named) || answer.includes(entity)) return undefined;
  if (
    /^(?:この|その|世界|各|同|the|世界各|이|그|這|該|我|本)/i.test(named) ||
    /^(?:この|その|世界|各|이|그|這|該|我)/.test(entity)
  )
    return undefined;
  const start = opening.indexOf(named);
  return { asked: entity, start, end: start + named.length };
}

function isAlike(one: string, other: string): boolean {
  const [a, b] = [squashed(one), squashed(other)];
  if (a.includes(b) || b.includes(a) || a.slice(0, 4) === b.slice(0, 4)) return true;
  for (const letter of a)
    if (letter > "\u4dff" && letter < "\ua000" && letter !== "国" && letter !== "國" && b.includes(letter)) return true;
  return ALIASES.some((names) => names.includes(a) && names.includes(b));
}
