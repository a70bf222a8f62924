import { z } from "zod";
import type { AnyFilter } from "../core/filter.ts";
import { SEVERITIES } from "../core/finding.ts";
import { ROLES } from "../core/sample.ts";
import { OUTPUT_FORMATS } from "../io/output-format.ts";
import { gateSchema } from "./gate/gate-schema.ts";

const severity = z.enum([...SEVERITIES, "off"]);

const role = z.enum(ROLES);
const path = z.string().min(1);

/** What a mapping file holds. */
export const mappingSchema = z
  .strictObject({
    columns: z.record(path, role).optional().describe("Texts, in order and before any turns: path to role."),
    turns: path.optional().describe("The list of turns, or the JSON text of one."),
    role: path.optional().describe("In a turn: who speaks. Default: role."),
    text: path.optional().describe("In a turn: the text, or a list of texts. Default: content."),
    roles: z.record(z.string(), role).optional().describe("What each value at role means."),
    order: z.array(role).min(1).optional().describe("Roles of turns by their place, over and over."),
  })
  .refine(({ columns = {}, turns }) => turns !== undefined || Object.keys(columns).length > 0, {
    message: "a mapping needs columns or turns",
  });

/** Everything a `shisa-filter.json` may say. The filters' own options are checked by each filter. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe("For editors: ./node_modules/shisa-filter/dist/schema.json."),
  rules: z.int().optional().describe("The rule-set version this config was written for; another one is an error."),
  preset: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe("A preset, or several, the later ones winning. Default: recommended."),
  language: z
    .string()
    .optional()
    .describe("The language the trained turns should be in: ja, ko, zh-Hant, zh-Hans, en or another BCP 47 tag."),
  shape: z.string().optional().describe("How rows are read; detected from the columns and first rows if not given."),
  textColumn: z.string().optional().describe("The column of shape text."),
  idColumn: z.string().optional().describe("The column rows are named by. Default: id."),
  sourceColumn: z
    .string()
    .optional()
    .describe("The column that says where a row is from; rows are then counted and limited by it, not by file."),
  to: z
    .enum(OUTPUT_FORMATS)
    .optional()
    .describe("The format that kept and rejected rows are written in, with all their columns. Default: as they were."),
  annotate: z
    .boolean()
    .optional()
    .describe("All rows are written, to annotated/, with columns shisa_outcome and shisa_codes; none is dropped."),
  fix: z
    .boolean()
    .optional()
    .describe(
      "Rows that can be mended without losing anything are, and go to repaired/; before and after in the audit.",
    ),
  tokenizer: z
    .string()
    .min(1)
    .optional()
    .describe("A Hugging Face tokenizer.json, relative to this file: tokens of the trained texts are counted with it."),
  mapping: mappingSchema
    .optional()
    .describe("Where the texts of rows are that no shape knows: paths to columns or turns, and who speaks."),
  filters: z
    .record(z.string(), z.union([z.literal(false), z.record(z.string(), z.unknown())]))
    .optional()
    .describe("Options by filter id; false switches a filter off."),
  plugins: z.array(z.string()).optional().describe("Modules with filters, relative to this file."),
  severity: z
    .record(z.string(), severity)
    .optional()
    .describe("Severity by code or prefix, also on one role (SCR@user); the longest match wins."),
  select: z.array(z.string()).optional().describe("Codes or prefixes to run; all if empty."),
  ignore: z.array(z.string()).optional().describe("Codes or prefixes to drop."),
  allow: z
    .string()
    .optional()
    .describe("A marks.json of a report, relative to this file: what was marked as wrongly rejected is not rejected."),
  against: z
    .array(z.string().min(1))
    .optional()
    .describe(
      "What rows are compared with besides each other by filters that look for duplicates: files, globs, folders, indexes, relative to this file. --against takes their place.",
    ),
  strictness: z
    .enum(["recommended", "lenient", "strict"])
    .optional()
    .describe("lenient: what is debatable only flags. strict: flags on trained texts reject. Default: recommended."),
  dryRun: z.boolean().optional().describe("Every reject becomes a flag: look first, filter later."),
  gate: gateSchema.optional().describe("What `shisa-filter gate` lets through; changes no verdict on a row."),
});

export type Config = z.output<typeof configSchema>;

/** For library users and `.mjs` or `.ts` config files: gives the type, changes nothing. */
export const defineConfig = (config: Config): Config => config;

/** The JSON Schema of the config file, with every filter's options in place. */
export function configJsonSchema(filters: readonly AnyFilter[], presets: readonly string[]): Record<string, unknown> {
  const schema = z.toJSONSchema(configSchema, { io: "input" }) as Record<string, unknown> & {
    properties: Record<string, unknown>;
  };
  const properties = Object.fromEntries(
    filters.map((filter) => {
      const { $schema: _, ...options } = z.toJSONSchema(filter.options, { io: "input" }) as Record<string, unknown>;
      return [filter.id, { description: filter.summary, anyOf: [{ const: false }, options] }];
    }),
  );
  const preset = { enum: [...presets] };
  return {
    ...schema,
    title: "shisa-filter configuration",
    properties: {
      ...schema.properties,
      preset: { description: configSchema.shape.preset.description, anyOf: [preset, { type: "array", items: preset }] },
      filters: {
        description: configSchema.shape.filters.description,
        type: "object",
        properties,
        // A plugin's filters are not known here.
        additionalProperties: { anyOf: [{ const: false }, { type: "object" }] },
      },
    },
  };
}
