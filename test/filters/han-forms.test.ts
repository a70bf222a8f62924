import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import filter from "../../src/filters/han-forms.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import {
  hanEvidence,
  hanFormTable,
  IN_JAPANESE,
  IN_TAIWAN,
  JAPANESE,
  newFormOf,
  OLD,
  SIMPLIFIED,
  SOMETIMES_SIMPLIFIED,
  TRADITIONAL,
} from "../../src/text/han-forms.ts";
import { analyse } from "../../src/text/texts.ts";

const TAIWAN = { language: "zh-Hant", profile: { rows: 0, counts: {} } };

testFilter(filter, {
  keep: [
    // Plain prose of each language.
    "学校の図書館で国語と数学を勉強し、夕方に気分転換のため広い公園を歩きました。",
    "今天早上我們在圖書館裡讀書，後來去公園散步，聽說那裡的櫻花已經開了。",
    "그는 대학(大學)에서 한국사(韓國史)를 공부하고 國立 박물관에서 일한다.",
    "今天天气很好，我们一起去公园散步，然后回家学习。",
    // Forms that both scripts write.
    "皇后站在台上，面前有一杯茶，只說了一句話：今年的收成真好，里長也很高興。",
    "這裡離海邊只有三公里，于先生住在附近，他姓范，家裡有一張舊床。",
    "我哋今晚去邊度食飯呀？佢話冇問題喎，仲有嘢飲添。",
    // Japanese names, and lists of them.
    "東京都、大阪府、京都府、愛知県、北海道、福岡県、沖縄県",
    "有限会社山田製作所、株式会社田中商店",
    "他最喜歡的女演員是広瀬すず，去年還去東京看了她的舞台劇。",
    "廣末涼子和広末涼子是同一個人，她是日本的演員。",
    "可以去浅草寺和上野公園，晚上到東京的新宿逛逛，那裡的店都開得很晚。",
    "我們在日本搭新幹線去広島，又到国立競技場看了一場比賽。",
    "他喜歡讀關於徳川家康的小說，也去看過徳島的阿波舞。",
    // In code it is nobody's prose.
    "次のコードを見てください。\n```python\n# 计算总和\ntotal = sum(numbers)\n```\nこれで合計が出ます。",
    // Chinese names and words that are cited or spoken of.
    "中国の習近平（习近平）国家主席は会談で協力の強化を呼びかけました。",
    "中国語で「ありがとう」は「谢谢」と言い、発音は比較的やさしいです。",
    "簡体字では「経済」を经济と書き、繁体字では經濟と書きます。",
    {
      text: [
        { role: "user", text: "次の文を中国語に訳してください。「今日は暑いです。」" },
        { role: "assistant", text: "はい、訳は次の通りです。\n今天很热。\nぜひ使ってみてください。" },
      ],
    },
    {
      text: [
        { role: "user", text: "「发展」という字の読みは？" },
        { role: "assistant", text: "发展は日本の漢字では発展と書き、はってんと読みます。" },
      ],
    },
    '設定は `print("发展")` のように書き、そのあとで実行してください。',
    "중국의 시진핑(习近平) 국가주석이 회의에서 연설했다.",
    "ある歌手の『听妈妈的话』は名曲です。『三体』の著者の劉慈欣（刘慈欣）も好きだそうです。",
    "深圳と九份と漳州を旅行しました。アリババ（阿里巴巴集团）の本社も見ました。",
    // Talk about the forms in Chinese and Korean.
    {
      name: "pairs in two scripts",
      text: [
        { role: "user", text: "請列出簡體和繁體的對照：頭髮、麵條" },
        { role: "assistant", text: "頭髮 → 头发\n麵條 → 面条" },
      ],
    },
    {
      name: "words of both sides of the strait",
      text: [
        { role: "user", text: "兩岸用語差在哪裡？" },
        { role: "assistant", text: "1. 台灣說「影片」，大陸說「视频」\n2. 台灣說「計程車」，大陸說「出租车」" },
      ],
    },
    {
      name: "pairs of the forms of Japan",
      text: [
        { role: "user", text: "日本漢字和台灣漢字有什麼不同？" },
        { role: "assistant", text: "例如：圖→図、學→学、國→国、戀→恋，這些字在兩地的寫法不同。" },
      ],
    },
    {
      name: "a table in English",
      text: [
        { role: "user", text: "Compare simplified and traditional characters." },
        {
          role: "assistant",
          text: "| Meaning | Simplified | Traditional |\n|---|---|---|\n| dragon | 龙 | 龍 |\n| horse | 马 | 馬 |",
        },
      ],
    },
    "請問「价格」的繁體字怎麼寫？答案是「價格」，簡體字寫作「价格」。",
    "日語的「駅」就是車站的意思，「図書館」就是圖書館。",
    "這位導演的《千と千尋の神隠し》是我最喜歡的電影，音樂也很好聽。",
    "한국어의 '경제'는 한자로 經濟, 일본어로는 経済, 중국어로는 经济로 씁니다.",
    "그는 東京大学 출신이고 한자도 잘 안다.",
    // Old forms in names, classics and talk about characters.
    "國學院大學の澤田教授と慶應義塾の齋藤教授は、靖國神社について講演しました。",
    "髙橋さんと山﨑さんと廣瀬さんは、櫻井さんの眞理子さんと龍馬の映画を見ました。",
    "山一證券と文藝春秋と東京藝術大学は、よく知られた名前です。",
    "旧字体の「國」は新字体の「国」にあたり、発展は發展と書きました。",
    "旧制の第一高等學校は今の東京大学の前身で、東京帝國大學の卒業生も教えました。",
    "この作家は旧仮名遣いで「思ふ」と書き、「國家」や「藝術」という字を使いました。",
    "論語の「己所不欲、勿施於人」は、自分がされて嫌なことは人にするなという意味です。",
    "子曰く、学びて時に之を習う、亦た説ばしからずや。",
    // Compounds that only look like Chinese words.
    "許可以外の方法はなく、認可以降の手続きも同じで、近所以外の人は是非とも参加してください。",
    "返還可能な商品と、幸甚至極に存じますという挨拶と、目的は是正することだと説明しました。",
    "行為了解を得て、時候の挨拶を添え、所以を説明し、一些事にこだわらず進めました。",
    "失踪した人の躯体を調べ、危惧された障碍の有無を確認しました。痒みは治まりました。",
  ],
  flag: [
    // One word in Traditional Chinese.
    {
      reason: "simplifiedInTraditional",
      text: "這個計畫需要大家一起⟦学习⟧，我們下週開會討論。",
      data: { token: "学习" },
    },
    { reason: "simplifiedInTraditional", text: "我們對這個⟦问题⟧還沒有答案，請再等一下。" },
    { reason: "simplifiedInTraditional", text: "他認為這是最好的選擇，⟦什么⟧都不必再說了。" },
    { reason: "simplifiedInTraditional", text: "這本書的⟦价格⟧比較貴，但是內容很豐富。" },
    { reason: "simplifiedInTraditional", text: "他在⟦国家⟧圖書館讀書，覺得那裡非常安靜。" },
    { reason: "simplifiedInTraditional", context: TAIWAN, text: "東京⟦会⟧社" },
    {
      reason: "simplifiedInTraditional",
      name: "a passage is one finding",
      text: "這篇文章介紹臺灣的歷史與文化，內容豐富。⟦这个岛屿拥有许多历史遗迹，值得我们认真学习⟧。歡迎大家閱讀，並且分享給朋友們。",
    },
    // One Japanese form in it.
    { reason: "japaneseFormInChinese", text: "這家公司的⟦経済⟧狀況很好，員工們都覺得滿意。" },
    { reason: "japaneseFormInChinese", text: "我們應該⟦対⟧這件事情負責，不要讓別人擔心。" },
    { reason: "japaneseFormInChinese", text: "這家公司三年前在日本開店，⟦経済⟧狀況一直很好，員工們都覺得滿意。" },
    // One Chinese word in Japanese.
    {
      reason: "simplifiedInJapanese",
      text: "屋根の上で⟦太陽热⟧を集めて、お湯を沸かします。",
      data: { token: "太陽热" },
    },
    { reason: "simplifiedInJapanese", text: "食物の⟦消费⟧量は、この十年で大きく減りました。" },
    { reason: "simplifiedInJapanese", text: "彼は毎日、日本語を⟦学习⟧しています。" },
    { reason: "simplifiedInJapanese", text: "この問題は、⟦你⟧が思うよりも難しいです。" },
    {
      reason: "simplifiedInJapanese",
      name: "in a heading without kana",
      text: "## 第三章 ⟦经济⟧政策\n\n政府は次のように述べました。",
    },
    {
      reason: "simplifiedInJapanese",
      name: "a quotation in Japanese is prose",
      text: "先生は「この町の⟦环境⟧を守るために、皆さんも協力してください」と話しました。",
    },
    {
      reason: "simplifiedInJapanese",
      name: "a form that JIS has",
      text: "この店では⟦个人⟧の情報を大切に扱っています。",
    },
    {
      reason: "simplifiedInJapanese",
      name: "a table in a fenced block",
      text: "一覧は次のとおりです。\n\n```csv\n県名,市\n岩手県,盛岡市\n⟦石川县⟧,金沢市\n```",
    },
    {
      reason: "simplifiedInJapanese",
      name: "a list of names after a Japanese prompt",
      text: [
        { role: "user", text: "東北の県庁所在地を教えてください。" },
        { role: "assistant", text: "⟦岩手县⟧，盛岡市\n宮城県，仙台市" },
      ],
    },
    {
      reason: "simplifiedInJapanese",
      name: "far from where the text speaks of Chinese",
      text: `中国語の授業は月曜日です。${"そのほかの日は、町の図書館で本を読んで過ごしています。".repeat(14)}この町の⟦环境⟧はとても良いです。`,
    },
    { reason: "mixedForms", text: "新しい図書館は⟦神奈川縣⟧の海の近くに建てられました。" },
    // Chinese grammar.
    { reason: "chineseInJapanese", text: "雨が降りました。⟦因此⟧、試合は中止になりました。" },
    { reason: "chineseInJapanese", text: "そして⟦我們⟧はこの結果を大切にします。" },
    { reason: "chineseInJapanese", text: "果物、⟦例如⟧りんごやみかんが好きです。" },
    // Old forms among new ones.
    { reason: "mixedForms", text: "光の吸収⟦反應⟧と放出反応の違いを説明します。", data: { now: "反応" } },
    { reason: "mixedForms", text: "日本の⟦經濟⟧は戦後に大きく発展しました。" },
    { reason: "oldForms", text: "⟦國家⟧の獨立と經濟の發展を論ず。" },
    // Rare ones.
    { reason: "rareIdeograph", text: "この仕⟦絘⟧はとても便利で、だれでも使えます。" },
    // Korean.
    { reason: "simplifiedInKorean", text: "이 제도는 우리 사회의 ⟦经济⟧ 발전에 도움이 된다." },
  ],
});

