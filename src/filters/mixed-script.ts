import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Segment } from "../core/sample.ts";
import { LATIN, SCRIPT_NAMES } from "../text/scripts.ts";
import type { Text } from "../text/text.ts";
import { textOf } from "../text/texts.ts";
import { asksInCjk, isJapaneseAmidNames } from "./mixed-script/asked.ts";
import { baseOf } from "./mixed-script/base.ts";
import { domainOf } from "./mixed-script/domain.ts";
import { countDomain } from "./mixed-script/domain-count.ts";
import { type Foreign, foreignScripts, foreignTokens } from "./mixed-script/foreign.ts";
import { Grounds, isGiven } from "./mixed-script/grounds.ts";
import { homoglyphs } from "./mixed-script/homoglyph.ts";
import { type LatinWord, latinWords } from "./mixed-script/latin.ts";
import { guestWords } from "./mixed-script/latin-guest.ts";
import { plainCandidates } from "./mixed-script/plain-guest.ts";
import { spliceOf } from "./mixed-script/splice.ts";

const BAD_SPLICE =
  "世界の鉄道は19世紀に⟦pokud⟧始まり、各国の복잡な歴史とともに⟦inexperienced⟧発展し、都市を結ぶ⟦prophecy⟧網となりました。";

const ID = "mixed-script";

