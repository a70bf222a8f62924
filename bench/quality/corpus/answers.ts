/** Answers in another language than they should be: wholly, from the middle on, by turns, for a paragraph. */
import { type Context, NO_PROFILE } from "../../../src/core/context.ts";
import type { Part } from "../data.ts";
import type { Draw } from "./draw.ts";
import { TELLING } from "./han-forms.ts";
import { joinOf, passageOf, promptOf, sentenceRun } from "./hosts.ts";
import { turnsOf } from "./row.ts";
import type { Maker } from "./splices.ts";

const MAIN = ["ja", "ko", "zh-Hant", "zh-Hans", "en"];
const OTHERS = ["fr", "de", "es", "ru", "id", "vi", "pt", "it", "tr", "pl", "ar", "th"];

/** Another language: mostly one of those the product is about, else one of a dozen more. */
const otherThan = (language: string, draw: Draw) =>
  draw.pick(draw.chance(0.7) ? MAIN.filter((each) => each !== language) : OTHERS.filter((each) => each !== language));

/** A script variant of one language answers the other only where the two can be told apart in a short text. */
const sizeFor = (draw: Draw) => draw.pick([60, 150, 300, 300, 800]);

/** Characters a text in one Chinese script needs that only that script has, before its reader can tell. */
const FEWEST_TELLING = 2;

const isTellable = (text: string, donor: string) =>
  TELLING[donor] === undefined || (text.match(TELLING[donor])?.length ?? 0) >= FEWEST_TELLING;

function promptFor(language: string, part: Part, draw: Draw): string | undefined {
  const prompt = promptOf(language, part, draw);
  return prompt === undefined || prompt.length > 400 ? undefined : prompt;
}

export const wrongLanguage: Maker = (language, part, draw) => {
  const prompt = promptFor(language, part, draw);
  if (prompt === undefined || prompt.length < 8) return undefined;
  const donor = otherThan(language, draw);
  const { text, source } = passageOf(donor, part, sizeFor(draw), draw);
  if (text.length < 20 || !isTellable(text, donor)) return undefined;
  return {
    class: "wrong-language",
    language,
    detail: donor,
    wanted: "reject",
    turns: turnsOf(prompt, text),
    spans: [{ start: 0, end: text.length }],
    source,
  };
};

/** What a user of a Taiwanese data set tells the filters. */
const TAIWANESE_SET: Context = { language: "zh-Hant", profile: NO_PROFILE };

/** An answer wholly in Simplified characters where the set is Taiwanese, whatever the prompt. */
export const simplifiedAnswer: Maker = (language, part, draw) => {
  const { text, source } = passageOf("zh-Hans", part, sizeFor(draw), draw);
  const prompt = promptFor(draw.chance(0.5) ? "zh-Hant" : "zh-Hans", part, draw);
  if (prompt === undefined || !/[这们为时来个国对发会说学过动应实现经长业产问题机关东车马鸟鱼门见贝页风]/.test(text))
    return undefined;
  return {
    class: "simplified-answer-in-zh-Hant-set",
    language,
    detail: "zh-Hans",
    wanted: "reject",
    turns: turnsOf(prompt, text),
    spans: [{ start: 0, end: text.length }],
    source,
    context: TAIWANESE_SET,
  };
};

export const drift: Maker = (language, part, draw) => {
  const donor = otherThan(language, draw);
  const prompt = promptFor(language, part, draw);
  if (prompt === undefined) return undefined;
  const head = sentenceRun(language, part, draw.integer(2, 6), draw).join(joinOf(language));
  const count = draw.pick([1, 1, 2, 3, 5]);
  const tail = sentenceRun(donor, part, count, draw).join(joinOf(donor));
  if (tail.length < 12 || !isTellable(tail, donor)) return undefined;
  const gap = draw.pick(["", " ", "\n", "\n\n"]) || joinOf(language);
  const start = head.length + gap.length;
  return {
    class: "drift",
    language,
    detail: `${donor} ${count} sentence(s)`,
    wanted: "reject",
    turns: turnsOf(prompt, head + gap + tail),
    spans: [{ start, end: start + tail.length }],
    source: "joined",
  };
};

export const alternation: Maker = (language, part, draw) => {
  const donor = otherThan(language, draw);
  const prompt = promptFor(language, part, draw);
  if (prompt === undefined) return undefined;
  const rounds = draw.integer(2, 4);
  const [own, foreign] = [sentenceRun(language, part, rounds + 1, draw), sentenceRun(donor, part, rounds, draw)];
  if (!foreign.every((sentence) => isTellable(sentence, donor))) return undefined;
  let text = "";
  const spans: { start: number; end: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    text += `${own[round]} `;
    spans.push({ start: text.length, end: text.length + foreign[round]!.length });
    text += `${foreign[round]} `;
  }
  text += own[rounds];
  return {
    class: "alternation",
    language,
    detail: donor,
    wanted: "reject",
    turns: turnsOf(prompt, text),
    spans,
    source: "joined",
  };
};

export const untranslated: Maker = (language, part, draw) => {
  const donor = otherThan(language, draw);
  const prompt = promptFor(language, part, draw);
  if (prompt === undefined) return undefined;
  const paragraph = () => sentenceRun(language, part, draw.integer(2, 4), draw).join(joinOf(language));
  const foreign = sentenceRun(donor, part, draw.integer(2, 4), draw).join(joinOf(donor));
  if (foreign.length < 30 || !isTellable(foreign, donor)) return undefined;
  const head = `${paragraph()}\n\n`;
  return {
    class: "untranslated-passage",
    language,
    detail: donor,
    wanted: "reject",
    turns: turnsOf(prompt, `${head}${foreign}\n\n${paragraph()}`),
    spans: [{ start: head.length, end: head.length + foreign.length }],
    source: "joined",
  };
};
