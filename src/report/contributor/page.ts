import { reservoir, seeded } from "../../core/random.ts";
import { Tally } from "../../core/tally.ts";
import { type AuditFinding, type AuditRecord, fileOf } from "../audit.ts";
import { type ExamplePlace, placeIn as placeOf } from "../example.ts";
import type { ShownRecord } from "../formats/format.ts";
import { bounded } from "../frame.ts";
import { markdownCode, markdownText } from "../markup.ts";
import { count } from "../numerals.ts";
import { familyOf } from "../summary-record.ts";
import { visible } from "../visible.ts";
import { truncateMiddle } from "../width.ts";
import { familyWords } from "./families.ts";
import { type ContributorLanguage, PAGE_WORDS } from "./words.ts";

export interface ContributorOptions {
  /** The file as the contributor knows it. */
  readonly name: string;
  readonly language: ContributorLanguage;
  /** The command that shows the same, for their own machine. */
  readonly command: string;
  readonly seed?: number | string;
  /** Finds the texts of the rows that are examples, to show what stands around a finding. */
  readonly withTexts?: (records: readonly AuditRecord[]) => Promise<readonly ShownRecord[]>;
}

const EXAMPLES = 10;
/** Of one family no more than this are examples, as long as there are others. */
const OF_FAMILY = 4;
const MOST_ROWS = 300;
const EXCERPT = 60;
const AROUND = { beside: 24, found: EXCERPT };
/** Escapes of characters that cannot be seen make an excerpt longer: it is cut as it is shown. */
const EXCERPT_COLUMNS = 100;

const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (hole, key: string) => values[key] ?? hole);

/**
 * One page of Markdown for whoever made a file: what was found in it, ten examples, what to do. Of the gate it says
 * nothing, nor of any other file: messages are left out, since some name one.
 */
export async function contributorPage(
  records: AsyncIterable<AuditRecord>,
  { name, language, command, seed = 1, withTexts }: ContributorOptions,
): Promise<string> {
  const words = PAGE_WORDS[language];
  const [rejected, flagged] = [new Tally(), new Tally()];
  const drawn = new Map<string, ReturnType<typeof reservoir<AuditRecord>>>();
  const rows: string[] = [];
  let [rejectedRows, flaggedRows] = [0, 0];
  for await (const record of records) {
    const findings = record.findings.filter(({ severity }) => severity !== "note");
    if (findings.length === 0) continue;
    const rejects = findings.filter(({ severity }) => severity === "reject");
    if (rejects.length > 0) {
      rejectedRows++;
      if (rows.length < MOST_ROWS) rows.push(`${record.line ?? record.row}`);
    } else flaggedRows++;
    const families = new Map<string, AuditFinding>();
    for (const finding of rejects.length > 0 ? rejects : findings)
      if (!families.has(familyOf(finding.code))) families.set(familyOf(finding.code), finding);
    for (const [family, finding] of families) {
      (finding.severity === "reject" ? rejected : flagged).add(family);
      let examples = drawn.get(family);
      if (examples === undefined) {
        examples = reservoir<AuditRecord>(EXAMPLES, seeded(`${seed}/${family}`));
        drawn.set(family, examples);
      }
      examples.add({ ...record, findings: [finding] });
    }
  }
  const shown = markdownCode(name);
  if (rejectedRows + flaggedRows === 0) return `${fill(words.nothing, { name: shown })}\n`;
  const families = [...drawn.keys()].sort(
    (a, b) => rejected.get(b) - rejected.get(a) || flagged.get(b) - flagged.get(a) || (a < b ? -1 : 1),
  );
  const picked = chosen(families, drawn, (family) => rejected.get(family) > 0);
  const examples = withTexts === undefined ? picked : await withTexts(picked);
  const named = (family: string) => `${familyWords(family, language).name} (${family})`;
  const lines = [
    `## ${fill(words.title, { name: shown })}`,
    "",
    fill(words.lead, { rejected: count(rejectedRows), flagged: count(flaggedRows) }),
    "",
    `### ${words.counts}`,
    "",
    `| ${words.columns.join(" | ")} |`,
    "|---|--:|--:|",
    ...families.map(
      (family) => `| ${named(family)} | ${count(rejected.get(family))} | ${count(flagged.get(family))} |`,
    ),
    "",
    `### ${words.todo}`,
    "",
    ...families.map((family) => `- **${named(family)}**: ${familyWords(family, language).todo}`),
    "",
    `### ${words.examples}`,
    "",
    ...examples.map((record) => exampleLine(record, language)),
  ];
  if (rows.length > 0) {
    const rest = rejectedRows - rows.length;
    const more = rest > 0 ? ` ${fill(words.more, { n: count(rest) })}` : "";
    lines.push("", `<details><summary>${words.rows}</summary>`, "", `${rows.join(", ")}${more}`, "", "</details>");
  }
  lines.push("", words.reproduce, "", ...fenced(command));
  return `${lines.join("\n")}\n`;
}

