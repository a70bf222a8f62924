/** A language that a prompt may ask for, and the code units that are written in it and in few others. */
export interface Named {
  readonly tag: string;
  /** `[first, last]` of code units, in pairs. */
  readonly units: readonly number[];
}

const LATIN = [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0x24f, 0x1e00, 0x1eff];
const CYRILLIC = [0x400, 0x52f];
const ARABIC = [0x600, 0x6ff, 0x750, 0x77f, 0xfb50, 0xfdff, 0xfe70, 0xfeff];
const DEVANAGARI = [0x900, 0x97f];
const HAN = [0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff];
const KANA = [0x3041, 0x30ff];
const HANGUL = [0xac00, 0xd7a3, 0x1100, 0x11ff, 0x3130, 0x318f];

/** Names in English, Japanese, Korean and Chinese, by the blocks of the Unicode standard that they are written in. Written for this project, 2026-11. */
const NAMES: readonly (readonly [names: string, units: readonly number[]])[] = [
  ["english 英語 영어 英文", LATIN],
  ["french フランス語 프랑스어 法文 法語", LATIN],
  ["german ドイツ語 독일어 德文 德語", LATIN],
  ["spanish スペイン語 스페인어 西班牙文 西班牙語", LATIN],
  ["italian イタリア語 이탈리아어 義大利文", LATIN],
  ["portuguese ポルトガル語 포르투갈어 葡萄牙文", LATIN],
  ["dutch オランダ語 네덜란드어 荷蘭文", LATIN],
  ["swedish スウェーデン語 스웨덴어 瑞典文", LATIN],
  ["finnish フィンランド語 핀란드어 芬蘭文", LATIN],
  ["danish デンマーク語 덴마크어", LATIN],
  ["norwegian ノルウェー語 노르웨이어", LATIN],
  ["polish ポーランド語 폴란드어 波蘭文", LATIN],
  ["czech チェコ語 체코어", LATIN],
  ["hungarian ハンガリー語 헝가리어", LATIN],
  ["romanian ルーマニア語 루마니아어", LATIN],
  ["turkish トルコ語 튀르키예어 土耳其文", LATIN],
  ["vietnamese ベトナム語 베트남어 越南文 越南語", LATIN],
  ["indonesian インドネシア語 인도네시아어 印尼文", LATIN],
  ["malay マレー語 말레이어 馬來文", LATIN],
  ["tagalog タガログ語 타갈로그어", LATIN],
  ["swahili スワヒリ語 스와힐리어", LATIN],
  ["russian ロシア語 러시아어 俄文 俄語", CYRILLIC],
  ["ukrainian ウクライナ語 우크라이나어", CYRILLIC],
  ["bulgarian ブルガリア語 불가리아어", CYRILLIC],
  ["greek ギリシャ語 그리스어 希臘文", [0x370, 0x3ff, 0x1f00, 0x1fff]],
  ["arabic アラビア語 아랍어 阿拉伯文", ARABIC],
  ["persian ペルシャ語 페르시아어 波斯文", ARABIC],
  ["farsi", ARABIC],
  ["urdu ウルドゥー語 우르두어", ARABIC],
  ["hebrew ヘブライ語 히브리어 希伯來文", [0x590, 0x5ff]],
  ["hindi ヒンディー語 힌디어 印地文", DEVANAGARI],
  ["marathi マラーティー語", DEVANAGARI],
  ["nepali ネパール語 네팔어", DEVANAGARI],
  ["bengali ベンガル語 벵골어", [0x980, 0x9ff]],
  ["punjabi パンジャブ語", [0xa00, 0xa7f, ...ARABIC]],
  ["gujarati グジャラート語", [0xa80, 0xaff]],
  ["tamil タミル語 타밀어", [0xb80, 0xbff]],
  ["telugu テルグ語 텔루구어", [0xc00, 0xc7f]],
  ["kannada カンナダ語", [0xc80, 0xcff]],
  ["malayalam マラヤーラム語", [0xd00, 0xd7f]],
  ["thai タイ語 태국어 泰文 泰語", [0xe00, 0xe7f]],
  ["korean 韓国語 한국어 韓文 韓語 한글", [...HANGUL]],
  ["japanese 日本語 일본어 日文 日語", [...HAN, ...KANA]],
  ["chinese 中国語 중국어 中文 繁體中文", HAN],
  ["mandarin", HAN],
];

const BY_NAME = new Map<string, Named>();
for (const [names, units] of NAMES)
  for (const name of names.split(" ")) BY_NAME.set(name, { tag: names.split(" ", 1)[0]!, units });

/** The language of a name, whatever its case; undefined for any other word. */
export const languageNamed = (name: string): Named | undefined => BY_NAME.get(name.toLowerCase());

/** Names for a regular expression: those of Latin letters, of kana and Han, of Hangul. */
const sourceOf = (isOne: (name: string) => boolean) =>
  `(?:${[...BY_NAME.keys()]
    .filter(isOne)
    .sort((one, other) => other.length - one.length)
    .join("|")})`;
export const ENGLISH_NAMES = sourceOf((name) => /^[a-z]/.test(name));
export const KOREAN_NAMES = sourceOf((name) => /^[가-힣]/.test(name));
export const HAN_NAMES = sourceOf((name) => !/^[a-z가-힣]/.test(name));
