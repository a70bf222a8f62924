"""An audit with a finding of every reason code, opened by pyarrow, datasets, pandas, DuckDB and polars: same columns, types
and values in all of them.

    npx tsc -p tsconfig.bench.json && python bench/interop/every_code.py
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from judge import Judge
from load_outputs import check_audit

ROOT = Path(__file__).parents[2]


def judge_codes(judge):
    print("\n## every reason code", flush=True)
    with tempfile.TemporaryDirectory() as out:
        done = subprocess.run(["node", str(ROOT / ".bench/bench/interop/every-code.js"), out], capture_output=True, text=True)
        with judge("an audit with every reason code") as check:
            assert done.returncode == 0, done.stderr[-400:] or "npx tsc -p tsconfig.bench.json first"
            locked = json.loads((ROOT / "test/contract/reasons.lock.json").read_text("utf-8"))
            records = check_audit(judge, Path(out))
            found = {finding["code"] for record in records for finding in record["findings"]}
            assert found == set(locked), found ^ set(locked)
            check.note(f"{len(found)} codes")


if __name__ == "__main__":
    judge = Judge()
    judge_codes(judge)
    judge.exit()
