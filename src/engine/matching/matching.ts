import type { JudgedRow, Matcher, Report } from "../../core/filter.ts";
import type { Finding } from "../../core/finding.ts";
import type { Likeness, Partner } from "../../core/matcher.ts";
import type { MatchCounts } from "../../report/summary-record.ts";
import type { BaseBatch } from "../against/base-batch.ts";
import type { BatchResult, Compared, ComparedPair } from "../protocol.ts";
import { sketchAt } from "../sketch-column.ts";
import type { Proposer } from "./match-index.ts";
import { MatchTally } from "./match-tally.ts";
import { type Like, NONE, settle } from "./settle.ts";
import { REF_WORDS } from "./text-store.ts";
import { WordColumn } from "./word-column.ts";

/** What is known of a batch's rows before their texts are compared. */
export interface Proposal {
  /** The number of each row's text, or NOTHING. */
  readonly texts: Int32Array;
  /** 1 for a row that is the first with its text. */
  readonly first: Uint8Array;
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

/** What is known of a text's rows. */
const NOT_JUDGED = 0;
const ALL_GONE = 1;
const FIRST_STAYS = 2;
const OTHER_STAYS = 3;

/** Words of a text's entry: the number of its first row's source, that row, what is known of its rows, and its rank. */
const SOURCE = 0;
const ROW = 1;
const STATE = 2;
const RANK = 3;
const ENTRY_WORDS = 4;

interface Edge {
  readonly other: number;
  readonly pair: ComparedPair;
  /** The other text is the later one: what the pair says of the two is the wrong way round. */
  readonly reversed: boolean;
}

interface Place {
  readonly source: string;
  readonly row: number;
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
  readonly #sources: string[] = [];
  readonly #known = new WordColumn(ENTRY_WORDS);
  readonly #elsewhere = new Map<number, Place>();
  readonly #edges = new Map<number, Edge[]>();
  readonly #counts = new MatchTally();
  /** Texts below are of a base. */
  #given = 0;
  /** For each text the one it goes for, or NONE, once that is settled. */
  #gone: Int32Array | undefined;
  /** 1 for a text whose staying row the second pass has come to, by text. */
  #passed = new Uint8Array(0);

  constructor(matcher: Matcher, index: Proposer, filter: number, column: number) {
    this.#matcher = matcher;
    this.filter = filter;
    this.column = column;
    this.#index = index;
  }

  /** Call in input order, for every batch. */
  propose(result: BatchResult): Proposal {
    const texts = new Int32Array(result.rows).fill(NOTHING);
    const first = new Uint8Array(result.rows);
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
      if (isNew && this.#matcher.byRank) this.#known.set(text, RANK, words[layout.rank]!);
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
    return { texts, first, capped, firstPair, rows, others, refs: Uint32Array.from(refs) };
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

  /** Ends the first pass. */
  settle(): void {
    const count = this.#known.length;
    this.#gone = settle({
      count,
      stays: (text) => this.#stateOf(text) > ALL_GONE,
      isGiven: (text) => text < this.#given,
      rank: (text) => this.#known.get(text, RANK),
      likes: (text) => this.#likes(text),
    });
    this.#passed = new Uint8Array(count);
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
      this.#place(proposed.text, { source, row: firstRow + row });
      this.#known.set(proposed.text, STATE, FIRST_STAYS);
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
      if (goes === text && !this.#isPassed(text, row)) return;
      this.#report(row, goes, pair, pair ?? UNSAID, found, report);
      return;
    }
    // A text may have been seen first in a file that turned out unreadable, and was not judged there.
    if (proposal.first[at] === 1 || this.#stateOf(text) === NOT_JUDGED) this.#place(text, row);
    if (this.isOpen) return;
    if (this.#stateOf(text) !== ALL_GONE) {
      this.#report(row, text, pair, pair ?? UNSAID, found, report);
      return;
    }
    let best: Edge | undefined;
    for (const edge of this.#edges.get(text) ?? []) {
      if (this.#stateOf(edge.other) <= ALL_GONE) continue;
      const more = edge.pair.similarity - (best?.pair.similarity ?? 0);
      if (best === undefined || more > 0 || (more === 0 && edge.other < best.other)) best = edge;
    }
    if (best === undefined) return;
    const { other, pair: edge, reversed } = best;
    const likeness = reversed ? { ...UNSAID, similarity: edge.similarity } : edge;
    this.#report(row, other, reversed ? null : edge, likeness, found, report);
  }

  /** Whether the row of a text that stays came before, in the second pass. */
  #isPassed(text: number, { source, row }: Place): boolean {
    const stays = text < this.#given || this.#stateOf(text) > ALL_GONE;
    if (text < this.#given || this.#passed[text] === 1) return stays;
    const place = this.#placeOf(text);
    if (stays && place.source === source && place.row === row) this.#passed[text] = 1;
    return false;
  }

  /** The row of a text that stays. */
  #placeOf(text: number): Place {
    if (this.#stateOf(text) === OTHER_STAYS) return this.#elsewhere.get(text)!;
    return { source: this.#sources[this.#known.get(text, SOURCE)]!, row: this.#known.get(text, ROW) };
  }

  #place(text: number, { source, row }: Place): void {
    if (this.#sources.at(-1) !== source) this.#sources.push(source);
    this.#known.set(text, SOURCE, this.#sources.length - 1);
    this.#known.set(text, ROW, row);
    this.#known.set(text, STATE, ALL_GONE);
  }

  #stateOf(text: number): number {
    return text < this.#known.length ? this.#known.get(text, STATE) : NOT_JUDGED;
  }

  #report(
    row: JudgedRow,
    text: number,
    pair: ComparedPair | null,
    { similarity, data }: Likeness,
    found: readonly Finding[],
    report: Report,
  ): void {
    const isFirst = this.#stateOf(text) === FIRST_STAYS;
    const place = this.#placeOf(text);
    const id = isFirst ? pair?.otherId : null;
    const partner: Partner = { ...place, ...(id !== null && id !== undefined && { id }) };
    this.#counts.addFollower(row.source, text, data["shared"]);
    this.#matcher.report(row, partner, { similarity, data }, found, report);
  }

  /** The row that was judged last stays: later rows are compared with it. */
  stay({ proposal: { texts, first } }: MatchedBatch, at: number, { source, row }: Place): void {
    const text = texts[at]!;
    if (text === NOTHING || this.#gone !== undefined || this.#stateOf(text) !== ALL_GONE) return;
    this.#known.set(text, STATE, first[at] === 1 ? FIRST_STAYS : OTHER_STAYS);
    if (first[at] !== 1) this.#elsewhere.set(text, { source, row });
  }

  /** How often a row was like more rows than it is compared with, and the rows that most others went for. */
  counts(): Omit<MatchCounts, "filter"> {
    const { capped, largest } = this.#counts.total();
    return { capped, largest: largest.map(({ text, ...group }) => ({ ...this.#placeOf(text), ...group })) };
  }

  close(): void {
    this.#index.close();
  }

  /** A source turned out unreadable: none of its rows stays. */
  forget(source: string): void {
    this.#counts.forget(source);
    const numbers = new Set(this.#sources.flatMap((name, number) => (name === source ? [number] : [])));
    for (let text = 0; text < this.#known.length; text++)
      if (this.#stateOf(text) === FIRST_STAYS && numbers.has(this.#known.get(text, SOURCE)))
        this.#known.set(text, STATE, ALL_GONE);
    for (const [text, place] of this.#elsewhere)
      if (place.source === source) {
        this.#elsewhere.delete(text);
        this.#known.set(text, STATE, ALL_GONE);
      }
  }
}
