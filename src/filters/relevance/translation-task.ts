import { LANGUAGE_NAMES } from "../lexicon/language-names.ts";

/** Languages that write CJK characters; the others of the lexicon do not. */
const CJK_LANGUAGES: ReadonlySet<string> = new Set(["ja", "ko", "zh-Hans", "zh-Hant", "yue"]);

/** Every name that belongs to no CJK language, longest first where one begins with another. */
const OTHERS: readonly string[] = [...LANGUAGE_NAMES]
  .filter(([tag]) => !CJK_LANGUAGES.has(tag))
  .flatMap(([, names]) => names)
  .filter((name) => name.charCodeAt(0) > 0x7f || name.length > 4);

/** What stands between the name of the language and the word for translating, or before the name. */
const BEFORE: readonly string[] = [
  "翻译成",
  "翻译为",
  "翻译到",
  "翻譯成",
  "翻譯為",
  "翻譯到",
  "译成",
  "译为",
  "譯成",
  "譯為",
  "翻成",
];
const AFTER: readonly string[] = ["に翻訳", "に訳", "へ翻訳", "へ訳", "로 번역", "으로 번역", "로 옮겨", "으로 옮겨"];

/** Every one of them has one of these. */
const ANY_VERB = /[译譯訳]|翻成|번역|옮겨/;

/** The name of the language, not written in CJK characters, that a prompt in Japanese, Korean or Chinese asks to translate into. */
export function targetOf(prompt: string): string | undefined {
  if (!ANY_VERB.test(prompt)) return undefined;
  for (const verb of BEFORE) {
    const at = prompt.indexOf(verb);
    if (at < 0) continue;
    const name = OTHERS.find((each) => prompt.startsWith(each, at + verb.length));
    if (name !== undefined) return name;
  }
  for (const verb of AFTER) {
    const at = prompt.indexOf(verb);
    if (at < 0) continue;
    const name = OTHERS.find((each) => prompt.endsWith(each, at));
    if (name !== undefined) return name;
  }
  return undefined;
}
