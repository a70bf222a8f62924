import type { Text } from "../../text/text.ts";
import { numbersIn } from "../grounding/number-reader.ts";
import { squashed } from "../grounding/support.ts";
import { type AttributePattern, CHINESE, ENGLISH, JAPANESE, KOREAN } from "./attributes.ts";
import type { LanguageOfText } from "./language-of-text.ts";
import { eachStating } from "./stating.ts";

/** What a text says of something; `[start, end)` of the sentence in UTF-16 code units. */
export interface Statement {
  readonly attribute: string;
  readonly entity: string;
  readonly value: string | number;
  readonly kind: "year" | "quantity" | "name";
  /** Years and other numbers of the sentence that may be the time it holds for; empty where it holds always. */
  readonly frame: string;
  readonly start: number;
  readonly end: number;
}

const PATTERNS: Readonly<Record<LanguageOfText, readonly AttributePattern[]>> = {
  ja: JAPANESE,
  ko: KOREAN,
  zh: CHINESE,
  en: ENGLISH,
};

interface Anchors {
  readonly any: RegExp;
  readonly byAnchor: ReadonlyMap<string, readonly AttributePattern[]>;
}

const anchors = new Map<LanguageOfText, Anchors>();

/** All anchors of a language in one expression: a sentence is passed once, not once for each. */
function anchorsOf(language: LanguageOfText): Anchors {
  let known = anchors.get(language);
  if (known === undefined) {
    const byAnchor = new Map<string, AttributePattern[]>();
    for (const pattern of PATTERNS[language])
      for (const anchor of pattern.anchors) byAnchor.set(anchor, [...(byAnchor.get(anchor) ?? []), pattern]);
    const longestFirst = [...byAnchor.keys()].sort((one, other) => other.length - one.length);
    known = { any: new RegExp(longestFirst.join("|"), "g"), byAnchor };
    anchors.set(language, known);
  }
  return known;
}

/** Sentences that leave a thing open, report it, deny it, or correct it. */
const HEDGED =
  /説|とも|或いは|あるいは|または|もしくは|一説|諸説|推定|ではな|じゃな|もし|仮に|誤|間違|訂正|正しくは|という人|かもしれ|でしょうか|[?？]|\b(?:or|either|maybe|perhaps|possibly|might|if|not|wrong|incorrect|correct|claims?|disputed|some sources|sources?|actually|alternatively|estimated)\b|혹은|또는|아니|만약|설이|추정|오류|정정|或|可能|若|如果|不是|並非|错|錯|更正|有人|據說|一說/i;

