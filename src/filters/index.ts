import type { AnyFilter } from "../core/filter.ts";
import absentSource from "./absent-source.ts";
import announcedCount from "./announced-count.ts";
import arithmetic from "./arithmetic.ts";
import checksum from "./checksum.ts";
import contamination from "./contamination.ts";
import contradiction from "./contradiction.ts";
import echoAnswer from "./echo-answer.ts";
import edgeWhitespace from "./edge-whitespace.ts";
import emptyField from "./empty-field.ts";
import emptyTurn from "./empty-turn.ts";
import encoding from "./encoding.ts";
import exactDuplicate from "./exact-duplicate.ts";
import genericAnswer from "./generic-answer.ts";
import halfWidthKana from "./half-width-kana.ts";
import hanForms from "./han-forms.ts";
import impossibleDate from "./impossible-date.ts";
import instruction from "./instruction.ts";
import invisible from "./invisible.ts";
import language from "./language.ts";
import lostInTranslation from "./lost-in-translation.ts";
import meta from "./meta.ts";
import mixedScript from "./mixed-script.ts";
import mojibake from "./mojibake.ts";
import nearDuplicate from "./near-duplicate.ts";
import offTopic from "./off-topic.ts";
import phantomTurn from "./phantom-turn.ts";
import pii from "./pii.ts";
import repetition from "./repetition.ts";
import romanised from "./romanised.ts";
import row from "./row.ts";
import shiftedAnswer from "./shifted-answer.ts";
import style from "./style.ts";
import taiwanWording from "./taiwan-wording.ts";
import templateLeak from "./template-leak.ts";
import undecoded from "./undecoded.ts";
import ungrounded from "./ungrounded.ts";

/** All built-in filters in the order they run: what makes a row unreadable first, duplicates last. */
export const FILTERS: readonly AnyFilter[] = [
  row,
  meta,
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
  emptyField,
  emptyTurn,
  phantomTurn,
  repetition,
  echoAnswer,
  absentSource,
  ungrounded,
  contradiction,
  style,
  pii,
  instruction,
  impossibleDate,
  arithmetic,
  announcedCount,
  checksum,
  offTopic,
  lostInTranslation,
  contamination,
  shiftedAnswer,
  genericAnswer,
  exactDuplicate,
  nearDuplicate,
];
