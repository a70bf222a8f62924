import type { JudgedRow, Matcher, Report } from "../../core/filter.ts";
import type { Finding } from "../../core/finding.ts";
import type { Likeness, Partner } from "../../core/matcher.ts";
import type { BaseBatch } from "../against/base-batch.ts";
import type { BatchResult, Compared, ComparedPair } from "../protocol.ts";
import { sketchAt } from "../sketch-column.ts";
import { MatchIndex } from "./match-index.ts";
import { REF_WORDS } from "./text-store.ts";

/** What is known of a batch's rows before their texts are compared. */
export interface Proposal {
  /** The number of each row's text, or NOTHING. */
  readonly texts: Int32Array;
  /** 1 for a row that is the first with its text. */
  readonly first: Uint8Array;
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
const ALL_GONE = 0;
const FIRST_STAYS = 1;
const OTHER_STAYS = 2;

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

/** One matcher's work on a run: pairs are proposed batch by batch, rows are decided in order when their pairs are compared. */
export class Matching {
  readonly #index: MatchIndex;
  /** Its place among the active filters. */
  readonly filter: number;
  readonly #matcher: Matcher;
  /** Its place among the sketch columns. */
  readonly column: number;
  readonly #sources: string[] = [];
  /** Of each text's first row: the number of the source, and the row. */
  readonly #places: number[] = [];
  readonly #state: number[] = [];
  readonly #elsewhere = new Map<number, Place>();
  readonly #edges = new Map<number, Edge[]>();

  constructor(matcher: Matcher, filter: number, column: number) {
    this.#matcher = matcher;
    this.filter = filter;
    this.column = column;
    this.#index = new MatchIndex(matcher);
  }

  /** Call in input order, for every batch. */
  propose(result: BatchResult): Proposal {
    const texts = new Int32Array(result.rows).fill(NOTHING);
    const first = new Uint8Array(result.rows);
    const firstPair = new Int32Array(result.rows);
    const rows: number[] = [];
    const others: number[] = [];
    const refs: number[] = [];
    const { refs: stored, layout } = this.#index;
    for (let row = 0; row < result.rows; row++) {
      const words = sketchAt(result.sketches[this.column]!, row) as Uint32Array | undefined;
      if (words === undefined) continue;
      const { text, candidates, isNew } = this.#index.add(words);
      texts[row] = text;
      first[row] = isNew ? 1 : 0;
      firstPair[row] = rows.length;
      for (const other of isNew ? candidates : [text]) {
        rows.push(row);
        others.push(other);
        for (let word = 0; word < REF_WORDS; word++) refs.push(words[layout.ref + word]!);
        for (let word = 0; word < REF_WORDS; word++) refs.push(stored.get(other, word));
      }
    }
    return { texts, first, firstPair, rows, others, refs: Uint32Array.from(refs) };
  }

  /** Takes in rows that stay whatever comes: later ones are compared with them. */
  remember({ source, row: firstRow, rows, sketches }: BaseBatch): void {
    for (let row = 0; row < rows; row++) {
      const words = sketchAt(sketches[this.column]!, row) as Uint32Array | undefined;
      if (words === undefined) continue;
      const { text, isNew } = this.#index.add(words, { alone: true });
      if (!isNew) continue;
      this.#place(text, { source, row: firstRow + row });
      this.#state[text] = FIRST_STAYS;
    }
  }

  /** Takes in what came of a batch's pairs; call in input order, before its rows are judged. */
  accept({ proposal: { rows, others, texts, first }, compared }: MatchedBatch): void {
    for (const [index, pair] of compared.entries()) {
      const text = texts[rows[index]!]!;
      if (first[rows[index]!] === 0) continue;
      if (pair === null) continue;
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
    if (proposal.first[at] === 1) this.#place(text, row);
    if (this.#state[text] !== ALL_GONE) {
      const pair = compared[proposal.firstPair[at]!] ?? null;
      this.#report(row, text, pair, pair ?? UNSAID, found, report);
      return;
    }
    let best: Edge | undefined;
    for (const edge of this.#edges.get(text) ?? []) {
      if (this.#state[edge.other] === undefined || this.#state[edge.other] === ALL_GONE) continue;
      const more = edge.pair.similarity - (best?.pair.similarity ?? 0);
      if (best === undefined || more > 0 || (more === 0 && edge.other < best.other)) best = edge;
    }
    if (best === undefined) return;
    const { other, pair, reversed } = best;
    const likeness = reversed ? { ...UNSAID, similarity: pair.similarity } : pair;
    this.#report(row, other, reversed ? null : pair, likeness, found, report);
  }

  #place(text: number, { source, row }: Place): void {
    if (this.#sources.at(-1) !== source) this.#sources.push(source);
    this.#places[2 * text] = this.#sources.length - 1;
    this.#places[2 * text + 1] = row;
    this.#state[text] = ALL_GONE;
  }

  #report(
    row: JudgedRow,
    text: number,
    pair: ComparedPair | null,
    { similarity, data }: Likeness,
    found: readonly Finding[],
    report: Report,
  ): void {
    const isFirst = this.#state[text] === FIRST_STAYS;
    const place = isFirst
      ? { source: this.#sources[this.#places[2 * text]!]!, row: this.#places[2 * text + 1]! }
      : this.#elsewhere.get(text)!;
    const id = isFirst ? pair?.otherId : null;
    const partner: Partner = { ...place, ...(id !== null && id !== undefined && { id }) };
    this.#matcher.report(row, partner, { similarity, data }, found, report);
  }

  /** The row that was judged last stays: later rows are compared with it. */
  stay({ proposal: { texts, first } }: MatchedBatch, at: number, { source, row }: Place): void {
    const text = texts[at]!;
    if (text === NOTHING || this.#state[text] !== ALL_GONE) return;
    this.#state[text] = first[at] === 1 ? FIRST_STAYS : OTHER_STAYS;
    if (first[at] !== 1) this.#elsewhere.set(text, { source, row });
  }

  /** A source turned out unreadable: none of its rows stays. */
  forget(source: string): void {
    const numbers = new Set(this.#sources.flatMap((name, number) => (name === source ? [number] : [])));
    for (const text of this.#state.keys())
      if (this.#state[text] === FIRST_STAYS && numbers.has(this.#places[2 * text]!)) this.#state[text] = ALL_GONE;
    for (const [text, place] of this.#elsewhere)
      if (place.source === source) {
        this.#elsewhere.delete(text);
        this.#state[text] = ALL_GONE;
      }
  }
}
