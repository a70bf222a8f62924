/** The languages a contributor can be written to in. */
export const CONTRIBUTOR_LANGUAGES = ["en", "ja", "ko", "zh-TW"] as const;
export type ContributorLanguage = (typeof CONTRIBUTOR_LANGUAGES)[number];

/** The sentences of the page. `{n}`, `{name}` and `{place}` are filled. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly nothing: string;
  readonly counts: string;
  readonly columns: readonly [reason: string, rejected: string, flagged: string];
  readonly todo: string;
  readonly examples: string;
  readonly rows: string;
  readonly more: string;
  readonly line: string;
  readonly row: string;
  readonly same: string;
  readonly reproduce: string;
}

export const PAGE_WORDS: Readonly<Record<ContributorLanguage, PageWords>> = {
  en: {
    title: "Rows of {name} to look at",
    lead: "{rejected} rows cannot be used as they are, and {flagged} more should be looked at. Thank you for sending them again.",
    nothing: "Nothing was found in {name}. Thank you.",
    counts: "What was found",
    columns: ["reason", "cannot be used", "please look"],
    todo: "What to do",
    examples: "Examples",
    rows: "Rows to make again",
    more: "and {n} more",
    line: "line {n}",
    row: "row {n}",
    same: "the same as {place}",
    reproduce: "To see the same on your own machine:",
  },
  ja: {
    title: "{name} の確認をお願いしたい行",
    lead: "このままでは使えない行が {rejected} 行、ほかに確認が必要な行が {flagged} 行あります。お手数ですが、直してお送りください。",
    nothing: "{name} に問題は見つかりませんでした。ありがとうございます。",
    counts: "見つかったもの",
    columns: ["理由", "使えない行", "要確認の行"],
    todo: "お願いしたいこと",
    examples: "例",
    rows: "作り直していただきたい行",
    more: "ほか {n} 件",
    line: "{n} 行目",
    row: "行 {n}",
    same: "{place}と同じです",
    reproduce: "お手元で同じ結果を確かめるには:",
  },
  ko: {
    title: "{name}에서 확인이 필요한 행",
    lead: "이대로는 쓸 수 없는 행이 {rejected}개, 그 밖에 확인이 필요한 행이 {flagged}개 있습니다. 고쳐서 다시 보내 주시면 감사하겠습니다.",
    nothing: "{name}에서 문제를 찾지 못했습니다. 감사합니다.",
    counts: "발견된 내용",
    columns: ["이유", "쓸 수 없는 행", "확인할 행"],
    todo: "부탁드릴 일",
    examples: "예",
    rows: "다시 만들어야 할 행",
    more: "그 외 {n}건",
    line: "{n}번째 줄",
    row: "행 {n}",
    same: "{place}: 같은 내용",
    reproduce: "직접 같은 결과를 확인하려면:",
  },
  "zh-TW": {
    title: "{name} 中需要確認的資料列",
    lead: "有 {rejected} 列無法直接使用，另有 {flagged} 列需要確認。麻煩您修正後再寄給我們，謝謝。",
    nothing: "{name} 沒有發現問題，謝謝您。",
    counts: "發現的問題",
    columns: ["原因", "無法使用", "請確認"],
    todo: "請您協助的事",
    examples: "範例",
    rows: "需要重新產生的資料列",
    more: "另有 {n} 筆",
    line: "第 {n} 行",
    row: "資料列 {n}",
    same: "與{place}相同",
    reproduce: "想在自己的電腦上看到相同結果，請執行：",
  },
};

/** What a family of codes is about, and what a contributor does about it. */
export interface FamilyWords {
  readonly name: string;
  readonly todo: string;
}
