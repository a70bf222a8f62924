import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import offTopic from "../../src/filters/off-topic.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

const EN = "Why do migrating storks avoid crossing the Mediterranean Sea?";
const EN_COOKING =
  "Peel the potatoes, slice them thinly, and layer them with cream, garlic and thyme. Bake until golden, then let the gratin rest before serving.";
const EN_SALAD =
  "Toss lettuce with olives, feta, onions, cucumber, lemon juice, parsley, capers and croutons, then serve chilled.";
const JA = "徳川幕府が参勤交代の制度を設けた目的を説明してください。";
const JA_COOKING =
  "玉葱を薄切りにし、牛肉と醤油、砂糖、生姜で煮込みます。仕上げに胡麻油と青葱を散らし、熱い白米に添えて召し上がれ。";
const KO = "조선 시대 과거 시험의 종류와 응시 자격에 대해 설명해 주세요.";
const KO_COOKING =
  "양파를 얇게 썰어 소고기와 간장, 설탕, 생강을 넣고 푹 끓입니다. 마지막에 참기름과 대파를 뿌린 다음 따뜻한 쌀밥에 곁들여 드시면 됩니다. 매운맛을 원하면 고춧가루를 넣으세요.";
const ZH = "請說明清代台灣開港通商的歷史背景。";
const ZH_COOKING = "洋蔥切絲，與牛肉、醬油、砂糖、薑片一起燉煮，起鍋前淋麻油、撒蔥花，配熱米飯享用。";

testFilter(offTopic, {
  keep: [
    { name: "zh: a question without a subject", text: chat("請說明這件事", ZH_COOKING) },
    { name: "zh: another one", text: chat("請再詳細說明一次", ZH_COOKING) },
    {
      name: "ja: a part to play",
      text: chat(
        "あなたは江戸時代の町人です。自己紹介してください。",
        "おいら、神田で大工をやってる八五郎ってんだ。生まれは文化三年、今年で二十五になる。朝は明け六つに起きて、昼過ぎにゃ湯屋に行くのが楽しみでね。",
      ),
    },
    {
      name: "ko: a part to play",
      text: chat("너는 사극에 나오는 조선의 임금이야. 신하에게 엄하게 호통쳐 봐.", KO_COOKING),
    },
    {
      name: "en: an answer",
      text: chat(
        EN,
        "Storks soar on thermals, which rise over warm land and hardly over water, so flocks bend round by Gibraltar, Bosporus, Sinai and Nile instead.",
      ),
    },
    {
      name: "en: other forms of words",
      text: chat("How does taxation influence economies?", `Taxes shape prices. ${EN_COOKING}`),
    },
    {
      name: "ja: an answer",
      text: chat(
        JA,
        "大名の財力を削ぎ、江戸と領国を往復させて統制を強めるためでした。街道や宿場も大いに栄えました。参勤の費用は藩財政を圧迫しました。",
      ),
    },
    {
      name: "ja: the mark of long vowels",
      text: chat("コンピュータの主要装置構成を説明してください。", `コンピューターです。${JA_COOKING}`),
    },
    {
      name: "ko: an answer",
      text: chat(
        KO,
        "조선의 과거에는 문과, 무과, 잡과가 있었고 양인 이상이면 원칙적으로 응시할 수 있었습니다. 다만 실제로는 양반 자제가 대부분이었습니다.",
      ),
    },
    {
      name: "zh: an answer",
      text: chat(ZH, "天津條約簽訂後，安平、滬尾、打狗、雞籠陸續對外開放，茶葉、樟腦與蔗糖大量輸出。"),
    },
    { name: "a story", text: chat("Write a story that makes readers think of endless Arctic winters.", EN_COOKING) },
    {
      name: "a list",
      text: chat(
        "Which vegetables thrive during northern winters?",
        "- kale, hardy, green, curly\n- leeks, tall, mild, sweet\n- parsnips, roots, earthy, pale",
      ),
    },
    {
      name: "a refusal",
      text: chat(
        EN,
        "I'm sorry, but the document you attached contains no passages, charts, tables or figures; please upload another version and let me know.",
      ),
    },
    { name: "a greeting", text: chat("Hello! Lovely weather this Thursday morning!", EN_COOKING) },
    { name: "code", text: chat("Reverse linked nodes without recursion quickly.", `\`\`\`\n${EN_COOKING}\n\`\`\``) },
    { name: "ja: creative", text: chat("夏祭りの浴衣姿を題材に俳句を詠んでください。", JA_COOKING) },
    { name: "a short question", text: chat("Storks?", EN_COOKING) },
    { name: "a short answer", text: chat(EN, "Warm thermals rise above land.") },
    { name: "another script", text: chat(EN, JA_COOKING) },
    { name: "an option", text: chat(EN, EN_COOKING), options: { minAnswer: 100 } },
    { name: "only the first answer is judged", text: [...chat("Storks?", "White birds."), ...chat(EN, EN_COOKING)] },
  ],
  flag: [
    { reason: "offTopic", name: "en", text: chat(EN, `⟦${EN_COOKING}⟧\n`) },
    { reason: "offTopic", name: "ja", text: chat(JA, `⟦${JA_COOKING}⟧`) },
    { reason: "offTopic", name: "ko", text: chat(KO, `⟦${KO_COOKING}⟧`) },
    { reason: "offTopic", name: "zh", text: chat(ZH, `⟦${ZH_COOKING}⟧`) },
    {
      reason: "offTopic",
      name: "lower limits",
      text: chat("Storks avoid water?", `⟦${EN_SALAD}⟧`),
      options: { minQuestion: 2 },
    },
    {
      reason: "offTopic",
      name: "the chosen side",
      text: [
        { role: "prompt", text: EN },
        { role: "chosen", text: `⟦${EN_SALAD}⟧` },
        { role: "rejected", text: "No." },
      ],
    },
  ],
});

it("bears any question and answer", () => {
  const unit = fc.constantFrom(..."aB1 ,.犬猫ア가나\n-", "stork ", "料理", "sea ");
  const text = fc.string({ unit, maxLength: 60 });
  fc.assert(
    fc.property(text, text, (user, assistant) => {
      const { sample } = sampleOf(chat(user, assistant));
      for (const { span } of findingsOf(offTopic, sample, { minQuestion: 1, minAnswer: 1 }))
        expect(span!.start < span!.end && span!.end <= assistant.length).toBe(true);
    }),
  );
});