describe("the table of forms", () => {
  const forms = hanFormTable();
  const has = (characters: string, bit: number) => [...characters].every((each) => forms[each.charCodeAt(0)]! & bit);
  const lacks = (characters: string, bit: number) =>
    [...characters].every((each) => (forms[each.charCodeAt(0)]! & bit) === 0);

  it("tells the forms apart", () => {
    expect(has("发这们国学会体当广东车", SIMPLIFIED)).toBe(true);
    expect(lacks("后里台面只系干斗余谷范着床峰發這們國學", SIMPLIFIED)).toBe(true);
    expect(has("后里价种么", SOMETIMES_SIMPLIFIED)).toBe(true);
    expect(has("發這們國學", TRADITIONAL)).toBe(true);
    expect(lacks("发国学人山川", TRADITIONAL)).toBe(true);
    expect(has("図駅発沢気円対峠", JAPANESE)).toBe(true);
    expect(lacks("国学会説人", JAPANESE)).toBe(true);
    expect(has("國學體縣應經", OLD)).toBe(true);
    expect(lacks("国学体県応経人", OLD)).toBe(true);
  });

  it("knows the character sets", () => {
    expect(has("国気髙鷗人", IN_JAPANESE)).toBe(true);
    expect(lacks("发这们你她步每热", IN_JAPANESE)).toBe(true);
    expect(has("國們這嘅咗", IN_TAIWAN)).toBe(true);
    expect(lacks("发这们国", IN_TAIWAN)).toBe(true);
  });

  it("gives the new form of an old one", () => {
    const now = (each: string) => String.fromCharCode(newFormOf(each.charCodeAt(0)));
    expect([..."國學體縣應"].map(now).join("")).toBe("国学体県応");
    expect(newFormOf("人".charCodeAt(0))).toBe(0);
  });

  it("is nothing but ideographs", () => {
    for (let unit = 0; unit < 0x10000; unit++)
      if (forms[unit] !== 0) expect(unit >= 0x3400 && unit < 0xa000, unit.toString(16)).toBe(true);
  });
});

