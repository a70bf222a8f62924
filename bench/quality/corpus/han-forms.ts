/** The forms of one Han character in Taiwan, China and Japan, for faults that write one for another. */
import { codec } from "../../../src/text/codecs/codec.ts";
import { rowsOf } from "../data.ts";

/** Traditional form, then the form of present-day Japan; our own list of jōyō characters that were simplified there. */
const NEW_FORMS =
  "國国學学會会體体應応實実圖図廣広發発氣気經経變変關関傳伝樂楽縣県區区譯訳點点壓圧圍囲榮栄驛駅圓円鹽塩藝芸觀観歸帰舊旧據拠擧挙狹狭曉暁徑径輕軽擊撃劍剣顯顕檢検獻献權権險険驗験嚴厳效効恆恒黃黄號号濟済劑剤雜雑參参慘惨贊賛殘残絲糸齒歯兒児辭辞濕湿寫写釋釈壽寿收収從従澀渋獸獣縱縦肅粛處処敍叙獎奨燒焼證証乘乗剩剰壤壌孃嬢條条淨浄狀状疊畳讓譲釀醸觸触囑嘱寢寝愼慎盡尽粹粋醉酔隨随髓髄樞枢數数聲声靜静齊斉竊窃攝摂專専戰戦錢銭潛潜纖繊禪禅雙双壯壮搜捜插挿爭争總総莊荘裝装騷騒增増臟臓藏蔵屬属續続墮堕對対帶帯滯滞單単擔担膽胆團団彈弾斷断遲遅晝昼蟲虫鑄鋳廳庁鎭鎮遞逓鐵鉄轉転黨党盜盗當当德徳獨独讀読惱悩腦脳霸覇廢廃拜拝賣売麥麦髮髪拔抜蠻蛮祕秘濱浜拂払佛仏邊辺辨弁寶宝豐豊沒没飜翻萬万滿満默黙藥薬餘余與与譽誉搖揺樣様謠謡來来賴頼亂乱覽覧兩両獵猟綠緑淚涙壘塁禮礼勵励戾戻靈霊齡齢戀恋爐炉勞労樓楼錄録灣湾歷歴曆暦勤勤巢巣惠恵戲戯揭掲步歩渴渇溫温產産瀧滝稻稲穗穂緣縁虛虚負負賓賓都都鄕郷隱隠頻頻顏顔飮飲飯飯龍竜";

const toJapanese = new Map<string, string>();
const toTraditional = new Map<string, string>();
for (let at = 0; at + 1 < NEW_FORMS.length; at += 2) {
  const [old, recent] = [NEW_FORMS[at]!, NEW_FORMS[at + 1]!];
  if (old === recent) continue;
  toJapanese.set(old, recent);
  toTraditional.set(recent, old);
}
/** One new form stands for several old ones: no fault is made of them. */
for (const character of "弁余欠芸予叙") toTraditional.delete(character);

let simplified: Map<string, string> | undefined;

/** Traditional to Simplified by character, read off the same sentences in both scripts. */
function toSimplified(): Map<string, string> {
  if (simplified !== undefined) return simplified;
  simplified = new Map();
  const [hant, hans] = [rowsOf("native/ud_zh-Hant.jsonl.gz"), rowsOf("native/ud_zh-Hans.jsonl.gz")];
  for (const [index, { text }] of hant.entries()) {
    const other = hans[index]!.text as string;
    if (text.length !== other.length) continue;
    for (let at = 0; at < text.length; at++)
      if (text[at] !== other[at] && /[\u4e00-\u9fff]/.test(text[at]) && !simplified.has(text[at]))
        simplified.set(text[at], other[at]!);
  }
  return simplified;
}

const has = (name: "big5" | "shift_jis" | "gbk", character: string) => codec(name).bytes[character.charCodeAt(0)] !== 0;

const mapped = (word: string, map: ReadonlyMap<string, string>) =>
  [...word].map((each) => map.get(each) ?? each).join("");
