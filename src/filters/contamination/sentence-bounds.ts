import { BREAK, foldTable, IGNORE } from "./fold.ts";

/** What a sentence, a line or a quotation ends with, in the scripts this is for. */
const ENDS = new Set('\n\r.。．!！?？:：;；」』”"）)｣…'.split("").map((each) => each.charCodeAt(0)));
/** What one opens with. */
const OPENS = new Set('\n\r「『“"（(｢#>*-・•'.split("").map((each) => each.charCodeAt(0)));

/** Whether `[start, end)`, from a letter to a letter, is all of one sentence, line or quotation, or of several. */
export function isWholeSentence(text: string, start: number, end: number): boolean {
  const table = foldTable();
  const isLetter = (at: number) =>
    table[text.charCodeAt(at)]! >>> 16 > BREAK && table[text.charCodeAt(at)]! >>> 16 !== IGNORE;
  let isOpened = false;
  let before = start - 1;
  for (; before >= 0 && !isLetter(before) && !isOpened; before--) {
    const unit = text.charCodeAt(before);
    isOpened = OPENS.has(unit) || ENDS.has(unit);
  }
  if (!isOpened && before >= 0) return false;
  let isClosed = false;
  let after = end;
  for (; after < text.length && !isLetter(after) && !isClosed; after++) isClosed = ENDS.has(text.charCodeAt(after));
  return isClosed || after >= text.length;
}
