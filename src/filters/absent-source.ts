import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Role } from "../core/sample.ts";
import { textOf } from "../text/texts.ts";
import { citationWithoutList } from "./absent/citations.ts";
import { claimsOf } from "./absent/claims.ts";
import type { ClaimKind } from "./absent/phrases.ts";
import { presentBefore } from "./absent/present.ts";

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected"];

/** Where an answer may speak of an earlier conversation: further down "as mentioned before" points to itself. */
const OPENING_UNITS = 160;

/** A picture the answer has itself. */
const OWN_PICTURES = ["![", "<img", "```", "<svg"];

const REASONS = {
  image: "absentImage",
  attachment: "absentAttachment",
  conversation: "absentConversation",
  browsing: "claimedSearch",
  human: "claimedHuman",
} as const satisfies Readonly<Record<ClaimKind, string>>;

export default defineFilter({
  id: "absent-source",
  summary:
    "Answers that speak of an image, a file, a talk, a web search or sources that the row does not have, or claim to be human.",
  roles: ANSWERS,
  options: z.strictObject({}),
  reasons: {
    absentImage: {
      code: "HAL070",
      severity: "flag",
      message: "The answer says {{phrase}}, and the row has no image.",
      why: "The image was lost or never there: the model learns to describe what it cannot see.",
      fix: "Put the image back into the row, or drop the row.",
      bad: [
        { role: "user", text: "この花の名前を教えてください。" },
        { role: "assistant", text: "⟦添付画像⟧の花はアジサイです。" },
      ],
      good: [
        { role: "user", text: "画像を添付する方法を教えてください。" },
        { role: "assistant", text: "添付画像はクリップのマークから選べます。" },
      ],
      since: "0.2.0",
    },
    absentAttachment: {
      code: "HAL071",
      severity: "flag",
      message: "The answer says {{phrase}}, and the row has no attachment.",
      why: "The file was lost or never there: the model learns to speak of documents it has not got.",
      fix: "Put the document's text into the prompt, or drop the row.",
      bad: [
        { role: "user", text: "올해 매출은 얼마입니까?" },
        { role: "assistant", text: "⟦첨부 파일⟧에 따르면 12억 원입니다." },
      ],
      good: [
        { role: "user", text: "첨부 기능은 어떻게 쓰나요?" },
        { role: "assistant", text: "첨부 파일은 클립 단추로 넣습니다." },
      ],
      since: "0.2.0",
    },
    absentConversation: {
      code: "HAL072",
      severity: "flag",
      message: "The first answer says {{phrase}}, and nothing was said before.",
      why: "The conversation was cut, or never took place: the model learns to remember what nobody said.",
      fix: "Put the earlier turns back, or rewrite the sentence.",
      bad: [
        { role: "user", text: "How do I prune roses?" },
        { role: "assistant", text: "⟦As we discussed earlier⟧, cut above a bud." },
      ],
      good: [
        { role: "user", text: "How do I prune roses?" },
        { role: "assistant", text: "Cut above a bud, as gardeners have discussed at length." },
      ],
      since: "0.2.0",
    },
    claimedSearch: {
      code: "HAL073",
      severity: "flag",
      message: "The answer says {{phrase}}, and the row has no search.",
      why: "Nothing was searched: the model learns to invent a source.",
      fix: "Keep the tool calls in the row, or take the claim out.",
      bad: [
        { role: "user", text: "台北現在的天氣如何？" },
        { role: "assistant", text: "⟦我剛剛搜尋了⟧一下，台北今天是晴天。" },
      ],
      good: [
        { role: "user", text: "台北現在的天氣如何？" },
        { role: "assistant", text: "我無法得知即時天氣，請到氣象署網站搜尋。" },
      ],
      since: "0.2.0",
    },
    claimedHuman: {
      code: "HAL074",
      severity: "flag",
      message: "The answer says {{phrase}}, as if an assistant had a body or a family.",
      why: "An assistant that claims to be a person deceives its users.",
      fix: "Rewrite the sentence without the claim, or give the part to play in a system prompt.",
      bad: [
        { role: "user", text: "Are you a bot?" },
        { role: "assistant", text: "No, ⟦I am a human⟧." },
      ],
      good: [
        { role: "user", text: "Are you a bot?" },
        { role: "assistant", text: "Yes, I am an AI, not a human." },
      ],
      since: "0.2.0",
    },
    absentReferences: {
      code: "HAL075",
      severity: "flag",
      message: "Marks such as {{mark}} point to sources, and neither the answer nor its prompt has a list of them.",
      why: "The list was cut off or never there: the model learns to look well sourced without a source.",
      fix: "Put the list back, or take the marks out.",
      bad: [
        { role: "user", text: "なぜ紅葉するの？" },
        { role: "assistant", text: "日が短くなると葉緑素が分解されます⟦[1]⟧。残った色素が黄色に見えます[2]。" },
      ],
      good: [
        { role: "user", text: "なぜ紅葉するの？" },
        {
          role: "assistant",
          text: "葉緑素が分解されます[1]。残った色素が見えます[2]。\n\n参考文献\n[1] 森の本\n[2] 葉の本",
        },
      ],
      since: "0.2.0",
    },
  },
  check: () => (sample, report) => {
    for (const [index, segment] of sample.segments.entries()) {
      if (segment.kind !== "content" || !ANSWERS.includes(segment.role)) continue;
      const text = textOf(segment);
      const citation = citationWithoutList(sample, index, text);
      if (citation !== undefined)
        report("absentReferences", {
          segment,
          ...citation,
          data: { mark: segment.text.slice(citation.start, citation.end) },
        });
      const claims = claimsOf(text);
      if (claims.length === 0) continue;
      const present = presentBefore(sample, index);
      for (const { kind, start, end } of claims) {
        if (kind === "conversation" && start > OPENING_UNITS) continue;
        if (kind === "image" && OWN_PICTURES.some((mark) => segment.text.includes(mark))) continue;
        if (present.allows(kind)) continue;
        report(REASONS[kind], { segment, start, end, data: { phrase: segment.text.slice(start, end) } });
      }
    }
  },
});
