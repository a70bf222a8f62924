"""Parquet files as pyarrow writes them, each with options and types of its own, for the judge to filter and compare.

    python parquet_options.py DIR      writes them
"""

import datetime
import decimal
import itertools
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from load_outputs import conserve_parquet, parquet_outputs, records_of, rejected_rows
from other_readers import check_lookups, check_other_readers

ROWS = 60
BAD = "はい、そうです。<|im_end|>\n<|im_start|>user"
TEXTS = [BAD if row % 7 == 3 else f"{row}番目の文章です。今日は良い天気ですね。" for row in range(ROWS)]
EPOCH = datetime.datetime(2026, 11, 23, 12, 34, 56, 789012)


def some(values, empty=5):
    """Every fifth value is null."""
    return [None if row % empty == 2 else value for row, value in zip(range(ROWS), itertools.cycle(values))]


def column(kind, values):
    return pa.array(some(values), kind)


def columns():
    """By name, everything that Arrow has and Parquet can hold."""
    found = {"text": pa.array(TEXTS)}
    for bits in (8, 16, 32, 64):
        found[f"int{bits}"] = column(f"int{bits}", [0, 1, -1, 2 ** (bits - 1) - 1, -(2 ** (bits - 1))])
        found[f"uint{bits}"] = column(f"uint{bits}", [0, 1, 2**bits - 1])
    for bits in (16, 32, 64):
        values = pa.array(some([0.0, -0.0, 1.5, float("inf"), float("-inf"), float("nan")]), pa.float64())
        found[f"float{bits}"] = values.cast(pa.float32()).cast(f"float{bits}") if bits == 16 else values.cast(f"float{bits}")
    found["bool"] = column(pa.bool_(), [True, False, False])
    found["all null"] = pa.nulls(ROWS)
    found["all null text"] = pa.nulls(ROWS, pa.string())
    for unit in ("s", "ms", "us", "ns"):
        found[f"timestamp {unit}"] = column(pa.timestamp(unit), [EPOCH.replace(microsecond=0), datetime.datetime(1, 1, 2) if unit != "ns" else EPOCH])
        found[f"timestamp {unit} with zone"] = column(pa.timestamp(unit, "Asia/Tokyo"), [EPOCH.replace(microsecond=0)])
        found[f"duration {unit}"] = column(pa.duration(unit), [datetime.timedelta(1), datetime.timedelta(-1, 5)])
    found["time32 s"] = column(pa.time32("s"), [datetime.time(1, 2, 3)])
    found["time32 ms"] = column(pa.time32("ms"), [datetime.time(1, 2, 3, 4000)])
    found["time64 us"] = column(pa.time64("us"), [datetime.time(23, 59, 59, 999999)])
    found["time64 ns"] = column(pa.time64("ns"), [datetime.time(23, 59, 59, 999999)])
    found["date32"] = column(pa.date32(), [datetime.date(1969, 12, 31), datetime.date(2026, 11, 23)])
    found["date64"] = column(pa.date64(), [datetime.date(2026, 11, 23)])
    for kind, digits in ((pa.decimal128, 5), (pa.decimal128, 18), (pa.decimal128, 38), (pa.decimal256, 76)):
        values = [decimal.Decimal("9" * digits).scaleb(-3), decimal.Decimal("-1.001"), decimal.Decimal(0)]
        with decimal.localcontext(prec=80):
            values = [decimal.Decimal("9" * digits).scaleb(-3), *values[1:]]
        found[f"{kind.__name__} {digits}"] = column(kind(digits, 3), values)
    found["string"] = column(pa.string(), ["", "日本語", "😀" * 3, "a" * 2000])
    found["large_string"] = column(pa.large_string(), ["", "大きい"])
    found["string_view"] = column(pa.string_view(), ["短い", "これは十二バイトより長い文字列です"])
    found["binary"] = column(pa.binary(), [b"", b"\x00\xff", b"\x80" * 300])
    found["large_binary"] = column(pa.large_binary(), [b"\x00"])
    found["binary_view"] = column(pa.binary_view(), [b"\x00" * 20])
    found["fixed_size_binary"] = column(pa.binary(16), [bytes(16), bytes(range(16))])
    found["dictionary"] = column(pa.string(), ["赤", "青", "黄"]).dictionary_encode()
    found["categorical, ordered"] = pa.DictionaryArray.from_arrays(pa.array(some([0, 1, 2]), pa.int8()), ["小", "中", "大"], ordered=True)
    found["list"] = column(pa.list_(pa.int32()), [[], [1], [1, None, 3], list(range(50))])
    found["large_list"] = column(pa.large_list(pa.string()), [[], ["一", None]])
    found["fixed_size_list"] = pa.array([[row, row + 1] for row in range(ROWS)], pa.list_(pa.int16(), 2))
    found["list of lists"] = column(pa.list_(pa.list_(pa.string())), [[], [[]], [["a"], [], None, ["b", None]]])
    found["struct"] = column(pa.struct([("a", pa.int64()), ("b", pa.struct([("c", pa.string())]))]), [{"a": 2**53 + 1, "b": {"c": "値"}}, {"a": None, "b": None}])
    turn = pa.struct([("role", pa.string()), ("content", pa.string()), ("weight", pa.float32())])
    found["turns"] = column(pa.list_(turn), [[], [{"role": "user", "content": "はい", "weight": 1}, {"role": None, "content": "", "weight": None}]])
    found["map"] = column(pa.map_(pa.string(), pa.int64()), [[], [("a", 1), ("b", None)]])
    found["map of lists"] = column(pa.map_(pa.string(), pa.list_(turn)), [[("a", [{"role": "x", "content": "y", "weight": 2}])], [("b", None)]])
    found["required"] = pa.array(range(ROWS), pa.int64())
    return found


