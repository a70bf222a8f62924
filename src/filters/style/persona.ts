import type { Text } from "../../text/text.ts";

/** What a part to play calls itself. */
export interface Persona {
  /** The pronoun of the first person that the prompt demands. */
  readonly pronoun?: string;
  /** The name the prompt gives. */
  readonly name?: string;
  /** The prompt gives a part to play at all. */
  readonly isPart: boolean;
}

const PRONOUN =
  "僕|ぼく|ボク|俺|おれ|オレ|私|わたし|ワタシ|わたくし|あたし|アタシ|あたい|わし|ワシ|儂|うち|ウチ|我輩|吾輩|拙者|小生|余|妾|おいら";
const DEMANDS_PRONOUN = new RegExp(`一人称(?:は|には|に|を|として|[：:])?\\s?[「『"“]?(${PRONOUN})[」』"”]?`);
const GIVES_NAME: readonly RegExp[] = [
  /(?:あなた|君|きみ|お前)の名前は[「『"]?([一-鿿ぁ-んァ-ヴーA-Za-z]{2,12}?)[」』"]?(?:です|だ|である|。|、|\n|$)/,
  /名前[：:]\s?[「『"]?([一-鿿ぁ-んァ-ヴーA-Za-z]{2,12})[」』"]?(?:\n|$|。)/,
  /\b[Yy]our name is ([A-Z][\w-]+)/,
  /(?:당신의|너의|네) 이름은 ['"‘“]?([가-힣A-Za-z]{2,8}?)['"’”]?(?:입니다|이다|이야|야|이며)/,
  /(?:你的名字(?:是|叫)|你叫做?|你名叫)[「『"]?([一-鿿A-Za-z]{2,8}?)[」』"]?(?:，|。|,|\n|$)/,
];
const PART = /role-?play|act as|pretend|character|persona/i;
const WIDE_PART = /なりきっ|ロールプレイ|キャラ|演じ|役(?:を|に|で|として)|一人称|口調で|역할|캐릭터|말투|扮演|角色/;
/** What each of the names' forms has in it. */
const NAMED = ["の名前は", "名前", "our name is ", "이름은", "你"];

/** The part that a prompt gives to play. `ascii`: it has no other characters. */
export function personaOf(prompt: string, ascii: boolean): Persona {
  const pronoun = !ascii && prompt.includes("一人称") ? DEMANDS_PRONOUN.exec(prompt)?.[1] : undefined;
  let name: string | undefined;
  for (let form = 0; form < NAMED.length && name === undefined; form++)
    if ((!ascii || form === ENGLISH) && prompt.includes(NAMED[form]!)) name = GIVES_NAME[form]!.exec(prompt)?.[1];
  return {
    ...(pronoun === undefined ? {} : { pronoun }),
    ...(name === undefined ? {} : { name }),
    isPart: (!ascii && WIDE_PART.test(prompt)) || PART.test(prompt),
  };
}

/** The number of the English form among those of names. */
const ENGLISH = 2;

/** A word by which an answer speaks of itself; `[start, end)` in UTF-16 code units. */
export interface SelfAt {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const SAYS_PRONOUN = new RegExp(
  `(?<=^|[\\s。、，！？!?…（(：:*]|でも|だから|そして)(${PRONOUN})(?=(?:は|が|も|の|を|に|と|って|たち|なら|だって)(?!ち))`,
  "g",
);
const SAYS_NAME: readonly RegExp[] = [
  new RegExp(`(?:${PRONOUN})の名前は[「『"]?([一-鿿ぁ-んァ-ヴーA-Za-z]{2,12}?)[」』"]?(?:です|だ|と(?:申|い)|。|、)`),
  /(?:^|[。、！\s])([一-鿿ァ-ヴーA-Za-z]{2,10})と(?:申します|いいます|言います)/,
  /\b[Mm]y name is ([A-Z][\w-]+)/,
  /(?:제|내) 이름은 ['"‘“]?([가-힣A-Za-z]{2,8}?)['"’”]?(?:입니다|이에요|예요|이야|야)/,
  /我(?:的名字)?(?:叫做?|名叫)[「『"]?([一-鿿A-Za-z]{2,8}?)[」』"]?(?=[，。！,!\n]|$)/,
];

/** Pronouns of the first person of an answer, outside quotations; two writings of one are one. */
export function pronounsOf(text: Text): SelfAt[] {
  const found: SelfAt[] = [];
  for (const match of text.text.matchAll(SAYS_PRONOUN))
    if (text.zoneAt(match.index) === undefined)
      found.push({ word: foldedPronoun(match[1]!), start: match.index, end: match.index + match[1]!.length });
  return found;
}

const FOLDED: Readonly<Record<string, string>> = {
  ぼく: "僕",
  ボク: "僕",
  おれ: "俺",
  オレ: "俺",
  わたし: "私",
  ワタシ: "私",
  わたくし: "私",
  アタシ: "あたし",
  ワシ: "わし",
  儂: "わし",
  ウチ: "うち",
  吾輩: "我輩",
};

export const foldedPronoun = (pronoun: string): string => FOLDED[pronoun] ?? pronoun;

/** The name an answer gives itself. */
export function nameOf(text: Text): SelfAt | undefined {
  for (const pattern of SAYS_NAME) {
    const match = pattern.exec(text.text);
    if (match === null) continue;
    const start = match.index + match[0].lastIndexOf(match[1]!);
    if (text.zoneAt(match.index) === undefined) return { word: match[1]!, start, end: start + match[1]!.length };
  }
  return undefined;
}

/** One name is a part of the other, or they share their first letter. */
export const isSameName = (one: string, other: string): boolean =>
  one.toLowerCase().includes(other.toLowerCase()) ||
  other.toLowerCase().includes(one.toLowerCase()) ||
  one[0] === other[0];
