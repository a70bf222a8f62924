import { hanFormTable, IN_JAPANESE, JAPANESE, OLD, SIMPLIFIED, TRADITIONAL } from "../../text/han-forms.ts";
import type { Text } from "../../text/text.ts";
import { runAround } from "./grammar.ts";
import { FOREIGN, IN_WORD, JAPANESE_FORM, type Places } from "./marks.ts";
import { isKana, settingOf, type Topics } from "./mention.ts";
import { type Leak, passages, simplifiedLeaks } from "./simplified.ts";
import type { Stretch } from "./words.ts";

/** Characters that Chinese sentences have and lists of Japanese names have not. */
const CHINESE_GRAMMAR = "的了是在這們我他她你沒和有就也不";

interface Forms {
  readonly traditional: number;
  readonly simplified: number;
  readonly japanese: number;
  /** Traditional forms that Japan does not write now. */
  readonly chinese: number;
}

function formsOf(text: string): Forms {
  const forms = hanFormTable();
  let [traditional, simplified, japanese, chinese] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const form = forms[text.charCodeAt(at)]!;
    if (form & TRADITIONAL) traditional++;
    if (form & SIMPLIFIED) simplified++;
    if (form & JAPANESE) japanese++;
    if (form & TRADITIONAL && (form & OLD || (form & IN_JAPANESE) === 0)) chinese++;
  }
  return { traditional, simplified, japanese, chinese };
}

/** True when a text without much kana is Chinese in Traditional script. */
function isTraditional(
  text: string,
  { traditional, simplified, japanese, chinese }: Forms,
  expected?: string,
): boolean {
  if (traditional === 0) return false;
  if (expected === "zh-Hant") return true;
  if (expected === "zh-Hans" || expected === "ja" || expected === "ko") return false;
  if (traditional < simplified) return false;
  if (chinese > japanese) return true;
  for (let at = 0; at < text.length; at++) if (CHINESE_GRAMMAR.includes(text[at]!)) return japanese <= chinese;
  return false;
}

/** Simplified words and passages of a text in Traditional script. */
export function chineseLeaks(text: Text, places: Places, topics: Topics, expected?: string): Leak[] {
  const { text: units } = text;
  if (!has(places, FOREIGN | IN_WORD)) return [];
  const leaks = simplifiedLeaks(units, "zh", places);
  if (leaks.length === 0 || !isTraditional(units, formsOf(units), expected)) return [];
  return passages(
    units,
    leaks.filter(({ start, end }) => {
      if (settingOf(text, start, () => true, topics) === "code" || topics.gives(units.slice(start, end))) return false;
      return !isJapaneseName(units, start, end);
    }),
  );
}

/** Forms that only Japan writes, in a text in Traditional script. */
export function japaneseInChinese(text: Text, places: Places, topics: Topics, expected?: string): Stretch[] {
  const { text: units } = text;
  if (!has(places, JAPANESE_FORM) || !isTraditional(units, formsOf(units), expected)) return [];
  const found: Stretch[] = [];
  for (let index = 0; index < places.length; index++) {
    if (places.mark[index] !== JAPANESE_FORM) continue;
    const start = places.at[index]!;
    if (settingOf(text, start, () => false, topics) !== "prose" || topics.japan() || topics.gives(units[start]!))
      continue;
    found.push({ start, end: start + 1 });
  }
  return found;
}

function has(places: Places, marks: number): boolean {
  for (let index = 0; index < places.length; index++) if (places.mark[index]! & marks) return true;
  return false;
}

/** A word of forms that Japan writes too, in a run with forms that only Japan writes, or beside kana. */
function isJapaneseName(text: string, start: number, end: number): boolean {
  const forms = hanFormTable();
  for (let at = start; at < end; at++) if ((forms[text.charCodeAt(at)]! & IN_JAPANESE) === 0) return false;
  const run = runAround(text, { start, end });
  if (isKana(text.charCodeAt(run.start - 1)) || isKana(text.charCodeAt(run.end))) return true;
  for (let at = run.start; at < run.end; at++) if (forms[text.charCodeAt(at)]! & JAPANESE) return true;
  return false;
}
