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

/** What is known of the data set a row is in. The same for every row of an input folder. */
export interface Context {
  /**
   * The language the trained turns should be in, where the user has said so: `ja`, `ko`, `zh-Hant`, `zh-Hans`, `en` or
   * another BCP 47 tag.
   */
  readonly language?: string;
  readonly profile: Profile;
}

/** The context of a row that stands alone. */
export const NO_CONTEXT: Context = { profile: NO_PROFILE };
