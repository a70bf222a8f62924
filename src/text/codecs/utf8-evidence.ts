import { type CodecName, codec } from "./codec.ts";
import { COMMON, commonness, HAN, HANGUL, KANA, RARE, SIGN } from "./commonness.ts";
import { PARTIAL, type Utf8Walk } from "./utf8-walk.ts";

/** How unlikely a walk is by accident, and the first and last of the sequences that make it so. */
export interface Weighed {
  readonly evidence: number;
  readonly first: number;
  readonly last: number;
}

/** Groups of decoded characters that occur beside each other; 0 is what misread text never says. */
const LATIN = 1;
const PUNCTUATION = 2;
const EAST_ASIAN = 3;
const EMOJI = 4;
const LOST = 5;
const CONTROL = 6;
const OTHER_SCRIPTS = 10;

/** Inclusive ranges of further scripts, each a group of its own from OTHER_SCRIPTS on. */
const SCRIPTS: readonly (readonly [number, number])[] = [
  [0x0370, 0x03ff],
  [0x0400, 0x045f],
  [0x0531, 0x058f],
  [0x05d0, 0x05f4],
  [0x0600, 0x06ff],
  [0x0900, 0x097f],
  [0x0980, 0x09ff],
  [0x0b80, 0x0bff],
  [0x0e01, 0x0e5b],
  [0x10a0, 0x10ff],
];

function groupOf(code: number): number {
  if (code < 0xa0) return code === PARTIAL ? 0 : CONTROL;
  if (code < 0x0250 || (code >= 0x1e00 && code <= 0x1eff)) return LATIN;
  if (code === 0xfffd) return LOST;
  if ((code >= 0x2010 && code <= 0x206f) || (code >= 0x20a0 && code <= 0x2bff)) return PUNCTUATION;
  if (code >= 0x3000 && code <= 0x30ff) return EAST_ASIAN;
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) return EAST_ASIAN;
  if ((code >= 0xff01 && code <= 0xff5e) || code === 0xffe5) return EAST_ASIAN;
  if (code === 0xfe0f || code === 0x200d || code === 0x200b || code === 0xfb01 || code === 0xfb02) return PUNCTUATION;
  if (code >= 0x1f000 && code <= 0x1faff) return EMOJI;
  const script = SCRIPTS.findIndex(([first, last]) => code >= first && code <= last);
  return script < 0 ? 0 : OTHER_SCRIPTS + script;
}

export const isLower = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0x61 && unit <= 0x7a;
};
export const isUpper = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  return unit >= 0x41 && unit <= 0x5a;
};

export const isAsciiLetter = (text: string, at: number) => isLower(text, at) || isUpper(text, at);

/** What naturally follows a letter with an accent, between it and the next word: as a second byte it proves little. */
const NATURAL_AFTER_LETTER = "’‘”“…–—™»›®°ºª·\u00a0‚„†‡*";

/** Of these, what never stands between two letters. */
const NEVER_INSIDE_WORD = "”“‘™„‚†‡®Œœ";

/** Symbols that follow "Â" only where a byte 0xC2 was misread. */
const AFTER_C2 = "£©°®§¿¡«»·½¼¾±²³µ¢¥ª¶¬¤´º";

const isCapital = (text: string, at: number) => {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
};

const isLetter = (unit: number) =>
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x370 && unit <= 0x52f) ||
  unit === 0x192;

/**
 * How unlikely one sequence is by accident when it stands alone, by what it looks like and where it stands; 2 settles
 * it. `n` indexes the walk. Each rule names pairs that no language writes.
 */
function weigh(text: string, walk: Utf8Walk, n: number, name: CodecName): number {
  const code = walk.codes[n]!;
  const start = walk.starts[n]!;
  const end = walk.ends[n]!;
  if (code === PARTIAL) return 0.3;
  if (code === 0xfffd || code === 0xfeff) return 2;
  const group = groupOf(code);
  const western = name === "windows-1252";
  if (isBoxes(text, start, end)) return 0;
  if (group === EMOJI) return 2;
  if (group === PUNCTUATION) return isPunctuationWreck(name, text, start) ? 2 : 0.7;
  if (group === EAST_ASIAN) return western ? (code >= 0xff01 ? 2 : 0.7) : 0.3;
  if (group !== LATIN) return 0;
  if (end - start === 3) return western ? 1.5 : 0.5;
  return weighLatin(text, start, code, name);
}

/** The weight of two characters that are a letter or sign of Latin-1 or Latin Extended-A in UTF-8. */
function weighLatin(text: string, start: number, code: number, name: CodecName): number {
  const second = text.charAt(start + 1);
  const end = start + 2;
  const western = name === "windows-1252";
  if (code < 0xc0) {
    if (!western) return 0.4;
    if (code === 0xa0) return isUpper(text, start - 1) ? 0.4 : 1;
    const alone = !isUpper(text, start - 1) && !(text.charCodeAt(start - 1) > 0x7f);
    return alone && AFTER_C2.includes(second) ? 2 : 0.4;
  }
  // Long s, kra and the joined n: what accidents decode to.
  if (code > 0x17e || code === 0x138 || code === 0x149) return 0;
  const beforeLower = isLower(text, start - 1);
  const afterLower = isLower(text, end);
  // A root is no part of a word, and of no sign.
  if (name === "macintosh" && code < 0x100 && text.charAt(start) === "√") {
    if (isLetter(text.charCodeAt(start + 1))) return beforeLower && afterLower ? 2 : beforeLower ? 1 : 0;
    if (beforeLower || afterLower) return 2;
    return text.charCodeAt(start - 1) === 0x20 ? 1 : 0;
  }
  const inside = isAsciiLetter(text, start - 1) && isAsciiLetter(text, end);
  if (western && code < 0x100 && inside && NEVER_INSIDE_WORD.includes(second)) return 2;
  // "fĂĽr": two capital letters inside a word of small ones.
  if (beforeLower && afterLower && isCapital(text, start) && isCapital(text, start + 1)) return 2;
  // "voilÃ" with a no-break space: a capital letter after a small one.
  if (western && code === 0xe0 && beforeLower) return 2;
  // The French word "à", with its no-break space or without.
  if (western && code === 0xe0 && text.charCodeAt(start - 1) === 0x20 && text.charCodeAt(end) === 0x20)
    return second === "\u00a0" ? 2 : 1;
  if (NATURAL_AFTER_LETTER.includes(second) || isLetter(text.charCodeAt(start + 1)))
    return code === 0x130 && afterLower ? 2 : beforeLower && afterLower ? 1 : 0.4;
  if (name === "macintosh") return beforeLower ? 1 : 0;
  // In Norwegian text "Ã¥" may also be Mac Roman for "Õ•"; one alone is not enough.
  if (second === "¥") return 1;
  if (code < 0x100) return afterLower || (beforeLower && !isUpper(text, end)) ? 2 : 0.9;
  return afterLower && isAsciiLetter(text, start - 1) ? 2 : 0.7;
}

