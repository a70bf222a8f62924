import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { expect } from "vitest";

const SCHEMA = path.join(import.meta.dirname, "sarif-schema/sarif-schema-2.1.0.json");

interface Place {
  readonly physicalLocation?: {
    readonly artifactLocation: { readonly uri: string };
    readonly region?: { readonly startLine: number };
  };
}
interface Run {
  readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations?: readonly Place[];
  }[];
}

// One pattern of the schema is none with the flag `u`.
const ajv = new Ajv({ allErrors: true, unicodeRegExp: false });
// Its types are those of a CommonJS module, whose default is the plugin itself.
formats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, "utf8")));

/** What the schema of the standard has against a log, a line each. */
export function schemaFaults(log: unknown): string[] {
  if (isValid(log)) return [];
  return isValid.errors!.map(({ instancePath, message, params }) => {
    const { additionalProperty } = params as { additionalProperty?: string };
    return `${instancePath}: ${message}${additionalProperty === undefined ? "" : ` (${additionalProperty})`}`;
  });
}

/** Holds a log against the schema, and what a schema cannot say: rules are found, addresses stay what they name. */
export function expectSarif(text: string): Run {
  const log = JSON.parse(text) as { readonly runs: readonly Run[] };
  expect(schemaFaults(log)).toEqual([]);
  const [run] = log.runs;
  const ids = run!.tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex, locations = [] } of run!.results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    for (const { physicalLocation } of locations)
      expect(physicalLocation?.artifactLocation.uri ?? "").toMatch(/^[\w\-./~!$&'()*+,;=:@%]*$/);
  }
  return run!;
}
