import { UsageError } from "../../core/errors.ts";
import { nearest } from "../../core/nearest.ts";
import { FILTERS } from "../../filters/index.ts";
import { reasonsByCode } from "../../report/explain.ts";

/**
 * Says so when a code or prefix found nothing because there is no such code. What an audit holds may come from a
 * plugin, so `inAudit` counts too.
 * @throws {UsageError} with the nearest that exists.
 */
export function assertKnownCode(code: string, inAudit: ReadonlySet<string>): void {
  const codes = [...new Set([...reasonsByCode(FILTERS).keys(), ...inAudit])];
  if (codes.some((each) => each.startsWith(code))) return;
  const families = [...new Set(codes.map((each) => each.replace(/\d+$/, "")))];
  const near = nearest(code, [...families, ...codes]);
  const hint = near === undefined ? "`shisa-filter filters` lists them" : `Did you mean ${near}?`;
  throw new UsageError(`${JSON.stringify(code)} is no code or prefix of one. ${hint}`);
}
