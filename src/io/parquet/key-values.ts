import { fieldOf, structsOf } from "./fields.ts";
import { type ThriftField, type ThriftStruct, wire } from "./thrift.ts";

/** A text as a field. */
export const text = (id: number, value: string): ThriftField => ({
  id,
  type: wire.binary,
  value: new TextEncoder().encode(value),
});

/** What a footer says besides its columns: pairs of key and value. */
export const pairsOf = (footer: ThriftStruct): (readonly [key: string, value: string])[] =>
  structsOf(footer, 5).map((pair) => [textOf(pair, 1), textOf(pair, 2)] as const);

function textOf(struct: ThriftStruct, id: number): string {
  const value = fieldOf(struct, id);
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : "";
}
