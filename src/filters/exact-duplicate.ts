import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { TextHash } from "../core/hash.ts";
import { GIVEN_ROLES, type Sample, type Segment, TRAINED_ROLES } from "../core/sample.ts";
import { textOf } from "../text/texts.ts";
import { HashIndex } from "./duplicates/hash-index.ts";

type Unit = "conversation" | "prompt" | "answer";

/** What of a row is compared. */
const COMPARED: Readonly<Record<Unit, (segment: Segment) => boolean>> = {
  conversation: () => true,
  prompt: ({ role }) => GIVEN_ROLES.includes(role),
  answer: ({ role }) => TRAINED_ROLES.includes(role),
};

/** The four words of a 128-bit hash of the compared texts with their roles; undefined where there is no text. */
function hashOf({ segments }: Sample, compared: (segment: Segment) => boolean): Uint32Array | undefined {
  const hash = new TextHash();
  let any = false;
  for (const segment of segments) {
    if (!compared(segment)) continue;
    hash.add(segment.role).add(segment.kind);
    if (textOf(segment).addFoldedTo(hash) > 0) any = true;
  }
  if (!any) return undefined;
  const words = new Uint32Array(4);
  hash.writeTo(words, 0);
  return words;
}

export default defineFilter({
  id: "exact-duplicate",
  summary: "Rows that say the same as an earlier row that is kept.",
  options: z.strictObject({
    unit: z
      .enum(["conversation", "prompt", "answer"])
      .default("conversation")
      .describe(
        "What is compared: the whole conversation with its roles, the prompts alone (system, user, tool and source texts), or the answers alone.",
      ),
  }),
  reasons: {
    duplicate: {
      code: "DUP001",
      severity: "reject",
      message: "This row has the same {{unit}} as the earlier row {{of}}.",
      why: "Rows that stand twice are learnt by heart, and make a set look larger than it is.",
      fix: "Keep one of them.",
      bad: { rows: ["東京は日本の首都です。", "大阪は日本の都市です。", "東京は日本の首都です。 \n"] },
      good: { rows: ["東京は日本の首都です。", "大阪は日本の都市です。", "京都は日本の都市です。"] },
      since: "0.1.0",
    },
  },
  sketch: ({ unit }) => {
    const compared = COMPARED[unit];
    return (sample) => hashOf(sample, compared);
  },
  remembers: true,
  judge: ({ unit }) => {
    const seen = new HashIndex();
    return {
      add({ source, row, rejected }, hash: Uint32Array, report) {
        const first = seen.get(hash);
        if (first === undefined) {
          if (!rejected) seen.add(hash, { source, row });
        } else report("duplicate", { data: { unit, of: `${first.source}#${first.row}`, ...first } });
      },
    };
  },
});
