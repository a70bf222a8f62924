import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, scriptTable } from "../../text/scripts.ts";

/** Scripts that a wording needs, a bit each. */
export const HAS_LATIN = 1;
export const HAS_KANA = 2;
export const HAS_HAN = 4;
export const HAS_HANGUL = 8;

/** The bits of the scripts of a short text; digits and marks have none. */
export function scriptsIn(text: string): number {
  const table = scriptTable();
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const script = table[text.charCodeAt(at)];
    if (script === LATIN) bits |= HAS_LATIN;
    else if (script === HIRAGANA || script === KATAKANA) bits |= HAS_KANA;
    else if (script === HAN) bits |= HAS_HAN;
    else if (script === HANGUL) bits |= HAS_HANGUL;
  }
  return bits;
}

/** A way to word a demand, and the scripts of which a text must have one to be worded so. */
export interface Wording {
  readonly form: RegExp;
  readonly scripts: number;
}

/** The ways to word a demand in each language, in the order in which they are tried. */
export function wordings(forms: {
  /** Words of several languages. */
  readonly any?: readonly RegExp[];
  readonly en?: readonly RegExp[];
  readonly ja?: readonly RegExp[];
  readonly ko?: readonly RegExp[];
  readonly zh?: readonly RegExp[];
}): readonly Wording[] {
  const of = (list: readonly RegExp[] | undefined, scripts: number) => (list ?? []).map((form) => ({ form, scripts }));
  return [
    ...of(forms.any, HAS_LATIN | HAS_KANA | HAS_HAN | HAS_HANGUL),
    ...of(forms.en, HAS_LATIN),
    ...of(forms.ja, HAS_KANA | HAS_HAN),
    ...of(forms.ko, HAS_HANGUL),
    ...of(forms.zh, HAS_HAN),
  ];
}

/** The first match of the first wording that a sentence has. */
export function firstOf(
  list: readonly Wording[],
  { text, scripts: has }: { readonly text: string; readonly scripts: number },
): RegExpExecArray | null {
  for (const { form, scripts } of list) {
    if ((scripts & has) === 0) continue;
    const match = form.exec(text);
    if (match !== null) return match;
  }
  return null;
}
