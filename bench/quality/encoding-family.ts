/**
 * Every finding of the ENC filters on real rows, to be read: `npm run bench -- quality/encoding-family [--show 20]
 * [--code ENC030] [--set native]` with SHISA_FILTER_DATA set. Prints per file rows with a rejection, rows with a flag by code.
 */
import { readdirSync } from "node:fs";
import type { Role, Sample, Segment } from "../../src/core/sample.ts";
import edgeWhitespace from "../../src/filters/edge-whitespace.ts";
import encoding from "../../src/filters/encoding.ts";
import halfWidthKana from "../../src/filters/half-width-kana.ts";
import invisible from "../../src/filters/invisible.ts";
import mojibake from "../../src/filters/mojibake.ts";
import undecoded from "../../src/filters/undecoded.ts";
import { findingsOf } from "../../src/testing.ts";
import { DATA_FOLDER, type DataRow as Row, rowsOf } from "./data.ts";

if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const option = (name: string, otherwise: string) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1]! : otherwise;
const SHOW = Number(option("--show", "0"));
const CODE = option("--code", "");
const SET = option("--set", "");
const FILTERS = [encoding, invisible, mojibake, halfWidthKana, undecoded, edgeWhitespace];

const ROLES: Readonly<Record<string, Role>> = {
  human: "user",
  gpt: "assistant",
  assistant: "assistant",
  system: "system",
};
const turns = (list: Row): [Role, string][] =>
  list.map((turn: Row) => [ROLES[turn.role ?? turn.from] ?? "user", turn.content ?? turn.value ?? ""]);

function textsOf(row: Row): [Role, string][] {
  if (row.messages ?? row.conversations) return turns(row.messages ?? row.conversations);
  if (row.instruction !== undefined)
    return [
      ["user", `${row.instruction}\n${row.input ?? ""}`],
      ["assistant", row.output],
    ];
  if (row.completion !== undefined)
    return [
      ["user", row.prompt],
      ["assistant", row.completion],
    ];
  if (row.chatgpt_response !== undefined)
    return [
      ["user", row.user_query],
      ["assistant", row.chatgpt_response],
    ];
  if (Array.isArray(row.chosen)) return [...turns(row.chosen), ...turns(row.rejected)];
  if (row.chosen !== undefined)
    return [
      ["prompt", row.prompt],
      ["chosen", row.chosen],
      ["rejected", row.rejected],
    ];
  if (row.translation !== undefined) return Object.values(row.translation).map((text) => ["target", text as string]);
  return Object.values(row).flatMap((text): [Role, string][] => (typeof text === "string" ? [["text", text]] : []));
}

const sampleOf = (row: Row): Sample => ({
  segments: textsOf(row).map(
    ([role, text], turn): Segment => ({
      path: `${role}[${turn}]`,
      role,
      text: text ?? "",
      kind: "content",
      turn,
      trained: true,
    }),
  ),
  meta: { shape: "messages", turns: [], issues: [] },
});

const readable = (text: string) =>
  JSON.stringify(text).replace(
    /[\ufe00-\ufe0f]|[\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ue000-\uf8ff\ufeff\ufffd]/g,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

for (const set of ["native", "translation", "similarity", "instruct", "dpo", "wild"].filter((name) =>
  name.includes(SET),
)) {
  for (const file of readdirSync(`${DATA_FOLDER}/${set}`).filter((name) => name.endsWith(".jsonl.gz"))) {
    const rows = rowsOf(`${set}/${file}`);
    const counts = new Map<string, number>();
    const shown: string[] = [];
    for (const row of rows) {
      const sample = sampleOf(row);
      const found = FILTERS.flatMap((filter) => findingsOf(filter, sample));
      const codes = new Set(found.map(({ code, severity }) => `${code} ${severity}`));
      if (found.some(({ severity }) => severity === "reject")) codes.add("reject");
      if (found.some(({ severity }) => severity === "flag")) codes.add("flag");
      for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
      const first = found.find(({ code, severity }) => (CODE === "" ? severity === "reject" : code === CODE));
      if (first === undefined) continue;
      const { text } = sample.segments.find(({ path }) => path === first.span!.path)!;
      const { start, end } = first.span!;
      shown.push(
        `    ${first.code} ${readable(text.slice(Math.max(0, start - 25), start))} [${readable(text.slice(start, Math.min(end, start + 60)))}] ${readable(text.slice(end, end + 25))}`,
      );
    }
    const list = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${code} ${count}`);
    console.log(`${`${set}/${file}`.padEnd(46)}${String(rows.length).padStart(6)} rows: ${list.join(", ") || "–"}`);
    for (const text of shown.slice(0, SHOW)) console.log(text);
  }
}
