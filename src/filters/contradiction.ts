import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Role, Segment } from "../core/sample.ts";
import { excerptOf } from "../core/span.ts";
import { textOf } from "../text/texts.ts";
import { conflictsOf } from "./contradiction/conflicts.ts";
import { languageOf } from "./contradiction/language-of-text.ts";
import { otherEntity, otherYear } from "./contradiction/other-subject.ts";
import { clashesOf } from "./contradiction/repeated.ts";
import { type Statement, statementsOf } from "./contradiction/statements.ts";
import { answerOf, isOneQuestion, otherAnswer } from "./contradiction/yes-no.ts";
import { squashed } from "./grounding/support.ts";

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected"];
const PROMPTS: readonly Role[] = ["user", "prompt"];

/** The longest text that is looked at, in UTF-16 code units: in a longer one the same words are said of much. */
const TEXT_UNITS = 20_000;
/** How much of the prompts is read, in UTF-16 code units. */
const PROMPT_UNITS = 4000;
/** The longest excerpt of the sentence that is contradicted, in UTF-16 code units. */
const SHOWN = 80;

/** Prompts whose answers may contradict themselves: several speakers, stories, exercises, corrections. */
const SEVERAL_VOICES =
  /\b(?:dialogues?|dialogs?|conversations?|debate|stor(?:y|ies)|script|role-?play|poem|song|examples?|sentences?|quiz|questions|pros and cons|arguments?|both|paradox|contradict\w*|rewrite|translate|negat\w*|opposite|errors?|mistakes?|correct)\b|対話|会話|議論|物語|小説|台本|例文|クイズ|賛成|反対|両方|矛盾|パラドックス|言い換|書き換|翻訳|否定|誤り|間違|訂正|添削|詩|歌詞|대화|토론|이야기|소설|대본|예문|퀴즈|찬반|모순|번역|부정|오류|틀린|對話|辯論|故事|小說|劇本|例句|測驗|正反|矛盾|翻譯|改寫|否定|錯誤|更正/i;
/** A turn that has the answer before it looked at again. */
const LOOKED_AT_AGAIN =
  /違|間違|正し|本当|確か|訂正|もう一度|別の|sure\b|wrong|incorrect|actually|really|check|correct|again|another|mistake|sorry|apolog|틀|정말|맞|확실|다시|다른|죄송|錯|不對|真的|確定|再|另|抱歉|失礼|申し訳|すみません/i;

/** An answer that takes an earlier one back says so at once. */
const CORRECTS =
  /訂正|失礼|申し訳|すみません|間違|誤り|\b(?:sorry|apolog\w*|mistakes?|correction|incorrect|actually)\b|죄송|정정|틀렸|抱歉|更正|說錯|对不起|對不起/i;
const OPENING_UNITS = 80;

