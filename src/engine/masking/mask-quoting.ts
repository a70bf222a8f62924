import type { FindingData } from "../../core/finding.ts";
import { fragmentMask } from "../../text/private/fragments.ts";
import { maskText } from "../../text/private/mask.ts";
import { privateSpans, secretOf } from "../../text/private/private-spans.ts";
import { analyse } from "../../text/texts.ts";
import { maskData } from "./mask-finding.ts";

/** Masks data that quotes texts which are no row at hand, pieces of what is private in them too. */
export function maskQuoting(texts: readonly string[]): (data: FindingData) => FindingData {
  const fragments = fragmentMask(
    texts.flatMap((text) => privateSpans(analyse(text)).map((span) => secretOf(text, span))),
  );
  return (data) => maskData(data, fragments === undefined ? maskText : (text) => fragments(maskText(text)));
}
