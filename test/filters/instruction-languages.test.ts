import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import { constraintsOf } from "../../src/filters/instruction/read.ts";
import instruction from "../../src/filters/instruction.ts";
import { findingsOf } from "../../src/testing.ts";

/** What is demanded by a prompt, in plain words. */
function demandsOf(prompt: string): string[] {
  const { sample } = sampleOf([{ role: "user", text: prompt }]);
  return constraintsOf(sample.segments[0]!).map(({ asks }) => asks);
}

/** What an answer is said to have instead. */
function faultsOf(prompt: string, answer: string): unknown[] {
  const { sample } = sampleOf([
    { role: "user", text: prompt },
    { role: "assistant", text: answer },
  ]);
  return findingsOf(instruction, sample).map(({ data }) => data["wanted"]);
}

describe("demands of Japanese, Korean and Chinese prompts", () => {
  it.each<[prompt: string, demand: string]>([
    ["川について、全ての漢字にふりがなをつけて説明してください。", "a reading behind every Kanji"],
    ["10文字以上の漢字を用いて、春の詩を書いてください。", "at least 10 Kanji"],
    ["漢字を5文字以内で使って、自己紹介を書いてください。", "at most 5 Kanji"],
    ["カタカナを少なくとも3文字使って、家の紹介文を書いてください。", "at least 3 Katakana"],
    ["応答では、全ての文末が「にゃ」で統一された文章にしてください。", "sentences that end with “にゃ”"],
    ["語尾に「ござる」を付けて、江戸の町を説明してください。", "sentences that end with “ござる”"],
    ["文の最後は「です」で終わってください。", "sentences that end with “です”"],
    ["数字は全て漢数字で表記して、会社の沿革を書いてください。", "Kanji numerals only"],
    ["数字は算用数字で書いて、町の歴史を説明してください。", "Arabic numerals only"],
    ["数字は半角で統一してください。", "half-width digits only"],
    ["数字を使わずに、今日の予定を書いてください。", "no digits"],
    ["体言止めを少なくとも2回使い、旅の広告文を書いてください。", "at least 2 sentences that end with a noun"],
    ["タイ語だけで、おすすめの料理を説明してください。", "Thai only"],
    ["回答は英語で書いてください。", "English only"],
    ["ひらがなとカタカナだけで、犬について書いてください。", "Kana only"],
    ["英語を一切使わないで、仕事の近況を説明してください。", "no Latin letters"],
    ["「！」を使わずに宣伝文を書いてください。", "no exclamation marks"],
    ["느낌표를 사용하지 말고 인사말을 써 주세요.", "no exclamation marks"],
    ["不要使用驚嘆號，寫一段問候語。", "no exclamation marks"],
    ["Do not use any exclamation marks. Write a greeting.", "no exclamation marks"],
    ["絵文字は使わないで、お礼を書いてください。", "no emoji"],
    ["3가지를 목록으로 알려 주세요.", "exactly 3 items"],
    ["請條列三個晨跑的好處。", "exactly 3 items"],
    ["請列出5個城市，用編號列表。", "exactly 5 items"],
    ["追伸（P.S.）を最後に付けてください。", "a postscript with P.S"],
    ["답변 끝에 P.S.를 추가해 주세요.", "a postscript with P.S"],
    ["請在結尾加上以「附註」開頭的一句話。", "a postscript"],
    ["2つの異なる回答を「******」で区切って示してください。", "parts separated by ******"],
    ["두 가지 답변을 ******로 구분해서 제시해 주세요.", "parts separated by ******"],
    ["請提供兩個不同的回答，並用******分隔。", "parts separated by ******"],
    ["小見出しを3つ付けて、睡眠について書いてください。", "exactly 3 headings"],
    ["タイトルを《》で囲んで付けてください。", "a title in 《》"],
    ["제목을 <<>>로 감싸서 넣어 주세요.", "a title in <<>>"],
    ["敬語を使わず、タメ口で話してください。", "タメ口"],
    ["常体（だ・である調）で書いてください。", "だ・である"],
    ["語尾を「にゃん」にして話してください。", "sentences that end with “にゃん”"],
    ["「はい」か「いいえ」のみで答えてください。", "“はい” or “いいえ”"],
    ["100자 이상 써 주세요.", "at least 100 characters"],
    ["숫자를 사용하지 마세요.", "no digits"],
    ["JSON 형식으로만 출력해 주세요.", "JSON"],
    ["請只輸出JSON，包含姓名和年齡。", "JSON"],
    ["답변을 큰따옴표로 감싸 주세요.", "quotation marks around the whole"],
    ["請用引號把整個回答括起來。", "quotation marks around the whole"],
    ["Keep it to one sentence. Why is the sky blue?", "exactly 1 sentences"],
    ["2番目の段落は「しかし」で始めてください。", "a paragraph that starts with “しかし”"],
    ["5つの段落に分け、段落は***で区切ってください。", "exactly 5 paragraphs"],
    ["한국어로만 답변해 주세요.", "Korean only"],
    ["숫자를 사용하지 말고 하루 일과를 써 주세요.", "no digits"],
    ["영어를 사용하지 말고 회사를 소개해 주세요.", "no Latin letters"],
    ['모든 문장을 "냥"으로 끝내 주세요.', "sentences that end with “냥”"],
    ['두 번째 문단은 "그러나"로 시작해 주세요.', "a paragraph that starts with “그러나”"],
    ["請只用英文回答：什麼是黑洞？", "English only"],
    ["不要使用數字，介紹你的一天。", "no digits"],
    ["不要使用英文，說明人工智慧。", "no Latin letters"],
    ["每句話都要以「呢」結尾，介紹台北。", "sentences that end with “呢”"],
    ["第二段必須以「然而」開頭，談談環保。", "a paragraph that starts with “然而”"],
    ["全文不要出現逗號，介紹咖啡。", "no commas"],
  ])("%s", (prompt, demand) => {
    expect(demandsOf(prompt)).toEqual([demand]);
  });
});

