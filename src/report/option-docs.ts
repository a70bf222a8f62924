import { z } from "zod";
import type { AnyFilter } from "../core/filter.ts";

/** One option of a filter, for people: made from its zod schema. */
export interface OptionDoc {
  readonly name: string;
  /** E.g. `integer ≥ 1`, `"a" | "b"`, `list of string`. */
  readonly type: string;
  /** As JSON would write it; undefined where the option has none. */
  readonly default?: unknown;
  readonly description: string;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly description?: string;
  readonly default?: unknown;
  readonly $ref?: string;
}

/** The options of a filter in the order of their declaration. */
export function optionDocs(filter: AnyFilter): OptionDoc[] {
  const schema = z.toJSONSchema(filter.options, { io: "input", unrepresentable: "any" }) as JsonSchema;
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    type: typeOf(property),
    ...(property.default !== undefined && { default: property.default }),
    description: property.description ?? "",
  }));
}

function typeOf(schema: JsonSchema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return [...new Set(choices.map(typeOf))].join(" | ");
  if (Array.isArray(schema.type)) return schema.type.join(" | ");
  switch (schema.type) {
    case "array":
      return schema.items === undefined ? "list" : `list of ${typeOf(schema.items)}`;
    case "object":
      return typeof schema.additionalProperties === "object" && schema.properties === undefined
        ? `object of ${typeOf(schema.additionalProperties)}`
        : "object";
    case "integer":
    case "number":
      return schema.type + boundsOf(schema);
    default:
      return typeof schema.type === "string" ? schema.type : "any";
  }
}

/** JSON Schema gives every integer the safe range; that says nothing to a reader. */
function boundsOf({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema): string {
  const bounds = [
    [" ≥ ", minimum],
    [" > ", exclusiveMinimum],
    [" ≤ ", maximum],
    [" < ", exclusiveMaximum],
  ] as const;
  return bounds
    .filter(([, bound]) => bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER)
    .map(([sign, bound]) => sign + bound)
    .join(",");
}
