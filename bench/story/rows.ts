import { seeded } from "../../src/core/random.ts";
import { brokenBy, FAULT_KINDS } from "./faults.ts";
import { ASKED_KO, SAID_KO, TOPICS_KO } from "./prose-ko.ts";
import { ASKED_ZH_TW, SAID_ZH_TW, TOPICS_ZH_TW } from "./prose-zh-tw.ts";

export type StoryLanguage = "ko" | "zh-TW";

export interface StoryRow {
  readonly id: string;
  readonly messages: readonly { readonly role: "user" | "assistant"; readonly content: string }[];
}

/** A file of the contribution, and how many of its rows are broken. */
export interface StorySource {
  readonly file: string;
  readonly rows: number;
  readonly broken: number;
  readonly languages: readonly StoryLanguage[];
}

const PROSE = {
  ko: { topics: TOPICS_KO, asked: ASKED_KO, said: SAID_KO, join: " " },
  "zh-TW": { topics: TOPICS_ZH_TW, asked: ASKED_ZH_TW, said: SAID_ZH_TW, join: "" },
} as const;

/** The rows of a source, the same in every run. Some half a million answers can be drawn, so that hardly two are alike. */
export function* storyRows({ file, rows, broken, languages }: StorySource): Generator<StoryRow> {
  const random = seeded(`story ${file}`);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  // Broken rows lie spread over the file: so many of those that are left are drawn.
  let left = broken;
  let made = 0;
  for (let row = 0; row < rows; row++) {
    const language = pick(languages);
    const { topics, asked, said, join } = PROSE[language];
    const topic = pick(topics);
    const fill = (text: string) =>
      text.replaceAll("{t}", topic).replaceAll("{n}", String(2 + Math.floor(random() * 28)));
    const user = fill(pick(asked));
    const answer = said.map((list) => fill(pick(list))).join(join);
    const isBroken = random() < left / (rows - row);
    if (isBroken) left--;
    const assistant = isBroken ? brokenBy(FAULT_KINDS[made++ % FAULT_KINDS.length]!, answer, language, random) : answer;
    yield {
      id: `${file.replace(/^.*\/|\.jsonl$/g, "")}-${String(row + 1).padStart(5, "0")}`,
      messages: [
        { role: "user", content: user },
        { role: "assistant", content: assistant },
      ],
    };
  }
}
