import type { Segment } from "../../core/sample.ts";
import { textOf } from "../../text/texts.ts";
import { isProtected, type Zones } from "../../text/zones.ts";
import { scriptsIn } from "./wordings.ts";

/** A sentence of a prompt in which its writer speaks to the one who answers. */
export interface Asked {
  readonly text: string;
  /** The scripts that it has; see `wordings.ts`. */
  readonly scripts: number;
  /** Where it begins in the prompt, in UTF-16 code units. */
  readonly start: number;
  /** It is one of several tasks or conditions: an item of a list. */
  readonly isItem: boolean;
  /** It stands under a heading such as "Requirements": a bare "200 words" is a demand there. */
  readonly isCondition: boolean;
  /** The prompt asks for one thing only, so that what it says of a text is said of the whole answer. */
  readonly isOnly: boolean;
  /** What stands around a place of it is quoted, code or an address: somebody else's words. */
  isQuoted(at: number): boolean;
  /** The whole prompt, for lists that go on behind the sentence. */
  readonly prompt: string;
}

/** Where in the prompt the words stand that were matched in a sentence of it, in UTF-16 code units. */
export const spanOf = ({ start }: Asked, match: RegExpExecArray): { readonly start: number; readonly end: number } => ({
  start: start + match.index,
  end: start + match.index + match[0].length,
});

/** Of a long prompt both ends are read, where its request stands; so many UTF-16 code units each. */
export const END_UNITS = 1500;

/** Tasks that are done to a text: what follows it in the prompt is that text, and its words are no demands. */
const ON_A_TEXT =
  /\b(?:translate|rewrite|re-write|reword|rephrase|paraphrase|summari[sz]e|summary|correct|edit|proofread|fix|classify|categori[sz]e|analy[sz]e|identify|evaluate|extract|convert|transform|change|improve|critici[sz]e|explain what|read|given|following|below|(?:this|the) (?:text|article|sentence|paragraph|passage|e-?mail|story|poem|code|document|review|conversation|dialogue|prompt|instruction|sentences|phrase)(?! (?:must|should|has to|needs to|shall|will be)\b))\b|翻訳|訳し|要約|添削|校正|修正|直し|言い換え|書き換え|以下|次の|下記|この文|번역|요약|교정|고쳐|바꿔|다음|아래|翻譯|翻译|改寫|改写|摘要|總結|概括|总结|下列|下面|以下|修改|潤飾|分類/i;

/** A sentence that says it is about the answer. */
const ABOUT_ANSWER =
  /\byour (?:entire |whole |full |complete |final )?(?:response|answer|reply|output)\b|\bthe (?:entire |whole )?(?:response|answer|output)\b|^(?:please )?(?:respond|reply|answer)\b|回答|返答|答えて|出力は|답변|대답|응답|回覆|回复/i;

