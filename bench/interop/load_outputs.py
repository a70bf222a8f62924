"""Judges the output folder of a run with the tools its readers use.

    python load_outputs.py OUT [IN]

OUT is the folder given to `shisa-filter run -o`; IN the folder that was its input, where the markers' paths do not
lead to the inputs from here. Needs pyarrow, datasets, pandas, duckdb, polars.
"""

import ast
import glob
import gzip
import json
import os
import re
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
CACHE = tempfile.TemporaryDirectory()
os.environ["HF_DATASETS_CACHE"] = CACHE.name

import datasets
import duckdb
import pandas
import polars
import pyarrow as pa
import pyarrow.json
import pyarrow.parquet as pq
import yaml

from judge import Judge, show_lone_surrogates
from other_readers import check_lookups

datasets.disable_progress_bars()
datasets.logging.set_verbosity(50)

ROW = {
    "source": str, "file": str, "row": int, "line": int, "byteOffset": int, "byteLength": int, "id": str, "hash": str,
    "outcome": str, "repairs": str,
}  # fmt: skip
FINDING = {
    "code": str, "filter": str, "reason": str, "severity": str, "path": str, "role": str, "start": int, "end": int,
    "excerpt": str, "score": float, "limit": float, "message": str, "data": str,
}  # fmt: skip
NULLABLE = {
    "file", "repairs", "line", "byteOffset", "byteLength", "hash", "path", "role", "start", "end", "excerpt", "score", "limit",
}  # fmt: skip
ARROW = {str: pa.string(), int: pa.int64(), float: pa.float64()}


def is_object(line):
    """An independent reading of what a row of JSON Lines must be."""
    try:
        value = json.loads(line.decode("utf-8"), parse_constant=lambda _: 1 / 0)
        return isinstance(value, dict)
    except (ValueError, ZeroDivisionError):
        return False


def lines_of(file):
    """The rows of a JSON Lines file as bytes, each with its own line ending; the last one always has one."""
    with (gzip.open if str(file).lower().endswith(".gz") else open)(file, "rb") as stream:
        data = stream.read()
    data = data.removeprefix(b"\xef\xbb\xbf")
    pieces = [piece + b"\n" for piece in data.split(b"\n")]
    return [piece for piece in pieces if piece.strip(b" \t\r\n")]


def is_parquet(file):
    return str(file).lower().endswith(".parquet")


def rows_of(file):
    if is_parquet(file):
        return pq.ParquetFile(file).read().to_pylist()
    return [json.loads(line) for line in lines_of(file)]


# --- load_dataset ---


def rows_matching(out, patterns):
    files = [file for pattern in patterns for file in glob.glob(pattern, root_dir=out, include_hidden=True)]
    assert len(files) == len(patterns), (patterns, files)
    return [row for file in files for row in rows_of(out / file)]


