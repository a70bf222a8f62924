/** Every class of fault, for which languages it is made, and what is aimed at. */
import * as answers from "./answers.ts";
import * as damage from "./damage.ts";
import * as leaks from "./han-leaks.ts";
import { romanised } from "./romanised.ts";
import * as splices from "./splices.ts";
import * as taiwan from "./taiwan.ts";

export interface FaultClass {
  readonly languages: readonly string[];
  readonly make: splices.Maker;
  /** The codes meant for it, for display; any finding over the span counts. */
  readonly codes: readonly string[];
  /** Recall aimed at, in per cent; undefined where no goal is set. */
  readonly goal?: number;
  /** A flag is enough, although there is a goal. */
  readonly flag?: true;
}

const EAST = ["ja", "ko", "zh-Hant", "zh-Hans"];
const MAIN = ["ja", "ko", "zh-Hant", "zh-Hans", "en"];
const LATIN = ["fr", "de"];
const ALL = [...MAIN, ...LATIN];

/** By the class its rows have, or begin with (`stray-latin-plain`, `stray-latin-accented`). */
export const FAULTS: Readonly<Record<string, FaultClass>> = {
  "dense-splice": { languages: MAIN, make: splices.denseSplice, codes: ["SCR001"], goal: 99.5 },
  "dense-one-language": { languages: MAIN, make: splices.denseOneLanguage, codes: ["SCR001"], goal: 99.5 },
  "stray-script": { languages: ALL, make: splices.strayScript, codes: ["SCR002"], goal: 97 },
  "stray-latin": { languages: MAIN, make: splices.strayLatin, codes: ["SCR007"], goal: 97 },
  "stray-english": { languages: EAST, make: splices.strayEnglish, codes: ["SCR006"], goal: 85, flag: true },
  "joined-identifier": { languages: MAIN, make: splices.joinedIdentifier, codes: ["SCR003"], goal: 97 },
  "glued-half": { languages: MAIN, make: splices.gluedHalf, codes: ["SCR004"], goal: 97 },
  "glued-latin": { languages: EAST, make: splices.gluedLatin, codes: ["SCR006", "SCR007"], goal: 85, flag: true },
  homoglyph: { languages: MAIN, make: splices.homoglyph, codes: ["SCR005"], goal: 97 },
  kana: { languages: ["ko", "zh-Hant", "zh-Hans"], make: leaks.kanaIn, codes: ["SCR002"], goal: 97 },
  hangul: { languages: ["ja", "zh-Hant", "zh-Hans"], make: leaks.hangulIn, codes: ["SCR002"], goal: 97 },
  "simplified-in-zh-Hant-one": {
    languages: ["zh-Hant"],
    make: leaks.simplifiedOneInTraditional,
    codes: ["LNG010"],
    goal: 98,
  },
  "simplified-in-zh-Hant-some": {
    languages: ["zh-Hant"],
    make: leaks.simplifiedSomeInTraditional,
    codes: ["LNG010"],
    goal: 98,
  },
  "simplified-in-zh-Hant-big5": { languages: ["zh-Hant"], make: leaks.ambiguousInTraditional, codes: ["LNG010"] },
  "shinjitai-in-zh-Hant": { languages: ["zh-Hant"], make: leaks.shinjitaiInTraditional, codes: ["LNG011"], goal: 98 },
  "simplified-in-ja-one": { languages: ["ja"], make: leaks.simplifiedOneInJapanese, codes: ["LNG020"], goal: 98 },
  "simplified-in-ja-some": { languages: ["ja"], make: leaks.simplifiedSomeInJapanese, codes: ["LNG020"], goal: 98 },
  "simplified-in-ja-planted": {
    languages: ["ja"],
    make: leaks.simplifiedPlantedInJapanese,
    codes: ["LNG020"],
    goal: 98,
  },
  "simplified-in-ko": { languages: ["ko"], make: leaks.simplifiedPlantedInJapanese, codes: ["LNG025"], goal: 98 },
  "chinese-function-word-in-ja": { languages: ["ja"], make: leaks.chineseInJapanese, codes: ["LNG021"], goal: 97 },
  "mixed-forms-in-ja": { languages: ["ja"], make: leaks.mixedForms, codes: ["LNG022"], goal: 97 },
  "old-form-in-ja": { languages: ["ja"], make: leaks.oldFormOfWord, codes: ["LNG022"], goal: 97 },
  "old-forms-throughout": { languages: ["ja"], make: leaks.oldFormsThroughout, codes: ["LNG023"] },
  "rare-ideograph": { languages: ["ja", "zh-Hant"], make: leaks.rareIdeograph, codes: ["LNG024"] },
  "wrong-language": { languages: MAIN, make: answers.wrongLanguage, codes: ["LNG001"], goal: 99 },
  "simplified-answer-in-zh-Hant-set": {
    languages: ["zh-Hant"],
    make: answers.simplifiedAnswer,
    codes: ["LNG001", "LNG010"],
    goal: 99,
  },
  drift: { languages: MAIN, make: answers.drift, codes: ["LNG002"], goal: 98 },
  alternation: { languages: MAIN, make: answers.alternation, codes: ["LNG003"], goal: 98 },
  "untranslated-passage": { languages: MAIN, make: answers.untranslated, codes: ["LNG004"], goal: 98 },
  romanised: { languages: ["ja", "ko", "zh-Hant"], make: romanised, codes: ["LNG005"], goal: 97 },
  mojibake: { languages: ALL, make: damage.mojibake, codes: ["ENC020", "ENC021"], goal: 99.5 },
  "double-encoding": { languages: ALL, make: damage.doubleEncoded, codes: ["ENC020", "ENC021"], goal: 99.5 },
  "replacement-character": { languages: MAIN, make: damage.replacementCharacter, codes: ["ENC001"], goal: 99.5 },
  "control-character": { languages: MAIN, make: damage.controls, codes: ["ENC002"], goal: 99.5 },
  "private-use": { languages: MAIN, make: damage.privateUse, codes: ["ENC003"], goal: 99.5 },
  "lone-surrogate": { languages: MAIN, make: damage.loneSurrogate, codes: ["ENC004"], goal: 99.5 },
  invisible: { languages: MAIN, make: damage.invisible, codes: ["ENC010"] },
  "half-width-katakana": { languages: ["ja"], make: damage.halfWidthKatakana, codes: ["ENC014"] },
  "html-entity": { languages: MAIN, make: damage.htmlEntity, codes: ["ENC030"] },
  "literal-escape": { languages: MAIN, make: damage.literalEscape, codes: ["ENC031"] },
  "edge-whitespace": { languages: MAIN, make: damage.edgeWhitespace, codes: ["ENC032"] },
  "mainland-wording": { languages: ["zh-Hant"], make: taiwan.mainlandWording, codes: ["LNG030"] },
  "half-width-punctuation": { languages: ["zh-Hant"], make: taiwan.halfWidthPunctuation, codes: ["LNG031"] },
};
