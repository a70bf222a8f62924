/**
 * Rows that use foreign words rightly, made of real words and sentences in frames of our own: clean data has too few of
 * them to count. The frames say what the words are there for: a gloss, a word spoken about, a title, a translation, a
 * quotation.
 */
import type { Part } from "../data.ts";
import { wordOf } from "./donors.ts";
import { type Draw, drawOf } from "./draw.ts";
import { passageOf, sentenceRun } from "./hosts.ts";
import type { KeepClass } from "./keep.ts";
import { matchesOutside, replaceAll } from "./plant.ts";
import { type LabelledRow, turnsOf } from "./row.ts";

const DONORS = ["ru", "el", "ar", "he", "th", "hi", "ko", "ja", "fr", "de", "es", "pl", "tr", "vi"] as const;
type Donor = (typeof DONORS)[number];

const NAMES: Readonly<Record<string, Readonly<Record<Donor, string>>>> = {
  ja: {
    ...{ ru: "ロシア語", el: "ギリシャ語", ar: "アラビア語", he: "ヘブライ語", th: "タイ語", hi: "ヒンディー語" },
    ...{ ko: "韓国語", ja: "日本語", fr: "フランス語", de: "ドイツ語", es: "スペイン語", pl: "ポーランド語" },
    ...{ tr: "トルコ語", vi: "ベトナム語" },
  },
  ko: {
    ...{ ru: "러시아어", el: "그리스어", ar: "아랍어", he: "히브리어", th: "태국어", hi: "힌디어", ko: "한국어" },
    ...{ ja: "일본어", fr: "프랑스어", de: "독일어", es: "스페인어", pl: "폴란드어", tr: "튀르키예어", vi: "베트남어" },
  },
  "zh-Hant": {
    ...{ ru: "俄文", el: "希臘文", ar: "阿拉伯文", he: "希伯來文", th: "泰文", hi: "印地文", ko: "韓文", ja: "日文" },
    ...{ fr: "法文", de: "德文", es: "西班牙文", pl: "波蘭文", tr: "土耳其文", vi: "越南文" },
  },
  en: {
    ...{
      ru: "Russian",
      el: "Greek",
      ar: "Arabic",
      he: "Hebrew",
      th: "Thai",
      hi: "Hindi",
      ko: "Korean",
      ja: "Japanese",
    },
    ...{ fr: "French", de: "German", es: "Spanish", pl: "Polish", tr: "Turkish", vi: "Vietnamese" },
  },
};

type Frame = readonly [prompt: string, answer: string];

interface Frames {
  /** `{L}` is the language's name, `{w}` a word of it. */
  readonly mention: readonly Frame[];
  /** `{t}` is some words of the language. */
  readonly title: readonly Frame[];
  /** `{h}` is a sentence of the host language, `{s}` one of the foreign language. */
  readonly translation: readonly Frame[];
  readonly quotation: readonly Frame[];
}