describe("demands of English prompts", () => {
  it.each<[prompt: string, demands: string[]]>([
    ["箇条書きで3つ、朝活のメリットを挙げてください。", ["exactly 3 bullets", "a list with marks"]],
    ["Answer only in Thai, no other language is allowed.", ["Thai only"]],
    ["Your entire response should be in Gujarati.", ["Gujarati only"]],
    ['The second paragraph must start with the word "Rivers".', ["a paragraph that starts with “Rivers”"]],
    ["Paragraph 3 must start with word harvest.", ["a paragraph that starts with “harvest”"]],
    ["Write exactly 4 parts about tea, separated by ***.", ["parts separated by ***", "exactly 4 paragraphs"]],
    ["The letter q should show up at least 4 times.", ["“q” at least 4 times"]],
    ["The word sea should not appear in your answer.", ["no “sea”"]],
    ["Words in all capital letters should appear at most 10 times.", ["at most 10 words in capitals"]],
    ["Put double quotation marks around your whole response.", ["quotation marks around the whole"]],
    [
      'Write about tea.\nInclude the word "leaf".\nFirst repeat the request word for word, then give your answer.',
      ["“leaf”", "the request again before the answer"],
    ],
    ["Answer the letter.\n\nThe email must be short. Do not use any commas.", ["no commas"]],
  ])("%s", (prompt, demands) => {
    expect(demandsOf(prompt)).toEqual(demands);
  });
});

describe("no demand, or none that is sure", () => {
  it.each([
    "日本語で「雨」は何と言いますか？",
    "この文を英語に翻訳してください。",
    "Translate the sentence and answer in English and Japanese.",
    "How do I say thanks in Thai?",
    "Why do Japanese sentences end with です?",
    "漢数字とアラビア数字の違いを説明してください。",
    "もし可能なら、数字を使わずに書いてください。",
    "漢字を10文字覚える方法を教えてください。",
    "電話番号の数字を使わない暗証番号の決め方を教えてください。タイトルは不要です。",
    "語尾に「ね」を付けるとは、どういう意味ですか。",
    "The title must be wrapped in double quotation marks.",
    "한국어와 영어의 차이를 설명해 주세요.",
    "請翻譯成英文並用中文回答：早安。",
  ])("%s", (prompt) => {
    expect(demandsOf(prompt)).toEqual([]);
  });
});

