import type { ParquetType, SchemaElement } from "hyparquet";
import { ParquetFault } from "./fault.ts";

/** A node of the schema, with the levels at which it is defined and repeated. */
export interface SchemaNode {
  readonly name: string;
  readonly element: SchemaElement;
  readonly children: readonly SchemaNode[];
  readonly maxDefinition: number;
  readonly maxRepetition: number;
  /** The leaves below it, or itself. */
  readonly leaves: readonly Leaf[];
}

/** A column as it is stored: one chunk of it in every row group. */
export interface Leaf {
  /** Its place among the chunks of a row group. */
  readonly index: number;
  readonly path: readonly string[];
  readonly element: SchemaElement;
  readonly type: ParquetType;
  /** Bytes of a value of a fixed width; 0 for booleans and byte arrays. */
  readonly width: number;
  readonly maxDefinition: number;
  readonly maxRepetition: number;
}

/** Levels are kept in bytes. Real schemas stay below 20. */
const maxLevel = 100;

const widths: Readonly<Record<ParquetType, number>> = {
  BOOLEAN: 0,
  INT32: 4,
  INT64: 8,
  INT96: 12,
  FLOAT: 4,
  DOUBLE: 8,
  BYTE_ARRAY: 0,
  FIXED_LEN_BYTE_ARRAY: 0,
};

/**
 * Builds the tree of a flat list of schema elements (depth first, with counts of children).
 * @throws ParquetFault when the list is not such a tree
 */
export function schemaTree(elements: readonly SchemaElement[]): SchemaNode {
  let next = 0;
  let leafCount = 0;
  const visit = (path: readonly string[], definition: number, repetition: number): SchemaNode => {
    const element = elements[next++];
    if (element === undefined) throw new ParquetFault("its schema names more columns than it holds");
    if (definition > maxLevel || path.length > maxLevel) throw new ParquetFault("its schema nests too deep");
    const isRoot = next === 1;
    const { name, repetition_type: kind, num_children: count = 0 } = element;
    const here = isRoot ? path : [...path, name];
    const maxDefinition = definition + (isRoot || kind === "REQUIRED" ? 0 : 1);
    const maxRepetition = repetition + (!isRoot && kind === "REPEATED" ? 1 : 0);
    if (!isRoot && kind === undefined) throw new ParquetFault(`the repetition of column ${here.join(".")} is unknown`);
    const node = { name, element, maxDefinition, maxRepetition };
    if (isRoot || (element.type === undefined && count > 0)) {
      const children: SchemaNode[] = [];
      for (let i = 0; i < count; i++) children.push(visit(here, maxDefinition, maxRepetition));
      return { ...node, children, leaves: children.flatMap(({ leaves }) => leaves) };
    }
    if (element.type === undefined || count > 0) {
      throw new ParquetFault(`the physical type of column ${here.join(".")} is unknown`);
    }
    const isFixed = element.type === "FIXED_LEN_BYTE_ARRAY";
    const width = isFixed ? (element.type_length ?? 0) : widths[element.type];
    if (isFixed && width <= 0) throw new ParquetFault(`column ${here.join(".")} has a fixed width of ${width} bytes`);
    const leaf = { index: leafCount++, path: here, element, type: element.type, width, maxDefinition, maxRepetition };
    return { ...node, children: [], leaves: [leaf] };
  };
  if (elements.length === 0) throw new ParquetFault("its schema is empty");
  const root = visit([], 0, 0);
  if (next !== elements.length) throw new ParquetFault("its schema holds more columns than it names");
  return root;
}
