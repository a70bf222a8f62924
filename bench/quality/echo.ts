/**
 * Recall of the echo filter on answers put together from templates of our own, and the rows it flags in every set.
 *
 *   SHISA_FILTER_DATA=<folder> npm run bench -- quality/echo [--show]
 */
import { seeded } from "../../src/core/random.ts";
import type { Sample } from "../../src/core/sample.ts";
import filter from "../../src/filters/echo-answer.ts";
import { findingsOf } from "../../src/testing.ts";
import { DATA_FOLDER, rowsOf } from "./data.ts";
import { shareOf } from "./interval.ts";
import { PartTally, partOf } from "./parts.ts";
import { sampleOfTurns, samplesOf, setsIn } from "./sets.ts";

const show = process.argv.includes("--show");
const random = seeded(20261126);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

const PEOPLE = {
  ja: ["大森千明", "植村和子", "高橋健一", "ジョン・スミス", "マリア・ロペス", "佐々木あゆみ", "李明", "中島みどり"],
  ko: ["김민수", "이서연", "박지훈", "최유리", "존 스미스", "정하늘", "오모리 치아키"],
  zh: ["陳志明", "林美玲", "王大同", "張雅婷", "約翰·史密斯", "大森千明", "李文雄"],
  en: ["Chiaki Omori", "John Smith", "Maria Lopez", "Kenji Watanabe", "Ellen Marsh", "Robert O'Neil", "Min-su Kim"],
} as const;
const PLACES = {
  ja: [
    ["日本", "東京"],
    ["デンマーク", "コペンハーゲン"],
    ["カナダ", "オタワ"],
    ["ペルー", "リマ"],
    ["エジプト", "カイロ"],
  ],
  ko: [
    ["일본", "도쿄"],
    ["덴마크", "코펜하겐"],
    ["캐나다", "오타와"],
    ["페루", "리마"],
    ["이집트", "카이로"],
  ],
  zh: [
    ["日本", "東京"],
    ["丹麥", "哥本哈根"],
    ["加拿大", "渥太華"],
    ["秘魯", "利馬"],
    ["埃及", "開羅"],
  ],
  en: [
    ["Japan", "Tokyo"],
    ["Denmark", "Copenhagen"],
    ["Canada", "Ottawa"],
    ["Peru", "Lima"],
    ["Egypt", "Cairo"],
  ],
} as const;
const WORKS = {
  ja: [
    ["雪国", "川端康成"],
    ["坊っちゃん", "夏目漱石"],
    ["星の王子さま", "サン＝テグジュペリ"],
  ],
  ko: [
    ["토지", "박경리"],
    ["무진기행", "김승옥"],
    ["어린 왕자", "생텍쥐페리"],
  ],
  zh: [
    ["紅樓夢", "曹雪芹"],
    ["城南舊事", "林海音"],
    ["小王子", "聖修伯里"],
  ],
  en: [
    ["Emma", "Jane Austen"],
    ["Dracula", "Bram Stoker"],
    ["The Little Prince", "Antoine de Saint-Exupéry"],
  ],
} as const;
type Language = keyof typeof PEOPLE;
const MONTHS = "January February March April May June July August September October November December".split(" ");

/** What is asked, the fact, and sentences that say it again. */
type Frame = () => { question: string; fact: string; sentences: readonly string[] };
const date = () => ({
  y: 1850 + Math.floor(random() * 170),
  m: 1 + Math.floor(random() * 12),
  d: 1 + Math.floor(random() * 28),
});

