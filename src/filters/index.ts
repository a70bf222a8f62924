import type { AnyFilter } from "../core/filter.ts";
import contamination from "./contamination.ts";
import echoAnswer from "./echo-answer.ts";
import edgeWhitespace from "./edge-whitespace.ts";
import emptyTurn from "./empty-turn.ts";
import encoding from "./encoding.ts";
import exactDuplicate from "./exact-duplicate.ts";
import halfWidthKana from "./half-width-kana.ts";
import hanForms from "./han-forms.ts";
import invisible from "./invisible.ts";
import language from "./language.ts";
import mixedScript from "./mixed-script.ts";
import mojibake from "./mojibake.ts";
import nearDuplicate from "./near-duplicate.ts";
import phantomTurn from "./phantom-turn.ts";
import romanised from "./romanised.ts";
import row from "./row.ts";
import taiwanWording from "./taiwan-wording.ts";
import templateLeak from "./template-leak.ts";
import undecoded from "./undecoded.ts";

/** All built-in filters in the order they run: what makes a row unreadable first, duplicates last. */
export const FILTERS: readonly AnyFilter[] = [
  row,
  encoding,
  invisible,
  mojibake,
  halfWidthKana,
  undecoded,
  edgeWhitespace,
  mixedScript,
  language,
  hanForms,
  romanised,
  taiwanWording,
  templateLeak,
  emptyTurn,
  phantomTurn,
  echoAnswer,
  contamination,
  exactDuplicate,
  nearDuplicate,
];
