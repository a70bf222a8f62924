/** A row's own id as text; null where the row has none that can name it. */
export function rowId(row: unknown, idColumn: string): string | null {
  if (typeof row !== "object" || row === null) return null;
  const id = (row as Readonly<Record<string, unknown>>)[idColumn];
  return typeof id === "string" || typeof id === "number" || typeof id === "bigint" ? String(id) : null;
}
