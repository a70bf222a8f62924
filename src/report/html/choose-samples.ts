/** A row that could be shown, and what it would cost. */
export interface Candidate {
  /** The codes that reject or flag it; none for a row without findings. */
  readonly codes: readonly string[];
  readonly isKept: boolean;
  /** Bytes it adds to the page. */
  readonly bytes: number;
}

/**
 * Chooses rows for a page of a bounded size, fairly: each reason has a turn after the other, rows in the order given,
 * and rows that are fit count as one more reason. A row takes its turn with its rarest code.
 */
export function chooseSamples<C extends Candidate>(candidates: readonly C[], budget: number): C[] {
  const times = new Map<string, number>();
  for (const { codes } of candidates) for (const code of codes) times.set(code, (times.get(code) ?? 0) + 1);
  const groups = new Map<string, { readonly candidate: C; readonly at: number }[]>();
  for (const [at, candidate] of candidates.entries()) {
    const rarest = candidate.codes.reduce<string | undefined>(
      (best, code) => (best === undefined || times.get(code)! < times.get(best)! ? code : best),
      undefined,
    );
    const key = rarest === undefined ? "" : `${candidate.isKept ? "flag" : "reject"} ${rarest}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ candidate, at }]);
    else group.push({ candidate, at });
  }
  const chosen: { readonly candidate: C; readonly at: number }[] = [];
  let left = budget;
  for (let turn = 0, more = true; more; turn++) {
    more = false;
    for (const group of groups.values()) {
      const next = group[turn];
      if (next === undefined) continue;
      more = true;
      if (next.candidate.bytes > left) continue;
      left -= next.candidate.bytes;
      chosen.push(next);
    }
  }
  return chosen.sort((a, b) => a.at - b.at).map(({ candidate }) => candidate);
}

/** Bytes of a text as UTF-8, roughly: quotes and line feeds count twice, as JSON escapes them. */
export function bytesInJson(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit > 0x7ff ? 3 : unit > 0x7f || unit === 0x22 || unit === 0x5c || unit === 0x0a ? 2 : 1;
  }
  return bytes;
}
