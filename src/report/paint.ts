import type { Severity } from "../core/finding.ts";

/** How text is coloured; whoever owns the terminal passes it in. Each function returns its text with codes around. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly red: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly cyan: (text: string) => string;
  readonly green: (text: string) => string;
}

const same = (text: string) => text;

/** No colour: for files, pipes and `NO_COLOR`. */
export const PLAIN: Paint = { bold: same, dim: same, red: same, yellow: same, cyan: same, green: same };

/** The colour of a severity: red rejects, yellow flags, cyan notes. */
export const severityPaint = (paint: Paint, severity: Severity): ((text: string) => string) =>
  severity === "reject" ? paint.red : severity === "flag" ? paint.yellow : paint.cyan;
