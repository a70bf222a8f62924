import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { openParquet, readRowGroup } from "../../src/io/parquet/index.ts";
import { call, temporaryFolder } from "./call.ts";

/** One of each kind, nobody's: put together here so that no scanner of keys takes this file for a leak. */
const SECRETS: Readonly<Record<string, string>> = {
  aws: `AKIA${"QX3ZT5RLW2MNP7YD"}`,
  github: `ghp_${"9fK2mQx7Lz4TnB8vRw3JcY6sHd1PgE5aUo0i"}`,
  anthropic: `sk-ant-api03-${"Vt7_qLm2Zx9-RbKd4WnYs8Hc".repeat(4)}AA`,
  openai: `sk-${"Jw4hVn8QzRk2LtXy6BmP"}T3BlbkFJ${"Dq9sGf3CuWe7YaKo5Nv1"}`,
  huggingface: `hf_${"QkRmWtZbVxNcLpJhGdFsYuEoAiBrCqDwTg"}`,
  jwt: `eyJ${"hbGciOiJIUzI1NiJ9"}.eyJ${"zdWIiOiI4MzkyMDE3NDY1In0"}.${"Kf8-Zq3Wm7Xt1Lv9Rb5Ny2Hd6Pc4Js0Gw_EuTaYoIk"}`,
  telegram: `${"7193846205"}:AA${"GkT4vX9qLw2RzB7nYm5Hc8Jd3Pf6Ks1We"}`,
  card: "4539 1488 0343 6467",
  taiwan: "B120863158",
  resident: "850714-1927368",
  passport: "TR4829163",
  email: "haruka.mizushima@docomo.ne.jp",
  phone: "090-8417-2936",
  korean: "010-8823-4917",
  address: "東京都世田谷区桜新町4丁目17番29号",
  block: `MIIEvQ${"IBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj".repeat(2)}`,
};

/** Code units of a secret in a row that may not stand anywhere. */
const PIECE = 8;

/** The public beginning of keys, and the ends of names of domains, may be shown. */
const OPEN: readonly string[] = ["sk-ant-api03-", "github_pat_"];

function piecesOf(secret: string): string[] {
  const body = OPEN.reduce((rest, open) => (rest.startsWith(open) ? rest.slice(open.length) : rest), secret);
  if (body.length <= PIECE) return [body];
  return Array.from({ length: body.length - PIECE + 1 }, (_, at) => body.slice(at, at + PIECE));
}

const MOJIBAKE = "縺薙ｓ縺ｫ縺｡縺ｯ縲ゆｸ也阜縺ｮ逧ｆ縺輔ｓ";
const LONG =
  "東京は日本の首都で、政治と経済の中心です。人口はおよそ千四百万人で、世界でも有数の大都市として知られています。江戸時代から続く文化と、最新の技術が同じ街の中に並んでいます。";
const QUESTION = "四国地方にある四つの県の名前と、それぞれの県庁所在地を挙げてください。答えの送り先は次の通りです：";

const plantedValue = (name: string) =>
  name === "block" ? `-----BEGIN PRIVATE KEY-----\n${SECRETS[name]}\n-----END PRIVATE KEY-----` : SECRETS[name]!;

/** A passport is known by the words before it alone. */
function sentenceWith(name: string): string {
  const label = name === "passport" ? "パスポート番号は" : name === "resident" ? "주민등록번호 " : "これは ";
  return `${label}${plantedValue(name)} です。`;
}

/** Rows that hold each secret alone, in the middle of other faults, and where an excerpt would cut it in two. */
function rowsWith(name: string): unknown[] {
  const value = plantedValue(name);
  const planted = sentenceWith(name);
  const chat = (user: string, assistant: string, id: string = `${name}-${user.length}-${assistant.length}`) => ({
    id,
    messages: [
      { role: "user", content: user },
      { role: "assistant", content: assistant },
    ],
  });
  return [
    chat("教えてください。", planted),
    chat(planted, `${MOJIBAKE}${planted}${MOJIBAKE}`),
    chat("続けて。", `${MOJIBAKE.repeat(6)}${planted}${MOJIBAKE.repeat(6)}`),
    chat("説明して。", `${LONG}${planted}${LONG}`),
    chat("説明して。", `${LONG}${planted}${LONG.replace("中心です", "中心であります").replace("およそ", "約")}`),
    chat("説明して。", `${LONG}${planted}${LONG}`),
    chat(`${QUESTION}${planted}`, "徳島県、香川県、愛媛県、高知県です。"),
    chat(`${QUESTION}${planted}`, `1947年2月25日 - ${planted}は1947年2月25日生まれました。<|im_end|>\n${planted}`),
    chat("好嗎？", `${planted}用Python的這個函數${planted}\\n\\n${planted}`),
    chat("?", `${planted} можна_checkpoint ${planted}`, value),
    // A passport that nothing names cannot be told from a word of another kind.
    { id: 3, messages: [{ role: name === "passport" ? "speaker" : value, content: planted }] },
    { id: 4, messages: JSON.stringify([{ role: "assistant", content: `a "${planted}"` }]) },
    { id: 5, messages: [{ role: "assistant", content: planted }], note: value, nested: { [value]: [value] } },
  ];
}

