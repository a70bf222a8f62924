/**
 * What the script, language and encoding filters cost together on one core, on real rows: milliseconds a megabyte of text, the
 * scan that all filters share included, and the share of texts for which the language model is asked.
 * `SHISA_FILTER_DATA=<folder> npm run bench -- quality/cost [--mb 1] [--rounds 9] [--each]`.
 */
import { parseArgs } from "node:util";
import { printCost } from "./cost-table.ts";
import { DATA_FOLDER } from "./data.ts";

const { values } = parseArgs({
  options: {
    mb: { type: "string", default: "1" },
    rounds: { type: "string", default: "9" },
    each: { type: "boolean", default: false },
  },
});
if (DATA_FOLDER === undefined) console.log("SHISA_FILTER_DATA is unset: no cost to measure");
else printCost(Number(values.mb), Number(values.rounds), values.each);
