import { ParquetFault } from "./fault.ts";
import type { Leaf, SchemaNode } from "./schema.ts";

/** A leaf's levels and values over some whole rows. */
export interface LeafData {
  readonly leaf: Leaf;
  /** Undefined where the leaf is in no list. */
  readonly repetition: Uint8Array | undefined;
  /** Undefined where nothing can be null or empty. */
  readonly definition: Uint8Array | undefined;
  /** As many as levels are at the highest definition. */
  readonly values: readonly unknown[];
  readonly count: number;
}

interface Cursor extends LeafData {
  level: number;
  value: number;
}

type Build = () => unknown;

export interface AssembleOptions {
  /** Objects lose the types of keys, and one of two keys of the same name. */
  readonly maps: "objects" | "pairs";
}

interface Columns {
  readonly cursors: ReadonlyMap<Leaf, Cursor>;
  readonly options: AssembleOptions;
}

/**
 * Assembles a top-level column's rows from its leaves: lists as arrays, structs as objects, maps as objects, null as
 * null. @throws ParquetFault when the leaves disagree
 */
export function assembleRows(
  node: SchemaNode,
  data: readonly LeafData[],
  rows: number,
  options: AssembleOptions,
): unknown[] {
  const cursors = new Map<Leaf, Cursor>(data.map((item) => [item.leaf, { ...item, level: 0, value: 0 }]));
  const build = builderOf(node, { cursors, options });
  const all = [...cursors.values()];
  const out: unknown[] = new Array(rows);
  for (let row = 0; row < rows; row++) {
    for (const cursor of all) {
      const isRow =
        cursor.level < cursor.count && (cursor.repetition === undefined || cursor.repetition[cursor.level] === 0);
      if (!isRow) throw new ParquetFault("its parts disagree about where rows begin");
    }
    out[row] = build();
  }
  for (const cursor of all) {
    if (cursor.level !== cursor.count) throw new ParquetFault("its parts disagree about the number of rows");
  }
  return out;
}

function builderOf(node: SchemaNode, columns: Columns): Build {
  if (node.element.repetition_type === "REPEATED") return repeated(node, contentOf(node, columns), columns);
  return contentOf(node, columns);
}

function cursorsOf(node: SchemaNode, { cursors }: Columns): Cursor[] {
  return node.leaves.map((leaf) => cursors.get(leaf)).filter((cursor) => cursor !== undefined);
}

/** A node without regard to its being repeated: a value, a struct, or an annotated list or map. */
function contentOf(node: SchemaNode, columns: Columns): Build {
  const [leaf] = node.leaves;
  if (leaf === undefined) throw new ParquetFault("a struct without fields");
  const first = columns.cursors.get(leaf) as Cursor;
  if (node.children.length === 0) return valueBuilder(first);
  const content = listOf(node, columns) ?? mapOf(node, columns) ?? structOf(node, columns);
  if (node.element.repetition_type !== "OPTIONAL") return content;
  const below = cursorsOf(node, columns);
  const { definition } = first;
  const { maxDefinition } = node;
  return () => {
    if (definition === undefined || definition[first.level]! >= maxDefinition) return content();
    for (const cursor of below) cursor.level++;
    return null;
  };
}

function valueBuilder(cursor: Cursor): Build {
  const { definition, values } = cursor;
  const { maxDefinition } = cursor.leaf;
  if (definition === undefined) {
    return () => {
      cursor.level++;
      return values[cursor.value++];
    };
  }
  return () => (definition[cursor.level++] === maxDefinition ? values[cursor.value++] : null);
}

function structOf(node: SchemaNode, columns: Columns): Build {
  const fields = node.children.map((child) => [child.name, builderOf(child, columns)] as const);
  const isPlain = fields.every(([name]) => name !== "__proto__");
  return () => {
    const object: Record<string, unknown> = {};
    for (const [name, build] of fields) {
      if (isPlain) object[name] = build();
      else define(object, name, build());
    }
    return object;
  };
}

/** Sets a field of any name: `__proto__` too becomes a field. */
export function define(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** The items of a repeated node, each built by `item`. */
function repeated(node: SchemaNode, item: Build, columns: Columns): () => unknown[] {
  const below = cursorsOf(node, columns);
  const first = below[0]!;
  const { definition, repetition, count } = first;
  const { maxDefinition, maxRepetition } = node;
  return () => {
    if (definition !== undefined && definition[first.level]! < maxDefinition) {
      for (const cursor of below) cursor.level++;
      return [];
    }
    const items = [item()];
    while (first.level < count && repetition?.[first.level] === maxRepetition) items.push(item());
    return items;
  };
}

/** https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists, with its rules for older forms. */
function listOf(node: SchemaNode, columns: Columns): Build | undefined {
  const { converted_type: converted, logical_type: logical } = node.element;
  const [list, ...others] = node.children;
  if (converted !== "LIST" && logical?.type !== "LIST") return undefined;
  if (list === undefined || others.length > 0 || list.element.repetition_type !== "REPEATED") return undefined;
  const [element] = list.children;
  const isWrapped = list.children.length === 1 && list.name !== "array" && list.name !== `${node.name}_tuple`;
  const item = isWrapped && element !== undefined ? builderOf(element, columns) : contentOf(list, columns);
  return repeated(list, item, columns);
}

function mapOf(node: SchemaNode, columns: Columns): Build | undefined {
  const { converted_type: converted, logical_type: logical } = node.element;
  const [pairs, ...others] = node.children;
  if (converted !== "MAP" && converted !== "MAP_KEY_VALUE" && logical?.type !== "MAP") return undefined;
  if (pairs === undefined || others.length > 0 || pairs.element.repetition_type !== "REPEATED") return undefined;
  const [key, value, ...more] = pairs.children;
  if (key === undefined || value === undefined || more.length > 0) return undefined;
  const buildKey = builderOf(key, columns);
  const buildValue = builderOf(value, columns);
  const entries = repeated(pairs, () => [buildKey(), buildValue()], columns);
  if (columns.options.maps === "pairs") return entries;
  return () => {
    const object: Record<string, unknown> = {};
    for (const entry of entries()) {
      const [name, field] = entry as [unknown, unknown];
      define(object, name instanceof Date ? name.toISOString() : String(name), field);
    }
    return object;
  };
}
