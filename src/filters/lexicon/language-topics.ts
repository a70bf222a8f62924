/**
 * Words by which a text says that it speaks of a language, its script or a place where it is at home, in Japanese,
 * Korean, Chinese and English. Written for this project, 2025-11.
 */
import {
  ARABIC,
  CYRILLIC,
  DEVANAGARI,
  GREEK,
  HAN,
  HANGUL,
  HEBREW,
  HIRAGANA,
  LATIN,
  SCRIPT_NAMES,
  THAI,
} from "../../text/scripts.ts";

/** Scripts that few texts have, by name; their languages and what is written in them. Lower case. */
const RARE: readonly (readonly [name: (typeof SCRIPT_NAMES)[number], words: string])[] = [
  ["Armenian", "アルメニア語 아르메니아어 亞美尼亞語 亞美尼亞文 armenian"],
  ["Georgian", "グルジア語 ジョージア語 조지아어 喬治亞語 喬治亞文 georgian"],
  ["Bengali", "ベンガル語 벵골어 孟加拉語 孟加拉文 bengali bangla"],
  ["Gurmukhi", "パンジャ 펀자브어 旁遮普 punjabi gurmukhi"],
  ["Gujarati", "グジャラート 구자라트 古吉拉特 gujarati"],
  ["Tamil", "タミル 타밀 坦米爾 泰米爾 tamil"],
  ["Telugu", "テルグ 텔루구 泰盧固 telugu"],
  ["Kannada", "カンナダ 칸나다 kannada"],
  ["Malayalam", "マラヤーラム 말라얄람 malayalam"],
  ["Sinhala", "シンハラ 싱할라 僧伽羅 sinhala"],
  ["Lao", "ラオス語 ラーオ語 라오어 라오스어 寮語 寮文 寮國文 laotian"],
  ["Khmer", "クメール カンボジア語 크메르 캄보디아어 高棉 柬埔寨語 柬埔寨文 khmer cambodian"],
  ["Myanmar", "ミャンマー語 ビルマ語 미얀마어 버마어 緬甸語 緬甸文 緬語 緬文 burmese"],
  ["Tibetan", "チベット 티베트 藏語 藏文 西藏 tibetan"],
  ["Mongolian", "モンゴル文字 モンゴル語 몽골어 蒙古 mongolian"],
  ["Ethiopic", "アムハラ エチオピア語 암하라 阿姆哈拉 amharic ethiopi tigrinya"],
  ["Cherokee", "チェロキー 체로키 切羅基 cherokee"],
  ["Canadian_Aboriginal", "イヌクティトゥット イヌイット 이누이트 因紐特 inuktitut cree ojibwe"],
  ["Syriac", "シリア文字 アラム語 시리아어 아람어 亞蘭語 敘利亞文 syriac aramaic"],
  ["Yi", "彝 イ文字"],
  ["Javanese", "ジャワ 자와 爪哇 javanese"],
  ["Balinese", "バリ文字 峇里 balinese"],
  ["Runic", "ルーン 룬 盧恩 符文 如尼 rune runic futhark"],
  ["Ogham", "オガム 오검 歐甘 ogham"],
  ["Braille", "点字 점자 點字 盲文 braille"],
  ["Coptic", "コプト 콥트 科普特 coptic"],
  ["Gothic", "ゴート 고트어 哥德語 gothic"],
  ["Cuneiform", "楔形 シュメール アッカド 쐐기 설형 수메르 아카드 蘇美 cuneiform sumer akkad"],
  ["Egyptian_Hieroglyphs", "ヒエログリフ 象形文字 神聖文字 상형 聖書體 埃及 hieroglyph"],
];

