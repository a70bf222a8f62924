import { describe, expect, it } from "vitest";
import { NO_CONTEXT, NO_PROFILE, type Profile } from "../../src/core/context.ts";
import { sampleOf } from "../../src/core/example.ts";
import language from "../../src/filters/language.ts";
import { type CaseText, findingsOf, testFilter } from "../../src/testing.ts";

const chat = (prompt: string, answer: string, system?: string): CaseText => [
  ...(system === undefined ? [] : [{ role: "system" as const, text: system }]),
  { role: "user", text: prompt },
  { role: "assistant", text: answer },
];

const JA = "味噌汁は出汁に味噌を溶いて作ります。具は豆腐とわかめが定番です。";
const KO = "된장찌개는 멸치 육수에 된장을 풀어서 끓입니다. 두부와 호박을 넣으면 맛있습니다.";
const ZH_TW = "滷肉飯要先把豬肉切成小塊，再用醬油慢慢滷。起鍋前記得加一點糖，這樣味道會更好。";
const ZH_CN = "红烧肉要先把猪肉切成小块，然后用酱油慢慢炖。起锅前记得加一点糖，这样味道会更好。";
const EN = "Rinse the rice until the water runs clear, then let it soak for half an hour before you cook it.";
const FR = "Rincez le riz jusqu'à ce que l'eau soit claire, puis laissez-le tremper une demi-heure avant de le cuire.";
const ID = "Cuci beras sampai airnya jernih, lalu rendam selama setengah jam sebelum dimasak dengan api kecil.";

const ASK = {
  ja: "味噌汁の作り方を教えてください。",
  ko: "된장찌개는 어떻게 끓이나요?",
  zh: "請問滷肉飯要怎麼做才會好吃？",
  en: "How do I cook rice so that it does not stick?",
};

const rowsIn = (language: string): Profile => ({ rows: 100, counts: { language: { [language]: 96, en: 4 } } });