const KEPT: readonly [prompt: string, answer: string][] = [
  [
    "全ての漢字にふりがなをつけて説明してください。",
    "川（かわ）は山（やま）から流（なが）れ、海（うみ）へ行（い）きます。",
  ],
  ["10文字以上の漢字を用いて、詩を書いてください。", "春風吹いて桜舞い、山川草木みな笑う。"],
  ["漢字を5文字以内で使って書いてください。", "わたしは山田です。"],
  ["全ての文末が「にゃ」で統一された文章にしてください。", "吾輩は猫だにゃ。魚が好きだにゃ！"],
  ["数字は全て漢数字で表記して、沿革を書いてください。", "1. 創業は昭和三年です。\n2. 社員は二十人です。"],
  ["数字は算用数字で書いて、歴史を説明してください。", "町ができたのは1950年で、一人の大工が始めました。"],
  ["数字を使わずに、予定を書いてください。", "朝は走り、昼は本を読みます。"],
  ["体言止めを少なくとも2回使い、広告文を書いてください。", "青い海、白い砂浜。心ほどける旅。さあ、出かけよう。"],
  ["ひらがなとカタカナだけで、犬について書いてください。", "いぬはワンとなきます。"],
  ["英語を一切使わないで説明してください。", "長さは5 mほどで、ビタミンCを含みます。"],
  ["2番目の段落は「しかし」で始めてください。", "海は広い。\n\nしかし、深さも大切だ。"],
  ["3つの段落に分け、段落は***で区切ってください。", "海は広い。\n***\n山は高い。\n***\n空は青い。"],
  ["한국어로만 답변해 주세요.", "제주도는 따뜻하고 바람이 많이 부는 섬입니다. K-POP 공연도 자주 열립니다."],
  ['모든 문장을 "냥"으로 끝내 주세요.', "나는 고양이다냥. 생선이 좋다냥!"],
  ["請只用英文回答：什麼是黑洞？", "A black hole is a place where gravity is so strong that light cannot leave."],
  [
    "Answer only in Japanese.",
    "潮の満ち引きは月の引力で起こり、一日に二回ずつ繰り返されます。GPSやAPIとは関係がありません。",
  ],
  ["Answer only in Hindi.", "ठीक है।"],
  ['The second paragraph must start with the word "Rivers".', "Hills are high.\n\n**Rivers** run down."],
  ["The word sea should not appear in your answer.", "Seasons come and go."],
];

const BROKEN: readonly [prompt: string, answer: string][] = [
  ["全ての漢字にふりがなをつけて説明してください。", "川は山から流れ、海へ行きます。魚も住んでいます。"],
  ["10文字以上の漢字を用いて、詩を書いてください。", "はるかぜに桜がまう。"],
  ["漢字を5文字以内で使って書いてください。", "私は山田太郎、東京出身です。"],
  ["全ての文末が「にゃ」で統一された文章にしてください。", "吾輩は猫だにゃ。魚が好きだ。昼は寝る。"],
  ["数字は全て漢数字で表記して、沿革を書いてください。", "創業は1928年です。"],
  ["数字は算用数字で書いて、歴史を説明してください。", "町ができたのは昭和二十五年です。"],
  ["数字を使わずに、予定を書いてください。", "朝は7時に走ります。"],
  ["体言止めを少なくとも2回使い、広告文を書いてください。", "海は青いです。砂浜は白いです。"],
  ["ひらがなとカタカナだけで、犬について書いてください。", "犬はワンとなきます。"],
  ["英語を一切使わないで説明してください。", "これはartificial intelligenceの話です。"],
  ["2番目の段落は「しかし」で始めてください。", "海は広い。\n\n深さも大切だ。"],
  ["3つの段落に分け、段落は***で区切ってください。", "海は広い。"],
  ["한국어로만 답변해 주세요.", "Jeju is a warm and windy island in the south of Korea."],
  ['모든 문장을 "냥"으로 끝내 주세요.', "나는 고양이다. 생선이 좋다. 낮에는 잔다."],
  ["請只用英文回答：什麼是黑洞？", "黑洞是重力非常強大、連光都無法逃離的地方，由大質量恆星死亡後形成，中央密度極高。"],
  ["Answer only in Hindi.", "The tide comes from the pull of the moon on the water."],
  ['The second paragraph must start with the word "Rivers".', "Hills are high.\n\nBrooks run down."],
  ["The word sea should not appear in your answer.", "I love the sea."],
];

describe("answers that keep what is demanded", () => {
  it.each(KEPT)("%s %s", (prompt, answer) => {
    expect(demandsOf(prompt)).toHaveLength(1);
    expect(faultsOf(prompt, answer)).toEqual([]);
  });
});

describe("answers that break what is demanded", () => {
  it.each(BROKEN)("%s %s", (prompt, answer) => {
    expect(faultsOf(prompt, answer)).toEqual(demandsOf(prompt));
  });
});
