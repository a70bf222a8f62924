import { C1, C2, C3, C4, rotate } from "../../../core/hash.ts";
import type { Memory } from "../calls.ts";
import { STATE } from "../layout.ts";

/** The twin of `assembly/hash.ts`. */
export function hashUnits({ units, words }: Memory, from: number, length: number, total: number): void {
  const state = STATE >> 2;
  let h1 = words[state]! | 0;
  let h2 = words[state + 1]! | 0;
  let h3 = words[state + 2]! | 0;
  let h4 = words[state + 3]! | 0;
  const first = from >> 1;
  const whole = first + (length & ~7);
  for (let at = first; at < whole; at += 8) {
    const k1 = units[at]! | (units[at + 1]! << 16);
    const k2 = units[at + 2]! | (units[at + 3]! << 16);
    const k3 = units[at + 4]! | (units[at + 5]! << 16);
    const k4 = units[at + 6]! | (units[at + 7]! << 16);
    h1 ^= Math.imul(rotate(Math.imul(k1, C1), 15), C2);
    h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= Math.imul(rotate(Math.imul(k2, C2), 16), C3);
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= Math.imul(rotate(Math.imul(k3, C3), 17), C4);
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= Math.imul(rotate(Math.imul(k4, C4), 18), C1);
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  if (total >= 0) {
    const left = length & 7;
    const unit = (index: number) => (index < left ? units[whole + index]! : 0);
    h1 ^= Math.imul(rotate(Math.imul(unit(0) | (unit(1) << 16), C1), 15), C2);
    h2 ^= Math.imul(rotate(Math.imul(unit(2) | (unit(3) << 16), C2), 16), C3);
    h3 ^= Math.imul(rotate(Math.imul(unit(4) | (unit(5) << 16), C3), 17), C4);
    h4 ^= Math.imul(rotate(Math.imul(unit(6) | (unit(7) << 16), C4), 18), C1);
    h1 = (Math.imul(rotate(h1 ^ total, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }
  words[state] = h1;
  words[state + 1] = h2;
  words[state + 2] = h3;
  words[state + 3] = h4;
}
