/**
 * How languages are called in Japanese, Korean, Chinese and English, by BCP 47 tag, lower-cased, and the words of a request
 * that other languages are part of. Written for this project, 2025-11.
 */
const NAMES: Readonly<Record<string, string>> = {
  ja: "日本語 和訳 邦訳 和文 일본어 일어 日語 日文 日语 日本漢字 japanese",
  en: "英語 英文 英訳 英会話 英作文 英単語 英文法 영어 영문 영작 英語 英译 英譯 英语 english",
  ko: "韓国語 朝鮮語 ハングル 韓訳 한국어 한글 국어 우리말 韓語 韓文 韩语 韩文 朝鮮文 korean hangul",
  "zh-Hans":
    "中国語 簡体字 中訳 中文 중국어 간체 簡體 简体 简中 普通話 普通话 漢語 汉语 中国话 chinese mandarin simplified",
  "zh-Hant":
    "中国語 繁体字 台湾語 台湾華語 中訳 漢文 漢詩 중국어 번체 한문 中文 國語 華語 繁體 繁体 繁中 正體 文言 chinese mandarin taiwanese traditional",
  yue: "広東語 광둥어 粵語 粤语 廣東話 cantonese",
  fr: "フランス語 仏語 仏訳 프랑스어 불어 法語 法文 法语 french français",
  de: "ドイツ語 独語 独訳 독일어 독어 德語 德文 德语 german deutsch",
  es: "スペイン語 西語 스페인어 서반아어 西班牙語 西班牙文 西文 西班牙语 spanish español castilian",
  pt: "ポルトガル語 葡語 포르투갈어 葡萄牙語 葡萄牙文 葡語 葡萄牙语 portuguese",
  it: "イタリア語 伊語 이탈리아어 義大利語 義大利文 意大利語 意大利文 意大利语 italian",
  nl: "オランダ語 네덜란드어 荷蘭語 荷蘭文 荷兰语 dutch flemish",
  sv: "スウェーデン語 스웨덴어 瑞典語 瑞典文 swedish",
  da: "デンマーク語 덴마크어 丹麥語 danish",
  nb: "ノルウェー語 노르웨이어 挪威語 norwegian",
  fi: "フィンランド語 핀란드어 芬蘭語 finnish",
  pl: "ポーランド語 폴란드어 波蘭語 波蘭文 波兰语 polish",
  cs: "チェコ語 체코어 捷克語 捷克文 czech",
  sk: "スロバキア語 슬로바키아어 斯洛伐克語 slovak",
  hu: "ハンガリー語 헝가리어 匈牙利語 hungarian",
  ro: "ルーマニア語 루마니아어 羅馬尼亞語 romanian",
  tr: "トルコ語 터키어 튀르키예어 土耳其語 土耳其文 turkish",
  id: "インドネシア語 マレー語 인도네시아어 말레이어 印尼語 印尼文 馬來語 马来语 indonesian malay bahasa",
  vi: "ベトナム語 베트남어 越南語 越南文 越南语 vietnamese",
  tl: "タガログ語 フィリピン語 타갈로그어 필리핀어 菲律賓語 塔加洛 tagalog filipino",
  hr: "クロアチア語 크로아티아어 克羅埃西亞語 croatian serbo",
  sl: "スロベニア語 slovene slovenian",
  et: "エストニア語 estonian",
  lv: "ラトビア語 latvian",
  lt: "リトアニア語 lithuanian",
  ca: "カタルーニャ語 カタロニア語 catalan",
  sw: "スワヒリ語 스와힐리어 斯瓦希里語 swahili",
  la: "ラテン語 라틴어 拉丁語 拉丁 latin",
  eo: "エスペラント 에스페란토 世界語 esperanto",
  ru: "ロシア語 露語 러시아어 노어 俄語 俄文 俄语 russian",
  uk: "ウクライナ語 우크라이나어 烏克蘭語 ukrainian",
  bg: "ブルガリア語 불가리아어 保加利亞語 bulgarian",
  sr: "セルビア語 세르비아어 塞爾維亞語 serbian",
  el: "ギリシャ語 ギリシア語 그리스어 希臘語 希臘文 希腊语 greek",
  he: "ヘブライ語 히브리어 希伯來語 hebrew",
  ar: "アラビア語 아랍어 阿拉伯語 阿拉伯文 阿拉伯语 arabic",
  fa: "ペルシャ語 ペルシア語 페르시아어 波斯語 persian farsi",
  th: "タイ語 태국어 泰語 泰文 泰语 thai",
  hi: "ヒンディー語 힌디어 印地語 印地语 hindi",
  sa: "サンスクリット 산스크리트 梵語 梵文 sanskrit",
  "und-Armenian": "アルメニア語 아르메니아어 亞美尼亞語 armenian",
  "und-Georgian": "グルジア語 ジョージア語 조지아어 喬治亞語 georgian",
  "und-Bengali": "ベンガル語 벵골어 孟加拉語 bengali bangla",
  "und-Tamil": "タミル語 타밀어 坦米爾語 泰米爾語 tamil",
  "und-Telugu": "テルグ語 텔루구어 泰盧固語 telugu",
  "und-Lao": "ラオス語 라오어 라오스어 寮語 laotian",
  "und-Khmer": "クメール語 カンボジア語 크메르어 캄보디아어 高棉語 柬埔寨語 khmer cambodian",
  "und-Myanmar": "ミャンマー語 ビルマ語 미얀마어 버마어 緬甸語 緬語 burmese",
  "und-Tibetan": "チベット語 티베트어 藏語 tibetan",
  "und-Ethiopic": "アムハラ語 암하라어 阿姆哈拉語 amharic",
};

