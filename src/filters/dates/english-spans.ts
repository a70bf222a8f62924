import { englishNumeralAt } from "../../text/values/english-numerals.ts";
import type { SpanClash } from "./lifespan.ts";

const DAY = "(?:(?:[A-Z][a-z]+\\.? )?\\d{1,2}(?:st|nd|rd|th)?,? (?:[A-Z][a-z]+,? )?)?(?:[A-Z][a-z]+ )?(?:of )?";
/** `was born in 1950 and died on May 3, 1940 at the age of 49`, `(born 1950, died 1940)`. */
const LIFE = new RegExp(
  `\\bborn(?: in [A-Z][\\w, ]{1,40}?)?,? (?:(?:on|in) )?${DAY}(\\d{4})\\b(?:(?! (?:he|she|they)? ?(?:had|has)| (?:wife|husband|son|daughter|father|mother|brother|sister|who))[^.;\\n]){0,60}?\\b(?:died|passed away|death)(?: [a-z]+){0,2}? (?:(?:on|in) )?${DAY}(\\d{4})\\b(?:[^.;\\n]{0,40}?\\b(?:at (?:the )?age (?:of )?|aged )(\\d{1,3}))?`,
  "g",
);
const RANGE =
  /(\d{4}) (?:to|until|and|through) (\d{4})\b,? ?(?:\(|for |over |spanning |a (?:period|span) of |lasting |that is, )?(about |around |approximately |roughly |nearly |over |more than |almost )?(?:a )?(?:total of )?(\d{1,4}|[a-z]+(?:-[a-z]+)?)[ -]years?\b(?! (?:later|ago|old|earlier|before|after))/y;

const BEGAN =
  /\b(?:began|begun|started|opened|(?:was |were |been )?(?:founded|established|launched|formed|created)|construction began|took office|enrolled|enlisted|premiered|debuted|joined|became|was (?:elected|appointed|hired|named))(?: [A-Za-z]+){0,4} in $/;
const ENDED =
  /(\d{4})(?:,| and| but)(?: and| it| they| then| finally| later| eventually| was| were| he| she){0,3} (?:ended|finished|closed|dissolved|disbanded|concluded|ceased|shut down|completed|left office|graduated|cancelled|canceled|stepped down|retired|resigned)(?: [a-z]+){0,2} in (\d{4})\b(?=[.,;)\n]| after \d| for \d|$)/y;
/** Behind both: `, after 15 years in charge`. */
const LASTED =
  /,? (?:after|for|lasting|spanning) (about |around |nearly |over |more than |almost |roughly |approximately )?(?:a total of )?(\d{1,3}) years?\b(?! (?:earlier|ago|later|before|of age|old))/y;
/** `Founded in 1998, the company celebrated its 30th anniversary in 2023`; the groups are the ordinal and the year. */
const ANNIVERSARY =
  /\d{4},? [^.\n]{0,60}?\b(?:its|their|the|his|her) (\d{1,3})(?:st|nd|rd|th) (?:[a-z]+ )?anniversary in (\d{4})\b/y;
const FOUNDED =
  /\b(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Ll]aunched|[Ff]ormed|[Mm]arried|[Cc]reated)(?: [A-Za-z]+){0,3} in $/;
/** `Harold Finch (1942–1931) was a painter`. */
const BACKWARD = /\((\d{4}) ?[-–—] ?(\d{4})\)(?=,? (?:was|is|an?|the)\b|は|은|는|이었|是|，)/y;
const WENT_ON =
  /\b(?:ran|lasted|reigned|ruled|served|lived|taught|worked|studied|aired|operated)(?: [A-Za-z]+){0,5} from $/;
const FROM_TO = /(\d{4}) (?:to|until|through) (\d{4})\b(?! ?(?:BC|B\.C|BCE))/y;
const ROMAN_TIMES = 500;

/** `began in 1995 and ended in 1990`; `joined in 1998 and retired in 2009, after 15 years`. */
function beganAt(text: string, run: number): SpanClash | undefined {
  ENDED.lastIndex = run;
  const found = BEGAN.test(text.slice(Math.max(0, run - 60), run)) ? ENDED.exec(text) : null;
  if (found === null) return anniversaryOf(text, run);
  const clash = backward(run, found);
  if (clash !== undefined) return clash;
  const end = run + found[0].length;
  LASTED.lastIndex = end;
  const lasted = LASTED.exec(text);
  if (lasted === null) return undefined;
  const [from, to, said] = [Number(found[1]), Number(found[2]), Number(lasted[2])];
  const slack = lasted[1] === undefined ? 1 : Math.max(2, Math.round((to - from) / 10));
  if (Math.abs(said - (to - from)) <= slack) return undefined;
  return { kind: "duration", start: run, end: end + lasted[0].length, from, to, said, expected: `${to - from}` };
}

