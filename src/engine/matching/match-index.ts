import { HashNumbers } from "../../core/hash-numbers.ts";
import type { MatchPlan } from "../../core/matcher.ts";
import { BandTables } from "./band-tables.ts";
import { Candidates } from "./candidates.ts";
import { type MatchLayout, matchLayout } from "./match-words.ts";
import { REF_WORDS } from "./text-store.ts";
import { WordColumn } from "./word-column.ts";

/**
 * The distinct texts seen so far, numbered in the order of their first rows, and by their keys. What it proposes depends on
 * these texts and their order alone, never on what became of their rows.
 */
export class MatchIndex {
  readonly layout: MatchLayout;
  readonly #numbers = new HashNumbers();
  readonly #keys: WordColumn;
  readonly #fingerprints: WordColumn;
  /** Where the text is stored: that of its first row. */
  readonly refs = new WordColumn(REF_WORDS);
  readonly #tables: BandTables;
  readonly #candidates: Candidates;

  constructor(plan: MatchPlan) {
    this.layout = matchLayout(plan);
    this.#keys = new WordColumn(plan.keys);
    this.#fingerprints = new WordColumn(plan.fingerprintWords);
    this.#tables = new BandTables(this.#keys);
    this.#candidates = new Candidates(plan, this.#fingerprints);
  }

  /**
   * The number of a row's text, given the words of the row (`match-words.ts`), and the earlier texts it is to be compared
   * with, best first; none for a text that was there before. `alone`: it is not to be compared with any.
   */
  add(
    words: Uint32Array,
    { alone = false }: { readonly alone?: boolean } = {},
  ): { readonly text: number; readonly candidates: readonly number[]; readonly isNew: boolean } {
    const { keys, fingerprint, proposes, ref } = this.layout;
    const before = this.#numbers.size;
    const text = this.#numbers.add(words);
    if (text < before) return { text, candidates: [], isNew: false };
    this.#keys.push(words, keys);
    this.#fingerprints.push(words, fingerprint);
    this.refs.push(words, ref);
    if (words[proposes] === 0) return { text, candidates: [], isNew: true };
    this.#tables.add(text, alone ? unseen : this.#candidates.see);
    return { text, candidates: this.#candidates.take(text), isNew: true };
  }
}

const unseen = () => {};