/** Languages and scripts by the number of the script. Kana stand under `HIRAGANA`. Lower case. */
export const LANGUAGE_WORDS: ReadonlyMap<number, readonly string[]> = new Map([
  ...RARE.map(([name, words]): [number, string[]] => [SCRIPT_NAMES.indexOf(name), words.split(" ")]),
  [HANGUL, "韓国語 朝鮮語 ハングル 한국어 한글 우리말 韓語 韓文 諺文 韓國語 朝鮮文 korean hangul hangeul".split(" ")],
  [
    HIRAGANA,
    "日本語 ひらがな カタカナ 平仮名 片仮名 일본어 히라가나 가타카나 일어 日語 日文 平假名 片假名 假名 japanese hiragana katakana kana romaji".split(
      " ",
    ),
  ],
  [
    HAN,
    "漢字 中国語 中文 漢文 日本語 日文 日語 한자 중국어 일본어 汉字 kanji hanzi hanja chinese mandarin cantonese japanese taiwanese pinyin".split(
      " ",
    ),
  ],
  [
    CYRILLIC,
    "ロシア語 キリル ウクライナ語 ブルガリア語 セルビア語 モンゴル語 러시아어 키릴 우크라이나어 俄語 俄文 西里爾 西里尔 烏克蘭語 russian cyrillic ukrainian bulgarian serbian".split(
      " ",
    ),
  ],
  [
    ARABIC,
    "アラビア語 アラビア文字 ペルシャ語 ペルシア語 ウルドゥー語 아랍어 페르시아어 阿拉伯語 阿拉伯文 波斯語 arabic persian farsi urdu".split(
      " ",
    ),
  ],
  [THAI, "タイ語 タイ文字 태국어 泰語 泰文 thai".split(" ")],
  [
    DEVANAGARI,
    "ヒンディー語 サンスクリット デーヴァナーガリー ネパール語 힌디어 산스크리트 印地語 印地文 梵語 梵文 hindi sanskrit devanagari nepali".split(
      " ",
    ),
  ],
  [HEBREW, "ヘブライ語 ヘブライ文字 イディッシュ 히브리어 希伯來語 希伯來文 hebrew yiddish".split(" ")],
  [GREEK, "ギリシャ語 ギリシア語 ギリシャ文字 그리스어 希臘語 希臘文 greek".split(" ")],
  [
    LATIN,
    "歌詞 ラップ 作詞 가사 작사 랩 饒舌 lyrics ローマ字 ヘボン式 訓令式 ピンイン 로마자 병음 拼音 羅馬字 romaji pinyin フランス語 ドイツ語 スペイン語 イタリア語 ポルトガル語 オランダ語 ラテン語 ベトナム語 トルコ語 インドネシア語 マレー語 フィンランド語 スウェーデン語 ノルウェー語 デンマーク語 ポーランド語 チェコ語 ハンガリー語 ルーマニア語 エスペラント 外来語 英単語 和製英語 英語 英文 ラテン名 学名 프랑스어 불어 독일어 스페인어 이탈리아어 포르투갈어 네덜란드어 라틴어 베트남어 터키어 튀르키예어 인도네시아어 폴란드어 체코어 외래어 영단어 영어 학명 法語 法文 德語 德文 西班牙語 西班牙文 義大利語 義大利文 葡萄牙語 葡萄牙文 荷蘭語 拉丁語 拉丁文 越南語 越南文 土耳其語 印尼語 馬來語 波蘭語 波蘭文 捷克語 捷克文 土耳其文 印尼文 瑞典文 芬蘭文 匈牙利文 羅馬尼亞文 外來語 英文 英語 拉丁 學名 外来语 英语 法语 德语 西班牙语 拉丁语 french german spanish italian portuguese brazilian dutch swedish danish norwegian finnish polish czech slovak hungarian romanian turkish indonesian malay vietnamese tagalog croatian serbian bosnian slovenian latin swahili hawaiian irish welsh gaelic icelandic esperanto latvian lithuanian estonian catalan basque maori samoan yoruba サンスクリット パーリ語 アイヌ語 ハワイ語 琉球語 산스크리트 팔리어 하와이어 아이누어 梵文 梵語 巴利 台羅 臺羅 白話字 spanglish franglais singlish creole pidgin patois sanskrit scots dialect".split(
      " ",
    ),
  ],
]);

/** Places and peoples: an answer about them names things in their script. */
export const PLACE_WORDS: ReadonlyMap<number, readonly string[]> = new Map([
  [HANGUL, "韓国 朝鮮 韓流 ソウル 釜山 韓國 한국 조선 k-pop kpop bts twice blackpink korea".split(" ")],
  [
    HIRAGANA,
    "日本 アニメ 일본 동경 도쿄 日劇 東京 新宿 澀谷 動漫 動畫 漫畫 聲優 偶像 拉麵 壽司 日式 日系 動画 动漫 动画 声优 拉面 寿司 japan anime manga tokyo".split(
      " ",
    ),
  ],
  [HAN, "中国 台湾 日本 中國 台灣 香港 중국 일본 대만 china taiwan japan hong kong tokyo".split(" ")],
  [
    CYRILLIC,
    "ロシア ソ連 ウクライナ モスクワ モンゴル 러시아 소련 俄羅斯 蘇聯 烏克蘭 russia soviet ukraine moscow".split(" "),
  ],
  [ARABIC, "アラブ イスラム イラン エジプト 아랍 이슬람 阿拉伯 伊斯蘭 arab islam iran egypt quran".split(" ")],
  [THAI, "タイ王国 バンコク タイ料理 태국 泰國 thailand bangkok".split(" ")],
  [DEVANAGARI, "インド ネパール 仏教 ヨガ 인도 불교 印度 佛教 india nepal buddh yoga".split(" ")],
  [HEBREW, "イスラエル ユダヤ 聖書 이스라엘 유대 以色列 猶太 israel jewish bible".split(" ")],
  [GREEK, "ギリシャ ギリシア 그리스 希臘 greece".split(" ")],
  // Read in texts in Latin letters only: for a sentence of English these are what the other scripts' places are.
  [
    LATIN,
    "vietnam hanoi saigon poland warsaw krakow prague turkey istanbul ottoman romania hungary budapest croatia serbia bosnia slovenia slovakia iceland sweden norway denmark finland brazil portugal spain mexico france paris germany cuisine hawaii latvia lithuania ireland wales hindu buddhis vedic".split(
      " ",
    ),
  ],
]);

