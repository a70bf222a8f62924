"""Reads what was written with DuckDB and polars, and compares it with what they read of the input."""

import glob

import duckdb
import polars

READERS = {
    "DuckDB": lambda file: duckdb.read_parquet(glob.escape(str(file))).to_arrow_table().to_pylist(),
    "polars": lambda file: polars.read_parquet(file, glob=False).rows(),
}


def readable(read, file):
    """polars panics, with an exception that is none, on types it does not know."""
    try:
        return read(file)
    except BaseException as error:
        if isinstance(error, (KeyboardInterrupt, SystemExit)):
            raise
        return None


def check_other_readers(check, file, total, outputs):
    """`outputs`: (file written, rows of the input it must hold). Gives the tools that can read the input at all."""
    able = []
    for tool, read in READERS.items():
        whole = readable(read, file)
        if whole is None or len(whole) != total:
            continue
        able.append(tool)
        for written, rows in outputs:
            check.equal(read(written), [whole[row] for row in rows], f"{tool}, {written},")
    return able


LOOKUPS = {
    "DuckDB": lambda file, column, wanted: duckdb.execute(
        f'select "{column}" from read_parquet(?) where "{column}" = ?', [glob.escape(str(file)), wanted]
    ).fetchall(),
    "polars": lambda file, column, wanted: polars.scan_parquet(file, glob=False)
    .select(column)
    .filter(polars.col(column) == wanted)
    .collect()
    .rows(),
}


def check_lookups(outputs, column, values, tools):
    """Readers that skip by statistics, page index and Bloom filter must find each value as often as it is there."""
    for written, rows in outputs:
        for wanted in {values[row] for row in rows[:20]} - {None}:
            count = sum(values[row] == wanted for row in rows)
            for tool in tools:
                found = len(LOOKUPS[tool](written, column, wanted))
                assert found == count, f"{tool} finds {column} = {wanted!r:.40} {found} times, not {count}: {written}"