def check_datasets(judge, out):
    text = (out / "README.md").read_text("utf-8")
    card = yaml.safe_load(text.split("---\n")[1])
    kept = sorted(str(file.relative_to(out)) for file in (out / "kept").rglob("*") if file.is_file())
    total = sum(len(rows_of(out / file)) for file in kept)
    if total == 0:
        with judge("load_dataset says that no row was kept") as check:
            try:
                loaded = datasets.load_dataset(str(out))
            except datasets.exceptions.DataFilesNotFoundError as error:
                check.note(str(error).split(" in ")[0])
            else:
                raise AssertionError(f"it loaded {loaded}")
        return
    expected = {}
    for config in card["configs"]:
        expected[config["config_name"]] = rows_matching(out, config["data_files"][0]["path"])
    others = [
        (module, ast.literal_eval(paths))
        for module, paths in re.findall(r'^load_dataset\("(\w+)", data_files=(\[.*?^\])\)$', text, re.M | re.S)
    ]
    unlisted = re.findall(r'^- (".*")$', text, re.M)
    left_out = sum(len(rows_of(out / json.loads(name))) for name in unlisted)
    with judge("the card names every kept row once") as check:
        listed, apart = sum(map(len, expected.values())), sum(len(rows_matching(out, paths)) for _, paths in others)
        assert listed + apart + left_out == total, (total, listed, apart, left_out)
        check.note(
            f"{total} rows: {listed} in {len(expected)} configs, {apart} in {len(others)} tables of the other format, "
            f"{left_out} in files that it says cannot be loaded"
        )
    with judge("get_dataset_config_names"):
        assert sorted(datasets.get_dataset_config_names(str(out))) == sorted(expected)
    main = next((c["config_name"] for c in card["configs"] if c.get("default")), card["configs"][0]["config_name"])
    for streaming in (False, True):
        how = "streaming" if streaming else "in full"
        with judge(f"load_dataset(out), {how}") as check:
            splits = datasets.load_dataset(str(out), streaming=streaming)
            assert list(splits) == ["train"], splits
            check.equal(splits["train"], expected[main])
            check.note(f"config {main}, {len(expected[main])} rows")
        for name, rows in expected.items():
            with judge(f"load_dataset(out, {name!r}), {how}") as check:
                check.equal(datasets.load_dataset(str(out), name, streaming=streaming)["train"], rows)
                check.note(f"{len(rows)} rows")
    for module, paths in others:
        with judge(f"load_dataset({module!r}, …{paths[0]!r}…), as the card says") as check:
            files = [str(out / path) for path in paths]
            rows = rows_matching(out, paths)
            check.equal(datasets.load_dataset(module, data_files=files, split="train"), rows)
            check.note(f"{len(rows)} rows")


# --- the audit ---


def check_record(record):
    assert list(record) == ["v", *ROW, "findings"], list(record)
    assert record["v"] == 1
    for finding in [record, *record["findings"]]:
        columns = ROW if finding is record else FINDING
        assert [key for key in finding if key in columns] == list(columns)
        for key, kind in columns.items():
            value = finding[key]
            assert type(value) is kind or (value is None and key in NULLABLE), (key, value)
            if kind is str and value is not None:
                value.encode("utf-8")
    for finding in record["findings"]:
        assert isinstance(json.loads(finding["data"]), dict)


def check_schema(file, nested):
    finding = pa.struct([pa.field(key, ARROW[kind], key in NULLABLE) for key, kind in FINDING.items()])
    row = [pa.field(key, ARROW[kind], key in NULLABLE) for key, kind in ROW.items()]
    items = pa.field("element", finding, False)
    fields = [pa.field("v", pa.int32(), False), *row, pa.field("findings", pa.list_(items), False)] if nested else [*row, *finding]
    schema = pq.read_schema(file)
    assert schema.equals(pa.schema(fields)), f"{schema}"


def duck(query, *parameters):
    cursor = duckdb.execute(query, parameters)
    names = [column[0] for column in cursor.description]
    return [dict(zip(names, row)) for row in cursor.fetchall()]


