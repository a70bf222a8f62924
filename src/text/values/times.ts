import { digitOf, wholeOf } from "./numbers.ts";

/** A time of day as it is written, whether it exists or not; `[start, end)` in UTF-16 code units, the half of the day included. */
export interface TimeValue {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Which half of the day is named beside it. */
  readonly half?: "am" | "pm";
  /** The hour has its unit behind it (25時, 13시); else a colon (25:70). */
  readonly named: boolean;
}

/** 25時70分, 13시 30분; not 25時間 nor 3時限. */
const NAMED =
  /([0-9０-９]{1,2}) ?(?:(?:時(?!間|限|代|期)|时(?!间|代|期)|시(?=[에부까로이를는은가경쯤정반를의와고였라예입]|[^가-힣]|$))(?: ?([0-9０-９]{1,2}) ?[分분](?: ?([0-9０-９]{1,2}) ?[秒초])?)?|[點点] ?([0-9０-９]{1,2}) ?分)/y;
const COLON = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
const HALF_BEFORE = /(?:(午前|오전|上午|凌晨|早上)|(午後|오후|下午|晚上|저녁)) ?$/;
const HALF_AFTER = / ?(?:([Aa]\.?[Mm]\b)|([Pp]\.?[Mm]\b))/y;

/** The time that begins with the digits at `start`, if one does: 25時, 25:70, 오후 13시, 13:00 pm, 13 PM. */
export function timeAt(text: string, start: number): TimeValue | undefined {
  // The end of a decimal number or of a range (1931-32, 7.55 am) is no hour.
  const joined = text.charCodeAt(start - 1);
  if ((joined === 0x2e || joined === 0x2d || joined === 0x2c) && digitOf(text.charCodeAt(start - 2)) >= 0)
    return undefined;
  NAMED.lastIndex = start;
  const named = NAMED.exec(text);
  COLON.lastIndex = start;
  const found = named ?? COLON.exec(text);
  let end = start + (found?.[0].length ?? 0);
  if (found === null) {
    // 13 PM, 上午11點
    while (end < start + 2 && digitOf(text.charCodeAt(end)) >= 0) end++;
    HALF_AFTER.lastIndex = end;
    const isHour =
      (text[end] === "點" || text[end] === "点") && HALF_BEFORE.test(text.slice(Math.max(0, start - 4), start));
    if (isHour) end++;
    else if (!HALF_AFTER.test(text)) return undefined;
  }
  const before = HALF_BEFORE.exec(text.slice(Math.max(0, start - 4), start));
  HALF_AFTER.lastIndex = end;
  const after = HALF_AFTER.exec(text);
  const half = (before?.[1] ?? after?.[1]) ? "am" : (before?.[2] ?? after?.[2]) ? "pm" : undefined;
  const [minute, second] = [found?.[2] ?? found?.[4], found?.[3]];
  return {
    start: start - (before?.[0].length ?? 0),
    end: end + (after?.[0].length ?? 0),
    hour: wholeOf(found?.[1] ?? /^[0-9０-９]+/.exec(text.slice(start, end))![0]),
    ...(minute === undefined ? {} : { minute: wholeOf(minute) }),
    ...(second === undefined ? {} : { second: wholeOf(second) }),
    ...(half === undefined ? {} : { half }),
    named: named !== null,
  };
}
