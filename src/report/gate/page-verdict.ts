import type { PageVerdict } from "../html/report-data.ts";
import type { GateRecord } from "./record.ts";
import { amountOf, headlineOf, subjectOf } from "./text.ts";

/** What a page shows of a gate. */
export const pageVerdict = (record: GateRecord): PageVerdict => ({
  outcome: record.outcome,
  headline: headlineOf(record),
  limits: record.verdicts.map((verdict) => ({
    outcome: verdict.outcome,
    subject: subjectOf(verdict),
    amount: amountOf(verdict),
    limit: verdict.limit,
    message: verdict.message,
    source: verdict.source,
    code: verdict.code,
  })),
  improvements: record.improvements,
  toolChange: record.toolChange?.message ?? null,
  notes: record.notes,
  isDefault: record.defaults,
});
