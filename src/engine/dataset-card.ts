import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { OutputFormat } from "../io/output-format.ts";
import type { Table } from "../io/table/types.ts";
import { columnsOfTable, columnTypes, covers, type ObjectType } from "./column-types.ts";

/** A file of kept rows. */
export interface KeptFile {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly format: OutputFormat;
  readonly shape: string;
  readonly rows: number;
  /** Its columns, of a file of Arrow. */
  readonly table?: Table;
}

interface TypedFile extends KeptFile {
  readonly columns: ObjectType;
}

/** Files that load as one table: the first one has every column, with every type, that the others have. */
interface Group {
  readonly name: string;
  readonly format: OutputFormat;
  readonly rows: number;
  readonly files: readonly TypedFile[];
}

/**
 * Writes the dataset card that tells `load_dataset(folder)` which files are data: without it the audit would be taken
 * for rows. Files whose columns cannot be one table are configurations of their own. A card has one format, that of
 * its first configuration; how to load files of the other one is told below it.
 */
export async function writeDatasetCard(out: string, kept: readonly KeptFile[]): Promise<void> {
  const filled = kept.filter(({ rows }) => rows > 0);
  const typed: TypedFile[] = [];
  for (const file of filled.filter(isLoadable))
    typed.push({
      ...file,
      columns:
        file.format === "arrow"
          ? columnsOfTable(file.table!)
          : await columnTypes(path.join(out, file.path), file.format),
    });
  const groups = groupFiles(typed);
  const main = groups.reduce<Group | undefined>(
    (best, group) => (best && best.rows >= group.rows ? best : group),
    undefined,
  );
  const [own, others] = [true, false].map((same) => groups.filter(({ format }) => (format === main?.format) === same));
  const unlisted = filled.filter((file) => !isLoadable(file));
  const parts = [
    frontMatter(own!, main),
    TITLE,
    filled.length === 0 ? "No row was kept.\n" : describe(own!, main),
    describeOthers(others!),
    describeUnlisted(unlisted),
  ];
  await writeFile(path.join(out, "README.md"), parts.filter((part) => part !== "").join("\n"));
}

const TITLE = `# Rows kept by shisa-filter

- \`kept/\`: the rows fit to train on, as they were. \`load_dataset\` on this folder gives these.
- \`rejected/\`: the other rows, as they were; \`.malformed\` files hold lines that are not JSON objects.
- \`audit.jsonl\`, \`audit.parquet\`: why, one record per row with a finding. \`findings.parquet\`: one row per finding.
- \`report.html\`: all of that to look at, in a browser.
- \`sample.jsonl\`: a random sample of kept, borderline and rejected rows for review.
- \`summary.json\`, \`run.json\`: the counts, and how the run was made.
`;

/**
 * `datasets` splits paths at `::`, knows formats by endings in small letters, and takes `a.parquet.jsonl` for Parquet.
 */
const isLoadable = ({ path: file }: KeptFile) =>
  !file.includes("::") &&
  /\.(jsonl|ndjson|parquet|arrow)(\.gz)?$/.test(file) &&
  !/\.(parquet|lance|vortex|arrow)\.[^/]*$/i.test(file);

/** By format, shape and columns, in the order of inputs; plain names where they tell enough. */
function groupFiles(files: readonly TypedFile[]): Group[] {
  const groups: TypedFile[][] = [];
  for (const file of files) {
    const group = groups.find(([leader]) => canLead(leader!, file) || canLead(file, leader!));
    if (group === undefined) groups.push([file]);
    else if (canLead(group[0]!, file)) group.push(file);
    else group.unshift(file);
  }
  const names = new Set<string>();
  return groups.map((members) => {
    const { shape, format } = members[0]!;
    let name = groups.length === 1 ? "default" : `${shape}-${format}`;
    for (let next = 2; names.has(name); next++) name = `${shape}-${format}-${next}`;
    names.add(name);
    return { name, format, rows: members.reduce((sum, { rows }) => sum + rows, 0), files: members };
  });
}

function canLead(leader: TypedFile, other: TypedFile): boolean {
  if (leader.format !== other.format || leader.shape !== other.shape) return false;
  // A Parquet table lacks no column.
  if (leader.format !== "jsonl" && leader.columns.fields.size !== other.columns.fields.size) return false;
  return covers(leader.columns, other.columns);
}

/** With no file to load, the list is empty: `load_dataset` then says so, and does not go looking for others. */
function frontMatter(groups: readonly Group[], main: Group | undefined): string {
  if (main === undefined) return "---\nconfigs:\n- config_name: default\n  data_files: []\n---\n";
  const configs = groups.map((group) => {
    const paths = group.files.map((file) => `    - ${yamlString(globOf(file.path))}\n`).join("");
    const mark = group === main && groups.length > 1 ? "  default: true\n" : "";
    return `- config_name: ${yamlString(group.name)}\n${mark}  data_files:\n  - split: train\n    path:\n${paths}`;
  });
  return `---\nconfigs:\n${configs.join("")}---\n`;
}

/** A pattern that matches just this path. */
const globOf = (file: string) => file.replace(/[[*?]/g, "[$&]");

/** JSON is YAML, and Python, but for characters that YAML does not let stand unescaped. */
const yamlString = (text: string) =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

function describe(groups: readonly Group[], main: Group | undefined): string {
  if (main === undefined || groups.length === 1) return "";
  const rows = groups.map(({ name, files, rows }) => `| \`${name}\` | ${files.length} | ${rows} |`);
  return `The files do not have the same columns and are ${groups.length} tables: \`load_dataset(folder, name)\`. Without a name,
\`load_dataset(folder)\` gives \`${main.name}\` alone.

| name | files | rows |
|---|--:|--:|
${rows.join("\n")}
`;
}

/** As people and as `datasets` call them. */
const FORMATS: Readonly<Record<OutputFormat, { readonly title: string; readonly module: string }>> = {
  jsonl: { title: "JSON Lines", module: "json" },
  parquet: { title: "Parquet", module: "parquet" },
  arrow: { title: "Arrow", module: "arrow" },
};

function describeOthers(groups: readonly Group[]): string {
  if (groups.length === 0) return "";
  const { title, module } = FORMATS[groups[0]!.format];
  const tables = groups.map(({ name, rows, files }) => {
    const paths = files.map((file) => `    ${yamlString(globOf(file.path))},\n`).join("");
    return `# ${name}: ${rows} rows\nload_dataset("${module}", data_files=[\n${paths}])\n`;
  });
  return `Besides, there are ${title} files, which a card cannot list beside files of another format. In this folder:

\`\`\`python
${tables.join("")}\`\`\`
`;
}

function describeUnlisted(files: readonly KeptFile[]): string {
  if (files.length === 0) return "";
  const names = files.map((file) => `- ${JSON.stringify(file.path)}\n`).join("");
  return `\`load_dataset\` cannot load files of these names (\`::\`, an ending in capitals, or one before the ending); rename them first:\n\n${names}`;
}
