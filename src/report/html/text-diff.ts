/** A piece of two texts: in both, only in the first, or only in the second. */
export interface DiffPiece {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** Differences after which the rest is told as one change: what differs more is not read word by word. */
const MOST_EDITS = 800;

/** Words of spaced scripts, single characters of others: what a person compares by. */
const tokensOf = (text: string): string[] => text.match(/[A-Za-z0-9\u00c0-\u024f\u0370-\u052f]+|\s+|\S/gu) ?? [];

/** What changed between two texts (Myers, 1986), with the common beginning and end set aside first. */
export function diffTexts(before: string, after: string): DiffPiece[] {
  const [a, b] = [tokensOf(before), tokensOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middle = edits(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return joined([
    { kind: "same", text: a.slice(0, head).join("") },
    ...middle,
    { kind: "same", text: a.slice(a.length - tail).join("") },
  ]);
}

function edits(a: readonly string[], b: readonly string[]): DiffPiece[] {
  const whole: DiffPiece[] = [
    { kind: "gone", text: a.join("") },
    { kind: "new", text: b.join("") },
  ];
  if (a.length === 0 || b.length === 0) return whole;
  const most = Math.min(MOST_EDITS, a.length + b.length);
  const offset = most + 1;
  const furthest = new Int32Array(2 * most + 3);
  const trace: Int32Array[] = [];
  for (let edit = 0; edit <= most; edit++) {
    trace.push(furthest.slice());
    for (let k = -edit; k <= edit; k += 2) {
      const down = k === -edit || (k !== edit && furthest[offset + k - 1]! < furthest[offset + k + 1]!);
      let x = down ? furthest[offset + k + 1]! : furthest[offset + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[offset + k] = x;
      if (x >= a.length && x - k >= b.length) return walked(a, b, trace, offset);
    }
  }
  return whole;
}

function walked(a: readonly string[], b: readonly string[], trace: readonly Int32Array[], offset: number): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  let [x, y] = [a.length, b.length];
  for (let edit = trace.length - 1; edit >= 0; edit--) {
    const furthest = trace[edit]!;
    const k = x - y;
    const down = k === -edit || (k !== edit && furthest[offset + k - 1]! < furthest[offset + k + 1]!);
    const fromX = edit === 0 ? 0 : furthest[offset + (down ? k + 1 : k - 1)]!;
    const fromY = edit === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    while (x > fromX && y > fromY && a[x - 1] === b[y - 1]) {
      pieces.push({ kind: "same", text: a[x - 1]! });
      x--;
      y--;
    }
    if (edit === 0) break;
    pieces.push(down ? { kind: "new", text: b[fromY]! } : { kind: "gone", text: a[fromX]! });
    [x, y] = [fromX, fromY];
  }
  return pieces.reverse();
}

function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const result: { kind: DiffPiece["kind"]; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = result.at(-1);
    if (text === "") continue;
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}
