import { full } from "../formats/full.ts";
import { oneLine } from "../frame.ts";
import { type Paint, PLAIN } from "../paint.ts";
import { tableLines } from "../table.ts";
import { visible } from "../visible.ts";
import { displayWidth, takeEnd, wrapToWidth } from "../width.ts";
import type { Section } from "./section.ts";

export interface SectionTextOptions {
  /** Terminal columns. Default 100, at least 40. */
  readonly columns?: number;
  readonly paint?: Paint;
  readonly reasons?: ReadonlyMap<string, { readonly why: string }>;
}

/** Sections for a terminal, an empty line between them. */
export async function* sectionsText(
  sections: readonly Section[],
  options: SectionTextOptions = {},
): AsyncGenerator<string> {
  const { paint = PLAIN, reasons } = options;
  const columns = Math.max(40, options.columns ?? 100);
  let separator = "";
  for (const section of sections) {
    yield separator;
    separator = "\n";
    switch (section.kind) {
      case "words":
        yield words(section, columns, paint);
        break;
      case "table": {
        const [title, ...body] = tableLines(section.shape, cellsOf(section, columns), { columns });
        const more = section.more === undefined ? [] : [`    ${section.more}`];
        yield `${[paint.bold(title!), ...body, ...more].join("\n")}\n`;
        break;
      }
      case "rows":
        yield `${paint.bold(section.title)}\n\n`;
        yield* full(streamOf(section.records), {
          columns,
          paint,
          mostOfCode: 1,
          ...(reasons !== undefined && { reasons }),
        });
        break;
      case "texts":
        yield `${paint.bold(section.title)}\n`;
        for (const { head, lines } of section.items) {
          yield `\n  ${oneLine(head, columns - 2)}\n`;
          for (const { sign, text } of lines) {
            const line = oneLine(`${sign === "" ? " " : sign} ${text}`, columns - 4);
            yield `    ${sign === "+" ? paint.green(line) : sign === "-" ? paint.red(line) : line}\n`;
          }
        }
    }
  }
}

/** Columns of a path that are shown in any case, and between two cells. */
const LEAST_PATH = 16;
const GAP = 2;

function cellsOf({ shape, rows, paths }: Extract<Section, { kind: "table" }>, columns: number): string[][] {
  const cells = rows.map((row) => row.map((cell) => oneLine(cell, columns)));
  if (!paths) return cells;
  const widthOf = (at: number) =>
    Math.max(displayWidth(shape[at]!.title), ...cells.map((row) => displayWidth(row[at] ?? "")));
  const others = shape.slice(1).reduce((sum, _, at) => sum + GAP + widthOf(at + 1), GAP);
  const room = Math.max(LEAST_PATH, columns - others);
  return rows.map(([first = ""], at) => {
    const path = visible(first);
    const shown = displayWidth(path) <= room ? path : `…${takeEnd(path, room - 1)}`;
    return [shown, ...cells[at]!.slice(1)];
  });
}

function words({ text, warn }: Extract<Section, { kind: "words" }>, columns: number, paint: Paint): string {
  const indent = warn ? 4 : 2;
  const lines = text.split("\n").flatMap((line) => wrapToWidth(visible(line), columns - indent));
  const mark = warn ? `  ${paint.yellow("!")} ` : "  ";
  return lines.map((line, at) => `${at === 0 ? mark : " ".repeat(indent)}${line}\n`).join("");
}

async function* streamOf<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
