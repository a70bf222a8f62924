import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import { constraintsOf } from "../../src/filters/instruction/read.ts";
import instruction from "../../src/filters/instruction.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

/** What is demanded by a prompt, in plain words. */
function demandsOf(prompt: string): string[] {
  const { sample } = sampleOf([{ role: "user", text: prompt }]);
  return constraintsOf(sample.segments[0]!).map(({ asks }) => asks);
}

const WORDS_60 = "word ".repeat(60).trim();
const JA_40 = "あ".repeat(40);

testFilter(instruction, {
  keep: [
    { name: "words, kept", text: chat("Explain tides in under 100 words.", `${WORDS_60}.`) },
    { name: "characters, kept", text: chat("潮の満ち引きを50字以内で説明してください。", `${JA_40}。`) },
    {
      name: "characters, kept but for marks and an introduction",
      text: chat("潮の満ち引きを50字以内で説明してください。", `以下が説明です：\n${"海、".repeat(26)}。`),
    },
    {
      name: "sentences, kept but for a remark behind them",
      text: chat(
        "全力と安全という語で、1つの文を書いてください。",
        "全力で安全を守ります。\n\n（2つの語を順に使った文例です。）",
      ),
    },
    {
      name: "a quoted sentence within one",
      text: chat("Write one sentence about Bob.", 'Bob said, "Stop. I am tired." and left.'),
    },
    { name: "about", text: chat("수면에 대해 100자 정도로 설명해 주세요.", "가".repeat(115)) },
    { name: "a bare size", text: chat("Write a 100-word story about a cat.", "word ".repeat(125)) },
    { name: "words of an answer that has none", text: chat("Respond in Japanese. Write a 100-word story.", JA_40) },
    {
      name: "numbers in a table of contents",
      text: chat("Give three tips for sleep.", "First, rest. Second, read. Third, dim the lights."),
    },
    {
      name: "lists within lists",
      text: chat("List two reasons to walk.", "1. Health\n   - heart\n   - lungs\n2. Mood"),
    },
    {
      name: "a list of another thing",
      text: chat("List two reasons to walk.", "## Reasons 1\n- a\n- b\n- c\n## Reasons 2\n- d"),
    },
    { name: "an inflected word", text: chat('Write a line with the word "remember".', "She remembers the sea.") },
    {
      name: "a part of another word",
      text: chat('Describe a garden without using the word "rose".', "A prose of green."),
    },
    {
      name: "a start behind an introduction",
      text: chat('Start your answer with "Dear Ann".', "Sure, here it is:\n\nDear Ann, how are you?"),
    },
    {
      name: "an end with other marks",
      text: chat("「おしまい」で終わる話を書いて、「おしまい」で締めてください。", "昔々の話です。**おしまい！**"),
    },
    { name: "a comma in a number", text: chat("How many? Do not use any commas.", "There are 1,200 of them.") },
    {
      name: "a few capitals",
      text: chat("Answer in all lowercase letters: who?", "it was me and I was glad about it all"),
    },
    { name: "JSON in a fence", text: chat("Answer in JSON format.", '```json\n{ "a": 1 }\n```') },
    {
      name: "a word in the answer's own language",
      text: chat("Write in Japanese. Use the words cat and dog.", "猫と犬が庭で遊んでいます。"),
    },
    {
      name: "lengths within JSON",
      text: chat("Describe tea in one sentence. Respond in JSON format.", '{ "a": "Tea. It is.", "b": "Hot." }'),
    },
    {
      name: "a table of HTML",
      text: chat("国と首都を表形式でまとめてください。", "<table><tr><td>日本</td></tr></table>"),
    },
    {
      name: "a quotation in the other register",
      text: chat("だ・である調で書いてください。", "海は広い。「好きです。」と彼は言った。波は高い。"),
    },
    { name: "an option with more", text: chat('Answer with "yes" or "no". Is it far?', "Yes, very far.") },
    {
      name: "tool calls say nothing",
      text: chat("Explain tides in exactly two sentences.", ""),
    },
    {
      name: "a later turn that asks for nothing",
      text: [
        ...chat("Answer in one sentence: what is tea?", "A drink."),
        ...chat("And coffee?", "A drink. It is brewed. It is dark."),
      ],
    },
    {
      name: "a turn that asks for something else than the system",
      text: [
        { role: "system", text: "Answer in exactly one sentence." },
        ...chat("Please answer in two sentences. What is tea?", "Tea is a drink. It is brewed."),
      ],
    },
    "An answer without a prompt.",
  ],
  flag: [
    {
      reason: "language",
      text: chat(
        "何が潮を動かしますか。英語だけで答えてください。",
        "⟦潮の満ち引きは月の引力で起こり、海の水が月の方へ引かれて一日に二回ずつ高くなります。⟧",
      ),
      score: 0,
    },
    {
      reason: "length",
      text: chat("Explain tides in under 50 words.", `⟦${WORDS_60}.⟧`),
      data: {
        found: "60 words",
        wanted: "at most 50 words",
        asked: "in under 50 words",
        path: "messages[0].content",
        start: 14,
        end: 31,
      },
      score: 60,
    },
    { reason: "length", text: chat("潮の満ち引きを30字以内で説明してください。", `⟦${JA_40}。⟧`), score: 40 },
    { reason: "length", text: chat("用100字以內說明潮汐。", `⟦${"海".repeat(130)}。⟧`), score: 130 },
    { reason: "length", text: chat("조석을 30자 이내로 설명해 주세요.", `⟦${"가".repeat(50)}⟧`), score: 50 },
    {
      reason: "length",
      text: chat("潮汐の仕組みを2〜3文で説明してください。", "⟦海が動く。月が引く。太陽も引く。だから潮が満ちる。⟧"),
      data: { wanted: "2 to 3 sentences" },
    },
    {
      reason: "length",
      text: chat("Your response should contain at least 200 words. Explain tides.", `⟦${WORDS_60}.⟧`),
    },
    {
      reason: "count",
      text: chat("Write exactly 2 paragraphs about tea.", "⟦Tea is a drink.\n\nIt is brewed.\n\nIt is served hot.⟧"),
    },
    {
      reason: "count",
      text: chat("健康の秘訣を3つ挙げてください。", "秘訣は次の通りです。\n⟦1. 運動\n2. 睡眠\n3. 食事\n4. 休養⟧"),
      data: { found: "4 items" },
    },
    { reason: "count", text: chat("건강 비결을 세 가지 알려 주세요.", "⟦1. 운동\n2. 수면\n3. 식사\n4. 휴식⟧") },
    { reason: "count", text: chat("請列出三個健康秘訣。", "⟦1. 運動\n2. 睡眠⟧") },
    { reason: "count", text: chat("Your answer must contain exactly 3 bullet points.", "⟦* one\n* two⟧") },
    {
      reason: "count",
      text: chat("Write a letter with at least 3 placeholders, such as [name].", "⟦Dear [name], see you on [day].⟧"),
    },
    {
      reason: "ends",
      text: chat('Explain tea. Finish your response with the phrase "That is all."', "⟦Tea is a drink.⟧"),
    },
    { reason: "ends", text: chat("「昔々」から始めて、物語を書いてください。", "⟦ある日、猫が歩いていました。⟧") },
    { reason: "ends", text: chat("Wrap your entire response with double quotation marks. What is tea?", "⟦A drink.⟧") },
    { reason: "ends", text: chat("Explain tea. At the end, add a postscript starting with P.S.", "⟦Tea is a drink.⟧") },
    {
      reason: "word",
      text: chat('Describe spring without using the word "flower".', "A ⟦flower⟧ opens."),
      data: { wanted: "no “flower”" },
    },
    {
      reason: "word",
      text: chat("「海」と「山の上」という言葉を使って、文を作ってください。", "⟦海は広いです。⟧"),
      data: { found: "no “山の上”" },
    },
    { reason: "word", text: chat("'행복'이라는 단어를 사용하지 말고 글을 써 주세요.", "오늘은 ⟦행복⟧했다.") },
    { reason: "word", text: chat("請不要使用「非常」這個詞來描述大海。", "大海⟦非常⟧寬廣。") },
    {
      reason: "word",
      text: chat("The word tea should appear at least 3 times. Explain it.", "⟦Tea is tea.⟧"),
      score: 2,
    },
    { reason: "letters", text: chat("句読点を使わずに、海を説明してください。", "海は広く⟦、⟧青い") },
    { reason: "letters", text: chat("쉼표를 사용하지 말고 설명해 주세요.", "바다는 넓고⟦,⟧ 푸르다.") },
    {
      reason: "letters",
      text: chat("Answer in all capital letters. What is tea?", "T⟦e⟧a is a drink made of leaves."),
    },
    { reason: "letters", text: chat("ひらがなだけで答えてください。空の色は？", "そらは⟦青⟧いです。") },
    { reason: "format", text: chat("Respond in JSON format. What is tea?", "⟦Tea is a drink.⟧") },
    {
      reason: "format",
      text: chat("国と首都を表形式でまとめてください。", "⟦日本の首都は東京で、韓国の首都はソウルです。⟧"),
    },
    {
      reason: "format",
      text: chat("お茶の利点を箇条書きで教えてください。", "⟦お茶は体を温め、気持ちを落ち着かせます。⟧"),
    },
    {
      reason: "format",
      text: chat(
        "Your answer must contain a title wrapped in double angular brackets, i.e. <<title>>.",
        "⟦Tea is a drink.⟧",
      ),
    },
    {
      reason: "register",
      text: chat("です・ます調で海について書いてください。", "⟦海は広いのである。⟧波は高かった。"),
    },
    { reason: "register", text: chat("반말로 대답해 줘. 바다는 어때?", "⟦바다는 넓어요.⟧ 물이 맑습니다.") },
    { reason: "choice", text: chat("「はい」か「いいえ」で答えてください。鯨は魚ですか。", "⟦鯨は哺乳類です。⟧") },
    {
      reason: "length",
      name: "the system's demand, in every turn",
      text: [
        { role: "system", text: "Always answer in one sentence." },
        ...chat("What is tea?", "Tea is a drink."),
        ...chat("And coffee?", "⟦Coffee is a drink. It is brewed.⟧"),
      ],
    },
    {
      reason: "length",
      name: "the chosen side of a pair",
      text: [
        { role: "prompt", text: "Explain tea in one sentence." },
        { role: "chosen", text: "⟦Tea is a drink. It is brewed.⟧" },
        { role: "rejected", text: "Tea. It is. A drink." },
      ],
    },
  ],
});