const FRAMES: Readonly<Record<Language, readonly Frame[]>> = {
  ja: [
    () => {
      const [who, { y, m, d }] = [pick(PEOPLE.ja), date()];
      const fact = pick([`${y}年${m}月${d}日`, `${y}年`, `${y}年${m}月${d}日です`]);
      const bare = fact.replace("です", "");
      const question = pick([
        `${who}はいつ生まれましたか？`,
        `${who}の生年月日は？`,
        `${who}さんが生まれたのはいつですか。`,
        `${who}はいつ生まれたのですか？`,
      ]);
      return {
        question,
        fact,
        sentences: [
          `${who}は${bare}生まれました。`,
          `${who}は${bare}に生まれました。`,
          `${who}は、${bare}に生まれた。`,
          `${who}さんは${bare}生まれです。`,
          `${who}が生まれたのは${bare}です。`,
          `${who}の生年月日は${bare}です。`,
          `${bare}に${who}は生まれました。`,
        ],
      };
    },
    () => {
      const [country, capital] = pick(PLACES.ja);
      return {
        question: pick([
          `${country}の首都はどこですか？`,
          `${country}の首都は？`,
          `${country}の首都を教えてください。`,
        ]),
        fact: pick([capital, `${capital}です`]),
        sentences: [
          `${country}の首都は${capital}です。`,
          `${country}の首都は${capital}である。`,
          `${capital}は${country}の首都です。`,
          `${country}の首都は、${capital}になります。`,
        ],
      };
    },
    () => {
      const [work, author] = pick(WORKS.ja);
      return {
        question: pick([`『${work}』の作者は誰ですか？`, `「${work}」を書いたのは誰？`, `${work}の著者は？`]),
        fact: author,
        sentences: [
          `『${work}』の作者は${author}です。`,
          `「${work}」を書いたのは${author}です。`,
          `${work}は${author}によって書かれました。`,
          `${author}が『${work}』を書きました。`,
          `${work}の著者は${author}である。`,
        ],
      };
    },
    () => {
      const n = 2 + Math.floor(random() * 60);
      return {
        question: pick(["この建物は何階建てですか？", "その建物は何階ありますか？"]),
        fact: `${n}階建て`,
        sentences: [`この建物は${n}階建てです。`, `その建物は${n}階建てになっています。`],
      };
    },
  ],
  ko: [
    () => {
      const [who, { y, m, d }] = [pick(PEOPLE.ko), date()];
      const fact = pick([`${y}년 ${m}월 ${d}일`, `${y}년`]);
      return {
        question: pick([`${who}은 언제 태어났습니까?`, `${who}의 생년월일은 언제인가요?`, `${who}는 언제 태어났나요?`]),
        fact,
        sentences: [
          `${who}은 ${fact}에 태어났습니다.`,
          `${who}는 ${fact} 태어났습니다.`,
          `${who}는 ${fact}생입니다.`,
          `${who}의 생년월일은 ${fact}입니다.`,
          `${who}이 태어난 날은 ${fact}이다.`,
        ],
      };
    },
    () => {
      const [country, capital] = pick(PLACES.ko);
      return {
        question: pick([`${country}의 수도는 어디입니까?`, `${country}의 수도는?`, `${country} 수도가 어디예요?`]),
        fact: pick([capital, `${capital}입니다`]),
        sentences: [
          `${country}의 수도는 ${capital}입니다.`,
          `${country}의 수도는 ${capital}이다.`,
          `${capital}는 ${country}의 수도입니다.`,
        ],
      };
    },
    () => {
      const [work, author] = pick(WORKS.ko);
      return {
        question: pick([`'${work}'의 저자는 누구인가요?`, `${work}를 쓴 사람은 누구입니까?`]),
        fact: author,
        sentences: [
          `'${work}'의 저자는 ${author}입니다.`,
          `${work}를 쓴 사람은 ${author}입니다.`,
          `${author}가 ${work}를 썼습니다.`,
        ],
      };
    },
  ],
  zh: [
    () => {
      const [who, { y, m, d }] = [pick(PEOPLE.zh), date()];
      const fact = pick([`${y}年${m}月${d}日`, `${y}年`]);
      return {
        question: pick([`${who}何時出生？`, `${who}是什麼時候出生的？`, `${who}的生日是哪一天？`]),
        fact,
        sentences: [
          `${who}出生於${fact}。`,
          `${who}於${fact}出生。`,
          `${who}是${fact}出生的。`,
          `${who}生於${fact}。`,
          `${who}的生日是${fact}。`,
        ],
      };
    },
    () => {
      const [country, capital] = pick(PLACES.zh);
      return {
        question: pick([`${country}的首都是哪裡？`, `${country}的首都在哪？`]),
        fact: capital,
        sentences: [`${country}的首都是${capital}。`, `${country}首都為${capital}。`, `${capital}是${country}的首都。`],
      };
    },
    () => {
      const [work, author] = pick(WORKS.zh);
      return {
        question: pick([`《${work}》的作者是誰？`, `誰寫了《${work}》？`]),
        fact: author,
        sentences: [
          `《${work}》的作者是${author}。`,
          `${author}寫了《${work}》。`,
          `《${work}》是${author}寫的。`,
          `《${work}》由${author}所著。`,
        ],
      };
    },
  ],
  en: [
    () => {
      const [who, { y, m, d }] = [pick(PEOPLE.en), date()];
      const fact = pick([`${MONTHS[m - 1]} ${d}, ${y}`, `${y}`, `${d} ${MONTHS[m - 1]} ${y}`]);
      return {
        question: pick([`When was ${who} born?`, `What is ${who}'s date of birth?`, `In what year was ${who} born?`]),
        fact,
        sentences: [
          `${who} was born on ${fact}.`,
          `${who} was born in ${fact}.`,
          `${who}'s date of birth is ${fact}.`,
          `The birth date of ${who} is ${fact}.`,
          `It was ${fact} when ${who} was born.`,
        ],
      };
    },
    () => {
      const [country, capital] = pick(PLACES.en);
      return {
        question: pick([`What is the capital of ${country}?`, `Which city is the capital of ${country}?`]),
        fact: capital,
        sentences: [
          `The capital of ${country} is ${capital}.`,
          `${capital} is the capital of ${country}.`,
          `${country}'s capital is ${capital}.`,
        ],
      };
    },
    () => {
      const [work, author] = pick(WORKS.en);
      return {
        question: pick([`Who wrote ${work}?`, `Who is the author of "${work}"?`]),
        fact: author,
        sentences: [
          `${work} was written by ${author}.`,
          `The author of "${work}" is ${author}.`,
          `${author} wrote ${work}.`,
        ],
      };
    },
  ],
};
/** What stands between the fact and the sentence. */
const JOINTS = [" - ", " – ", " — ", "：", ": ", "\n", " | ", "－", " -- ", "。", ". ", "、", ", "] as const;

