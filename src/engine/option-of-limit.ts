import { jsonOf } from "./report-rows.ts";

/**
 * The option of a filter that a finding's limit came from, by the settings that a run recorded: the one number among
 * them that is the same. Undefined where there is none or more than one, or no record of the run.
 */
export function optionOfLimit(out: string, filter: string, limit: number): string | undefined {
  const run = jsonOf<{ readonly config?: { readonly filters?: readonly { id: string; options?: object }[] } }>(
    out,
    "run.json",
  );
  const options = run?.config?.filters?.find(({ id }) => id === filter)?.options ?? {};
  const same = Object.entries(options).filter(([, value]) => value === limit);
  return same.length === 1 ? same[0]![0] : undefined;
}
