/** Reading and replacing fields of Thrift trees by their ids. */
import type { ThriftField, ThriftList, ThriftStruct, ThriftValue } from "./thrift.ts";
import { wire } from "./thrift.ts";

export function fieldOf(struct: ThriftStruct, id: number): ThriftValue | undefined {
  for (const field of struct.fields) if (field.id === id) return field.value;
  return undefined;
}

/** An integer field as a number; undefined if absent or not an integer. */
export function intOf(struct: ThriftStruct, id: number): number | undefined {
  const value = fieldOf(struct, id);
  if (typeof value === "bigint") return Number(value);
  return typeof value === "number" ? value : undefined;
}

export function structOf(struct: ThriftStruct, id: number): ThriftStruct | undefined {
  const value = fieldOf(struct, id);
  return isStruct(value) ? value : undefined;
}

export function structsOf(struct: ThriftStruct, id: number): readonly ThriftStruct[] {
  const value = fieldOf(struct, id);
  if (typeof value !== "object" || !("items" in value)) return [];
  return value.items.filter(isStruct);
}

function isStruct(value: ThriftValue | undefined): value is ThriftStruct {
  return typeof value === "object" && "fields" in value;
}

/** A copy with the given fields set (or dropped, where undefined), every other field as it was, ids ascending. */
export function withFields(
  struct: ThriftStruct,
  changes: { readonly [id: number]: ThriftField | undefined },
): ThriftStruct {
  const fields = struct.fields.filter(({ id }) => !(id in changes));
  for (const change of Object.values(changes)) if (change !== undefined) fields.push(change);
  return { fields: fields.sort((a, b) => a.id - b.id) };
}

export const i32 = (id: number, value: number): ThriftField => ({ id, type: wire.i32, value });
export const i64 = (id: number, value: number | bigint): ThriftField => ({ id, type: wire.i64, value: BigInt(value) });
export const bool = (id: number, value: boolean): ThriftField => ({ id, type: wire.true, value });
export const struct = (id: number, fields: readonly ThriftField[]): ThriftField => ({
  id,
  type: wire.struct,
  value: { fields },
});
export const list = (id: number, elementType: number, items: readonly ThriftValue[]): ThriftField => {
  const value: ThriftList = { elementType, items };
  return { id, type: wire.list, value };
};
