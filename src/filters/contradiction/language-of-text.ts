import { HAN, HANGUL, HIRAGANA, KATAKANA } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";

export type LanguageOfText = "ja" | "ko" | "zh" | "en";

/** The language whose expressions a text is read with. */
export function languageOf(text: Text): LanguageOfText {
  if (text.ascii) return "en";
  const scripts = text.scripts();
  const kana = scripts.of(HIRAGANA) + scripts.of(KATAKANA);
  const hangul = scripts.of(HANGUL);
  const han = scripts.of(HAN);
  const cjk = kana + hangul + han;
  if (4 * cjk < scripts.letters) return "en";
  if (hangul > kana && hangul > han) return "ko";
  return 20 * kana > cjk ? "ja" : "zh";
}
