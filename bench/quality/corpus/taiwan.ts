/** What a reader in Taiwan would take for another country's writing, in Traditional characters. */
import { type Host, hostOf } from "./hosts.ts";
import { matchesOutside, replaceAll } from "./plant.ts";
import { type Maker, rowOf } from "./splices.ts";

/** Taiwanese word, mainland word in Traditional characters; our own list. */
const WORDS: readonly (readonly [string, string])[] = [
  ["軟體", "軟件"],
  ["硬體", "硬件"],
  ["資訊", "信息"],
  ["影片", "視頻"],
  ["網路", "網絡"],
  ["預設", "默認"],
  ["列印", "打印"],
  ["程式", "程序"],
  ["伺服器", "服務器"],
  ["記憶體", "內存"],
  ["硬碟", "硬盤"],
  ["滑鼠", "鼠標"],
  ["螢幕", "屏幕"],
  ["資料夾", "文件夾"],
  ["資料庫", "數據庫"],
  ["計程車", "出租車"],
  ["簡訊", "短信"],
  ["部落格", "博客"],
  ["雷射", "激光"],
  ["智慧型手機", "智能手機"],
  ["優格", "酸奶"],
  ["馬鈴薯", "土豆"],
  ["機率", "概率"],
  ["印表機", "打印機"],
  ["隨身碟", "優盤"],
  ["捷運", "地鐵"],
  ["數位", "數碼"],
  ["使用者", "用戶"],
];

/** Sentences of our own with a place for a word, for texts that have none of them. */
const CARRIERS = [
  "使用前請先確認{}是否正常。",
  "如果對{}有任何疑問，歡迎隨時提出來討論。",
  "這篇文章會用簡單的例子說明{}的用途。",
  "許多人在選擇{}的時候，最在意的還是價格。",
  "近年來{}的變化很大，值得我們多加留意。",
] as const;

/** Words that Taiwan also uses, in another sense or beside its own. */
const DEBATABLE = new Set(["程序", "地鐵", "用戶", "網絡", "數碼", "概率", "智能手機"]);

export const mainlandWording: Maker = (language, part, draw) => {
  const host = hostOf(language, part, draw);
  const own = WORDS.filter(([, mainland]) => !DEBATABLE.has(mainland));
  const found = own.flatMap(([taiwan, mainland]) =>
    matchesOutside(host.text, new RegExp(taiwan, "g")).map((place) => ({ ...place, token: mainland })),
  );
  if (found.length > 0) {
    const planted = replaceAll(host.text, [draw.pick(found)]);
    return rowOf(host, { class: "mainland-wording", detail: "replaced", wanted: "flag" }, planted);
  }
  const [, mainland] = draw.pick(own);
  const sentence = draw.pick(CARRIERS);
  const start = host.text.length + sentence.indexOf("{}");
  const text = host.text + sentence.replace("{}", mainland);
  const planted = { text, spans: [{ start, end: start + mainland.length }] };
  return rowOf(host, { class: "mainland-wording", detail: mainland, wanted: "flag" }, planted);
};

export const halfWidthPunctuation: Maker = (language, part, draw) => {
  const host: Host = hostOf(language, part, draw);
  const commas = matchesOutside(host.text, /(?<=[\u4e00-\u9fff])，(?=[\u4e00-\u9fff])/g);
  if (commas.length < 3) return undefined;
  const some = draw.chance(0.5) ? commas : draw.some(commas, draw.integer(3, commas.length));
  const places = some.map(({ start, end }) => ({ start, end, token: draw.pick([",", ", "]) }));
  return rowOf(
    host,
    { class: "half-width-punctuation", detail: `${places.length}`, wanted: "flag" },
    replaceAll(host.text, places),
  );
};
