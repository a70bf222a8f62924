import { isAsciiLetter } from "./sentence.ts";

/** What follows the name of a person or a company. */
const TITLES =
  "さん 様 氏 君 くん ちゃん たん 先生 選手 社 代表 監督 님 씨 선수 양 군 先生 小姐 女士 同學 公司 老師".split(" ");

/** What stands before the name of a company, a band, a product. */
const CALLINGS =
  "株式会社 会社 バンド デュオ グループ ユニット ブランド メーカー サイト サービス アプリ ソフト ゲーム ショップ 歌手 회사 밴드 듀오 그룹 브랜드 사이트 서비스 앱 게임 가수 가게 公司 品牌 樂團 樂隊 團體 網站 軟體 遊戲 歌手 店家".split(
    " ",
  );

const LISTS = new Set("、，,・/".split(""));

/** True when a title follows, a calling stands before, or the token stands in a list with a name: `Nike、adidas`. */
export function isSomebody(text: string, start: number, end: number): boolean {
  const from = text[end] === " " ? end + 1 : end;
  if (TITLES.some((title) => text.startsWith(title, from))) return true;
  const to = text[start - 1] === " " ? start - 1 : start;
  if (CALLINGS.some((calling) => endsAt(text, calling, to))) return true;
  return LISTS.has(text[start - 1] ?? "")
    ? isAsciiLetter(text.charCodeAt(start - 2))
    : LISTS.has(text[end] ?? "") && isAsciiLetter(text.charCodeAt(end + 1));
}

const endsAt = (text: string, word: string, to: number) => to >= word.length && text.startsWith(word, to - word.length);
