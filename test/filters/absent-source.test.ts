import { expect, it } from "vitest";
import type { Sample } from "../../src/core/sample.ts";
import absentSource from "../../src/filters/absent-source.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

testFilter(absentSource, {
  keep: [
    {
      name: "sources listed",
      text: chat("なぜ紅葉するの？", "葉緑素が減ります[1]。色素が見えます[2]。\n\n[1] 森の本\n[2] 葉の本"),
    },
    {
      name: "sources given",
      text: chat("[1] 葉緑素は減る。[2] 色素は残る。なぜ紅葉するの？", "葉緑素が減り[1]、色素が見えます[2]。"),
    },
    {
      name: "indices",
      text: chat(
        "How do I read the first two?",
        "Use arr[0] and arr[1]; with the lists [1, 4] and [5] take [1]. Then [2].",
      ),
    },
    { name: "one mark", text: chat("脚注はどう書く？", "文末に[1]のように書きます。") },
    {
      name: "a part to play",
      text: chat("半沢直樹の人格を体現してください。", "先ほどお伝えしたとおり、倍返しです。"),
    },
    { name: "tools", text: chat("以下の道具を使ってください。\n- 地図", "インターネットで検索したところ、北です。") },
    { name: "a prompt about pictures", text: chat("写真の整理の仕方は？", "添付画像のように月ごとに分けます。") },
    { name: "files in general", text: chat("仕事の礼儀は？", "添付ファイルは容量を確認してから送りましょう。") },
    { name: "its own picture", text: chat("説明して。", "![木](a.png)\n下の図のように枝が分かれます。") },
    { name: "a mail to be written", text: chat("Write an email to my boss.", "Please see the attached report.") },
    { name: "a story", text: chat("忍者の物語を書いて。", "私の体は軽くなった。私は人間だ。") },
    { name: "a quotation", text: chat("英訳して。", "“I have attached the file” と言います。") },
    { name: "an expert", text: chat("Who are you?", "I'm not an AI expert, but I can help.") },
    {
      name: "pointing to itself",
      text: chat("How do I prune?", `${"Cut it well. ".repeat(20)}As I mentioned earlier, wait.`),
    },
    { name: "browsing told of", text: chat("Where is it?", "You can search the web for it.") },
    { name: "users' pictures", text: chat("アプリの機能は？", "アップロードされた画像は自動で保存されます。") },
    {
      name: "what was said before",
      text: [...chat("梅の花の時期は？", "二月です。"), ...chat("もう一度。", "先ほどお伝えしたように、二月です。")],
    },
    {
      name: "a tool that searched",
      text: [
        { role: "user", text: "明日の天気は？" },
        { role: "tool", text: "晴れ" },
        { role: "assistant", text: "ウェブで検索したところ、晴れでした。" },
      ],
    },
    {
      name: "a part to play",
      text: [
        { role: "system", text: "あなたは旅館の女将です。" },
        { role: "user", text: "ご家族は？" },
        { role: "assistant", text: "私の夫は板前です。" },
      ],
    },
    "添付画像の花はアジサイです。",
    { name: "an AI", text: chat("Are you human?", "I am not a human; I am an AI.") },
    { name: "human kind", text: chat("人間とは？", "人間です、と答えるのは簡単です。") },
    { name: "general advice", text: chat("검색은 어떻게 하나요?", "인터넷에서 검색해 본 뒤 고르세요.") },
  ],
  flag: [
    { reason: "absentReferences", text: chat("なぜ紅葉するの？", "葉緑素が減ります⟦[1]⟧。色素が見えます[2]。") },
    {
      reason: "absentReferences",
      text: chat("Why do leaves turn?", "Chlorophyll fades ⟦[1]⟧. Then yellow shows [2, 3]."),
    },
    { reason: "absentReferences", text: chat("為什麼天空是藍色的？", "短波長散射較強⟦[1]⟧[2]，所以天空是藍色[2]。") },
    {
      reason: "absentImage",
      name: "a role of an office",
      text: chat("公務員制度の役割は？", "⟦添付画像⟧が示すとおりです。"),
    },
    {
      reason: "claimedSearch",
      name: "a text to be summed up",
      text: chat("要約して。\n灯台は高い。", "⟦インターネットで検索したところ⟧、高いです。"),
    },
    {
      reason: "absentAttachment",
      name: "a profile is no file",
      text: chat("Who can set a profile?", "An admin; ⟦see the attached file⟧."),
    },
    { reason: "absentImage", text: chat("この花は？", "⟦添付画像⟧の花はアジサイです。") },
    { reason: "absentImage", text: chat("この花は？", "⟦写真に写って⟧いる花はアジサイです。") },
    { reason: "absentImage", text: chat("What is it?", "⟦As you can see in the image⟧, it is a rose.") },
    { reason: "absentImage", text: chat("What is it?", "It is a rose, judging ⟦from the photo you shared⟧.") },
    { reason: "absentImage", text: chat("이 꽃은 뭐예요?", "⟦첨부하신 사진을⟧ 보면 수국입니다.") },
    { reason: "absentImage", text: chat("這是什麼花？", "⟦如附圖所示⟧，這是繡球花。") },
    { reason: "absentAttachment", text: chat("Name the taxes.", "Please ⟦see the attached file⟧.") },
    { reason: "absentAttachment", text: chat("売上は？", "⟦添付ファイルに記載さ⟧れたとおり、三億円です。") },
    { reason: "absentAttachment", text: chat("매출은?", "⟦위 첨부파일⟧에 있듯이 3억입니다.") },
    { reason: "absentAttachment", text: chat("營業額是多少？", "⟦請見附件⟧，共三億元。") },
    { reason: "absentConversation", text: chat("How do I prune?", "⟦As we discussed earlier⟧, cut it.") },
    { reason: "absentConversation", text: chat("剪定の時期は？", "⟦先ほどご説明した⟧とおり、冬です。") },
    { reason: "absentConversation", text: chat("가지치기는 언제?", "⟦앞서 말씀드린⟧ 대로 겨울입니다.") },
    { reason: "absentConversation", text: chat("何時修剪？", "⟦正如我們之前討論⟧的，冬天最好。") },
    { reason: "claimedSearch", text: chat("What is the price?", "⟦I just searched the web⟧: it is 5 dollars.") },
    { reason: "claimedSearch", text: chat("値段は？", "⟦インターネットで検索したところ⟧、五百円でした。") },
    { reason: "claimedSearch", text: chat("가격은?", "⟦인터넷에서 찾아본 결과⟧ 5천 원입니다.") },
    { reason: "claimedSearch", text: chat("價格是多少？", "⟦根據我的搜尋結果⟧，是五百元。") },
    { reason: "claimedHuman", text: chat("Are you a bot?", "No, ⟦I'm a real person⟧.") },
    { reason: "claimedHuman", text: chat("ボットですか？", "いいえ、⟦私は人間です⟧。") },
    { reason: "claimedHuman", text: chat("봇인가요?", "아니요, ⟦저는 사람입니다⟧.") },
    { reason: "claimedHuman", text: chat("這是機器人嗎？", "不，⟦我是真人⟧。") },
  ],
});

it("believes a row with an image", () => {
  const text = "The photo you shared shows a rose: as you can see in the image, it is red.";
  const turn = (role: "user" | "assistant", attachments: string[]) => ({
    path: role,
    role,
    rawRole: role,
    hasToolCalls: false,
    attachments,
  });
  const sample = (attachments: string[]): Sample => ({
    segments: [
      { path: "user", role: "user", text: "What is it?", kind: "content", turn: 0, trained: true },
      { path: "assistant", role: "assistant", text, kind: "content", turn: 1, trained: true },
    ],
    meta: { shape: "messages", turns: [turn("user", attachments), turn("assistant", [])], issues: [] },
  });
  expect(findingsOf(absentSource, sample(["image"]))).toEqual([]);
  expect(findingsOf(absentSource, sample([])).map(({ reason }) => reason)).toContain("absentImage");
});
