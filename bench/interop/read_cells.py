"""Files that others write of our own rows, read cell by cell: pyarrow (with the metadata of Hugging Face), datasets (a
cached Arrow file too), polars, DuckDB, pandas, parquet-wasm and parquetjs-lite.

    npx tsc -p tsconfig.bench.json && python bench/interop/read_cells.py

SHISA_FILTER_LIBRARIES names a folder where parquet-wasm is installed, if that is not the project's.
"""

import datetime
import json
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")

import datasets
import duckdb
import pandas
import polars
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq

from judge import Judge

datasets.disable_progress_bars()

EPOCH = datetime.datetime(1970, 1, 1)
TEXTS = ["今日は良い天気ですね。", "안녕하세요", "繁體中文", 'a "quoted" \\ line\nbreak', "😀👩‍👩‍👧", "", "\u0000\ufeff"]


# What parquetjs-lite can write of them.
PLAIN_COLUMNS = ("id", "text", "score", "ok", "created", "tags")


def rows(count=200):
    return [
        {
            "id": 2**53 + row,
            "text": TEXTS[row % len(TEXTS)],
            "messages": None if row % 11 == 3 else [
                {"role": "user", "content": f"{row}番目の質問です。"},
                {"role": "assistant", "content": None if row % 7 == 1 else TEXTS[(row + 1) % len(TEXTS)]},
            ][: row % 3],
            "score": None if row % 5 == 2 else [0.1, -1e300, 5e-324, row / 3][row % 4],
            "ok": None if row % 9 == 4 else row % 2 == 0,
            "created": EPOCH + datetime.timedelta(days=row * 97, milliseconds=row),
            "meta": {"source": TEXTS[row % 3], "turns": row},
            "tags": [TEXTS[each] for each in range(row % 4)],
            "kind": ["a", "b", "c"][row % 3],
        }
        for row in range(count)
    ]  # fmt: skip


def same(found, expected):
    if isinstance(found, dict) and len(found) == 1 and next(iter(found)).startswith("$"):
        (kind, value), = found.items()
        if kind == "$int":
            return int(value) == expected and not isinstance(expected, bool)
        if kind == "$ms":
            return EPOCH + datetime.timedelta(milliseconds=value) == expected
        if kind == "$hex":
            return bytes.fromhex(value) == expected
        return math.isnan(expected) if value == "NaN" else float(value.replace("Infinity", "inf")) == expected
    if isinstance(found, dict):
        return isinstance(expected, dict) and found.keys() == expected.keys() and all(same(found[key], expected[key]) for key in found)
    if isinstance(found, list):
        return isinstance(expected, list) and len(found) == len(expected) and all(map(same, found, expected))
    if isinstance(expected, datetime.datetime):
        # Arrow files are read as lines of JSON, in which times are texts.
        return isinstance(found, str) and datetime.datetime.fromisoformat(found).replace(tzinfo=None) == expected
    if isinstance(expected, int) and not isinstance(expected, bool):
        # A line of JSON keeps all digits; the double that a filter is shown cannot.
        return type(found) is int and float(found) == float(expected)
    return (type(found) is type(expected) or isinstance(expected, float)) and found == expected


def written(folder):
    """(name, file, what is written of the rows)"""
    table = pa.Table.from_pylist(rows())
    named = lambda name: folder / name
    features = datasets.Features.from_arrow_schema(table.schema)
    hugging = table.replace_schema_metadata({"huggingface": json.dumps({"info": {"features": features.to_dict()}})})
    pq.write_table(hugging, named("pyarrow.parquet"), row_group_size=64)
    pq.write_table(table, named("pyarrow-v2-zstd.parquet"), version="2.6", data_page_version="2.0", compression="zstd")
    feather.write_feather(table, named("pyarrow-lz4.feather"), compression="lz4")
    feather.write_feather(table, named("pyarrow-zstd.arrow"), compression="zstd", chunksize=30)
    dataset = datasets.Dataset(table)
    dataset.to_parquet(named("datasets.parquet"))
    dataset.save_to_disk(named("cache"))
    polars.from_arrow(table).write_parquet(named("polars.parquet"), row_group_size=70)
    polars.from_arrow(table).write_ipc(named("polars.arrow"), compression="zstd")
    duckdb.from_arrow(table).write_parquet(str(named("duckdb.parquet")), compression="zstd")
    table.to_pandas().to_parquet(named("pandas.parquet"))
    for library in ("parquet-wasm", "parquetjs-lite"):
        stream = named(f"{library}.ipc")
        # parquetjs-lite knows no integers beyond 2^53.
        number = pa.array(range(len(table))) if library == "parquetjs-lite" else table["id"]
        with pa.ipc.new_stream(stream, table.schema) as writer:
            writer.write_table(table.set_column(0, "id", number))
        command = ["node", str(Path(__file__).with_name("write-with.mjs")), library, str(stream), str(named(f"{library}.parquet"))]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode == 3:
            print(f"skip  {done.stderr.strip()}")
        else:
            assert done.returncode == 0, done.stderr[-400:]
    yield from (file for file in sorted(folder.rglob("*")) if file.suffix in (".parquet", ".arrow", ".feather"))


def judge_cells(judge):
    print("\n## files of others, cell by cell", flush=True)
    expected = rows()
    with tempfile.TemporaryDirectory() as scratch:
        for file in written(Path(scratch)):
            with judge(f"cell by cell: {file.relative_to(scratch)}") as check:
                command = ["node", str(Path(__file__).with_name("read-rows.mjs")), str(file)]
                done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8")
                assert done.returncode == 0, done.stderr[-400:]
                found = [json.loads(line) for line in done.stdout.split("\n")[:-1]]
                assert len(found) == len(expected), f"{len(found)} rows, not {len(expected)}"
                for row, (left, whole) in enumerate(zip(found, expected)):
                    right = {**whole, "id": row} if file.stem == "parquetjs-lite" else whole
                    if file.stem == "parquetjs-lite":
                        right = {name: right[name] for name in PLAIN_COLUMNS}
                    assert list(left) == list(right), f"row {row}: columns {list(left)}"
                    for column in left:
                        assert same(left[column], right[column]), f"row {row}, {column}: {left[column]!r:.150} is not {right[column]!r:.150}"
                check.note(f"{len(found)} rows, {len(found) * len(found[0])} cells")


if __name__ == "__main__":
    judge = Judge()
    judge_cells(judge)
    judge.exit()
