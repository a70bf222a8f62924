import type { ParquetFile } from "./open.ts";
import type { Leaf, SchemaNode } from "./schema.ts";
import { contentOf, fieldOf } from "./table-of.ts";
import { type NewLeaf, PHYSICAL_TYPES, type StoredField, type TableSchema } from "./table-schema.ts";

/**
 * How a file's own columns are stored, for rows that are encoded anew in the same schema: INT96 stays INT96, and what the
 * schema says of a text (that it is JSON, say) stays true. Goes with the file's own footer, so that there are no elements.
 */
export function storedSchema({ schema }: ParquetFile): TableSchema {
  return { elements: [], leaves: schema.leaves.map(newLeaf), fields: schema.children.map(storedField) };
}

const newLeaf = (leaf: Leaf): NewLeaf => ({ ...leaf, typeNumber: PHYSICAL_TYPES.indexOf(leaf.type) });

function storedField(node: SchemaNode): StoredField {
  const { maxDefinition, maxRepetition } = node;
  if (node.element.repetition_type !== "REPEATED") return storedContent(node, maxDefinition, maxRepetition);
  // A list of its own, without a group around it.
  const field = fieldOf(node);
  return {
    ...{ field, definition: maxDefinition - 1, repetition: maxRepetition - 1 },
    inner: [{ ...storedContent(node, maxDefinition, maxRepetition), field: itemOf(node) }],
  };
}

const itemOf = (node: SchemaNode) => ({ name: "element", type: contentOf(node), nullable: false });

/** By the rules of `contentOf`. */
function storedContent(node: SchemaNode, definition: number, repetition: number): StoredField {
  const isNullable = node.element.repetition_type === "OPTIONAL";
  const type = contentOf(node);
  const stored = { field: { name: node.name, type, nullable: isNullable }, definition, repetition };
  const [first] = node.children;
  if (first === undefined) return { ...stored, leaf: newLeaf(node.leaves[0]!), inner: [] };
  if (type.kind === "map") return { ...stored, inner: first.children.map(storedField) };
  if (type.kind !== "list") return { ...stored, inner: node.children.map(storedField) };
  const [item] = first.children;
  const isItself = first.children.length !== 1 || first.name === "array" || first.name === `${node.name}_tuple`;
  if (!isItself) return { ...stored, inner: [storedField(item!)] };
  const inner = storedContent(first, first.maxDefinition, first.maxRepetition);
  return { ...stored, inner: [{ ...inner, field: itemOf(first) }] };
}
