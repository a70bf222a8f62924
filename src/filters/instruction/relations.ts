import type { Bound } from "./constraint.ts";
import { numberOf } from "./numerals.ts";

const ANY = Number.POSITIVE_INFINITY;

/**
 * What is allowed around a number: "about" is a fifth more or less, as the word is used; a bare number of characters or words
 * ("in 50 words", 「200字で」) is a size that hardly anyone counts out, and is taken still wider.
 */
const ABOUT = 0.2;
const BARE = 0.3;

/** Bare numbers below this are counted out, whatever they count. */
const FEW = 10;

type Relation = "least" | "most" | "about" | "exactly" | "bare";

const AT_LEAST =
  /at least|(?:no|not) (?:less|fewer) than|a minimum of|minimum|more than|over|above|or more|\+|以上|少なくとも|最低|超|이상|최소|적어도|至少|最少|不少於|不少于|不低於|以上|超過|超过|넘/i;
const AT_MOST =
  /at most|(?:no|not) (?:more|longer|greater) than|(?:not|n't) exceed(?:ing)?|less than|fewer than|under|below|within|up to|a maximum of|maximum|max\b|limit|shorter than|or (?:less|fewer|under|below|shorter)|以内|以下|未満|まで|最大|多くても|이내|이하|미만|최대|까지|넘지|不超過|不超过|不多於|不多于|至多|最多|之內|之内|以內|内$|內$|控制在|限/i;
const EXACTLY = /exactly|precisely|just|only|ちょうど|丁度|ぴったり|きっかり|정확히|딱|恰好|剛好|刚好|正好|整$/i;
const NEARLY =
  /about|around|approximately|roughly|approx|nearly|circa|or so|程度|くらい|ぐらい|前後|ほど|約|およそ|내외|정도|안팎|가량|쯤|약 ?$|대략|左右|上下|約|约|大約|大约|大概/i;

/** Words around a number that turn what they say into its opposite, so that one cannot be sure. */
function relationOf(words: string): Relation | undefined {
  // 「不超過」 is in both lists: what forbids comes first.
  if (/不超|不多|넘지|exceed|(?:no|not) (?:more|longer|greater) than/i.test(words)) return "most";
  if (/(?:no|not) (?:less|fewer) than|不少|不低/i.test(words)) return "least";
  const least = AT_LEAST.test(words);
  const most = AT_MOST.test(words);
  if (least && most) return undefined;
  if (NEARLY.test(words)) return least || most ? undefined : "about";
  if (least) return "least";
  if (most) return "most";
  return EXACTLY.test(words) ? "exactly" : "bare";
}

/**
 * The bound that a number and the words before and behind it state. Whether "less than 100" allows 100 is nothing to accuse
 * anyone of: it does. `isLoose`: a bare number is a size, not a count.
 */
export function boundOf(before: string, numeral: string, behind: string, isLoose: boolean): Bound | undefined {
  const value = numberOf(numeral);
  if (value === undefined || value < 1) return undefined;
  const relation = relationOf(`${before.trim()} ${behind.trim()}`);
  if (relation === undefined) return undefined;
  if (relation === "least") return { least: value, most: ANY };
  if (relation === "most") return { least: 0, most: value };
  if (relation === "about") return around(value, ABOUT);
  return relation === "bare" && isLoose && value >= FEW ? around(value, BARE) : { least: value, most: value };
}

/** A number and another one: "between 50 and 100", 「2〜3」. */
export function betweenOf(first: string, second: string): Bound | undefined {
  const [least, most] = [numberOf(first), numberOf(second)];
  return least === undefined || most === undefined || least >= most ? undefined : { least, most };
}

function around(value: number, ratio: number): Bound {
  const margin = Math.max(1, Math.ceil(value * ratio));
  return { least: Math.max(1, value - margin), most: value + margin };
}