/** "â€™" and its kin: the bytes E2 80, E2 82, E2 84, E2 86 and after. What ends a word in quotes (E2 85) is not proof. */
function isPunctuationWreck(name: CodecName, text: string, start: number): boolean {
  const { bytes } = codec(name);
  if (bytes[text.charCodeAt(start)] !== 0xe2) return false;
  const second = bytes[text.charCodeAt(start + 1)]!;
  if (second === 0x80) return true;
  if (name === "macintosh" || name === "ibm437") return false;
  return (
    second === 0x82 ||
    second === 0x84 ||
    (name === "windows-1252" && second >= 0x86 && (second < 0x91 || second > 0x97))
  );
}

/** Box drawing read as bytes: what tables in code page 437 style are made of. */
function isBoxes(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x2500 || unit > 0x259f) return false;
  }
  return true;
}

/** The shortest run of adjacent sequences of one group that is no accident. */
function enoughOf(group: number, code: number, name: CodecName): number {
  if (group === EAST_ASIAN) return 2;
  // Signs of Latin-1, or misread twice: the first round left "Ã", "Â" or "â".
  if (group === LATIN) return code <= 0xc3 || code === 0xe2 ? 2 : 3;
  return name === "windows-1252" ? 3 : 4;
}

/** The weight of a walk read with a single-byte codec, and the sequences from the first to the last that count. */
export function weighSingle(text: string, walk: Utf8Walk, name: CodecName): Weighed {
  const { starts: from, ends: to, codes } = walk;
  let evidence = 0;
  let first = -1;
  let last = -1;
  for (let n = 0; n < codes.length; ) {
    const group = groupOf(codes[n]!);
    let end = n + 1;
    let boxes = isBoxes(text, from[n]!, to[n]!) ? 1 : 0;
    while (end < codes.length && from[end] === to[end - 1]) {
      const next = groupOf(codes[end]!);
      if (next !== group && next !== EMOJI) break;
      if (isBoxes(text, from[end]!, to[end]!)) boxes++;
      end++;
    }
    const run = end - n;
    const proper = group === LATIN || group === EAST_ASIAN || group >= OTHER_SCRIPTS;
    let weight = 0;
    if (proper && run >= enoughOf(group, codes[n]!, name) && (group !== LATIN || boxes * 2 < run)) weight = run;
    else for (let each = n; each < end; each++) weight += weigh(text, walk, each, name);
    if (weight >= 0.3) {
      if (first < 0) first = n;
      last = end - 1;
    }
    evidence += weight;
    n = end;
  }
  return { evidence, first, last };
}

/** Stray bytes between two sequences at which misread text has ended and honest text goes on. */
const STRAYS = 3;

/** The weight of a walk read with a double-byte codec: plausible characters, if few bytes do not fit; and where it ends. */
export function weighDouble(walk: Utf8Walk): Weighed {
  const marks = commonness();
  const seen = new Set<number>();
  let plausible = 0;
  let common = 0;
  let odd = 0;
  let partial = 0;
  let strays = 0;
  let unsettled = 0;
  let last = -1;
  for (const [n, code] of walk.codes.entries()) {
    unsettled += walk.strays[n]!;
    if (n > 0 && unsettled >= STRAYS) break;
    // Two bytes, or what is left of three: not enough to go on.
    if (code === PARTIAL) partial++;
    if (code < 0x800) {
      if (code !== PARTIAL) unsettled += 2;
      else if (unsettled === 0) last = n;
      continue;
    }
    const mark = code > 0xffff ? 0 : marks[code]!;
    if (code === 0xfffd || mark & COMMON) common++;
    const known = code === 0xfffd || groupOf(code) === EMOJI || mark & (KANA | SIGN);
    if (known || (mark & (HAN | HANGUL) && !(mark & RARE))) plausible++;
    else if (mark & RARE || groupOf(code) === 0) odd++;
    seen.add(code);
    strays += unsettled;
    unsettled = 0;
    last = n;
  }
  const whole = plausible + partial / 2;
  if (plausible < 2 || odd * 4 > plausible || strays > whole) return { evidence: 0, first: 0, last };
  // A repeated character misreads into a repeated one, and so does an honest word by accident.
  if (last > 1 && seen.size < 3 && !seen.has(0xfffd)) return { evidence: 0, first: 0, last };
  // What decodes without a loss into frequent characters counts one more.
  return { evidence: strays === 0 && common >= 2 ? whole + 1 : whole, first: 0, last };
}
