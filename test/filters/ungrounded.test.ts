import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import { numbersIn } from "../../src/filters/grounding/number-reader.ts";
import ungrounded from "../../src/filters/ungrounded.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

const JA =
  "岬の灯台は明治4年にイギリス人の技師リチャード・ブラントンの設計で建てられ、大正12年の地震で倒れたあと1924年3月に鉄筋コンクリートで建て直された。高さは23.4メートルで、光は約38キロメートル先まで届く。管理人の田村氏は「霧の夜ほど大切な夜はない」と語る。赤、白、青の三つの船が港に並ぶ。";
const KO =
  "등대는 1871년에 영국인 기술자 브런턴의 설계로 세워졌고 1923년 지진으로 무너진 뒤 이듬해 다시 지어졌다. 높이는 23미터이며 빛은 약 3만 8천 미터 앞까지 닿는다. 관리인 이서연 씨는 안개 낀 밤이 가장 중요하다고 말한다.";
const ZH =
  "燈塔由英國技師布蘭頓設計，於1871年落成，民國十二年地震時倒塌，次年以鋼筋混凝土重建。塔高23公尺，光線可達約38公里。管理員林美玲表示，起霧的夜晚最重要。每年有12萬5千名遊客前來參觀。";
const EN =
  "The lighthouse on the northern cape was designed by the Greek engineer Ellen Marsh and opened in 1871. It fell in the earthquake of 1923 and was built again in concrete a year later. It is 77 feet high, cost 1.25 million pounds, and its keeper, Mr Doyle, says that foggy nights matter most.";