describe("hanEvidence", () => {
  it("counts the forms of a text", () => {
    expect(hanEvidence(analyse("这个问题"))).toMatchObject({ simplified: 3, traditional: 0, han: 4 });
    expect(hanEvidence(analyse("這個問題"))).toMatchObject({ simplified: 0, traditional: 4, han: 4 });
    expect(hanEvidence(analyse("駅で対応を図る"))).toMatchObject({ japanese: 4, kyujitai: 0, han: 4 });
    expect(hanEvidence(analyse("國立學校"))).toMatchObject({ kyujitai: 2 });
    expect(hanEvidence(analyse("plain"))).toEqual({ simplified: 0, traditional: 0, japanese: 0, kyujitai: 0, han: 0 });
  });

  it("counts past a byte, and a part", () => {
    expect(hanEvidence(analyse("这".repeat(1000))).simplified).toBe(1000);
    expect(hanEvidence(analyse("这這".repeat(300)), 0, 10)).toMatchObject({ simplified: 5, traditional: 5 });
  });
});

describe("any text", () => {
  const pieces = [
    "这个",
    "這個",
    "経済",
    "經濟",
    "の",
    "です",
    "我們",
    "는",
    "國",
    "㵎",
    "「",
    "」",
    "\n",
    "（",
    "）",
    "a",
    "。",
  ];
  it("gets spans inside it that do not overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join("");
        let end = 0;
        const spans = findingsOf(filter, sampleOf(text).sample).map(({ span }) => span!);
        for (const span of spans.sort((a, b) => a.start - b.start)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      }),
    );
  });
});
