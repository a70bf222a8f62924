import type { NameAt } from "./names.ts";
import { type Support, squashed } from "./support.ts";

/** The shortest quotation that is looked at, in letters of CJK or thirds of others: shorter ones are terms. */
const LEAST = 8;
/** The part of its pairs of neighbours that a quotation may change. */
const KEPT = 0.5;

const QUOTES: readonly RegExp[] = [
  /「([^「」\n]{8,200})」(?=と(?:述べ|語|書|言|記|指摘|主張|説明|話|発言|答え|コメント)|とある|라고|고 (?:말|밝))/g,
  /[“"]([^“”"\n]{24,300})[”"](?=,? (?:said|says|he|she|they|according|wrote|writes))/g,
  /(?<=(?:said|says|states|stated|wrote|writes|mentions|notes|claims),? (?:that )?)[“"]([^“”"\n]{24,300})[”"]/g,
  /[“"]([^“”"\n]{8,200})[”"](?=(?:이)?라고 )/g,
  /(?<=[說道示出及寫到][:：，]?)「([^「」\n]{8,200})」/g,
];

/** Quotations, given as somebody's or the text's own words, that the passage has nothing like. */
export function strangeQuotations(answer: string, support: Support): NameAt[] {
  const found: NameAt[] = [];
  for (const pattern of QUOTES)
    for (const match of answer.matchAll(pattern)) {
      if (squashed(match[1]!).length < LEAST || support.share(match[1]!) >= KEPT) continue;
      const start = match.index;
      if (!found.some((other) => start < other.end && other.start < start + match[0].length))
        found.push({ start, end: start + match[0].length });
    }
  return found;
}
