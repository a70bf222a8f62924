import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "./source-files.ts";

const FOLDER = path.join(ROOT, "src/filters/lexicon");

it("the version of the word lists is that of their contents", () => {
  const hash = createHash("sha256");
  for (const name of readdirSync(FOLDER).sort())
    if (name !== "version.ts") hash.update(`${name}\0`).update(readFileSync(path.join(FOLDER, name)));
  const version = hash.digest("hex").slice(0, 12);
  const file = path.join(FOLDER, "version.ts");
  const text = readFileSync(file, "utf8");
  if (process.env["UPDATE_LOCK"]) writeFileSync(file, text.replace(/"[0-9a-f]{12}"/, JSON.stringify(version)));
  const hint = "write it anew with UPDATE_LOCK=1 npx vitest run test/contract/lexicons.test.ts";
  expect(readFileSync(file, "utf8"), hint).toContain(JSON.stringify(version));
});
