import { isLower } from "./sentence.ts";

/** Words before which an English noun ends, and those after which one begins. */
const BEFORE =
  "a an the some any of with and or in on for from like into as my your his her our their its this that these those no fresh".split(
    " ",
  );
const AFTER =
  "and or is are was were in on at of for with to from as that which who by has have had can will would when while but if into".split(
    " ",
  );

const before = new Set(BEFORE);
const after = new Set(AFTER);

/** True where an English noun may well stand: behind a word that announces it, and before one that goes on, or a mark. */
export function isSlotOfNoun(text: string, start: number, end: number): boolean {
  const mark = text[end] ?? ".";
  const goesOn = mark !== " " || after.has(wordAfter(text, end + 1));
  return goesOn && (text[start - 2] === "," || isAnnounced(text, start));
}

/** True behind a word that announces a noun, the first of a sentence too. */
export function isAnnounced(text: string, start: number): boolean {
  const word = wordBefore(text, start - 1);
  return (
    before.has(word) ||
    /(?:^|[^A-Za-z])(?:The|An?|This|That|These|Our|My|Your|His|Her|In|With|For|Try)$/.test(
      text.slice(Math.max(0, start - 7), start - 1),
    )
  );
}

/** The lower-case letters before `end`, and from `start` on. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLower(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

export function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && isLower(text.charCodeAt(end))) end++;
  return text.slice(start, end);
}
