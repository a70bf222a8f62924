/** Real sentences that a fault is planted between, by language. */
export const CARRIERS: Readonly<Record<string, readonly (readonly [file: string, column: string])[]>> = {
  ja: [
    ["native/ja_wikipedia_sentences.jsonl.gz", "text"],
    ["native/ntrex_parallel_33langs.jsonl.gz", "ja"],
  ],
  ko: [
    ["native/ko_klue_ner_text.jsonl.gz", "text"],
    ["native/ntrex_parallel_33langs.jsonl.gz", "ko"],
  ],
  "zh-Hant": [
    ["native/ud_zh-Hant.jsonl.gz", "text"],
    ["native/ntrex_parallel_33langs.jsonl.gz", "zh-Hant"],
  ],
  en: [
    ["native/ud_en.jsonl.gz", "text"],
    ["native/ntrex_parallel_33langs.jsonl.gz", "en"],
  ],
};
