/** The longest stretch in which each digit or letter follows the one before by `step`; 9 is followed by 0. */
function longestSteps(text: string, step: number): number {
  let longest = 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    const [last, unit] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
    const wraps = step === 1 && last === 0x39 && unit === 0x30;
    run = unit - last === step || wraps ? run + 1 : 1;
    if (run > longest) longest = run;
  }
  return longest;
}

/** The longest stretch of one character, ascending or descending characters. */
export const longestPattern = (text: string) =>
  Math.max(longestSteps(text, 0), longestSteps(text, 1), longestSteps(text, -1));

/** True for a number somebody made up to show how such numbers look: 1234-5678, 0000-0000, 1111-2222, 1212-1212. */
export function isMadeUpNumber(digits: string): boolean {
  const tail = digits.slice(-8);
  if (new Set(tail).size <= 2) return true;
  if (longestPattern(digits) >= 6) return true;
  const [left, right] = [digits.slice(-8, -4), digits.slice(-4)];
  const isPattern = (part: string) => part.length === 4 && longestPattern(part) === 4;
  return isPattern(right) && (isPattern(left) || longestPattern(digits.slice(-7, -4)) === 3);
}

/** Words that stand in a key that is none, in small letters, in capitals, and with one capital. */
const MADE_UP = [
  ...["example", "sample", "your", "dummy", "fake", "placeholder", "redacted", "secret", "xxxx", "0000", "test"],
  ...["apikey", "api-key", "api_key", "token", "insert", "replace", "changeme", "enter"],
].flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]);

/** Bits a character; what a random key of that length has at least, measured on 10^6 generated ones each. */
const entropyFloor = (length: number) => (length < 20 ? 2.4 : length < 32 ? 2.8 : 3);

/** True for a key of words, of one character again and again, of the alphabet: one that nobody issued. */
export function isMadeUpKey(body: string): boolean {
  // A word of four letters may stand in a long random key.
  if (MADE_UP.some((word) => (word.length > 4 || body.length < 60) && body.includes(word))) return true;
  if (longestPattern(body.toLowerCase()) >= 6) return true;
  return entropyOf(body) < entropyFloor(body.length);
}

/** Shannon's, in bits a character. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum -= (count / text.length) * Math.log2(count / text.length);
  return sum;
}
