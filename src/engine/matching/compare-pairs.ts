import type { FindingData } from "../../core/finding.ts";
import { disguised } from "../masking/disguised.ts";
import { maskQuoting } from "../masking/mask-quoting.ts";
import type { ActiveFilter } from "../measure.ts";
import type { Compared, CompareTask } from "../protocol.ts";
import { FIRST_GIVEN, REF_WORDS, type StoredTexts, type TextStore } from "./text-store.ts";

/** Binds the matchers of a thread; the result compares pairs of stored texts. What they quote is masked unless `unmasked`. */
export function createComparer(filters: readonly ActiveFilter[], store: TextStore | undefined, unmasked: boolean) {
  const matchers = filters.map(({ filter, options }) => filter.match?.(options));
  return ({ filter, refs }: CompareTask): Compared => {
    const matcher = matchers[filter]!;
    const compared: Compared[number][] = [];
    // Neighbouring pairs are of one row and its candidates.
    let one: StoredTexts | undefined;
    let shown: StoredTexts | undefined;
    for (let at = 0; at < refs.length; at += 2 * REF_WORDS) {
      if (one === undefined || !sameRef(refs, at, at - 2 * REF_WORDS)) {
        one = store!.read(refs, at);
        shown = undefined;
      }
      const other = store!.read(refs, at + REF_WORDS);
      // An index holds other digits and letters in place of what is private: so must what is compared with it.
      const isOfIndex = refs[at + REF_WORDS]! >= FIRST_GIVEN;
      if (isOfIndex) shown ??= disguised(one);
      const likeness = matcher.compare((isOfIndex ? shown! : one).texts, other.texts);
      if (likeness === undefined) {
        compared.push(null);
        continue;
      }
      const data: FindingData = unmasked ? likeness.data : maskQuoting([...one.texts, ...other.texts])(likeness.data);
      compared.push({ ...likeness, data, otherId: other.id });
    }
    return compared;
  };
}

function sameRef(refs: Uint32Array, one: number, other: number): boolean {
  for (let word = 0; word < REF_WORDS; word++) if (refs[one + word] !== refs[other + word]) return false;
  return true;
}
