import { languagesOf } from "../filters/language/passages.ts";
import { plainLanguage } from "../filters/language/plain.ts";
import { analyse, beginSample, endSample } from "../text/texts.ts";

/** A report needs no more of a text to say what it is in. */
const ENOUGH = 4_000;

/** What a text is in, as the first look of a run would say; undefined where it cannot be told. */
export function textLanguage(text: string): string | undefined {
  beginSample();
  try {
    const analysed = analyse(text.slice(0, ENOUGH));
    return plainLanguage(analysed, undefined) ?? languagesOf(analysed).main;
  } finally {
    endSample();
  }
}
