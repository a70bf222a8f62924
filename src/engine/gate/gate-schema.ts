import { z } from "zod";
import { ROLES } from "../../core/sample.ts";
import { SHAPES } from "../../io/shapes/spec.ts";

const rate = z
  .union([
    z.number().min(0).max(1),
    z.string().regex(/^(100|\d{1,2})(\.\d+)?\s*%$/, 'a rate is a number from 0 to 1 or a percentage such as "2.5 %"'),
  ])
  .describe('A share of rows: a number from 0 to 1, or a percentage such as "2.5 %".');

const limit = z
  .union([rate, z.strictObject({ maxRate: rate.optional(), maxRows: z.int().min(0).optional() })])
  .describe("The most there may be: a rate, or maxRate and maxRows; with both, each holds.");

const bounds = (of: string) =>
  z.strictObject({ min: z.int().min(0).optional(), max: z.int().min(0).optional() }).describe(of);

const rejected = limit.optional().describe("Rejected rows, of all rows.");
const flagged = limit.optional().describe("Kept rows with a flag, of all rows.");
const reasons = z
  .record(z.string(), limit)
  .optional()
  .describe("Rows with a finding that rejects or flags, by code or prefix: SCR001, ENC.");

const languageLimits = z.strictObject({
  rows: bounds("How many rows of this language there may be.").optional(),
  minShare: rate.optional().describe("The least share of all rows."),
  maxShare: rate.optional().describe("The greatest share of all rows."),
  ...{ rejected, flagged, reasons },
});

const roleLimits = z.strictObject({ rejected, flagged });

/** What may be limited, over all rows or in one source. */
const limits = {
  rows: bounds("How many rows there may be.").optional(),
  rejected,
  flagged,
  reasons,
  languages: z
    .record(z.string(), languageLimits)
    .optional()
    .describe("Limits on the rows of one language, of the rows of that language; `und`: it cannot be told."),
  roles: z
    .partialRecord(z.enum(ROLES), roleLimits)
    .optional()
    .describe("Limits on rows by what is found in texts of one role, of the rows that have such a text."),
  duplicates: z
    .strictObject({
      within: limit.optional().describe("Rows that repeat an earlier row of the inputs."),
      against: limit.optional().describe("Rows that repeat one of the set given with --against."),
    })
    .optional()
    .describe("Limits on duplicates, exact and near."),
  contamination: limit.optional().describe("Rows that hold items of a benchmark."),
  schema: z
    .strictObject({
      columns: z.array(z.string()).optional().describe("Columns that every source must have."),
      roles: z.array(z.enum(ROLES)).optional().describe("Roles that must occur in every source."),
      shapes: z.array(z.enum(SHAPES)).optional().describe("The shapes a source may have."),
    })
    .optional()
    .describe("What the rows must look like."),
};

const strictness = z.enum(["fail", "warn", "off"]);

/** The `gate` key of a config file: what a gate lets through. */
export const gateSchema = z.strictObject({
  ...limits,
  sources: z
    .record(z.string(), z.strictObject(limits))
    .optional()
    .describe("Limits on each source by itself, by glob; of several that match, later ones win key by key."),
  baseline: z
    .strictObject({
      file: z.string().optional().describe("What --update-baseline wrote, or a summary.json, relative to this file."),
      rate: rate.optional().describe("Points by which a rate may rise before it is a regression. Default: 0.5 %."),
      rows: z.int().min(0).optional().describe("Rows by which it must rise, too. Default: 5."),
    })
    .optional()
    .describe("Change against an earlier state."),
  checks: z
    .strictObject({
      shape: strictness.optional().describe("A shape that fewer than 90 % of the first rows fit. Default: fail."),
      measured: strictness.optional().describe("Fewer than 95 % of the rows judged by a filter. Default: fail."),
      newSource: strictness.optional().describe("A source that the baseline does not have. Default: fail."),
      tenfold: strictness.optional().describe("A source rejected ten times as often as before. Default: fail."),
      clean: strictness.optional().describe("Nothing rejected of more than 10,000 written rows. Default: warn."),
    })
    .optional()
    .describe("What is odd about the data or its reading."),
});

export type GateConfig = z.output<typeof gateSchema>;
export type LimitsConfig = NonNullable<GateConfig["sources"]>[string];
export type LimitConfig = NonNullable<GateConfig["rejected"]>;
export type RateConfig = z.output<typeof rate>;
export type CheckName = keyof NonNullable<GateConfig["checks"]>;
export type Strictness = z.output<typeof strictness>;
