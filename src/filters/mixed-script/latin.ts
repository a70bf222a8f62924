import { LATIN_ONLY } from "../../text/script-runs.ts";
import { INHERITED, LATIN, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import type { UnitView } from "../../text/unit-view.ts";
import { isProtected } from "../../text/zones.ts";
import { foreignShape } from "../lexicon/foreign-shape.ts";
import { hasPhrase } from "../lexicon/prose-latin.ts";
import { isRareEnglish } from "../lexicon/rare-english.ts";
import { isEnglishGrammar, isInflected } from "../lexicon/telling-english.ts";
import { isCjk } from "./base.ts";
import type { Domain } from "./domain.ts";
import type { Grounds } from "./grounds.ts";
import { isHeadless, isJoinedForeign, isJoinedWords, joinedFrom } from "./joined.ts";
import { isAccented, verdictOf } from "./latin-word.ts";
import { isListed } from "./listed.ts";
import { isNamed } from "./named.ts";
import { isPlaced, isTopic } from "./placed.ts";
import { amidNative, atEdge, insideSentence, isAsciiLetter, isDigit, isLower, isNative } from "./sentence.ts";
import { isSomebody } from "./somebody.ts";
import { Subjects } from "./subject.ts";
import { hasIdentifiers, isCamelCase, isCantonese, isTechnical } from "./technical.ts";

/** A Latin token standing unmarked in a CJK sentence. */
export interface LatinWord {
  readonly start: number;
  readonly end: number;
  readonly kind: LatinKind;
}

/**
 * `word`: lower-case English. `telling`: such that CJK prose never borrows. `identifier`: two English words that an
 * underscore joins, or one that it begins. `term`: a plain word in a text about programs. `noun`: one where a noun may stand.
 * `foreign`: lower-case, of another language. `unknown`: lower-case and of no list; `romanised`: such, but spelt like
 * Japanese. `joined`: with an underscore to such letters or to native ones. `known`: used as it is, or excused. `name`: capitals.
 */
export type LatinKind =
  | "word"
  | "telling"
  | "foreign"
  | "romanised"
  | "unknown"
  | "joined"
  | "identifier"
  | "term"
  | "noun"
  | "known"
  | "name";

/** Shorter tokens are units, particles, variables. */
const WORD_LETTERS = 3;

/**
 * The Latin tokens inside CJK sentences that are not quoted, glossed, code or given by the prompt. Words that single
 * spaces part are one token: a phrase is one intrusion, however long. Without other `evidence`, a text that has only
 * known words and names has none.
 */
export function latinWords(text: Text, grounds: Grounds, isDomain: Domain, evidence: boolean): LatinWord[] {
  if (text.scripts().of(LATIN) === 0) return [];
  const words = candidates(text);
  if (words.length === 0 || (!evidence && !words.some(({ kind }) => counts(kind)))) return [];
  const { text: units } = text;
  const zones = text.zones();
  let explained: ReadonlySet<string> | undefined;
  const bare = words.filter(({ start, end }) => {
    const zone = zones.around(start);
    return (
      zone < 0 || (!isProtected(zones.kind(zone)) && zones.kind(zone) !== "title" && amidNative(units, start, end))
    );
  });
  // A lesson in a European language is full of its words; where other scripts leaked in, it is no excuse.
  if (!bare.some(({ kind }) => counts(kind)) || (!evidence && grounds.asks(LATIN))) return evidence ? bare : [];
  const technical =
    words.some(({ start, end, kind }) => kind === "name" && isCamelCase(units, start, end)) || isTechnical(text);
  const listed = bare.map(({ kind }, index) => kind !== "name" && kind !== "joined" && isItem(bare, index));
  const around: Around = {
    text,
    grounds,
    isDomain,
    subjects: new Subjects(text),
    technical,
    naming: listed.filter(Boolean).length >= NAMED_TOKENS || areNames(units, bare),
    mixing: isCantonese(units),
  };
  return bare
    .map((word, index) => ({ ...word, kind: listed[index] && counts(word.kind) ? "known" : kindOf(word, around) }))
    .filter(({ start, end }) => !grounds.gives(units.slice(start, end)));

  function isItem(tokens: readonly LatinWord[], index: number): boolean {
    const { start, end } = tokens[index]!;
    return isListed(units, tokens, index) || (isTopic(units, start, end) && topics().size >= NAMED_TOKENS);
  }
  function topics(): ReadonlySet<string> {
    explained ??= new Set(
      bare.flatMap(({ start, end }) => (isTopic(units, start, end) ? [units.slice(start, end)] : [])),
    );
    return explained;
  }
}

/** True when words stand where nouns may, three at least, and none of them is a word of another language. */
function areNames(text: string, words: readonly LatinWord[]): boolean {
  const telling = words.filter(({ kind }) => counts(kind));
  const names = new Set(telling.map(({ start, end }) => text.slice(start, end)));
  if (names.size <= NAMED_TOKENS) return false;
  return telling.every(({ start, end, kind }) => (kind === "word" || kind === "unknown") && isPlaced(text, start, end));
}

/** So many tokens in lists, or explained one after the other, make a text that names things in Latin letters. */
const NAMED_TOKENS = 2;

/** What speaks for a token besides itself. */
interface Around {
  readonly text: Text;
  readonly grounds: Grounds;
  readonly isDomain: Domain;
  readonly subjects: Subjects;
  /** The text shows code, or names of things in programs. */
  readonly technical: boolean;
  /** Other lower-case words of the text are items of lists. */
  readonly naming: boolean;
  /** The text is in Cantonese, which mixes English words in. */
  readonly mixing: boolean;
}

/** What a token is when what stands around it has been looked at. */
function kindOf({ start, end, kind }: LatinWord, around: Around): LatinKind {
  if (!counts(kind)) return kind;
  const { text, grounds, isDomain, technical } = around;
  const { text: units } = text;
  const word = units.slice(start, end);
  // Where code is shown, plain identifiers are its own.
  if (kind === "joined") return technical && isAsciiWord(units, start, end) ? "known" : kind;
  if (kind === "identifier") {
    const own = technical || isDomain(word) || grounds.speaksOfPrograms() || hasIdentifiers(text);
    return own ? "known" : "joined";
  }
  if (isNamed(units, start, end) || grounds.speaksOf(LATIN, start)) return "known";
  const own = technical ? kindOfWords(word, true) : kind;
  if (isDomain(word) || (own !== "foreign" && isSomebody(units, start, end))) return "known";
  if (own === "unknown") return kindOfUnknown(word, start, end, around);
  return own === "word" ? kindOfEnglish(word, start, end, around) : own;
}

/** Natural logarithm of the odds that an unknown word is of another language than English. */
const CLEAR_SHAPE = 3;

function kindOfUnknown(word: string, start: number, end: number, around: Around): LatinKind {
  const { text, grounds, subjects, technical, naming } = around;
  if (atEdge(text.text, start, end) || subjects.has(word, start)) return "known";
  // What programs call their things is made of English.
  if (technical && (isRareEnglish(word) || foreignShape(word, 0, word.length) < CLEAR_SHAPE)) return "known";
  return grounds.asksForPrograms() || (naming && isPlaced(text.text, start, end)) ? "term" : "unknown";
}

function kindOfEnglish(word: string, start: number, end: number, around: Around): LatinKind {
  const { text, grounds, technical, mixing } = around;
  if (isEnglishGrammar(word)) return "telling";
  if (mixing) return "known";
  if (technical || grounds.speaksOfPrograms()) return "term";
  if (isInflected(word)) return "telling";
  return isPlaced(text.text, start, end) ? "noun" : "word";
}

/** True for a whole identifier of ASCII letters: not one whose underscore glues it to a native letter. */
function isAsciiWord(text: string, start: number, end: number): boolean {
  if (text[start] === "_") return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** The Latin tokens inside CJK sentences, whatever excuses them. */
function candidates(text: Text): LatinWord[] {
  const { text: units } = text;
  const table = scriptTable();
  const words: LatinWord[] = [];
  const runs = text.runs(LATIN_ONLY);
  const view = text.units();
  const shape = { accented: false, capitals: false, underscores: 0 };
  let at = 0;
  for (let run = 0; run < runs.length; run++) {
    at = Math.max(at, runs.start(run));
    for (const end = runs.end(run); at < end; at++) {
      if (table[units.charCodeAt(at)] !== LATIN) continue;
      const start = at;
      at = tokenEnd(units, start, shape);
      if (at - start < WORD_LETTERS && !shape.accented) continue;
      const small = shape.accented && shape.capitals ? smallPart(units, start, at) : start;
      if (small > start) words.push({ start, end: small, kind: "foreign" });
      // Nearly every word in a line of its own language leaves here.
      if (shape.underscores === 0 && !mayBeInside(view, start, at)) continue;
      const headless = isHeadless(units, start, at);
      const from = headless ? start - 1 : joinedFrom(units, start);
      if (shape.underscores === 0 && from === start && !insideSentence(units, start, at)) continue;
      const kind = kindOfShape(units, start, at, shape);
      if (kind !== undefined) words.push({ start: from, end: at, kind });
    }
  }
  return words;
}

/** True when an underscore stands before a token, or a native letter on either side, past a space. */
function mayBeInside({ array, from, scripts, first }: UnitView, start: number, end: number): boolean {
  const before = start === 0 ? 0 : array[from + start - 1]!;
  if (before === UNDERSCORE) return true;
  if (start > 0 && isCjk(scripts[first + (before === 0x20 && start > 1 ? start - 2 : start - 1)]!)) return true;
  return isCjk(scripts[first + (array[from + end] === 0x20 ? end + 1 : end)]!);
}

const UNDERSCORE = 0x5f;

/** The end of a word with foreign letters that a name follows in the same token (`jménem SK`); `start` where there is none. */
function smallPart(text: string, start: number, end: number): number {
  const space = text.indexOf(" ", start);
  if (space < 0 || space >= end || !isCapital(text.charCodeAt(space + 1))) return start;
  const word = text.slice(start, space);
  const before = text[start - 1] === " " ? start - 2 : start - 1;
  if (word !== word.toLowerCase() || !isNative(text, before)) return start;
  return !/^[a-z]*$/.test(word) && verdictOf(word, false) === "foreign" ? space : start;
}

const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;

/** The end of the Latin token that starts at `start`, whose shape is noted. */
function tokenEnd(units: string, start: number, shape: { -readonly [key in keyof Shape]: Shape[key] }): number {
  const table = scriptTable();
  shape.accented = false;
  shape.capitals = false;
  shape.underscores = 0;
  let at = start;
  for (; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    if (isLower(unit)) continue;
    if (unit === 0x20) {
      if (table[units.charCodeAt(at + 1)] === LATIN) continue;
      break;
    }
    if (unit === 0x5f) shape.underscores++;
    else if (isDigit(unit)) shape.capitals = true;
    else {
      const script = table[unit]!;
      if (script === INHERITED) continue;
      if (script !== LATIN) break;
      // Full-width letters, Roman numerals and the like write names and numbers.
      if (isAccented(unit)) shape.accented = true;
      else shape.capitals = true;
    }
  }
  return at;
}

/** Known words and names say nothing by themselves: they are shown only among tokens that do. */
const counts = (kind: LatinKind) => kind !== "known" && kind !== "name";

interface Shape {
  readonly accented: boolean;
  readonly capitals: boolean;
  readonly underscores: number;
}

function kindOfShape(text: string, start: number, end: number, shape: Shape): LatinKind | undefined {
  const { accented, capitals, underscores } = shape;
  if (underscores > 0) {
    const whole = underscores === 1 && isAsciiLetter(text.charCodeAt(end - 1));
    if (!whole || capitals) return undefined;
    if (accented) return "joined";
    const token = text.slice(start, end);
    if (!insideSentence(text, start, end) || !isJoinedWords(token)) return undefined;
    return isJoinedForeign(token) ? "joined" : "identifier";
  }
  if (joinedFrom(text, start) < start) return capitals || text[end] === "_" ? undefined : "joined";
  if (text[start - 1] === "_") return capitals || accented ? undefined : "identifier";
  const word = text.slice(start, end);
  if (capitals && RUN_ON.test(word)) return "foreign";
  // Accented capitals are told from small letters here: an accent alone does not make a word lower-case.
  if (capitals || (accented && word !== word.toLowerCase())) return "name";
  return kindOfWords(word, false);
}

/** An English sentence that begins inside a word: `analysisWe need to`. */
const RUN_ON =
  /^[a-z]{4,}(?:We|I|The|This|It|In|He|She|They|You|So|But|And|Let|Now|For|If|As|There|Here|What|How|Also|However|Okay|First|User)(?: [a-z]+)+$/;

/** The kind of a token of one or more lower-case words: a foreign one stands out, a known one explains its neighbours. */
function kindOfWords(token: string, technical: boolean): LatinKind {
  if (!token.includes(" ")) return KINDS[verdictOf(token, technical)];
  if (hasPhrase(token)) return "known";
  const verdicts = token.split(" ").map((word) => verdictOf(word, technical));
  if (verdicts.includes("foreign")) return "foreign";
  if (verdicts.includes("known")) return "known";
  if (verdicts.includes("romanised")) return "romanised";
  return verdicts.includes("unknown") && !verdicts.includes("english") ? "unknown" : "word";
}

const KINDS = {
  known: "known",
  english: "word",
  foreign: "foreign",
  romanised: "romanised",
  unknown: "unknown",
} as const;