def check_audit(judge, out):
    jsonl, nested, flat = (str(out / name) for name in ("audit.jsonl", "audit.parquet", "findings.parquet"))
    with judge("audit.jsonl: columns, types, whole Unicode, data is JSON") as check:
        records = records_of(out)
        for record in records:
            check_record(record)
        check.note(f"{len(records)} records")
    findings = [
        {**{key: record[key] for key in ROW}, **finding} for record in records for finding in record["findings"]
    ]
    for file, is_nested, rows in ((nested, True, records), (flat, False, findings)):
        name = os.path.basename(file)
        with judge(f"{name}: columns and types"):
            check_schema(file, is_nested)
        readers = {
            "pyarrow": lambda: pq.read_table(file).to_pylist(),
            "datasets": lambda: datasets.load_dataset("parquet", data_files=glob.escape(file), split="train") if rows else [],
            "pandas": lambda: pandas.read_parquet(file).to_dict("records"),
            "DuckDB": lambda: duck("select * from read_parquet(?)", glob.escape(file)),
            "polars": lambda: polars.read_parquet(file, glob=False).to_dicts(),
        }
        check_readers(judge, name, readers, rows)
    with judge("findings.parquet: lookups by statistics"):
        for column in ("source", "row", "code", "excerpt", "message", "score"):
            check_lookups([(flat, range(len(findings)))], column, [each[column] for each in findings], ["DuckDB", "polars"])
    readers = {
        "pyarrow": lambda: pa.json.read_json(jsonl).to_pylist(),
        "datasets": lambda: datasets.load_dataset("json", data_files=glob.escape(jsonl), split="train"),
        "pandas": lambda: pandas.read_json(jsonl, lines=True, dtype=False, precise_float=True).to_dict("records"),
        "DuckDB": lambda: duck("select * from read_json_auto(?)", glob.escape(jsonl)),
        "polars": lambda: polars.read_ndjson(jsonl).to_dicts(),
    }
    # A JSON Lines file without a line has no columns, and most readers say so.
    if records:
        check_readers(judge, "audit.jsonl", readers, records)
    return records


def check_readers(judge, name, readers, rows):
    for tool, read in readers.items():
        with judge(f"{name} by {tool}") as check:
            check.equal(read(), rows)
            check.note(f"{len(rows)} rows")


def check_other_files(judge, out):
    with judge("summary.json, run.json") as check:
        summary, run = (json.loads((out / name).read_text("utf-8")) for name in ("summary.json", "run.json"))
        assert summary["rows"] == run["rows"], (summary["rows"], run["rows"])
        check.note(json.dumps(run["rows"]))
    with judge("sample.jsonl by json and pyarrow") as check:
        sample = [json.loads(line) for line in open(out / "sample.jsonl", encoding="utf-8")]
        for each in sample:
            assert list(each) == ["stratum", "content", "audit"]
            check_record(each["audit"])
            each["content"].encode("utf-8")
        if sample:
            check.equal(pa.json.read_json(out / "sample.jsonl").to_pylist(), sample)
        check.note(f"{len(sample)} rows")


# --- back to the input ---


def inputs_of(out, folder):
    """(path below the inputs' common folder, source as the audit names it, file to read)"""
    for marker in sorted((out / "markers").rglob("*.json")):
        relative = str(marker.relative_to(out / "markers"))[: -len(".json")]
        source = json.loads(marker.read_text("utf-8"))["input"]["path"]
        yield relative, source, Path(folder) / relative if folder else Path(source)


def text_at(row, path):
    """The text at `messages[1].content`; strings on the way are JSON. `chosen[turn 1]` is a turn of an HH dialogue."""
    value = row
    for key, index, turn in re.findall(r"([^.\[\]]+)|\[(\d+)\]|\[turn (\d+)\]", re.sub(r"\[turn (\d+)\]", r"[turn \1]", path)):
        if turn:
            value = re.split(r"\n\n(?:Human|Assistant):", "\n\n" + value.lstrip("\n"))[1:][int(turn)].removeprefix(" ")
            continue
        if isinstance(value, str):
            value = json.loads(value)
        value = value[int(index)] if index else value[key]
    return value


def check_spans(judge, out, folder, records):
    with judge("text[start:end] is the excerpt, for every finding with a path") as check:
        files = {source: file for _, source, file in inputs_of(out, folder)}
        checked, shortened, cache = 0, 0, {}
        for record in records:
            spans = [finding for finding in record["findings"] if finding["path"] is not None]
            if not spans:
                continue
            source = record["source"]
            if source not in cache:
                file = files[source]
                cache = {source: rows_of(file) if is_parquet(file) else lines_of(file)}
            row = cache[source][record["row"]]
            row = json.loads(row) if isinstance(row, bytes) else row
            for finding in spans:
                text = text_at(row, finding["path"])
                found = text[finding["start"] : finding["end"]]
                head, _, tail = finding["excerpt"].partition("…")
                whole = show_lone_surrogates(found)
                is_short = len(whole.encode("utf-16-le", "surrogatepass")) // 2 > 160
                shortened += is_short
                right = whole.startswith(head) and whole.endswith(tail) if is_short else whole == finding["excerpt"]
                assert right, f"{source}#{record['row']} {finding['path']}: {whole!r:.90} is not {finding['excerpt']!r:.90}"
                checked += 1
        check.note(f"{checked} spans, {shortened} of them shortened")


