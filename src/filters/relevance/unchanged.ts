import type { Segment } from "../../core/sample.ts";
import { CHANGE_TASKS, CORRECTIONS, MAY_STAY } from "../lexicon/form-tasks.ts";
import { instructionIn } from "./instruction.ts";
import { Wordings } from "./wordings.ts";

const changes = new Wordings([...CHANGE_TASKS, ...CORRECTIONS]);
const mayStay = new Wordings(MAY_STAY);

/** UTF-16 code units of an answer that can be taken for a sentence or a phrase, not for a word. */
const LEAST_CJK = 3;
const LEAST_LETTERS = 8;

/** Stands around a text that is given; a comma inside of it does not. */
const AROUND = new Uint8Array(0x10000);
for (const mark of "\"'“”‘’「」『』.。．!！?？:：\n \t　") AROUND[mark.charCodeAt(0)] = 1;

/** The wording by which a prompt asks for a text to be changed, where the answer is that very text. */
export function unchangedTask(question: readonly Segment[], answer: string): string | undefined {
  let units = 0;
  for (const { text } of question) units += text.length;
  const said = bare(answer);
  if (
    said.length > units ||
    said.length < (said.charCodeAt(0) > 0x2fff ? LEAST_CJK : LEAST_LETTERS) ||
    said.includes("\n")
  )
    return undefined;
  if (!question.some(({ text }) => text.includes(said))) return undefined;
  const lines = question.flatMap(({ text }) => text.split("\n"));
  const given = lines.findIndex((line) => bare(line) === said);
  const task = given >= 0 ? instructionIn(lines.filter((_, at) => at !== given)) : around(instructionIn(lines), said);
  if (task === undefined) return undefined;
  const lower = task.toLowerCase();
  const change = changes.find(lower);
  return change === undefined || mayStay.find(lower) !== undefined ? undefined : change;
}

/** What stands around a text that is quoted, follows a colon or stands at an end. */
function around(instruction: string, said: string): string | undefined {
  const at = instruction.lastIndexOf(said);
  if (at < 0) return undefined;
  const before = instruction.slice(0, at).trimEnd().at(-1);
  const after = instruction.slice(at + said.length).trimStart()[0];
  if (!isEdge(before) || !isEdge(after)) return undefined;
  return instruction.slice(0, at) + instruction.slice(at + said.length);
}

const isEdge = (mark: string | undefined) => mark === undefined || AROUND[mark.charCodeAt(0)] === 1;

/** A text without the marks and blanks around it. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && AROUND[text.charCodeAt(start)] === 1) start++;
  while (end > start && AROUND[text.charCodeAt(end - 1)] === 1) end--;
  return text.slice(start, end);
}
