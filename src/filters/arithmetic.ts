import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { GIVEN_ROLES } from "../core/sample.ts";
import { stopKinds } from "../text/stops.ts";
import { textOf } from "../text/texts.ts";
import { conversionFaults } from "./arithmetic/conversions.ts";
import { equationFaults, NEAR, OTHER_ARITHMETIC } from "./arithmetic/equations.ts";
import { inlineFaults } from "./arithmetic/inline-totals.ts";
import { shareFaults } from "./arithmetic/shares.ts";
import { listFaults, tableFaults } from "./arithmetic/totals.ts";
import { isExcused, isGiven, isJudged, type Place } from "./provable/excuse.ts";

/** How far around an equation signs of another arithmetic count, in UTF-16 code units. */
const AROUND = 100;

export default defineFilter({
  id: "arithmetic",
  summary: "Sums, products, totals and conversions that are written out and wrong.",
  options: z.strictObject({}),
  reasons: {
    wrongEquation: {
      code: "HAL020",
      severity: "reject",
      message: "{{equation}} is wrong: the left side is {{expected}}.",
      why: "A wrong equation teaches wrong arithmetic, and whatever follows from it is wrong too.",
      fix: "Compute it again, and all that depends on it.",
      bad: "りんご3個とみかん4個で、⟦3 + 4 = 8⟧個です。",
      good: "りんご3個とみかん4個で、3 + 4 = 7個です。3x + 2 = 8 なら x = 2 です。",
      since: "0.2.0",
    },
    wrongTotal: {
      code: "HAL021",
      severity: "flag",
      message: "The total {{total}} is not what the {{parts}} parts above add up to, {{expected}}.",
      why: "A total that its parts do not have was made up, or a part is missing.",
      fix: "Add up again; say so where the total counts more than is listed.",
      bad: "- 家賃：80000円\n- 食費：40000円\n- 光熱費：10000円\n⟦合計：150000円⟧",
      good: "- 家賃：80000円\n- 食費：40000円\n- 光熱費：10000円\n合計：130000円",
      since: "0.2.0",
    },
    wrongConversion: {
      code: "HAL022",
      severity: "reject",
      message: "{{said}} is wrong: it is {{expected}}.",
      why: "The two amounts are not the same: one of them was made up.",
      fix: "Convert again.",
      bad: "距離は⟦100km（約120マイル⟧）です。",
      good: "距離は100km（約62マイル）です。身長は5 feet 10 inches (178 cm)です。",
      since: "0.2.0",
    },
    wrongScale: {
      code: "HAL023",
      severity: "reject",
      message: "{{said}} is wrong: it is {{expected}}.",
      why: "The number is said twice, and a power of ten got lost between the two.",
      fix: "Write the number once, or count its zeros.",
      bad: "人口は⟦1億2000万人（12,000,000⟧人）です。",
      good: "人口は1億2000万人（120,000,000人）です。売上は1億円（2020年）です。",
      since: "0.2.0",
    },
  },
  check: () => (sample, report) => {
    let riddle: boolean | undefined;
    for (const segment of sample.segments) {
      if (!isJudged(segment)) continue;
      const text = textOf(segment);
      const { runs } = text.values();
      if (runs.length < 2) continue;
      const units = segment.text;
      const stands = (place: Place) => !isExcused(text, place) && !isGiven(sample, segment, place);
      for (const { start, end, said, expected } of equationFaults(units, (at) => !text.protected(at))) {
        if (!stands({ start, end }) || isOtherArithmetic(units, start, end)) continue;
        // A riddle gives equations of its own kind, which its answer goes on with.
        riddle ??= sample.segments.some(
          (each) => GIVEN_ROLES.includes(each.role) && !equationFaults(each.text, () => true).next().done,
        );
        if (riddle) break;
        report("wrongEquation", { segment, start, end, data: { equation: said, expected } });
      }
      for (const { start, end, said, expected } of shareFaults(units, runs))
        if (stands({ start, end }))
          report("wrongEquation", { segment, start, end, data: { equation: said, expected } });
      for (const { kind, start, end, said, expected } of conversionFaults(units, runs))
        if (stands({ start, end }))
          report(kind === "unit" ? "wrongConversion" : "wrongScale", { segment, start, end, data: { said, expected } });
      for (const { start, end, said, expected, parts } of inlineFaults(units, runs))
        if (stands({ start, end }))
          report("wrongTotal", { segment, start, end, data: { total: said, expected, parts } });
      if (runs.length < 3 || !text.hasStops(1 << stopKinds.lineFeed)) continue;
      const lines = text.lines();
      for (const faults of [tableFaults(units, lines), listFaults(units, lines)])
        for (const { start, end, said, expected, parts } of faults)
          if (stands({ start, end }))
            report("wrongTotal", { segment, start, end, data: { total: said, expected, parts } });
    }
  },
});

/** How near a sign of rounding must be, in UTF-16 code units. */
const BESIDE = 14;

const isOtherArithmetic = (text: string, start: number, end: number) =>
  OTHER_ARITHMETIC.test(text.slice(Math.max(0, start - AROUND), end + AROUND)) ||
  NEAR.test(text.slice(Math.max(0, start - BESIDE), end + BESIDE));
