import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import shiftedAnswer from "../../src/filters/shifted-answer.ts";
import { judgeAll, testFilter } from "../../src/testing.ts";

type Pair = readonly [question: string, answer: string];

const turns = ([question, answer]: Pair) =>
  [
    { role: "user", text: question },
    { role: "assistant", text: answer },
  ] as const;

/** Written for this test: things and what is said of them, in four languages. */
const THINGS: readonly Pair[] = [
  ["What do otters eat?", "Otters eat fish, crabs and urchins."],
  ["How long is a marathon?", "A marathon is a little over 42 km long."],
  ["Who painted Guernica?", "Guernica was painted by Pablo Picasso."],
  ["Is a tomato a fruit?", "Botanists call the tomato a fruit."],
  ["How do glaciers move?", "Glaciers slide and creep downhill."],
  ["Why do cats purr?", "Cats purr when they are calm, or hurt."],
  ["What is a sonnet?", "A sonnet is a poem of fourteen lines."],
  ["Where is Lake Titicaca?", "Lake Titicaca lies between Peru and Bolivia."],
  ["蕎麦は何から作りますか？", "蕎麦はソバの実の粉から作ります。"],
  ["桜前線とは何ですか？", "桜前線は開花日を結んだ線です。"],
  ["琵琶湖はどこにありますか？", "琵琶湖は滋賀県にあります。"],
  ["俳句の決まりは？", "俳句は五七五の十七音です。"],
  ["富士山の高さは？", "富士山は三七七六メートルです。"],
  ["折り紙に使う紙は？", "折り紙には正方形の紙を使います。"],
  ["한라산은 어디에 있어요?", "한라산은 제주도에 있어요."],
  ["비빔밥에는 무엇이 들어가요?", "비빔밥에는 나물과 고추장이 들어가요."],
  ["거북선은 누가 만들었어요?", "거북선은 이순신 장군이 만들었어요."],
  ["설날에는 무엇을 먹어요?", "설날에는 떡국을 먹어요."],
  ["阿里山在哪裡？", "阿里山在嘉義縣。"],
  ["珍珠奶茶的珍珠是什麼？", "珍珠奶茶的珍珠是木薯粉圓。"],
  ["端午節吃什麼？", "端午節吃粽子。"],
  ["日月潭有多深？", "日月潭最深約三十公尺。"],
];

const codes = (pairs: readonly Pair[], options: Readonly<Record<string, unknown>> = {}) =>
  judgeAll(
    shiftedAnswer,
    pairs.map((pair, row) => ({ id: `r${row}`, sample: sampleOf(turns(pair)).sample })),
    options,
  );
const withAnswers = (from: (row: number) => number): Pair[] =>
  THINGS.map(([question], row) => [question, THINGS[from(row)]?.[1] ?? "42"]);
const reasons = (found: ReturnType<typeof codes>) => found.map((each) => each.map(({ reason }) => reason).join());

const [otters, marathon, guernica] = THINGS as readonly [Pair, Pair, Pair];

/** Questions about passages, each with the words of its passage for an answer. */
const PASSAGES: readonly Pair[] = [
  [
    "灯台を設計したのは誰か。\n岬の灯台は明治の初めに英国人の技師リチャード・ブラントンが設計し、地震で倒れたあと鉄筋コンクリートで建て直された。今は誰でも登ることができ、夏には夜も開かれる。",
    "リチャード・ブラントン",
  ],
  [
    "祭りで担がれるものは何か。\n村の秋祭りでは、若者たちが藁で編んだ大蛇を担いで田の畦道を練り歩く。祭りの終わりには大蛇を神社の杉の木に巻きつけ、翌年の豊作を願う。見物には近くの町からも人が来る。",
    "藁で編んだ大蛇",
  ],
  [
    "校舎は何に改装されたか。\n谷の小学校は児童が減って閉校し、木造の校舎は三年をかけて染物の工房に改装された。工房では藍の葉を育てるところから布を仕上げるまでを見ることができ、週末には教室も開かれる。",
    "染物の工房",
  ],
];
const passages = (from: readonly number[]) =>
  PASSAGES.map(([question], row) => ["abc"[row]!, turns([question, PASSAGES[from[row]!]![1]])] as const);

testFilter(shiftedAnswer, {
  corpus: [
    passages([0, 1, 2]),
    // Neither answer stands in its own passage, and both in the other one.
    [passages([1, 0, 2])[0]!, [...passages([1, 0, 2])[1]!, "swapped"] as const, passages([1, 0, 2])[2]!],
    [passages([2, 1, 0])[0]!, passages([2, 1, 0])[1]!, [...passages([2, 1, 0])[2]!, "swapped"] as const],
    // Nobody's passage has this answer.
    [passages([0, 1, 2])[0]!, ["b", turns([PASSAGES[1]![0], "竹で組んだ船"])], passages([0, 1, 2])[2]!],
    THINGS.map((pair, row) => [`r${row}`, turns(pair)] as const),
    // The second of two rows is where it is seen.
    [
      ["a", turns(guernica)],
      ["b", turns(["Where do grey otters hunt for crabs?", "A marathon is a little over 42 km long in every town."])],
      [
        "c",
        turns([
          "How long is a marathon in km?",
          "Grey otters hunt for crabs near the shore, where they are easy to catch.",
        ]),
        "swapped",
      ],
    ],
    // One of two fits both questions: neighbours often have one subject.
    [
      ["a", turns(["What do grey otters hunt?", "Grey otters hunt fish."])],
      ["b", turns(["Where do grey otters hunt for fish?", "They do so near the shore."])],
    ],
    // An entity that is asked for is what the next question is about.
    [
      ["a", turns(["炭素と水素だけの化合物を何と呼ぶ？", "炭化水素"])],
      ["b", turns(["炭化水素の性質は何で決まる？", "炭素の数"])],
    ],
    [
      ["no question", "Otters eat fish."],
      ["no answer", [{ role: "user", text: "What do otters eat?" }]],
      ["text", [{ role: "text", text: "Otters eat fish, crabs and urchins." }]],
    ],
    withAnswers((row) => row - 1).map((pair, row) =>
      row < 8 ? ([`r${row}`, turns(pair)] as const) : ([`r${row}`, turns(pair), "shifted"] as const),
    ),
  ],
});