const differs = (a: string, b: string, test: (character: string) => boolean) =>
  [...a].some((character, at) => character !== b[at] && test(b[at]!));

/** A Traditional word in Simplified form; undefined where no character of it is one that Taiwan does not write. */
export function simplifiedWord(word: string): string | undefined {
  const made = mapped(word, toSimplified());
  return differs(word, made, (character) => !has("big5", character)) ? made : undefined;
}

/** The same where the Simplified characters are all known in Taiwan, as other words: 后, 里, 台. */
export function ambiguousWord(word: string): string | undefined {
  const made = mapped(word, toSimplified());
  return made !== word &&
    differs(word, made, (character) => "后里干只云出面松系范准".includes(character)) &&
    ![...made].some((each) => !has("big5", each))
    ? made
    : undefined;
}

/** A Japanese word as mainland China writes it; undefined where Japan has all its characters. */
export function simplifiedJapaneseWord(word: string): string | undefined {
  const made = mapped(mapped(word, toTraditional), toSimplified());
  return differs(word, made, (character) => !has("shift_jis", character)) ? made : undefined;
}

/** A Taiwanese word in Japanese form; undefined where the form is also Simplified or known to Big5. */
export function japaneseFormWord(word: string): string | undefined {
  const made = mapped(word, toJapanese);
  const china = toSimplified();
  return differs(word, made, (character) => !has("big5", character) && ![...china.values()].includes(character))
    ? made
    : undefined;
}

/** A Japanese word in Traditional form; undefined where it has none. */
export function oldFormWord(word: string): string | undefined {
  const made = mapped(word, toTraditional);
  return made === word ? undefined : made;
}

/**
 * Common characters that only one Chinese script has; our own lists. None of the Simplified ones stands in any text that
 * people of Taiwan wrote in the development sets.
 */
export const TELLING: Readonly<Record<string, RegExp>> = {
  "zh-Hans":
    /[这们为时来个国对发会说学过动应实现经长业产问题机关东车马鸟鱼门见贝页风还没给让从两开头边变点样种进远运连达选难电话语认识请谢谁谈]/g,
  "zh-Hant":
    /[這們為時來個國對發會說學過動應實現經長業產問題機關東車馬鳥魚門見貝頁風還沒給讓從兩開頭邊變點樣種進遠運連達選難電話語認識請謝誰談]/g,
};

/** Words every Japanese text writes in new form, names or not: what is replaced in them is no name. Our own list. */
export const EVERYDAY_WORDS = [
  ...[
    "経済",
    "発展",
    "関係",
    "対応",
    "実際",
    "変化",
    "会社",
    "学校",
    "国際",
    "地図",
    "体験",
    "労働",
    "戦争",
    "様々",
    "読書",
  ],
  ...[
    "図書",
    "価値",
    "効果",
    "反応",
    "検査",
    "医療",
    "単純",
    "証明",
    "条件",
    "継続",
    "発表",
    "開発",
    "発見",
    "関連",
    "対象",
  ],
  ...[
    "実現",
    "実施",
    "状態",
    "状況",
    "経験",
    "権利",
    "観光",
    "総合",
    "専門",
    "伝統",
    "参加",
    "残念",
    "収入",
    "従来",
    "処理",
  ],
  ...[
    "数字",
    "多数",
    "静か",
    "全体",
    "団体",
    "独自",
    "当時",
    "担当",
    "転換",
    "売上",
    "発売",
    "麦芽",
    "万人",
    "薬品",
    "予定",
  ],
  ...[
    "来年",
    "将来",
    "両方",
    "緑色",
    "記録",
    "登録",
    "歴史",
    "世界観",
    "国内",
    "中国",
    "大学",
    "文学",
    "科学",
    "議会",
    "社会",
  ],
  ...[
    "機会",
    "会議",
    "映画館",
    "気候",
    "人気",
    "天気",
    "空気",
    "広告",
    "広場",
    "辺り",
    "周辺",
    "営業",
    "収録",
    "続編",
    "変更",
  ],
] as const;
