import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { Alignment } from "./relevance/alignment.ts";
import { FarSwaps } from "./relevance/far-swaps.ts";
import { type Aligned, fitOf } from "./relevance/fit.ts";
import { answerOf, pairSketch, questionOf, SKETCH_WORDS, strangeOf } from "./relevance/pair-sketch.ts";
import type { StrangeAnswer } from "./relevance/passage-sketch.ts";
import { PassageSwaps } from "./relevance/passage-swaps.ts";
import { Rarity } from "./relevance/rarity.ts";
import { areSwapped, SwapNoise } from "./relevance/swap.ts";

type Exchanges = readonly (readonly [question: string, answer: string])[];

const ALIGNED: Exchanges = [
  ["Where do puffins nest?", "Puffins nest in burrows on cliffs."],
  ["How is tofu made of soy milk?", "Tofu is curdled soy milk, pressed into blocks."],
  ["Is basalt a volcanic rock?", "Basalt is a dark volcanic rock."],
  ["Who invented the zipper?", "The zipper was improved by Gideon Sundback."],
  ["なぜ空は青いの？", "青い光は空気の分子に散乱されやすいからです。"],
  ["味噌の原料は？", "味噌の原料は大豆と塩と麹です。"],
  ["梅雨はいつですか？", "梅雨はおもに六月から七月です。"],
  ["한글은 누가 만들었나요?", "한글은 세종대왕이 만들었습니다."],
  ["김치는 어떻게 보관하나요?", "김치는 냉장고에 보관합니다."],
  ["什麼是颱風？", "颱風是熱帶海洋上的強烈氣旋。"],
  ["豆漿怎麼做？", "豆漿是黃豆泡水後磨成的。"],
];
/** The answers one row lower than they belong. */
const SHIFTED: Exchanges = ALIGNED.map(([question], row) => [question, row === 0 ? "42" : ALIGNED[row - 1]![1]]);
const SWAPPED: Exchanges = [ALIGNED[5]!, [ALIGNED[1]![0], ALIGNED[2]![1]], [ALIGNED[2]![0], ALIGNED[1]![1]]];

/** How far away a row is that nothing is swapped with, but that shares the subjects of a set in order. */
const NOISE_ROWS = 3;

export default defineFilter({
  id: "shifted-answer",
  summary: "Answers that stand beside the question of another row: a column that slipped, or two answers swapped.",
  options: z.strictObject({
    evidence: z
      .number()
      .min(8)
      .max(1000)
      .default(16)
      .describe(
        "How much better answers must fit the questions of other rows than their own before a shift is believed. A row adds at most 2, so 16 are at least 8 rows.",
      ),
    lookBack: z
      .boolean()
      .default(false)
      .describe(
        "Report also the rows before a shift became certain and the first row of two that were swapped; the inputs are then read twice.",
      ),
  }),
  reasons: {
    shifted: {
      code: "HAL031",
      severity: "flag",
      message:
        "Since row {{since}} of this file the answers fit the questions {{rows}} rows {{side}} them, not their own.",
      why: "One lost or added line moves every answer behind it to a wrong question, and each pair teaches nonsense.",
      fix: "Put the columns together again from their source; nothing after that row can be trusted.",
      bad: { exchanges: SHIFTED },
      good: { exchanges: ALIGNED },
      since: "0.2.0",
    },
    swapped: {
      code: "HAL032",
      severity: "flag",
      message: "This answer fits the question of row {{of}}, and the answer of that row fits this question.",
      why: "Both pairs teach nonsense.",
      fix: "Change the two answers back.",
      bad: { exchanges: SWAPPED },
      good: { exchanges: ALIGNED },
      since: "0.2.0",
    },
  },
  sketch: () => pairSketch,
  judge: ({ evidence, lookBack }) => {
    const rarity = new Rarity();
    let source: string | undefined;
    let alignment = new Alignment(rarity, evidence);
    let far = new FarSwaps(rarity);
    let noise = new SwapNoise();
    let passages = new PassageSwaps();
    let shiftedSince: number | undefined;
    /** What is known of rows that are past, by ordinal. */
    const late: ((reportOn: Late) => void)[] = [];
    /** The row whose answer this one has, the neighbour first. */
    const swapsOf = (
      current: Aligned,
      strange: StrangeAnswer | undefined,
      previous?: Aligned,
      before?: Aligned,
    ): number | undefined => {
      const partner = far.add(current) ?? (strange === undefined ? undefined : passages.add(current.row, strange));
      if (previous !== undefined && noise.isLow && areSwapped(previous, current, rarity, before)) return previous.row;
      return partner;
    };
    return {
      add({ ordinal, source: from, row }, words: Uint32Array, report) {
        if (ordinal < 0) return;
        if (from !== source) {
          source = from;
          alignment = new Alignment(rarity, evidence);
          far = new FarSwaps(rarity);
          noise = new SwapNoise();
          passages = new PassageSwaps();
          shiftedSince = undefined;
        }
        // The sketch is a view of a batch.
        const current = aligned(row, words.slice(0, SKETCH_WORDS), rarity);
        const [previous, before, distant] = [1, 2, NOISE_ROWS].map((rows) => alignment.before(rows));
        if (distant !== undefined) noise.add(areSwapped(distant, current, rarity));
        const found = alignment.add(current);
        if (found?.kind === "shift") {
          const { since, by } = found;
          const data: ShiftData = { since, rows: Math.abs(by), side: by > 0 ? "before" : "after" };
          report("shifted", { data });
          if (lookBack && shiftedSince !== since) {
            const [first, last] = [ordinal - (row - since), ordinal];
            late.push((reportOn) => {
              for (let each = first; each < last; each++) reportOn(each, "shifted", { data });
            });
          }
          shiftedSince = since;
        } else if (found?.kind === "pairs")
          report("swapped", { data: { of: `${source}#${row - found.by}`, since: found.since } });
        else {
          const partner = swapsOf(current, strangeOf(words.slice()), previous, before);
          if (partner === undefined) return;
          report("swapped", { data: { of: `${source}#${partner}` } });
          const [first, of] = [ordinal - (row - partner), `${source}#${row}`];
          if (lookBack) late.push((reportOn) => reportOn(first, "swapped", { data: { of } }));
        }
      },
      ...(lookBack && {
        end: (reportOn: Late) => {
          for (const tell of late) tell(reportOn);
        },
      }),
    };
  },
});

/** What `end` is called with. */
interface Late {
  (ordinal: number, reason: "shifted", details: { readonly data: ShiftData }): void;
  (ordinal: number, reason: "swapped", details: { readonly data: { readonly of: string } }): void;
}

interface ShiftData {
  readonly since: number;
  readonly rows: number;
  readonly side: "before" | "after";
  readonly [key: string]: string | number;
}

function aligned(row: number, sketch: Uint32Array, rarity: Rarity): Aligned {
  const [question, answer] = [questionOf(sketch), answerOf(sketch)];
  rarity.begin();
  for (const term of question) rarity.add(term);
  for (const term of answer) rarity.add(term);
  return { row, sketch, own: fitOf(question, answer, rarity) };
}