describe("what prompts demand", () => {
  it.each<[prompt: string, demands: string[]]>([
    ["Write a 300+ word essay about tea.", ["at least 300 words"]],
    ["Summarize it in 20 to 30 words.", ["20 to 30 words"]],
    ["Describe the sea in three words.", ["exactly 3 words"]],
    ["Generate a tweet in 280 characters or less.", ["at most 280 characters"]],
    ["Your response must have fewer than 6 sentences.", ["at most 6 sentences"]],
    ["Please answer in about 50 words.", ["40 to 60 words"]],
    ["200字以上400字以内で作文を書いてください。", ["at most 400 characters"]],
    ["条件：\n・200字以内\n・です・ます調で書く", ["at most 200 characters", "です・ます"]],
    ["500字程度のエッセイを書いてください。", ["400 to 600 characters"]],
    ["3行で要約してください。", ["exactly 3 lines"]],
    ["2개의 문단으로 작성해 주세요.", ["exactly 2 paragraphs"]],
    ["60 - 90 단어로 요약해 주세요.", ["60 to 90 words"]],
    ["請用三句話介紹台北，字數不超過100字。", ["exactly 3 sentences", "at most 100 characters"]],
    ["請用50到80字說明。", ["50 to 80 characters"]],
    ['Include the keywords "sea", "sun" and "salt".', ["“sea”", "“sun”", "“salt”"]],
    ["Do not include the keywords sea, sun and salt.", ["no “sea”", "no “sun”", "no “salt”"]],
    ['Use the word "sea" at most twice.', ["“sea” at most 2 times"]],
    ["Answer in English. The letter q should appear at least 4 times.", ["English only", "“q” at least 4 times"]],
    ["Highlight at least 2 sections with markdown, i.e. *section*.", ["at least 2 highlighted parts"]],
    ["Write 3 sections. Mark the beginning of each section with SECTION X.", ["at least 3 sections “SECTION X”"]],
    ["Give two answers separated by 6 asterisk symbols: ******.", ["parts separated by ******"]],
    ["説明の最後は「また明日。」で締めくくってください。", ["an end with “また明日。”"]],
    [
      "「はい、そうです。」「いいえ、違います。」のいずれかで答えてください。",
      ["“はい、そうです。” or “いいえ、違います。”"],
    ],
    ["3つの章に分けて書いてください。各章は「第1章」のように始めてください。", ["at least 3 第…章"]],
    ["少なくとも5つのセクションを《》の記号を用いて強調してください。", ["at least 5 《…》"]],
    ["プレースホルダーを3個含めて、[名前]のように書いてください。", ["at least 3 placeholders"]],
    ['Can you write a rap that doesn\'t include the keywords "yo" and "check"?', ["no “yo”", "no “check”"]],
    [
      "First repeat the request word for word without change, then give your answer.",
      ["the request again before the answer"],
    ],
  ])("%s", (prompt, demands) => {
    expect(demandsOf(prompt)).toEqual(demands);
  });
});

