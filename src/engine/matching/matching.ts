import type { JudgedRow, Matcher, Report } from "../../core/filter.ts";
import type { Finding } from "../../core/finding.ts";
import type { Likeness, Partner } from "../../core/matcher.ts";
import type { MatchCounts } from "../../report/summary-record.ts";
import type { BaseBatch } from "../against/base-batch.ts";
import type { BatchResult, Compared, ComparedPair } from "../protocol.ts";
import { sketchAt } from "../sketch-column.ts";
import type { Proposer } from "./match-index.ts";
import { MatchTally } from "./match-tally.ts";
import { rankAt } from "./match-words.ts";
import { type Like, NONE, settle } from "./settle.ts";
import { type Place, StayingRows } from "./staying-rows.ts";
import { REF_WORDS } from "./text-store.ts";

/** What is known of a batch's rows before their texts are compared. */
export interface Proposal {
  /** The number of each row's text, or NOTHING. */
  readonly texts: Int32Array;
  /** 1 for a row that is the first with its text. */
  readonly first: Uint8Array;
  /** How good each row is, where that counts. */
  readonly ranks: Float64Array;
  /** 1 for a row that was like more rows than it is compared with. */
  readonly capped: Uint8Array;
  /** Where each row's pairs begin; a row with a text that was there before has one. */
  readonly firstPair: Int32Array;
  /** Of each pair that is compared: the row of the batch, and the number of the other text. */
  readonly rows: readonly number[];
  readonly others: readonly number[];
  /** Where the texts of each pair are: twice REF_WORDS words. */
  readonly refs: Uint32Array;
}

/** A batch's proposal and what came of it. */
export interface MatchedBatch {
  readonly matching: Matching;
  readonly proposal: Proposal;
  readonly compared: Compared;
}

const NOTHING = -1;

interface Edge {
  readonly other: number;
  readonly pair: ComparedPair;
  /** The other text is the later one: what the pair says of the two is the wrong way round. */
  readonly reversed: boolean;
}

const UNSAID: Likeness = { similarity: 1, data: {} };

/**
 * One matcher's work on a run: pairs are proposed batch by batch, rows are decided in order when their pairs are compared. Where
 * the matcher goes by rank, a first pass over the inputs only gathers pairs; then `settle`, and the second pass decides.
 */
export class Matching {
  readonly #index: Proposer;
  /** Its place among the active filters. */
  readonly filter: number;
  readonly #matcher: Matcher;
  /** Its place among the sketch columns. */
  readonly column: number;
  readonly #rows: StayingRows;
  readonly #edges = new Map<number, Edge[]>();
  readonly #counts = new MatchTally();
  /** Texts below are of a base. */
  #given = 0;
  /** For each text the one it goes for, or NONE, once that is settled. */
  #gone: Int32Array | undefined;

  constructor(matcher: Matcher, index: Proposer, filter: number, column: number) {
    this.#matcher = matcher;
    this.filter = filter;
    this.column = column;
    this.#index = index;
    this.#rows = new StayingRows(matcher.byRank === true);
  }

