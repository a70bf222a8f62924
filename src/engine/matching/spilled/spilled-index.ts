import path from "node:path";
import { HashNumbers } from "../../../core/hash-numbers.ts";
import type { MatchPlan } from "../../../core/matcher.ts";
import { Candidates } from "../candidates.ts";
import { Glances } from "../glances.ts";
import type { Proposed, Proposer } from "../match-index.ts";
import { type MatchLayout, matchLayout } from "../match-words.ts";
import { REF_WORDS } from "../text-store.ts";
import { CandidateLists } from "./candidate-lists.ts";
import { KeyRuns } from "./key-runs.ts";
import { PartitionedFile } from "./partitioned-file.ts";

/** Keys that are sorted together: 64 MB with room to sort. A power of two, so that the top bits of a key tell its partition. */
const SORTED_BITS = 22;

/**
 * Finds the same pairs as `MatchIndex`, for more texts than memory holds: a first pass gives it all rows, keys go to disk, and
 * which texts share some is found by sorting one part after the other (a partitioned sort-merge join). In memory stay 16
 * bytes and two slots of each text's hash, its fingerprint and size, and then, in place of that, where its text and its list are.
 */
export class SpilledIndexBuilder {
  readonly #plan: MatchPlan;
  readonly #layout: MatchLayout;
  readonly #folder: string;
  readonly #numbers = new HashNumbers();
  readonly #glances: Glances;
  readonly #keys: PartitionedFile;
  readonly #shift: number;
  /** Texts below are of a base: they find none. */
  #first = 0;

  /** @param rows - about how many there will be: it decides how many parts are sorted apart. */
  constructor(plan: MatchPlan, folder: string, rows: number) {
    this.#plan = plan;
    this.#layout = matchLayout(plan);
    this.#folder = folder;
    this.#glances = new Glances(plan);
    const partsBits = Math.min(8, Math.max(0, Math.ceil(Math.log2(rows)) - SORTED_BITS));
    this.#shift = 32 - partsBits;
    this.#keys = new PartitionedFile(path.join(folder, "keys"), plan.keys << partsBits);
  }

  /** Takes a row's words. Rows that are `alone`, which others are compared with, come first. */
  add(words: Uint32Array, { alone = false }: { readonly alone?: boolean } = {}): void {
    const before = this.#numbers.size;
    const text = this.#numbers.add(words);
    if (text < before) return;
    if (alone) this.#first = text + 1;
    const { keys, proposes } = this.#layout;
    this.#glances.push(words);
    if (words[proposes] === 0) return;
    for (let band = 0; band < this.#plan.keys; band++)
      this.#keys.push(this.#partOf(band, words[keys + band]!), words[keys + band]!, text);
  }

  #partOf(band: number, key: number): number {
    if (this.#shift === 32) return band;
    return (band << (32 - this.#shift)) | (key >>> this.#shift);
  }

  /** Sorts out which texts are to be compared; call once, when all rows were given. */
  finish(): Proposer {
    const texts = this.#numbers.size;
    const glances = this.#glances;
    const isLike = (text: number, other: number) => glances.mayBeAlike(text, other);
    const runs = new KeyRuns(path.join(this.#folder, "shared"), texts);
    for (let part = 0; part < this.#keys.partitions; part++) runs.add(this.#keys.read(part), this.#first, isLike);
    runs.flush();
    this.#keys.close();
    const lists = new CandidateLists(path.join(this.#folder, "candidates"), texts);
    const candidates = new Candidates(this.#plan, glances);
    for (let part = 0; part < runs.partitions; part++)
      runs.visit(part, candidates.see, (text) => lists.add(text, candidates.take(text)));
    lists.flush();
    runs.close();
    return new SpilledIndex(this.#layout, this.#numbers, lists);
  }
}

/** What a first pass has found, for the second one, in which texts have the numbers they had in the first. */
class SpilledIndex implements Proposer {
  readonly layout: MatchLayout;
  readonly #numbers: HashNumbers;
  readonly #lists: CandidateLists;
  readonly #refs: Uint32Array;
  readonly #seen: Uint8Array;

  constructor(layout: MatchLayout, numbers: HashNumbers, lists: CandidateLists) {
    this.layout = layout;
    this.#numbers = numbers;
    this.#lists = lists;
    this.#refs = new Uint32Array(REF_WORDS * numbers.size);
    this.#seen = new Uint8Array(numbers.size);
  }

  add(words: Uint32Array): Proposed | undefined {
    const text = this.#numbers.get(words);
    // Rows that the first pass had not come to: of a file that cannot be read to its end.
    if (text < 0) return undefined;
    if (this.#seen[text] === 1) return { text, candidates: [], isNew: false, isCapped: false };
    this.#seen[text] = 1;
    this.#refs.set(words.subarray(this.layout.ref, this.layout.ref + REF_WORDS), REF_WORDS * text);
    const { candidates, isCapped } = this.#lists.of(text);
    return { text, candidates: candidates.filter((other) => this.#seen[other] === 1), isNew: true, isCapped };
  }

  refOf(text: number, word: number): number {
    return this.#refs[REF_WORDS * text + word]!;
  }

  close(): void {
    this.#lists.close();
  }
}
