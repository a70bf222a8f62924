import { type CommandName, commandLine, type Outputs } from "./commands.ts";

/** The rows that a gate shows below its table. */
const EXAMPLES = "rows to look at first";

const ran = (name: CommandName, text: string) =>
  ["```console", `$ ${commandLine(name)}`, text.trimEnd(), "```"].join("\n");

/** The first page of the documentation, from what the commands printed. */
export function storyPage(outputs: Outputs): string {
  const { init, run, gate, contributor } = outputs;
  const at = gate.stdout.indexOf(EXAMPLES);
  const [limits, rows] = at < 0 ? [gate.stdout, ""] : [gate.stdout.slice(0, at), gate.stdout.slice(at)];
  return `# A pull request with 3 % of garbage

This page is the story that \`shisa-filter\` is made for, with the real commands and what they really print. It is generated
(\`npm run bench -- story\`), its rows are made by \`bench/story/\`; do not edit it here.

You look after a training mix. It holds Korean and Traditional Chinese chat rows. A partner opens a pull request with 20,000
more, in three files. Somewhere among them are 600 rows that would make the model worse. You have a minute.

## Once, before: look at what you have

\`init\` reads what is merged already, says what it is, and writes a config whose limits are a little above today's values.

${ran("init", init.stdout)}

## What is wrong, and which file it came from

${ran("run", run.stdout)}

The three lines by source are the answer to the second question: nearly everything comes from \`partner-b.jsonl\`. The line below
them says how far to trust this, by the false alarms that were counted on clean rows ([measured.md](measured.md)).

What is flagged (\`HAL030\`: an answer that may belong to another question) is kept; it is for you to look at. The remark at the
end is about these rows, which are made of few sentences: many are alike, so \`near-duplicate\` says what it left out.

\`out/report.html\` is the same to look at: one file, no network, to be opened by anybody. On a phone, too.

![The report: how many rows fit, how many do not, which file they come from, and examples of each reason](images/report-light.png)

| dark | phone, light | phone, dark |
| --- | --- | --- |
| ![The report in dark colours](images/report-dark.png) | ![The report on a phone](images/report-phone-light.png) | ![The report on a phone, in dark colours](images/report-phone-dark.png) |

## Pass or fail

In CI \`gate contributed/\` reads the files itself; here it judges the run there is already. It ends with ${gate.exitCode}, so the merge
stops.

${ran("gate", limits)}

It ends with one row for each of the commonest reasons. Do you agree with them?

<details><summary>${(rows.match(/^\S+:\d+ /gm) ?? []).length} rows, with the place and the reason</summary>

\`\`\`text
${rows.trimEnd()}
\`\`\`

</details>

## What the contributor gets

One comment, in their language: what was found, what to make again, ten examples with the line of their own file, and the command
that shows the same on their machine. It says nothing of your limits, nor of anybody else's file.

\`\`\`sh
${commandLine("contributor")}
\`\`\`

${quoted(contributor.stdout)}

## From here

- [../README.md](../README.md): installing, the library, what is found.
- [gate.md](gate.md): limits, baselines, the GitHub Action, GitLab, pre-commit.
- [report.md](report.md): the report, marking rows, calibrating.
- [reference.md](reference.md): every reason, with examples; [measured.md](measured.md): how precise each is.
- [formats.md](formats.md): what is read and written, limits, and what refusals mean; [snippets.md](snippets.md): a run's output
  in pandas, datasets and DuckDB.
- [cli.md](cli.md): every command; [text.md](text.md): writing a filter of your own.
`;
}

/** Markdown within Markdown: as a quotation, its headings a step lower. */
const quoted = (markdown: string): string =>
  markdown
    .trimEnd()
    .split("\n")
    .map((line) => `> ${line.replace(/^#+ /, (marks) => `##${marks}`)}`.trimEnd())
    .join("\n");
