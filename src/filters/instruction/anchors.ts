/** Groups of constraints, a bit each: a prompt without the words of a group cannot state one of its constraints. */
export const GROUPS = {
  lengths: 1,
  counts: 2,
  ends: 4,
  words: 8,
  letters: 16,
  formats: 32,
  register: 64,
  choice: 128,
  language: 65536,
} as const;

const { lengths, counts, ends, words, letters, formats, register, choice, language } = GROUPS;
/** Bits that are no groups yet: marks of a quotation, and words that go with one. */
const QUOTE = 256;
const USES = 512;
const BOUNDS = 1024;
const OFFERS = 2048;
/** A number, a unit of a length, a thing that is counted, a verb that asks for things. */
const NUMBER = 4096;
const UNIT = 8192;
const THING = 16384;
const LISTS = 32768;

/** What a marker says, and its text; its second unit is looked at before the rest is. */
interface Marker {
  readonly text: string;
  readonly second: number;
  readonly bits: number;
}

/** LETTER: a Latin letter, a word may begin here. MARKER: a marker may. */
const LETTER = 1;
const MARKER = 2;
const STARTS = new Uint8Array(0x10000);
for (let letter = 0; letter < 26; letter++) STARTS[0x41 + letter] = STARTS[0x61 + letter] = LETTER;
/** What a unit says by itself, and the number of the list of longer markers that begin with it; 0: none do. */
const SINGLE = new Uint16Array(0x10000);
const LONGER = new Uint16Array(0x10000);
/** The same for words of Latin letters in lower case, by a hash of their first three. */
const WORDS = new Uint16Array(0x8000);
const LISTED: Marker[][] = [[]];

const hash = (text: string, at: number) =>
  ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);

function mark(list: string, bits: number): void {
  for (const text of list.split(" ")) {
    const isWord = /^[a-z]{3}/.test(text);
    const key = isWord ? hash(text, 0) : text.charCodeAt(0);
    if (!isWord) STARTS[key]! |= MARKER;
    if (!isWord && text.length === 1) {
      SINGLE[key]! |= bits;
      continue;
    }
    const table = isWord ? WORDS : LONGER;
    if (table[key] === 0) table[key] = LISTED.push([]) - 1;
    LISTED[table[key]!]!.push({ text, second: text.charCodeAt(1), bits });
  }
}

mark("0 1 2 3 4 5 6 7 8 9 ０ １ ２ ３ ４ ５ ６ ７ ８ ９ 〇 一 二 三 四 五 六 七 八 九 十 百 千 兩 两", NUMBER);
mark("한 두 세 네 다섯 여섯 일곱 여덟 아홉 열", NUMBER);
mark("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen", NUMBER);
mark("sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred once", NUMBER);
mark("word sentence character paragraph line", UNIT);
mark("字 文 語 単語 ワード 段 行 句 個句 个句 글자 자 문장 단어 문단 단락 줄", UNIT);
mark("bullet placeholder highlight italic bold emphasi section part chapter", THING);
mark("つ 個 个 点 點 項 项 選 例 種 种 箇 か所 ヶ所 章 節 部 條 条 가지 개 プレ 見出 ヘッダ 小標題 소제목", THING);
mark("list name give provide suggest identify mention generate come create propose offer share tell write make", LISTS);
mark("brainstorm state outline highlight italic bold emphasi", LISTS);

mark("\" “ ” „ 「 『 ‘ ' 《", QUOTE);
mark("word keyword phrase term use using include including contain mention incorporate with without avoid", USES);
mark("exclude say have has refrain", USES);
mark(
  "使っ 使わ 使用 用い 用到 用上 含め 含む 含ん 含ま 包含 入れ 加入 盛り込 キーワード 提到 提及 出現 出现 避免 不要 不得 別",
  USES,
);
mark("포함 사용 쓰지 써서 넣 언급 번 회", USES);
mark("start begin open finish end conclude close last", BOUNDS);
mark("始め 始ま スタート 終わ 終え 締め しめ 結ん 結び 終了 最後 末尾 文末 시작 끝 마무리 마치 맺", BOUNDS);
mark("開頭 开头 開始 开始 起頭 開場 結尾 结尾 結束 结束 收尾 作結 作结", BOUNDS);
mark("postscript repeat wrap enclose surround double", ends);
mark("큰따 P.S P.P P. 追伸 추신 附註 附言 全体を 전체를 整個 整个 全部 繰り返 そのまま", ends);

