"""The files of apache/parquet-testing below SHISA_FILTER_DATA: what pyarrow can read must come out as it was.

They are no training sets, so a plugin decides, by the row's number.
"""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from parquet_options import judge_rows

FLAGS = ["--shape", "text", "--plugin", str(Path(__file__).with_name("every-third.mjs")), "--select", "TST"]
TEXTS = (pa.string(), pa.large_string(), pa.binary(), pa.string_view())
COLUMNS = {
    "datapage_v1-corrupt-checksum.parquet": "a",
    "incorrect_map_schema.parquet": "my_map",
    "large_string_map.brotli.parquet": "arr",
    "rle-dict-uncompressed-corrupt-checksum.parquet": "long_field",
}


def text_column(schema):
    return next((field.name for field in schema if field.type in TEXTS), schema.names[0])


def judge_real_files(judge, data, folder, run):
    print("\n## parquet-testing", flush=True)
    for file in sorted((data / "parquet-testing" / "data").rglob("*.parquet")):
        name = file.name
        try:
            schema = pq.ParquetFile(file, page_checksum_verification=True).read().schema
        except (pa.ArrowException, OSError) as error:
            with judge(f"no crash on what pyarrow refuses: {name}") as check:
                # Another reader may well be right about a file that pyarrow cannot read.
                code, said = run(file, folder / file.stem, *FLAGS, "--text-column", COLUMNS.get(name, ""))
                assert code in (0, 2) and "internal error" not in said and "there is no column" not in said, said
                check.note(f"{str(error).splitlines()[0]:.50}… | exit code {code} {said.replace(str(file), '…')[:110]}")
            continue
        with judge(f"kept + rejected = input: {name}") as check:
            out = folder / file.stem
            code, said = run(file, out, *FLAGS, "--text-column", text_column(schema))
            assert code == 0, f"exit code {code}: {said}"
            judge_rows(check, out, file)
