import duckdb

worst = duckdb.sql("""
    SELECT source, code, count(DISTINCT row) AS rows, min(excerpt) AS example
    FROM 'out/findings.parquet' WHERE severity = 'reject'
    GROUP BY source, code ORDER BY rows DESC, source, code LIMIT 10""")
found = duckdb.sql("""
    SELECT f.row, f.path, f.code, f.message, r.messages
    FROM read_parquet('shards/zh-tw-messages.parquet', file_row_number = true) r
    JOIN 'out/findings.parquet' f ON f.row = r.file_row_number
    WHERE f.source = 'shards/zh-tw-messages.parquet'""")
print(worst, found, sep="\n")
