/** Groups of rows that the summary tells of. */
const LARGEST = 5;

/** Rows that went for one text. */
interface Followers {
  rows: number;
  /** What the first of them shares with it, if that is known. */
  readonly shared: string | null;
}

/** Counts what was found in pairs, by the source of the rows that were found: one that turns out unreadable leaves no trace. */
export class MatchTally {
  readonly #followers = new Map<string, Map<number, Followers>>();
  readonly #capped = new Map<string, number>();

  addCapped(source: string): void {
    this.#capped.set(source, (this.#capped.get(source) ?? 0) + 1);
  }

  /** A row of `source` goes for a text. */
  addFollower(source: string, text: number, shared: unknown): void {
    let ofSource = this.#followers.get(source);
    if (ofSource === undefined) {
      ofSource = new Map();
      this.#followers.set(source, ofSource);
    }
    const known = ofSource.get(text);
    if (known !== undefined) known.rows++;
    else ofSource.set(text, { rows: 1, shared: typeof shared === "string" ? shared : null });
  }

  forget(source: string): void {
    this.#followers.delete(source);
    this.#capped.delete(source);
  }

  /** Of all sources, and the texts that most rows went for. */
  total(): { capped: number; largest: { text: number; rows: number; shared: string | null }[] } {
    const all = new Map<number, Followers>();
    for (const ofSource of this.#followers.values())
      for (const [text, { rows, shared }] of ofSource) {
        const known = all.get(text);
        if (known !== undefined) known.rows += rows;
        else all.set(text, { rows, shared });
      }
    const ranked = [...all].sort(([a, x], [b, y]) => y.rows - x.rows || a - b).slice(0, LARGEST);
    return {
      capped: [...this.#capped.values()].reduce((sum, times) => sum + times, 0),
      largest: ranked.map(([text, followers]) => ({ text, ...followers })),
    };
  }
}
