import { expect } from "vitest";

type Fact = "string" | "integer" | "number" | "object" | readonly string[] | Shape | readonly [Shape];
interface Shape {
  readonly required: readonly string[];
  readonly may: Readonly<Record<string, Fact>>;
}

/** A property bag: anything may be in it. */
const BAG: Fact = "object";
const MESSAGE: Shape = { required: [], may: { text: "string", markdown: "string", id: "string", properties: BAG } };
const TEXT: Shape = { required: ["text"], may: { text: "string", markdown: "string", properties: BAG } };
const RULE: Shape = {
  required: ["id"],
  may: {
    id: "string",
    name: "string",
    shortDescription: TEXT,
    fullDescription: TEXT,
    help: TEXT,
    helpUri: "string",
    properties: BAG,
  },
};
const LOCATION: Shape = {
  required: [],
  may: {
    physicalLocation: {
      required: [],
      may: {
        artifactLocation: { required: [], may: { uri: "string", uriBaseId: "string", index: "integer" } },
        region: {
          required: [],
          may: { startLine: "integer", startColumn: "integer", endLine: "integer", endColumn: "integer" },
        },
      },
    },
    logicalLocations: [{ required: [], may: { name: "string", fullyQualifiedName: "string", kind: "string" } }],
  },
};
const RESULT: Shape = {
  required: ["message"],
  may: {
    ruleId: "string",
    ruleIndex: "integer",
    kind: ["notApplicable", "pass", "fail", "review", "open", "informational"],
    level: ["none", "note", "warning", "error"],
    message: MESSAGE,
    locations: [LOCATION],
    partialFingerprints: BAG,
    properties: BAG,
  },
};
/** What the SARIF 2.1.0 schema says of the parts that are written here: names, types, what is required, and that there is nothing else. */
const LOG: Shape = {
  required: ["version", "runs"],
  may: {
    $schema: "string",
    version: ["2.1.0"],
    runs: [
      {
        required: ["tool"],
        may: {
          tool: {
            required: ["driver"],
            may: {
              driver: {
                required: ["name"],
                may: { name: "string", version: "string", informationUri: "string", rules: [RULE] },
              },
            },
          },
          columnKind: ["utf16CodeUnits", "unicodeCodePoints"],
          results: [RESULT],
          properties: BAG,
        },
      },
    ],
  },
};

const isShape = (fact: Fact): fact is Shape => typeof fact === "object" && !Array.isArray(fact);

function faultsOf(value: unknown, fact: Fact, path: string): string[] {
  if (fact === "object") return typeof value === "object" && value !== null ? [] : [`${path}: no object`];
  if (fact === "integer") return Number.isInteger(value) ? [] : [`${path}: no integer`];
  if (typeof fact === "string") return typeof value === fact ? [] : [`${path}: no ${fact}`];
  if (!isShape(fact)) {
    const [first] = fact;
    if (typeof first === "string")
      return (fact as readonly unknown[]).includes(value) ? [] : [`${path}: ${String(value)}`];
    if (!Array.isArray(value)) return [`${path}: no list`];
    return value.flatMap((each, index) => faultsOf(each, first!, `${path}[${index}]`));
  }
  if (typeof value !== "object" || value === null) return [`${path}: no object`];
  const missing = fact.required.filter((name) => !(name in value)).map((name) => `${path}.${name}: missing`);
  return [
    ...missing,
    ...Object.entries(value).flatMap(([name, inner]) => {
      const its = fact.may[name];
      return its === undefined
        ? [`${path}.${name}: there is no such property`]
        : faultsOf(inner, its, `${path}.${name}`);
    }),
  ];
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly locations?: readonly {
        physicalLocation: { artifactLocation: { uri: string }; region?: { startLine: number } };
      }[];
    }[];
  }[];
}

/** Holds a log against the schema's facts, and what a schema cannot say: rules are found, URIs and lines are valid. */
export function expectSarif(text: string): Log["runs"][number] {
  const log = JSON.parse(text) as Log;
  expect(faultsOf(log, LOG, "log")).toEqual([]);
  const [run] = log.runs;
  const ids = run!.tool.driver.rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { ruleId, ruleIndex, locations = [] } of run!.results) {
    expect(ids[ruleIndex]).toBe(ruleId);
    for (const { physicalLocation } of locations) {
      expect(physicalLocation.artifactLocation.uri).toMatch(/^[\w\-./~!$&'()*+,;=:@%]+$/);
      expect(physicalLocation.region?.startLine ?? 1).toBeGreaterThan(0);
    }
  }
  return run!;
}
