import type { ShapeOverride } from "../io/shapes/index.ts";
import type { AuditRecord } from "../report/audit.ts";
import { partnerOf } from "../report/html/count-patterns.ts";
import type { Partner } from "../report/html/report-data.ts";
import type { ReportRow } from "../report/html/sample-row.ts";
import { placeKey, type RowReadBack, readBack } from "./read-back.ts";

/** Duplicates whose partner is looked up, and characters of it that are kept of each text. */
const MOST_PARTNERS = 300;
const LONGEST_TEXT = 8_000;

const partnerPlace = ({ findings }: AuditRecord) => {
  const finding = findings.find(({ filter, severity }) => filter.endsWith("duplicate") && severity !== "note");
  return finding && partnerOf(finding.data);
};

/** Gives sampled duplicates the earlier row that they repeat, read again from the input, where that is still there. */
export async function withPartners(
  rows: readonly ReportRow[],
  shape?: ShapeOverride,
  unmasked = false,
): Promise<ReportRow[]> {
  const wanted = new Map<string, Set<number>>();
  let asked = 0;
  for (const { record } of rows) {
    const place = partnerPlace(record);
    if (place === undefined || asked >= MOST_PARTNERS) continue;
    asked++;
    wanted.set(place.source, (wanted.get(place.source) ?? new Set()).add(place.row));
  }
  const found = await readBack(wanted, shape, unmasked);
  return rows.map((row) => {
    const place = partnerPlace(row.record);
    const read = place && found.get(placeKey(place.source, place.row));
    return read === undefined ? row : { ...row, partner: partner(`${place!.source}#${place!.row}`, read) };
  });
}

const partner = (place: string, { segments }: RowReadBack): Partner => ({
  place,
  texts: segments.map(({ path, role, text }) => ({ path, role, text: text.slice(0, LONGEST_TEXT).toWellFormed() })),
});
