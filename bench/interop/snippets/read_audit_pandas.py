import pandas as pd

findings = pd.read_parquet("out/findings.parquet")
rejects = findings[findings["severity"] == "reject"]
rows = rejects.drop_duplicates(["source", "row", "code"])
reasons = rows.groupby(["code", "reason"]).size().sort_values(ascending=False)
print(reasons.head(10))

spliced = rejects[rejects["code"] == "SCR001"]
print(spliced[["source", "line", "path", "excerpt", "message"]].to_string(index=False))
