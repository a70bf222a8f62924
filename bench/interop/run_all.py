"""Runs shisa-filter over inputs of every kind and judges what it writes with pyarrow, datasets, pandas, DuckDB, polars.

    npm run build && npx tsc -p tsconfig.bench.json && python bench/interop/run_all.py [PART…]

From the project's root. PARTs: codes, cells, fixtures, folders, parquet, real; all if none is named. `real` reads files below
SHISA_FILTER_DATA (see README.md) and is left out where that is unset. SHISA_FILTER_BIN names another built command.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from every_code import judge_codes
from judge import Judge
from load_outputs import judge_output
from make_inputs import make_inputs
from parquet_options import judge_options
from parquet_testing import judge_real_files
from read_cells import judge_cells

COMMAND = ["node", os.environ.get("SHISA_FILTER_BIN", "dist/cli/bin.js"), "run", "--no-config", "--quiet"]


def run(inputs, out, *flags):
    """Exit code and what was said."""
    done = subprocess.run([*COMMAND, str(inputs), "-o", str(out), *flags], capture_output=True, text=True)
    return done.returncode, done.stderr.strip()


def judge_run(judge, inputs, out):
    print(f"\n## {Path(inputs).name}", flush=True)
    code, said = run(inputs, out)
    with judge("run"):
        assert code == 0, f"exit code {code}: {said}"
    if code == 0:
        judge_output(judge, out)


def main(parts):
    judge = Judge()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        if "codes" in parts:
            judge_codes(judge)
        if "cells" in parts:
            judge_cells(judge)
        if "fixtures" in parts:
            judge_run(judge, "fixtures/shards", scratch / "fixtures")
        if "folders" in parts:
            for folder in make_inputs(scratch / "in"):
                judge_run(judge, folder, scratch / "out" / folder.name)
        if "parquet" in parts:
            print("\n## pyarrow's options", flush=True)
            judge_options(judge, scratch / "options", run)
        data = os.environ.get("SHISA_FILTER_DATA")
        if "real" in parts and not data:
            print("\nskip  real: SHISA_FILTER_DATA is not set")
        elif "real" in parts:
            for name in ("wild", "dpo", "translation"):
                judge_run(judge, Path(data) / name, scratch / name)
            judge_real_files(judge, Path(data), scratch / "real", run)
    judge.exit()


if __name__ == "__main__":
    main(sys.argv[1:] or ["codes", "cells", "fixtures", "folders", "parquet", "real"])
