import { PER_SECOND, type TimeUnit } from "./types.ts";

/**
 * Texts of values that JSON has no word for, while rows are lines of JSON between a file of columns and another: they
 * say all of the value. JSON Lines of a run never have them, as nothing would tell them from texts.
 */

/** The digits of a decimal; `value` is it without its point. */
export function decimalText(value: bigint, scale: number): string {
  if (scale <= 0) return String(value * 10n ** BigInt(-scale));
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

const DECIMAL = /^-?\d+(?:\.(\d+))?$/;

/** The decimal without its point; undefined for a text that is none of this scale. */
export function decimalOf(text: string, scale: number): bigint | undefined {
  const found = DECIMAL.exec(text);
  if (found === null || (found[1]?.length ?? 0) !== Math.max(scale, 0)) return undefined;
  const digits = BigInt(text.replace(".", ""));
  return scale >= 0 ? digits : digits / 10n ** BigInt(-scale);
}

const digitsOf = (unit: TimeUnit) => String(PER_SECOND[unit]).length - 1;

/** `hh:mm:ss`, with as many digits of the fraction as the unit has. */
export function timeOfDay(units: bigint, unit: TimeUnit): string {
  const perSecond = PER_SECOND[unit];
  const seconds = units / perSecond;
  const two = (part: bigint) => String(part).padStart(2, "0");
  const whole = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map(two).join(":");
  return perSecond === 1n ? whole : `${whole}.${String(units % perSecond).padStart(digitsOf(unit), "0")}`;
}

const TIME_OF_DAY = /^(\d+):(\d\d):(\d\d)(?:\.(\d+))?$/;

/** Units of the day; undefined for a text that is no time. */
export function unitsOfDay(text: string, unit: TimeUnit): bigint | undefined {
  const found = TIME_OF_DAY.exec(text);
  if (found === null || (found[4]?.length ?? 0) !== digitsOf(unit)) return undefined;
  const [hours, minutes, seconds] = [found[1]!, found[2]!, found[3]!].map(BigInt) as [bigint, bigint, bigint];
  return (hours * 3600n + minutes * 60n + seconds) * PER_SECOND[unit] + BigInt(found[4] ?? 0);
}
