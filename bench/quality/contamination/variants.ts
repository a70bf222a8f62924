import { seeded } from "../../../src/core/random.ts";

/** A way in which an item of a benchmark turns up in training data. */
export interface Variant {
  readonly name: string;
  /** The least share that must be found. */
  readonly goal?: number;
  /** The text with the item in it; undefined where the item has nothing that could be changed so. */
  readonly make: (
    item: string,
    key: string,
  ) => { readonly text: string; readonly start: number; readonly end: number } | undefined;
}

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const isCjk = (text: string) => {
  const cjk = [...text].filter((each) => CJK.test(each)).length;
  return cjk * 3 > text.length;
};
const isKorean = (text: string) => /[\uac00-\ud7af]/.test(text);

const whole = (text: string) => ({ text, start: 0, end: text.length });
const changed =
  (make: (item: string, key: string) => string): Variant["make"] =>
  (item, key) => {
    const text = make(item, key);
    return text === item ? undefined : whole(text);
  };

/** Words, or characters of text without spaces, between which the pieces of white space stay where they are. */
const partsOf = (text: string): string[] =>
  isCjk(text) && !isKorean(text) ? [...text] : text.split(/(\s+)/).filter((each) => each !== "");

/** Changes a share of the words or characters: a third each put in, left out, replaced by another of the same text. */
function edited(text: string, share: number, key: string): string {
  const random = seeded(`${key} ${share}`);
  const parts = partsOf(text);
  const words = parts.flatMap((part, at) => (/\S/.test(part) ? [at] : []));
  const count = Math.round(words.length * share);
  const chosen = new Set<number>();
  while (chosen.size < count) chosen.add(words[Math.floor(random() * words.length)]!);
  const other = () => parts[words[Math.floor(random() * words.length)]!]!;
  const space = isCjk(text) && !isKorean(text) ? "" : " ";
  return parts
    .map((part, at) => {
      if (!chosen.has(at)) return part;
      const what = random();
      if (what < 1 / 3) return "";
      return what < 2 / 3 ? `${part}${space}${other()}` : other();
    })
    .join("");
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/してください/g, "して下さい"],
  [/て(ください|下さい)([。！]?)(?=\s|$)/g, "てもらえますか$2"],
  [/ですか([？?。]?)/g, "でしょうか$1"],
  [/ますか([？?。]?)/g, "るのでしょうか$1"],
  [/です。/g, "である。"],
  [/ました。/g, "た。"],
  [/하세요/g, "하십시오"],
  [/해 ?주세요/g, "해 줘"],
  [/하시오/g, "하세요"],
  [/입니까/g, "인가요"],
  [/습니다/g, "어요"],
  [/\bWrite\b/g, "Please write"],
  [/\bCan you\b/g, "Could you please"],
  [/\bWhat is\b/g, "What's"],
  [/\bYou are not allowed to\b/g, "You must not"],
  [/\bPlease\b/g, "Kindly"],
  [/\bDo not\b/g, "Don't"],
];

const sentencesOf = (text: string) => text.split(/(?<=[。！？.!?])\s*(?=\S)/).filter((each) => each.trim() !== "");

const FRAMES = {
  ja: [
    "あなたは優秀なアシスタントです。次の依頼に、順を追って丁寧に答えてください。分からないことは分からないと書いてください。\n\n### 質問\n",
    "\n\n### 条件\n答えだけでなく、そう考えた理由も書いてください。長さは自由です。",
  ],
  ko: [
    "당신은 친절한 도우미입니다. 아래 요청을 읽고 차근차근 답해 주세요. 모르는 것은 모른다고 쓰세요.\n\n### 질문\n",
    "\n\n### 조건\n답뿐만 아니라 그렇게 생각한 이유도 적어 주세요.",
  ],
  en: [
    "You are a careful assistant. Read the request below and answer it step by step. If you do not know, say so.\n\n### Question\n",
    "\n\n### Conditions\nGive your reasons as well as the answer. Any length is fine.",
  ],
} as const;

function embedded(item: string) {
  const [before, after] = FRAMES[isKorean(item) ? "ko" : isCjk(item) ? "ja" : "en"];
  return { text: before + item + after, start: before.length, end: before.length + item.length };
}

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

export const VARIANTS: readonly Variant[] = [
  { name: "verbatim", goal: 0.99, make: whole },
  {
    name: "punctuation changed",
    goal: 0.99,
    make: changed((item) =>
      item
        .replace(/[、，]/g, ",")
        .replace(/。/g, ".")
        .replace(/[「」『』"'“”]/g, "")
        .replace(/[?？!！]/g, ""),
    ),
  },
  { name: "full width", goal: 0.99, make: changed(toFullWidth) },
  { name: "upper case", goal: 0.99, make: changed((item) => item.toUpperCase()) },
  {
    name: "spaces and line ends",
    goal: 0.99,
    make: changed((item) => item.replace(/\s+/g, "\n\n").replace(/([。、])/g, "$1 ")),
  },
  { name: "decomposed", goal: 0.99, make: changed((item) => item.normalize("NFD")) },
  { name: "embedded", goal: 0.98, make: embedded },
  { name: "5 % edited", make: changed((item, key) => edited(item, 0.05, key)) },
  { name: "10 % edited", goal: 0.9, make: changed((item, key) => edited(item, 0.1, key)) },
  { name: "20 % edited", make: changed((item, key) => edited(item, 0.2, key)) },
  {
    name: "endings changed",
    make: changed((item) => ENDINGS.reduce((text, [from, to]) => text.replace(from, to), item)),
  },
  {
    name: "sentences moved",
    make: changed((item) => {
      const sentences = sentencesOf(item);
      return [...sentences.slice(1), ...sentences.slice(0, 1)].join(isCjk(item) ? "" : " ");
    }),
  },
  { name: "embedded, 10 % edited", make: (item, key) => embedded(edited(item, 0.1, key)) },
];