/** A sentence that asks for the prompt again stands behind it, whatever the prompt is about. */
const REPEATS =
  /^\W*(?:first,? |before (?:saying|you|answering|giving|responding)[^.]{0,60}|please |let's |now |you need to |do not [a-z ]+ before )*repeat\b/i;

const CONDITIONS =
  /^[\s#*【[<■●◆・-]*(?:requirements?|constraints?|conditions?|rules?|format|guidelines|条件|制約(?:条件)?|要件|ルール|出力形式|形式|注意(?:事項|点)?|指示|조건|요구 ?사항|규칙|형식|제약(?: ?조건)?|要求|條件|条件|限制|規則|格式)[\s*】\]>]*[:：]?[\s*]*$/i;

const ITEM = /^\s*(?:[-*・•●◦‣]|\(?(?:\d{1,2}|[a-z])[.)．]|[①-⑳]|[（(]\d{1,2}[)）])\s*/;

/** Sentences that ask for something more, beside what was asked before. */
const MORE =
  /^(?:then(?! (?:give|write|output) your)|also|next|after that|afterwards|finally|additionally|in addition|lastly|and)\b|\b(?:and|then) (?:then |also )?(?:write|list|give(?! your (?:answer|response|reply|rewrite))|provide|explain|describe|create|generate|name|identify|tell|make|include a list|suggest|translate|answer|compare|discuss|analy[sz]e|calculate|draw|add)\b|^(?:また|さらに|その後|次に|最後に|それから|加えて|그리고|또한|그 ?다음|마지막으로|이어서|然後|接著|另外|最後|此外|并且|然后|接着|另外|此外)|して(?:から|、)[^。]*(?:挙げ|書い|作成|説明|答え)|[와과] 함께/im;

/** How far the words of a prompt are read that follow the text it is about: its last paragraph, if it is short. */
export const TAIL_UNITS = 300;

/** A heading of conditions is a short line; white space before an item. UTF-16 code units. */
const HEADING_UNITS = 40;
const INDENT = 16;

const COLON = /[:：]/;

/** The sentences of a prompt that are its writer's own: not those of a text that it is about. */
export function askedSentences(segment: Segment): readonly Asked[] {
  const text = textOf(segment);
  const { text: prompt } = text;
  const { length } = prompt;
  const sentences = text.sentences();
  const zones = text.zones();
  const lines = text.lines();
  const isQuoted = (at: number) => {
    for (let zone = zones.around(at); zone >= 0; zone = zones.parent(zone)) {
      const kind = zones.kind(zone);
      if (kind === "quote" || kind === "title" || isProtected(kind)) return true;
    }
    return false;
  };
  const tail = tailOf(prompt);
  const found: Asked[] = [];
  let isOnly: boolean | undefined;
  let isMaterial = false;
  let isCondition = false;
  let materialFrom = questionBefore(prompt) ? 0 : -1;
  let items = 0;
  for (let index = 0; index < sentences.length; index++) {
    const start = sentences.start(index);
    let end = sentences.end(index);
    if (start >= END_UNITS && end <= length - END_UNITS) continue;
    // A quotation with full stops in it is part of the sentence around it.
    while (index + 1 < sentences.length && goesOn(zones, prompt, end, sentences.start(index + 1)))
      end = sentences.end(++index);
    const lineStart = lines.start(lines.lastFrom(start));
    const isFirst = start - lineStart < INDENT && prompt.slice(lineStart, start).trim() === "";
    // The lines behind a task that is done to a text are that text.
    if (materialFrom >= 0 && lineStart > materialFrom && !isCondition) isMaterial = true;
    let own = prompt.slice(start, end);
    if (isFirst && own.length <= HEADING_UNITS && CONDITIONS.test(own)) {
      isCondition = true;
      isMaterial = false;
      continue;
    }
    if (isMaterial && !isCondition && !(start >= tail && ABOUT_ANSWER.test(own)) && !REPEATS.test(own)) continue;
    const item = isFirst ? ITEM.exec(own) : null;
    if (isCondition && isFirst && item === null && prompt.startsWith("\n\n", lineStart - 2)) isCondition = false;
    if (!isCondition && ON_A_TEXT.test(own)) {
      materialFrom = Math.max(materialFrom, start);
      const colon = COLON.exec(own);
      if (colon !== null) {
        const after = own.slice(colon.index + 1).trimStart();
        const at = end - after.length;
        if (after !== "" && !isQuoted(at)) {
          // What follows the colon on its line is the text; a quotation is told apart by its marks.
          end = start + colon.index + 1;
          isMaterial = true;
        }
      }
    }
    own = prompt.slice(start, end);
    if (item !== null) items++;
    found.push({
      text: own,
      scripts: scriptsIn(own),
      start,
      isItem: item !== null || items > 0,
      isCondition,
      isQuoted,
      prompt,
      get isOnly() {
        isOnly ??= !found.some(({ text }) => MORE.test(text));
        return isOnly;
      },
    });
  }
  return found;
}

/** No full stop ends a sentence. */
const POSTSCRIPT = /P\. ?S\.[)）]?$/;
const CLOSING = "」』”’\"'》";

/** True where a sentence that ends at `end` ends within a quotation, or with one that the next sentence takes up at once. */
function goesOn(zones: Zones, prompt: string, end: number, next: number): boolean {
  if (next === end && (CLOSING.includes(prompt[end - 1]!) || POSTSCRIPT.test(prompt.slice(Math.max(0, end - 6), end))))
    return true;
  if (prompt.slice(end, next).includes("\n")) return false;
  for (let zone = zones.around(end - 1); zone >= 0; zone = zones.parent(zone))
    if (zones.kind(zone) === "quote" && zones.end(zone) > end) return true;
  return false;
}

/** A question in the first line and so long a line behind it: a passage that has the answer. UTF-16 code units. */
const PASSAGE_UNITS = 100;

/** True for a question with a passage behind it. */
export function questionBefore(prompt: string): boolean {
  const line = prompt.indexOf("\n");
  if (line < 0 || !/[?？]\s*$/.test(prompt.slice(Math.max(0, line - 4), line))) return false;
  const next = prompt.slice(line).trimStart();
  const end = next.indexOf("\n");
  return (end < 0 ? next.length : end) > PASSAGE_UNITS;
}

/** Where the last paragraph begins, if it is short. */
function tailOf(prompt: string): number {
  const trimmed = prompt.trimEnd();
  const blank = trimmed.lastIndexOf("\n\n");
  return blank < 0 || trimmed.length - blank > TAIL_UNITS ? prompt.length : blank + 2;
}

/** True for a sentence that speaks of the answer as a whole. */
export const isAboutAnswer = (sentence: string): boolean => ABOUT_ANSWER.test(sentence);