describe("what prompts do not demand of the whole answer, or of nobody", () => {
  it.each([
    // Lengths of parts, of each of several things, of other texts.
    "Write 50 short stories under ten words.",
    "Write 3 letters of 200 words each.",
    "Make a list of three tools and three methods.",
    "1行につき1つの項目を挙げてください。",
    "기사는 두 문장으로 이뤄져 있습니다.",
    "列出比較兩種產品的五個步驟。",
    "List ten words that rhyme with sea.",
    "Create a sentence using the following three words.",
    "Write a title of at most five words and then an essay.",
    "段落ごとに100字以内で書いてください。",
    "メリットとデメリットをそれぞれ3つ挙げてください。",
    "漢字2文字で答えてください。",
    "以下は小説の一文です。続きを書いてください。",
    "각각 100자 이내로 설명해 주세요.",
    "請為每段寫一個10字以內的標題。",
    "寫一段描述大海的文字。",
    // More is asked for beside.
    "Summarize the article in 50 words. Then list three keywords.",
    "1. Summarize the text in 100 words\n2. Translate the summary",
    // Somebody else's words.
    'Translate "Please answer in three sentences." into Japanese.',
    "Translate the following:\nAnswer in three sentences.",
    "Summarize this e-mail:\n\nDear Ann, do not use any commas. Write exactly two paragraphs.\n\nBob",
    "次の文を英訳してください。\n100字以内で答えてください。",
    "다음 글을 번역해 주세요.\n세 문장으로 대답해 주세요.",
    'What does "write in 3 sentences" mean?',
    "Write a prompt that asks for an answer in 3 sentences.",
    // Conditions, wishes, denials.
    "If the text is long, summarize it in three sentences.",
    "できれば100字以内で書いてください。",
    "You do not need to use bullet points.",
    "箇条書きではなく、文章で書いてください。",
    "표 형식으로 쓰지 않아도 괜찮으니 설명해 주세요.",
    "不要使用表格格式。",
    "「侵食」という単語を4回以上は使わないで説明してください。",
    "Can you write a rap that doesn't use many words?",
    // Tasks about words, letters, code and registers.
    "Find a five-letter word that begins with 'd' and ends with 's'.",
    "Create an acrostic poem using the word 'summer'.",
    "Convert the sentence to all capital letters.",
    "Write a function in Python that parses JSON and returns it in JSON format.",
    "敬語とは何か説明してください。",
    "次の文を敬語に直してください。",
    "「で」で始まる単語を教えてください。",
    "People keep using the word 'literally' wrongly.",
    // Two that contradict each other are about parts.
    "Explain it in two sentences, and explain it to a child in five sentences.",
  ])("%s", (prompt) => {
    expect(demandsOf(prompt)).toEqual([]);
  });
});

it("bears any prompt and answer, and points into the answer", () => {
  const unit = fc.constantFrom(
    ..." \n.,。、「」\"'*#-1一2あ海a\ud83d\ude00",
    "in 3 sentences",
    "Write exactly 2 words. ",
    "200字以内で書いてください。",
    "JSON",
    '"sea"',
    "without the word ",
    "100자 이내로 써 주세요.",
    "用三句話回答",
  );
  const text = fc.string({ unit, maxLength: 30 });
  fc.assert(
    fc.property(text, text, (user, assistant) => {
      const { sample } = sampleOf(chat(user, assistant));
      const said = sample.segments[1]?.text ?? "";
      for (const { span, data } of findingsOf(instruction, sample)) {
        expect(span!.start < span!.end && span!.end <= said.length).toBe(true);
        expect(Number(data["end"]) <= user.length).toBe(true);
      }
    }),
  );
});
