import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { Sample } from "../core/sample.ts";
import { BACKSLASH } from "../text/kernels/layout.ts";
import { textOf } from "../text/texts.ts";
import { byteEscapesOf, hasByteEscape } from "./undecoded/byte-escapes.ts";
import { entitiesOf, type Undecoded } from "./undecoded/entities.ts";
import { escapesOf } from "./undecoded/escapes.ts";

/** Words of a text that has to do with markup and its escapes, lower-cased. */
const MARKUP_TALK: readonly string[] = [
  ...["html", "xml", "entity", "entities", "escap", "エスケープ", "実体参照", "文字参照", "エンティティ"],
  ...["엔티티", "이스케이프", "實體", "实体", "轉義", "转义", "逸出字元", "跳脫", "svg", "markdown", "css"],
];

/** Words of a text that has to do with strings of code, lower-cased. */
const STRING_TALK: readonly string[] = [
  ...[
    "percent",
    "url",
    "uri",
    "quoted-printable",
    "mime",
    "パーセント",
    "퍼센트",
    "百分號",
    "百分号",
    "編碼",
    "编码",
    "エンコード",
    "인코딩",
  ],
  ...["escap", "backslash", "newline", "line break", "line feed", "regex", "regular expression", "printf", "print("],
  ...["unicode", "latex", "json", "改行", "エスケープ", "バックスラッシュ", "正規表現", "円記号", "ユニコード"],
  ...[
    "줄바꿈",
    "줄 바꿈",
    "개행",
    "이스케이프",
    "백슬래시",
    "정규",
    "유니코드",
    "換行",
    "换行",
    "轉義",
    "转义",
    "跳脫",
  ],
  ...[
    "反斜線",
    "反斜杠",
    "正規表示",
    "正则",
    "python",
    "javascript",
    "c++",
    "shell",
    "bash",
    "コード",
    "코드",
    "程式碼",
  ],
];

/** Tells whether any text of the sample has one of the words; looked up once, when asked. A file's ending is none. */
function talkLookup(sample: Sample, words: readonly string[]): () => boolean {
  let talks: boolean | undefined;
  return () => {
    talks ??= sample.segments.some(({ text }) => {
      const lower = text.toLowerCase();
      return words.some((word) => {
        for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1))
          if (at === 0 || (lower.charAt(at - 1) !== "." && lower.charAt(at - 1) !== "/")) return true;
        return false;
      });
    });
    return talks;
  };
}

/** Code units of the text and of what it says that a message shows. */
const SHOWN = 40;
const shown = (text: string) =>
  (text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`)
    .replaceAll("\r", "␍")
    .replaceAll("\n", "⏎")
    .replaceAll("\t", "⇥");

/** Tags from which on a text is a page of HTML, where entities are at home. */
const PAGE_TAGS = 3;

export default defineFilter({
  id: "undecoded",
  summary: "HTML entities and escapes of programming languages that nobody turned into the characters they stand for.",
  options: z.strictObject({}),
  reasons: {
    htmlEntity: {
      code: "ENC030",
      severity: "flag",
      message: "The HTML entity “{{shown}}” was left as it is; it stands for “{{decoded}}”.",
      why: "A model trained on undecoded entities writes them to people who see no HTML.",
      fix: "Decode the entities of the source once more than was done.",
      bad: "会社名はジョンソン⟦&amp;⟧ジョンソンです。",
      good: "会社名はジョンソン&ジョンソンです。HTML では `&amp;` と書きます。",
      since: "0.1.0",
    },
    literalEscape: {
      code: "ENC031",
      severity: "flag",
      message: "The escape “{{shown}}” was left as it is; it stands for “{{decoded}}”.",
      why: "A text that was escaped twice teaches a model to write backslashes where lines should break.",
      fix: "Parse the source once more than was done.",
      bad: "手順は次の通りです。⟦\\n\\n⟧1. 電源を切ります。",
      good: "手順は次の通りです。\n\n1. C:\\new を開きます。\n2. \\nu を入力します。",
      since: "0.1.0",
    },
  },
  check: () => (sample, report) => {
    const talksOfMarkup = talkLookup(sample, MARKUP_TALK);
    const talksOfStrings = talkLookup(sample, STRING_TALK);
    for (const segment of sample.segments) {
      const { text, kind } = segment;
      if (kind === "arguments") continue;
      if (text.includes("&") && text.includes(";")) {
        const analysed = textOf(segment);
        const found = entitiesOf(analysed);
        if (found.length > 0 && !talksOfMarkup() && !isPage(analysed)) {
          for (const { start, end, decoded } of found)
            report("htmlEntity", {
              segment,
              start,
              end,
              data: { shown: shown(text.slice(start, end)), decoded: shown(decoded) },
            });
        }
      }
      const found: Undecoded[] = textOf(segment).hasStops(1 << BACKSLASH) ? escapesOf(textOf(segment)) : [];
      if (hasByteEscape(text)) found.push(...byteEscapesOf(textOf(segment)));
      if (found.length === 0 || talksOfStrings()) continue;
      for (const { start, end, decoded } of found)
        report("literalEscape", {
          segment,
          start,
          end,
          data: { shown: shown(text.slice(start, end)), decoded: shown(decoded) },
        });
    }
  },
});

function isPage(analysed: ReturnType<typeof textOf>): boolean {
  const zones = analysed.zones();
  let tags = 0;
  for (let index = 0; index < zones.length; index++)
    if (zones.kind(index) === "html" && ++tags >= PAGE_TAGS) return true;
  return false;
}
