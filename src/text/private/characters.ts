/** The value of a digit, half or full width, or -1. */
export const digitOf = (unit: number): number =>
  unit >= 0x30 && unit <= 0x39 ? unit - 0x30 : unit >= 0xff10 && unit <= 0xff19 ? unit - 0xff10 : -1;

export const isUpper = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
export const isLetter = (unit: number): boolean => isUpper(unit & ~0x20) && unit < 0x80;
export const isAlphanumeric = (unit: number): boolean => isLetter(unit) || (unit >= 0x30 && unit <= 0x39);

const keyUnits = new Uint8Array(0x10000);
for (const unit of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.")
  keyUnits[unit.charCodeAt(0)] = 1;

/** `A`–`Z`, `a`–`z`, `0`–`9`, `_`, `-` and `.`: what keys are written with. */
export const isKeyUnit = (unit: number): boolean => keyUnits[unit] === 1;

/** Han, Kana, Hangul: no boundary is needed between them and a number. */
export const isWide = (unit: number): boolean => unit >= 0x3040 && unit <= 0xd7a3;

/** Letters of any alphabet for all practical purposes, digits and `_`: what a number of its own does not touch. */
export const isWordUnit = (unit: number): boolean =>
  isAlphanumeric(unit) || unit === 0x5f || (unit >= 0xc0 && unit < 0x2000) || digitOf(unit) >= 0;
