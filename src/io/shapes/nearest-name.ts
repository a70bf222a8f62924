/** Edits (insert, delete, replace, swap of neighbours) that make `a` into `b`; optimal string alignment. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, before[j - 2]! + 1);
      row.push(edits);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The longest name worth comparing, in UTF-16 code units. */
const LONGEST = 64;

/**
 * The name nearest to a misspelt one: at most a quarter of its letters wrong (one in a short
 * name), case apart; undefined where none is.
 */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  if (name.length > LONGEST) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 4)) + 1;
  for (const known of names) {
    if (Math.abs(known.length - name.length) >= least) continue;
    const edits = editDistance(name.toLowerCase(), known.toLowerCase());
    if (edits >= least) continue;
    least = edits;
    best = known;
  }
  return best;
}
