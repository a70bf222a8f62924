/**
 * English words that a Japanese, Korean or Chinese sentence never borrows: grammar, verbs in the past, adverbs, names of
 * places in lower case. Nouns, adjectives and verbs it may. Written for this project, 2025-11.
 */
import { isEnglishWord } from "./english.ts";

/** Without the words of code (`this`, `where`), of signs and titles (`from`, `with`, `after`) and of logic (`and`, `not`). */
const GRAMMAR = `
the however therefore moreover furthermore nevertheless although though because whereas which whose whom their theirs
they them these those there would should could might shall cannot were was been being have has had having does did
than such much many most another both either neither himself herself itself themselves ourselves yourself
myself during against among amongst within without throughout toward towards upon whether thus
are isn aren wasn weren doesn didn wouldn couldn shouldn its his her him she also even
perhaps rather quite often always never ever almost already again together instead enough several
said says told went gone came took taken gave given became become began begun wrote knew known thought brought caught
taught felt kept held stood understood spoke spoken chose chosen broke drove wore fell grew drew flew threw thrown
spent meant seen taking giving saying
anything something nothing everything someone anyone everyone nobody everybody somebody somewhere
`;

/** Places, days and months, which English writes with a capital; not those that are words or names of things as well. */
const PROPER = `
europe asia africa america american european asian african britain british england english france french germany german
italy italian spain spanish russia russian korea korean japanese chinese taiwan india indian canada australia mexico
brazil egypt israel ukraine london paris tokyo beijing berlin moscow washington california
monday tuesday wednesday thursday friday saturday sunday january february april june july august september october
november december christian islamic jewish
`;

const EXACT: ReadonlySet<string> = new Set(`${GRAMMAR} ${PROPER}`.trim().split(/\s+/));

/** Words in -ed and -ly that are terms, or parts of names. */
const TERMS: ReadonlySet<string> = new Set(
  `limited unlimited advanced animated related featured connected united embedded distributed supervised unsupervised
integrated managed unmanaged shared trusted verified certified required nested linked weighted balanced extended protected
augmented automated personalized customized renewed unplugged reloaded married naked wicked unexpected undefined
friendly family butterfly assembly monopoly supply anomaly weekly daily monthly yearly quarterly early
elderly lovely lonely finally jelly belly bully rally folly holly tally fly ply reply apply multiply`
    .trim()
    .split(/\s+/),
);

/** Shorter words in -ed and -ly are mostly no verbs and adverbs. */
const LETTERS = 7;

/** True for a word of English grammar, or a place, day or month. */
export const isEnglishGrammar = (word: string): boolean => EXACT.has(word);

/** True for an English verb in the past, or an adverb. */
export function isInflected(word: string): boolean {
  if (word.length < LETTERS || TERMS.has(word)) return false;
  if (word.endsWith("ly")) return isEnglishWord(word.slice(0, -2));
  if (!word.endsWith("ed")) return false;
  const stem = word.slice(0, -2);
  return (
    isEnglishWord(stem) || isEnglishWord(`${stem}e`) || (stem.endsWith("i") && isEnglishWord(`${stem.slice(0, -1)}y`))
  );
}
