import { isAsciiLetter, isNative } from "./sentence.ts";

/** Marks and words between the items of a list: `spaghetti、penne`, `de facto や status quo`. */
const BETWEEN =
  "のほか、 や、 と、 、 ， , ・ · / や と 及び および または あるいは か 和 與 与 及 以及 或 跟 과 와 이나 나 및 또는 그리고 랑".split(
    " ",
  );

/** How far apart two items may stand, with what describes the second: `、蝴蝶形的 farfalle`. UTF-16 code units. */
const APART_UNITS = 16;

interface Item {
  readonly start: number;
  readonly end: number;
}

/** True when the token and the one before or behind it are items of a list: who lists words names things. */
export const isListed = (text: string, tokens: readonly Item[], index: number): boolean =>
  areItems(text, tokens[index - 1], tokens[index]!) ||
  areItems(text, tokens[index]!, tokens[index + 1]) ||
  isBesideComma(text, tokens[index]!) ||
  isInRow(text, tokens, index);

/** True when nothing but a comma parts the token from other Latin letters, which may be no token: `largo、adagio、…`. */
function isBesideComma(text: string, { start, end }: Item): boolean {
  const behind = text[end + 1] === " " ? end + 2 : end + 1;
  if (COMMAS.includes(text[end] ?? " ") && isAsciiLetter(text.charCodeAt(behind))) return true;
  const before = text[start - 1] === " " ? start - 2 : start - 1;
  return COMMAS.includes(text[before] ?? " ") && isAsciiLetter(text.charCodeAt(before - 1));
}

const COMMAS = "、，,";

/** So many tokens with a comma behind them, each after a few words, are the items that these describe. */
const ROW_ITEMS = 3;
const ROW_UNITS = 24;

/** `膝を曲げる plié、脚を伸ばす tendu、…`: the last of a row has what ends its sentence behind it. */
function isInRow(text: string, tokens: readonly Item[], index: number): boolean {
  const goesOn = (at: number) => {
    const [first, second] = [tokens[at], tokens[at + 1]];
    if (first === undefined || second === undefined || !COMMAS.includes(text[first.end] ?? " ")) return false;
    return second.start - first.end <= ROW_UNITS && !/[。．！？!?\n]/.test(text.slice(first.end, second.start));
  };
  let items = 1;
  for (let at = index; goesOn(at) && items < ROW_ITEMS; at++) items++;
  for (let at = index - 1; at >= 0 && goesOn(at) && items < ROW_ITEMS; at--) items++;
  return items >= ROW_ITEMS;
}

/** True when a mark or word of a list follows the first token, and its sentence goes on to the second. */
function areItems(text: string, first: Item | undefined, second: Item | undefined): boolean {
  if (first === undefined || second === undefined || second.start - first.end > APART_UNITS) return false;
  const gap = text.slice(first.end, second.start);
  if (/[。．！？!?\n]|\. /.test(gap)) return false;
  const from = gap.trimStart();
  const mark = BETWEEN.find((each) => from.startsWith(each));
  if (mark === undefined) return false;
  // A word of a list, and a comma of Japanese, stand between other things as well: nothing but them is between items.
  return from.slice(mark.length).trim() === "" || describes(text, first, second);
}

/** `、寬扁的 tagliatelle`, `、アイスランドの Sigur Rós`: something short that ends in a particle of description. */
function describes(text: string, first: Item, second: Item): boolean {
  if (!"、，,".includes(text[first.end]!)) return false;
  const last = text[second.start - 1] === " " ? second.start - 2 : second.start - 1;
  return "の的의은なる".includes(text[last]!) && isNative(text, first.end + (text[first.end + 1] === " " ? 2 : 1));
}
