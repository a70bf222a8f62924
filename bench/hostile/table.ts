import type { Result } from "../hostile.ts";

/** A message without the names, numbers and places of one file: what refusals are counted by. */
const kindOf = ({ message, file }: Result): string =>
  message
    .replace(`${file.path}: `, "")
    .replace(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replace(/\d+/g, "N");

/** Markdown: a row for every suite, then every kind of refusal with how many files it befell. */
export function tableOf(results: readonly Result[], where: string): string {
  const suites = [...new Set(results.map(({ file }) => file.suite))];
  const lines = [
    "| suite | files | opens | values equal to the truth | opens, rows set aside | refused | crash, hang, blow-up, wrong row |",
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
  ];
  for (const suite of suites) {
    const own = results.filter(({ file }) => file.suite === suite);
    const count = (is: (result: Result) => boolean) => own.filter(is).length;
    const cells = [
      own.length,
      count(({ outcome, setAside }) => outcome === "opens" && setAside === 0),
      count(({ truth }) => truth === "equal"),
      count(({ outcome, setAside }) => outcome === "opens" && setAside > 0),
      count(({ outcome }) => outcome === "refused"),
      count(({ faults }) => faults.length > 0),
    ];
    lines.push(`| ${suite} | ${cells.join(" | ")} |`);
  }
  const kinds = new Map<string, number>();
  for (const result of results)
    if (result.outcome === "refused") kinds.set(kindOf(result), (kinds.get(kindOf(result)) ?? 0) + 1);
  lines.push("", "| files | refused, because the file |", "| ---: | --- |");
  for (const [kind, count] of [...kinds].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    lines.push(`| ${count} | ${kind.replaceAll("|", "\\|")} |`);
  lines.push("", `Measured by \`npm run bench -- hostile\`: ${where}.`);
  return lines.join("\n");
}