/** Words of a request that makes other languages part of the answer. Lower case. */
export const TRANSLATION_WORDS: readonly string[] =
  "翻訳 訳して 訳し 和訳 英訳 外国語 各国語 多言語 語源 由来 顔文字 絵文字 번역 외국어 어원 이모티콘 翻譯 翻译 外語 外文 外语 詞源 词源 translat pronounc alphabet etymolog vocabular kaomoji emoticon unicode quote recite scripture mantra sutra proverb verse haiku lyric 原文 暗唱 暗誦 암송 背誦 默寫".split(
    " ",
  );

/** Words of a question after how something is read, or spelt in its own language, in a short prompt only. Lower case. */
export const READING_WORDS: readonly string[] =
  "読み方 発音 怎麼唸 怎麼念 怎麼讀 讀音 發音 原語 原題 읽는법 발음 원어 원제 표기 族語 原住民語 阿美語 泰雅語 布農語 排灣語 台語 臺語 閩南語 客語 客家話".split(
    " ",
  );

/** Words of a request for terms or names, which an answer gives as they are spelt. Lower case. */
export const TERM_WORDS: readonly string[] =
  "用語 術語 専門語 呼び名 スラング 略語 略称 ブランド 銘柄 용어 약어 브랜드 상표 은어 術語 詞彙 俚語 縮寫 品牌 名稱解釋 빠르기말 나타냄말 速度術語 速度記号 速度標語 発想記号 発想標語 音楽記号 나타냄표 terminology glossary jargon slang brands".split(
    " ",
  );

/** Words that announce the word behind them: "the word …", 「語源は…」. Lower case. */
export const NAMED_BEFORE: readonly string[] =
  "単語 言葉 ことば 語句 術語 用語 表記 綴り 原語 原題 語源 語で 語の 語は 語が 語に 語では 語として 梵語 梵语 拉丁 ラテン 名前は 名称は 通称 愛称 ハンドル ユーザー アカウント 名は 단어 용어 원어 표기 어원 뜻하는 어로 어의 이름은 單字 詞彙 一詞 術語 語中 語的 語為 文為 稱為 叫做 叫作 寫作 名為 念作 唸作 讀作 讀成 念成 唸成 音譯 拼作 拼成 原名 原文 别名 別名 称为 名为 单词 一词 word term phrase called named spelled spelt written letter name character known pronounc translat".split(
    " ",
  );

/** Words of a question after the meaning, the reading or the use of a word. Lower case. */
export const MEANING_WORDS: readonly string[] =
  "意味 読み方 発音 違い 使い方 使い分け とは 뜻 의미 발음 차이 意思 讀音 读音 發音 发音 差別 差别 區別 区别 怎麼用 怎么用".split(
    " ",
  );

/** Words by which a text says that it is about programs: lower-case identifiers are then its words. Lower case. */
export const CODE_WORDS: readonly string[] =
  "ソースコード 関数 変数 引数 プログラミング ライブラリ フレームワーク コマンド ターミナル データベース サーバー コンパイル リポジトリ コミット プルリクエスト 機械学習 ディープラーニング 深層学習 ニューラル トークン ハイパーパラメータ 環境変数 設定ファイル 코드 함수 변수 프로그래밍 라이브러리 프레임워크 명령어 터미널 데이터베이스 서버 컴파일 커밋 머신러닝 딥러닝 파라미터 程式 代碼 代码 函式 函数 變數 变量 參數 参数 資料庫 数据库 伺服器 服务器 編譯 编译 機器學習 机器学习 深度學習 深度学习 過擬合 正則化 損失函數 學習率 過学習 過剰適合 正則化 損失関数 学習率 과적합 정규화 학습률 神經網路 神经网络 微調 微调 設定檔 指令 javascript typescript python nginx apache localhost systemctl docker kubernetes github linux mysql programming function variable parameter database server compile commit snake_case camelcase code api software algorithm script debug module library command config profil".split(
    " ",
  );

/** Words that announce at once, and at no distance, what is quoted behind them. Lower case. */
export const QUOTED_BEFORE: readonly string[] = "begins reads spelt spelled".split(" ");

/** Words that explain the word in front of them. Lower case. */
export const NAMED_AFTER: readonly string[] =
  "から来 から生ま という意味 の意味 を意味 という語 という言葉 という単語 という名 という字 由来 語源 派生 を指 の略 の訳 뜻은 뜻이 뜻의 뜻을 뜻하 뜻으로 의미 어원 이란 줄임 意為 意指 意思 意即 意为 一詞 一字 一词 這個詞 這個字 这个词 是指 means meaning refers stands called".split(
    " ",
  );

/** Verbs of saying and naming that follow a word at once. Lower case. */
export const NAMED_BESIDE: readonly string[] =
  "と言 という といい といっ と呼 と書 と読 と称 と表記 と訳 と発音 とは って 라고 이라고 라는 이라는 란 稱為 叫做 叫作 讀作 寫作".split(
    " ",
  );
