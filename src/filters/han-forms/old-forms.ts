import { hanFormTable, newFormOf, OLD } from "../../text/han-forms.ts";
import { HAN, KATAKANA, scriptTable } from "../../text/scripts.ts";
import { OLD_FORM_PAIRS, OLD_NAME_PAIRS } from "../lexicon/old-form-words.table.ts";
import { runAround } from "./grammar.ts";
import { OLD_FORM, type Places } from "./marks.ts";
import type { Stretch } from "./words.ts";

/** An old form in a Japanese text. */
export interface OldForm extends Stretch {
  /** The word as the text or the language has it now. */
  readonly now: string;
  /** The same word stands in the text in its new form. */
  readonly both: boolean;
}

let words: Set<string> | undefined;
let nameWords: Set<string> | undefined;

/** Common words that hold a form which Japan has given up. */
export function oldWords(): ReadonlySet<string> {
  words ??= wordsIn(OLD_FORM_PAIRS);
  return words;
}

function wordsIn(pairs: string): Set<string> {
  const found = new Set<string>();
  for (const group of pairs.split(" ")) for (let at = 1; at < group.length; at++) found.add(group[0]! + group[at]!);
  return found;
}

/** True for a common word that names hold as well (`大學`, `會社`), where it stands by itself and is no part of one. */
function isFreeWord(text: string, word: string, start: number, end: number, both: boolean): boolean {
  nameWords ??= wordsIn(OLD_NAME_PAIRS);
  if (!nameWords.has(word)) return false;
  const table = scriptTable();
  const before = table[text.charCodeAt(start - 1)];
  // `日本トロツキスト聯盟`: where the text has the new form as well, it is no name of its time.
  if (before === HAN || (!both && (before === KATAKANA || text[start - 1] === "ー"))) return false;
  return table[text.charCodeAt(end)] !== HAN || table[text.charCodeAt(end + 1)] !== HAN;
}

/** Prefectures whose name ends in 県, as far as two characters; and 鹿児島, 神奈川, 和歌山 by their last two. */
const PREFECTURES =
  "青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 奈川 新潟 富山 石川 福井 山梨 長野 岐阜 静岡 愛知 三重 滋賀 兵庫 奈良 歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎 熊本 大分 宮崎 児島 沖縄".split(
    " ",
  );

/** Old forms that names of people, companies, schools and shrines keep beside the new ones: they count in common words only. */
const NAMES = new Set(
  [
    ..."龍澤國廣濱邊齋眞櫻惠榮壽德藏豐瀧嶽曾禰彌槇莊圓淨靜萊禮佛晉寶實學會館鐵龜乘聯證藝縣條團來顯應櫛瑤遙堯翠亞爲濤榮營櫟齊龜",
  ].map((each) => each.charCodeAt(0)),
);

/** Of these, old forms in the names of people, whose bearers write them in either form. */
const PERSONS = new Set(
  [..."龍澤廣濱邊齋眞櫻惠榮壽德藏豐瀧嶽曾禰彌槇莊圓淨靜萊晉寶實龜乘顯瑤遙堯翠亞爲濤櫟齊櫛"].map((each) =>
    each.charCodeAt(0),
  ),
);

/** A run of ideographs no longer than this is a word. */
const RUN_UNITS = 4;

/** Different words that are looked for in their new form: a text full of old forms should not cost the square of its length. */
const LOOKS = 200;

/** Words in old form: those the text has in both forms, and common ones. */
export function oldForms(text: string, places: Places): OldForm[] {
  const found: OldForm[] = [];
  const looked = new Map<string, boolean>();
  const holds = (word: string) => {
    let known = looked.get(word);
    if (known === undefined) {
      known = looked.size < LOOKS && text.includes(word);
      looked.set(word, known);
    }
    return known;
  };
  for (let index = 0; index < places.length; index++) {
    if ((places.mark[index]! & OLD_FORM) === 0) continue;
    const at = places.at[index]!;
    if (found.length > 0 && at < found.at(-1)!.end) continue;
    const form = wordIn(text, at, holds);
    if (form === undefined) continue;
    const last = found.at(-1);
    if (last === undefined || last.end < form.start) found.push(form);
    else {
      // Words that touch are one: `經濟發展`, `多數派`.
      const { start } = last;
      found[found.length - 1] = {
        ...form,
        start,
        now: modern(text.slice(start, form.end)),
        both: last.both || form.both,
      };
    }
  }
  return found;
}

function wordIn(text: string, at: number, holds: (word: string) => boolean): OldForm | undefined {
  const table = scriptTable();
  let common: OldForm | undefined;
  for (const [start, end] of [
    [at - 1, at + 1],
    [at, at + 2],
  ] as const) {
    if (start < 0 || end > text.length) continue;
    const word = text.slice(start, end);
    const now = modern(word);
    const listed = oldWords().has(word) || isFreeWord(text, word, start, end, holds(now));
    const other = table[text.charCodeAt(start === at ? end - 1 : start)];
    if ((listed || (other === HAN && !NAMES.has(text.charCodeAt(at)))) && holds(now))
      return { start, end, now, both: true };
    if (common === undefined && listed) common = { start, end, now, both: false };
  }
  if (common === undefined && !PERSONS.has(text.charCodeAt(at))) {
    // `合衆國` where the text has 合衆国 as well.
    const run = runAround(text, { start: at, end: at + 1 });
    const now = run.end - run.start <= RUN_UNITS ? modern(text.slice(run.start, run.end)) : "";
    if (run.end - run.start > 1 && now !== "" && holds(now)) return { ...run, now, both: true };
  }
  if (common === undefined && text[at] === "縣" && PREFECTURES.includes(text.slice(at - 2, at))) {
    const start = "神和鹿".includes(text[at - 3] ?? " ") ? at - 3 : at - 2;
    common = { start, end: at + 1, now: `${text.slice(start, at)}県`, both: false };
  }
  return common;
}

/** A word with every old form put into its new one. */
export function modern(word: string): string {
  let made = "";
  for (let at = 0; at < word.length; at++) {
    const unit = newFormOf(word.charCodeAt(at));
    made += unit === 0 ? word[at] : String.fromCharCode(unit);
  }
  return made;
}

let olds: Map<string, readonly string[]> | undefined;

/** The forms that Japan has given up for a character. */
export function oldFormsOf(character: string): readonly string[] {
  if (olds === undefined) {
    const forms = hanFormTable();
    const found = new Map<string, string[]>();
    for (let unit = 0x3400; unit < 0xa000; unit++) {
      if ((forms[unit]! & OLD) === 0) continue;
      const now = String.fromCharCode(newFormOf(unit));
      found.set(now, [...(found.get(now) ?? []), String.fromCharCode(unit)]);
    }
    olds = found;
  }
  return olds.get(character) ?? [];
}

let replaced: Set<number> | undefined;

/** How many characters of a text are new where an old form was, up to `enough`. */
export function newForms(text: string, enough: number): number {
  if (replaced === undefined) {
    replaced = new Set();
    const forms = hanFormTable();
    for (let unit = 0x3400; unit < 0xa000; unit++) if (forms[unit]! & OLD) replaced.add(newFormOf(unit));
  }
  let times = 0;
  for (let at = 0; at < text.length && times < enough; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x4e00 && unit < 0xa000 && replaced.has(unit)) times++;
  }
  return times;
}