const FRAMES: Readonly<Record<string, Frames>> = {
  ja: {
    mention: [
      [
        "{w}ってどういう意味ですか。",
        "{w} は{L}の単語で、日常の会話でもよく使われます。文脈によって訳し方が変わるので、例文と一緒に覚えるとよいでしょう。",
      ],
      [
        "{L}の単語を一つ教えて。",
        "では、「{w}」を紹介します。初めのうちは発音が難しく感じられますが、何度か声に出すと慣れてきます。",
      ],
      ["{L}の学習を始めました。", "よい選択ですね。{L}では、まず {w} のような短い単語から覚えると続けやすくなります。"],
      [
        "外国語の単語帳を作りたい。",
        "表に外国語、裏に日本語を書きます。例えば{L}なら、表に {w}、裏にその意味を書くだけで十分です。",
      ],
    ],
    title: [
      [
        "この映画の原題は？",
        "日本では別の題で公開されましたが、原題は『{t}』です。舞台は小さな港町で、家族の絆が静かに描かれています。",
      ],
      [
        "彼女の代表曲を教えて。",
        "最も知られているのは「{t}」でしょう。落ち着いた歌声と素朴な編曲が多くの人に愛されています。",
      ],
    ],
    translation: [
      [
        "「{h}」を{L}で言うとどうなりますか。",
        "{L}では次のように言います。\n\n{s}\n\n語順が日本語と異なる点に気をつけてください。",
      ],
      [
        "次の文を{L}に訳して、簡単な説明を付けてください。\n{h}",
        "訳：{s}\n\n直訳すると不自然になる部分は、意味が伝わるように言い換えました。",
      ],
    ],
    quotation: [
      ["当時の新聞は何と書きましたか。", "ある新聞は「{s}」と伝えました。短い記事でしたが、反響は大きかったようです。"],
      [
        "碑文には何と書かれていますか。",
        "石碑には次の一文が刻まれています。\n\n> {s}\n\n風化が進んでおり、読み取りにくい文字もあります。",
      ],
    ],
  },
  ko: {
    mention: [
      [
        "{w}는 무슨 뜻이에요?",
        "{w} 는 {L} 낱말이고 일상 대화에서도 자주 쓰입니다. 문맥에 따라 뜻이 달라지므로 예문과 함께 외우세요.",
      ],
      [
        "{L} 단어를 하나 알려 줘.",
        "그럼 ‘{w}’를 소개할게요. 처음에는 발음이 어렵지만 몇 번 소리 내어 읽으면 익숙해집니다.",
      ],
      ["{L} 공부를 시작했어요.", "좋은 선택이에요. {L}는 {w} 같은 짧은 낱말부터 외우면 오래 이어 갈 수 있습니다."],
    ],
    title: [
      [
        "이 영화의 원제는?",
        "국내에서는 다른 제목으로 개봉했지만 원제는 『{t}』입니다. 작은 항구 마을을 배경으로 가족의 이야기를 담았습니다.",
      ],
      ["그 가수의 대표곡은?", "가장 널리 알려진 곡은 “{t}”입니다. 차분한 목소리와 소박한 편곡이 사랑받았습니다."],
    ],
    translation: [
      [
        "‘{h}’를 {L}로 어떻게 말하나요?",
        "{L}로는 이렇게 말합니다.\n\n{s}\n\n어순이 우리말과 다르다는 점에 주의하세요.",
      ],
      [
        "다음 문장을 {L}로 번역하고 설명도 붙여 줘.\n{h}",
        "번역: {s}\n\n직역하면 어색한 부분은 뜻이 통하도록 바꾸었습니다.",
      ],
    ],
    quotation: [
      ["당시 신문은 뭐라고 썼나요?", "한 신문은 “{s}”라고 전했습니다. 짧은 기사였지만 반응은 컸습니다."],
      [
        "비석에는 뭐라고 적혀 있나요?",
        "비석에는 다음과 같은 문장이 새겨져 있습니다.\n\n> {s}\n\n오래되어 읽기 어려운 글자도 있습니다.",
      ],
    ],
  },
  "zh-Hant": {
    mention: [
      ["{w} 是什麼意思？", "{w} 是{L}的單字，日常對話也常用到。意思會隨上下文改變，建議搭配例句一起記。"],
      ["教我一個{L}單字。", "那就介紹「{w}」吧。剛開始會覺得發音困難，多唸幾次就會習慣。"],
      ["我開始學{L}了。", "很好的選擇。學{L}可以先從 {w} 這類簡短的單字開始，比較容易持續下去。"],
    ],
    title: [
      ["這部電影的原名是什麼？", "台灣上映時用了別的片名，原名是《{t}》。故事發生在小港口，平靜地描寫一家人的情感。"],
      ["她的代表作是哪一首？", "最為人熟知的是〈{t}〉。沉穩的嗓音和樸實的編曲受到許多人喜愛。"],
    ],
    translation: [
      ["「{h}」的{L}怎麼說？", "{L}可以這樣說：\n\n{s}\n\n請注意語序和中文不同。"],
      ["請把下面的句子翻譯成{L}並簡單說明。\n{h}", "譯文：{s}\n\n直譯會不自然的地方，已改成意思相近的說法。"],
    ],
    quotation: [
      ["當時的報紙怎麼寫？", "有一家報紙寫道：「{s}」雖然只是短短的報導，迴響卻很大。"],
      ["石碑上寫了什麼？", "石碑上刻著這句話：\n\n> {s}\n\n由於風化嚴重，有些字已經難以辨認。"],
    ],
  },
  en: {
    mention: [
      [
        "What does {w} mean?",
        "{w} is a {L} word that is common in everyday speech. Its meaning shifts with the context, so learn it together with an example.",
      ],
      [
        "Teach me a {L} word.",
        'Let us take "{w}". The sounds seem hard at first, but after you say it aloud a few times they come by themselves.',
      ],
      [
        "I have started to learn {L}.",
        "Good choice. In {L} it helps to begin with short words such as {w} and to add a few every day.",
      ],
    ],
    title: [
      [
        "What is the original title of this film?",
        'It was released here under another name, but the original title is "{t}". The story is set in a small harbour town.',
      ],
      [
        "What is her best-known song?",
        "Most people know “{t}”. The calm voice and the plain arrangement have made it last.",
      ],
    ],
    translation: [
      [
        'How do you say "{h}" in {L}?',
        "In {L} you would say:\n\n{s}\n\nNote that the word order differs from English.",
      ],
      [
        "Translate this into {L} and explain briefly.\n{h}",
        "Translation: {s}\n\nWhere a literal rendering would sound odd, I chose words with the same sense.",
      ],
    ],
    quotation: [
      ["What did the newspaper write?", "One paper wrote: “{s}” The note was short, but it caused a stir."],
      ["What does the stone say?", "The stone bears this line:\n\n> {s}\n\nSome of the letters have worn away."],
    ],
  },
};

