import { HashNumbers } from "../../core/hash-numbers.ts";
import type { MatchPlan } from "../../core/matcher.ts";
import { BandTables } from "./band-tables.ts";
import { Candidates } from "./candidates.ts";
import { Glances } from "./glances.ts";
import { type MatchLayout, matchLayout } from "./match-words.ts";
import { REF_WORDS } from "./text-store.ts";
import { WordColumn } from "./word-column.ts";

/** What is known of a row's text. */
export interface Proposed {
  /** The number of the text. */
  readonly text: number;
  /** The earlier texts it is to be compared with, best first; none for a text that was there before. */
  readonly candidates: readonly number[];
  readonly isNew: boolean;
  /** There were more than a row is compared with. */
  readonly isCapped: boolean;
}

/** Numbers texts and proposes what they are compared with. */
export interface Proposer {
  readonly layout: MatchLayout;
  /**
   * Takes the words of a row (`match-words.ts`), in input order; undefined where the row does not count. `alone`: it is not to
   * be compared with any.
   */
  add(words: Uint32Array, options?: { readonly alone?: boolean }): Proposed | undefined;
  /** A word of the reference to where the text is stored: that of its first row. */
  refOf(text: number, word: number): number;
  /** Frees what it holds outside memory. */
  close(): void;
}

/** Bytes that a text takes in a `MatchIndex`: its keys, the slots of their tables (2.25 on average), fingerprint, size, reference, hash, place. */
export const bytesPerText = ({ keys, fingerprintWords }: MatchPlan): number =>
  4 * (keys * 3.25 + fingerprintWords + 1 + 2 * REF_WORDS) + 36;

/**
 * The distinct texts seen so far, numbered in the order of their first rows, and by their keys. What it proposes depends on
 * these texts and their order alone, never on what became of their rows.
 */
export class MatchIndex implements Proposer {
  readonly layout: MatchLayout;
  readonly #numbers = new HashNumbers();
  readonly #keys: WordColumn;
  readonly #glances: Glances;
  readonly #refs = new WordColumn(REF_WORDS);
  readonly #tables: BandTables;
  readonly #candidates: Candidates;

  constructor(plan: MatchPlan) {
    this.layout = matchLayout(plan);
    this.#keys = new WordColumn(plan.keys);
    this.#glances = new Glances(plan);
    this.#tables = new BandTables(this.#keys);
    this.#candidates = new Candidates(plan, this.#glances);
  }

  add(words: Uint32Array, { alone = false }: { readonly alone?: boolean } = {}): Proposed {
    const { keys, proposes, ref } = this.layout;
    const before = this.#numbers.size;
    const text = this.#numbers.add(words);
    if (text < before) return { text, candidates: [], isNew: false, isCapped: false };
    this.#keys.push(words, keys);
    this.#glances.push(words);
    this.#refs.push(words, ref);
    if (words[proposes] === 0) return { text, candidates: [], isNew: true, isCapped: false };
    this.#tables.add(text, alone ? unseen : this.#candidates.see);
    return { text, ...this.#candidates.take(text), isNew: true };
  }

  refOf(text: number, word: number): number {
    return this.#refs.get(text, word);
  }

  close(): void {}
}

const unseen = () => {};