def records_of(out):
    with open(out / "audit.jsonl", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def rejected_rows(records):
    rejected = {}
    for record in records:
        if record["outcome"] == "reject":
            rejected.setdefault(record["source"], set()).add(record["row"])
    return rejected


def check_conservation(judge, out, folder, records):
    rejected = rejected_rows(records)
    for relative, source, file in inputs_of(out, folder):
        rows = rejected.get(source, set())
        with judge(f"kept + rejected = input: {relative}") as check:
            (conserve_parquet if is_parquet(file) else conserve_lines)(check, out, relative, file, rows)


def conserve_lines(check, out, relative, file, rejected):
    malformed = f"{relative.removesuffix('.gz')}.malformed"
    names = (f"kept/{relative}", f"rejected/{relative}", f"rejected/{malformed}")
    kept, other, broken = (iter(lines_of(out / name)) if (out / name).exists() else iter(()) for name in names)
    lines = lines_of(file)
    merged = []
    for row, line in enumerate(lines):
        merged.append(next(kept if row not in rejected else other if is_object(line) else broken, None))
    assert merged == lines, f"row {next(i for i, (a, b) in enumerate(zip(merged, lines)) if a != b)} differs"
    assert not [*kept, *other, *broken], "rows are left over"
    check.note(f"{len(lines) - len(rejected)} + {len(rejected)} rows, byte for byte")


def parquet_outputs(out, relative, total, rejected):
    """(file written, rows of the input it must hold); a file without rows need not be there."""
    for name, wanted in (("kept", False), ("rejected", True)):
        rows = [row for row in range(total) if (row in rejected) is wanted]
        if rows or (out / name / relative).exists():
            yield out / name / relative, rows


def conserve_parquet(check, out, relative, file, rejected):
    source = pq.ParquetFile(file)
    whole = source.read()
    for name, rows in parquet_outputs(out, relative, len(whole), rejected):
        written = pq.ParquetFile(name)
        assert written.schema.equals(source.schema), f"{name}: Parquet schema {written.schema}"
        assert written.metadata.metadata == source.metadata.metadata, f"{name}: {written.metadata.metadata}"
        table = written.read()
        table.validate(full=True)
        assert table.schema.equals(whole.schema, check_metadata=True), f"{name}: schema {table.schema}"
        assert written.metadata.num_rows == len(rows) == len(table), f"{name}: {len(table)} rows, not {len(rows)}"
        for column, found, expected in zip(whole.column_names, table.columns, whole.columns):
            try:
                if found.equals(expected.take(pa.array(rows, pa.int64()))):
                    continue
            except pa.ArrowNotImplementedError:  # views cannot be taken from
                pass
            # NaN is not itself.
            values = expected.to_pylist()
            check.equal(found.to_pylist(), [values[row] for row in rows], f"{name}, column {column},")
    check.note(f"{len(whole) - len(rejected)} + {len(rejected)} rows, {whole.num_columns} columns")


def judge_output(judge, out, folder=None):
    out = Path(out)
    check_datasets(judge, out)
    records = check_audit(judge, out)
    check_other_files(judge, out)
    check_spans(judge, out, folder, records)
    check_conservation(judge, out, folder, records)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    judge = Judge()
    judge_output(judge, *sys.argv[1:])
    judge.exit()
