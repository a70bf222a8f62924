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
  /\b(?:began|begun|started|opened|(?:was |were |been )?(?:founded|established|launched|formed|created)|construction began|took office|enrolled|enlisted|premiered|debuted)(?: [a-z]+){0,2} in $/i;
const ENDED =
  /(\d{4})(?:,| and| but)(?: and| it| they| then| finally| later| eventually| was| were| he| she){0,3} (?:ended|finished|closed|dissolved|disbanded|concluded|ceased|shut down|completed|left office|graduated|cancelled|canceled)(?: [a-z]+){0,2} in (\d{4})\b(?=[.,;)\n]|$)/y;
const WENT_ON =
  /\b(?:ran|lasted|reigned|ruled|served|lived|taught|worked|studied|aired|operated)(?: [A-Za-z]+){0,5} from $/;
const FROM_TO = /(\d{4}) (?:to|until|through) (\d{4})\b(?! ?(?:BC|B\.C|BCE))/y;
const ROMAN_TIMES = 500;

/** `began in 1995 and ended in 1990`. */
function beganAt(text: string, run: number): SpanClash | undefined {
  ENDED.lastIndex = run;
  const found = BEGAN.test(text.slice(Math.max(0, run - 60), run)) ? ENDED.exec(text) : null;
  return found === null ? undefined : backward(run, found);
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
