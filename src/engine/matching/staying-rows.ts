import { RANK_WORDS, rankAt } from "./match-words.ts";
import { WordColumn } from "./word-column.ts";

/** Where a row is. */
export interface Place {
  readonly source: string;
  /** 0-based, in its source. */
  readonly row: number;
}

/** A row that stays unless a better one does. */
interface Stayer {
  readonly place: Place;
  readonly isFirst: boolean;
  readonly rank: number;
}

/** What is known of a text's rows. */
const NOT_JUDGED = 0;
const ALL_GONE = 1;
const FIRST_STAYS = 2;
const OTHER_STAYS = 3;

/** Words of a text's entry: the number of its first row's source, that row, and what is known of its rows. */
const SOURCE = 0;
const ROW = 1;
const STATE = 2;
const ENTRY_WORDS = 3;

const rankOut = new Float64Array(1);
const rankWords = new Uint32Array(rankOut.buffer);

/** Which row of each text stays: the first that may, or the one of the highest rank, of equal ones the first. */
export class StayingRows {
  readonly #byRank: boolean;
  readonly #sources: string[] = [];
  readonly #known = new WordColumn(ENTRY_WORDS);
  /** Where the row that stays is, where that is not the text's first. */
  readonly #elsewhere = new Map<number, Place>();
  readonly #ranks = new WordColumn(RANK_WORDS);
  /** All rows that may stay, of texts that have several. */
  readonly #rivals = new Map<number, Stayer[]>();

  constructor(byRank: boolean) {
    this.#byRank = byRank;
  }

  /** Texts are numbered from 0 up to here. */
  get count(): number {
    return this.#known.length;
  }

  isJudged(text: number): boolean {
    return this.#stateOf(text) !== NOT_JUDGED;
  }

  /** Whether one of its rows stays. */
  isKept(text: number): boolean {
    return this.#stateOf(text) > ALL_GONE;
  }

  /** Whether the first of its rows stays. */
  isFirstKept(text: number): boolean {
    return this.#stateOf(text) === FIRST_STAYS;
  }

  rankOf(text: number): number {
    return rankAt(this.#ranks.at(text), 0);
  }

  /** The row of a text that stays. */
  placeOf(text: number): Place {
    if (this.#stateOf(text) === OTHER_STAYS) return this.#elsewhere.get(text)!;
    return { source: this.#sources[this.#known.get(text, SOURCE)]!, row: this.#known.get(text, ROW) };
  }

  /** The first row of a text is there: whether it stays is not known. */
  begin(text: number, { source, row }: Place, rank: number): void {
    if (this.#sources.at(-1) !== source) this.#sources.push(source);
    this.#known.set(text, SOURCE, this.#sources.length - 1);
    this.#known.set(text, ROW, row);
    this.#known.set(text, STATE, ALL_GONE);
    if (this.#byRank) this.#setRank(text, rank);
  }

  /** A row of a text may stay. */
  stay(text: number, stayer: Stayer): void {
    if (!this.isKept(text)) {
      this.#choose(text, stayer);
      return;
    }
    if (!this.#byRank) return;
    const rivals = this.#rivals.get(text) ?? [this.#chosen(text)];
    this.#rivals.set(text, rivals);
    rivals.push(stayer);
    if (stayer.rank > this.rankOf(text)) this.#choose(text, stayer);
  }

  /** Rows turn out not to stay: others of the same text may, where they were told of. */
  drop(isGone: (place: Place) => boolean): void {
    for (const [text, rivals] of this.#rivals)
      this.#rivals.set(
        text,
        rivals.filter(({ place }) => !isGone(place)),
      );
    for (let text = 0; text < this.count; text++) {
      if (!this.isKept(text) || !isGone(this.placeOf(text))) continue;
      this.#known.set(text, STATE, ALL_GONE);
      this.#elsewhere.delete(text);
      const rivals = this.#rivals.get(text) ?? [];
      const best = rivals.reduce<Stayer | undefined>(
        (known, each) => (known === undefined || each.rank > known.rank ? each : known),
        undefined,
      );
      if (best !== undefined) this.#choose(text, best);
    }
  }

  #choose(text: number, { place, isFirst, rank }: Stayer): void {
    this.#known.set(text, STATE, isFirst ? FIRST_STAYS : OTHER_STAYS);
    if (isFirst) this.#elsewhere.delete(text);
    else this.#elsewhere.set(text, place);
    if (this.#byRank) this.#setRank(text, rank);
  }

  #chosen(text: number): Stayer {
    return { place: this.placeOf(text), isFirst: this.isFirstKept(text), rank: this.rankOf(text) };
  }

  #setRank(text: number, rank: number): void {
    rankOut[0] = rank;
    for (let word = 0; word < RANK_WORDS; word++) this.#ranks.set(text, word, rankWords[word]!);
  }

  #stateOf(text: number): number {
    return text < this.#known.length ? this.#known.get(text, STATE) : NOT_JUDGED;
  }
}