console.log("Answers put together from templates, 1,000 a language: flagged, per cent (goal 97)");
for (const language of ["ja", "ko", "zh", "en"] as const) {
  const misses = new Map<string, number>();
  const shown: string[] = [];
  let hits = 0;
  const most = 1000;
  for (let at = 0; at < most; at++) {
    const { question, fact, sentences } = pick(FRAMES[language])();
    const joint = pick(
      language === "ja" || language === "zh"
        ? JOINTS.slice(0, 10)
        : JOINTS.filter((each) => each !== "。" && each !== "、" && each !== ("，" as string)),
    );
    const answer = `${random() < 0.2 ? "A. " : ""}${fact}${joint}${pick(sentences)}`;
    const isCaught = findingsOf(
      filter,
      sampleOfTurns([
        ["user", question],
        ["assistant", answer],
      ]),
    ).some(({ code }) => code === "HAL001");
    if (isCaught) hits++;
    else {
      misses.set(joint, (misses.get(joint) ?? 0) + 1);
      shown.push(`  ${question} ⇒ ${answer.replace("\n", "⏎")}`);
    }
  }
  console.log(
    language.padEnd(4),
    shareOf(hits, most),
    [...misses].map(([joint, count]) => `${JSON.stringify(joint)} ${count}`).join(", "),
  );
  if (show) console.log(shown.slice(0, 24).join("\n"));
}

if (DATA_FOLDER !== undefined) {
  console.log("\nEvery set: rows flagged");
  for (const set of setsIn(["instruct", "wild", "dpo"])) {
    const tally = new PartTally();
    const hits: Sample[] = [];
    for (const row of rowsOf(set))
      for (const sample of samplesOf(row)) {
        const isHit = findingsOf(filter, sample).some(({ severity }) => severity === "flag");
        tally.add(partOf(row), isHit);
        if (isHit) hits.push(sample);
      }
    console.log(set.padEnd(52), tally.counts);
    if (show)
      for (const { segments } of hits.slice(0, 10))
        console.log(`  ${segments.map(({ text }) => text.slice(-160).replaceAll("\n", "⏎")).join(" ⇒ ")}`);
  }
}
