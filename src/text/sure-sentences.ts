/**
 * Sentences that a mark ends wherever it stands, told from the units of a text (`UnitView`) without its stops: an ideographic full
 * stop or a line feed. Places are those of the array.
 */
const LINE_FEED = 0x0a;
const FULL_STOP = 0x3002;

/** Where the last one begins between two places; -1 where none does. */
export function sureStart(array: Uint16Array, least: number, at: number): number {
  for (let each = at - 1; each >= least; each--)
    if (array[each] === FULL_STOP || array[each] === LINE_FEED) return each + 1;
  return -1;
}

/** Where the one that `at` stands in ends. */
export function sureEnd(array: Uint16Array, at: number, to: number): number {
  let end = at;
  while (end < to && array[end] !== FULL_STOP && array[end] !== LINE_FEED) end++;
  return end;
}
