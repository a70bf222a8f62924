const HUMAN = "\n\nHuman:";
const ASSISTANT = "\n\nAssistant:";

/** One turn inside an HH string: `[start, end)` in UTF-16 code units of the column's own text, marker excluded. */
export interface HhTurn {
  readonly start: number;
  readonly end: number;
  readonly speaker: "Human" | "Assistant";
}

/** The path of an HH string's turn: `chosen[turn 3]` is the fourth marked turn; `hhTurns` gives its place in the text. */
export const hhPath = (column: string, turn: number): string => `${column}[turn ${turn}]`;

/**
 * The turns of a dialogue in one string, as Anthropic's HH-RLHF writes them: `\n\nHuman: … \n\nAssistant: …`.
 * Only a text that begins with the human's marker counts: an answer that runs on into an invented `Human:` turn is a
 * defect and stays one text. One space after each marker belongs to the marker.
 */
export function hhTurns(text: string): readonly HhTurn[] | undefined {
  let from = 0;
  while (text.charCodeAt(from) === 10) from++;
  if (!text.startsWith("Human:", from)) return undefined;
  if (!text.includes(ASSISTANT, from)) return undefined;
  const turns: HhTurn[] = [];
  let speaker: HhTurn["speaker"] = "Human";
  let at = from + "Human:".length;
  let human = text.indexOf(HUMAN, at);
  let assistant = text.indexOf(ASSISTANT, at);
  for (;;) {
    const next = human < 0 ? assistant : assistant < 0 ? human : Math.min(human, assistant);
    const end = next < 0 ? text.length : next;
    turns.push({ start: text.charCodeAt(at) === 32 ? at + 1 : at, end, speaker });
    if (next < 0) return turns;
    speaker = next === human ? "Human" : "Assistant";
    at = next + (speaker === "Human" ? HUMAN.length : ASSISTANT.length);
    if (speaker === "Human") human = text.indexOf(HUMAN, at);
    else assistant = text.indexOf(ASSISTANT, at);
  }
}