testFilter(language, {
  keep: [
    { name: "each language after its own", text: chat(ASK.ja, JA) },
    { text: chat(ASK.ko, KO) },
    { text: chat(ASK.zh, ZH_TW) },
    { text: chat(ASK.en, EN) },
    {
      name: "a translation that was asked for",
      text: chat("次の文を英語に翻訳してください。\n今日は寒いです。", "It is cold today, so please wear a warm coat."),
    },
    { text: chat("Please translate this into Japanese: The weather is nice today.", "今日はとてもいい天気ですね。") },
    {
      text: chat(
        "다음 문장을 영어로 번역해 주세요: 오늘은 날씨가 좋네요.",
        "The weather is really nice today, isn't it?",
      ),
    },
    { text: chat("請把下面這句話翻成英文：我明天要去台北。", "I am going to Taipei tomorrow, so please wait for me.") },
    {
      name: "a language that was asked for",
      text: chat(
        "英語で自己紹介文を書いてください。",
        "Hello, my name is Haruto and I have been working as a nurse for three years.",
      ),
    },
    {
      text: chat(
        "東京について教えてください。",
        "Tokyo is the capital of Japan and it has a population of about 14 million people.",
        "Always answer in English.",
      ),
    },
    {
      name: "a text in another language to be worked on",
      text: chat(
        "この文章を校正してください。\nI has went to the store and buyed some milk for my mother yesterday.",
        "I went to the store and bought some milk for my mother yesterday.",
      ),
    },
    {
      name: "a language lesson",
      text: chat(
        "フランス語の簡単な挨拶を三つ教えてください。",
        "よく使う挨拶は次の三つです。\nBonjour, comment allez-vous aujourd'hui ?\nBonsoir, je suis très heureux de vous voir.\nAu revoir et à bientôt.",
      ),
    },
    {
      name: "a quotation",
      text: chat(
        "リンカーンの有名な言葉は何ですか。",
        "「government of the people, by the people, for the people」という一節がよく知られています。民主主義を表す言葉です。",
      ),
    },
    {
      name: "an example after a colon",
      text: chat(
        "画像生成のプロンプトの例をください。",
        "たとえば次のように書きます。\n例: a quiet village in the mountains with snow on the roofs, early in the morning\n細かく書くほど思いどおりになります。",
      ),
    },
    {
      name: "code without a fence",
      text: chat(
        "偶数だけを返す関数を書いてください。",
        "def even(numbers):\n    result = []\n    for n in numbers:\n        if n % 2 == 0:\n            result.append(n)\n    return result",
      ),
    },
    {
      name: "code in a fence, with comments",
      text: chat(
        "偶数だけを返す関数を書いてください。",
        "次の関数です。\n```python\n# Return only the even numbers of the list, in the order they were given.\ndef even(numbers):\n    return [n for n in numbers if n % 2 == 0]\n```",
      ),
    },
    {
      name: "names and titles",
      text: chat(
        "好きな洋楽のバンドを教えてください。",
        "The Beatles, Led Zeppelin, Pink Floyd, Queen, The Rolling Stones",
      ),
    },
    {
      text: chat(
        "おすすめの洋書を教えてください。",
        "- The Old Man and the Sea\n- To Kill a Mockingbird\n- The Catcher in the Rye\nどれも読みやすい名作です。",
      ),
    },
    {
      name: "a list of publications",
      text: chat(
        "参考文献の書き方を教えてください。",
        "次のように書きます。\n\n## 参考文献\n[1] Tanaka, K., & Miller, J. (2019). A study of learning in small groups. Journal of Education, 12(3), 45-67.\n\n番号は本文と合わせます。",
      ),
    },
    {
      name: "kanji without kana",
      text: chat("四字熟語を五つ挙げてください。", "一石二鳥\n温故知新\n臥薪嘗胆\n切磋琢磨\n初志貫徹"),
    },
    {
      text: chat(
        "日本の行政機関は何ですか。",
        "内閣府、総務省、法務省、外務省、財務省、文部科学省、厚生労働省、農林水産省、経済産業省、国土交通省、環境省、防衛省",
      ),
    },
    {
      name: "a Chinese poem that was asked for",
      text: chat(
        "李白の漢詩を一つ、白文で教えてください。",
        "静夜思という詩があります。\n床前看月光，疑是地上霜。舉頭望山月，低頭思故鄉。\n故郷を思う心を詠んでいます。",
      ),
    },
    {
      name: "English terms in Korean and Chinese prose",
      text: chat(
        "React의 useState가 뭐예요?",
        "useState는 함수형 component 안에서 state를 관리하는 hook입니다. setState를 호출하면 re-render가 일어납니다.",
      ),
    },
    {
      text: chat(
        "什麼是 fine-tuning？",
        "fine-tuning 是在 pre-trained model 的基礎上，用自己的 dataset 再訓練一次，讓 model 更適合特定的 task。",
      ),
    },
    {
      name: "a thinking trace in English",
      text: chat(
        ASK.ja,
        `<think>\nOkay, the user wants to know how to make miso soup. I should keep the answer short and clear.\n</think>\n${JA}`,
      ),
    },
    {
      name: "a phrase that was asked for, and what it means",
      text: chat(
        "Translate this into Japanese: thank you for the meal.",
        `ごちそうさまでした (gochisousama deshita).\n\nPeople say it when they have eaten, and it thanks the cook as much as the host who invited them. ${EN}`,
      ),
    },
    {
      name: "Simplified text that was asked for in a set that is Traditional",
      text: chat("請把這段文字改成簡體字。", ZH_CN),
      context: { language: "zh-Hant", profile: NO_PROFILE },
    },
    {
      name: "a sentence full of terms and names",
      text: chat(
        "Docker 要怎麼用？",
        "Docker 用的是 container，共用主機的 kernel。你可以用 docker build 建 image，再用 docker run 啟動 container。這樣就完成了。",
      ),
    },
    {
      text: chat(
        "東京有什麼好玩的？",
        "可以去浅草寺、上野動物園和お台場，晚上到新宿歌舞伎町或渋谷逛逛。如果喜歡動漫，秋葉原也一定要去。",
      ),
    },
    { name: "short answers", text: chat("3の2乗は？", "9") },
    { text: chat("「ありがとう」は英語で？", "Thank you.") },
    { text: chat("Is water wet?", "Yes.") },
    {
      name: "a short English sentence without function words",
      text: chat("Give me a slogan for a bakery.", "Fresh bread, warm hearts, sweet mornings!"),
    },
    { text: chat("List three primary colors.", "Red, blue, yellow") },
    {
      name: "English that names foreign things",
      text: chat(
        "What did you eat in Paris?",
        "I had a croque-monsieur, a crème brûlée and a café au lait at a little place called Le Petit Bistro de la Gare.",
      ),
    },
    {
      name: "hanja in Korean",
      text: chat(
        "사자성어를 설명해 주세요.",
        "고진감래(苦盡甘來)는 쓴 것이 다하면 단 것이 온다는 뜻입니다. 새옹지마(塞翁之馬)도 자주 씁니다.",
      ),
    },
    { name: "no prompt at all", text: [{ role: "text", text: `${EN} ${EN}` }] },
    {
      name: "the language that was set",
      text: [{ role: "text", text: JA }],
      context: { language: "ja", profile: NO_PROFILE },
    },
    {
      name: "a French data set",
      text: chat("Comment cuire le riz pour qu'il ne colle pas ?", FR),
      context: { profile: rowsIn("fr") },
    },
    {
      name: "Cantonese that was asked for",
      text: [
        { role: "user", text: "用廣東話寫兩句話約朋友。" },
        { role: "assistant", text: "喂，今晚得唔得閒呀？不如一齊去食飯囉，我七點喺車站等你，唔好遲到呀。" },
      ],
    },
    {
      name: "a Japanese lesson asked for in Chinese",
      text: [
        { role: "user", text: "日文動詞「食べる」有哪些變化？" },
        {
          role: "assistant",
          text: "食べる屬於第二類動詞，變化很有規則。\n\nて形：食べて\nない形：食べない\nた形：食べた",
        },
      ],
    },
    {
      name: "how to read what is quoted",
      text: [
        { role: "user", text: "幫我唸「ありがとうございました」" },
        { role: "assistant", text: "用中文的近似音可以唸成阿里嘎多。這是過去式，用在對方已經幫完忙的時候。" },
      ],
    },
    {
      name: "how two words of English are used",
      text: [
        { role: "user", text: "a와 the의 차이" },
        {
          role: "assistant",
          text: "a는 처음 말하는 것에, the는 서로 아는 것에 씁니다. I saw a cat in the garden. The cat was black. 이렇게 씁니다.",
        },
      ],
    },
    {
      name: "an instruction and an input of another language",
      text: [
        { role: "user", text: "找到這個方程式的解。" },
        { role: "user", text: "3x + 7y versus 10, where both are real" },
        { role: "assistant", text: "這個方程式的解是 x = 1，另外也可以代入驗算看看。" },
      ],
    },
    {
      name: "maxims of the law",
      text: [
        { role: "user", text: "請列出法律的拉丁格言" },
        {
          role: "assistant",
          text: "1. pacta sunt servanda：契約應予遵守\n2. in dubio pro reo：罪疑惟輕\n3. nullum crimen sine lege：無法律即無犯罪",
        },
      ],
    },
    {
      name: "a label and the name behind it",
      text: [
        { role: "user", text: "《巨人之戰》主題曲有哪些？" },
        {
          role: "assistant",
          text: "動畫各季的片頭曲如下，都是很有名的歌曲：\n\n最終季：神聖ひまわりちゃん〈僕の戦い〉",
        },
      ],
    },
    {
      name: "filler text",
      text: [
        { role: "user", text: "Write a page with one paragraph." },
        {
          role: "assistant",
          text: "<h1>Page</h1>\n<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit. Nunc vitae magna non arcu interdum finibus.</p>",
        },
      ],
    },
    {
      name: "a rap",
      text: [
        { role: "user", text: "Write a verse of a rap." },
        {
          role: "assistant",
          text: "I ain't stoppin', gotta keep it pushin'\nGrindin' hard and never lookin' for a cushion\nStayin' on my road, I'm never turnin' back",
        },
      ],
    },
    {
      name: "SQL without a fence",
      text: [
        { role: "user", text: "請寫出查詢台北所有學生姓名的 SQL。" },
        { role: "assistant", text: "SELECT name, age FROM students WHERE city = '台北';" },
      ],
    },
    {
      name: "a question about a word",
      text: chat(
        "How do you say good morning in French?",
        "You say bonjour in the morning, and bonsoir when it is late in the evening.",
      ),
    },
    {
      name: "what was asked for in words",
      text: chat(
        "Explain how rainbows form. Respond in Japanese.",
        "虹は、雨粒の中で光が屈折して反射することで見えます。",
      ),
    },
    {
      name: "one of several languages",
      text: chat("‘고맙습니다’를 중국어와 영어로 번역해 주세요.", "중국어: 謝謝。\n영어: Thank you."),
    },
    {
      name: "the other side of a translation",
      text: [
        { role: "source", text: EN },
        { role: "target", text: JA },
      ],
    },
  ],
  flag: [
    {
      reason: "wrongLanguage",
      name: "against what was asked for in words",
      text: chat(
        "Explain how rainbows form. Respond in Japanese.",
        "⟦Rainbows form when sunlight enters a drop of rain and is bent and reflected on its way out.⟧",
      ),
      data: { language: "en", expected: "ja" },
    },
    {
      reason: "wrongLanguage",
      text: chat(
        "무지개가 생기는 이유를 영어로 설명해 주세요.",
        "⟦무지개는 햇빛이 빗방울 안에서 꺾이고 반사되어 우리 눈에 들어올 때 보입니다.⟧",
      ),
      data: { language: "ko", expected: "en" },
    },
    { reason: "wrongLanguage", text: chat(ASK.ja, `⟦${EN}⟧`), data: { language: "en", expected: "ja" } },
    { reason: "wrongLanguage", text: chat(ASK.ja, `⟦${KO}⟧`), data: { language: "ko", expected: "ja" } },
    { reason: "wrongLanguage", text: chat(ASK.ja, `⟦${ZH_TW}⟧`), data: { language: "zh-Hant" } },
    { reason: "wrongLanguage", text: chat(ASK.ja, `⟦${ZH_CN}⟧`), data: { language: "zh-Hans" } },
    { reason: "wrongLanguage", text: chat(ASK.ko, `⟦${EN}⟧`), data: { language: "en", expected: "ko" } },
    { reason: "wrongLanguage", text: chat(ASK.ko, `⟦${JA}⟧`), data: { language: "ja" } },
    { reason: "wrongLanguage", text: chat(ASK.zh, `⟦${ZH_CN}⟧`), data: { language: "zh-Hans", expected: "zh-Hant" } },
    { reason: "wrongLanguage", text: chat(ASK.zh, `⟦${EN}⟧`), data: { language: "en", expected: "zh-Hant" } },
    { reason: "wrongLanguage", text: chat(ASK.en, `⟦${JA}⟧`), data: { language: "ja", expected: "en" } },
    { reason: "wrongLanguage", text: chat(ASK.en, `⟦${FR}⟧`), data: { language: "fr", expected: "en" } },
    { reason: "wrongLanguage", text: chat(ASK.en, `⟦${ID}⟧`), data: { language: "id", expected: "en" } },
    {
      reason: "wrongLanguage",
      name: "in a later turn",
      text: [
        { role: "user", text: ASK.ja },
        { role: "assistant", text: JA },
        { role: "user", text: "ほかの具は？" },
        { role: "assistant", text: `⟦${EN}⟧` },
      ],
    },
    {
      reason: "wrongLanguage",
      name: "against what was set",
      text: [{ role: "text", text: `⟦${ZH_CN}⟧` }],
      context: { language: "zh-Hant", profile: NO_PROFILE },
    },
    {
      reason: "wrongLanguage",
      name: "against most rows",
      text: [{ role: "text", text: `⟦${ZH_CN}⟧` }],
      context: { profile: rowsIn("zh-Hant") },
    },
    {
      name: "Simplified text in a set that is Traditional, whatever its prompt is written in",
      reason: "wrongLanguage",
      text: chat("请问红烧肉要怎么做才会好吃？", `⟦${ZH_CN}⟧`),
      data: { language: "zh-Hans", expected: "zh-Hant" },
      context: { language: "zh-Hant", profile: NO_PROFILE },
    },
    {
      name: "English with a title in the language that was asked for",
      reason: "wrongLanguage",
      text: chat(
        "Write a story about a cook in Japanese.",
        `Title: 静かな台所 (The Quiet Kitchen)\n\n⟦${EN} She had done so every day since her mother left the house, and nobody in the village ever asked her why.⟧`,
      ),
      data: { language: "en", expected: "ja" },
    },
    { reason: "drift", text: chat(ASK.ja, `${JA}⟦${EN}⟧`), data: { own: "ja", language: "en" } },
    { reason: "drift", text: chat(ASK.ja, `${JA}⟦${KO}⟧`), data: { own: "ja", language: "ko" } },
    { reason: "drift", text: chat(ASK.ja, `${JA}⟦${ZH_CN}⟧`), data: { own: "ja", language: "zh-Hans" } },
    { reason: "drift", text: chat(ASK.ko, `${KO} ⟦${EN}⟧`), data: { own: "ko", language: "en" } },
    { reason: "drift", text: chat(ASK.zh, `${ZH_TW}⟦${EN}⟧`), data: { own: "zh-Hant", language: "en" } },
    { reason: "drift", text: chat(ASK.en, `${EN} ⟦${JA}⟧`), data: { own: "en", language: "ja" } },
    { reason: "drift", text: chat(ASK.en, `${EN} ⟦${FR}⟧`), data: { own: "en", language: "fr" } },
    {
      reason: "untranslatedPassage",
      text: chat(ASK.ja, `${JA}\n\n⟦${EN}⟧\n\n${JA}`),
      data: { own: "ja", language: "en" },
    },
    { reason: "untranslatedPassage", text: chat(ASK.ko, `⟦${EN}⟧\n\n${KO}`), data: { own: "ko", language: "en" } },
    { reason: "alternation", text: chat(ASK.ja, `${JA}⟦${EN}⟧${JA}⟦${EN}⟧${JA}⟦${EN}⟧`), data: { times: 3 } },
  ],
});

describe("what the language filter observes", () => {
  it("counts the language of the trained turns of a row, each once", () => {
    const seen: string[] = [];
    const { sample } = sampleOf(chat(ASK.en, JA) as never);
    language.observe!(language.options.parse({}))(sample, (key) => seen.push(key));
    expect(seen).toEqual(["ja"]);
  });
});

describe("what a prompt in many languages says", () => {
  it("does not expect one of them", () => {
    const { sample } = sampleOf(chat("Explain 味噌汁 and 된장찌개 to me, please.", EN) as never);
    expect(findingsOf(language, sample, {}, NO_CONTEXT)).toEqual([]);
  });
});
