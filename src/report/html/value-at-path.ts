/**
 * What stands in a row at a path such as `messages[1].content`; undefined where the path leads nowhere, or through a
 * column whose name has a dot or a bracket.
 */
export function valueAtPath(row: unknown, path: string): unknown {
  let value = row;
  for (const step of path.split(/\.|(?=\[\d+\])/)) {
    if (typeof value !== "object" || value === null) return undefined;
    const index = /^\[(\d+)\]$/.exec(step);
    const key = index === null ? step : index[1]!;
    if (!Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
