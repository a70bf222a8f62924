import type { Segment } from "../../core/sample.ts";
import { GIVEN_ROLES, type Sample, TRAINED_ROLES } from "../../core/sample.ts";
import type { Text } from "../../text/text.ts";

/** A place with a fault, `[start, end)` in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words that say, anywhere near, that a value is no real one, or is of another calendar or count. */
const SAID =
  /存在し(?:な|ま|得|え)|(?:あり|有り)(?:え|得)|実在し|架空[のでな]|うるう|閏|旧暦|陰暦|太陰|無効|エラー|誤(?:り|記|植|答)|間違|バリデーション|존재하지|윤년|음력|오류|유효하지|不存在|無效|无效|農曆|农历|陰曆|阴历|舊曆|旧历|錯誤|错误|(?:value|range|type|date|time|syntax|parse|format|validation)error|exception\b|returns? `?false|`?false`?(?:を返|가 반환)|does(?: not|n't) exist|no such|non-?existent|leap year|invalid|impossible|incorrect|fictional|lunar|typo/i;
/** Words that say so in the same sentence, close by. */
const DENIED =
  /正しくな|おかし|例外|잘못|틀린|틀렸|불가능|\bwrong|\berror|mistake|\bbug\b|contradict|instead of|\bjoke|不可能|不等於|錯/i;
/** Plain negations: only beside the value. */
const NEGATED =
  /ありませ|はな[いく]|ではな|없(?:는|다|습|어|기|으|을|고)|아니|아닌|沒有|没有|不是|\bnot\b|n't\b|never|\bno (?:such )?[^.!?]{0,12}$/i;

/** How far around a place such words are looked for, in UTF-16 code units. */
const AROUND = 70;
const CLOSE = 30;
const BESIDE = 14;
const SENTENCE_END = /[。！？!?\n]|\.(?= )/;

/** True where a place is no claim of the writer: code, a quotation, a question, or said to be wrong nearby in its paragraph. */
export function isExcused(text: Text, { start, end }: Place): boolean {
  if (text.protected(start) || isAsked(text.text, end)) return true;
  for (let zone = text.zoneAt(start); zone !== undefined; zone = zone.parent)
    if ((zone.kind === "quote" || zone.kind === "title") && zone.end >= end && zone.end - zone.start < 400) return true;
  return isSaidWrong(text.text, { start, end });
}

/** True where words nearby in the paragraph say that a value is wrong, made up or of another count. */
export function isSaidWrong(units: string, { start, end }: Place): boolean {
  // Only the window is searched for the paragraph's ends: a text of many faults stays linear.
  const low = Math.max(0, start - AROUND);
  const from = low + units.slice(low, start).lastIndexOf("\n\n") + 1;
  const high = Math.min(units.length, end + AROUND);
  const stop = units.slice(end, high).indexOf("\n\n");
  const to = stop < 0 ? high : end + stop;
  if (SAID.test(units.slice(from, to))) return true;
  const before = units
    .slice(Math.max(from, start - CLOSE), start)
    .split(SENTENCE_END)
    .at(-1)!;
  const after = units.slice(end, Math.min(to, end + CLOSE)).split(SENTENCE_END)[0]!;
  if (DENIED.test(before) || DENIED.test(after) || DENIED.test(units.slice(start, end))) return true;
  return NEGATED.test(before.slice(-BESIDE)) || NEGATED.test(after.slice(0, BESIDE));
}

const isAsked = (text: string, end: number) => text[end] === "?" || text[end] === "？";

/** True where what is given to the writer, a prompt or an earlier turn of the other side, has the same words. */
export function isGiven({ segments }: Sample, segment: Segment, { start, end }: Place): boolean {
  const said = segment.text.slice(start, end).trim();
  return segments.some((each) => each !== segment && GIVEN_ROLES.includes(each.role) && each.text.includes(said));
}

/** The texts whose claims are the writer's own. */
export const isJudged = ({ kind, role }: Segment): boolean => kind === "content" && TRAINED_ROLES.includes(role);
