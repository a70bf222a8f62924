import type { Verdict } from "../../report/gate/record.ts";
import { count, counted, percent } from "../../report/numerals.ts";
import type { SourceFacts } from "../../report/summary.ts";
import type { Measures } from "./measures.ts";
import type { Bounds, LanguageLimits, Limit, Limits } from "./settle-gate.ts";

/** Where a verdict is about. */
export type Place = Pick<Verdict, "source" | "language" | "role">;

/** A rate as a person writes it: `2.5 %`. */
export const rateText = (rate: number): string => `${Number((rate * 100).toPrecision(6))} %`;

const placeText = ({ source, language, role }: Place): string =>
  [
    ...(language === null ? [] : [`in ${language}`]),
    ...(role === null ? [] : [`with ${role} texts`]),
    ...(source === null ? [] : [`of ${source}`]),
  ].join(" ");

const limitText = ({ rate, rows }: Limit): string =>
  [
    ...(rate === undefined ? [] : [rate === 0 ? "none" : `≤ ${rateText(rate)}`]),
    ...(rows === undefined ? [] : [rows === 0 ? "none" : `≤ ${counted(rows, "row")}`]),
  ].join(", ");

/** Compares whole numbers, so that a rate that is met exactly passes whatever floating point makes of it. */
const isOver = (rows: number, of: number, rate: number): boolean => rows > Math.floor(of * rate + 1e-9);

/** Rows that there may be no more of than a limit says. */
function mostVerdict(
  what: string,
  verb: string,
  {
    place,
    code = null,
    rows,
    of,
    limit,
  }: { place: Place; code?: string | null; rows: number; of: number; limit: Limit },
): Verdict {
  const over =
    (limit.rate !== undefined && isOver(rows, of, limit.rate)) || (limit.rows !== undefined && rows > limit.rows);
  const where = placeText(place);
  const share = `${count(rows)} of the ${counted(of, "row")}${where === "" ? "" : ` ${where}`} (${percent(rows, of)})`;
  return {
    kind: "limit",
    what,
    ...place,
    code,
    ...{ rows, of, limit: limitText(limit) },
    outcome: over ? "fail" : "pass",
    message: `${share} ${verb}; the limit is ${limitText(limit).replaceAll("≤ ", "")}.`,
  };
}

function boundVerdicts(rows: number, { min, max }: Bounds, place: Place): Verdict[] {
  const where = placeText(place);
  const of = where === "" ? "" : ` ${where}`;
  const verdict = (bound: string, isMet: boolean): Verdict => ({
    kind: "limit",
    what: "rows",
    ...place,
    code: null,
    ...{ rows, of: null, limit: bound },
    outcome: isMet ? "pass" : "fail",
    message: `There ${rows === 1 ? "is" : "are"} ${counted(rows, "row")}${of}; it must be ${bound.replace("≥", "at least").replace("≤", "at most")}.`,
  });
  return [
    ...(min === undefined ? [] : [verdict(`≥ ${count(min)}`, rows >= min)]),
    ...(max === undefined ? [] : [verdict(`≤ ${count(max)}`, rows <= max)]),
  ];
}

/** The verdicts on the limits of all rows, or of one source. */
export function limitVerdicts(limits: Limits, measures: Measures): Verdict[] {
  const { source, input } = measures;
  const place: Place = { source, language: null, role: null };
  const most = (what: string, verb: string, rows: number, limit: Limit | undefined, code: string | null = null) =>
    limit === undefined ? [] : [mostVerdict(what, verb, { place, code, rows, of: input, limit })];
  return [
    ...(limits.rows === undefined ? [] : boundVerdicts(input, limits.rows, place)),
    ...most("rejected", "are rejected", measures.rejected, limits.rejected),
    ...most("flagged", "are kept with a flag", measures.flagged, limits.flagged),
    ...Object.entries(limits.reasons ?? {}).flatMap(([code, limit]) =>
      most(code, `have ${code}`, measures.rowsWith(code), limit, code),
    ),
    ...most("duplicates within", "repeat an earlier row", measures.within, limits.within, "DUP"),
    ...most(
      "duplicates against",
      "repeat a row of the set they were compared with",
      measures.against,
      limits.against,
      "DUP",
    ),
    ...most("contamination", "hold an item of a benchmark", measures.rowsWith("CON"), limits.contamination, "CON"),
    ...Object.entries(limits.languages ?? {}).flatMap(([language, its]) => languageVerdicts(language, its, measures)),
    ...Object.entries(limits.roles ?? {}).flatMap(([role, its]) => {
      const counts = measures.roles.get(role as never) ?? { rows: 0, rejected: 0, flagged: 0 };
      const here = { place: { source, language: null, role }, of: counts.rows };
      return [
        ...(its?.rejected === undefined
          ? []
          : [
              mostVerdict("rejected", "are rejected for such a text", {
                ...here,
                rows: counts.rejected,
                limit: its.rejected,
              }),
            ]),
        ...(its?.flagged === undefined
          ? []
          : [
              mostVerdict("flagged", "are flagged for such a text", {
                ...here,
                rows: counts.flagged,
                limit: its.flagged,
              }),
            ]),
      ];
    }),
  ];
}