  /** Call in input order, for every batch. */
  propose(result: BatchResult): Proposal {
    const texts = new Int32Array(result.rows).fill(NOTHING);
    const first = new Uint8Array(result.rows);
    const ranks = new Float64Array(this.isOpen ? result.rows : 0);
    const capped = new Uint8Array(result.rows);
    const firstPair = new Int32Array(result.rows);
    const rows: number[] = [];
    const others: number[] = [];
    const refs: number[] = [];
    const { layout } = this.#index;
    for (let row = 0; row < result.rows; row++) {
      const words = sketchAt(result.sketches[this.column]!, row) as Uint32Array | undefined;
      if (words === undefined) continue;
      const proposed = this.#index.add(words);
      if (proposed === undefined) continue;
      const { text, candidates, isNew, isCapped } = proposed;
      if (isCapped) capped[row] = 1;
      if (this.isOpen) ranks[row] = rankAt(words, layout.rank);
      texts[row] = text;
      first[row] = isNew ? 1 : 0;
      firstPair[row] = rows.length;
      for (const other of isNew ? candidates : [this.#goneFor(text)]) {
        rows.push(row);
        others.push(other);
        for (let word = 0; word < REF_WORDS; word++) refs.push(words[layout.ref + word]!);
        for (let word = 0; word < REF_WORDS; word++) refs.push(this.#index.refOf(other, word));
      }
    }
    return { texts, first, ranks, capped, firstPair, rows, others, refs: Uint32Array.from(refs) };
  }

  /** What a row of a known text is compared with: the text it goes for, else itself. */
  #goneFor(text: number): number {
    const other = this.#gone?.[text] ?? NONE;
    return other === NONE ? text : other;
  }

  /** Whether a first pass is to be made and settled before any row is reported. */
  get isOpen(): boolean {
    return this.#matcher.byRank === true && this.#gone === undefined;
  }

  /** Ends the first pass; `isGone`: the row is rejected for a reason that the pass did not know. */
  settle(isGone: (place: Place) => boolean): void {
    this.#rows.drop(isGone);
    this.#gone = settle({
      count: this.#rows.count,
      stays: (text) => this.#rows.isKept(text),
      isGiven: (text) => text < this.#given,
      rank: (text) => this.#rows.rankOf(text),
      likes: (text) => this.#likes(text),
    });
    this.#edges.clear();
  }

  #likes(text: number): Like[] {
    return (this.#edges.get(text) ?? []).map(({ other, pair }) => ({ other, similarity: pair.similarity }));
  }

  /** Takes in rows that stay whatever comes: later ones are compared with them. */
  remember({ source, row: firstRow, rows, sketches }: BaseBatch): void {
    for (let row = 0; row < rows; row++) {
      const words = sketchAt(sketches[this.column]!, row) as Uint32Array | undefined;
      if (words === undefined) continue;
      const proposed = this.#index.add(words, { alone: true });
      if (!proposed?.isNew) continue;
      const place = { source, row: firstRow + row };
      this.#rows.begin(proposed.text, place, 0);
      this.#rows.stay(proposed.text, { place, isFirst: true, rank: 0 });
      this.#given = proposed.text + 1;
    }
  }

  /** Takes in what came of a batch's pairs; call in input order, before its rows are judged. */
  accept({ proposal: { rows, others, texts, first }, compared }: MatchedBatch): void {
    for (const [index, pair] of compared.entries()) {
      const text = texts[rows[index]!]!;
      if (first[rows[index]!] === 0 || pair === null) continue;
      const other = others[index]!;
      this.#join(text, { other, pair, reversed: false });
      this.#join(other, { other: text, pair, reversed: true });
    }
  }

  #join(text: number, edge: Edge): void {
    const known = this.#edges.get(text);
    if (known === undefined) this.#edges.set(text, [edge]);
    else known.push(edge);
  }

  /** Reports a row of an accepted batch that is like an earlier row that stays. */
  judge(
    { proposal, compared }: MatchedBatch,
    at: number,
    row: JudgedRow,
    found: readonly Finding[],
    report: Report,
  ): void {
    const text = proposal.texts[at]!;
    if (text === NOTHING) return;
    if (proposal.capped[at] === 1 && !this.isOpen) this.#counts.addCapped(row.source);
    const pair = compared[proposal.firstPair[at]!] ?? null;
    if (this.#gone !== undefined) {
      const goes = this.#goneFor(text);
      if (goes === text && (!this.#rows.isKept(text) || this.#isStaying(text, row))) return;
      this.#report(row, goes, pair, pair ?? UNSAID, found, report);
      return;
    }
    // A text may have been seen first in a file that turned out unreadable, and was not judged there.
    if (proposal.first[at] === 1 || !this.#rows.isJudged(text)) this.#rows.begin(text, row, proposal.ranks[at] ?? 0);
    if (this.isOpen) return;
    if (this.#rows.isKept(text)) {
      this.#report(row, text, pair, pair ?? UNSAID, found, report);
      return;
    }
    let best: Edge | undefined;
    for (const edge of this.#edges.get(text) ?? []) {
      if (!this.#rows.isKept(edge.other)) continue;
      const more = edge.pair.similarity - (best?.pair.similarity ?? 0);
      if (best === undefined || more > 0 || (more === 0 && edge.other < best.other)) best = edge;
    }
    if (best === undefined) return;
    const { other, pair: edge, reversed } = best;
    const likeness = reversed ? { ...UNSAID, similarity: edge.similarity } : edge;
    this.#report(row, other, reversed ? null : edge, likeness, found, report);
  }

  #isStaying(text: number, { source, row }: Place): boolean {
    const place = this.#rows.placeOf(text);
    return text >= this.#given && place.source === source && place.row === row;
  }

  #report(
    row: JudgedRow,
    text: number,
    pair: ComparedPair | null,
    { similarity, data }: Likeness,
    found: readonly Finding[],
    report: Report,
  ): void {
    const place = this.#rows.placeOf(text);
    const id = this.#rows.isFirstKept(text) ? pair?.otherId : null;
    const partner: Partner = { ...place, ...(id !== null && id !== undefined && { id }) };
    this.#counts.addFollower(row.source, text, data["shared"]);
    this.#matcher.report(row, partner, { similarity, data }, found, report);
  }

  /** The row that was judged last stays: later rows are compared with it. */
  stay({ proposal: { texts, first, ranks } }: MatchedBatch, at: number, { source, row }: Place): void {
    const text = texts[at]!;
    // A row of the base stays for a text that has one.
    if (text === NOTHING || text < this.#given || this.#gone !== undefined) return;
    this.#rows.stay(text, { place: { source, row }, isFirst: first[at] === 1, rank: ranks[at] ?? 0 });
  }

  /** How often a row was like more rows than it is compared with, and the rows that most others went for. */
  counts(): Omit<MatchCounts, "filter"> {
    const { capped, largest } = this.#counts.total();
    return { capped, largest: largest.map(({ text, ...group }) => ({ ...this.#rows.placeOf(text), ...group })) };
  }

  close(): void {
    this.#index.close();
  }

  /** A source turned out unreadable: none of its rows stays. */
  forget(source: string): void {
    this.#counts.forget(source);
    this.#rows.drop((place) => place.source === source);
  }
}
