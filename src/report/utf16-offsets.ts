/**
 * Converts ascending code-point offsets of one text, as audits carry them, to UTF-16 code units, in one forward pass.
 * A lone surrogate is one code point; offsets past the end become the text's length.
 */
export function utf16Offsets(text: string, ascending: readonly number[]): number[] {
  const offsets: number[] = [];
  let at = 0;
  let points = 0;
  for (const target of ascending) {
    for (; points < target && at < text.length; points++) at += text.codePointAt(at)! > 0xffff ? 2 : 1;
    offsets.push(at);
  }
  return offsets;
}
