import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { excerptOf } from "../core/span.ts";
import { codeLookup, isCited, isQuoted, talkLookup, talksNearby } from "../text/codecs/mention.ts";
import { findMojibake } from "../text/codecs/mojibake.ts";
import { textOf } from "../text/texts.ts";

/** Code units of the text and of what it says that a message shows. */
const SHOWN = 40;

/** How codecs are called in a message. */
const NAMES: Readonly<Record<string, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16 of the other byte order",
  "koi8-r": "KOI8-R",
  "iso-2022-jp": "ISO-2022-JP",
  shift_jis: "Shift_JIS",
  "euc-jp": "EUC-JP",
  "euc-kr": "EUC-KR",
  big5: "Big5",
  gbk: "GBK",
  macintosh: "Mac Roman",
  ibm437: "code page 437",
  "iso-8859-2": "ISO-8859-2",
};

/** A message is one line. */
const oneLine = (text: string) => text.replaceAll("\r", "").replaceAll("\n", " ");

export default defineFilter({
  id: "mojibake",
  summary: "Text that was decoded with the wrong codec, proved by decoding it rightly.",
  options: z.strictObject({}),
  reasons: {
    mojibake: {
      code: "ENC020",
      severity: "reject",
      message: "“{{shown}}” is {{written}} read as {{read}}; it says “{{decoded}}”.",
      why: "A model trained on misread bytes learns to produce them.",
      fix: "Decode the source with the right codec; `decoded` shows what it says.",
      bad: "結果：⟦ã\u0081“ã‚“ã\u0081«ã\u0081¡ã\u0081¯⟧。",
      good: "結果：こんにちは。",
      since: "0.1.0",
      repair: "decode",
    },
    mentionedMojibake: {
      code: "ENC021",
      severity: "flag",
      message: "“{{shown}}” is {{written}} read as {{read}} (“{{decoded}}”), in a text about garbled characters.",
      why: "An explanation of garbled text has to show some; a person should see that it is one.",
      fix: "Keep the row if the garbled text is an example.",
      bad: "文字化けとは「⟦繧ｳ繝ｳ繝斐Η繝ｼ繧ｿ⟧」のような表示です。",
      good: "文字化けとは、文字が正しく表示されないことです。",
      since: "0.1.0",
    },
  },
  check: () => (sample, report) => {
    const talksOfEncoding = talkLookup(sample);
    for (const segment of sample.segments) {
      const { text } = segment;
      const found = findMojibake(textOf(segment));
      if (found.length === 0) continue;
      const isInCode = codeLookup(text);
      for (const { start, end, written, read, decoded, evidence, passes } of found) {
        const mentioned =
          isCited(text, start, end) ||
          talksNearby(text, start, end) ||
          ((isInCode(start, end) || isQuoted(text, start, end)) && talksOfEncoding());
        report(mentioned ? "mentionedMojibake" : "mojibake", {
          segment,
          start,
          end,
          score: Math.round(evidence * 10) / 10,
          data: {
            shown: oneLine(excerptOf(text, start, end, SHOWN)),
            decoded: oneLine(excerptOf(decoded, 0, decoded.length, SHOWN)),
            written: NAMES[written] ?? written,
            read: NAMES[read] ?? read,
            passes,
          },
        });
      }
    }
  },
});
