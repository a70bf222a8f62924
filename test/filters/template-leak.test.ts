import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import type { Role } from "../../src/core/sample.ts";
import templateLeak from "../../src/filters/template-leak.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import { cpuTime } from "../cpu-time.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

testFilter(templateLeak, {
  keep: [
    {
      name: "a question about a token",
      text: chat("What is the <|endoftext|> token?", "It ends a text: <|endoftext|>"),
    },
    {
      name: "a template that was asked for, line by line",
      text: chat(
        "What do the special tokens of Llama 3 look like?",
        "Each turn looks like this:\n\n<|begin_of_text|><|start_header_id|>user<|end_header_id|>\n\nHello!<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nThe reply follows.",
      ),
    },
    { name: "a thinking block", text: "<think>\nIt is Lima.\n</think>\n\nLima." },
    { name: "thoughts whose opening mark the template writes", text: "It is Lima.\n</think>\n\nLima." },
    { name: "a word of a program", text: "Call assistantfinalize() once, then assistantanalysis.py." },
    { name: "a heading", text: "Assistant\nManager" },
    { name: "inline code", text: "Llama 3 ends a turn with `<|eot_id|>`.\nIt opens one with `<|start_header_id|>`." },
    { name: "a fence", text: "例：\n```\n<|im_start|>user\nこんにちは<|im_end|>\n```\n以上です。" },
    { name: "a quotation", text: "入力の末尾に「<|im_end|>」を付けます。" },
    { name: "a line about it", text: "1. <s>: BOS トークン\n2. </s>: EOS トークン" },
    { name: "an element of HTML", text: "The <s> element strikes text through, as in <s>ten</s> five euros." },
    { name: "struck-through text", text: "定価 <s>1,000円</s> 800円です。\n<s>在庫なし</s> 在庫あり" },
    {
      name: "a gap in an exercise",
      text: chat("Fill in the <mask>: I wear a <mask>.", "A <mask> is a covering: hat."),
    },
    { name: "a gap in a prompt", text: [{ role: "user", text: "The [MASK] sat on the mat." }] },
    { name: "SVG", text: 'Use <mask>…</mask> and <mask id="a"> to hide parts.' },
    { name: "Haskell", text: "In Haskell, a <|> b tries a first, and f <| x applies f." },
    { name: "mathematics", text: "The mean <|x|> of a Gaussian, and <|S|>, <|Sz|> too." },
    { name: "a name", text: "We met at <BQ>, and <B> and [A] and <<C>> came." },
    { name: "headings", text: "# 回答\n\n### 応答時間\n\n### Response times:\n\n### 回答：\n東京" },
    { name: "an API document", text: "### Request:\nGET /\n\n### Response:\n200" },
    { name: "a header that is quoted", text: "Alpaca はプロンプトを `### Instruction:` で始めます。" },
    { name: "a prompt's own headers", text: [{ role: "user", text: "### Instruction:\nTranslate.\n\n### Response:" }] },
    { name: "bars of a chart", text: "▁▂▃▄▅▆▇█ ▁ ▁▁▁ 売上 ▁a" },
    { name: "Maltese", text: "Ġunju, Ġermanja u Ġappun; ĠUNJU" },
    { name: "links and lists", text: "[1] [a](https://example.com/<s>) [x] [ ] [INST ]" },
    { name: "arrays", text: "a[i] < b[j] && c<d> e[0x10]" },
    "",
    "<",
    "[",
    "<|",
    "<|im",
    "###",
    "\ud83d<\udc00|",
  ],
  flag: [
    {
      reason: "templateToken",
      text: "はい。⟦<|im_end|>\n<|im_start|>assistant⟧\nもう一つ。",
      data: { token: "<|im_end|>⏎<|im_start|>assistant" },
    },
    { reason: "templateToken", text: "一つ目。⟦<|eot_id|><|start_header_id|>user⟧\n\n質問" },
    { reason: "templateToken", text: "⟦<|start_header_id|>assistant<|end_header_id|>⟧\n\nHello." },
    { reason: "templateToken", text: "第一段です。⟦</s>⟧\n\n第二段です。" },
    { reason: "templateToken", text: "Yes.⟦</s><s>⟧No." },
    { reason: "templateToken", text: "⟦<s>[INST]⟧ 안녕? ⟦[/INST]⟧ 안녕하세요." },
    { reason: "templateToken", text: "⟦[INST] <<SYS>>⟧\n你是助理。\n⟦<</SYS>>⟧\n\n你好" },
    { reason: "templateToken", text: "Hi⟦<end_of_turn>\n<start_of_turn>model⟧\nHello" },
    { reason: "templateToken", text: "答え⟦<｜end▁of▁sentence｜><｜User｜>⟧次" },
    { reason: "templateToken", text: "네.⟦[|endofturn|]\n[|user|]⟧ 또?" },
    { reason: "templateToken", text: "回答⟦<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|USER_TOKEN|>⟧次" },
    { reason: "templateToken", text: "はい。⟦<|end_of_document>⟧|>次です。" },
    { reason: "templateToken", text: "文。⟦<|reserved_special_token_120|>⟧文。" },
    { reason: "templateToken", text: "文。⟦<|vq_14548|>⟧" },
    { reason: "templateToken", text: "途中⟦<|im_end⟧ です" },
    { reason: "templateToken", text: "彼は⟦<unk>⟧に行った。" },
    { reason: "templateToken", text: "漢字⟦<0xE9><0xAB><0x99>⟧橋" },
    { reason: "templateToken", text: "答えは⟦<extra_id_0>⟧です" },
    { reason: "templateToken", text: "一覧:⟦<NL><NL>⟧1. 山⟦<NL>⟧2. 川" },
    { reason: "templateToken", text: chat("続きを書いて。", "彼は⟦[UNK]⟧を見た。") },
    { reason: "templateToken", text: "⟦▁これ▁は▁ペン⟧。", data: { token: "▁これ▁は▁ペン" } },
    { reason: "templateToken", text: "Hello⟦ĠworldĠthisĠis⟧ it" },
    { reason: "templateToken", text: "⟦[gMASK]<sop>⟧こんにちは" },
    {
      reason: "templateToken",
      name: "a leak after a question about tokens",
      text: chat("トークンとは何ですか。", "文を分ける単位です。⟦<|im_end|>\n<|im_start|>user⟧\n次の質問"),
    },
    { reason: "templateToken", text: "⟦</think>⟧\n\n무궁화입니다." },
    { reason: "templateToken", text: "⟦<think>⟧\nたこ焼きとお好み焼きを挙げよう。" },
    { reason: "templateToken", text: "They ask for Peru. It's Lima.⟦assistantfinal⟧The capital is Lima." },
    { reason: "templateToken", text: "Easy.⟦assistantfinal⟧首都はリマです。" },
    { reason: "roleHeader", text: "⟦assistant⟧\nこんにちは！" },
    { reason: "edgeMarker", text: "東京です。⟦<|im_end|>⟧\n", data: { edge: "end" } },
    { reason: "edgeMarker", text: "End.⟦</s></s> </s>⟧" },
    { reason: "edgeMarker", text: "⟦<|begin_of_text|>⟧東京です。", data: { edge: "start" } },
    { reason: "edgeMarker", text: "⟦<s>⟧ 東京です。⟦</s>⟧" },
    { reason: "edgeMarker", name: "after a fence that is open", text: "```python\nprint(1)\n⟦<|endoftext|>⟧" },
    { reason: "edgeMarker", text: chat("HTMLとは？", "言語です。⟦</s>⟧") },
    { reason: "roleHeader", text: "東京です。\n\n⟦### Response:⟧\n大阪です。", data: { header: "### Response:" } },
    { reason: "roleHeader", text: "⟦### 応答：⟧\n東京です。" },
    { reason: "roleHeader", text: "네.\n⟦### 지시:⟧ 번역하세요.\n⟦### 응답:⟧ 네." },
  ],
});

