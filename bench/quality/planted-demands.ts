/** Demands that a real answer keeps, and ways to break it: what a careless edit or a careless model does. */

export interface Planted {
  readonly prompt: string;
  readonly broken: string;
}

interface Plant {
  readonly name: string;
  /** Undefined where the answer is not one that can keep the demand and be made to break it. */
  readonly plant: (answer: string) => Planted | undefined;
}

const charactersIn = (text: string) => [...text].length;
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;
const blocksIn = (text: string) => text.split(/\n\s*\n/).filter((block) => block.trim() !== "");

/** Plain prose: nobody counts lists, code and tables the same. */
const isProse = (text: string) => !/^\s*(?:[-*+•・|>]|\d+[.)．]|#)|```|\|/m.test(text);
const isList = (text: string) => {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const items = lines.filter((line) => /^\d+\. /.test(line));
  return (
    items.length >= 3 &&
    items.length <= 10 &&
    items.every((line, at) => line.startsWith(`${at + 1}. `)) &&
    lines.length === items.length
  );
};

/** Half as much again, and then as much again: beyond any tolerance. */
const longer = (text: string) => `${text}\n\n${text}\n\n${text}`;
const shorter = (text: string) => text.slice(0, Math.floor(text.length / 4));
const withoutLastItem = (text: string) => text.split("\n").slice(0, -1).join("\n").trimEnd();

type Say = (limit: number | string) => string;

const most = (name: string, say: Say, count: (text: string) => number, fewest: number): Plant => ({
  name,
  plant: (text) => (count(text) < fewest ? undefined : { prompt: say(count(text)), broken: longer(text) }),
});
const least = (name: string, say: Say, count: (text: string) => number, fewest: number): Plant => ({
  name,
  plant: (text) => {
    // A list, a table or a rule may be counted with or without: half of what there is was surely kept.
    const limit = Math.floor(count(text) / 2);
    return limit < fewest ? undefined : { prompt: say(limit), broken: shorter(text) };
  },
});
const paragraphs = (name: string, say: Say): Plant => ({
  name,
  plant: (text) => {
    const blocks = blocksIn(text);
    if (!isProse(text) || blocks.length < 2 || blocks.some((block) => block.includes("\n"))) return undefined;
    return { prompt: say(blocks.length), broken: `${text}\n\n${text}` };
  },
});
const items = (name: string, say: Say): Plant => ({
  name,
  plant: (text) => {
    if (!isList(text)) return undefined;
    return {
      prompt: say(
        text
          .trim()
          .split("\n")
          .filter((line) => line.trim() !== "").length,
      ),
      broken: withoutLastItem(text),
    };
  },
});
/** The longest word of an answer, or a stretch of its own. */
const termOf = (text: string, form: RegExp) =>
  [...text.matchAll(form)].map(([term]) => term).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