/** Everything that a run or a report leaves, as text; kept and rejected rows are as they were. */
async function filesIn(folder: string): Promise<string> {
  let all = "";
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const [top] = path.relative(folder, file).split(path.sep);
    if (!entry.isFile() || top === "kept" || top === "rejected") continue;
    all += `\n== ${file}\n`;
    if (!file.endsWith(".parquet")) all += readFileSync(file, "utf8");
    else {
      const open = await openParquet(file);
      for (const group of open.rowGroups.keys())
        all += JSON.stringify(await readRowGroup(open, group, undefined), (_key, value: unknown) =>
          typeof value === "bigint" ? String(value) : value,
        );
      open.close();
    }
  }
  return all;
}

/** A text as a person reads it: wrapped lines joined, frames and escapes taken out. */
const flat = (text: string) => text.replaceAll("\\n", "\n").replace(/\s*[│┃|]?\s*\n\s*[│┃|]?\s*/g, "");

function leaks(text: string): string[] {
  const both = `${text}\n${flat(text)}`;
  return Object.entries(SECRETS).flatMap(([name, secret]) => {
    const piece = piecesOf(secret).find((each) => both.includes(each));
    if (piece === undefined) return [];
    const at = both.indexOf(piece);
    return [`${name}: ${both.slice(Math.max(0, at - 80), at + piece.length + 40)}`];
  });
}

const bare = (text: string) => text.replaceAll("\\n", "").replace(/[^\p{L}\p{N}]/gu, "");

/** Secrets that do not stand in a text, however it breaks its lines. */
const missing = (text: string) =>
  Object.entries(SECRETS)
    .filter(([, secret]) => !bare(text).includes(bare(secret)))
    .map(([name]) => name);

let data: string;
let benchmark: string;

