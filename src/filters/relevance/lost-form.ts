import { ABOUT_CODE, FORM_TASKS, type FormTask } from "../lexicon/form-tasks.ts";
import { Wordings } from "./wordings.ts";

const code = new Wordings(ABOUT_CODE);
const tasks = new Wordings(FORM_TASKS.flatMap(({ words }) => words));

/** What of the form of English words a prompt asks about; undefined for code, and for what is asked about languages at large. */
export function lostForm(prompt: string): string | undefined {
  const lower = prompt.toLowerCase();
  if (tasks.find(lower) === undefined || code.find(lower) !== undefined) return undefined;
  return FORM_TASKS.find((task) => asks(task, lower))?.task;
}

const asks = ({ words, with: also }: FormTask, lower: string): boolean =>
  words.some((word) => lower.includes(word)) && (also === undefined || also.some((word) => lower.includes(word)));
