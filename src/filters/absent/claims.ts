import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import { WordFinder } from "../../text/word-finder.ts";
import {
  CHINESE_CLAIMS,
  type ClaimKind,
  type ClaimPhrase,
  ENGLISH_CLAIMS,
  JAPANESE_CLAIMS,
  KOREAN_CLAIMS,
} from "./phrases.ts";

/** `[start, end)` in UTF-16 code units. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
}

/** How far around its anchor a claim may reach, in UTF-16 code units. */
const REACH = 70;
/** Anchors of a text that are looked at: what it says more often it says of something else. */
const LOOKS = 60;

/** The list for a text's own script; what Latin letters say in a Japanese text is a quotation. */
function listFor(text: Text): Anchors {
  if (text.ascii) return anchorsOf(ENGLISH_CLAIMS);
  const scripts = text.scripts();
  if (scripts.of(HIRAGANA) + scripts.of(KATAKANA) > 0) return anchorsOf(JAPANESE_CLAIMS);
  if (scripts.of(HANGUL) > 0) return anchorsOf(KOREAN_CLAIMS);
  return anchorsOf(scripts.of(HAN) > 0 ? CHINESE_CLAIMS : ENGLISH_CLAIMS);
}

interface Anchors {
  /** Tells of each anchor in a text where it is, until it is answered with false. */
  readonly each: (units: string, use: (at: number, anchor: string) => boolean) => void;
  readonly byAnchor: ReadonlyMap<string, readonly ClaimPhrase[]>;
}

const known = new Map<readonly ClaimPhrase[], Anchors>();

/** All anchors of a list at once: the text is passed once, not once for each. */
function anchorsOf(phrases: readonly ClaimPhrase[]): Anchors {
  let anchors = known.get(phrases);
  if (anchors === undefined) {
    const byAnchor = new Map<string, ClaimPhrase[]>();
    for (const phrase of phrases) byAnchor.set(phrase.anchor, [...(byAnchor.get(phrase.anchor) ?? []), phrase]);
    const longestFirst = [...byAnchor.keys()].sort((one, other) => other.length - one.length);
    // The shorter the anchors, the less there is to step over.
    anchors = { each: longestFirst.at(-1)!.length > 2 ? finding(longestFirst) : matching(longestFirst), byAnchor };
    known.set(phrases, anchors);
  }
  return anchors;
}

function finding(words: readonly string[]): Anchors["each"] {
  const finder = new WordFinder(words);
  return (units, use) => {
    for (let at = finder.next(units, 0); at >= 0; at = finder.next(units, at + finder.word.length))
      if (!use(at, finder.word)) return;
  };
}

function matching(words: readonly string[]): Anchors["each"] {
  const any = new RegExp(words.join("|"), "g");
  return (units, use) => {
    any.lastIndex = 0;
    for (let match = any.exec(units); match !== null; match = any.exec(units)) if (!use(match.index, match[0])) return;
  };
}

/** Claims of a text in order, each place once. Code, addresses and quotations claim nothing. */
export function claimsOf(text: Text): Claim[] {
  const found: Claim[] = [];
  const { text: units } = text;
  const { each, byAnchor } = listFor(text);
  let looks = 0;
  each(units, (at, anchor) => {
    const from = Math.max(0, at - REACH);
    const around = units.slice(from, at + anchor.length + REACH);
    for (const { kind, pattern } of byAnchor.get(anchor)!) {
      const match = pattern.exec(around);
      if (match === null) continue;
      let start = from + match.index;
      const end = start + match[0].length;
      while (start < end && ENDS_BEFORE.includes(units[start]!)) start++;
      if (found.some((other) => start < other.end && other.start < end) || isSaidByOthers(text, start)) continue;
      found.push({ kind, start, end });
    }
    return ++looks < LOOKS;
  });
  return found;
}

/** A claim may be matched with the mark before it. */
const ENDS_BEFORE = "。！!？?\n、，,. ";

function isSaidByOthers(text: Text, at: number): boolean {
  if (text.protected(at)) return true;
  for (let zone = text.zoneAt(at); zone !== undefined; zone = zone.parent)
    if (zone.kind === "quote" || zone.kind === "title") return true;
  return false;
}
