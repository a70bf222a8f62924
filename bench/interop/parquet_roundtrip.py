"""Checks with pyarrow what parquet-split.mjs wrote: schema, key-value metadata, physical types and every value.

python bench/interop/parquet_roundtrip.py OUT   (pip install pyarrow)
"""
import json
import pathlib
import sys

import pyarrow as pa
import pyarrow.parquet as pq


def same(left: pa.Table, right: pa.Table) -> bool:
    # NaN is not equal to itself, but its text is.
    return left.equals(right, check_metadata=True) or repr(left.to_pylist()) == repr(right.to_pylist())


def physical(metadata: pq.FileMetaData) -> list:
    columns = (metadata.schema.column(i) for i in range(len(metadata.schema)))
    return [
        (c.path, c.physical_type, str(c.logical_type), c.converted_type, c.length, c.max_definition_level, c.max_repetition_level)
        for c in columns
    ]


def check(folder: pathlib.Path, name: str, source: str) -> str:
    try:
        table = pq.read_table(source, partitioning=None)
    except (pa.ArrowException, OSError, NotImplementedError) as error:
        return f"skipped: pyarrow cannot read the source ({str(error).splitlines()[0][:80]})"
    keep = (folder / f"{name}.keep").read_bytes()
    before = pq.read_metadata(source)
    for side, wanted in (("kept", 1), ("rejected", 0)):
        path = folder / f"{name}.{side}.parquet"
        rows = [row for row, byte in enumerate(keep) if byte == wanted]
        result = pq.read_table(path, partitioning=None)
        result.validate(full=True)
        after = pq.read_metadata(path)
        if not result.schema.equals(table.schema, check_metadata=True):
            return f"{side}: schema differs"
        if physical(after) != physical(before) or after.metadata != before.metadata:
            return f"{side}: physical types or key-value metadata differ"
        if (after.num_rows, after.created_by) != (len(rows), before.created_by):
            return f"{side}: rows or created_by differ"
        if not same(result, table.take(pa.array(rows, pa.int64()))):
            return f"{side}: values differ"
    return "ok"


def main() -> int:
    folder = pathlib.Path(sys.argv[1])
    bad = 0
    for item in json.loads((folder / "split.json").read_text()):
        verdict = check(folder, item["name"], item["source"])
        bad += verdict != "ok" and not verdict.startswith("skipped")
        if verdict != "ok":
            print(f"{item['name']}: {verdict}")
    print(f"{bad} differ")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
