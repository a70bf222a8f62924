// A plugin that rejects about a third of the rows, whatever is in them: it tells how rows of any type are written.
import { z } from "zod";

export default {
  id: "every-third",
  summary: "About a third of all rows, scattered.",
  options: z.strictObject({}),
  reasons: {
    chosen: {
      code: "TST001",
      severity: "reject",
      message: "Row {{row}} was chosen.",
      why: "So that kept and rejected rows are mixed.",
      fix: "None is needed.",
      bad: "x",
      good: "x",
      since: "0.1.0",
    },
  },
  sketch: () => () => 1,
  judge: () => ({
    add({ row }, _sketch, report) {
      if ((Math.imul(row + 1, 0x9e3779b1) >>> 0) % 3 === 0) report("chosen", { data: { row } });
    },
  }),
};
