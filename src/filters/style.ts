import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { GIVEN_ROLES, type Role } from "../core/sample.ts";
import { textOf } from "../text/texts.ts";
import { demandedStyle, type Style } from "./style/demand.ts";
import { type Ending, endingsOf } from "./style/endings.ts";
import { foldedPronoun, isSameName, nameOf, type Persona, personaOf, pronounsOf } from "./style/persona.ts";

/** The fewest sentences whose ends tell that make a style. */
const FEWEST = 3;
/** The fewest sentences in another style that make a text mixed: one may be said aloud, or to oneself. */
const FEWEST_MIXED = 2;
/** Of a text in another style more than half of the sentences are in it. */
const MAJORITY = 0.5;
/** How much of a prompt is read, in UTF-16 code units, at either end. */
const END_UNITS = 2000;

export default defineFilter({
  id: "style",
  summary: "Answers in another style than was declared or asked for, or that fall out of the part they play.",
  options: z.strictObject({
    style: z
      .enum(["polite", "plain", "casual"])
      .optional()
      .describe(
        "The style that all answers should have: polite (です・ます, 합니다·해요), plain (だ・である, 한다) or casual (タメ口, 반말). Without it only what prompts ask for is looked at.",
      ),
    mixedShare: z
      .number()
      .min(0)
      .max(1)
      .default(0.2)
      .describe("The least share of sentences in another style that makes a text mixed, 0 to 1."),
  }),
  reasons: {
    otherStyle: {
      code: "STY001",
      severity: "flag",
      message: "{{others}} of {{sentences}} sentences are not {{style}}, as was asked for.",
      why: "The model learns to pass over what it is told about its style.",
      fix: "Rewrite the answer in the style that was asked for, or drop the row.",
      bad: [
        { role: "user", text: "だ・である調で、猫について三文で書いてください。" },
        { role: "assistant", text: "⟦猫は夜に活動します。耳がとてもよく聞こえます。狭い場所を好みます。⟧" },
      ],
      good: [
        { role: "user", text: "だ・である調で、猫について三文で書いてください。" },
        { role: "assistant", text: "猫は夜に活動する。耳がとてもよく聞こえる。狭い場所を好む。" },
      ],
      since: "0.2.0",
    },
    mixedStyle: {
      code: "STY002",
      severity: "flag",
      message: "{{others}} of {{sentences}} sentences are not {{style}}, the rest is.",
      why: "A text that changes its style midway reads as if two people had written it.",
      fix: "Bring all sentences into the style that was asked for.",
      bad: [
        { role: "user", text: "존댓말로 고양이를 소개해 주세요." },
        {
          role: "assistant",
          text: "고양이는 밤에 움직입니다. 귀가 아주 밝습니다. 좁은 곳을 좋아합니다. ⟦물은 싫어해.⟧ 잠을 많이 잡니다. ⟦쥐도 잡을 수 있어.⟧ 혼자서도 잘 지냅니다. ⟦장난감도 좋아해.⟧",
        },
      ],
      good: [
        { role: "user", text: "존댓말로 고양이를 소개해 주세요." },
        { role: "assistant", text: "고양이는 밤에 움직입니다. 귀가 아주 밝습니다. 좁은 곳을 좋아해요." },
      ],
      since: "0.2.0",
    },
    otherFirstPerson: {
      code: "STY010",
      severity: "flag",
      message: "The answer calls itself {{said}}, and its part {{wanted}}.",
      why: "A part that changes its pronoun is played badly; the model learns to fall out of it.",
      fix: "Use one pronoun throughout.",
      bad: [
        { role: "system", text: "元気な男の子になりきって話してください。一人称は「僕」です。" },
        { role: "user", text: "好きな食べ物は？" },
        { role: "assistant", text: "カレーだよ。⟦私⟧は辛いのも平気なんだ。" },
      ],
      good: [
        { role: "system", text: "元気な男の子になりきって話してください。一人称は「僕」です。" },
        { role: "user", text: "好きな食べ物は？" },
        { role: "assistant", text: "カレーだよ。ボクは辛いのも平気なんだ。母さんは「私は苦手」って言うけどね。" },
      ],
      since: "0.2.0",
    },
    otherName: {
      code: "STY011",
      severity: "flag",
      message: "The answer calls itself {{said}}, and its prompt {{wanted}}.",
      why: "The model learns to forget who it was told to be.",
      fix: "Put the name that was given, or drop the row.",
      bad: [
        { role: "system", text: "You are a cheerful librarian. Your name is Dorothy." },
        { role: "user", text: "Who are you?" },
        { role: "assistant", text: "Hello! My name is ⟦Margaret⟧, how can I help you?" },
      ],
      good: [
        { role: "system", text: "You are a cheerful librarian. Your name is Dorothy." },
        { role: "user", text: "Who are you?" },
        { role: "assistant", text: "Hello! My name is Dorothy, how can I help you?" },
      ],
      since: "0.2.0",
    },
  },
  check:
    ({ style: declared, mixedShare }) =>
    (sample, report) => {
      let standing: Style | undefined;
      let asked: Style | undefined;
      let persona: Persona = { isPart: false };
      let pronoun: string | undefined;
      for (const segment of sample.segments) {
        const { role, kind, text } = segment;
        if (kind !== "content") continue;
        if (GIVEN_ROLES.includes(role)) {
          if (role === "tool" || role === "source") continue;
          const read =
            text.length <= 2 * END_UNITS ? text : `${text.slice(0, END_UNITS)}\n${text.slice(text.length - END_UNITS)}`;
          const { ascii } = textOf(segment);
          const demanded = ascii ? undefined : demandedStyle(read);
          if (role === "system") standing = demanded;
          // What a user asks for holds until they ask for something else.
          else if (demanded !== undefined) asked = demanded;
          if (role === "system" || !persona.isPart) persona = { ...persona, ...personaOf(read, ascii) };
          continue;
        }
        if (!ANSWERS.includes(role)) continue;
        const wanted = asked ?? standing ?? declared;
        if (wanted !== undefined) {
          const endings = endingsOf(textOf(segment));
          const others = endings.filter(({ style }) => isOther(style, wanted));
          const share = endings.length === 0 ? 0 : others.length / endings.length;
          const data = { others: others.length, sentences: endings.length, style: wanted };
          if (endings.length >= FEWEST && share > MAJORITY) report("otherStyle", { segment, ...around(others), data });
          else if (others.length >= FEWEST_MIXED && share >= mixedShare)
            for (const { start, end } of others) report("mixedStyle", { segment, start, end, data });
        }
        if (persona.pronoun !== undefined || (persona.isPart && role === "assistant")) {
          const said = pronounsOf(textOf(segment));
          pronoun ??= said[0]?.word;
          const own = persona.pronoun === undefined ? pronoun : foldedPronoun(persona.pronoun);
          for (const { word, start, end } of said)
            if (own !== undefined && word !== own)
              report("otherFirstPerson", { segment, start, end, data: { said: text.slice(start, end), wanted: own } });
        }
        if (persona.name !== undefined) {
          const name = nameOf(textOf(segment));
          if (name !== undefined && !isSameName(name.word, persona.name))
            report("otherName", {
              segment,
              start: name.start,
              end: name.end,
              data: { said: name.word, wanted: persona.name },
            });
        }
      }
    },
});

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected", "target"];

/** Plain sentences are at home in casual speech; what is asked to be polite or plain must be. */
const isOther = (style: Style, wanted: Style): boolean =>
  wanted === "polite" ? style !== "polite" : wanted === "casual" ? style === "polite" : style === "polite";

/** From the first to the last of them. */
const around = (endings: readonly Ending[]) => ({ start: endings[0]!.start, end: endings.at(-1)!.end });