function languageVerdicts(language: string, limits: LanguageLimits, { source, input, languages }: Measures): Verdict[] {
  const place: Place = { source, language, role: null };
  const counts = languages.get(language) ?? { input: 0, rejected: 0, flagged: 0, rowsWith: () => 0 };
  const here = { place, of: counts.input };
  const most = (what: string, verb: string, rows: number, limit: Limit | undefined, code: string | null = null) =>
    limit === undefined ? [] : [mostVerdict(what, verb, { ...here, code, rows, limit })];
  return [
    ...(limits.rows === undefined ? [] : boundVerdicts(counts.input, limits.rows, place)),
    ...shareVerdicts(counts.input, input, limits, place),
    ...most("rejected", "are rejected", counts.rejected, limits.rejected),
    ...most("flagged", "are kept with a flag", counts.flagged, limits.flagged),
    ...Object.entries(limits.reasons ?? {}).flatMap(([code, limit]) =>
      most(code, `have ${code}`, counts.rowsWith(code), limit, code),
    ),
  ];
}

function shareVerdicts(
  rows: number,
  of: number,
  { minShare, maxShare }: Pick<LanguageLimits, "minShare" | "maxShare">,
  place: Place,
): Verdict[] {
  const where = place.source === null ? "" : ` of ${place.source}`;
  const verdict = (limit: string, isMet: boolean): Verdict => ({
    kind: "limit",
    what: "share",
    ...place,
    code: null,
    ...{ rows, of, limit },
    outcome: isMet ? "pass" : "fail",
    message: `${count(rows)} of the ${counted(of, "row")}${where} (${percent(rows, of)}) are in ${place.language}; it must be ${limit.replace("≥", "at least").replace("≤", "at most")}.`,
  });
  return [
    ...(minShare === undefined ? [] : [verdict(`≥ ${rateText(minShare)}`, rows >= Math.ceil(of * minShare - 1e-9))]),
    ...(maxShare === undefined ? [] : [verdict(`≤ ${rateText(maxShare)}`, !isOver(rows, of, maxShare))]),
  ];
}

/** The verdicts on what the rows of one source must look like. */
export function schemaVerdicts(limits: Limits, measures: Measures, { shape, columns }: SourceFacts): Verdict[] {
  const { source, roles } = measures;
  const verdict = (what: string, wanted: string, isMet: boolean, message: string): Verdict => ({
    kind: "schema",
    what,
    ...{ source, language: null, role: null, code: null, rows: null, of: null, limit: wanted },
    outcome: isMet ? "pass" : "fail",
    message,
  });
  const missing = (limits.columns ?? []).filter((name) => !columns.includes(name));
  const absent = (limits.requiredRoles ?? []).filter((role) => !roles.has(role));
  return [
    ...(limits.columns === undefined
      ? []
      : [
          verdict(
            "columns",
            limits.columns.join(", "),
            missing.length === 0,
            missing.length === 0
              ? `${source} has the columns ${limits.columns.join(", ")}.`
              : `${source} has no column ${missing.join(", ")}; its columns are ${columns.join(", ") || "none"}.`,
          ),
        ]),
    ...(limits.requiredRoles === undefined
      ? []
      : [
          verdict(
            "roles",
            limits.requiredRoles.join(", "),
            absent.length === 0,
            absent.length === 0
              ? `${source} has texts of ${limits.requiredRoles.join(", ")}.`
              : `${source} has no text of the role ${absent.join(", ")}; it has ${[...roles.keys()].join(", ") || "none"}.`,
          ),
        ]),
    ...(limits.shapes === undefined
      ? []
      : [
          verdict(
            "shape",
            limits.shapes.join(", "),
            limits.shapes.includes(shape),
            `${source} is read as ${shape}; it ${limits.shapes.includes(shape) ? "may" : "must"} be ${limits.shapes.join(" or ")}.`,
          ),
        ]),
  ];
}
