/** Rows written for these tests: hostile ones, and ones that a browser lays out in its own ways. */

const chat = (user: string, assistant: string, id?: string) => ({
  ...(id !== undefined && { id }),
  messages: [
    { role: "user", content: user },
    { role: "assistant", content: assistant },
  ],
});

/** What would show that a row was run: a title that changed, a box that opened. */
export const ATTACK = "document.title='owned';alert('owned')";

export const HOSTILE_ROWS = [
  chat(
    "Say hello",
    `<script>${ATTACK}</script><img src=x onerror="${ATTACK}"> hello \ufffd there, this is English.`,
    `<script>${ATTACK}</script>`,
  ),
  chat(
    "テンプレート",
    `</script><script>${ATTACK}</script> \`\${${ATTACK}}\` {{constructor.constructor("${ATTACK}")()}} 壊れた\ufffd文です。<!-- <script> -->`,
  ),
  chat(
    "<svg onload=alert(1)>",
    `<a href="javascript:${ATTACK}">押す</a> <iframe srcdoc="<script>${ATTACK}</script>"></iframe> 壊れた\ufffd文です。`,
  ),
];

export const BIDI = chat(
  "向き",
  "これは文\u202eです。abc\u2066def\u2069 \u2028改行\u2029 ゼロ\u200b\u200b幅\ufeff、\ufffdも壊れています。",
);
export const ARABIC = chat("تحية", "مرحبا بالعالم، هذه جملة عربية طويلة بما يكفي. \ufffd ثم نستمر في الكلام قليلا.");
export const LONE = chat("絵文字", "絵文字の半分\ud83dと\ufffdです。家族👨‍👩‍👧‍👦は見えます。");
export const KOREAN = chat(
  "질문",
  "이 문장은 깨진 글자 \ufffd 를 담고 있는 한국어 문장입니다. 띄어쓰기는 그대로 둡니다.",
);
export const TAIWAN = chat("問題", "這是一個有壞字\ufffd的繁體中文句子，我們用正確的字型來顯示它，並且在這裡說明。");
/** A long text that is no loop: each sentence says which one it is, in words that differ. */
function numbered(before: string, after: string, count: number): string {
  const things = [..."山川海空森町村島道橋城寺港駅店家庭畑田池"];
  return Array.from({ length: count }, (_, at) => {
    const [one, two, three] = [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400)];
    return `${before}${things[one]}と${things[two]}と${things[three]}の${at}${after}`;
  }).join("");
}

export const LONG = chat(
  "長い文",
  `${numbered("これは長い文章の", "番目の文です。", 2500)}ここで壊れた\ufffdよ。${numbered("そして", "番目が続きます。", 1500)}`,
);
export const TWICE_BROKEN = chat(
  "場所",
  "この文は\ufffd二か所で壊れ\ufffdています。それでも続きを読むことはできます。",
);
const original =
  "日本の首都は東京です。とても大きな都市で、多くの人が住んでいます。観光地もたくさんあり、毎年世界中から人が訪れます。";
export const ORIGINAL = chat("首都はどこですか。", original);
export const DUPLICATE = chat("首都はどこですか。", original);

export const PLAIN_ROWS = Array.from({ length: 60 }, (_, index) =>
  chat(
    `質問その${index}です。`,
    `${index}番目の答えです。特に問題はなく、${index * 7}という数も${index + 3}という数も正しいです。`,
  ),
);

export const BROKEN_ROWS = Array.from({ length: 120 }, (_, index) =>
  chat(`問い${index}`, `${index}番目の答えは途中で壊れた\ufffd文になっています。番号は${index * 13}です。`),
);

export const jsonl = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");