const TOPIC: Readonly<Record<LanguageOfText, RegExp>> = {
  ja: /([^、。，\s「」『』（）()・:：*#]{1,20}?)(?:は|が|も)(?=[、0-9０-９一-鿿ァ-ヴA-Za-zぁ-ん])/g,
  ko: /([가-힣A-Za-z]{2,12}?)(?:은|는|이|가|도)(?= )/g,
  zh: /(?:^|[，。；、\s])([一-鿿·]{2,10}?)(?=(?:，)?(?:是|於|于|在|生|出生|成立|創|逝|\d|（|\())/g,
  en: /$^/g,
};

const PRONOUNS = /^(?:彼|彼女|同氏|氏|本人|その人|同社|同校|同館|これ|それ|ここ|그|그녀|그는|他|她|它|he|she|it)$/i;
/** Who stands for nobody in particular. */
const NOBODY = /^(?:この|その|あの|私|僕|俺|我|これ|それ|年|月|日|歳|者|人|방|나|저|우리|there|this|that|i|we|they)/i;

/** The longest sentence that is read, in UTF-16 code units. */
const SENTENCE_UNITS = 220;

/** Sentences before one that may name what it is about. */
const BACK = 6;

/** What a text says of years, quantities and names that its things have one of. */
export function statementsOf(text: Text, language: LanguageOfText): Statement[] {
  const found: Statement[] = [];
  const sentences = text.sentences();
  eachStating(text, language, PATTERNS[language], (index) => {
    const start = sentences.start(index);
    const end = sentences.end(index);
    if (end - start > SENTENCE_UNITS) return;
    const sentence = text.text.slice(start, end);
    const { any, byAnchor } = anchorsOf(language);
    any.lastIndex = 0;
    for (let match = any.exec(sentence); match !== null; match = any.exec(sentence))
      for (const pattern of byAnchor.get(match[0])!) {
        const statement = statementIn(text, index, sentence, pattern, language);
        if (statement !== undefined && !found.some((other) => isSame(other, statement))) found.push(statement);
      }
  });
  return found.sort((one, other) => one.start - other.start);
}

const isSame = (one: Statement, other: Statement): boolean =>
  one.start === other.start && one.attribute === other.attribute && one.value === other.value;

/** What one sentence says of one attribute. */
function statementIn(
  text: Text,
  index: number,
  sentence: string,
  { attribute, kind, pattern, changes }: AttributePattern,
  language: LanguageOfText,
): Statement | undefined {
  const sentences = text.sentences();
  const start = sentences.start(index);
  const end = sentences.end(index);
  if (!mayState(sentence)) return undefined;
  const match = pattern.exec(sentence);
  const said = match?.groups?.["value"];
  if (match === null || said === undefined || text.protected(start) || HEDGED.test(sentence)) return undefined;
  let entity = match.groups?.["entity"] ?? topicBefore(sentence, match.index, language, true);
  if (entity === undefined || PRONOUNS.test(entity)) entity = isItem(sentence) ? "" : topicAbove(text, index, language);
  const key = squashed(entity.replace(/^the /i, ""));
  if (key.length < 2 || NOBODY.test(entity)) return undefined;
  const value = kind === "name" ? squashed(said) : numbersIn(said)[0]?.value;
  if (value === undefined || value === "") return undefined;
  return { attribute, entity: key, value, kind, frame: changes === true ? framesOf(sentence, said) : "", start, end };
}

/** Rows of tables and quotations state nothing of their own. */
const mayState = (sentence: string): boolean => !/^[\s>]*[|「『“"]/.test(sentence);

/** An item of a list tells of something that its heading names. */
const isItem = (sentence: string): boolean => /^(?:[-*•・#]|\d+[.)、．]|[①-⑳])/.test(sentence);

/** What the sentences before one are about: the nearest topic that is no pronoun. */
function topicAbove(text: Text, before: number, language: LanguageOfText): string {
  const sentences = text.sentences();
  for (let index = before - 1; index >= 0 && index >= before - BACK; index--) {
    const sentence = text.text.slice(sentences.start(index), sentences.end(index));
    if (isItem(sentence)) return "";
    const topic =
      language === "en" ? SUBJECT.exec(sentence)?.[1] : topicBefore(sentence, sentence.length, language, false);
    if (topic !== undefined && !PRONOUNS.test(topic) && !NO_SUBJECT.test(topic)) return topic;
  }
  return "";
}

const SUBJECT =
  /^(?:The )?([A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,3})(?: \([^)]*\))?,? (?:was|is|were|are|has|had|did|became|began)\b/;
const NO_SUBJECT = /^(?:He|She|It|This|That|They|There|These|Those|In|His|Her|Its)$/;

/** The topic that stands nearest before a place; of the whole sentence the first. */
function topicBefore(sentence: string, at: number, language: LanguageOfText, nearest: boolean): string | undefined {
  let topic: string | undefined;
  for (const match of sentence.matchAll(TOPIC[language])) {
    if (match.index > at) break;
    topic = match[1]!;
    if (!nearest) break;
  }
  return topic;
}

/** Every other number of a sentence, in order: the year a population is counted in, the range it is of. */
function framesOf(sentence: string, said: string): string {
  return sentence
    .replace(said, "")
    .replace(/[^0-9０-９]+/g, " ")
    .trim();
}
