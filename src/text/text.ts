import type { TextHash } from "../core/hash.ts";
import type { MarkedPlaces, MarkTable } from "./marked.ts";
import type { SignatureOptions } from "./minhash.ts";
import type { Runs, ScriptSet, Words } from "./script-runs.ts";
import type { Script } from "./scripts.ts";
import type { Spans } from "./spans.ts";
import type { Places, Stops } from "./stops.ts";
import type { UnitView } from "./unit-view.ts";
import type { Values } from "./values/values.ts";
import type { Zone, ZoneKind, Zones } from "./zones.ts";

/** How many characters (code points) of a text are in each script; `Common` and `Inherited` are not letters. */
export interface ScriptCounts {
  /** Characters in any script. */
  readonly letters: number;
  of(script: Script): number;
  /** The scripts that occur, by number, ascending. */
  readonly present: readonly Script[];
}

/**
 * What is computed of a text once and shared by all filters: one scan when it is first asked about, the rest when it is asked for.
 * Lists are read while the sample is looked at; see {@link Spans}. All places are UTF-16 code units.
 */
export interface Text {
  readonly text: string;
  /** True when every code unit is below U+0080. */
  readonly ascii: boolean;
  /** True when code units and code points are not the same: there are surrogates, paired or lone. */
  readonly surrogates: boolean;
  /** True when NFC may change the text. */
  readonly composes: boolean;
  /** The place of the first code unit from U+0080 on; the text's length where there is none. */
  readonly firstWide: number;
  /**
   * What a function makes of the text, made when it is first asked for and kept with the text: name the same function wherever
   * it is wanted. Values only, not lists of this text.
   */
  once<T>(make: (text: Text) => T): T;
  /** The text's units as numbers, for loops over all of them; see {@link UnitView}. */
  units(): UnitView;
  /** The stretches of letters of one script, in order; of some scripts only where they are named. */
  runs(wanted?: ScriptSet): Runs;
  /** How many characters of each script there are. */
  scripts(): ScriptCounts;
  /** Code, URLs, formulas …, quotations and parentheses, by start; they nest and never overlap otherwise. */
  zones(): Zones;
  /** True where the unit at `at` is inside code, a URL, an e-mail address, a formula, a tag or a JSON block. */
  protected(at: number): boolean;
  /** What kind of protected zone `at` is in, if any. */
  protectedBy(at: number): ZoneKind | undefined;
  /** The innermost zone of any kind around `at`; its `parent` leads outward. */
  zoneAt(at: number): Zone | undefined;
  lines(): Spans;
  sentences(): Spans;
  words(): Words;
  /** Where anything of interest stands. */
  stops(): Stops;
  /** True when a stop of one of these kinds (`stopKinds`) occurs: `1 << kind` each. */
  hasStops(kinds: number): boolean;
  /**
   * A 32-bit hash of every `n` (1 to 64) code units in a row, in order; of a shorter text one hash of the whole. Fills
   * `into`, where it is given and long enough, and returns the part that was filled. Throws a RangeError for another `n`.
   */
  shingles(n: number, into?: Uint32Array): Uint32Array;
  /** The MinHash signature of the set of shingles; see `signatureOf` in `minhash.ts`. */
  signature(options: SignatureOptions, into?: Uint32Array): Uint32Array;
  /** Adds the text to a hash, as `hash.add(text)` does, but faster. */
  addTo(hash: TextHash): void;
  /**
   * Adds the text to a hash as it is compared for equality: NFC, white space trimmed at both ends, and every run of white
   * space folded to one line feed where it holds a line end, to one space where not. Returns its length then.
   */
  addFoldedTo(hash: TextHash): number;
  /** Fills `into` with the places of the units that a table marks: the fastest way to look for rare characters. */
  marked(table: MarkTable, into: MarkedPlaces): void;
  /** Dates and times as they are written, real or not, and where numbers begin. */
  values(): Values;
  /** Places of two neighbours that misread bytes look like, ascending. */
  misreadPairs(): Places;
}
