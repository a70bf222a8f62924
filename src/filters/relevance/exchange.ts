import type { Role, Sample, Segment } from "../../core/sample.ts";
import { addTerms, clearTerms, createTerms, type Terms } from "../../text/subject/terms.ts";

const ASKING: readonly Role[] = ["user", "prompt"];
const ANSWERING: readonly Role[] = ["assistant", "chosen"];

/** The first question of a row and the answer to it. */
export interface Exchange {
  readonly question: readonly Segment[];
  readonly answer: Segment;
}

/** Undefined where a row has no answer, or where its first turn is one. */
export function firstExchange({ segments }: Sample): Exchange | undefined {
  const question: Segment[] = [];
  for (const segment of segments) {
    if (segment.kind !== "content" || segment.text === "") continue;
    if (ASKING.includes(segment.role)) question.push(segment);
    else if (ANSWERING.includes(segment.role)) return question.length === 0 ? undefined : { question, answer: segment };
  }
  return undefined;
}

/** Of a long text its beginning and its end are read, so many UTF-16 code units each. */
const READ_UNITS = 600;
/** Terms of so many units at most: two an ideograph. */
const ROOM = 2 * 2 * READ_UNITS;

const question = createTerms(ROOM);
const answer = createTerms(ROOM);
/** Whose terms they are: several filters ask for those of one row. */
let held: Segment | undefined;

/** The terms of both sides; they are overwritten with the next row's, and nobody else may change them. */
export function termsOf(exchange: Exchange): { readonly question: Terms; readonly answer: Terms } {
  if (held !== exchange.answer) {
    clearTerms(question);
    clearTerms(answer);
    for (const { text } of exchange.question) addEnds(text, question);
    addEnds(exchange.answer.text, answer);
    held = exchange.answer;
  }
  return { question, answer };
}

function addEnds(text: string, terms: Terms): void {
  if (text.length <= 2 * READ_UNITS) addTerms(text, 0, text.length, terms);
  else {
    addTerms(text, 0, READ_UNITS, terms);
    addTerms(text, text.length - READ_UNITS, text.length, terms);
  }
}
