import { z } from "zod";
import { columnNumber } from "../../core/column-number.ts";
import { pathMatcher, valueMatcher } from "../../core/glob.ts";

const values = z.array(z.union([z.string(), z.number(), z.boolean()])).min(1);

/** What must hold of one column. */
export const ruleSchema = z
  .strictObject({
    column: z.string().min(1),
    sources: z.array(z.string().min(1)).min(1).optional(),
    required: z.boolean().optional(),
    allow: values.optional(),
    deny: values.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .refine((rule) => CONDITIONS.some((name) => rule[name] !== undefined && rule[name] !== false), {
    message: "a rule needs one or more of required, allow, deny, min and max",
  });

const CONDITIONS = ["required", "allow", "deny", "min", "max"] as const;

export type Rule = z.output<typeof ruleSchema>;

/** A fault that a rule finds, with what its message says. */
export interface Fault {
  readonly reason: "missing" | "denied" | "notAllowed" | "belowMinimum" | "aboveMaximum" | "notNumber";
  readonly value: string;
  readonly score?: number;
  readonly limit?: number;
}

/** Characters of a value that a message shows. */
const SHOWN = 60;

export interface BoundRule {
  readonly column: string;
  /** Whether it is meant for rows of a source. */
  readonly covers: (source: string) => boolean;
  readonly fault: (value: unknown) => Fault | undefined;
}

export function bindRule({ column, sources, required = false, allow, deny, min, max }: Rule): BoundRule {
  const globs = sources?.map(pathMatcher);
  const allowed = allow?.map((value) => valueMatcher(String(value)));
  const denied = deny?.map((value) => valueMatcher(String(value)));
  const wantsNumber = min !== undefined || max !== undefined;

  /** Of a list, each item has to keep the rule. */
  function faultOf(value: unknown): Fault | undefined {
    const text = textOf(value);
    const fault = (reason: Fault["reason"]): Fault => ({ reason, value: shown(text) });
    if (denied?.some((matches) => matches(text))) return fault("denied");
    if (allowed !== undefined && !allowed.some((matches) => matches(text))) return fault("notAllowed");
    if (!wantsNumber) return undefined;
    const number = columnNumber(value);
    if (number === undefined) return fault("notNumber");
    if (min !== undefined && number < min) return { ...fault("belowMinimum"), score: number, limit: min };
    if (max !== undefined && number > max) return { ...fault("aboveMaximum"), score: number, limit: max };
    return undefined;
  }

  return {
    column,
    covers: (source) => globs === undefined || globs.some((matches) => matches(source)),
    fault(value) {
      if (isEmpty(value)) return required ? { reason: "missing", value: "" } : undefined;
      if (!Array.isArray(value)) return faultOf(value);
      for (const item of value) {
        const fault = isEmpty(item) ? undefined : faultOf(item);
        if (fault !== undefined) return fault;
      }
      return undefined;
    },
  };
}

function isEmpty(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === undefined || value === null || (Array.isArray(value) && value.every(isEmpty));
}

const isScalar = (value: unknown): value is string | number | bigint | boolean =>
  ["string", "number", "bigint", "boolean"].includes(typeof value);

const textOf = (value: unknown): string => (isScalar(value) ? String(value).trim() : "an object");

function shown(text: string): string {
  if (text.length <= SHOWN) return text;
  const end = (text.charCodeAt(SHOWN - 1) & 0xfc00) === 0xd800 ? SHOWN - 1 : SHOWN;
  return `${text.slice(0, end)}…`;
}
