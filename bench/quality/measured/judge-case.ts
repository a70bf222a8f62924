import { type Context, NO_CONTEXT } from "../../../src/core/context.ts";
import type { AnyFilter } from "../../../src/core/filter.ts";
import type { Finding } from "../../../src/core/finding.ts";
import { createMeasurer } from "../../../src/engine/measure.ts";
import { createPolicy, NO_POLICY } from "../../../src/engine/policy.ts";
import type { LabelledCase } from "./cases.ts";

const measurers = new Map<Context, Map<readonly AnyFilter[], ReturnType<typeof createMeasurer>>>();

/** What the filters of a case find in the turns that a model is trained on: flags and rejections, with default options. */
export function findingsIn({ filters, sample, path, context = NO_CONTEXT }: LabelledCase): Finding[] {
  let byFilters = measurers.get(context);
  if (byFilters === undefined) {
    byFilters = new Map();
    measurers.set(context, byFilters);
  }
  let measure = byFilters.get(filters);
  if (measure === undefined) {
    const active = filters.map((filter) => ({ filter, options: filter.options.parse({}) }));
    measure = createMeasurer(active, createPolicy(NO_POLICY), {}, context);
    byFilters.set(filters, measure);
  }
  return measure(sample).findings.filter(
    ({ severity, role, span }) =>
      severity !== "note" &&
      (path === undefined
        ? role === null || role === "assistant" || role === "text"
        : span === undefined || span.path === path),
  );
}
