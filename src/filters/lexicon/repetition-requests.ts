/** Words, in lower case, of prompts that ask for the same again and again. Compiled for this project. */
export const ASKS_TO_REPEAT: readonly string[] = [
  ...["repeat", "0 times", "5 times", "times in a row", "over and over", "again and again", "repetition", "repetitive"],
  ...["hundred times", "ten times", "tongue twister", "mantra", "chanting"],
  ...["繰り返", "繰返", "くり返", "リピート", "連呼", "回書いて", "回言って", "回唱え", "早口言葉"],
  ...["반복", "되풀이", "번 써", "번 말", "번 외"],
  ...["重複", "重复", "反覆", "反复", "百遍", "十遍", "幾遍", "一遍又一遍", "繞口令"],
];

/** Words, in lower case, of prompts that ask for verse, which has refrains. */
export const ASKS_FOR_VERSE: readonly string[] = [
  ...[
    "lyric",
    "song",
    "poem",
    "poetry",
    " verse",
    " rap ",
    "haiku",
    "hymn",
    "rhyme",
    "lullaby",
    "chorus",
    "ballad",
    " sing ",
  ],
  ...[
    "歌詞",
    "歌を",
    "の歌",
    "曲",
    "詩",
    "ラップ",
    "童謡",
    "子守唄",
    "子守歌",
    "呪文",
    "お経",
    "祝詞",
    "かけ声",
    "掛け声",
  ],
  ...["가사", "노래", "시를", "동요", "자장가", "랩", "구호"],
  ...["歌词", "歌", "饒舌", "说唱", "咒", "口號"],
];
