import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { seeded } from "../src/core/random.ts";
import { PROSE } from "./prose.ts";

/** A chat row as the benches write it. */
export interface ChatRow {
  readonly id: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

export const LANGUAGES = ["ja", "ko", "zh-tw", "en"] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * How long an answer is: `short`, one or two sentences, some 100 to 200 UTF-16 code units a row with its question;
 * `middle`, one to six texts; `long`, 60,000 units and a little more.
 */
export const LENGTHS = ["short", "middle", "long"] as const;

export type Length = (typeof LENGTHS)[number];

const LONG_UNITS = 60_000;

type Labels = Record<string, Record<string, unknown>>;

/** Texts of plain prose for each of the fixtures' hard ones. */
const PLAIN_SHARE = 5;

/** What the corpora are recombined from: plain prose, and the fixtures' good rows, a sixth of all texts. */
export function corpusTexts(language: Language): string[] {
  const hard = goodTexts(language);
  const plain = PROSE[language];
  return [...hard, ...Array.from({ length: PLAIN_SHARE * hard.length }, (_, at) => plain[at % plain.length]!)];
}

/** The texts of the fixtures' good rows in one language. */
function goodTexts(language: Language): string[] {
  const labels = JSON.parse(readFileSync("fixtures/labels.json", "utf8")) as Labels;
  const file = `shards/${language}-messages.jsonl`;
  const source = language === "zh-tw" ? "parquet-sources/zh-tw-messages.jsonl" : file;
  const lines = readFileSync(`fixtures/${source}`, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const bad = labels[file] ?? labels[file.replace("jsonl", "parquet")] ?? {};
  return lines.flatMap((line, index) => {
    if (String(index) in bad) return [];
    const { messages } = JSON.parse(line) as ChatRow;
    return messages
      .filter(({ role, content }) => role === "assistant" && typeof content === "string")
      .map(({ content }) => content);
  });
}

/** Endless chat rows, the same for the same seed: a numbered question, and an answer of the given length. */
export function* chatRows(texts: readonly string[], seed: number, length: Length = "middle"): Generator<ChatRow> {
  const random = seeded(seed);
  const pickOf = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const sentences = length === "short" ? sentencesOf(texts) : [];
  const answerOf: Record<Length, () => string> = {
    short: () => {
      const first = pickOf(sentences);
      return random() < 0.5 ? first : `${first} ${pickOf(sentences)}`;
    },
    middle: () => Array.from({ length: 1 + Math.floor(random() * 6) }, () => pickOf(texts)).join("\n\n"),
    long: () => {
      const parts: string[] = [];
      for (let units = 0; units < LONG_UNITS; units += parts.at(-1)!.length + 2) parts.push(pickOf(texts));
      return parts.join("\n\n");
    },
  };
  for (let id = 0; ; id++) {
    const answer = answerOf[length]();
    yield {
      id: `r${id}`,
      messages: [
        { role: "user", content: `${id}. ${pickOf(texts).slice(0, 60)}` },
        { role: "assistant", content: answer },
      ],
    };
  }
}

/** Single sentences of prose; lines of code, tables and lists do not end like one. */
function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[。！？])|(?<=[.!?])\s+|\n+/))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= 8 && /[。！？.!?]$/.test(sentence));
}

/** Writes rows as JSONL until the file has so many bytes; returns the rows. */
export async function writeJsonl(file: string, rows: Iterable<ChatRow>, bytes: number): Promise<number> {
  const out = createWriteStream(file);
  let [written, count] = [0, 0];
  for (const row of rows) {
    const line = Buffer.from(`${JSON.stringify(row)}\n`);
    if (!out.write(line)) await once(out, "drain");
    count++;
    written += line.length;
    if (written >= bytes) break;
  }
  out.end();
  await once(out, "close");
  return count;
}

/** Writes rows as Parquet with a nested list of turns until their texts have so many bytes; returns the rows. */
export async function writeParquet(
  file: string,
  rows: Iterable<ChatRow>,
  bytes: number,
  groupRows: number,
  codec: "SNAPPY" | "UNCOMPRESSED" = "SNAPPY",
): Promise<number> {
  const out = createWriteStream(file);
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    codec,
    schema: [
      { name: "root", num_children: 2 },
      { name: "id", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      { name: "messages", repetition_type: "OPTIONAL", converted_type: "LIST", num_children: 1 },
      { name: "list", repetition_type: "REPEATED", num_children: 1 },
      { name: "element", repetition_type: "OPTIONAL", num_children: 2 },
      { name: "role", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
      { name: "content", type: "BYTE_ARRAY", converted_type: "UTF8", repetition_type: "OPTIONAL" },
    ],
  });
  let [written, count] = [0, 0];
  let group: ChatRow[] = [];
  const flush = async () => {
    parquet.write({
      columnData: [
        { name: "id", data: group.map(({ id }) => id) },
        { name: "messages", data: group.map(({ messages }) => messages) },
      ],
      rowGroupSize: group.length,
    });
    group = [];
    // The writer keeps counting its offset; only what it holds is handed on.
    const held = Buffer.from(new Uint8Array(writer.buffer, 0, writer.index));
    writer.index = 0;
    if (!out.write(held)) await once(out, "drain");
  };
  for (const row of rows) {
    group.push(row);
    count++;
    for (const { content } of row.messages) written += Buffer.byteLength(content);
    if (group.length === groupRows) await flush();
    if (written >= bytes) break;
  }
  if (group.length > 0) await flush();
  parquet.finish();
  out.end(Buffer.from(new Uint8Array(writer.buffer, 0, writer.index)));
  await once(out, "close");
  return count;
}
