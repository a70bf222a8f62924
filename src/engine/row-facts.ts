import { ROLES, type Role, type Sample, TRAINED_ROLES } from "../core/sample.ts";
import { mainLanguage, UNDETERMINED } from "../text/main-language.ts";
import { textOf } from "../text/texts.ts";
import type { CountTokens } from "./token-counter.ts";

/** What is counted of every row, found or not; rows are counted from 0 within the batch. */
export interface RowFacts {
  /** The languages that occur in the batch. */
  readonly languages: readonly string[];
  /** By row: an index into `languages`. */
  readonly languageOf: Uint16Array;
  /** By row: bits of the roles its texts have, in the order of ROLES. */
  readonly rolesOf: Uint16Array;
  /** By row: the length of its trained texts, in UTF-16 code units. */
  readonly lengthOf: Uint32Array;
  /** By row: their tokens, where a tokenizer was given. */
  readonly tokensOf?: Uint32Array;
}

/** The facts of rows without any text. */
export const factsOfNothing = (rows: number): RowFacts => ({
  languages: [UNDETERMINED],
  languageOf: new Uint16Array(rows),
  rolesOf: new Uint16Array(rows),
  lengthOf: new Uint32Array(rows),
});

/** The facts of one batch and of one more row after it that has no text. */
export const withoutText = ({ languages, languageOf, rolesOf, lengthOf, tokensOf }: RowFacts): RowFacts => {
  const known = languages.includes(UNDETERMINED) ? languages : [...languages, UNDETERMINED];
  return {
    languages: known,
    languageOf: Uint16Array.from([...languageOf, known.indexOf(UNDETERMINED)]),
    rolesOf: Uint16Array.from([...rolesOf, 0]),
    lengthOf: Uint32Array.from([...lengthOf, 0]),
    ...(tokensOf !== undefined && { tokensOf: Uint32Array.from([...tokensOf, 0]) }),
  };
};

/** The role's bit in `rolesOf`. */
export const roleBit = (role: Role): number => 1 << ROLES.indexOf(role);

/** The bits of the roles that a model is trained to produce. */
export const TRAINED_BITS = TRAINED_ROLES.reduce((bits, role) => bits | roleBit(role), 0);

/** Collects the facts of a batch's rows, while what was computed of their texts is still there. */
export function createRowFacts(rows: number, countTokens?: CountTokens) {
  const languages: string[] = [];
  const languageOf = new Uint16Array(rows);
  const rolesOf = new Uint16Array(rows);
  const lengthOf = new Uint32Array(rows);
  const tokensOf = countTokens && new Uint32Array(rows);
  return {
    add(row: number, sample: Sample) {
      const language = languageOfRow(sample);
      let index = languages.indexOf(language);
      if (index < 0) index = languages.push(language) - 1;
      languageOf[row] = index;
      for (const { role, text } of sample.segments) {
        rolesOf[row]! |= roleBit(role);
        if ((roleBit(role) & TRAINED_BITS) !== 0) lengthOf[row]! += text.length;
      }
    },
    /** Apart, since it takes longer than all filters: it must not pass for one of them. */
    addTokens(row: number, { segments }: Sample) {
      if (countTokens === undefined) return;
      for (const { role, text } of segments)
        if ((roleBit(role) & TRAINED_BITS) !== 0) tokensOf![row]! += countTokens(text);
    },
    take: (): RowFacts => ({ languages, languageOf, rolesOf, lengthOf, ...(tokensOf !== undefined && { tokensOf }) }),
  };
}

/** The language of a row is that of its longest trained text; of its longest text, where none is trained. */
function languageOfRow({ segments }: Sample): string {
  let longest: (typeof segments)[number] | undefined;
  let isTrained = false;
  for (const segment of segments) {
    if (segment.kind !== "content") continue;
    const trained = TRAINED_ROLES.includes(segment.role);
    if (isTrained && !trained) continue;
    if (longest === undefined || (trained && !isTrained) || segment.text.length > longest.text.length)
      longest = segment;
    isTrained ||= trained;
  }
  return longest === undefined ? UNDETERMINED : mainLanguage(textOf(longest));
}
