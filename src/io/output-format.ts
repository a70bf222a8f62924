/** The formats that rows are written in. */
export const OUTPUT_FORMATS = ["jsonl", "parquet", "arrow"] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];
