import { xmlText } from "./markup.ts";

/** One test of a JUnit report. */
export interface JunitCase {
  readonly suite: string;
  readonly name: string;
  /** Absent: it passed. */
  readonly failure?: { readonly message: string; readonly body: readonly string[] };
  /** Said beside a test that passed. */
  readonly output?: string;
}

/** A JUnit report, as CI systems read it. */
export function junitXml(name: string, cases: readonly JunitCase[]): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const totals = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites name="${xmlText(name)}" ${totals}>`];
  lines.push(`  <testsuite name="${xmlText(name)}" ${totals}>`);
  for (const { suite, name: each, failure, output } of cases) {
    const head = `    <testcase classname="${xmlText(suite)}" name="${xmlText(each)}"`;
    if (failure !== undefined) {
      const body = failure.body.map((line) => `\n${xmlText(line)}`).join("");
      lines.push(
        `${head}>`,
        `      <failure message="${xmlText(failure.message)}">${body}\n      </failure>`,
        "    </testcase>",
      );
    } else if (output !== undefined)
      lines.push(`${head}>`, `      <system-out>${xmlText(output)}</system-out>`, "    </testcase>");
    else lines.push(`${head}/>`);
  }
  return `${[...lines, "  </testsuite>", "</testsuites>"].join("\n")}\n`;
}
