import { scriptSet } from "../../text/script-runs.ts";
import { HAN, HANGUL, HIRAGANA, INHERITED, KATAKANA, LATIN, scriptAt, scriptTable } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { isProtected } from "../../text/zones.ts";
import type { Domain } from "./domain.ts";
import type { Grounds } from "./grounds.ts";
import { isAccented, verdictOf } from "./latin-word.ts";
import { isNamed } from "./named.ts";
import { Subjects } from "./subject.ts";
import { isTechnical } from "./technical.ts";

/** A Latin token standing unmarked in a CJK sentence. */
export interface LatinWord {
  readonly start: number;
  readonly end: number;
  readonly kind: LatinKind;
}

/**
 * `word`: lower-case English. `foreign`: lower-case, of another language. `unknown`: lower-case and of no list; `romanised`: such, but
 * spelt like Japanese. `joined`:
 * with an underscore to such letters or to native ones. `known`: a word that CJK prose uses as it is, or that something
 * excuses. `name`: with capitals.
 */
export type LatinKind = "word" | "foreign" | "romanised" | "unknown" | "joined" | "known" | "name";

/** Shorter tokens are units, particles, variables. */
const WORD_LETTERS = 3;

/** Marks that make an identifier, path, address or number of a word they touch. */
const TECHNICAL = new Set("_.@#/\\$%&+=<>{}[]~^|*`'’\"-‐‑–".split("").map((mark) => mark.charCodeAt(0)));

/** Marks between the clauses of a sentence, and those that close what stood before. */
const BEFORE = new Set("、。，,.!?！？；;…：」』）)”》〉".split("").map((mark) => mark.charCodeAt(0)));
const AFTER = new Set("、。，,.!?！？；;…「『“《〈".split("").map((mark) => mark.charCodeAt(0)));

const isAsciiLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isLower = (unit: number) => unit >= 0x61 && unit <= 0x7a;

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
  const bare = words.filter(({ start, end }) => {
    const zone = zones.around(start);
    return (
      zone < 0 || (!isProtected(zones.kind(zone)) && zones.kind(zone) !== "title" && amidNative(units, start, end))
    );
  });
  // A lesson in a European language is full of its words; where other scripts leaked in, it is no excuse.
  if (!bare.some(({ kind }) => counts(kind)) || (!evidence && grounds.asks(LATIN))) return evidence ? bare : [];
  const around = { text, grounds, isDomain, subjects: new Subjects(text), technical: isTechnical(text) };
  return bare
    .map((word) => ({ ...word, kind: kindOf(word, around) }))
    .filter(({ start, end }) => !grounds.gives(units.slice(start, end)));
}

/** What speaks for a token besides itself. */
interface Around {
  readonly text: Text;
  readonly grounds: Grounds;
  readonly isDomain: Domain;
  readonly subjects: Subjects;
  readonly technical: boolean;
}

/** What a token is when what stands around it has been looked at. */
function kindOf({ start, end, kind }: LatinWord, { text, grounds, isDomain, subjects, technical }: Around): LatinKind {
  if (!counts(kind)) return kind;
  const { text: units } = text;
  // Where code is shown, plain identifiers are its own.
  if (kind === "joined") return technical && isAsciiWord(units, start, end) ? "known" : kind;
  if (isNamed(units, start, end) || grounds.speaksOf(LATIN, start)) return "known";
  const word = units.slice(start, end);
  const own = technical ? kindOfWords(word, true) : kind;
  if (isDomain(word) || (own !== "foreign" && isSomebody(units, start, end))) return "known";
  if (own === "unknown") return atEdge(units, start, end) || subjects.has(word, start) ? "known" : own;
  return own;
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
  const shape = { accented: false, capitals: false, underscores: 0 };
  let at = 0;
  for (let run = 0; run < runs.length; run++) {
    at = Math.max(at, runs.start(run));
    for (const end = runs.end(run); at < end; at++) {
      if (table[units.charCodeAt(at)] !== LATIN) continue;
      const start = at;
      at = tokenEnd(units, start, shape);
      if (at - start < WORD_LETTERS && !shape.accented) continue;
      const from = joinedFrom(units, start);
      if (shape.underscores === 0 && from === start && !insideSentence(units, start, at)) continue;
      const kind = kindOfShape(units, start, at, shape);
      if (kind !== undefined) words.push({ start: from, end: at, kind });
    }
  }
  return words;
}

const LATIN_ONLY = scriptSet([LATIN]);

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
    return accented || (insideSentence(text, start, end) && isJoinedForeign(text.slice(start, end)))
      ? "joined"
      : undefined;
  }
  if (joinedFrom(text, start) < start) return capitals || text[end] === "_" ? undefined : "joined";
  const word = text.slice(start, end);
  // Accented capitals are told from small letters here: an accent alone does not make a word lower-case.
  if (capitals || (accented && word !== word.toLowerCase())) return "name";
  return kindOfWords(word, false);
}

