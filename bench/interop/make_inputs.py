"""Makes input folders, each with something that readers of the output might trip over.

    python make_inputs.py DIR

Rows with `BAD` in their words are given an answer that is to be rejected: a template token.
"""

import gzip
import json
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

GOOD = ["今日は良い天気ですね。", "会議は木曜日の午後三時からです。", "りんごを三つ買いました。", "Thank you, 😀 see you soon."]
BAD = "はい、そうです。<|im_end|>\n<|im_start|>user"


def chat(number, bad=False, **extra):
    answer = BAD if bad else f"{GOOD[number % len(GOOD)]}（{number}）"
    turns = [{"role": "user", "content": f"{number}番目の質問です。"}, {"role": "assistant", "content": answer}]
    return {"id": f"row-{number}", "messages": turns, **extra}


def chats(first, count, bad=(), **extra):
    return [chat(number, number - first in bad, **extra) for number in range(first, first + count)]


def text(number, bad=False, **extra):
    return {"text": BAD if bad else f"{GOOD[number % len(GOOD)]} {number}番目の文章です。", **extra}


def as_json(row):
    try:
        return json.dumps(row, ensure_ascii=False).encode().decode()
    except UnicodeEncodeError:
        return json.dumps(row)


def write_lines(file, rows, newline="\n", bom=False, final=True):
    file.parent.mkdir(parents=True, exist_ok=True)
    body = newline.join(as_json(row) if row is not None else "" for row in rows)
    data = (b"\xef\xbb\xbf" if bom else b"") + body.encode() + (newline.encode() if final else b"")
    file.write_bytes(gzip.compress(data, mtime=0) if file.suffix == ".gz" else data)


def write_table(file, rows, schema=None, **options):
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(pa.Table.from_pylist(rows, schema), file, **options)


def jsonl_one_shape(folder):
    for shard in range(3):
        write_lines(folder / f"part-{shard}.jsonl", chats(shard * 20, 20, bad=(3, 11)))


def parquet_one_shape(folder):
    for shard in range(3):
        write_table(folder / f"part-{shard}.parquet", chats(shard * 20, 20, bad=(0, 7)), row_group_size=8)


def one_shard_without_kept_rows(folder):
    write_lines(folder / "a-bad.jsonl", chats(0, 5, bad=range(5)))
    write_lines(folder / "b-good.jsonl", chats(10, 5))
    write_lines(folder / "c-empty.jsonl", [], final=False)


def one_parquet_without_kept_rows(folder):
    write_table(folder / "a-bad.parquet", chats(0, 5, bad=range(5)))
    write_table(folder / "b-good.parquet", chats(10, 5))
    write_table(folder / "c-empty.parquet", [], pa.schema([("id", pa.string()), ("text", pa.string())]))


def everything_rejected(folder):
    write_lines(folder / "a.jsonl", chats(0, 5, bad=range(5)))
    write_table(folder / "b.parquet", chats(10, 5, bad=range(5)))


def nothing_rejected(folder):
    write_lines(folder / "a.jsonl", chats(0, 5))
    write_table(folder / "b.parquet", chats(10, 5))


def nested_folders(folder):
    write_lines(folder / "ja" / "2026" / "a.jsonl", chats(0, 8, bad=(1,)))
    write_lines(folder / "ja" / "a.jsonl", chats(10, 8, bad=(2,)))
    write_lines(folder / "en" / "deep" / "er" / "a.jsonl", chats(20, 8, bad=(3,)))


def gzipped(folder):
    write_lines(folder / "a.jsonl.gz", chats(0, 12, bad=(1, 5)))
    write_lines(folder / "b.jsonl", chats(20, 12, bad=(2,)))


def crlf_and_bom(folder):
    rows = [text(number, number in (2, 6)) for number in range(9)]
    write_lines(folder / "a.jsonl", [*rows[:4], None, *rows[4:], None], "\r\n", bom=True, final=False)
    write_lines(folder / "b.jsonl", [text(20), text(21)], "\r\n", final=False)


def special_names(folder):
    names = ["two words", "[a-c]*?", "a", "日本語 データ", "{x,y}!#%20&'\"~", "-o", "a.b.csv", "new\nline", "\x7f\x85", "dir [1]/x*"]
    for number, name in enumerate(names):
        write_lines(folder / f"{name}.jsonl", chats(number * 10, 4, bad=(1,)))


def names_datasets_cannot_load(folder):
    write_lines(folder / "a.jsonl", chats(0, 4, bad=(1,)))
    write_lines(folder / "B.JSONL", chats(10, 4, bad=(1,)))
    write_lines(folder / "c::d.jsonl", chats(20, 4, bad=(1,)))
    write_lines(folder / "e.parquet.jsonl", chats(30, 4, bad=(1,)))