describe("what is private", () => {
  const prepare = () => {
    const work = temporaryFolder();
    data = path.join(work, "data.jsonl");
    benchmark = path.join(work, "benchmark.jsonl");
    const lines = Object.keys(SECRETS).flatMap((name) => [
      ...rowsWith(name).map((row) => JSON.stringify(row)),
      `{"messages": [{"role": "assistant", "content": ${JSON.stringify(sentenceWith(name))}`,
      JSON.stringify(sentenceWith(name)),
    ]);
    writeFileSync(data, `${lines.join("\n")}\n`);
    const items = Object.keys(SECRETS).map((name) => JSON.stringify({ question: `${QUESTION}${plantedValue(name)}` }));
    writeFileSync(benchmark, `${items.join("\n")}\n`);
    return work;
  };

  it("stands in nothing that run, show and report write", async () => {
    const work = prepare();
    const out = path.join(work, "out");
    const ran = await call(["run", data, "-o", out, "--contamination", benchmark, "-j", "0"]);
    expect(ran.code).toBe(0);
    expect(leaks(`${ran.stdout}\n${ran.stderr}`)).toEqual([]);
    const files = await filesIn(out);
    expect(files).toContain("PII007");
    expect(files).toContain("DUP002");
    expect(files).toContain("CON001");
    expect(files).toContain("ENC0");
    expect(leaks(files)).toEqual([]);
    const shown = await Promise.all([
      call(["show", out, "--code", "PII", "-n", "500"]),
      call(["show", out, "-n", "500"]),
      call(["show", out, "--kept", "-n", "500"]),
      call(["show", out, "--borderline", "-n", "500"]),
      call(["report", out, "--sample", "500"]),
      call(["report", out, "--code", "PII", "--sample", "500"]),
    ]);
    expect(leaks(shown.map(({ stdout, stderr }) => `${stdout}\n${stderr}`).join("\n"))).toEqual([]);
  });

  it("stands in no format of check, and not in its audit", async () => {
    const work = prepare();
    for (const format of ["full", "concise", "json", "jsonl"]) {
      const checked = await call([
        ...["check", data, "--format", format, "--max-shown", "10000", "--notes", "-j", "0"],
        ...["--contamination", benchmark, "--audit", path.join(work, `${format}.parquet`)],
      ]);
      expect(checked.code).toBe(0);
      expect(leaks(`${checked.stdout}\n${checked.stderr}`)).toEqual([]);
      expect(checked.stdout).toContain("PII001");
    }
    const audits = path.join(temporaryFolder(), "audits");
    const jsonl = await call(["check", data, "-q", "-j", "0", "--audit", `${audits}.jsonl`]);
    expect(jsonl.code).toBe(0);
    expect(leaks(readFileSync(`${audits}.jsonl`, "utf8"))).toEqual([]);
  });

  it("is shown where --unmasked asks for it, and only there", async () => {
    const work = prepare();
    const out = path.join(work, "out");
    const ran = await call(["run", data, "-o", out, "--contamination", benchmark, "-j", "0", "--unmasked"]);
    expect(ran.code).toBe(0);
    expect(missing(await filesIn(out))).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(out, "run.json"), "utf8")).unmasked).toBe(true);
    const code = ["show", out, "--code", "PII", "-n", "500"];
    // Frames and excerpts show the beginning and the end of a long block.
    expect(missing((await call([...code, "--unmasked"])).stdout)).toEqual(["block"]);
    const report = await call(["report", out, "--code", "PII", "--sample", "500", "--unmasked"]);
    expect(missing(report.stdout)).toEqual(["block"]);
    // Who looks at such a folder without asking for it sees nothing private either.
    expect(leaks((await call(code)).stdout)).toEqual([]);
    expect(leaks((await call(["report", out, "--sample", "500"])).stdout)).toEqual([]);
    const checked = await call(["check", data, "--format", "jsonl", "-j", "0", "--unmasked"]);
    expect(missing(checked.stdout)).toEqual([]);
  });

  it("stands in no index, and rows are still found to be near duplicates by it", async () => {
    const work = prepare();
    const index = path.join(work, "index");
    const built = await call(["index", "build", data, "-o", index, "-j", "0"]);
    expect(built.code).toBe(0);
    expect(leaks(`${built.stdout}\n${built.stderr}`)).toEqual([]);
    const files = readdirSync(index).map((name) => readFileSync(path.join(index, name)));
    // Texts stand in an index in one byte a unit or in two.
    for (const bytes of files)
      for (const text of [bytes.toString("latin1"), bytes.toString("utf16le"), bytes.toString("utf16le", 1)])
        expect(leaks(text)).toEqual([]);
    const other = path.join(work, "other.jsonl");
    const [, , , row] = rowsWith("phone") as { messages: { content: string }[] }[];
    row!.messages[1]!.content = row!.messages[1]!.content.replace("政治と経済", "経済と政治");
    writeFileSync(other, `${JSON.stringify(row)}\n`);
    const checked = await call(["check", other, "--against", index, "-j", "0", "--format", "jsonl"]);
    expect(checked.stdout).toContain("DUP002");
    expect(leaks(checked.stdout)).toEqual([]);
  });

  it("stands in no error that quotes a row", async () => {
    const cwd = temporaryFolder();
    const zod = import.meta.resolve("zod");
    writeFileSync(
      path.join(cwd, "crash.mjs"),
      `import { z } from ${JSON.stringify(zod)};
       const filter = {
         id: "crash", summary: "Crashes.", options: z.strictObject({}),
         reasons: { crash: { code: "CRS001", severity: "flag", message: "m", why: "w", fix: "f", bad: "b", good: "g", since: "0.2.0" } },
         check: () => ({ segments }) => { throw new Error("cannot read: " + segments[0].text.slice(0, 40)); },
       };
       export default { name: "crash", filters: [filter] };`,
    );
    const row = { messages: [{ role: "assistant", content: `${SECRETS["email"]}、${SECRETS["github"]}` }] };
    const argv = ["check", "-", "-j", "0", "--plugin", "./crash.mjs", "--select", "CRS", "--debug"];
    const given = { cwd, stdin: `${JSON.stringify(row)}\n` };
    const crashed = await call(argv, given);
    expect(crashed.code).toBe(2);
    expect(crashed.stderr).toContain("cannot read: h");
    expect(leaks(crashed.stderr)).toEqual([]);
    expect((await call([...argv, "--unmasked"], given)).stderr).toContain(SECRETS["email"]);
    const told = await call(["check", "-", "-j", "0", "--plugin", "./crash.mjs", "--on-crash", "quarantine"], given);
    expect(told.stdout).toContain("ROW020");
    expect(leaks(`${told.stdout}\n${told.stderr}`)).toEqual([]);
  });
});