describe("shifts", () => {
  it.each([1, -1, 2, -3])("finds answers %s rows from their questions, and no other row says so", (by) => {
    const found = codes(withAnswers((row) => row - by));
    const told = found.flatMap((each) => each.filter(({ reason }) => reason === "shifted"));
    expect(told.length).toBeGreaterThan(8);
    for (const { data } of told)
      expect([data["rows"], data["side"]]).toEqual([Math.abs(by), by > 0 ? "before" : "after"]);
    expect(found[THINGS.length - 1]).toHaveLength(1);
  });

  it("says since when, and ends where the shift ends", () => {
    const three = [...THINGS, ...THINGS, ...THINGS];
    const rows = three.map(([question], row): Pair => {
      const shifted = row >= THINGS.length && row < 2 * THINGS.length;
      return [question, three[shifted ? row - 1 : row]![1]];
    });
    const found = codes(rows);
    expect(found.slice(0, THINGS.length).flat()).toEqual([]);
    expect(found[2 * THINGS.length - 1]![0]!.data["since"]).toBe(THINGS.length);
    expect(found.at(-1)).toEqual([]);
  });

  it("reports the rows before it was certain where it may read twice", () => {
    const late = reasons(
      codes(
        withAnswers((row) => row - 1),
        { lookBack: true },
      ),
    );
    expect(late.slice(1)).toEqual(THINGS.slice(1).map(() => "shifted"));
    const swapped = codes(
      [
        [otters[0], marathon[1]],
        [marathon[0], otters[1]],
      ],
      { lookBack: true, evidence: 16 },
    );
    expect(swapped.flat().every(({ reason }) => reason === "swapped")).toBe(true);
  });

  it("lets questions quote the answers before them: a conversation in rows", () => {
    const long = THINGS.map(
      ([question], row): Pair => [question, Array.from({ length: 12 }, (_, word) => `word${row}x${word}`).join(" ")],
    );
    const rows = long.map(
      ([question, answer], row): Pair => [`${row === 0 ? "" : long[row - 1]![1]} ${question}`, answer],
    );
    expect(codes(rows).flat()).toEqual([]);
  });

  it("needs no more than its evidence", () => {
    const rows = withAnswers((row) => row - 1);
    const first = (evidence: number) => reasons(codes(rows, { evidence })).indexOf("shifted");
    expect(first(8)).toBeLessThan(first(16));
    expect(first(1000)).toBe(-1);
  });

  it("finds pairs that are swapped all along", () => {
    const found = codes(withAnswers((row) => row ^ 1));
    expect(reasons(found).slice(-6)).toEqual(Array.from({ length: 6 }, () => "swapped"));
    expect(found.at(-1)![0]!.data["of"]).toBe(`test.jsonl#${THINGS.length - 2}`);
    expect(found.at(-2)![0]!.data["of"]).toBe(`test.jsonl#${THINGS.length - 1}`);
  });
});

describe("swaps", () => {
  const LONG: Pair = [
    "How do volcanoes under the Atlantic form islands with craters, lava and basalt?",
    "Volcanoes under the Atlantic pour lava; basalt piles up into islands with craters.",
  ];
  const OTHER: Pair = [
    "Which vegetables, herbs and cheeses go into a French potato gratin with cream?",
    "A French gratin has potato, cream, cheeses, herbs and hardly other vegetables.",
  ];
  const swapped = (between: readonly Pair[]): Pair[] => [
    ...THINGS,
    [LONG[0], OTHER[1]],
    ...between,
    [OTHER[0], LONG[1]],
  ];

  it("finds two answers that stand far apart in each other's place", () => {
    const found = codes(swapped(THINGS.slice(0, 9)));
    expect(found.at(-1)![0]!.data["of"]).toBe(`test.jsonl#${THINGS.length}`);
    expect(found.slice(0, -1).flat()).toEqual([]);
  });

  it("names nobody where several rows would do", () => {
    expect(codes(swapped([...THINGS.slice(0, 9), [LONG[0], OTHER[1]], ...THINGS.slice(0, 9)])).flat()).toEqual([]);
  });

  it("finds neighbours whose answers hardly speak of what was asked, by one of them", () => {
    const found = codes([...THINGS, [LONG[0], "Bake it slowly until golden, rest, then serve."], [OTHER[0], LONG[1]]]);
    expect(reasons(found).at(-1)).toBe("swapped");
  });
});

it("starts again with every file", () => {
  const judge = shiftedAnswer.judge!(shiftedAnswer.options.parse({}));
  const sketch = shiftedAnswer.sketch!(shiftedAnswer.options.parse({}));
  const shifts: string[] = [];
  const rows = withAnswers((row) => row - 1);
  for (const [ordinal, pair] of rows.entries())
    judge.add(
      { ordinal, id: "", source: `${Math.floor(ordinal / 7)}.jsonl`, row: ordinal % 7, rejected: false },
      sketch(sampleOf(turns(pair)).sample)!,
      (reason) => reason === "shifted" && shifts.push(reason),
    );
  expect(shifts).toEqual([]);
});