/** The kind of a token of one or more lower-case words: a foreign one stands out, a known one explains its neighbours. */
function kindOfWords(token: string, technical: boolean): LatinKind {
  if (!token.includes(" ")) return KINDS[verdictOf(token, technical)];
  const verdicts = token.split(" ").map((word) => verdictOf(word, technical));
  if (verdicts.includes("foreign")) return "foreign";
  if (verdicts.includes("known")) return "known";
  if (verdicts.includes("romanised")) return "romanised";
  return verdicts.includes("unknown") && !verdicts.includes("english") ? "unknown" : "word";
}

/** The least letters of a half that no list has. */
const JOINED_LETTERS = 5;

/** An identifier one of whose halves is a word of another language; halves of two letters are anything. */
function isJoinedForeign(token: string): boolean {
  const halves = token.split("_");
  if (halves.some((half) => half.length < WORD_LETTERS || half.includes(" "))) return false;
  return halves.some((half) => {
    const verdict = verdictOf(half, true);
    // `dict`, `args`: short words of no list are abbreviations.
    return verdict === "foreign" || (verdict === "unknown" && half.length >= JOINED_LETTERS);
  });
}

const KINDS = {
  known: "known",
  english: "word",
  foreign: "foreign",
  romanised: "romanised",
  unknown: "unknown",
} as const;

/** Where the underscore starts that glues the word to a native letter (`線路_checkpoint`); `start` where none does. */
const joinedFrom = (text: string, start: number) =>
  text[start - 1] === "_" && start >= 2 && isNative(text, start - 2) ? start - 1 : start;

/** True when native letters, clause marks or an edge of the line stand beside the token, and a native letter on one side. */
function insideSentence(text: string, start: number, end: number): boolean {
  let left = start - 1;
  if (TECHNICAL.has(text.charCodeAt(left)) || (TECHNICAL.has(text.charCodeAt(end)) && !isFullStop(text, end)))
    return false;
  if (text[left] === " ") left--;
  let right = end;
  if (text[right] === " ") right++;
  const before = left >= 0 && isNative(text, left);
  const after = right < text.length && isNative(text, right);
  if (!before && !after) return false;
  return (before || opens(text, left)) && (after || closes(text, right));
}

/** A point that no letter or digit follows ends a sentence. */
function isFullStop(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  return text[at] === "." && !isAsciiLetter(next) && !isDigit(next);
}

/** A token may begin its line, or follow a mark or a number that a space parts from it. */
function opens(text: string, left: number): boolean {
  const unit = left < 0 ? 0x0a : text.charCodeAt(left);
  return unit === 0x0a || BEFORE.has(unit) || (isDigit(unit) && text[left + 1] === " ");
}

function closes(text: string, right: number): boolean {
  const unit = right >= text.length ? 0x0a : text.charCodeAt(right);
  return unit === 0x0a || AFTER.has(unit) || isDigit(unit);
}

/** True at an edge of a line, where headings and entries have their names. */
const atEdge = (text: string, start: number, end: number) =>
  start === 0 || text[start - 1] === "\n" || end >= text.length || text[end] === "\n";

function isNative(text: string, at: number): boolean {
  const script = scriptAt(text, at);
  return script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL;
}

/** True when a sentence goes on on both sides of the token: inside marks it is in prose too. */
function amidNative(text: string, start: number, end: number): boolean {
  const left = text[start - 1] === " " ? start - 2 : start - 1;
  const right = text[end] === " " ? end + 1 : end;
  const before = left >= 0 && isNative(text, left);
  const after = right < text.length && isNative(text, right);
  return (before && (after || PAUSES.includes(text[right] ?? " "))) || (after && PAUSES.includes(text[left] ?? " "));
}

const PAUSES = "、，。！？,.!?";

/** What follows the name of a person or a company. */
const TITLES =
  "さん 様 氏 君 くん ちゃん たん 先生 選手 社 代表 監督 님 씨 선수 양 군 先生 小姐 女士 同學 公司 老師".split(" ");

/** True when a title follows, or the token stands in a list with a name: `Nike、adidas`. */
function isSomebody(text: string, start: number, end: number): boolean {
  const from = text[end] === " " ? end + 1 : end;
  if (TITLES.some((title) => text.startsWith(title, from))) return true;
  return LISTS.has(text[start - 1] ?? "")
    ? isAsciiLetter(text.charCodeAt(start - 2))
    : LISTS.has(text[end] ?? "") && isAsciiLetter(text.charCodeAt(end + 1));
}

const LISTS = new Set("、，,・/".split(""));
