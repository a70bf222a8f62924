import type { Reference } from "../../core/context.ts";
import type { Finding } from "../../core/finding.ts";
import type { Sample, Segment } from "../../core/sample.ts";
import { excerptOf } from "../../core/span.ts";
import { fragmentMask } from "../../text/private/fragments.ts";
import { maskSpans, maskText } from "../../text/private/mask.ts";
import { privateSpans, privateSpansOf, secretOf } from "../../text/private/private-spans.ts";
import { analyse, beginSample, endSample } from "../../text/texts.ts";
import { type MaskString, maskFinding } from "./mask-finding.ts";

/** Shows what is said of one row without what is private in it. */
export interface RowMask {
  readonly string: MaskString;
  finding(finding: Finding): Finding;
  text(segment: Segment): string;
}

type References = Readonly<Record<string, readonly Reference[]>>;

/** What is private in reference data, which a finding may quote beside the row. */
function secretsOf(references: References): string[] {
  const secrets: string[] = [];
  for (const { texts } of Object.values(references).flat())
    for (const { text } of texts) for (const span of privateSpans(analyse(text))) secrets.push(secretOf(text, span));
  return secrets;
}

/**
 * Binds what findings may quote besides their row; the result masks what is said of a row. Everything that leaves a worker
 * goes through it: an excerpt is cut from the masked text, so that no half of a secret stays, and a message or a value that
 * quotes one is masked where it shares a piece with it.
 */
export function createRowMasker(references: References | undefined): (sample: Sample) => RowMask {
  let quoted: readonly string[] | undefined;
  return ({ segments }) => {
    quoted ??= references === undefined ? [] : secretsOf(references);
    const masked = new Map<string, string>();
    const secrets: string[] = [...quoted];
    beginSample();
    try {
      for (const segment of segments) {
        const spans = privateSpansOf(segment);
        for (const span of spans) secrets.push(secretOf(segment.text, span));
        if (spans.length > 0) masked.set(segment.path, maskSpans(segment.text, spans));
      }
    } finally {
      endSample();
    }
    const fragments = fragmentMask(secrets);
    const string: MaskString = fragments === undefined ? maskText : (text) => fragments(maskText(text));
    return {
      string,
      finding(finding) {
        const { span } = finding;
        const text = span && masked.get(span.path);
        return maskFinding(
          finding,
          string,
          text === undefined ? finding.excerpt : excerptOf(text, span!.start, span!.end),
        );
      },
      text: ({ path, text }) => masked.get(path) ?? text,
    };
  };
}