export default defineFilter({
  id: "contradiction",
  summary: "Answers that say two things of one, yes and no, or speak of another thing or year than was asked.",
  roles: ANSWERS,
  options: z.strictObject({}),
  reasons: {
    twoValues: {
      code: "HAL060",
      severity: "flag",
      message: "This cannot hold together with “{{earlier}}”.",
      why: "One of the two is wrong, and a model learns that either will do.",
      fix: "Find out which one holds, and correct the other; or drop the row.",
      bad: "植村和子は1947年に長野で生まれた。画家として知られる。⟦植村和子は1950年に生まれ、東京で育った。⟧",
      good: "植村和子は1947年に長野で生まれた。画家として知られる。妹の植村恵子は1950年に生まれた。",
      since: "0.2.0",
    },
    yesAndNo: {
      code: "HAL061",
      severity: "flag",
      message: "One question is answered by yes and by no: “{{earlier}}”.",
      why: "The answer contradicts itself, and a model learns to do the same.",
      fix: "Keep the answer that is right, or drop the row.",
      bad: [
        { role: "user", text: "Is a whale a fish?" },
        { role: "assistant", text: "No, a whale is a mammal and breathes air. ⟦Yes, it is a fish because it swims.⟧" },
      ],
      good: [
        { role: "user", text: "Is a whale a fish?" },
        { role: "assistant", text: "No, a whale is a mammal. It breathes air, though it swims like a fish." },
      ],
      since: "0.2.0",
    },
    otherSubject: {
      code: "HAL062",
      severity: "flag",
      message: "The question is about {{asked}}, the answer about {{told}}.",
      why: "It is the answer to another question: rows were shifted, or the model did not read.",
      fix: "Put the right answer beside the question, or drop the row.",
      bad: [
        { role: "user", text: "덴마크의 수도는 어디인가요?" },
        { role: "assistant", text: "⟦노르웨이⟧의 수도는 오슬로입니다." },
      ],
      good: [
        { role: "user", text: "덴마크의 수도는 어디인가요?" },
        { role: "assistant", text: "덴마크의 수도는 코펜하겐이고, 노르웨이의 수도는 오슬로입니다." },
      ],
      since: "0.2.0",
    },
  },
  check: () => (sample, record) => {
    const { segments } = sample;
    let prompt = "";
    let hasVoices: boolean | undefined;
    const report: typeof record = (reason, details) => {
      hasVoices ??= SEVERAL_VOICES.test(prompt.slice(0, PROMPT_UNITS));
      if (!hasVoices) record(reason, details);
    };
    let asked: readonly string[] = [];
    let answers: Map<string, { answer: "yes" | "no"; text: string }> | undefined;
    /** What earlier answers of the row said, and of whom; let go when one of them is looked at again. */
    let known: { statement: Statement; segment: Segment }[] = [];
    for (const segment of segments) {
      const { role, kind, text } = segment;
      if (kind !== "content" || text.length > TEXT_UNITS) continue;
      if (PROMPTS.includes(role)) {
        prompt += `\n${text}`;
        hasVoices = undefined;
        asked = [text];
        if ((known.length > 0 || answers !== undefined) && LOOKED_AT_AGAIN.test(text)) {
          known = [];
          answers = undefined;
        }
        continue;
      }
      if (!ANSWERS.includes(role)) continue;
      const analysed = textOf(segment);
      const question = asked[0] ?? "";
      const language = languageOf(analysed);
      const shown = (start: number, end: number, within = text) =>
        excerptOf(within, start, end, SHOWN).replaceAll("\n", " ");

      const statements = statementsOf(analysed, language);
      const places = new Set<number>();
      for (const { first, second } of conflictsOf(statements)) {
        places.add(second.start);
        report("twoValues", {
          segment,
          start: second.start,
          end: second.end,
          data: { earlier: shown(first.start, first.end) },
        });
      }
      if (
        role === "assistant" &&
        known.length > 0 &&
        statements.length > 0 &&
        !CORRECTS.test(text.slice(0, OPENING_UNITS))
      )
        for (const second of statements) {
          if (places.has(second.start)) continue;
          const before = known.find(({ statement }) => conflictsOf([{ ...statement, start: -1 }, second]).length > 0);
          if (before === undefined) continue;
          places.add(second.start);
          const earlier = shown(before.statement.start, before.statement.end, before.segment.text);
          report("twoValues", { segment, start: second.start, end: second.end, data: { earlier } });
        }
      if (role === "assistant") known.push(...statements.map((statement) => ({ statement, segment })));

      for (const { first, second } of clashesOf(analysed, language)) {
        if (places.has(second.start)) continue;
        places.add(second.start);
        report("twoValues", { segment, ...second, data: { earlier: shown(first.start, first.end) } });
      }

      const answer = question === "" ? undefined : answerOf(text);
      if (answer !== undefined && isOneQuestion(question)) {
        const other = otherAnswer(analysed, answer);
        if (other !== undefined) report("yesAndNo", { segment, ...other, data: { earlier: shown(0, 40) } });
        const key = squashed(question);
        const before = answers?.get(key);
        if (before !== undefined && before.answer !== answer && other === undefined)
          report("yesAndNo", { segment, start: 0, end: text.length, data: { earlier: shown(0, 40, before.text) } });
        if (role === "assistant") {
          answers ??= new Map();
          answers.set(key, { answer, text });
        }
      }
      const subject =
        question === "" ? undefined : (otherYear(question, text) ?? otherEntity(question, text, language));
      if (subject !== undefined)
        report("otherSubject", {
          segment,
          start: subject.start,
          end: subject.end,
          data: { asked: subject.asked, told: text.slice(subject.start, subject.end) },
        });
    }
  },
});
