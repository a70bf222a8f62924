import { type Stretch, stretchesOf } from "../../text/language.ts";
import { agrees } from "../../text/language-tags.ts";
import type { Text } from "../../text/text.ts";
import { settled } from "./doubtful.ts";
import { proseParts } from "./prose.ts";

/** A stretch of sentences in one foreign language. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly language: string;
  readonly size: number;
  readonly words: number;
  /** Some of it reads like sentences. */
  readonly prose: boolean;
  /** Some of it cannot well be in another language of its script. */
  readonly sure: boolean;
  /** Sizes of what is in the text's own language before and after it. */
  readonly before: number;
  readonly after: number;
}

/** What the sentences of a text are in. */
export interface Languages {
  readonly stretches: readonly Stretch[];
  /** Sizes by language. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly total: number;
  /** The language of most of it; undefined where nothing can be told. */
  readonly main: string | undefined;
}

/** Reads the sentences of a text. */
export function languagesOf(text: Text): Languages {
  const stretches: Stretch[] = [];
  for (const { start, end, asides } of proseParts(text)) stretchesOf(text, start, end, asides, stretches);
  return summed(stretches);
}

/** The same, with the doubtful stretches of a text in Latin letters settled. */
export const settledOf = (text: Text, { stretches }: Languages, wanted: string | undefined): Languages =>
  summed(stretches.map((each) => (each.sure && each.language === wanted ? each : settled(text, each))));

function summed(read: readonly Stretch[]): Languages {
  const stretches = withChinese(read);
  const sizes = new Map<string, number>();
  let total = 0;
  for (const { language, size } of stretches) {
    total += size;
    if (language !== undefined) sizes.set(language, (sizes.get(language) ?? 0) + size);
  }
  let main: string | undefined;
  for (const [language, size] of sizes) if (main === undefined || size > sizes.get(main)!) main = language;
  return { stretches, sizes, total, main };
}

/** A stretch of Han characters may be Chinese or Japanese: beside a Chinese one it is Chinese. */
function withChinese(read: readonly Stretch[]): readonly Stretch[] {
  if (!read.some(({ language }) => language === "Hani") || !read.some(({ language }) => isChinese(language)))
    return read;
  const stretches = [...read];
  const pass = (from: number, to: number, step: number) => {
    let chinese: string | undefined;
    for (let at = from; at !== to; at += step) {
      const each = stretches[at]!;
      if (each.language === "Hani" && chinese !== undefined && each.prose)
        stretches[at] = { ...each, language: chinese };
      else if (each.language !== undefined) chinese = isChinese(each.language) ? each.language : undefined;
    }
  };
  pass(0, stretches.length, 1);
  pass(stretches.length - 1, -1, -1);
  return stretches;
}

const isChinese = (language: string | undefined) => language?.startsWith("zh") === true;

/** The size of what may be in a language. */
export function sizeIn({ sizes }: Languages, language: string): number {
  let size = 0;
  for (const [each, amount] of sizes) if (agrees(each, language)) size += amount;
  return size;
}

/** The foreign passages of a text whose own language is `own`. */
export function passagesOf({ stretches }: Languages, own: string): Passage[] {
  const found: { -readonly [key in keyof Passage]: Passage[key] }[] = [];
  let open: (typeof found)[number] | undefined;
  let native = 0;
  for (const { start, end, language, size, words, prose, sure } of stretches) {
    if (language === undefined) continue;
    if (agrees(language, own)) {
      native += size;
      open = undefined;
      continue;
    }
    if (open !== undefined && agrees(language, open.language)) {
      open.end = end;
      open.size += size;
      open.words += words;
      open.prose ||= prose;
      open.sure ||= sure;
      if (open.language === "Latn" || open.language === "Hani") open.language = language;
    } else {
      open = { start, end, language, size, words, prose, sure, before: native, after: 0 };
      found.push(open);
    }
  }
  for (const passage of found) passage.after = native - passage.before;
  return found;
}
