import type { AuditRecord } from "../../report/audit.ts";
import { fragmentMask } from "../../text/private/fragments.ts";
import { maskText } from "../../text/private/mask.ts";

/** Findings whose excerpts are what is private. */
const isPrivate = (code: string) => code.startsWith("PII");

/** A record of an audit that was written unmasked, masked for the one who looks at it now. */
export function maskRecord(record: AuditRecord): AuditRecord {
  const secrets = record.findings.flatMap(({ code, excerpt }) =>
    isPrivate(code) && excerpt !== null ? [excerpt] : [],
  );
  const fragments = fragmentMask(secrets);
  const mask = (text: string) => (fragments === undefined ? maskText(text) : fragments(maskText(text)));
  return {
    ...record,
    id: mask(record.id),
    repairs: record.repairs === null ? null : maskEncoded(record.repairs, mask),
    findings: record.findings.map((finding) => ({
      ...finding,
      excerpt: finding.excerpt === null ? null : mask(finding.excerpt),
      message: mask(finding.message),
      data: maskEncoded(finding.data, mask),
    })),
  };
}

/** The strings of JSON that is encoded. */
function maskEncoded(data: string, mask: (text: string) => string): string {
  try {
    return JSON.stringify(JSON.parse(data), (_key, value: unknown) =>
      typeof value === "string" ? mask(value) : value,
    );
  } catch {
    return mask(data);
  }
}