const includes = (name: string, say: Say, form: RegExp): Plant => ({
  name,
  plant: (text) => {
    const term = termOf(text, form);
    return term === undefined
      ? undefined
      : { prompt: say(term), broken: text.replace(new RegExp(term.slice(0, -2), "gi"), "…") };
  },
});
const avoids = (name: string, say: Say, word: string): Plant => ({
  name,
  plant: (text) => (text.toLowerCase().includes(word) ? undefined : { prompt: say(word), broken: `${text} ${word}.` }),
});
const ends = (name: string, say: Say, more: string): Plant => ({
  name,
  plant: (text) => {
    const last =
      text
        .split(/\n|(?<=[.!?。！？])\s*/)
        .at(-1)
        ?.trim() ?? "";
    if (last.length < 4 || last.length > 60 || /["“”「」『』'‘’<>*`|]/.test(last)) return undefined;
    return { prompt: say(last), broken: `${text}\n\n${more}` };
  },
});
const starts = (name: string, say: Say, more: string): Plant => ({
  name,
  plant: (text) => {
    const first = text.split(/\n|(?<=[.!?。！？])\s*/)[0]!.trim();
    if (first.length < 4 || first.length > 60 || /["“”「」『』'‘’<>*`|#:：]/.test(first)) return undefined;
    return { prompt: say(first), broken: `${more} ${text.slice(first.length)}` };
  },
});
const commas = (name: string, prompt: string, comma: string): Plant => ({
  name,
  plant: (text) => {
    const kept = text.replace(/[,，、،]/g, "");
    return kept !== text ? undefined : { prompt, broken: `${text}${comma} ${text}` };
  },
});
const table = (name: string, prompt: string): Plant => ({
  name,
  plant: (text) =>
    /^\|.*\|$/m.test(text) ? { prompt, broken: text.replace(/[|\t,:：]/g, " ").replace(/ {2,}/g, " ") } : undefined,
});
const list = (name: string, prompt: string): Plant => ({
  name,
  plant: (text) => (isList(text) ? { prompt, broken: text.replace(/^\d+\. /gm, "").replaceAll("\n", " ") } : undefined),
});

export const PLANTS: Readonly<Record<string, readonly Plant[]>> = {
  en: [
    most("words, at most", (limit) => `Explain the topic in at most ${limit} words.`, wordsIn, 20),
    least("words, at least", (limit) => `Your response should contain at least ${limit} words.`, wordsIn, 20),
    most("characters, at most", (limit) => `Explain the topic in no more than ${limit} characters.`, charactersIn, 60),
    paragraphs("paragraphs", (limit) => `Write exactly ${limit} paragraphs about the topic.`),
    items("items", (limit) => `List ${limit} tips about the topic.`),
    includes("word to include", (word) => `Write about the topic. Include the word "${word}".`, /\b[a-z]{7,}\b/g),
    avoids("word to avoid", (word) => `Explain the topic without using the word "${word}".`, "zeppelin"),
    ends(
      "end",
      (phrase) => `Explain the topic. Finish your response with the phrase "${phrase}"`,
      "I can say more about this another day.",
    ),
    starts(
      "start",
      (phrase) => `Explain the topic. Start your response with the sentence "${phrase}"`,
      "Yesterday it rained.",
    ),
    commas("no commas", "Explain the topic. Do not use any commas.", ","),
    table("table", "Compare the topics in a table."),
    list("list", "Explain the topic in a numbered list."),
  ],
  ja: [
    most("characters, at most", (limit) => `このテーマについて${limit}字以内で説明してください。`, charactersIn, 40),
    least("characters, at least", (limit) => `このテーマについて${limit}文字以上で答えてください。`, charactersIn, 40),
    paragraphs("paragraphs", (limit) => `このテーマについて${limit}段落で説明してください。`),
    items("items", (limit) => `コツを${limit}つ挙げてください。`),
    includes("word to include", (word) => `「${word}」という言葉を使って説明してください。`, /[ァ-ヶー]{5,}/g),
    avoids("word to avoid", (word) => `「${word}」という言葉を使わずに説明してください。`, "飛行船"),
    ends("end", (phrase) => `説明の最後は「${phrase}」で締めくくってください。`, "また別の日に話しましょう。"),
    starts("start", (phrase) => `「${phrase}」から始めて説明してください。`, "昨日は雨でした。"),
    table("table", "内容を表形式でまとめてください。"),
    list("list", "コツを箇条書きで教えてください。"),
    {
      name: "です・ます",
      plant: (text) =>
        isProse(text) &&
        (text.match(/です。|ます。/g)?.length ?? 0) >= 3 &&
        !/(?:る|た|だ|い)。/.test(text.replaceAll(/ました。|でした。|ない。/g, ""))
          ? {
              prompt: "です・ます調で説明してください。",
              broken: text
                .replaceAll(/です。/g, "である。")
                .replaceAll(/ます。/g, "る。")
                .replaceAll(/ました。/g, "た。")
                .replaceAll(/ください。/g, "ほしい。"),
            }
          : undefined,
    },
  ],
  ko: [
    most("characters, at most", (limit) => `이 주제를 ${limit}자 이내로 설명해 주세요.`, charactersIn, 40),
    least("words, at least", (limit) => `이 주제를 ${limit}단어 이상으로 설명해 주세요.`, wordsIn, 10),
    paragraphs("paragraphs", (limit) => `이 주제를 ${limit}개의 문단으로 작성해 주세요.`),
    includes(
      "word to include",
      (word) => `'${word}'라는 단어를 포함해서 설명해 주세요.`,
      /(?<![가-힣])[가-힣]{5,7}(?![가-힣])/g,
    ),
    avoids("word to avoid", (word) => `'${word}'이라는 단어를 사용하지 말고 설명해 주세요.`, "비행선"),
    ends("end", (phrase) => `답변을 "${phrase}"로 끝내 주세요.`, "다음에 또 이야기하겠습니다."),
    commas("no commas", "쉼표를 사용하지 말고 설명해 주세요.", ","),
    {
      name: "존댓말",
      plant: (text) =>
        isProse(text) && (text.match(/니다\./g)?.length ?? 0) >= 3
          ? {
              prompt: "존댓말로 설명해 주세요.",
              broken: text
                .replaceAll(/습니다\./g, "다.")
                .replaceAll(/입니다\./g, "이다.")
                .replaceAll(/합니다\./g, "한다.")
                .replaceAll(/됩니다\./g, "된다.")
                .replaceAll(/니다\./g, "다."),
            }
          : undefined,
    },
  ],
  zh: [
    most("characters, at most", (limit) => `請用${limit}字以內說明這個主題。`, charactersIn, 40),
    least("characters, at least", (limit) => `請用至少${limit}字說明這個主題。`, charactersIn, 160),
    paragraphs("paragraphs", (limit) => `請用${limit}個段落說明這個主題。`),
    items("items", (limit) => `請列出${limit}個要點。`),
    includes("word to include", (word) => `請使用「${word}」這個詞來說明。`, /[A-Za-z]{6,}|[一-鿿]{4}(?=，)/g),
    avoids("word to avoid", (word) => `請不要使用「${word}」這個詞來說明。`, "飛行船"),
    ends("end", (phrase) => `請以「${phrase}」作為結尾。`, "改天再談。"),
  ],
};
