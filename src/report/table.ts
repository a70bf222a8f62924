import { displayWidth, padToWidth, truncateToWidth } from "./width.ts";

export interface TableColumn {
  readonly title: string;
  readonly align?: "left" | "right";
  /** The one column that is cut so that lines fit. */
  readonly gives?: boolean;
}

/** The least a column that gives is cut to. */
const LEAST_COLUMNS = 12;

/**
 * Lays out rows under titles, aligned by display width, no wider than `columns` if the column that gives can help it.
 * The first line holds the titles; no line ends in spaces. Cells must be safe to print and on one line.
 */
export function tableLines(
  shape: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { columns, indent = 2, gap = 2 }: { readonly columns: number; readonly indent?: number; readonly gap?: number },
): string[] {
  const widths = shape.map(({ title }, column) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[column] ?? ""))),
  );
  const giving = shape.findIndex(({ gives }) => gives === true);
  const total = indent + widths.reduce((sum, width) => sum + width, 0) + gap * (shape.length - 1);
  if (giving >= 0 && total > columns)
    widths[giving] = Math.max(Math.min(LEAST_COLUMNS, widths[giving]!), widths[giving]! - (total - columns));
  const lineOf = (cells: readonly string[]) => {
    const fitted = widths.map((width, column) =>
      padToWidth(truncateToWidth(cells[column] ?? "", width), width, shape[column]!.align),
    );
    return (" ".repeat(indent) + fitted.join(" ".repeat(gap))).trimEnd();
  };
  return [lineOf(shape.map(({ title }) => title)), ...rows.map(lineOf)];
}
