import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { stopKinds } from "../text/stops.ts";
import { textOf } from "../text/texts.ts";
import { digitOf } from "../text/values/numbers.ts";
import { codeFaults } from "./checksum/codes.ts";
import { type FormFault, formFaults } from "./checksum/forms.ts";
import { isGiven, isJudged, isSaidWrong } from "./provable/excuse.ts";

const NAMES = { isbn: "ISBN", issn: "ISSN", iban: "IBAN", barcode: "JAN or EAN", card: "card number" } as const;
const FORMS: Readonly<Record<FormFault["kind"], string>> = {
  doi: "DOI",
  arxiv: "arXiv number",
  url: "URL",
  postal: "Japanese postal code",
  phone: "telephone number",
};

/** How far before digits their label begins, in UTF-16 code units. */
const LABEL_UNITS = 28;

const LABELS: readonly (readonly [kind: string, label: RegExp])[] = [
  ["isbn", /ISBN/],
  ["issn", /ISSN/],
  ["iban", /IBAN/],
  ["barcode", /JAN|EAN|GTIN|UPC/],
  ["card", /カード番号|[Cc]ard [Nn]umber|카드 ?번호|卡號/],
  ["doi", /doi|DOI/],
  ["arxiv", /rxiv/i],
  ["postal", /〒|郵便番号/],
  ["phone", /電話|問い合わせ|TEL|Tel|ＴＥＬ|FAX|Fax|☎|📞|전화|연락처|문의|팩스/],
];
const ANY_LABEL = new RegExp(LABELS.map(([, { source }]) => source).join("|"), "i");

/** The kinds of numbers whose label stands before one of the numbers of three digits and more. */
function labelledKinds(text: string, runs: readonly number[]): Set<string> {
  const kinds = new Set<string>();
  for (const run of runs) {
    if (digitOf(text.charCodeAt(run + 2)) < 0) continue;
    const before = text.slice(Math.max(0, run - LABEL_UNITS), run);
    if (!ANY_LABEL.test(before)) continue;
    for (const [kind, label] of LABELS) if (label.test(before)) kinds.add(kind);
  }
  return kinds;
}

export default defineFilter({
  id: "checksum",
  summary: "Numbers whose check digit is wrong, and identifiers of a form that nothing real has.",
  options: z.strictObject({}),
  reasons: {
    wrongCheckDigit: {
      code: "HAL040",
      severity: "reject",
      message: "The check digit of the {{name}} {{code}} is wrong.",
      why: "Nothing has this number: the book, journal, account or product was made up, or the number mistyped.",
      fix: "Look the number up, or take it out.",
      bad: "この本のISBNは⟦978-4-10-101013-4⟧です。",
      good: "この本のISBNは978-4-10-101013-7です。",
      since: "0.2.0",
    },
    wrongForm: {
      code: "HAL041",
      severity: "flag",
      message: "{{said}} cannot be a {{name}}.",
      why: "Nothing has an identifier of this form: the source or the contact was made up.",
      fix: "Look it up, or take it out.",
      bad: "The paper is arXiv:⟦2413.01234⟧.",
      good: "The paper is arXiv:2403.01234.",
      since: "0.2.0",
    },
  },
  check: () => (sample, report) => {
    for (const segment of sample.segments) {
      if (!isJudged(segment)) continue;
      const text = textOf(segment);
      const units = segment.text;
      const stands = (place: { start: number; end: number }) =>
        text.protectedBy(place.start) !== "fence" && !isSaidWrong(units, place) && !isGiven(sample, segment, place);
      const kinds = labelledKinds(units, text.values().runs);
      if (text.hasStops(1 << stopKinds.scheme)) kinds.add("url");
      if (kinds.size === 0) continue;
      for (const { kind, start, end, code } of codeFaults(units, kinds))
        if (stands({ start, end }))
          report("wrongCheckDigit", { segment, start, end, data: { name: NAMES[kind], code } });
      for (const { kind, start, end, said } of formFaults(units, kinds)) {
        if (stands({ start, end })) report("wrongForm", { segment, start, end, data: { name: FORMS[kind], said } });
      }
    }
  },
});
