import type { Role } from "../core/sample.ts";

/** The counts of one source. */
export function rolesOf(bySource: Map<string, ReturnType<typeof createRoleCounts>>, source: string) {
  const known = bySource.get(source) ?? createRoleCounts();
  bySource.set(source, known);
  return known;
}

/** Counts pairs of raw and mapped role; the same few come again and again, so the hot path makes no string. */
export function createRoleCounts() {
  const counts = new Map<string, { readonly role: Role; times: number }[]>();
  return {
    add(rawRole: string, role: Role) {
      const known = counts.get(rawRole);
      if (known === undefined) {
        counts.set(rawRole, [{ role, times: 1 }]);
        return;
      }
      const same = known.find((each) => each.role === role);
      if (same === undefined) known.push({ role, times: 1 });
      else same.times++;
    },
    byName: (shown: (raw: string) => string, suffix = "") =>
      Object.fromEntries(
        [...counts].flatMap(([raw, roles]) =>
          roles.map(({ role, times }) => [`${shown(raw)}\0${role}${suffix}`, times]),
        ),
      ),
  };
}
