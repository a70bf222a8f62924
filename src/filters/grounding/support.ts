import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, scriptTable } from "../../text/scripts.ts";

/** The words that were given, to ask whether others stand among them. */
export interface Support {
  /** The share of a stretch's pairs of neighbours that stand in the given text, 0 to 1; 1 where it stands there whole. */
  share(stretch: string): number;
  /** The share of its characters that stand there at all. */
  characters(stretch: string): number;
  /** An alphabet's word stands there, or one with the same beginning. */
  word(word: string): boolean;
}

/** Letters of a word by which two forms of it are known: Paris, Parisian. */
const STEM = 4;
/** Longer words have a longer stem. */
const LONG = 6;

/** Letters and digits in lower case, half width; everything else left out. */
export function squashed(text: string): string {
  const scripts = scriptTable();
  let kept = "";
  for (const character of text.toLowerCase()) {
    const unit = character.charCodeAt(0);
    if (unit >= 0xff10 && unit <= 0xff19) kept += String.fromCharCode(unit - 0xfee0);
    else if (unit >= 0xff21 && unit <= 0xff5a) kept += String.fromCharCode(unit - 0xfee0).toLowerCase();
    else if ((unit >= 0x30 && unit <= 0x39) || isLetter(scripts[unit]!, unit)) kept += character;
  }
  return kept;
}

const isLetter = (script: number, unit: number): boolean =>
  script === LATIN ||
  script === HAN ||
  script === HIRAGANA ||
  script === KATAKANA ||
  script === HANGUL ||
  unit === 0x30fc ||
  unit === 0x3005;

export function supportOf(given: string): Support {
  let folded: string | undefined;
  let lowered: string | undefined;

  return {
    share(stretch) {
      if (given.includes(stretch)) return 1;
      folded ??= squashed(given);
      const text = folded;
      const said = squashed(stretch);
      if (said.length < 2 || text.includes(said)) return 1;
      let known = 0;
      for (let at = 1; at < said.length; at++) if (text.includes(said.slice(at - 1, at + 1))) known++;
      return known / (said.length - 1);
    },
    characters(stretch) {
      folded ??= squashed(given);
      const text = folded;
      const said = squashed(stretch);
      let known = 0;
      for (const character of said) if (text.includes(character)) known++;
      return said === "" ? 1 : known / said.length;
    },
    word(word) {
      if (given.includes(word)) return true;
      folded ??= squashed(given);
      lowered ??= given.toLowerCase();
      const lower = word.toLowerCase();
      const stem = lower.slice(0, lower.length > LONG ? STEM + 1 : STEM);
      return lowered.includes(stem) || folded.includes(squashed(lower));
    },
  };
}
