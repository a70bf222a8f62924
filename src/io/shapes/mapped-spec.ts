import type { Mapping } from "./mapping.ts";
import type { ShapeName, ShapeSpec } from "./spec.ts";

const pathsOf = ({ columns = {}, turns }: Mapping): readonly string[] => [
  ...Object.keys(columns),
  ...(turns === undefined ? [] : [turns]),
];

/** The shape that filters take the rows for: by the roles of its columns and turns. */
function shapeName({ columns = {}, turns, order = [], roles: said = {} }: Mapping): ShapeName {
  const roles = [...Object.values(columns), ...order, ...Object.values(said)];
  if (roles.includes("chosen") || roles.includes("rejected")) return "preference";
  if (roles.includes("source") || roles.includes("target")) return "translation";
  return turns === undefined && roles.every((role) => role === "text") ? "text" : "messages";
}

/** How rows are read that a mapping describes. */
export function mappedSpec(mapping: Mapping): ShapeSpec {
  const columns: Record<string, string> = {};
  // A column may have dots in its very name; readers look for both, and take what there is.
  for (const path of pathsOf(mapping)) {
    const dot = path.indexOf(".");
    columns[path] = path;
    if (dot > 0) columns[path.slice(0, dot)] = path.slice(0, dot);
  }
  return { name: shapeName(mapping), columns, mapping };
}

/** The paths of a mapping of which none leads anywhere in any of the rows. */
export function missingPaths(mapping: Mapping, hasValue: (path: string) => boolean): readonly string[] {
  return pathsOf(mapping).filter((path) => !hasValue(path));
}
