import { isNative } from "./sentence.ts";

/** Japanese particles that follow a noun. */
const PARTICLES = "は が を に の で と や も へ から まで より など です だ".split(" ");
/** Korean particles, which touch their noun. */
const ENDINGS = "은 는 이 가 을 를 의 에 로 으로 와 과 도 만 나 랑 들 란 부터 까지 처럼 보다 하고 입니다 예요".split(
  " ",
);
const TOPICS = ["は", "とは", "이란", "란", "은", "는", "是", "指"];
const CLAUSE_MARKS = "、。，；;！？!?\n・-*";

/**
 * True when a token stands where a noun of the sentence may: before a Japanese particle, with a Korean one on it, or in
 * Chinese between spaces. Whoever mixes languages writes so; half of the words that models drop stand nowhere.
 */
export function isPlaced(text: string, start: number, end: number): boolean {
  if (isHangul(text, end)) return ENDINGS.some((ending) => text.startsWith(ending, end));
  const from = text[end] === " " ? end + 1 : end;
  if (isKana(text, from)) return PARTICLES.some((particle) => text.startsWith(particle, from));
  if (isHangul(text, from) || isHangul(text, start - 2)) return false;
  return text[start - 1] === " " && (text[end] === " " || "，。、！？,".includes(text[end] ?? " "));
}

/** True when a Korean particle or copula touches what ends at `end`, and the word ends with it. */
export function takesEnding(text: string, end: number): boolean {
  return ENDINGS.some((ending) => text.startsWith(ending, end) && !isHangul(text, end + ending.length));
}

/** True when a clause begins with the token and goes on to say what it is: `allegro は速く`, `plié는 …`. */
export function isTopic(text: string, start: number, end: number): boolean {
  const from = text[end] === " " && !isHangul(text, end + 1) ? end + 1 : end;
  if (!TOPICS.some((topic) => text.startsWith(topic, from))) return false;
  if (isHangul(text, from)) return true;
  const left = text[start - 1] === " " ? start - 2 : start - 1;
  return left < 0 || CLAUSE_MARKS.includes(text[left]!);
}

const isHangul = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0xac00 && unit <= 0xd7a3;
};

const isKana = (text: string, at: number) =>
  isNative(text, at) && text.charCodeAt(at) >= 0x3041 && text.charCodeAt(at) <= 0x3096;
