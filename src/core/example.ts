import { parseMarks } from "./marks.ts";
import type { Role, Sample, Segment } from "./sample.ts";

/** The marked place an example's finding must point at. */
export interface ExpectedSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedSample {
  readonly sample: Sample;
  readonly spans: readonly ExpectedSpan[];
}

const CHAT: readonly Role[] = ["system", "user", "assistant", "tool"];

/**
 * Makes a sample of marked texts: chat roles become `messages[i].content`, other roles a column of their name.
 * A bare string is one assistant turn.
 */
export function sampleOf(texts: string | readonly { readonly role: Role; readonly text: string }[]): MarkedSample {
  const turns = typeof texts === "string" ? [{ role: "assistant" as const, text: texts }] : texts;
  const spans: ExpectedSpan[] = [];
  const segments = turns.map(({ role, text: marked }, turn): Segment => {
    const path = CHAT.includes(role) ? `messages[${turn}].content` : role;
    const { text, spans: marks } = parseMarks(marked);
    for (const mark of marks) spans.push({ path, ...mark });
    return { path, role, text, kind: "content", turn, trained: true };
  });
  const meta = {
    shape: turns.every(({ role }) => CHAT.includes(role)) ? "messages" : turns.length === 1 ? "text" : "preference",
    turns: segments.map(({ path, role }) => ({
      path: path.replace(/\.content$/, ""),
      role,
      rawRole: role,
      hasToolCalls: false,
      attachments: [],
    })),
    issues: [],
  };
  return { sample: { segments, meta }, spans };
}
