import type { Text } from "../../text/text.ts";
import { chineseWords } from "./grammar.ts";
import { FOREIGN, GRAMMAR, IN_WORD, OLD_FORM, type Places, RARE } from "./marks.ts";
import { isKana, settingOf, type Topics } from "./mention.ts";
import { newForms, oldForms } from "./old-forms.ts";
import { simplifiedLeaks } from "./simplified.ts";

export interface JapaneseFinding {
  readonly reason: "simplifiedInJapanese" | "chineseInJapanese" | "mixedForms" | "oldForms" | "rareIdeograph";
  readonly start: number;
  readonly end: number;
  readonly data: Readonly<Record<string, string | number>>;
}

/** New forms a text must have before an old one is out of place. */
const NEW_FORMS = 3;
/** Old forms that make a text one of its own time. */
const OLD_FORMS = 3;

/** What is Chinese or old in a Japanese text, outside citations, in order of the reasons. */
export function japaneseFindings(text: Text, places: Places, topics: Topics): JapaneseFinding[] {
  let marks = 0;
  for (let index = 0; index < places.length; index++) marks |= places.mark[index]!;
  const found: JapaneseFinding[] = [];
  const { text: units } = text;
  const cited = (start: number) => settingOf(text, start, isKana, topics) !== "prose";
  const given = (start: number, end: number) => topics.gives(units.slice(start, end));

  if (marks & (FOREIGN | IN_WORD))
    for (const { start, end } of simplifiedLeaks(units, "ja", places)) {
      if (cited(start) || topics.writing() || given(start, end)) continue;
      found.push({ reason: "simplifiedInJapanese", start, end, data: {} });
    }
  if (marks & GRAMMAR)
    for (const { start, end } of chineseWords(units, places)) {
      if (found.some((each) => each.start < end && start < each.end)) continue;
      if (cited(start) || !kanaAround(text, start) || topics.writing() || given(start, end)) continue;
      found.push({ reason: "chineseInJapanese", start, end, data: {} });
    }
  if (marks & OLD_FORM) {
    let old = 0;
    for (let index = 0; index < places.length; index++) if (places.mark[index]! & OLD_FORM) old++;
    const forms = oldForms(units, places).filter(
      ({ start, end }) =>
        !cited(start) && !given(start, end) && !found.some((each) => each.start < end && start < each.end),
    );
    if (forms.length > 0 && !topics.writing()) {
      const fresh = newForms(units, 200);
      const modern = fresh >= NEW_FORMS && fresh >= 2 * old;
      if (modern)
        for (const { start, end, now } of forms) found.push({ reason: "mixedForms", start, end, data: { now } });
      else if (old >= OLD_FORMS)
        found.push({ reason: "oldForms", start: forms[0]!.start, end: forms[0]!.end, data: { times: old } });
    }
  }
  if (marks & RARE)
    for (let index = 0; index < places.length; index++) {
      if ((places.mark[index]! & RARE) === 0) continue;
      const start = places.at[index]!;
      if (cited(start) || topics.writing() || given(start, start + 1)) continue;
      found.push({ reason: "rareIdeograph", start, end: start + 1, data: {} });
    }
  return found;
}

/** How far from a word kana must stand for the sentence to be Japanese, in code units. */
const NEAR_UNITS = 40;

/** True when kana stand near on the same line. */
function kanaAround(text: Text, at: number): boolean {
  const { text: units } = text;
  for (let step = 1; step <= NEAR_UNITS; step++) {
    const unit = units.charCodeAt(at - step);
    if (unit === 0x0a) break;
    if (isKana(unit)) return true;
  }
  for (let step = 1; step <= NEAR_UNITS; step++) {
    const unit = units.charCodeAt(at + step);
    if (unit === 0x0a) break;
    if (isKana(unit)) return true;
  }
  return false;
}