export default defineFilter({
  id: ID,
  summary: "Words of foreign scripts or languages spliced into a sentence that has no use for them.",
  options: z.strictObject({
    spliceLimit: z
      .number()
      .min(0)
      .default(2.5)
      .describe("Points a passage may have before its foreign tokens count as spliced."),
  }),
  reasons: {
    foreignSplice: {
      code: "SCR001",
      severity: "reject",
      message: "{{token}} ({{script}}) is one of {{times}} foreign tokens spliced into the text.",
      why: "Tokens of other languages in the middle of a sentence teach a model to switch languages at random.",
      fix: "Drop the row, or have the answer written again.",
      bad: BAD_SPLICE,
      good: "世界の鉄道は19世紀に始まり、各国の複雑な歴史とともに発展し、都市を結ぶ網となりました。",
      since: "0.1.0",
      scored: { bad: "above", margin: 1.5, allowed: true },
    },
    strayToken: {
      code: "SCR002",
      severity: "reject",
      message: "The {{script}} token {{token}} stands in a sentence that is not about it.",
      why: "A single token of a foreign script in fluent prose is a decoding fault that training repeats.",
      fix: "Drop the row, or replace the token by the word that was meant.",
      bad: "優美な文化を反映し、また、⟦귀족⟧ を中心に発展しました。",
      good: "優美な文化を反映し、また、貴族（귀족）を中心に発展しました。",
      since: "0.1.0",
    },
    joinedIdentifier: {
      code: "SCR003",
      severity: "reject",
      message: "{{token}} is an identifier glued into prose.",
      why: "Joined identifiers in a sentence are fragments of other training text, not words of the answer.",
      fix: "Drop the row, or replace the token by the word that was meant.",
      bad: "各国の路線は⟦można_checkpoint⟧で結ばれています。",
      good: "各国の路線は `load_checkpoint` で結ばれています。",
      since: "0.1.0",
    },
    gluedScript: {
      code: "SCR004",
      severity: "reject",
      message: "The {{script}} letters {{token}} stand inside a word of another script.",
      why: "A word that changes script half-way is no word of any language.",
      fix: "Drop the row, or replace the letters by those that were meant.",
      bad: "この政策は経済に大きな影響⟦를⟧及ぼしました。",
      good: "この政策は経済に大きな影響を及ぼしました。",
      since: "0.1.0",
    },
    homoglyph: {
      code: "SCR005",
      severity: "reject",
      message: "{{token}} has the {{script}} letter {{letter}}, which only looks as if it belonged.",
      why: "Look-alike letters split a word into tokens that occur nowhere else.",
      fix: "Replace the look-alike by the letter it imitates.",
      bad: "Please enter your ⟦pаssword⟧ before you continue – twice.",
      good: "Please enter your password before you continue – twice.",
      since: "0.1.0",
    },
    strayEnglish: {
      code: "SCR006",
      severity: "flag",
      message: "The lower-case word {{token}} stands unmarked in the sentence.",
      why: "A foreign word where the language has its own is often a decoding fault.",
      fix: "Read the sentence; replace the word if it was not meant.",
      bad: "政府は去年、経済政策を⟦trash⟧推進しました。",
      good: "政府は去年、経済政策を強く推進しました。",
      since: "0.1.0",
    },
    foreignWord: {
      code: "SCR007",
      severity: "reject",
      message: "{{token}} is a word of a language that the text is not in and does not speak of.",
      why: "A word of a third language in fluent prose is a decoding fault that training repeats.",
      fix: "Drop the row, or replace the word by the one that was meant.",
      bad: "鉄道は19世紀に⟦pokud⟧始まり、都市を結ぶ網となりました。",
      good: "鉄道は19世紀に始まり、都市を結ぶ網となりました。チェコ語のpokudは「もし」にあたります。",
      since: "0.1.0",
    },
  },
  observe: () => countDomain,
  check: ({ spliceLimit }, { profile, language }) => {
    const isChinese = language?.startsWith("zh") === true;
    const isDomain = domainOf(profile, ID);
    return (sample, report, measure) => {
      for (const segment of sample.segments) {
        if (segment.kind === "arguments") continue;
        const text = textOf(segment);
        const given = isGiven(segment);
        if (text.ascii && !text.text.includes("_") && (given || text.once(plainCandidates).length === 0)) continue;
        const twins = homoglyphs(text);
        for (const { start, end, letter, script } of twins) {
          const token = text.text.slice(start, end);
          report("homoglyph", { segment, start, end, data: { token, letter, script } });
        }
        let known: Grounds | undefined;
        const base = baseOf(text, () => {
          if (isChinese) return true;
          known = new Grounds(sample, segment);
          return known.isAfterChinese();
        });
        if (base === "other" || (base === "latin" && (given ? asksInCjk(text) : isJapaneseAmidNames(text)))) continue;
        const wanted = foreignScripts(text, base);
        if (wanted === undefined && base !== "latin" && text.scripts().of(LATIN) === 0) {
          // Nearly every text without Latin letters leaves here.
          measure("foreignSplice", 0, { segment, limit: spliceLimit });
          continue;
        }
        const grounds = known ?? new Grounds(sample, segment);
        const foreign = wanted === undefined ? [] : foreignTokens(text, base, wanted, grounds).filter(isNew);
        const words =
          base === "latin"
            ? guestWords(text, grounds, isDomain, given)
            : latinWords(text, grounds, isDomain, foreign.length > 0);
        if (foreign.length + words.length > 0) judge(segment, text, foreign, words);
        else if (base !== "latin") measure("foreignSplice", 0, { segment, limit: spliceLimit });

        /** A token that is no look-alike word, and no word of the data set's subject; glue is nobody's word. */
        function isNew({ start, end, glued }: Foreign): boolean {
          if (twins.some((twin) => start < twin.end && twin.start < end)) return false;
          return glued || !isDomain(text.text.slice(start, end).toLowerCase());
        }
      }

      function judge(segment: Segment, text: Text, foreign: readonly Foreign[], words: readonly LatinWord[]): void {
        const splice = spliceOf(text, foreign, words, spliceLimit);
        measure("foreignSplice", splice.points, { segment, limit: spliceLimit, ...nearMiss() });
        for (const token of foreign) reportForeign(token, splice.has(token));
        for (const word of words) reportWord(word, splice.has(word));

        function nearMiss() {
          if (splice.worst === undefined) return {};
          const { start, end } = splice.worst;
          const script = "script" in splice.worst ? splice.worst.script : LATIN;
          const data = { token: text.text.slice(start, end), script: SCRIPT_NAMES[script]!, times: 1 };
          return { start, end, data };
        }
        function reportForeign({ script, start, end, glued, joined }: Foreign, spliced: boolean): void {
          const data = { token: text.text.slice(start, end), script: SCRIPT_NAMES[script]! };
          if (joined) report("joinedIdentifier", { segment, start, end, data });
          else if (glued) report("gluedScript", { segment, start, end, data });
          else if (spliced) reportSplice(start, end, data);
          else report("strayToken", { segment, start, end, data });
        }
        function reportWord({ start, end, kind }: LatinWord, spliced: boolean): void {
          const token = text.text.slice(start, end);
          if (kind === "joined") report("joinedIdentifier", { segment, start, end, data: { token } });
          else if (spliced) reportSplice(start, end, { token, script: "Latin" });
          else if (kind === "foreign" || kind === "unknown")
            report("foreignWord", { segment, start, end, data: { token } });
          else if (kind !== "known" && kind !== "name")
            report("strayEnglish", { segment, start, end, data: { token } });
        }
        function reportSplice(start: number, end: number, data: { token: string; script: string }): void {
          const details = { segment, start, end, score: splice.points, limit: spliceLimit };
          report("foreignSplice", { ...details, data: { ...data, times: splice.times } });
        }
      }
    };
  },
});
