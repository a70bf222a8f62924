import type { StorySource } from "./rows.ts";

/** What the repository of the story has already: the config and its gate are made from it. */
export const MERGED: readonly StorySource[] = [
  { file: "data/ko-everyday.jsonl", rows: 3000, broken: 3, languages: ["ko"] },
  { file: "data/zh-tw-everyday.jsonl", rows: 3000, broken: 3, languages: ["zh-TW"] },
];

/** What the pull request adds: 20,000 rows, 3 % of them broken, nearly all in one file. */
export const CONTRIBUTED: readonly StorySource[] = [
  { file: "contributed/ko-hobbies.jsonl", rows: 8000, broken: 14, languages: ["ko"] },
  { file: "contributed/zh-tw-hobbies.jsonl", rows: 7000, broken: 12, languages: ["zh-TW"] },
  { file: "contributed/partner-b.jsonl", rows: 5000, broken: 574, languages: ["ko", "zh-TW"] },
];

export const SOURCES: readonly StorySource[] = [...MERGED, ...CONTRIBUTED];
