import type { AnyFilter } from "../core/filter.ts";
import echoAnswer from "./echo-answer.ts";
import emptyTurn from "./empty-turn.ts";
import encoding from "./encoding.ts";
import exactDuplicate from "./exact-duplicate.ts";
import hanForms from "./han-forms.ts";
import invisible from "./invisible.ts";
import mixedScript from "./mixed-script.ts";
import mojibake from "./mojibake.ts";
import phantomTurn from "./phantom-turn.ts";
import row from "./row.ts";
import templateLeak from "./template-leak.ts";

/** All built-in filters in the order they run: what makes a row unreadable first, duplicates last. */
export const FILTERS: readonly AnyFilter[] = [
  row,
  encoding,
  invisible,
  mojibake,
  mixedScript,
  hanForms,
  templateLeak,
  emptyTurn,
  phantomTurn,
  echoAnswer,
  exactDuplicate,
];
