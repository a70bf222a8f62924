import { readFileSync } from "node:fs";
import { MANIFEST_URL } from "./package-files.ts";

/** The package's version. */
export const VERSION: string = (JSON.parse(readFileSync(MANIFEST_URL, "utf8")) as { version: string }).version;
