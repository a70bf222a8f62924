/** A number of a text by its value; `[start, end)` in UTF-16 code units. */
export interface NumberAt {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const NONE = 0;
const DIGIT = 1;
const KANJI_DIGIT = 2;
const SMALL = 3;
const BIG = 4;

/** What a code unit is in a number, and what it is worth. */
const KINDS = new Uint8Array(0x10000);
const WORTH = new Float64Array(0x10000);

function learn(characters: string, kind: number, worth: (index: number) => number): void {
  for (let index = 0; index < characters.length; index++) {
    KINDS[characters.charCodeAt(index)] = kind;
    WORTH[characters.charCodeAt(index)] = worth(index);
  }
}

learn("0123456789", DIGIT, (index) => index);
learn("０１２３４５６７８９", DIGIT, (index) => index);
learn("〇一二三四五六七八九", KANJI_DIGIT, (index) => index);
learn("零壹貳參肆伍陸柒捌玖", KANJI_DIGIT, (index) => index);
learn("兩", KANJI_DIGIT, () => 2);
learn("十百千拾佰仟", SMALL, (index) => 10 ** ((index % 3) + 1));
learn("万萬億亿兆", BIG, (index) => [1e4, 1e4, 1e8, 1e8, 1e12][index]!);
/** Korean scales count only behind digits: alone they are syllables of words. */
const KOREAN = new Map([
  ["십", 10],
  ["백", 100],
  ["천", 1000],
  ["만", 1e4],
  ["억", 1e8],
  ["조", 1e12],
]);
const ENGLISH_SCALE = /^ ?(hundred|thousand|million|billion|trillion)\b/i;
const ENGLISH_WORTH: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

const kindAt = (text: string, at: number): number => (at < text.length ? KINDS[text.charCodeAt(at)]! : NONE);
/** Where `numbersIn` finds a number to begin, by its code unit. */
export const beginsNumber = (unit: number): boolean => KINDS[unit]! !== NONE && KINDS[unit]! !== BIG;
const isComma = (unit: number) => unit === 0x2c || unit === 0xff0c;
const isPoint = (unit: number) => unit === 0x2e || unit === 0xff0e;
/** Digits that are kept of a value: what a sum of floating-point numbers adds beyond them is noise. */
const KEPT_DIGITS = 12;
export const keyOf = (value: number): number => Number(value.toPrecision(KEPT_DIGITS));

/** The numbers of a text, in order: digits of both widths with thousands commas, kanji, 万 and 억 and million behind them. */
export function numbersIn(text: string): NumberAt[] {
  const found: NumberAt[] = [];
  for (let at = 0; at < text.length; ) {
    if (!beginsNumber(text.charCodeAt(at))) {
      at++;
      continue;
    }
    const number = numberAt(text, at);
    found.push(number);
    at = number.end;
  }
  return found;
}

/** A literal in digits that begins at `at`. */
function literalAt(text: string, at: number): { value: number; end: number } {
  let digits = "";
  let end = at;
  const take = () => {
    while (kindAt(text, end) === DIGIT) digits += WORTH[text.charCodeAt(end++)]!;
  };
  const isGroup = (from: number) =>
    [0, 1, 2].every((step) => kindAt(text, from + step) === DIGIT) && kindAt(text, from + 3) !== DIGIT;
  take();
  if (digits.length <= 3)
    while (isComma(text.charCodeAt(end)) && isGroup(end + 1)) {
      end++;
      take();
    }
  if (isPoint(text.charCodeAt(end)) && kindAt(text, end + 1) === DIGIT) {
    let after = end + 1;
    while (kindAt(text, after) === DIGIT) after++;
    // 1947.2.25 is a date, and 1.2.3 a version.
    const isDotted = isPoint(text.charCodeAt(after)) && kindAt(text, after + 1) === DIGIT;
    if (!isDotted && !isPoint(text.charCodeAt(at - 1))) {
      digits += ".";
      end++;
      take();
    }
  }
  return { value: Number(digits), end };
}

function numberAt(text: string, start: number): NumberAt {
  let total = 0;
  let section = 0;
  let current = -1;
  let end = start;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === DIGIT && current < 0) ({ value: current, end } = literalAt(text, end));
    else if (kind === KANJI_DIGIT && current < 0) {
      current = 0;
      for (; kindAt(text, end) === KANJI_DIGIT; end++) current = current * 10 + WORTH[text.charCodeAt(end)]!;
    } else if (kind === SMALL || kind === BIG || (current >= 0 && KOREAN.has(text[end] ?? ""))) {
      const worth = KOREAN.get(text[end]!) ?? WORTH[text.charCodeAt(end)]!;
      if (worth < 1e4) section += (current < 0 ? 1 : current) * worth;
      else {
        if (section + Math.max(0, current) === 0) break;
        total += (section + Math.max(0, current)) * worth;
        section = 0;
      }
      current = -1;
      end++;
      // 3만 5천: Korean parts its scales by a blank.
      if (worth >= 1e4 && text[end] === " " && kindAt(text, end + 1) === DIGIT && KOREAN.has(text[end - 1]!)) end++;
    } else break;
  }
  let value = total + section + Math.max(0, current);
  const scale = current >= 0 ? ENGLISH_SCALE.exec(text.slice(end, end + 10)) : null;
  if (scale !== null) {
    value *= ENGLISH_WORTH[scale[1]!.toLowerCase()]!;
    end += scale[0].length;
  }
  return { value: keyOf(value), start, end: Math.max(end, start + 1) };
}
