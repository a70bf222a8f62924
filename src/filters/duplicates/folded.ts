/**
 * Code units that NFC never changes, alone or before or after another inert unit: ASCII to Latin Extended and IPA,
 * Cyrillic letters, general punctuation, kana without the combining voicing marks, CJK ideographs, Hangul syllables,
 * fullwidth forms. Left out on purpose: all combining marks, conjoining jamo, and singletons such as U+2126 OHM SIGN
 * and the CJK compatibility ideographs. Source: DerivedNormalizationProps (NFC_Quick_Check=Yes and ccc=0).
 */
const INERT: readonly (readonly [first: number, last: number])[] = [
  [0x0000, 0x02ff],
  [0x0400, 0x0482],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x2190, 0x21ff],
  [0x2460, 0x25ff],
  [0x3000, 0x3029],
  [0x3030, 0x3098],
  [0x309b, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xffef],
];

/** 0: plain, 1: white space or a control of layout, 2: may change under NFC. */
const KIND = new Uint8Array(0x10000).fill(2);
for (const [first, last] of INERT) KIND.fill(0, first, last + 1);
for (const unit of [0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0x85, 0xa0, 0x3000, 0x2028, 0x2029]) KIND[unit] = 1;
for (const unit of [0x202f, 0x205f, 0xfeff]) KIND[unit] = 1;
for (let unit = 0x2002; unit <= 0x200a; unit++) KIND[unit] = 1;

const LINE = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/**
 * A text as it is compared for equality: NFC, white space trimmed at both ends, and every run of white space folded
 * to one line feed where it holds a line end, to one space where not. The same object where nothing changes.
 */
export function foldedText(given: string): string {
  let text = given;
  for (let at = 0; at < text.length; at++) {
    if (KIND[text.charCodeAt(at)] !== 2) continue;
    text = text.normalize("NFC");
    break;
  }
  let folded = "";
  let kept = 0;
  for (let at = 0; at < text.length; ) {
    if (KIND[text.charCodeAt(at)] !== 1) {
      at++;
      continue;
    }
    let end = at;
    let line = false;
    while (end < text.length && KIND[text.charCodeAt(end)] === 1) {
      line ||= LINE.has(text.charCodeAt(end));
      end++;
    }
    const mark = at === 0 || end === text.length ? "" : line ? "\n" : " ";
    if (end - at !== mark.length || text[at] !== mark) {
      folded += text.slice(kept, at) + mark;
      kept = end;
    }
    at = end;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}
