/** What may stand beside a word of an alphabet, by code unit: told from the units of a text (`UnitView`). */
const MARKS = new Uint8Array(0x10000);
const BLANK = 1;
const COMMA = 2;
const OPENING = 4;
const CLOSING = 8;
for (const [marks, bit] of [
  [" \n\r\t\u3000\u00a0", BLANK],
  [",、，", COMMA],
  ["'\"*~—–…‘“«„¿¡(（「『。！？", OPENING],
  [",;!?'\"*~—–…’”»)、。，．！？：；」』）", CLOSING],
] as const)
  for (const mark of marks) MARKS[mark.charCodeAt(0)]! |= bit;

/** A comma of any script. */
export const isListed = (unit: number): boolean => (MARKS[unit]! & COMMA) !== 0;

/** True where a word of prose may begin: after a blank or an opening mark, or where the text does. */
export function startsFreely(array: Uint16Array, base: number, at: number): boolean {
  if (at === 0) return true;
  const unit = array[base + at - 1]!;
  const mark = MARKS[unit]!;
  if ((mark & BLANK) !== 0) return true;
  return (mark & OPENING) !== 0 && (at === 1 || !isLetter(array[base + at - 2]!) || unit > 0x7f);
}

/** True where one may end: before a blank or a closing mark; a full stop or colon must have a blank after it. */
export function endsFreely(array: Uint16Array, base: number, at: number, length: number): boolean {
  if (at >= length) return true;
  const unit = array[base + at]!;
  if ((MARKS[unit]! & (BLANK | CLOSING)) !== 0) return true;
  return (unit === 0x2e || unit === 0x3a) && (at + 1 >= length || !isLetter(array[base + at + 1]!));
}

const isLetter = (unit: number) => unit > 0x2f && unit !== 0x3a && !(unit >= 0x3b && unit <= 0x40);