def table(names=None):
    found = columns()
    return pa.table({name: found[name] for name in names or found})


FEW = ["text", "int64", "float32", "bool", "timestamp us with zone", "decimal128 38", "dictionary", "list of lists", "turns", "map", "string", "all null"]


def files():
    """(name, table, options of pyarrow.parquet.write_table)"""
    everything = table()
    yield "every-type", everything, {}
    yield "every-type-of-polars", table([name for name in everything.column_names if name != "decimal256 76"]), {}
    yield "every-type-row-groups", everything, {"row_group_size": 13}
    yield "every-type-v1", everything, {"version": "1.0", "coerce_timestamps": "us", "allow_truncated_timestamps": True}
    yield "every-type-plain", everything, {"use_dictionary": False, "data_page_version": "2.0", "row_group_size": 13}
    few = table(FEW)
    for version, page, codec in itertools.product(("1.0", "2.4", "2.6"), ("1.0", "2.0"), ("none", "snappy", "gzip", "brotli", "zstd", "lz4")):
        yield f"v{version}-page{page}-{codec}", few, {"version": version, "data_page_version": page, "compression": codec}
    yield "no-dictionary", few, {"use_dictionary": False}
    yield "small-pages", few, {"data_page_size": 64, "write_batch_size": 3, "row_group_size": 25}
    yield "small-dictionary-pages", few, {"dictionary_pagesize_limit": 32, "write_batch_size": 3, "data_page_size": 64}
    yield "page-index", few, {"write_page_index": True, "data_page_size": 64, "write_batch_size": 3}
    yield "page-checksums", few, {"write_page_checksum": True}
    yield "no-statistics", few, {"write_statistics": False}
    yield "row-groups-of-1", few, {"row_group_size": 1}
    yield "codec-by-column", few, {"compression": {name: codec for name, codec in zip(FEW, ["snappy", "zstd", "gzip", "none", "brotli", "lz4"])}}
    yield "int96", table(["text", "timestamp ns", "timestamp us"]), {"use_deprecated_int96_timestamps": True}
    yield "not-compliant-lists", few, {"use_compliant_nested_type": False}
    yield "no-arrow-schema", few, {"store_schema": False}
    yield "decimals-as-integers", table(["text", "decimal128 5", "decimal128 18", "decimal128 38"]), {"store_decimal_as_integer": True}
    yield "sorted", few, {"sorting_columns": [pq.SortingColumn(1)]}
    plain = ["text", "int32", "int64", "float32", "float64", "bool", "fixed_size_binary", "string", "binary", "required"]
    encodings = {
        "delta": {"text": "DELTA_BYTE_ARRAY", "int32": "DELTA_BINARY_PACKED", "int64": "DELTA_BINARY_PACKED", "string": "DELTA_LENGTH_BYTE_ARRAY", "fixed_size_binary": "DELTA_BYTE_ARRAY"},
        "byte-stream-split": {"float32": "BYTE_STREAM_SPLIT", "float64": "BYTE_STREAM_SPLIT", "int32": "BYTE_STREAM_SPLIT", "int64": "BYTE_STREAM_SPLIT", "fixed_size_binary": "BYTE_STREAM_SPLIT"},
        "rle-booleans": {"bool": "RLE"},
    }
    for name, by_column in encodings.items():
        for page in ("1.0", "2.0"):
            options = {"use_dictionary": False, "column_encoding": by_column, "data_page_version": page}
            yield f"{name}-page{page}", table(plain), options
            # No other reader knows these encodings of fixed-size binaries.
            known = {column: encoding for column, encoding in by_column.items() if column != "fixed_size_binary"}
            few_plain = table([column for column in plain if column != "fixed_size_binary"])
            yield f"{name}-page{page}-known", few_plain, {**options, "column_encoding": known}
    yield "bloom-filters", few, {"bloom_filter_options": {"text": {"ndv": 100, "fpp": 0.01}, "string": True}}
    fields = [few.schema.field(name) for name in FEW]
    described = [fields[0].with_nullable(False).with_metadata({"PARQUET:field_id": "7", "言語": "日本語"}), *fields[1:]]
    metadata = {"huggingface": '{"info":{"features":{"text":{"dtype":"string","_type":"Value"}}}}', "日本語": "値", "bytes": b"\x00\xff"}
    yield "metadata", few.cast(pa.schema(described, metadata)), {}
    frame = table(["text", "int64", "float64", "timestamp ns with zone", "dictionary", "string"]).to_pandas().set_index("string")
    yield "pandas", pa.Table.from_pandas(frame), {}
    yield "one-row", few.slice(0, 1), {}
    yield "one-bad-row", few.slice(3, 1), {}
    yield "no-rows", few.slice(0, 0), {}
    yield "many-rows", pa.concat_tables([few] * 50), {"data_page_size": 4096, "row_group_size": 1000, "compression": "zstd"}


