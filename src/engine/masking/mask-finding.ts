import type { Finding, FindingData } from "../../core/finding.ts";
import { maskText } from "../../text/private/mask.ts";

/** Masks a string that was made of texts. */
export type MaskString = (text: string) => string;

/** A finding with its message and data masked, and its excerpt as it is given. */
export function maskFinding(
  finding: Finding,
  mask: MaskString,
  excerpt = finding.excerpt && mask(finding.excerpt),
): Finding {
  const { message, data } = finding;
  return {
    ...finding,
    message: mask(message),
    data: maskData(data, mask),
    ...(excerpt !== undefined && { excerpt }),
  };
}

/** The strings of data, masked. */
export const maskData = (data: FindingData, mask: MaskString): FindingData =>
  Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, typeof value === "string" ? mask(value) : value]),
  );

/** Findings that no text is at hand for, of judges and matchers. */
export const maskFindings = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => maskFinding(finding, maskText));