/** Chinese ends the name of every language in either 語 or 文. */
const inChinese = (name: string) =>
  name >= "一" && name < "가" && "語语".includes(name.at(-1)!) ? [name, `${name.slice(0, -1)}文`] : [name];

/** Names of languages by tag. */
export const LANGUAGE_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(NAMES).map(([tag, names]) => [tag, [...new Set(names.split(" ").flatMap(inChinese))]]),
);

/**
 * Words of a request for a translation, or something about languages at large; lower case. Where one stands, an answer in any
 * language may be what was asked for.
 */
export const OPEN_REQUESTS: readonly string[] = (
  "翻訳|訳して|訳しなさい|訳せ|訳を|対訳|外国語|各国語|多言語|バイリンガル|語学|歌詞|原文|" +
  "海外取引|海外の取引|海外顧客|海外のお客|外国人|ローマ字|発音|다국어|로마자|발음|해외 거래|외국인|國外客戶|海外客戶|外國人|各國語|拼音|發音|" +
  "原語|日英|英日|中英|英中|日韓|韓日|混ぜ|ちゃんぽん|" +
  "한영|섞어|夾雜|夹杂|混用|" +
  "번역|옮겨|외국어|다국어|가사를|원문|翻譯|翻译|譯成|译成|譯為|译为|翻成|外語|外语|外文|多語|雙語|双语|歌词|" +
  "lorem|lorem|romaji|pinyin|romaniz|romanis|pronounc|original text|translat|foreign language|multilingual|bilingual|lyrics|other language|another language|different language"
).split("|");

/** Words of a request for a quotation, lower case: it may be in any language, where the answer is no more than one. */
export const QUOTE_REQUESTS: readonly string[] =
  "引用して|名言|名句|명언|인용|原句|quote|quotation|recite|proverb|opening line|first line".split("|");

/** All names of languages, and words by which a sentence says that what follows is in another one; lower case. */
export const LANGUAGE_MENTIONS: readonly string[] = [
  ...new Set([...LANGUAGE_NAMES.values()].flat()),
  ..."例如 比如 例えば たとえば 예를 原文 原題 原語 歌詞 英題 意味 원문 원제 가사 意思 原名 example original lyrics title".split(
    " ",
  ),
];