mark("comma letter lowercase lower uppercase upper caps capitals capitaliz all-cap", letters);
mark("digit numeral exclamation emoji", letters);
mark(
  "感嘆 エクスク びっくり ビックリ 「！ 「! 『！ 느낌표 驚嘆 惊叹 感嘆 感叹 疑問符 クエスチョン 「？ 「? 물음표 問號 问号 絵文字 이모 表情符",
  letters,
);
mark("体言止 每句 每一 句子 문장을 문장은 문장 말끝 영어 영문 英文 拉丁 英語 英单 英字", letters);
mark(
  "ふりが フリガ 振り仮 読み仮 ルビ 体言止 文末 語尾 数字 數字 숫자 한글 한자 알파벳 ローマ字 アルファ 英語を 英文字 英文單",
  letters,
);
mark("カンマ コンマ 、を 、は 読点 句点 句読 「。」 大文字 小文字 ひらがな 平仮名 カタカナ 片仮名 漢字", letters);
mark("쉼표 마침표 대문자 소문자 逗號 逗号 句號 句号 標點 标点", letters);
mark("json table bullet numbered angular separat divide split", formats);
mark("JSON << *** 表形 表の 表に 表格 テーブル 箇条 二重 アスタ 6つ ６つ 六つ 6個 표 글머리 불릿 개조식", formats);
mark("タイトル 題名 標題 标题 제목 목록 리스트 星號 별표 條列 条列 列點 列点 項目符 项目符 清單", formats);
mark("です・ です／ です/ です、 ですます 敬体 敬語 丁寧語 丁寧な だ・ だ／ である調 常体", register);
mark("タメ口 ため口 友達口調 くだけた 砕けた 존댓말 높임말 경어 해요체 하십시오 정중 반말 해체", register);
mark("one either choose select pick", OFFERS);
mark("yes", choice);
mark("english french german spanish italian portuguese dutch swedish finnish danish norwegian polish czech", language);
mark("hungarian romanian turkish vietnamese indonesian malay tagalog swahili russian ukrainian bulgarian", language);
mark("greek arabic persian farsi urdu hebrew hindi marathi nepali bengali punjabi gujarati tamil telugu", language);
mark("kannada malayalam thai korean japanese chinese mandarin", language);
mark("한국어 영어로 일본어 語だけ 語のみ", language);
mark("語で 語の 語だ 어로 어만 글만 글로 語回 文回 語來 文來 語作 文作 語寫 文寫 語撰 文撰 語說 文說", language);
mark("いずれ どれか 中から 選択肢 うち 」か「 중 로 或 、「", OFFERS);

/** A number and its unit stand so near: 「3つの文」, "three short complete sentences"; a verb and its number in English. */
const NEAR_UNITS = 5;
const NEAR_WORDS = 5;
const VERB_WORDS = 9;

const isLetter = (unit: number) => (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;

/** True where a word begins as a marker does, whatever its case. */
function isAt(text: string, at: number, marker: string): boolean {
  for (let step = 0; step < marker.length; step++) {
    const unit = text.charCodeAt(at + step);
    if ((isLetter(unit) ? unit | 0x20 : unit) !== marker.charCodeAt(step)) return false;
  }
  return true;
}

function markedAt(text: string, at: number, unit: number): number {
  let bits = SINGLE[unit]!;
  const list = LONGER[unit]!;
  if (list === 0) return bits;
  const second = text.charCodeAt(at + 1);
  for (const marker of LISTED[list]!)
    if (marker.second === second && (marker.text.length === 2 || text.startsWith(marker.text, at))) bits |= marker.bits;
  return bits;
}

function wordAt(text: string, at: number): number {
  const list = WORDS[hash(text, at)]!;
  let bits = 0;
  if (list !== 0) for (const marker of LISTED[list]!) if (isAt(text, at, marker.text)) bits |= marker.bits;
  return bits;
}

/** The groups whose words stand in `[start, end)` of a prompt. */
export function groupsIn(text: string, start: number, end: number): number {
  let bits = 0;
  let word = 0;
  let numberAt = -1000;
  let numberWord = -1000;
  let verbWord = -1000;
  let isInWord = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = STARTS[unit]!;
    if (kind === LETTER) {
      if (isInWord) continue;
    } else if (kind === 0) {
      isInWord = false;
      continue;
    }
    // An apostrophe is no mark of a quotation.
    if (isInWord && (unit === 0x27 || unit === 0x2019)) {
      isInWord = false;
      continue;
    }
    const isOfWord = (kind & LETTER) !== 0;
    let found = 0;
    if (isOfWord && !isInWord) {
      word++;
      found = wordAt(text, at);
      if ((found & UNIT) !== 0 && word - numberWord <= NEAR_WORDS) bits |= lengths;
      if ((found & THING) !== 0 && word - numberWord <= NEAR_WORDS) bits |= counts;
      if ((found & LISTS) !== 0) verbWord = word;
    }
    isInWord = isOfWord;
    if ((kind & MARKER) !== 0) found |= markedAt(text, at, unit);
    if (found === 0) continue;
    if ((found & UNIT) !== 0 && at - numberAt <= NEAR_UNITS) bits |= lengths;
    if ((found & THING) !== 0 && at - numberAt <= NEAR_UNITS) bits |= counts;
    if ((found & NUMBER) !== 0) {
      numberAt = at;
      numberWord = word;
      if (word - verbWord <= VERB_WORDS) bits |= counts;
    }
    bits |= found;
  }
  if ((bits & QUOTE) !== 0) {
    if ((bits & USES) !== 0) bits |= words;
    if ((bits & OFFERS) !== 0) bits |= choice;
    if ((bits & BOUNDS) !== 0) bits |= ends;
  } else if (
    (bits & (USES | BOUNDS | OFFERS)) !== 0 &&
    (text.includes("word") || text.includes(":") || text.includes("："))
  ) {
    // "with the words sea and sun", "end with: Goodbye.", options one a line.
    if (text.includes("word") && (bits & USES) !== 0) bits |= words;
    if ((bits & OFFERS) !== 0) bits |= choice;
    if ((bits & BOUNDS) !== 0) bits |= ends;
  }
  return bits & (lengths | counts | ends | words | letters | formats | register | choice | language);
}
