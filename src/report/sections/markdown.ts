import { bounded } from "../frame.ts";
import { exampleItems } from "../markdown-examples.ts";
import { markdownText } from "../markup.ts";
import type { Section } from "./section.ts";

/** A comment on GitHub holds 65,536 characters; what else is in it must fit, too. */
const COMMENT_CHARACTERS = 60_000;

/** Code units of a text that are shown, at either end. */
const TEXT_UNITS = 200;

/** Sections as Markdown, to paste into a pull request. */
export function sectionsMarkdown(title: string, sections: readonly Section[]): string {
  const blocks = [`### ${markdownText(title)}`];
  let room = COMMENT_CHARACTERS;
  for (const block of sections.map(blockOf)) {
    room -= block.length;
    if (room > 0) blocks.push(block);
  }
  return `${blocks.join("\n\n")}\n`;
}

function blockOf(section: Section): string {
  switch (section.kind) {
    case "words":
      return section.text
        .split("\n")
        .map((line) => `${section.warn ? "⚠️ " : ""}${markdownText(line)}`)
        .join("<br>\n");
    case "table": {
      const { shape, rows, more } = section;
      const line = (values: readonly string[]) => `| ${values.join(" | ")} |`;
      const lines = [
        line(shape.map(({ title }) => title)),
        `|${shape.map(({ align }) => (align === "right" ? "--:" : "---")).join("|")}|`,
        ...rows.map((row) => line(row.map(markdownText))),
      ];
      return [...lines, ...(more === undefined ? [] : ["", markdownText(more)])].join("\n");
    }
    case "rows":
      return folded(
        section.title,
        section.records.flatMap((record) => exampleItems(record)),
      );
    case "texts":
      return folded(
        section.title,
        section.items.map(({ head, lines }) =>
          [
            `- ${markdownText(head)}`,
            ...lines.map(
              ({ sign, text }) => `<code>${markdownText(`${sign} ${bounded(text, TEXT_UNITS)}`.trim())}</code>`,
            ),
          ].join("<br>"),
        ),
      );
  }
}

const folded = (title: string, items: readonly string[]): string =>
  [`<details><summary>${markdownText(title)}</summary>`, "", ...items, "", "</details>"].join("\n");
