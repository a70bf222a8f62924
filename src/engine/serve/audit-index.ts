/**
 * Where each record of an audit is and what kind it is of: 20 bytes a record, so that an audit of ten million rows with
 * findings takes 200 MB, however long its records are.
 */
export interface AuditIndex {
  readonly size: number;
  /** Bytes in the audit, [start, end). */
  start(at: number): number;
  end(at: number): number;
  /** The pattern of the record's findings, as `PatternCounter.add` tells it. */
  kind(at: number): number;
  /** The row's number in its source. */
  row(at: number): number;
}

export interface AuditIndexer extends AuditIndex {
  add(place: { readonly start: number; readonly end: number }, kind: number, row: number): void;
}

const FIRST_SIZE = 1024;

export function createAuditIndex(): AuditIndexer {
  let size = 0;
  let starts = new Float64Array(FIRST_SIZE);
  let lengths = new Uint32Array(FIRST_SIZE);
  let kinds = new Int32Array(FIRST_SIZE);
  let rows = new Uint32Array(FIRST_SIZE);
  const grown = <T extends Float64Array | Uint32Array | Int32Array>(old: T, room: T): T => {
    room.set(old);
    return room;
  };
  return {
    get size() {
      return size;
    },
    start: (at) => starts[at]!,
    end: (at) => starts[at]! + lengths[at]!,
    kind: (at) => kinds[at]!,
    row: (at) => rows[at]!,
    add({ start, end }, kind, row) {
      if (size === starts.length) {
        starts = grown(starts, new Float64Array(2 * size));
        lengths = grown(lengths, new Uint32Array(2 * size));
        kinds = grown(kinds, new Int32Array(2 * size));
        rows = grown(rows, new Uint32Array(2 * size));
      }
      starts[size] = start;
      lengths[size] = end - start;
      kinds[size] = kind;
      rows[size] = row;
      size++;
    },
  };
}
