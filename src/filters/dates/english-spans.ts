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
