/**
 * Words by which a Japanese, Korean or English text says that it speaks of Chinese or its scripts. Written for this
 * project, 2025-11. Lower case.
 */
export const CHINESE_WRITING: readonly string[] =
  "中国語 簡体 繁体 北京語 広東語 普通話 台湾語 ピンイン 拼音 簡化字 中国名 中国表記 중국어 간체 번체 병음 chinese mandarin cantonese pinyin hanzi".split(
    " ",
  );

/** What a prompt may say of it besides: in an answer these words are themselves Chinese. Lower case. */
export const CHINESE_IN_PROMPTS: readonly string[] =
  "中文 中國語 簡體 简体 繁體 普通话 國語 汉字 漢語 汉语 華語 華文 粵語 日语 日文 日語".split(" ");

/** Words by which a text says that it speaks of characters and their forms, or of classical writing. Lower case. */
export const CHARACTER_TOPICS: readonly string[] =
  "漢字 漢文 漢詩 論語 書き下し 異体字 新字体 旧字 正字 常用漢字 康熙 部首 書道 表記揺れ 旧仮名 旧かな 旧漢字 歴史的仮名遣 孟浩然 杜甫 李白 唐詩 古文書 한자 kanji".split(
    " ",
  );

/** Words by which a text says that it speaks of China, Taiwan or Hong Kong. Lower case. */
export const CHINA_TOPICS: readonly string[] =
  "中国 中國 中華 中华 台湾 台灣 臺灣 香港 北京 上海 広東 深圳 広州 杭州 四川 華人 華僑 清朝 明朝 唐代 宋代 三国志 毛沢東 習近平 鄧小平 중국 대만 홍콩 베이징 상하이 china taiwan hong kong beijing shanghai".split(
    " ",
  );

/** Words by which a text says that it speaks of Japan, so that it may name things in their own form. Lower case. */
export const JAPANESE_TOPICS: readonly string[] =
  "日本 東京 大阪 京都 北海道 沖繩 沖縄 動漫 動畫 漫畫 聲優 日劇 日式 日系 日語 日文 和風 武士 天皇 幕府 藝妓 japan japanese anime manga".split(
    " ",
  );

/** Words by which a Chinese text says that it speaks of its own scripts. */
export const SCRIPTS_IN_CHINESE: readonly string[] =
  "簡體 簡化字 简体 繁體 正體 異體字 殘體 日文漢字 日本漢字 新字體 簡化漢字 兩岸 大陸用語 中國大陸 大陸說 陸用語 간체 번체 簡体 繁体 simplified".split(
    " ",
  );
