import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import announcedCount from "../../src/filters/announced-count.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const THREE = "\n\n1. 安い\n2. 早い\n3. 軽い";

testFilter(announcedCount, {
  keep: [
    {
      name: "some of more",
      text: "So, here are three of the classic four elements:\n\n1. Earth\n2. Air\n3. Fire",
    },
    "",
    "3つ",
    "- a\n- b\n- c",
    { name: "kept", text: `理由は次の3つです。${THREE}` },
    { name: "kept, in characters", text: `次の三つの理由があります：${THREE}` },
    { name: "kept, ko", text: "다음 세 가지입니다:\n1. 가격\n2. 속도\n3. 무게" },
    { name: "kept, zh", text: "原因有以下三點：\n1. 便宜\n2. 快速\n3. 輕便" },
    { name: "ties of a ranking", text: "1. Ann 9:58\n2. Bea 10:01\n2. Cleo 10:01\n4. Dee 10:07" },
    { name: "ties at the top", text: "1. 青森 98点\n1. 秋田 98点\n3. 岩手 95点\n4. 宮城 90点" },
    {
      name: "a count of something else",
      text: "東京には2つの空港があるので、空港を選びます。\n\n1. 調べる\n2. 選ぶ\n3. 予約する",
    },
    { name: "kept, en", text: "Here are three reasons:\n\n1. Price\n2. Speed\n3. Weight" },
    {
      name: "nested items",
      text: "理由は次の2つです。\n\n1. 安い\n   - 半額\n   - 送料なし\n   - 税込\n2. 早い\n   - 翌日",
    },
    {
      name: "nested numbers",
      text: "Here are two ways:\n\n1. Walk\n   1. Slowly\n   2. Fast\n   3. Backwards\n2. Run",
    },
    {
      name: "text between items",
      text: "以下の3つです。\n\n1. 安い\n\n半額です。\n\n2. 早い\n\n翌日です。\n\n3. 軽い\n\n1kgです。",
    },
    {
      name: "headings",
      text: "以下の2つの方法があります。\n\n### 1. 歩く\n\n- 靴\n- 水\n- 地図\n\n### 2. 走る\n\n- 靴",
    },
    {
      name: "groups of items",
      text: "以下の4つを紹介します。\n\n- 国内\n  - 京都\n  - 奈良\n- 国外\n  - 台北\n  - 釜山",
    },
    {
      name: "a list that goes on in another form",
      text: "Here are three reasons:\n\n1. Price\n2. Speed\n\n## Weight\n\nIt is light.",
    },
    { name: "at least", text: "少なくとも次の2つの理由があります：\n1. 安い\n2. 早い\n3. 軽い\n" },
    { name: "one of many", text: "Here are some of the ten reasons:\n1. Price\n2. Speed" },
    { name: "each has so many", text: "Here are 4 stories, each under ten words:\n1. a\n2. b\n3. c\n4. d" },
    { name: "what was said before", text: `この二つを合わせると次のようになります。\n\n1. 安い\n2. 早い\n3. 軽い` },
    { name: "scores", text: "15点以下の人は次の通りです：\n1. 田中\n2. 鈴木\n3. 佐藤" },
    {
      name: "a sentence before the lead",
      text: `三つの柱からなるためこの名がついた。以下、内容を整理します。\n\n1) 趣旨\n2) 経緯`,
    },
    { name: "no lead", text: `3つの店を回りました\n\n1. 安い\n2. 早い` },
    { name: "points of a plane", text: "計算兩個點之間的距離，方法如下：\n1. 代入\n2. 相減\n3. 開方" },
    { name: "code", text: "Here are 3 steps:\n\n```\n1. a\n2. b\n```" },
    { name: "the third", text: "3つ目の理由は以下です：\n- 安い\n- 早い" },
    { name: "numbers in order", text: "1. 安い\n2. 早い\n3. 軽い\n\n別の話：\n\n1. 重い\n2. 遅い" },
    { name: "numbers all alike", text: "1. 安い\n1. 早い\n1. 軽い" },
    { name: "years and decimals", text: "2020. 始まり\n1.5 倍\n3.2 倍" },
    { name: "another list between", text: "1. 安い\n\n次の問い：\n\n3. 軽い" },
    { name: "a countdown", text: "3. 安い\n2. 早い\n1. 軽い" },
    { name: "a crossword", text: "Across:\n1. Pen\n4. Ink\n9. Desk" },
    {
      name: "a quoted list",
      text: [
        { role: "user", text: "1. a\n3. c" },
        { role: "assistant", text: "1. a\n3. c" },
      ],
    },
  ],
  flag: [
    { reason: "brokenPromise", text: "⟦5つ⟧の習慣をご紹介します。\n\n1. 早寝\n2. 運動\n3. 水分" },
    { reason: "brokenPromise", text: "건강을 지키는 ⟦다섯 가지⟧ 습관입니다.\n\n1. 물 마시기\n2. 걷기\n3. 일찍 자기" },
    { reason: "brokenPromise", text: "本產品有⟦五大優點⟧：\n\n1. 輕\n2. 快\n3. 省電" },
    { reason: "brokenPromise", text: "Follow these ⟦four steps⟧:\n\n1. Open it.\n2. Fill it.\n3. Start it." },
    { reason: "brokenPromise", text: "Let me share ⟦four tips⟧.\n\n1. Walk\n2. Sleep\n3. Eat" },
    { reason: "brokenPromise", text: `理由は次の⟦4つ⟧です。${THREE}`, data: { listed: 3 } },
    { reason: "brokenPromise", text: `ここでは⟦二つ⟧の方法を紹介します：${THREE}` },
    { reason: "brokenPromise", text: "다음 ⟦다섯 가지⟧입니다:\n1. 가격\n2. 속도\n3. 무게" },
    { reason: "brokenPromise", text: "原因有以下⟦兩點⟧：\n1. 便宜\n2. 快速\n3. 輕便" },
    { reason: "brokenPromise", text: "Here are ⟦five good reasons⟧:\n\n1. Price\n2. Speed\n3. Weight" },
    { reason: "brokenPromise", name: "bullets", text: "The following ⟦3 tips⟧ may help:\n\n- Walk\n- Run" },
    {
      reason: "brokenPromise",
      name: "nested",
      text: "理由は次の⟦3つ⟧です。\n\n1. 安い\n   - 半額\n   - 送料なし\n2. 早い",
    },
    { reason: "miscounted", text: "1. 安い\n2. 早い\n⟦4. 軽い⟧", data: { number: 4, before: 2 } },
    { reason: "miscounted", text: "① 安い\n⟦③ 早い⟧\n④ 軽い" },
    { reason: "miscounted", text: "1. a\n2. b\n⟦2. c⟧\n3. d" },
  ],
});

it("bears any text, and reports places in it", () => {
  const unit = fc.constantFrom(..."123- *#.)：\n\n\nつ点個", "以下の", "three reasons", " 가지", "1. ", "2. ");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      for (const { span } of findingsOf(announcedCount, sampleOf(text).sample))
        expect(span!.start < span!.end && span!.end <= text.length).toBe(true);
    }),
    { numRuns: 300 },
  );
});
