import type { Hunk } from "./edit-script.ts";

/** Units of a negation that was put in, left out or put in place of something. */
const MOST_NEGATING = 6;

/** As they stand in folded text: the apostrophe of “n’t” is gone. */
const NEGATIONS = [
  "ない",
  "ません",
  "なかった",
  "ず",
  "not",
  "nt",
  "never",
  "안",
  "못",
  "않",
  "없",
  "不",
  "沒",
  "未",
  "無",
];

/** Of one unit, and which units it stands for when another text denies what one says: 有 and 無, 있 and 없. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ず: "",
  // These two come with their verb, never alone: what is left without them is no word.
  없: "있",
  않: "",
  안: "",
  못: "",
  不: "有已能可會要很是都也就太最更再還真",
  沒: "有已能可會要很是都也就太最更再還真",
  未: "有已能可會要很是都也就太最更再還真",
  無: "有已能可會要很是都也就太最更再還真",
};

/** Left out or put in alone, they are a slip of the pen. */
const NEVER_ALONE = "없않";

/** Words that begin like a negation and are none. */
const NO_NEGATIONS = [
  ...[
    "안으",
    "안을",
    "안에",
    "안은",
    "안의",
    "안이",
    "안과",
    "안도",
    "안쪽",
    "안전",
    "안정",
    "안내",
    "안심",
    "안녕",
    "안경",
    "안건",
    "안보",
  ],
  ...["不斷", "不過", "不僅", "不但", "不管", "不論", "不久", "不妨", "不禁", "不時", "未來", "無論"],
];

const textOf = (units: Uint16Array, start: number, end: number) =>
  String.fromCharCode(...units.subarray(Math.max(0, start), Math.min(units.length, end)));

/** Whether one of the two stretches, with what stands around it, denies what the other says. */
export function negates(one: Uint16Array, other: Uint16Array, hunk: Hunk): boolean {
  const { start, end, otherStart, otherEnd } = hunk;
  if (Math.max(end - start, otherEnd - otherStart) > MOST_NEGATING) return false;
  const [here, there] = [textOf(one, start - 3, end + 3), textOf(other, otherStart - 3, otherEnd + 3)];
  if (negationsIn(here) === negationsIn(there)) return false;
  if (end - start > 1 || otherEnd - otherStart > 1) return true;
  return (
    negatesAlone(textOf(one, start, end), textOf(other, otherStart, otherEnd), textOf(one, start, end + 1)) ||
    negatesAlone(
      textOf(other, otherStart, otherEnd),
      textOf(one, start, end),
      textOf(other, otherStart, otherEnd + 1),
    ) ||
    here.includes("cant") !== there.includes("cant")
  );
}

/** A unit that stands in place of another or of none; one letter of a longer negation is a slip. */
function negatesAlone(unit: string, inPlaceOf: string, word: string): boolean {
  const counterparts = STANDS_FOR[unit];
  if (counterparts === undefined || NO_NEGATIONS.includes(word)) return false;
  return inPlaceOf === "" ? !NEVER_ALONE.includes(unit) : unit === "ず" || counterparts.includes(inPlaceOf);
}

const negationsIn = (piece: string): number => NEGATIONS.reduce((sum, word) => sum + piece.split(word).length - 1, 0);
