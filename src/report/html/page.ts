import type { ReportData } from "./report-data.ts";

/** What a page is made of besides its data; the engine reads them from where the build put them. */
export interface PageParts {
  readonly script: string;
  readonly style: string;
  /** Base64 of the SHA-256 of a text as UTF-8. */
  readonly sha256: (text: string) => string;
}

/**
 * JSON that can stand in a `script` element: no `<` opens or closes anything, and the line separators that older
 * parsers take for line ends are escaped.
 */
export const embeddedJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });

/** A page that is served asks the server that it came from for rows, and no other. */
const CONNECTS = "connect-src 'self'";

const policyOf = ({ script, style, sha256 }: PageParts, more: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${sha256(script)}'`,
    `style-src 'sha256-${sha256(style)}'`,
    "img-src data:",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");

/** The Content-Security-Policy that a served page is sent with. */
export const servedPolicy = (parts: PageParts): string => policyOf(parts, [CONNECTS]);

/**
 * A page that needs nothing but itself. Its policy lets it run the one script and apply the one style that are in it,
 * and load nothing; that script is not allowed to make markup out of text.
 */
export function* reportPage(data: ReportData, parts: PageParts): Generator<string> {
  const { script, style } = parts;
  const policy = policyOf(parts, data.served === undefined ? [] : [CONNECTS]);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="shisa-filter">
<title>shisa-filter report</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"><noscript><p>This report is one file and loads nothing, but it needs JavaScript to show its rows. The same findings are in <code>audit.jsonl</code>.</p></noscript></div>
<script type="application/json" id="data">`;
  // One piece a sample: the JSON of thousands of rows is never one string here.
  const { samples, ...rest } = data;
  yield embeddedJson({ ...rest, samples: [] }).replace(/\[\]\}$/, "[");
  for (const [index, sample] of samples.entries()) yield (index > 0 ? "," : "") + embeddedJson(sample);
  yield `]}</script>
<script>${script}</script>
</body>
</html>
`;
}
