import { readFileSync } from "node:fs";

/** The package's version; one folder up both in the source tree and as installed. */
export const VERSION: string = (
  JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string }
).version;