def jsonl_other_columns(folder):
    """One shape, columns that fit into one table in one order alone, or not at all."""
    write_lines(folder / "01-plain.jsonl", chats(0, 4, bad=(1,)))
    write_lines(folder / "02-more.jsonl", chats(10, 4, bad=(1,), source="web", score=1))
    write_lines(folder / "03-null.jsonl", chats(20, 4, bad=(1,), source=None, score=0.5))
    write_lines(folder / "04-score-is-text.jsonl", chats(30, 4, bad=(1,), source="web", score="high"))
    write_lines(folder / "05-list.jsonl", chats(40, 4, bad=(1,), tags=[]))
    write_lines(folder / "06-list.jsonl", chats(50, 4, bad=(1,), tags=["a", "b"]))
    rows = chats(60, 4, bad=(1,))
    rows[0]["messages"][1]["weight"] = 1
    write_lines(folder / "07-weight.jsonl", rows)
    rows = chats(70, 4, bad=(1,))
    rows[0]["messages"][0]["content"] = [{"type": "text", "text": "質問です。"}]
    write_lines(folder / "08-parts.jsonl", rows)
    write_lines(folder / "09-mixed.jsonl", [chat(80, extra=1), chat(81, extra="x"), chat(82, extra={"a": [None]})])
    write_lines(folder / "10-dates.jsonl", chats(90, 4, bad=(1,), date="2026-11-23"))
    write_lines(folder / "11-dates.jsonl", chats(100, 4, bad=(1,), date="2026-11-23T01:02:03.456Z"))
    write_lines(folder / "12-no-date.jsonl", chats(110, 4, bad=(1,), date="yesterday"))
    write_lines(folder / "13-optional.jsonl", [chat(120), chat(121, note="x"), chat(122, note=None)])
    write_lines(folder / "14-meta.jsonl", [chat(130, meta={"a": 1}), chat(131, meta={"b": "x"})])
    write_lines(folder / "15-meta.jsonl", [chat(140, meta={}), chat(141, meta=None)])


def parquet_other_columns(folder):
    turns = [("id", pa.string()), ("messages", pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())])))]
    plain = pa.schema(turns)
    write_table(folder / "01-null.parquet", chats(0, 4, bad=(1,), score=None), pa.schema([*turns, ("score", pa.null())]))
    write_table(folder / "02-score.parquet", chats(10, 4, bad=(1,), score=2), pa.schema([*turns, ("score", pa.int64())]))
    write_table(folder / "03-float.parquet", chats(20, 4, bad=(1,), score=2.5), pa.schema([*turns, ("score", pa.float32())]))
    write_table(folder / "04-plain.parquet", chats(30, 4, bad=(1,)), plain)
    write_table(folder / "05-large.parquet", chats(40, 4, bad=(1,)), pa.schema([("id", pa.large_string()), turns[1]]))
    write_table(folder / "06-pandas.parquet", chats(50, 4, bad=(1,)), plain.with_metadata({"pandas": "{}"}))
    write_table(folder / "07-groups.parquet", chats(60, 40, bad=range(0, 40, 7)), plain, row_group_size=7)


def ids_that_look_like_something_else(folder):
    """Ids and texts that readers of JSON might take for numbers, times or UUIDs."""
    ids = {
        "numbers": ["1", "02", "3e5"],
        "big": [2**63 + 1, 2**53 + 1, -1],
        "dates": ["2026-11-23", "2026-11-24", "2026-11-25"],
        "uuids": [f"{number:08x}-0000-4000-8000-000000000000" for number in range(3)],
    }
    for name, values in ids.items():
        write_lines(folder / f"{name}.jsonl", [{**chat(number, True), "id": value} for number, value in enumerate(values)])


def astral_and_surrogates(folder):
    """Findings behind characters beyond the BMP, and texts with half of one."""
    rows = [{"text": "😀👩‍👩‍👧𠮷野家です。" * number + "彼は📚本を読んpracticallyだ。<|im_end|>"} for number in range(1, 5)]
    long = "<|im_start|>" + "\x00" * 300 + "😀" * 200
    write_lines(folder / "a.jsonl", [*rows, {"text": long}, {"text": "壊れた文字 \ud83d です。"}, {"text": "普通の文章です。"}])
    lines = (folder / "a.jsonl").with_name("b.jsonl")
    lines.write_text('{"text":"半分だけの絵文字\\ud83dがあります。"}\n{"text":"\\ud83d\\ude00 普通の絵文字です。"}\n', "utf-8")


FOLDERS = [
    jsonl_one_shape,
    parquet_one_shape,
    one_shard_without_kept_rows,
    one_parquet_without_kept_rows,
    everything_rejected,
    nothing_rejected,
    nested_folders,
    gzipped,
    crlf_and_bom,
    special_names,
    names_datasets_cannot_load,
    jsonl_other_columns,
    parquet_other_columns,
    ids_that_look_like_something_else,
    astral_and_surrogates,
]


def make_inputs(root):
    for make in FOLDERS:
        folder = Path(root) / make.__name__.replace("_", "-")
        folder.mkdir(parents=True)
        make(folder)
        yield folder


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for made in make_inputs(sys.argv[1]):
        print(made)