/** In turns, so that every family is seen; then more of those that reject, and at last more of the others. */
function chosen(
  families: readonly string[],
  drawn: ReadonlyMap<string, { items(): AuditRecord[] }>,
  rejects: (family: string) => boolean,
): AuditRecord[] {
  const most = families.length === 1 ? EXAMPLES : OF_FAMILY;
  const turn = (of: readonly string[], at: number) => of.map((family) => drawn.get(family)!.items()[at]);
  const later = (of: readonly string[]) => Array.from({ length: most - 1 }, (_, at) => turn(of, at + 1)).flat();
  const inOrder = [
    ...turn(families, 0),
    ...later(families.filter(rejects)),
    ...later(families.filter((family) => !rejects(family))),
  ];
  const found = new Map<string, AuditRecord>();
  for (const record of inOrder) {
    if (record === undefined || found.size >= EXAMPLES) continue;
    const place = `${fileOf(record)}#${record.row}`;
    if (!found.has(place)) found.set(place, record);
  }
  return [...found.values()];
}

function exampleLine(record: ShownRecord, language: ContributorLanguage): string {
  const { line, row, id, findings } = record;
  const words = PAGE_WORDS[language];
  const [finding] = findings;
  const { code } = finding!;
  const place = placeIn({ line, row }, language);
  const its = id === `${fileOf(record)}#${row}` ? "" : ` ${markdownCode(bounded(id, EXCERPT))}`;
  const partner = partnerIn(finding!, record, language);
  const said = [
    ...(partner === undefined ? [] : [fill(words.same, { place: partner })]),
    ...excerptOf(placeOf(record, finding!, AROUND)),
  ];
  const about = said.length === 0 ? "" : `: ${said.join(" ")}`;
  return `- ${place}${its} · ${code} ${familyWords(familyOf(code), language).name}${about}`;
}

const placeIn = ({ line, row }: { line: number | null; row: number }, language: ContributorLanguage): string =>
  line === null
    ? fill(PAGE_WORDS[language].row, { n: String(row) })
    : fill(PAGE_WORDS[language].line, { n: String(line) });

/** The row of the same file that this one repeats; by its line where no blank line can stand before it. */
function partnerIn(
  { code, data }: AuditFinding,
  record: AuditRecord,
  language: ContributorLanguage,
): string | undefined {
  if (!code.startsWith("DUP")) return undefined;
  const { line, row } = record;
  const partner = JSON.parse(data) as Readonly<Record<string, unknown>>;
  if (partner["source"] !== fileOf(record) || typeof partner["row"] !== "number") return undefined;
  const isSure = line !== null && line === row + 1 && partner["row"] < row;
  return placeIn({ line: isSure ? partner["row"] + 1 : null, row: partner["row"] }, language);
}

/** A finding in bold among what stands around it. */
function excerptOf(place: ExamplePlace | undefined): string[] {
  if (place === undefined || place.found.trim() === "") return [];
  const whole = masked(place.before + place.found + place.after);
  const [start, end] = [place.before.length, place.before.length + place.found.length];
  const [before, found, after] = [whole.slice(0, start), whole.slice(start, end), whole.slice(end)];
  const shown = markdownText(truncateMiddle(visible(found), EXCERPT_COLUMNS));
  if (before + after === "") return [`<code>${shown}</code>`];
  return [`<code>${markdownText(visible(before))}<b>${shown}</b>${markdownText(visible(after))}</code>`];
}

/** Addresses and long numbers are not repeated in a comment, whatever they were found for. As long as the text. */
const masked = (text: string): string =>
  text.replace(/[\w.+-]+@[\w.-]+|\d(?:[ -]?\d){6,}/g, (each) => each.replace(/[^@\s]/g, "•"));

/** A block of code whose fence is longer than any in it. */
function fenced(command: string): string[] {
  const ticks = Math.max(2, ...[...command.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(ticks + 1);
  return [`${fence}sh`, command, fence];
}
