import type { ActiveFilter } from "../measure.ts";
import type { Compared, CompareTask } from "../protocol.ts";
import { REF_WORDS, type TextStore } from "./text-store.ts";

/** Binds the matchers of a thread; the result compares pairs of stored texts. */
export function createComparer(filters: readonly ActiveFilter[], store: TextStore | undefined) {
  const matchers = filters.map(({ filter, options }) => filter.match?.(options));
  return ({ filter, refs }: CompareTask): Compared => {
    const matcher = matchers[filter]!;
    const compared: Compared[number][] = [];
    // Neighbouring pairs are of one row and its candidates.
    let one: ReturnType<TextStore["read"]> | undefined;
    for (let at = 0; at < refs.length; at += 2 * REF_WORDS) {
      if (one === undefined || !sameRef(refs, at, at - 2 * REF_WORDS)) one = store!.read(refs, at);
      const other = store!.read(refs, at + REF_WORDS);
      const likeness = matcher.compare(one.texts, other.texts);
      compared.push(likeness === undefined ? null : { ...likeness, otherId: other.id });
    }
    return compared;
  };
}

function sameRef(refs: Uint32Array, one: number, other: number): boolean {
  for (let word = 0; word < REF_WORDS; word++) if (refs[one + word] !== refs[other + word]) return false;
  return true;
}