def write_files(folder):
    """(file, None or why pyarrow could not write it)"""
    folder.mkdir(parents=True)
    for name, content, options in files():
        file = folder / f"{name}.parquet"
        try:
            pq.write_table(content, file, **options)
            yield file, None
        except (pa.ArrowException, TypeError, NotImplementedError) as error:
            file.unlink(missing_ok=True)
            yield file, f"{type(error).__name__}: {error}"


def judge_options(judge, folder, run):
    for file, why in write_files(folder / "in"):
        if why is not None:
            print(f"skip  {file.stem}: pyarrow cannot write it ({why.splitlines()[0]:.150})")
            continue
        out = folder / "out" / file.stem
        with judge(f"kept + rejected = input: {file.stem}") as check:
            # The same text stands in several rows on purpose; a copy of an earlier row is not what is looked at here.
            code, said = run(file, out, "--shape", "text", "--text-column", "text", "--ignore", "DUP")
            assert code == 0, f"exit code {code}: {said}"
            judge_rows(check, out, file)


def judge_rows(check, out, file):
    rejected = rejected_rows(records_of(out)).get(str(file), set())
    conserve_parquet(check, out, file.name, file, rejected)
    whole = pq.ParquetFile(file).read()
    outputs = list(parquet_outputs(out, file.name, len(whole), rejected))
    tools = check_other_readers(check, file, len(whole), outputs)
    for column in {"text", "int64"} & set(whole.column_names):
        check_lookups(outputs, column, whole[column].to_pylist(), tools)
    check.note(f"{check.detail}; pyarrow, {', '.join(tools) or 'which alone can read the input'}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for written, reason in write_files(Path(sys.argv[1])):
        print(written, reason or "")
