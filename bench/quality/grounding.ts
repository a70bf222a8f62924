/**
 * Quality of the filters that look for what an answer has no ground for: recall on real rows with a planted fault, and the rows
 * flagged in every set.
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/grounding [--show] [--only ungrounded|contradiction|absent|sets]
 */
import { parseArgs } from "node:util";
import { seeded } from "../../src/core/random.ts";
import type { Sample } from "../../src/core/sample.ts";
import absentSource from "../../src/filters/absent-source.ts";
import contradiction from "../../src/filters/contradiction.ts";
import ungrounded from "../../src/filters/ungrounded.ts";
import { findingsOf } from "../../src/testing.ts";
import { DATA_FOLDER, type DataRow, rowsOf } from "./data.ts";
import { shareOf } from "./interval.ts";
import { type HalfPart, PARTS, PartTally, partOf } from "./parts.ts";
import { sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const { values: options } = parseArgs({
  options: { show: { type: "boolean", default: false }, only: { type: "string", multiple: true, default: [] } },
});
if (DATA_FOLDER === undefined) {
  console.log("SHISA_FILTER_DATA is unset: nothing to measure");
  process.exit(0);
}
const wants = (table: string) => options.only.length === 0 || options.only.includes(table);
const SEED = 20261126;
const random = seeded(SEED);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const chat = (user: string, assistant: string) =>
  sampleOfTurns([
    ["user", user],
    ["assistant", assistant],
  ]);
const codes = (filter: Parameters<typeof findingsOf>[0], sample: Sample) =>
  findingsOf(filter, sample)
    .filter(({ severity }) => severity !== "note")
    .map(({ code }) => code);

interface Case {
  readonly part: HalfPart;
  readonly clean: Sample;
  readonly faulty: Sample;
  readonly shown: string;
}

/** Prints how many faulty samples are flagged, and how many of the same without the fault. */
function table(name: string, filter: Parameters<typeof findingsOf>[0], cases: readonly Case[]): void {
  const missed = cases.filter(({ faulty }) => codes(filter, faulty).length === 0);
  const wrong = cases.filter(({ clean }) => codes(filter, clean).length > 0);
  const [found, accused] = [new PartTally(), new PartTally()];
  for (const each of cases) {
    found.add(each.part, !missed.includes(each));
    accused.add(each.part, wrong.includes(each));
  }
  console.log(name.padEnd(44), `${found}`, " clean:", `${accused}`);
  if (!options.show) return;
  const tuned = <T extends { part: HalfPart }>(list: readonly T[]) => list.filter(({ part }) => part === "tune");
  for (const { shown } of tuned(missed).slice(0, 24)) console.log(`  missed: ${shown}`);
  for (const { clean } of tuned(wrong).slice(0, 8))
    console.log(`  wrong: ${clean.segments.at(-1)!.text.slice(0, 160)} ${codes(filter, clean)}`);
}

/** The first number in figures is replaced by another of as many digits that the passage lacks. */
function otherNumber(text: string, passage: string): string | undefined {
  const match = /\d+/.exec(text);
  if (match === null) return undefined;
  for (let tries = 0; tries < 40; tries++) {
    const digits = match[0].length;
    const value =
      digits === 4
        ? 1000 + Math.floor(random() * 1020)
        : Math.floor(10 ** (digits - 1) + random() * 9 * 10 ** (digits - 1));
    if (!passage.includes(String(value)))
      return text.slice(0, match.index) + value + text.slice(match.index + match[0].length);
  }
  return undefined;
}

const NAMES = /誰|どこ|何という|名前|who|where|哪|何人|誰/i;
if (wants("ungrounded")) {
  console.log("Ungrounded: flagged of the planted, and of the same rows as they are; per cent (goals 80 and 3)");
  for (const [set, sentence] of [
    [
      "instruct/ja_qa_jsquad_alpaca.jsonl.gz",
      (fact: string) => pick([`${fact}です。`, `答えは${fact}です。`, `本文によると、${fact}です。`]),
    ],
    [
      "instruct/zh_hant_qa_drcd_alpaca.jsonl.gz",
      (fact: string) => pick([`答案是${fact}。`, `根據文章，是${fact}。`, `是${fact}。`]),
    ],
  ] as const) {
    const rows = rowsOf(set).filter(({ input, output }) => String(input).includes(output));
    const prompt = ({ instruction, input }: DataRow) =>
      pick([`${instruction}\n${input}`, `${input}\n\n${instruction}`]);
    const numbers: Case[] = [];
    const names: Case[] = [];
    const [numberSentences, nameSentences]: [Case[], Case[]] = [[], []];
    const summaries: Case[] = [];
    for (const row of rows) {
      const [fact, passage] = [String(row.output), String(row.input)];
      const asked = prompt(row);
      const part = partOf(passage);
      const add = (bare: Case[], told: Case[], other: string) => {
        bare.push({
          part,
          clean: chat(asked, fact),
          faulty: chat(asked, other),
          shown: `${row.instruction} ⇒ ${fact} → ${other}`,
        });
        const seededSentence = sentence(other);
        told.push({
          part,
          clean: chat(asked, seededSentence.replace(other, fact)),
          faulty: chat(asked, seededSentence),
          shown: `${row.instruction} ⇒ ${fact} → ${seededSentence}`,
        });
      };
      const number = otherNumber(fact, passage);
      if (number !== undefined) add(numbers, numberSentences, number);
      else if (NAMES.test(row.instruction) && fact.length <= 12) {
        const others = rows.filter(
          ({ instruction, output }) =>
            NAMES.test(instruction) && output.length <= 12 && !/\d/.test(output) && !passage.includes(output),
        );
        add(names, nameSentences, String(pick(others).output));
      }
      const sentences = passage.split(/(?<=。)/).filter((each) => each.trim().length > 8);
      if (sentences.length >= 4) {
        const summary = sentences.slice(0, 2).join("");
        const other = otherNumber(summary, passage);
        const task = `${set.includes("ja_") ? "次の文章を要約してください。" : "請摘要以下文章。"}\n\n${passage}`;
        if (other !== undefined)
          summaries.push({ part, clean: chat(task, summary), faulty: chat(task, other), shown: other });
      }
    }
    const name = set.includes("ja_") ? "JSQuAD" : "DRCD";
    table(`${name}: another number, bare`, ungrounded, numbers);
    table(`${name}: another number, in a sentence`, ungrounded, numberSentences);
    table(`${name}: another name, bare`, ungrounded, names);
    table(`${name}: another name, in a sentence`, ungrounded, nameSentences);
    table(`${name}: another number in a summary`, ungrounded, summaries);
  }
  for (const [name, texts, task] of [
    [
      "en, mails and web pages",
      rowsOf("native/ud_en.jsonl.gz").map(({ text }) => String(text)),
      "Summarize the following text.",
    ],
    [
      "en, news",
      rowsOf("native/ntrex_parallel_33langs.jsonl.gz").map(({ en }) => String(en)),
      "Summarize the following text.",
    ],
    [
      "ja, news",
      rowsOf("native/ntrex_parallel_33langs.jsonl.gz").map(({ ja }) => String(ja)),
      "次の文章を要約してください。",
    ],
    ["ko", rowsOf("native/ko_klue_nli.jsonl.gz").map(({ premise }) => String(premise)), "다음 글을 요약해 주세요."],
  ] as const) {
    const cases: Case[] = [];
    for (let at = 0; at + 6 < texts.length; at += 6) {
      const passage = texts.slice(at, at + 6).join(" ");
      const summary = texts.slice(at, at + 6).filter((text) => /\d/.test(text))[0];
      const other = summary === undefined ? undefined : otherNumber(summary, passage);
      if (other !== undefined)
        cases.push({
          part: partOf(passage),
          clean: chat(`${task}\n\n${passage}`, summary!),
          faulty: chat(`${task}\n\n${passage}`, other),
          shown: other,
        });
    }
    table(`${name}: another number in a summary`, ungrounded, cases);
  }
}

/** Sentences of our own for what has one value; {} is the number or name that is planted a second time. */
const STATED: Readonly<Record<string, readonly (readonly [string, string, readonly string[]])[]>> = {
  ja: [
    ["植村和子は{}年に長野で生まれた。", "植村和子は{}年に生まれ、東京で育った。", ["1947", "1950", "1938"]],
    ["大和電機は{}年に設立された会社です。", "大和電機は{}年に大阪で設立されました。", ["1921", "1935", "1950"]],
    ["青葉町の人口は約{}人です。", "青葉町の人口は{}人です。", ["3万", "5万", "12万"]],
    ["北山の標高は{}メートルです。", "北山の標高は{}メートルあります。", ["1204", "1830", "2011"]],
    ["ペルーの首都は{}です。", "ペルーの首都は{}です。", ["リマ", "クスコ", "ボゴタ"]],
  ],
  ko: [
    ["이서연은 {}년 부산에서 태어났습니다.", "이서연은 {}년에 태어났습니다.", ["1947", "1950", "1938"]],
    ["한빛전자는 {}년에 설립되었습니다.", "한빛전자는 {}년 서울에서 설립된 회사입니다.", ["1961", "1975", "1982"]],
    ["페루의 수도는 {}입니다.", "페루의 수도는 {}입니다.", ["리마", "쿠스코", "보고타"]],
    ["푸른시의 인구는 약 {} 명입니다.", "푸른시의 인구는 {} 명입니다.", ["3만", "5만", "12만"]],
  ],
  zh: [
    ["陳志明出生於{}年。", "陳志明在{}年出生。", ["1947", "1950", "1938"]],
    ["大同書局成立於{}年。", "大同書局於{}年成立。", ["1921", "1935", "1950"]],
    ["秘魯的首都是{}。", "秘魯的首都是{}。", ["利馬", "庫斯科", "波哥大"]],
    ["青山鎮的人口約{}人。", "青山鎮人口有{}人。", ["3萬", "5萬", "12萬"]],
  ],
  en: [
    ["Ellen Marsh was born in {}.", "Ellen Marsh was born on May 3, {}.", ["1947", "1950", "1938"]],
    ["Harrow Electric was founded in {}.", "Harrow Electric was founded in Leeds in {}.", ["1921", "1935", "1950"]],
    ["The capital of Peru is {}.", "{} is the capital of Peru.", ["Lima", "Cusco", "Bogota"]],
    ["The population of Greendale is {}.", "Greendale has a population of {}.", ["30,000", "52,000", "120,000"]],
  ],
};
const ANSWERS: Readonly<Record<string, string>> = {
  ja: "instruct/ja_chat_strong_messages.jsonl.gz",
  ko: "instruct/ko_chat_songys_alpaca.jsonl.gz",
  zh: "instruct/zh_tw_bench_messages.jsonl.gz",
  en: "instruct/en_alpaca_eval_messages.jsonl.gz",
};
const QUESTION: Readonly<Record<string, string>> = {
  ja: "教えてください。",
  ko: "알려 주세요.",
  zh: "請介紹一下。",
  en: "Tell me about it.",
};

if (wants("contradiction")) {
  console.log(
    "\nContradictions: two sentences of our own set into real answers, one value twice (clean) or two; per cent",
  );
  for (const language of ["ja", "ko", "zh", "en"]) {
    const answers = rowsOf(ANSWERS[language]!)
      .map(({ messages, output }) => String(output ?? messages.at(-1).content))
      .filter((text) => text.length < 3000 && !text.includes("```"));
    const within: Case[] = [];
    const between: Case[] = [];
    for (let at = 0; at < 400; at++) {
      const [first, second, values] = pick(STATED[language]!);
      const [one, other] = [...values].sort(() => random() - 0.5) as [string, string];
      const answer = pick(answers);
      const put = (value: string) =>
        `${first.replace("{}", one)}\n\n${answer.slice(0, 800)}\n\n${second.replace("{}", value)}`;
      const turns = (value: string) =>
        sampleOfTurns([
          ["user", QUESTION[language]!],
          ["assistant", first.replace("{}", one)],
          ["user", QUESTION[language]!],
          ["assistant", `${second.replace("{}", value)}\n${answer.slice(0, 400)}`],
        ]);
      const part = partOf(answer);
      within.push({
        part,
        clean: chat(QUESTION[language]!, put(one)),
        faulty: chat(QUESTION[language]!, put(other)),
        shown: `${first.replace("{}", one)} … ${second.replace("{}", other)}`,
      });
      between.push({
        part,
        clean: turns(one),
        faulty: turns(other),
        shown: `${first.replace("{}", one)} ‖ ${second.replace("{}", other)}`,
      });
    }
    table(`${language}: in one answer`, contradiction, within);
    table(`${language}: between turns`, contradiction, between);
  }
  console.log("\nA sentence of a real text said again with another number; per cent");
  for (const [name, texts] of [
    ["ja", rowsOf("native/ja_wikipedia_sentences.jsonl.gz").map(({ text }) => String(text))],
    ["ko", rowsOf("native/ko_klue_ner_text.jsonl.gz").map(({ text }) => String(text))],
    ["zh", rowsOf("instruct/zh_hant_qa_drcd_alpaca.jsonl.gz").flatMap(({ input }) => String(input).split(/(?<=。)/))],
    ["en", rowsOf("native/ud_en.jsonl.gz").map(({ text }) => String(text))],
    ["en, news", rowsOf("native/ntrex_parallel_33langs.jsonl.gz").map(({ en }) => String(en))],
  ] as const) {
    const stated = texts.filter(
      (text) =>
        /^[^\d]{4,40}(?:は|が|은|는|이|가|是|於|was|is|has|were|are).{0,60}\d/.test(text) &&
        /[。.]$/.test(text) &&
        text.length < 150,
    );
    const cases: Case[] = [];
    for (let at = 0; at < 300; at++) {
      const text = pick(stated);
      const filler = [pick(texts), pick(texts)].join(name === "ja" || name === "zh" ? "" : " ");
      const other = otherNumber(text, text);
      if (other === undefined) continue;
      const join = (last: string) => [text, filler, last].join("\n");
      cases.push({
        part: partOf(text),
        clean: chat(QUESTION[name.slice(0, 2)]!, join(pick(texts))),
        faulty: chat(QUESTION[name.slice(0, 2)]!, join(other)),
        shown: `${text} … ${other}`,
      });
    }
    table(`${name}: a real sentence`, contradiction, cases);
  }
}

const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  ja: [
    "添付画像からわかるように、",
    "お送りいただいた写真を見ると、",
    "先ほどお話ししたとおり、",
    "インターネットで検索したところ、",
    "前回の会話でお伝えしたように、",
    "添付ファイルによると、",
  ],
  ko: [
    "첨부하신 이미지에서 보듯이, ",
    "위 첨부파일을 보면, ",
    "앞서 말씀드린 것처럼, ",
    "인터넷에서 검색해 본 결과, ",
    "지난번에 말씀하신 것처럼, ",
  ],
  zh: ["如附圖所示，", "如附件所示，", "正如我們之前討論的，", "我剛剛搜尋了一下，", "根據我的搜尋結果，"],
  en: [
    "As you can see in the image above, ",
    "Based on the picture you uploaded, ",
    "As we discussed earlier, ",
    "I just searched the web and found this. ",
    "According to my web search, ",
    "Please see the attached file. ",
  ],
};
if (wants("absent")) {
  console.log("\nAbsent sources: a claim of our own at the beginning of real answers; per cent");
  for (const language of ["ja", "ko", "zh", "en"]) {
    const rows =
      language === "ko"
        ? rowsOf("instruct/ko_chat_songys_alpaca.jsonl.gz").map(({ instruction, output }) => [instruction, output])
        : rowsOf(ANSWERS[language]!).map(({ messages }) => [messages[0].content, messages[1].content]);
    const cases: Case[] = [];
    for (let at = 0; at < 500; at++) {
      const [user, assistant] = pick(rows) as [string, string];
      const claim = pick(CLAIMS[language]!);
      cases.push({
        part: partOf(assistant),
        clean: chat(user, assistant),
        faulty: chat(user, `${claim}${assistant}`),
        shown: `${user.slice(0, 80).replaceAll("\n", "⏎")} ⇒ ${claim}`,
      });
    }
    table(`${language}: a claim`, absentSource, cases);
  }
}

if (wants("sets")) {
  console.log("\nEvery set: rows flagged by ungrounded, contradiction, absent-source");
  for (const set of setsIn(["instruct", "wild", "dpo", "native"])) {
    const columns = PARTS.map((part) => {
      const samples = rowsOf(set)
        .filter((row) => partOf(row) === part)
        .flatMap(samplesOf);
      const counts = [ungrounded, contradiction, absentSource].map(
        (filter) => samples.filter((sample) => codes(filter, sample).length > 0).length,
      );
      return `${part} ${counts.join(", ")} of ${samples.length}`.padEnd(28);
    });
    console.log(set.padEnd(48), columns.join(" "));
  }
  const labelled = rowsOf("instruct/en_halueval_general.jsonl.gz");
  for (const verdict of ["yes", "no"]) {
    const samples = labelled.filter(({ hallucination }) => hallucination === verdict).flatMap(samplesOf);
    const hits = samples.filter((sample) =>
      [ungrounded, contradiction, absentSource].some((filter) => codes(filter, sample).length > 0),
    );
    console.log(`HaluEval, hallucination: ${verdict}`.padEnd(52), shareOf(hits.length, samples.length));
  }
}