describe("severity", () => {
  const severityOf = (role: Role, text: string) =>
    findingsOf(templateLeak, sampleOf([{ role, text }]).sample)[0]?.severity;
  it.each(["system", "user", "tool", "assistant", "prompt", "chosen", "rejected", "source", "target", "text"] as const)(
    "a token rejects the row in role %s, and a marker at the end flags it",
    (role) => {
      expect(severityOf(role, "一。<|im_end|>二。")).toBe("reject");
      expect(severityOf(role, "一。<|im_end|>")).toBe("flag");
    },
  );
});

describe("any text", () => {
  it("is borne, and findings lie inside it", () => {
    const unit = fc.constantFrom(
      ..."<|>[]/s▁Ġa#: \n\ud83d\ude00。",
      "<s>",
      "</s>",
      "im_end",
      "INST",
      "```",
      "### ",
      "Response",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        for (const { span } of findingsOf(templateLeak, sampleOf(text).sample))
          expect(span!.start >= 0 && span!.start < span!.end && span!.end <= text.length).toBe(true);
      }),
    );
  });

  it.each(["<", "<|", "[", "<s>", "</s>", "▁a", "### ", "<|im_end|>", "<|a", "<<SYS>>x"])(
    "%j, many times, takes linear time",
    (piece) => {
      const { sample } = sampleOf(piece.repeat(100_000));
      const start = cpuTime();
      findingsOf(templateLeak, sample);
      expect(cpuTime() - start).toBeLessThan(3000);
    },
  );
});
