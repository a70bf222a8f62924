/** The rows' own ids of a batch as one string, since a string a row costs more to send than the rest of the row. */
export interface IdColumn {
  readonly text: string;
  /** Where each row's id ends in the text, in UTF-16 code units; `-1 - end` for a row without one. */
  readonly ends: Int32Array;
}

export function packIds(ids: readonly (string | null)[]): IdColumn {
  const ends = new Int32Array(ids.length);
  let end = 0;
  for (const [row, id] of ids.entries()) {
    end += id?.length ?? 0;
    ends[row] = id === null ? -1 - end : end;
  }
  return { text: ids.join(""), ends };
}

/** A row's own id, or null. */
export function idAt({ text, ends }: IdColumn, row: number): string | null {
  const end = ends[row]!;
  if (end < 0) return null;
  const before = row === 0 ? 0 : ends[row - 1]!;
  return text.slice(before < 0 ? -1 - before : before, end);
}

/** The same ids and a row without one. */
export function withoutId({ text, ends }: IdColumn): IdColumn {
  return { text, ends: Int32Array.from([...ends, -1 - text.length]) };
}
