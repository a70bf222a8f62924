"""Romanises real Japanese, Korean and Chinese sentences, for bench/quality/romanised.ts.

    pip install janome==0.5.0 korean-romanizer==0.28.0 jieba==0.42.1 pypinyin==0.55.0
    SHISA_FILTER_DATA=<folder> python3 bench/quality/romanise.py OUT.jsonl [--rows 400]

A line is `{kind, style, set, native, text}`. Styles vary as people's do: Hepburn with macrons or without, wapuro,
Kunrei; Revised Romanisation and McCune-Reischauer; pinyin with tone marks, with numbers, without tones, by word and by
syllable; hyphens before endings and capitals come and go with a seed.
"""

import gzip
import json
import os
import random
import re
import sys

import jieba
from janome.tokenizer import Tokenizer
from korean_romanizer.romanizer import Romanizer
from pypinyin import Style, lazy_pinyin

DATA = os.environ["SHISA_FILTER_DATA"]
OUT = sys.argv[1]
ROWS = int(sys.argv[sys.argv.index("--rows") + 1]) if "--rows" in sys.argv else 400
RANDOM = random.Random(20251126)


def rows(file):
    with gzip.open(f"{DATA}/{file}", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


PUNCTUATION = {"。": ".", "、": ",", "，": ",", "？": "?", "！": "!", "「": "“", "」": "”", "『": "“", "』": "”",
               "：": ":", "；": ";", "（": "(", "）": ")", "・": " ", "《": "“", "》": "”", "“": "“", "”": "”"}

# ---------------------------------------------------------------- Japanese
HEPBURN = {}
for row, consonant in [("アイウエオ", ""), ("カキクケコ", "k"), ("サシスセソ", "s"), ("タチツテト", "t"), ("ナニヌネノ", "n"),
                       ("ハヒフヘホ", "h"), ("マミムメモ", "m"), ("ラリルレロ", "r"), ("ガギグゲゴ", "g"), ("ザジズゼゾ", "z"),
                       ("ダヂヅデド", "d"), ("バビブベボ", "b"), ("パピプペポ", "p")]:
    for kana, vowel in zip(row, "aiueo"):
        HEPBURN[kana] = consonant + vowel
HEPBURN.update({"ヤ": "ya", "ユ": "yu", "ヨ": "yo", "ワ": "wa", "ヲ": "o", "ヴ": "vu", "ァ": "a", "ィ": "i", "ゥ": "u",
                "ェ": "e", "ォ": "o"})
KUNREI = dict(HEPBURN)
HEPBURN.update({"シ": "shi", "チ": "chi", "ツ": "tsu", "フ": "fu", "ジ": "ji", "ヂ": "ji", "ヅ": "zu"})
SMALL = {"ャ": "a", "ュ": "u", "ョ": "o", "ェ": "e", "ァ": "a", "ィ": "i", "ォ": "o"}


def morae(kana, table):
    out = ""
    at = 0
    while at < len(kana):
        unit = kana[at]
        after = kana[at + 1] if at + 1 < len(kana) else ""
        if unit == "ッ":
            base = morae(kana[at + 1:at + 2], table)
            out += ("t" if base.startswith("ch") else base[:1]) if base and base[0] not in "aiueo" else ""
        elif unit == "ン":
            out += "n'" if after and after in "アイウエオヤユヨ" else "n"
        elif unit == "ー":
            out += out[-1:] if out[-1:] in "aiueo" else ""
        elif after in SMALL and unit in table:
            base = table[unit]
            if after in "ャュョ":
                stem = base[:-1]
                out += stem + ("" if stem in ("sh", "ch", "j") else "y") + SMALL[after]
            else:
                out += base[:-1] + SMALL[after]
            at += 1
        elif unit in table:
            out += table[unit]
        else:
            out += unit
        at += 1
    return out


TOKENIZER = Tokenizer()


def latin_of(kana, style):
    table = KUNREI if style == "kunrei" else HEPBURN
    if style == "macron":
        pieces = [each if each == "ー" else morae(each, table) for each in re.split("(ー)", kana)]
        return re.sub("([aiueo])ー", lambda each: "āīūēō"["aiueo".index(each[1])], "".join(pieces))
    latin = morae(kana, table)
    if style == "wapuro":
        return latin.replace("n'", "nn")
    return latin.replace("ou", "o").replace("uu", "u").replace("n'", "n") if style == "plain" else latin


def japanese(text, style):
    """Words in rōmaji: particles apart, endings joined to their verb."""
    words = []
    for token in TOKENIZER.tokenize(text):
        part = token.part_of_speech
        if token.surface in PUNCTUATION:
            words.append(("mark", PUNCTUATION[token.surface]))
            continue
        reading = token.phonetic if style == "macron" else token.reading
        if reading == "*":
            reading = "".join(chr(ord(unit) + 0x60) if "ぁ" <= unit <= "ゖ" else unit for unit in token.surface)
        if part.startswith("助詞"):
            reading = {"ハ": "ワ", "ヘ": "エ"}.get(reading, reading)
            if reading == "ヲ" and style == "wapuro":
                words.append(("word", "wo"))
                continue
        joined = re.match("助詞,接続助詞|助動詞|動詞,接尾|動詞,非自立", part) and not re.match("デス|デシ|ダ", reading)
        if joined and words and words[-1][0] == "kana":
            words[-1] = ("kana", words[-1][1] + reading)
        else:
            words.append(("kana", reading))
    return written([(kind if kind == "mark" else "word", latin_of(word, style) if kind == "kana" else word) for kind, word in words])


def written(words):
    out = ""
    for kind, word in words:
        if kind == "mark":
            out += " " + word if word in "“(" and not out.endswith(" ") else word
        else:
            out += ("" if out == "" or out[-1] in "“(" else " ") + word
    out = re.sub(r"\s+", " ", out).strip()
    return re.sub(r"(^|[.?!] )([a-zāīūēōǎěǐǒǔàèìòùáéíóú])", lambda each: each[1] + each[2].upper(), out)


# ---------------------------------------------------------------- Korean
INITIAL = ["k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch'", "k'", "t'", "p'", "h"]
VOICED = {"k": "g", "t": "d", "p": "b", "ch": "j"}
VOWEL = ["a", "ae", "ya", "yae", "ŏ", "e", "yŏ", "ye", "o", "wa", "wae", "oe", "yo", "u", "wŏ", "we", "wi", "yu", "ŭ",
         "ŭi", "i"]
FINAL = ["", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "p", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng",
         "t", "t", "k", "t", "p", "t"]
LINKED = {1: "g", 4: "n", 7: "d", 8: "r", 16: "m", 17: "b", 19: "s", 20: "ss", 22: "j", 23: "ch'", 24: "k'", 25: "t'"}


def mccune(text):
    out = ""
    carried = None
    for at, unit in enumerate(text):
        code = ord(unit) - 0xAC00
        if not 0 <= code < 11172:
            carried = None
            out += unit
            continue
        initial, vowel, final = code // 588, code % 588 // 28, code % 28
        onset = INITIAL[initial]
        if carried is not None and onset == "":
            onset = carried
        elif at and 0xAC00 <= ord(text[at - 1]) < 0xD7A4 and out[-1:] in "aeiouŏŭnmlg":
            onset = VOICED.get(onset, onset)
        after = ord(text[at + 1]) - 0xAC00 if at + 1 < len(text) else -1
        links = 0 <= after < 11172 and after // 588 == 11 and final in LINKED
        carried = LINKED[final] if links else None
        out += onset + VOWEL[vowel] + ("" if links else FINAL[final])
    return out


ENDINGS = re.compile(r"(imnida|ieyo|hamnida|haeyo|eun|neun|i|ga|eul|reul|eseo|ege|do|ui|e)\b")


def korean(text, style):
    out = mccune(text) if style == "mccune" else Romanizer(text).romanize()
    if style == "hyphens":
        out = re.sub(r"\b(\w{3,}?)" + ENDINGS.pattern, lambda each: f"{each[1]}-{each[2]}" if RANDOM.random() < 0.6 else each[0], out)
    if style != "hyphens" and RANDOM.random() < 0.5:
        return out
    return re.sub(r"(^|[.?!] )([a-z])", lambda each: each[1] + each[2].upper(), out)


# ---------------------------------------------------------------- Chinese
def chinese(text, style):
    tones = {"marks": Style.TONE, "numbers": Style.TONE3}.get(style.split("-")[0], Style.NORMAL)
    words = []
    for token in jieba.cut(text):
        if token in PUNCTUATION or token == ",":
            words.append(("mark", PUNCTUATION.get(token, ",")))
            continue
        syllables = [each.replace("ü", RANDOM.choice(["ü", "v", "u"])) if tones == Style.NORMAL else each
                     for each in lazy_pinyin(token, style=tones)]
        if style.endswith("syllables"):
            words.extend(("word", each) for each in syllables)
        else:
            words.append(("word", "".join(syllables)))
    return written(words)


def sentences(text, pattern):
    return [each.strip() for each in re.split(r"(?<=[。！？.!?])\s*|\n", text) if re.search(pattern, each)]


KANA, HANGUL, HAN = "[ぁ-ゖ].*[ぁ-ゖ].*[ぁ-ゖ]", "[가-힣]{2}.*[가-힣]{2}", "[一-鿿]{4}"
SOURCES = {
    "romaji": (japanese, ["hepburn", "macron", "wapuro", "kunrei", "plain"], KANA, [
        ("ntrex", "native/ntrex_parallel_33langs.jsonl.gz", lambda row: [row["ja"]]),
        ("ud", "native/ud_ja.jsonl.gz", lambda row: [row["text"]]),
        ("dialogue", "instruct/ja_human_dialogue_messages.jsonl.gz", lambda row: [turn["content"] for turn in row["messages"][1:4]]),
        ("chat", "instruct/ja_chat_strong_messages.jsonl.gz", lambda row: sentences(row["messages"][-1]["content"], KANA)[:6]),
    ]),
    "korean": (korean, ["revised", "mccune", "hyphens"], HANGUL, [
        ("ntrex", "native/ntrex_parallel_33langs.jsonl.gz", lambda row: [row["ko"]]),
        ("ud", "native/ud_ko.jsonl.gz", lambda row: [row["text"]]),
        ("songys", "instruct/ko_chat_songys_alpaca.jsonl.gz", lambda row: [row["output"]]),
        ("nli", "native/ko_klue_nli.jsonl.gz", lambda row: [row["premise"]]),
    ]),
    "pinyin": (chinese, ["marks-words", "marks-syllables", "numbers-syllables", "plain-words", "plain-syllables"], HAN, [
        ("ntrex", "native/ntrex_parallel_33langs.jsonl.gz", lambda row: [row["zh-Hans"]]),
        ("ud", "native/ud_zh-Hant.jsonl.gz", lambda row: [row["text"]]),
        ("alpaca", "instruct/zh_hans_alpaca_mt.jsonl.gz", lambda row: sentences(row["output"], HAN)[:4]),
    ]),
}

with open(OUT, "w", encoding="utf-8") as out:
    for kind, (romanise, styles, pattern, sources) in SOURCES.items():
        for name, file, read in sources:
            all_rows = rows(file)
            RANDOM.shuffle(all_rows)
            texts = [text for row in all_rows[:ROWS] for text in [" ".join(read(row))] if re.search(pattern, text)]
            for index, native in enumerate(texts):
                style = styles[index % len(styles)]
                text = romanise(native[:600], style)
                out.write(json.dumps({"kind": kind, "style": style, "set": name, "native": native[:600], "text": text},
                                     ensure_ascii=False) + "\n")
            print(kind, name, len(texts))