function anniversaryOf(text: string, run: number): SpanClash | undefined {
  ANNIVERSARY.lastIndex = run;
  const found = FOUNDED.test(text.slice(Math.max(0, run - 60), run)) ? ANNIVERSARY.exec(text) : null;
  if (found === null) return undefined;
  const [from, to, said] = [Number(text.slice(run, run + 4)), Number(found[2]), Number(found[1])];
  if (Math.abs(said - (to - from)) <= 1) return undefined;
  return { kind: "duration", start: run, end: run + found[0].length, from, to, said, expected: `${to - from}` };
}

/** A life in years alone that runs backward, behind a name. */
function livedBackward(text: string, run: number): SpanClash | undefined {
  BACKWARD.lastIndex = run - 1;
  const found = BACKWARD.exec(text);
  if (found === null || Number(found[2]) < ROMAN_TIMES) return undefined;
  return /(?:[A-Z][A-Za-z\u00c0-\u024f.'’-]+ )[A-Z][A-Za-z\u00c0-\u024f.'’-]+ $/.test(
    text.slice(Math.max(0, run - 50), run - 1),
  )
    ? backward(run - 1, found)
    : undefined;
}

/** `reigned from 1995 to 1990`; years before Christ run so. */
function wentOnFrom(text: string, run: number): SpanClash | undefined {
  FROM_TO.lastIndex = run;
  const found = FROM_TO.exec(text);
  if (found === null || !WENT_ON.test(text.slice(Math.max(0, run - 60), run))) return undefined;
  return Number(found[2]) < ROMAN_TIMES ? undefined : backward(run, found);
}

function backward(start: number, [whole, first, last]: RegExpExecArray): SpanClash | undefined {
  const [from, to] = [Number(first), Number(last)];
  return to < from ? { kind: "died", start, end: start + whole.length, from, to } : undefined;
}

/** The same faults as `lifespanClashes` and `durationClashes` in English, whose years stand alone. */
export function* englishClashes(text: string, runs: readonly number[]): Generator<SpanClash> {
  if (text.includes("born")) {
    for (const found of text.matchAll(LIFE)) {
      const [whole, born, died, age] = found;
      const [from, to] = [Number(born), Number(died)];
      const place = { start: found.index, end: found.index + whole.length, from, to };
      if (/\b(?:his|her|their|whose) (?:wife|husband|son|daughter|father|mother|brother|sister|parents)/.test(whole))
        continue;
      if (to < from) yield { kind: "died", ...place };
      else if (age !== undefined && (Number(age) > to - from || Number(age) < to - from - 1))
        yield { kind: "age", ...place, said: Number(age), expected: `${to - from - 1}–${to - from}` };
    }
  }
  for (const run of runs) {
    if (text[run - 1] === "(") {
      const clash = livedBackward(text, run);
      if (clash !== undefined) yield clash;
      continue;
    }
    if (text.startsWith(" in ", run - 4)) {
      const clash = beganAt(text, run);
      if (clash !== undefined) yield clash;
      continue;
    }
    if (text.startsWith("from ", run - 5)) {
      const clash = wentOnFrom(text, run);
      if (clash !== undefined) yield clash;
    }
    if (!text.startsWith("from ", run - 5) && !text.startsWith("between ", run - 8)) continue;
    RANGE.lastIndex = run;
    const found = RANGE.exec(text);
    if (found === null) continue;
    const [whole, first, last, about, words] = found;
    const [from, to] = [Number(first), Number(last)];
    const said = /^\d/.test(words!) ? Number(words) : (englishNumeralAt(words!, 0)?.value ?? Number.NaN);
    const slack = about === undefined ? 1 : Math.max(2, Math.round((to - from) / 10));
    // `each year` has no number; the `30-year average` of a range is another matter.
    if (Number.isNaN(said) || to <= from || Math.abs(said - (to - from)) <= slack) continue;
    const start = text.startsWith("from ", run - 5) ? run - 5 : run - 8;
    const end = run + whole.length;
    if (/[ -]year [a-z]/.test(text.slice(run, end + 2))) continue;
    yield { kind: "duration", start, end, from, to, said, expected: `${to - from}` };
  }
}