testFilter(ungrounded, {
  keep: [
    { name: "another era", text: chat(`灯台はいつ建てられたか。\n${JA}`, "1871年") },
    {
      name: "a small count of its own",
      text: chat(`次の文章を要約してください。\n${JA}`, "灯台の2つの話と、港の様子が書かれています。"),
    },
    {
      name: "a number in other words",
      text: chat(`次の文章を要約してください。\n${JA}`, "灯台は1871年に建てられ、光は約40キロメートル先まで届く。"),
    },
    { name: "kanji figures", text: chat(`灯台が建て直されたのはいつか。\n${JA}`, "一九二四年三月") },
    { name: "rounded", text: chat(`灯台の高さは何メートルか。\n${JA}`, "約23メートル") },
    { name: "another unit", text: chat(`光はどこまで届くか。\n${JA}`, "38000メートル") },
    { name: "a count", text: chat(`港にはいくつの船が並ぶか。\n${JA}`, "3隻") },
    {
      name: "a difference worked out before the eyes",
      text: chat(
        `灯台について答えてください。\n${JA}`,
        "建てられた1871年から建て直された1924年まで、53年かかりました。",
      ),
    },
    { name: "a difference", text: chat(`建て直されるまで何年間あったか。\n${JA}`, "53年間") },
    { name: "the name itself", text: chat(`設計したのは誰か。\n${JA}`, "ブラントンです。") },
    {
      name: "a quotation",
      text: chat(`次の文章を要約してください。\n\n${JA}`, "田村氏は「霧の夜ほど大切な夜はない」と語った。"),
    },
    { name: "no passage", text: chat("灯台はいつ建てられましたか？", "1855年です。") },
    {
      name: "a task that goes beyond it",
      text: chat(`次の文章の続きを書いてください。\n\n${JA}`, "1999年、鈴木氏が来た。"),
    },
    { name: "a translation", text: chat(`Translate the text.\n\n${JA}`, "It was built in 1877 by Robert.") },
    {
      name: "list numbers",
      text: chat(`次の文章を要約してください。\n\n${JA}`, "要点：\n14. 灯台は倒れた。\n15. 建て直された。"),
    },
    {
      name: "enough is no ten",
      text: chat(`次の文章を要約してください。\n\n${JA}`, "灯台の高さは十分で、一度倒れた。"),
    },
    { name: "thousands", text: chat(`每年有多少遊客？\n${ZH}`, "125,000名") },
    { name: "民國", text: chat(`地震是哪一年？\n${ZH}`, "1923年") },
    { name: "Korean scales", text: chat(`빛은 어디까지 닿나요?\n${KO}`, "38,000미터") },
    { name: "millions", text: chat(`How much did it cost?\n${EN}`, "1,250,000 pounds") },
    {
      name: "a word of the same stem",
      text: chat(`Summarize the article.\n\n${EN}`, "An engineer from Greece designed the lighthouse."),
    },
    {
      name: "a century",
      text: chat(`Summarize the article.\n\n${EN}`, "The lighthouse of the 19th century fell and rose again."),
    },
    {
      name: "somebody's own case",
      text: chat(
        `What should I charge?\nI have worked on my garden for 30 hours and you know how hard it is for me to find a price. I need to tell my neighbour soon.`,
        "45 dollars",
      ),
    },
    {
      name: "an answer that was cut off",
      text: chat(`Summarize the article.\n\n${EN}`, "The lighthouse opened in 1871 and fell in 19"),
    },
  ],
  flag: [
    {
      reason: "ungroundedNumber",
      name: "a small number in the words of the passage",
      text: chat(
        "次の文章を要約してください。\n規約は全部で12条からなり、党員の権利は第8条により守られる。処分には三分の二の賛成が必要であり、処分を受けた者は翌月まで異議を申し立てることができる。総会は毎年五月に開かれ、議長は会員の中から選ばれる。",
        "党員の権利は第⟦9⟧条により守られる。",
      ),
    },
    {
      reason: "ungroundedNumber",
      name: "at the beginning, and a time",
      text: chat(
        "Summarize the text.\n14 people were rescued from the ferry after it ran aground near the northern cape. The last of them left the ship at 5:40 in the morning, the coast guard said. Nobody was hurt, and the ferry was towed to the harbour.",
        "⟦19⟧ people were rescued from the ferry after it ran aground. The last of them left the ship at 5:⟦20⟧ in the morning.",
      ),
    },
    { reason: "ungroundedNumber", text: chat(`灯台はいつ建てられたか。\n${JA}`, "⟦1878⟧年") },
    { reason: "ungroundedNumber", text: chat(`${JA}\n\n灯台が建て直されたのは何月か。`, "⟦5⟧月です。") },
    {
      reason: "ungroundedNumber",
      text: chat(`次の文章を要約してください。\n\n${JA}`, "灯台は地震で倒れ、⟦1931⟧年に建て直された。"),
    },
    { reason: "ungroundedNumber", text: chat(`다음 글을 읽고 질문에 답하세요.\n${KO}\n등대의 높이는?`, "⟦47⟧미터") },
    { reason: "ungroundedNumber", text: chat(`燈塔有多高？\n${ZH}`, "⟦61⟧公尺") },
    {
      reason: "ungroundedNumber",
      text: chat(`Answer the question.\n\n${EN}\n\nHow high is it?`, "It is ⟦91⟧ feet high."),
    },
    { reason: "ungroundedName", text: chat(`設計したのは誰か。\n${JA}`, "⟦ウィリアム・ハーディ⟧") },
    {
      reason: "ungroundedName",
      text: chat(`次の文章を要約してください。\n\n${JA}`, "灯台の管理人の⟦佐久間氏⟧が語った。"),
    },
    { reason: "ungroundedName", text: chat(`관리인은 누구인가요?\n${KO}`, "⟦박준형⟧") },
    { reason: "ungroundedName", text: chat(`管理員是誰？\n${ZH}`, "答案是⟦張家豪⟧。") },
    { reason: "ungroundedName", text: chat(`Who is the keeper?\n${EN}`, "The keeper is ⟦Hargreaves⟧.") },
    {
      reason: "ungroundedQuotation",
      text: chat(`次の文章を要約してください。\n\n${JA}`, "田村氏は⟦「税金の無駄づかいだと思います」⟧と述べた。"),
    },
    {
      reason: "longerThanSource",
      text: chat(`次の文章を要約してください。\n\n${JA}`, `⟦${"灯台は、かつて多くの船を導いた。".repeat(12)}⟧`),
    },
  ],
});

describe("numbers by value", () => {
  it.each([
    ["一九四七年", [1947]],
    ["二十五人", [25]],
    ["1億2000万円", [120_000_000]],
    ["３，５００円", [3500]],
    ["1947.2.25", [1947, 2, 25]],
    ["3만 8천 명", [38_000]],
    ["12萬5千", [125_000]],
    ["2.5 million", [2_500_000]],
    ["壹萬", [10_000]],
    ["万が一、1,2,3", [1, 1, 2, 3]],
    ["3.14", [3.14]],
  ])("%s", (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values);
  });
});

it("bears any passage and answer", () => {
  const unit = fc.constantFrom(
    ..."0１一十万億年月日.,，。？「」はがABc de가억 \n\ud83d",
    "要約",
    "million",
    "によると",
  );
  const text = fc.string({ unit, maxLength: 90 });
  fc.assert(
    fc.property(text, text, (user, assistant) => {
      const { sample } = sampleOf(chat(`次の文章を要約してください。\n${JA}${user}`, assistant));
      for (const { span } of findingsOf(ungrounded, sample))
        if (span !== undefined) expect(span.start < span.end && span.end <= assistant.length).toBe(true);
    }),
  );
});
