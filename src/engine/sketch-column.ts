/**
 * One corpus filter's sketches of a batch's rows as they cross a thread. An array a row costs more to send than the rest
 * of the row, so words of one number a row go as one array.
 */
export type SketchColumn =
  | { readonly kind: "words"; readonly width: number; readonly words: Uint32Array; readonly present: Uint8Array }
  | { readonly kind: "list"; readonly list: readonly unknown[] };

/** Gathers sketches row by row. */
export function createSketchColumn(rows: number) {
  let width = 0;
  let words: Uint32Array | undefined;
  let present = new Uint8Array(rows);
  let list: unknown[] | undefined;
  let count = 0;
  return {
    push(sketch: unknown): void {
      if (count === present.length) present = grown(present, new Uint8Array(2 * count + 1));
      if (list === undefined && sketch instanceof Uint32Array && (words === undefined || sketch.length === width)) {
        if (words === undefined) {
          width = sketch.length;
          words = new Uint32Array(present.length * width);
        } else if ((count + 1) * width > words.length) words = grown(words, new Uint32Array(present.length * width));
        words.set(sketch, count * width);
        present[count] = 1;
      } else if (list !== undefined || sketch !== undefined) {
        list ??= Array.from({ length: count }, (_, row) => rowOf(words, present, width, row));
        list.push(sketch);
      }
      count++;
    },
    finish(): SketchColumn {
      if (list !== undefined) return { kind: "list", list };
      return {
        kind: "words",
        width,
        words: words?.slice(0, count * width) ?? new Uint32Array(0),
        present: present.slice(0, count),
      };
    },
  };
}

/** The sketch of a row, undefined where its filter had nothing to compare: a view where all are words. */
export function sketchAt(column: SketchColumn, row: number): unknown {
  return column.kind === "list" ? column.list[row] : rowOf(column.words, column.present, column.width, row);
}

function rowOf(words: Uint32Array | undefined, present: Uint8Array, width: number, row: number) {
  return present[row] === 1 ? words?.subarray(row * width, row * width + width) : undefined;
}

function grown<T extends Uint8Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The same sketches and a row without one. */
export function withoutSketch(column: SketchColumn): SketchColumn {
  if (column.kind === "list") return { kind: "list", list: [...column.list, undefined] };
  const { width, words, present } = column;
  return {
    kind: "words",
    width,
    words: grown(words, new Uint32Array(words.length + width)),
    present: grown(present, new Uint8Array(present.length + 1)),
  };
}
