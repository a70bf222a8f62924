import { type CodecName, codec } from "./codec.ts";
import type { Misreading } from "./misreading.ts";
import { weighMixed } from "./mixed-evidence.ts";
import { DOUBLE, ODD, SINGLE } from "./neighbour-bits.ts";
import { neighbours } from "./neighbours.ts";
import { isAsciiLetter, type Weighed, weighDouble, weighSingle } from "./utf8-evidence.ts";
import { beginsUtf8, PARTIAL, startsSequence, type Utf8Walk, walkUtf8 } from "./utf8-walk.ts";

/** Characters without a decoded sequence after which a stretch ends, in UTF-16 code units. */
const REACH = { single: 40, double: 12 };

/** Weight that a stretch needs. Calibrated: ftfy's negatives reach 1.4, honest East Asian text 2.5. */
const ENOUGH = { single: 2, double: 3, mixed: 2 };

/** What is enough where bytes were lost and nearly all that stands there is odd: rare characters and half-width kana. */
const ODDLY = { double: 2, odd: 2, share: 0.6 };

function isOddly(text: string, start: number, end: number): boolean {
  const pairs = neighbours();
  let odd = 0;
  let wide = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    wide++;
    if (pairs[unit]! & ODD || unit === 0xfffd) odd++;
  }
  return odd >= ODDLY.odd && odd >= wide * ODDLY.share;
}

/** What a walk must weigh. */
const enough = (text: string, { starts, ends }: Utf8Walk, last: number) =>
  last >= 0 && isOddly(text, starts[0]!, ends[last]!) ? ODDLY.double : ENOUGH.double;

/** Code units walked before the evidence is weighed; a stretch that passes is walked again to its end. */
const FIRST_LOOK = 400;

/** Code units after a failed try at which UTF-8 read with a double-byte codec is tried again. */
const RETRY_AFTER = 8;

/** The first code unit that is worth another try, per codec: it keeps failing scans linear. */
export type Retries = Int32Array;

export const retries = (): Retries => new Int32Array(SINGLE.length + DOUBLE.length + 1);

/** What the stretch from sequence `first` to `last` says: its sequences decoded, the rest as it stands. */
function decode(text: string, walk: Utf8Walk, first: number, last: number): string {
  let said = "";
  let at = walk.starts[first]!;
  for (let n = first; n <= last; n++) {
    const start = walk.starts[n]!;
    // A double-byte character may hold the end of one sequence and the start of the next.
    if (start > at) said += text.slice(at, start);
    const code = walk.codes[n]!;
    said += code === PARTIAL || (code >= 0xd800 && code <= 0xdfff) ? "\ufffd" : String.fromCodePoint(code);
    if (walk.tails[n] !== 0) said += String.fromCharCode(walk.tails[n]!);
    at = Math.max(at, walk.ends[n]!);
  }
  return said;
}

const misreading = (text: string, walk: Utf8Walk, read: CodecName, { evidence, first, last }: Weighed): Misreading => ({
  start: walk.starts[first]!,
  end: walk.ends[last]!,
  written: "utf-8",
  read,
  decoded: decode(text, walk, first, last),
  evidence,
});

/** UTF-8 read with a single-byte codec, from the character at `at`; `mask` has the families that fit there. */
export function misreadSingle(text: string, at: number, mask: number, retry: Retries): Misreading | undefined {
  let best: CodecName | undefined;
  let most = 0;
  for (let family = 0; family < SINGLE.length; family++) {
    if (!(mask & (1 << family)) || at < retry[family]!) continue;
    let failed = at;
    for (const name of SINGLE[family]!) {
      if (!startsSequence(text, at, codec(name))) continue;
      const walk = walkUtf8(text, at, codec(name), REACH.single, FIRST_LOOK);
      if (walk.codes.length === 0) continue;
      const { evidence } = weighSingle(text, walk, name);
      if (evidence < ENOUGH.single) {
        failed = Math.max(failed, walk.ends.at(-1)!);
        continue;
      }
      if (evidence > most) [best, most] = [name, evidence];
    }
    // Weights only add up, so a later start in the same stretch cannot pass where this one failed.
    retry[family] = failed;
  }
  if (best === undefined) return undefined;
  const walk = walkUtf8(text, at, codec(best), REACH.single, text.length);
  return misreading(text, walk, best, weighSingle(text, walk, best));
}

/** UTF-8 read with a double-byte codec, from the character at `at`; `mask` has the codecs that fit there. */
export function misreadDouble(text: string, at: number, mask: number, retry: Retries): Misreading | undefined {
  let best: CodecName | undefined;
  let most = 0;
  for (let index = 0; index < DOUBLE.length; index++) {
    const slot = SINGLE.length + index;
    if (!(mask & (1 << slot)) || at < retry[slot]!) continue;
    const name = DOUBLE[index]!;
    if (!beginsUtf8(text, at, codec(name))) continue;
    const walk = walkUtf8(text, at, codec(name), REACH.double, FIRST_LOOK);
    const { evidence, last } = weighDouble(walk);
    if (evidence >= ODDLY.double && evidence >= enough(text, walk, last)) {
      if (evidence > most) [best, most] = [name, evidence];
    } else if (walk.codes.length > 2) retry[slot] = at + RETRY_AFTER;
  }
  if (best === undefined) return undefined;
  const walk = walkUtf8(text, at, codec(best), REACH.double, text.length);
  return misreading(text, walk, best, weighDouble(walk));
}

/** Latin text in UTF-8 that was read with a double-byte codec, from the East Asian character at `at`. */
export function misreadMixed(text: string, at: number, retry: Retries, isLatin: () => boolean): Misreading | undefined {
  const slot = retry.length - 1;
  if (at < retry[slot]! || text.charCodeAt(at - 1) > 0x7f) return undefined;
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const isDigit = before >= 0x30 && before <= 0x39;
  const alone = text.charCodeAt(at + 1) < 0x80 || (unit >= 0xff61 && unit <= 0xff9f);
  const inWord = alone && (isAsciiLetter(text, at - 1) || isAsciiLetter(text, at + 1) || isDigit);
  for (const name of DOUBLE) {
    const bytes = codec(name).bytes[unit]!;
    if (bytes !== 0xe280 && !(inWord && (isDigit ? bytes === 0xc2b0 : bytes >> 8 >= 0xc3 || bytes < 0x100))) continue;
    const walk = walkUtf8(text, at, codec(name), REACH.single, FIRST_LOOK);
    if (walk.strays.reduce((sum, each) => sum + each, 0) * 2 > walk.codes.length) continue;
    if (weighMixed(text, walk, isLatin()).evidence < ENOUGH.mixed) continue;
    const whole = walkUtf8(text, at, codec(name), REACH.single, text.length);
    return misreading(text, whole, name, weighMixed(text, whole, isLatin()));
  }
  retry[slot] = at + RETRY_AFTER;
  return undefined;
}
