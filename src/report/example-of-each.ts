import type { AuditRecord } from "./audit.ts";
import type { ShownRecord } from "./formats/format.ts";

/** Keeps, of the rows that come by, the first of each code: a rejected one where there is one. */
export interface ExampleOfEach {
  /** Whether the row would be kept; ask before finding its texts. */
  wants(record: AuditRecord): boolean;
  add(record: ShownRecord): void;
  readonly found: ReadonlyMap<string, ShownRecord>;
}

export function exampleOfEach(): ExampleOfEach {
  const found = new Map<string, ShownRecord>();
  const newOf = ({ findings, outcome }: AuditRecord): string[] =>
    findings.flatMap(({ code, severity }) => {
      const known = found.get(code)?.outcome;
      return severity !== "note" && (known === undefined || (known === "keep" && outcome === "reject")) ? [code] : [];
    });
  return {
    found,
    wants: (record) => newOf(record).length > 0,
    add(record) {
      for (const code of newOf(record)) found.set(code, record);
    },
  };
}