type Kind = keyof Frames | "gloss";
const KINDS: readonly Kind[] = ["gloss", "mention", "title", "translation", "quotation"];

const GLOSSED: Readonly<Record<string, RegExp>> = {
  ja: /[ァ-ヺー]{4,}(?=[はがをにでとのも、])/g,
  ko: /(?<= )[가-힣]{3,}(?= )/g,
  "zh-Hant": /(?<=[的了在是，、])[\u4e00-\u9fff]{2,3}(?=[的在是，、])/g,
  en: /(?<= )[A-Z][a-z]{3,}(?= )/g,
};

/** A word in parentheses after a word of a real sentence. */
function glossed(language: string, donor: Donor, part: Part, draw: Draw): string | undefined {
  const { text } = passageOf(language, part, draw.pick([1, 1, 300]), draw);
  const places = matchesOutside(text, GLOSSED[language]!);
  if (places.length === 0) return undefined;
  const { end } = draw.pick(places);
  const word = wordOf(donor, part, draw);
  const token =
    language === "ja" || language === "zh-Hant" ? `（${word}）` : `${language === "en" ? " " : ""}(${word})`;
  return replaceAll(text, [{ start: end, end, token }]).text;
}

function made(kind: Kind, language: string, part: Part, draw: Draw): LabelledRow | undefined {
  const donor = draw.pick(DONORS.filter((each) => each !== language));
  const label = {
    class: `made-${kind}`,
    language,
    detail: donor,
    wanted: "keep",
    spans: [],
    source: `made ${donor}`,
  } as const;
  if (kind === "gloss") {
    const answer = glossed(language, donor, part, draw);
    return answer === undefined ? undefined : { ...label, turns: turnsOf(undefined, answer) };
  }
  const [prompt, answer] = draw.pick(FRAMES[language]![kind]);
  const [sentence] = sentenceRun(donor, part, 1, draw);
  const [own] = sentenceRun(language, part, 1, draw);
  if (sentence!.length > 200 || own!.length > 200) return undefined;
  const words = sentence!
    .replace(/[.。!?！？,，、"“”„«»「」]/g, "")
    .split(" ")
    .slice(0, 4)
    .join(" ")
    .slice(0, 24);
  const values: Readonly<Record<string, string>> = {
    L: NAMES[language]![donor],
    w: wordOf(donor, part, draw),
    t: words,
    s: sentence!,
    h: own!,
  };
  const fill = (frame: string) => frame.replace(/\{([Lwtsh])\}/g, (_, key: string) => values[key]!);
  return { ...label, turns: turnsOf(fill(prompt), fill(answer)) };
}

/** Rows of each kind in each language. */
export function keepMade(part: Part, most: number): KeepClass[] {
  return Object.keys(FRAMES).flatMap((language) =>
    KINDS.map((kind): KeepClass => {
      const draw = drawOf(`keep ${kind} ${language} ${part}`);
      const rows: LabelledRow[] = [];
      for (let tries = 0; rows.length < most && tries < most * 20; tries++) {
        const row = made(kind, language, part, draw);
        if (row !== undefined) rows.push(row);
      }
      return { name: `made-${kind}`, language, rows };
    }),
  );
}
