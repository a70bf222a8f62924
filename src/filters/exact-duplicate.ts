import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import type { JudgedRow } from "../core/filter.ts";
import { TextHash } from "../core/hash.ts";
import { GIVEN_ROLES, type Sample, type Segment, TRAINED_ROLES } from "../core/sample.ts";
import { textOf } from "../text/texts.ts";
import { BestRows } from "./duplicates/best-rows.ts";
import { HashIndex } from "./duplicates/hash-index.ts";
import { type Named, ownId, partnerName } from "./duplicates/partner-name.ts";
import { hasScore, SCORE_MISSING, scoreColumns, scoreOf, scoreOption } from "./duplicates/score-column.ts";

type Unit = "conversation" | "prompt" | "answer";

/** What of a row is compared. */
const COMPARED: Readonly<Record<Unit, (segment: Segment) => boolean>> = {
  conversation: () => true,
  prompt: ({ role }) => GIVEN_ROLES.includes(role),
  answer: ({ role }) => TRAINED_ROLES.includes(role),
};

/** Words of a sketch: a 128-bit hash, and a score where one counts. */
const HASH_WORDS = 4;
const SCORED_WORDS = 6;

/** Four words of a 128-bit hash of the compared texts with their roles; undefined where there is no text. */
function hashOf({ segments }: Sample, compared: (segment: Segment) => boolean, size: number): Uint32Array | undefined {
  const hash = new TextHash();
  let any = false;
  for (const segment of segments) {
    if (!compared(segment)) continue;
    hash.add(segment.role).add(segment.kind);
    if (textOf(segment).addFoldedTo(hash) > 0) any = true;
  }
  if (!any) return undefined;
  const words = new Uint32Array(size);
  hash.writeTo(words, 0);
  return words;
}

export default defineFilter({
  id: "exact-duplicate",
  summary: "Rows that say the same as an earlier row that is kept.",
  options: z
    .strictObject({
      unit: z
        .enum(["conversation", "prompt", "answer"])
        .default("conversation")
        .describe(
          "What is compared: the whole conversation with its roles, the prompts alone (system, user, tool and source texts), or the answers alone.",
        ),
      keep: z
        .enum(["first", "best-score"])
        .default("first")
        .describe(
          "Which of equal rows stays: the first, or the one with the highest number in the column `score`. For the best the inputs are read twice.",
        ),
      score: scoreOption,
    })
    .refine(hasScore, SCORE_MISSING),
  columns: scoreColumns,
  reasons: {
    duplicate: {
      code: "DUP001",
      severity: "reject",
      message: "This row has the same {{unit}} as the row {{of}}.",
      why: "Rows that stand twice are learnt by heart, and make a set look larger than it is.",
      fix: "Keep one of them.",
      bad: { rows: ["東京は日本の首都です。", "大阪は日本の都市です。", "東京は日本の首都です。 \n"] },
      good: { rows: ["東京は日本の首都です。", "大阪は日本の都市です。", "京都は日本の都市です。"] },
      since: "0.1.0",
    },
  },
  sketch: ({ unit, keep, score }) => {
    const compared = COMPARED[unit];
    if (keep === "first") return (sample) => hashOf(sample, compared, HASH_WORDS);
    return (sample) => {
      const words = hashOf(sample, compared, SCORED_WORDS);
      if (words !== undefined) new Float64Array(words.buffer, 4 * HASH_WORDS)[0] = scoreOf(sample, score!);
      return words;
    };
  },
  remembers: true,
  judge: ({ unit, keep }) => (keep === "first" ? keepFirst(unit) : keepBest(unit)),
});

type Gone = {
  readonly data: { readonly unit: Unit; readonly of: string; readonly source: string; readonly row: number };
};

const goneFor = (unit: Unit, partner: Named): Gone => ({
  data: { unit, of: partnerName(partner), source: partner.source, row: partner.row },
});

type SeenJudge = {
  add(row: JudgedRow, hash: Uint32Array, report: (reason: "duplicate", gone: Gone) => void): void;
  end?(reportOn: (ordinal: number, reason: "duplicate", gone: Gone) => void): void;
};

function keepFirst(unit: Unit): SeenJudge {
  const seen = new HashIndex();
  return {
    add(row, hash, report) {
      const first = seen.get(hash);
      if (first !== undefined) report("duplicate", goneFor(unit, first));
      else if (!row.rejected) seen.add(hash, { id: ownId(row), source: row.source, row: row.row });
    },
  };
}

function keepBest(unit: Unit): SeenJudge {
  const seen = new BestRows();
  const score = new Float64Array(1);
  const scoreWords = new Uint32Array(score.buffer);
  return {
    add(judged, sketch) {
      const { ordinal, source, row, rejected } = judged;
      // Rows of an index have no score, and need none: they stay.
      if (sketch.length === SCORED_WORDS) scoreWords.set(sketch.subarray(HASH_WORDS));
      seen.add(sketch, { ordinal, id: ownId(judged), source, row }, score[0]!, !rejected);
    },
    end(reportOn) {
      seen.visitGone((ordinal, best) => reportOn(ordinal, "duplicate", goneFor(unit, best)));
    },
  };
}
