import { NO_PROFILE } from "../../src/core/context.ts";
import type { Role } from "../../src/core/sample.ts";
import filter from "../../src/filters/romanised.ts";
import { testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string): readonly { role: Role; text: string }[] => [
  { role: "user", text: user },
  { role: "assistant", text: assistant },
];
const set = (language: string) => ({ language, profile: NO_PROFILE });

testFilter(filter, {
  keep: [
    { name: "nothing says what is due", text: "Watashi wa gakusei desu. Mainichi toshokan de benkyou shimasu." },
    { name: "rōmaji on request", text: chat("次の文をローマ字にして：私は学生です", "Watashi wa gakusei desu.") },
    { name: "pinyin on request", text: chat("請標出這句話的拼音：我是學生", "wǒ shì xué shēng de tóng xué") },
    {
      name: "Korean pronunciation",
      text: chat("이 문장의 발음을 알려 주세요.", "Annyeonghaseyo, jeoneun haksaeng-imnida."),
    },
    {
      name: "a language lesson in English",
      text: chat(
        "How do you say thank you in Japanese?",
        "You can say arigatou gozaimasu, which means thank you very much.",
      ),
    },
    {
      name: "Indonesian",
      text: "Saya tidak bisa datang hari ini karena hujan turun sangat lebat.",
      context: set("ja"),
    },
    { name: "Italian", text: "La sera andiamo a mangiare una pizza con gli amici di mia sorella.", context: set("ja") },
    { name: "Finnish", text: "Kissa istuu ikkunalla ja katselee, kun lumi sataa hiljaa maahan.", context: set("ja") },
    { name: "Swahili", text: "Watu wote wana haki ya kupata elimu bora katika nchi yao.", context: set("ja") },
    { name: "Spanish", text: "Mi hermana no come carne, pero sí come mucho pescado.", context: set("ko") },
    { name: "English", text: "He can see the men, and she can hear you.", context: set("zh-Hant") },
    {
      name: "names",
      text: chat("登場人物を挙げてください。", "Yamada Taro, Tanaka Hanako, Suzuki Ichiro, Sato Kenji"),
    },
    {
      name: "phrases beside their reading",
      text: chat(
        "旅行で使う日本語を教えてください。",
        "駅はどこですか。\nEki wa doko desu ka.\n\nこれはいくらですか。\nKore wa ikura desu ka.\n\n水をもう一杯ください。\nMizu o mou ippai kudasai.",
      ),
    },
    {
      name: "readings in parentheses",
      text: chat(
        "挨拶を教えて",
        "こんにちは。お元気ですか (Konnichiwa. O-genki desu ka, minna-san wa dou desu ka) と言います。",
      ),
    },
    {
      name: "Hangul and its reading",
      text: chat(
        "인사말을 알려 줘",
        "안녕하세요, 저는 학생입니다. 만나서 반갑습니다.\nAnnyeonghaseyo, jeoneun haksaeng-imnida. Mannaseo bangapseumnida.",
      ),
    },
    {
      name: "English in a Japanese answer",
      text: chat(
        "この手法の名前は何ですか。",
        "この手法は chain of thought prompting for large language models と呼ばれています。",
      ),
    },
    { name: "a prompt in rōmaji", text: [{ role: "user", text: "Kyou no tenki wa dou desu ka" }], context: set("ja") },
  ],
  flag: [
    {
      reason: "romanised",
      text: chat(
        "自己紹介をしてください。",
        "⟦Konnichiwa, watashi wa gakusei desu. Mainichi toshokan de hon o yomimasu⟧.",
      ),
      data: { kind: "Japanese in rōmaji", words: 11 },
    },
    {
      reason: "romanised",
      text: chat("今日の予定は？", "⟦Kyō wa gakkō ni ikimasen. Ie de ryōri o tsukurimasu⟧."),
    },
    {
      name: "Kunrei spelling",
      reason: "romanised",
      text: chat("趣味は何ですか。", "⟦Watasi no syumi wa syasin o toru koto desu⟧."),
    },
    {
      reason: "romanised",
      text: chat("Translate to Japanese: I like this book.", "⟦Watashi wa kono hon ga suki desu⟧."),
    },
    {
      reason: "romanised",
      text: chat(
        "자기소개를 해 주세요.",
        "⟦Annyeonghaseyo, jeoneun haksaeng-imnida. Chaegeul ingneun geoseul joahamnida⟧.",
      ),
      data: { kind: "romanised Korean" },
    },
    {
      name: "McCune-Reischauer",
      reason: "romanised",
      text: chat("자기소개를 해 주세요.", "⟦Annyŏnghaseyo, chŏnŭn haksaengimnida. Sŏurŭn k'ŭn tosiimnida⟧."),
    },
    {
      reason: "romanised",
      text: chat("請自我介紹。", "⟦Nǐ hǎo, wǒ shì yí ge xuésheng. Wǒ xǐhuan kàn shū⟧."),
      data: { kind: "Chinese in pinyin" },
    },
    {
      reason: "romanised",
      text: chat("請自我介紹。", "⟦Ni3 hao3, wo3 shi4 xue2sheng1, wo3 hen3 xi3huan1 kan4 shu1⟧."),
    },
    {
      name: "without tones",
      reason: "romanised",
      text: chat("請自我介紹。", "⟦Wo shi xuesheng, xianzai zai daxue xuexi zhongwen, women dou hen gaoxing⟧."),
    },
    {
      name: "the language is set",
      reason: "romanised",
      text: "⟦Kore wa totemo muzukashii mondai desu. Minna de kangaemashou⟧.",
      context: set("ja"),
    },
    {
      name: "a passage inside a native text",
      reason: "romanised",
      text: chat(
        "富士山について教えてください。",
        "富士山は日本でいちばん高い山です。多くの人が夏に登ります。\n\n⟦Fuyu wa yuki ga ooku, nobori ni iku koto wa kiken desu⟧. 春にはまた緑が戻ります。",
      ),
    },
  ],
});
