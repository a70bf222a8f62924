import type { StoryLanguage } from "./rows.ts";

/** What goes wrong in real contributions: a step that mixed up encodings, a model that lost its language, a leaked template. */
export const FAULT_KINDS = ["splice", "mojibake", "template", "forms", "language", "replacement"] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

type Random = () => number;

/** What windows-1252 has for the bytes 80 to 9F. A `TextDecoder` of that name reads them as ISO 8859-1 in some versions of Node. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** UTF-8 read as windows-1252. */
const misread = (text: string): string =>
  Buffer.from(text, "utf8")
    .toString("latin1")
    .replace(/[\x80-\x9f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80]!);

/** Words of languages that a model falls into. */
const FOREIGN: readonly string[] =
  "można|przygotowanie|świadomość|Ek Cumhuriyet|değişiklik|güzel|внимание|обязательно|наприклад|σημαντικό|всегда|ความสุข|อย่างมาก|شروع|بسیار|दिन|बहुत|możliwości|öğrenmek|začátek".split(
    "|",
  );

const ENGLISH: readonly string[] = [
  "That is a great question, and the short answer is that you should start small and keep a simple record.",
  "Most people give up because they buy too much equipment before they know what they like to do.",
  "Pick one day of the week, tell a friend about it, and see how you feel after the first month.",
  "If something hurts, stop at once and look at your posture before you try the same thing again.",
  "There are many books about this in your local library, and the older ones are often the best.",
];

/** Traditional forms and what stands for them in Simplified Chinese: only those whose answer is one character. */
const FORMS = new Map(
  (
    "這这 個个 問问 題题 時时 間间 說说 請请 學学 習习 開开 進进 動动 點点 給给 樣样 會会 還还 沒没 對对 過过 後后 實实 際际 " +
    "經经 驗验 結结 論论 話话 無无 難难 歡欢 讓让 該该 選选 擇择 計计 畫画 處处 與与 應应 變变 長长 連连 書书 們们 為为 來来"
  )
    .split(" ")
    .map((pair) => [pair[0]!, pair[1]!] as const),
);

/** The answer with one fault of a kind in it. */
export function brokenBy(kind: FaultKind, answer: string, language: StoryLanguage, random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  switch (kind) {
    case "splice":
      return spliced(answer, [pick(FOREIGN), pick(FOREIGN), pick(FOREIGN)], random);
    case "mojibake": {
      const sentences = answer.split(/(?<=[.。])/);
      const at = Math.floor(random() * sentences.length);
      return sentences.map((text, index) => (index === at ? misread(text) : text)).join("");
    }
    case "template":
      return pick([
        `${answer}<|im_end|>\n<|im_start|>user\n`,
        `${answer}\n\n### Instruction:\n`,
        `[INST] ${answer}`,
        `${answer}</s>`,
      ]);
    case "forms":
      // Korean has no such forms: a sentence comes out in the other language instead.
      return language === "zh-TW"
        ? [...answer].map((char) => FORMS.get(char) ?? char).join("")
        : `${answer} ${pick(ENGLISH)} ${pick(ENGLISH)}`;
    case "language":
      return [pick(ENGLISH), pick(ENGLISH), pick(ENGLISH)].join(" ");
    case "replacement": {
      const at = 8 + Math.floor(random() * (answer.length - 16));
      return `${answer.slice(0, at)}\uFFFD\uFFFD${answer.slice(at + 2)}`;
    }
  }
}

function spliced(answer: string, words: readonly string[], random: Random): string {
  let text = answer;
  for (const word of words) {
    const at = 6 + Math.floor(random() * (text.length - 12));
    text = `${text.slice(0, at)}${word}${text.slice(at)}`;
  }
  return text;
}
