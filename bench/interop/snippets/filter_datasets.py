from content_hash import messages_hash
from datasets import load_dataset

audit = load_dataset("parquet", data_files="out/audit.parquet", split="train")
# Of two rows that say the same, only one is a duplicate, and their hash is one.
faults = lambda row: [f for f in row["findings"] if f["severity"] == "reject" and f["code"] != "DUP001"]
unfit = {row["hash"] for row in audit if faults(row)}

ds = load_dataset("parquet", data_files="shards/zh-tw-messages.parquet", split="train").shuffle(seed=1)
fit = ds.filter(lambda row: messages_hash(row) not in unfit)
print(f"{len(fit)} of {len(ds)} rows are fit to train on")
