/**
 * What a first look at a data set counted, before any row was judged: for every filter that observes, in how many rows a
 * key occurred.
 */
export interface Profile {
  /** Rows looked at. */
  readonly rows: number;
  /** Rows by key, by filter id. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The profile of a data set that nobody has looked at. */
export const NO_PROFILE: Profile = { rows: 0, counts: {} };

/** A text of reference data: a prompt of a benchmark, a turn of it, or the answer it expects. */
export interface ReferenceText {
  /** The item's id as its row has it, else `#` and the 0-based row. */
  readonly item: string;
  /** Where in its row the text is, e.g. `question` or `turns[1]`. */
  readonly path: string;
  readonly kind: "prompt" | "answer";
  readonly text: string;
}

/** A file of reference data. */
export interface Reference {
  /** The file's name without its folders. */
  readonly name: string;
  readonly texts: readonly ReferenceText[];
}

/** What is known of the data set a row is in. The same for every row of an input folder. */
export interface Context {
  /**
   * The language the trained turns should be in, where the user has said so: `ja`, `ko`, `zh-Hant`, `zh-Hans`, `en` or
   * another BCP 47 tag.
   */
  readonly language?: string;
  readonly profile: Profile;
  /** The files that a filter's options name (`Filter.references`), by filter id; the same object for every row of a run. */
  readonly references?: Readonly<Record<string, readonly Reference[]>>;
}

/** The context of a row that stands alone. */
export const NO_CONTEXT: Context = { profile: NO_PROFILE };
