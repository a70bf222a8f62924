import type { Segment } from "../../core/sample.ts";
import { GROUPS, groupsIn } from "./anchors.ts";
import { readChoice } from "./choice.ts";
import type { Constraint, ConstraintReader } from "./constraint.ts";
import { readCounts } from "./counts.ts";
import { readDigits } from "./digits.ts";
import { readEnds } from "./ends.ts";
import { readFormats } from "./format.ts";
import { type Asked, askedSentences, END_UNITS, questionBefore, TAIL_UNITS } from "./frame.ts";
import { readHeadings } from "./headings.ts";
import { readLanguage } from "./language.ts";
import { readLengths } from "./lengths.ts";
import { readLetters } from "./letters.ts";
import { readMarks } from "./marks.ts";
import { readParagraphs } from "./paragraphs.ts";
import { withoutQuotations } from "./quoted.ts";
import { readRegister } from "./register.ts";
import { isRequest } from "./request.ts";
import { readScripts } from "./scripts.ts";
import { readSentenceEnds } from "./sentence-ends.ts";
import { readWords } from "./words.ts";

const READERS: readonly (readonly [group: number, read: ConstraintReader])[] = [
  [GROUPS.lengths, readLengths],
  [GROUPS.counts, readCounts],
  [GROUPS.counts, readHeadings],
  [GROUPS.ends, readEnds],
  [GROUPS.words, readWords],
  [GROUPS.letters, readLetters],
  [GROUPS.formats, readFormats],
  [GROUPS.register, readRegister],
  [GROUPS.choice, readChoice],
  [GROUPS.letters, readScripts],
  [GROUPS.letters, readDigits],
  [GROUPS.letters, readMarks],
  [GROUPS.letters | GROUPS.ends, readSentenceEnds],
  [GROUPS.ends | GROUPS.lengths | GROUPS.formats, readParagraphs],
  [GROUPS.language, readLanguage],
];

/** Prompts about constraints: in them one may be what is shown or asked about. */
const ABOUT_CONSTRAINTS =
  /\b(?:what does|what is meant by|meaning of)\b.{0,40}\b(?:words|sentences)\b|プロンプトを(?:作|書|考)|プロンプト(?:の例|エンジニア)|\bprompts? (?:for|that|to|engineer)|프롬프트|提示詞|提示词/i;

/** Conditions and wishes: nobody can say whether they hold. */
const UNSURE =
  /\b(?:if|unless|whenever|preferably|ideally|try to|feel free|optional(?:ly)?|you (?:can|may|could) (?:also )?(?:use|write|include)|for example,? (?:write|say|use))\b|もし|場合は|できれば|可能なら|なるべく|できるだけ|만약|가능하면|가급적|되도록|如果|若是|盡量|尽量|可以的話/i;
/** Words before a demand, or behind it, that take it back. */
const DENIED_BEFORE =
  /(?:\b(?:not|never|without|avoid\w*|no need to|instead of|rather than|don't|doesn't|isn't|needn't)(?: [a-z']+){0,3} ?|(?:不要|不用|不必|無需|无需|不需要|不是)[^，。]{0,4})$/i;
const DENIED_BEHIND =
  /^[^。.]{0,12}(?:ではなく|じゃなく|必要はな|必要はあ|なくて(?:も)?(?:いい|よい|構)|しないで|わけではな|말고|아니라|필요는? ?없|않아도)/;

function isSure({ start, end, asks }: Constraint, asked: Asked): boolean {
  if (asks.startsWith("no ") || /\bonly$/.test(asks)) return true;
  const [from, to] = [start - asked.start, end - asked.start];
  return !DENIED_BEFORE.test(asked.text.slice(0, from)) && !DENIED_BEHIND.test(asked.text.slice(to));
}

/** The constraints that a prompt states about its answer; of two about one topic that differ, neither. */
export function constraintsOf(prompt: Segment): readonly Constraint[] {
  const { text } = prompt;
  const { length } = text;
  const head = questionBefore(text) ? text.indexOf("\n") : Math.min(length, END_UNITS);
  const groups =
    groupsIn(text, 0, head) |
    groupsIn(text, Math.max(head, length - (head < END_UNITS ? TAIL_UNITS : END_UNITS)), length);
  if (groups === 0) return NONE;
  const found: Constraint[] = [];
  for (const asked of askedSentences(prompt)) {
    // A choice may have its options in the lines behind it.
    const own = groupsIn(asked.text, 0, asked.text.length) | (groups & GROUPS.choice);
    if (own === 0) continue;
    let isAsked: boolean | undefined;
    for (const [group, read] of READERS) {
      if ((own & group) === 0) continue;
      for (const each of read(asked)) {
        isAsked ??= (asked.isCondition || isRequest(asked.text)) && !UNSURE.test(withoutQuotations(asked.text));
        if (isAsked && isSure(each, asked)) found.push(each);
      }
    }
  }
  if (found.length === 0 || ABOUT_CONSTRAINTS.test(text.slice(0, 2000))) return NONE;
  if (found.length < 2) return found;
  const hasJson = found.some(({ topic }) => topic === "JSON");
  return found.filter(
    (each, at) =>
      // "End with the phrase …" is no demand of its own to have it.
      !(
        each.kind === "word" &&
        found.some((other) => other.kind === "ends" && other.start < each.end && other.end > each.start)
      ) &&
      // In JSON nobody knows what a list is, and what a length is that of.
      !(hasJson && each.topic !== "JSON" && each.kind !== "word") &&
      !found.some((other, index) => index !== at && other.topic === each.topic && other.asks !== each.asks) &&
      !found.some((other, index) => index < at && other.topic === each.topic),
  );
}

const NONE: readonly Constraint[] = [];
