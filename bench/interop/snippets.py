"""Runs the snippets of docs/snippets.md against the output of a real run, and judges what they find.

    npm run build && python bench/interop/snippets.py

From the project's root. Needs pandas, datasets, duckdb (see README.md).
"""

import json
import os
import runpy
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent.resolve()
BIN = Path(os.environ.get("SHISA_FILTER_BIN", "dist/cli/bin.js")).resolve()
PARQUET = "shards/zh-tw-messages.parquet"
LINES = "shards/ja-messages.jsonl"
os.environ.setdefault("HF_HUB_OFFLINE", "1")

from judge import Judge


def snippet(name):
    """What a snippet leaves in its variables."""
    return runpy.run_path(str(HERE / "snippets" / f"{name}.py"))


def records():
    return [json.loads(line) for line in open("out/audit.jsonl", encoding="utf-8")]


def rows_by_code():
    """Rows rejected by each code and source."""
    counts = {}
    for record in records():
        for code in {f["code"] for f in record["findings"] if f["severity"] == "reject"}:
            counts[record["source"], code] = counts.get((record["source"], code), 0) + 1
    return counts


def main():
    judge = Judge()
    sys.path.insert(0, str(HERE / "snippets"))
    with judge("read_audit_pandas.py counts rows by reason as the summary does") as check:
        found = snippet("read_audit_pandas")
        told = {code: rows for (code, _), rows in found["reasons"].items()}
        wanted = {}
        for (_, code), rows in rows_by_code().items():
            wanted[code] = wanted.get(code, 0) + rows
        assert told == wanted, (told, wanted)
        assert len(found["spliced"]) > 0
        check.note(f"{sum(told.values())} rows by {len(told)} codes")
    with judge("content_hash.py gives the audit's hashes") as check:
        messages_hash = snippet("content_hash")["messages_hash"]
        hashes = {(r["source"], r["row"]): r["hash"] for r in records()}
        # Rows as Python reads them, also those with halves of surrogate pairs.
        rows = [json.loads(line) for line in open(LINES, encoding="utf-8")]
        told = {row: hashes[LINES, row] for row in range(len(rows)) if (LINES, row) in hashes}
        for row, wanted in told.items():
            assert messages_hash(rows[row]) == wanted, (row, rows[row])
        assert len(told) > 10
        check.note(f"{len(told)} rows")
    with judge("filter_datasets.py keeps what the run kept, and duplicates of it") as check:
        found = snippet("filter_datasets")
        import pyarrow.parquet as pq

        kept = pq.read_table(f"out/kept/{Path(PARQUET).name}").to_pylist()
        duplicates = {
            r["row"]
            for r in records()
            if r["source"] == PARQUET and {f["code"] for f in r["findings"] if f["severity"] == "reject"} == {"DUP001"}
        }
        rows = pq.read_table(PARQUET).to_pylist()
        text = lambda row: json.dumps(row, sort_keys=True, ensure_ascii=False, default=str)
        wanted = sorted([*map(text, kept), *(text(rows[row]) for row in duplicates)])
        told = sorted(map(text, found["fit"]))
        assert told == wanted, ([each for each in told if each not in wanted], [each for each in wanted if each not in told])
        assert len(found["fit"]) < len(found["ds"])
        check.note(f"{len(found['fit'])} of {len(found['ds'])} rows, {len(duplicates)} of them duplicates")
    with judge("query_duckdb.py counts rows by source and reason, and finds rows of the input") as check:
        found = snippet("query_duckdb")
        told = [(source, code, rows) for source, code, rows, _ in found["worst"].fetchall()]
        every = sorted(((*key, rows) for key, rows in rows_by_code().items()), key=lambda each: (-each[2], *each[:2]))
        assert told == every[:10], (told, every[:10])
        wanted = [(r["row"], f["code"]) for r in records() if r["source"] == PARQUET for f in r["findings"]]
        joined = [(row, code) for row, _, code, _, messages in found["found"].fetchall() if messages is not None]
        assert sorted(joined) == sorted(wanted), (joined, wanted)
        check.note(f"{len(joined)} findings beside their rows")
    return judge


if __name__ == "__main__":
    fixtures = Path("fixtures/shards").resolve()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["HF_DATASETS_CACHE"] = f"{scratch}/cache"
        shutil.copytree(fixtures, f"{scratch}/shards")
        os.chdir(scratch)
        subprocess.run(["node", BIN, "run", "shards", "-o", "out", "--no-config", "-q"], check=True, capture_output=True)
        judge = main()
        os.chdir("/")
    judge.exit()
