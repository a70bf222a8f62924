import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type ChatRow, chatRows, corpusTexts, LANGUAGES, type Language, LENGTHS, type Length } from "./corpus.ts";

/** Two rows in six are Japanese, two English, one Korean, one Chinese. */
const MIX: readonly Language[] = ["ja", "en", "ja", "ko", "en", "zh-tw"];

/** Endless rows of a language (or `mixed`), and the files that are made of them. */
export interface CorpusFiles {
  readonly length: Length;
  rows(): Generator<ChatRow>;
  /** The file of a name, written if it is not there: files are kept from run to run, and a half-written one has no name. */
  keep(name: string, write: (file: string) => Promise<unknown>): Promise<string>;
}

/** Throws a TypeError for a language or a length that there is none of. */
export function corpusFiles(language: string, lengthName: string): CorpusFiles {
  const languages = language === "mixed" ? MIX : LANGUAGES.filter((each) => each === language);
  const length = LENGTHS.find((each) => each === lengthName);
  if (languages.length === 0 || length === undefined)
    throw new TypeError(`--language ${language} --length ${lengthName}: not known`);
  const texts = languages.map(corpusTexts);
  const digest = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 8);
  const folder = path.join(os.tmpdir(), "shisa-filter-bench");
  mkdirSync(folder, { recursive: true });
  return {
    length,
    *rows() {
      const sources = texts.map((each, seed) => chatRows(each, seed + 1, length));
      for (let index = 0; ; index++) yield sources[index % sources.length]!.next().value as ChatRow;
    },
    async keep(name, write) {
      const file = path.join(folder, `${language}-${length}-${digest}-${name}`);
      if (existsSync(file)) return file;
      const part = `${file}.${process.pid}.part`;
      await write(part);
      renameSync(part, file);
      return file;
    },
  };
}
