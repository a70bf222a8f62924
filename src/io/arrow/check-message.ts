/** Kinds of Arrow messages, by their number in Message.fbs. */
const SCHEMA = 1;
const DICTIONARY_BATCH = 2;
const RECORD_BATCH = 3;
/** The only type with a list in it, by its number in Schema.fbs. */
const UNION = 14;

/** What a message that holds together is. */
export interface CheckedMessage {
  readonly isSchema: boolean;
  /** Bytes of body that follow. */
  readonly body: number;
}

/** More fields than any table has, and fewer than would take a while. */
const MOST_FIELDS = 100_000;
const DEEPEST = 64;
/** Rows of one batch; 32-bit offsets hold no more. */
const MOST_ROWS = 2 ** 31 - 1;

/**
 * Checks the lengths and places that a message's metadata claims, all of which the library believes: a damaged one would
 * have it make billions of things.
 * @throws {Error} where they do not fit.
 */
export function checkMessage(metadata: Uint8Array): CheckedMessage {
  const message = tableOf(metadata, 0);
  const kind = message.byte(1);
  const header = message.table(2);
  const body = message.long(3);
  checkPairs(message, 4);
  if (header === undefined || body < 0) throw new Error("a message is damaged");
  if (kind === SCHEMA) {
    checkFields(header, 1, { left: MOST_FIELDS }, 0);
    checkPairs(header, 2);
    header.vector(3, 8);
  } else if (kind === RECORD_BATCH) checkBatch(header, body);
  else if (kind === DICTIONARY_BATCH) {
    const data = header.table(1);
    if (data === undefined) throw new Error("a message is damaged");
    checkBatch(data, body);
  } else throw new Error("there is a message that is no table");
  return { isSchema: kind === SCHEMA, body };
}

/** Bytes of the table that stands before an index in {@link schemaMessage}: a multiple of 8, so that nothing loses its place. */
const BEFORE_INDEX = 32;

/**
 * The schema of a file's index as a message: some writers (apache-arrow for JavaScript is one) leave out the message that
 * should stand first. Offsets are relative, so that a Message table before the index can lead to the schema in it.
 */
export function schemaMessage(index: Uint8Array): Buffer {
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const root = view.getUint32(0, true);
  const slots = root - view.getInt32(root, true);
  const [version, schema] = [4, 6].map((slot) => root + view.getUint16(slots + slot, true)) as [number, number];
  const before = Buffer.alloc(BEFORE_INDEX);
  // The root, its slots (version, kind, header), the table itself.
  before.writeUInt32LE(20, 0);
  for (const [at, value] of [12, 12, 8, 10, 4, 0].entries()) before.writeUInt16LE(value, 4 + 2 * at);
  before.writeInt32LE(16, 20);
  before.writeUInt32LE(BEFORE_INDEX + schema + view.getUint32(schema, true) - 24, 24);
  before.writeInt16LE(version === root ? 0 : view.getInt16(version, true), 28);
  before.writeUInt8(SCHEMA, 30);
  const metadata = Buffer.concat([before, index]);
  checkMessage(metadata);
  return metadata;
}

/** Where the first batch of a file stands, by its index; undefined where it has none. Blocks are 24 bytes, offsets first. */
export function firstBlock(index: Uint8Array): number | undefined {
  const footer = tableOf(index, 0);
  let first: number | undefined;
  for (const slot of [2, 3]) {
    const blocks = footer.vector(slot, 24);
    for (let at = 0; at < blocks.length; at++)
      first = Math.min(first ?? Number.POSITIVE_INFINITY, blocks.long(at * 24));
  }
  return first;
}

function checkFields(table: Table, slot: number, budget: { left: number }, depth: number): void {
  const fields = table.tables(slot);
  budget.left -= fields.length;
  if (budget.left < 0 || depth > DEEPEST) throw new Error("its schema is damaged");
  for (const field of fields) {
    field.vector(0, 1);
    checkPairs(field, 6);
    if (field.byte(2) === UNION) field.table(3)?.vector(1, 4);
    checkFields(field, 5, budget, depth + 1);
  }
}

/** Names with values, as metadata. */
function checkPairs(table: Table, slot: number): void {
  for (const pair of table.tables(slot)) for (const text of [0, 1]) pair.vector(text, 1);
}

function checkBatch(batch: Table, body: number): void {
  const inRange = (value: number, most: number) => {
    if (!(value >= 0 && value <= most)) throw new Error("a batch is damaged");
  };
  inRange(batch.long(0), MOST_ROWS);
  const nodes = batch.vector(1, 16);
  for (let at = 0; at < nodes.length; at++) {
    inRange(nodes.long(at * 16), MOST_ROWS);
    inRange(nodes.long(at * 16 + 8), nodes.long(at * 16));
  }
  const buffers = batch.vector(2, 16);
  for (let at = 0; at < buffers.length; at++) {
    const offset = buffers.long(at * 16);
    inRange(offset, body);
    inRange(buffers.long(at * 16 + 8), body - offset);
  }
  const views = batch.vector(4, 8);
  for (let at = 0; at < views.length; at++) inRange(views.long(at * 8), buffers.length);
}

/** A FlatBuffers table. Reads beyond the metadata throw. */
interface Table {
  readonly byte: (slot: number) => number;
  readonly long: (slot: number) => number;
  readonly table: (slot: number) => Table | undefined;
  readonly tables: (slot: number) => readonly Table[];
  /** Items of so many bytes. */
  readonly vector: (slot: number, size: number) => { readonly length: number; readonly long: (at: number) => number };
}

/** The table that an offset at a place leads to. https://flatbuffers.dev/internals/ */
function tableOf(bytes: Uint8Array, place: number): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = place + view.getUint32(place, true);
  const slots = start - view.getInt32(start, true);
  const slotBytes = view.getUint16(slots, true);
  /** Where a field is; 0: it is not there. */
  const at = (slot: number) => {
    const offset = 4 + 2 * slot < slotBytes ? view.getUint16(slots + 4 + 2 * slot, true) : 0;
    return offset === 0 ? 0 : start + offset;
  };
  const itemsOf = (slot: number, size: number) => {
    const field = at(slot);
    if (field === 0) return { from: 0, length: 0 };
    const from = field + view.getUint32(field, true) + 4;
    const length = view.getUint32(from - 4, true);
    if (from + length * size > bytes.length) throw new Error("a message claims more than it holds");
    return { from, length };
  };
  return {
    byte: (slot) => (at(slot) === 0 ? 0 : view.getUint8(at(slot))),
    long: (slot) => (at(slot) === 0 ? 0 : Number(view.getBigInt64(at(slot), true))),
    table: (slot) => (at(slot) === 0 ? undefined : tableOf(bytes, at(slot))),
    tables(slot) {
      const { from, length } = itemsOf(slot, 4);
      if (length > MOST_FIELDS) throw new Error("a message is damaged");
      return Array.from({ length }, (_, index) => tableOf(bytes, from + 4 * index));
    },
    vector(slot, size) {
      const { from, length } = itemsOf(slot, size);
      return { length, long: (offset) => Number(view.getBigInt64(from + offset, true)) };
    },
  };
}
