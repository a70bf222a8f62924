import { z } from "zod";
import { defineFilter } from "../core/define.ts";
import { ROLES, type Role, type Sample, type Segment } from "../core/sample.ts";
import { HASHES } from "../text/kernels/layout.ts";
import type { Stops } from "../text/stops.ts";
import { textOf } from "../text/texts.ts";
import { FIELD_HEADERS, PROMPT_HEADERS, ROLE_WORDS } from "./lexicon/template-tokens.ts";
import { mentionsIn } from "./template/mention.ts";
import { remainsOf } from "./template/remains.ts";
import { PIECE_STOPS, TOKEN_STOPS, type Token, tokensOf, wordPieces } from "./template/tokens.ts";

/** Tokens with nothing but white space and role names between them: one leak, one finding. */
interface Run {
  readonly start: number;
  end: number;
  readonly tokens: Token[];
}

const ANSWERS: readonly Role[] = ["assistant", "chosen", "rejected", "target", "text"];

export default defineFilter({
  id: "template-leak",
  summary: "Tokens and headers of chat templates and tokenizers that leaked into a text.",
  options: z.strictObject({}),
  reasons: {
    templateToken: {
      code: "RSP001",
      severity: "reject",
      message: "The token {{token}} of a chat template or tokenizer stands in the text.",
      why: "Tokenizers read it as the control token itself, so it ends or opens turns in the middle of a text.",
      fix: "Find the step that wrote the template into the text, and make the text again from its source.",
      bad: "はい、承知しました。⟦<|im_end|>\n<|im_start|>user⟧\n次の質問です。",
      good: "ChatML の区切りトークンは <|im_start|> と <|im_end|> です。",
      since: "0.1.0",
      // Litter of a template is a fault of the row wherever it stands: on prompts, and on both sides of a pair.
      roles: ROLES,
    },
    edgeMarker: {
      code: "RSP002",
      severity: "flag",
      message: "The marker {{token}} was left at the {{edge}} of the text.",
      why: "Training code adds that marker itself, so that it would stand twice.",
      fix: "Cut it off; the text itself is whole.",
      bad: "東京は日本の首都です。⟦</s>⟧",
      good: "東京は日本の首都です。",
      since: "0.1.0",
      repair: "cut",
      roles: ROLES,
    },
    roleHeader: {
      code: "RSP003",
      severity: "reject",
      message: "The prompt header {{header}} stands in the answer.",
      why: "It belongs to the frame that a prompt was put in; a model that learns to write it goes on with prompts of its own.",
      fix: "Cut the answer before the header, or drop the row.",
      bad: "東京です。\n\n⟦### 指示:⟧\n次の文を要約してください。",
      good: "## 回答\n\n東京です。",
      since: "0.1.0",
      roles: ANSWERS,
    },
  },
  check: () => (sample, report) => {
    for (const segment of sample.segments) {
      const remains =
        ANSWERS.includes(segment.role) && segment.kind === "content" ? remainsOf(segment.text) : undefined;
      if (remains !== undefined) {
        const { start, end } = remains;
        const token = segment.text.slice(start, end);
        if (remains.role) report("roleHeader", { segment, start, end, data: { header: token } });
        else if (!mentionsIn(sample, segment)(start, end))
          report("templateToken", { segment, start, end, data: { token } });
      }
      const analysed = textOf(segment);
      if (!analysed.hasStops(TOKEN_STOPS | PIECE_STOPS | HEADER_STOPS)) continue;
      const { text } = segment;
      const stops = analysed.stops();
      const isMentioned = mentionsIn(sample, segment);
      const tokens = analysed.hasStops(TOKEN_STOPS) ? tokensOf(analysed, stops) : [];
      const runs = tokens.length === 0 ? [] : runsOf(text, withoutOrdinary(sample, segment, tokens));
      for (const { start, end, tokens: joined } of runs) {
        if (isMentioned(start, end)) continue;
        const edge = edgeOf(text, start, end, joined);
        const token = shortened(text.slice(start, end));
        if (edge === undefined) report("templateToken", { segment, start, end, data: { token } });
        else report("edgeMarker", { segment, start, end, data: { token, edge } });
      }
      for (const { start, end } of analysed.hasStops(PIECE_STOPS) ? wordPieces(analysed, stops) : []) {
        // Some tokens have the mark in their names.
        if (isCovered(tokens, start)) continue;
        if (isMentioned(start, end)) continue;
        report("templateToken", { segment, start, end, data: { token: shortened(text.slice(start, end)) } });
      }
      if (!ANSWERS.includes(segment.role) || !analysed.hasStops(HEADER_STOPS)) continue;
      for (const { start, end } of headersOf(text, stops)) {
        if (isMentioned(start, end)) continue;
        report("roleHeader", { segment, start, end, data: { header: text.slice(start, end) } });
      }
    }
  },
});

/** True where `at` is inside one of the tokens, which are in order. */
function isCovered(tokens: readonly Token[], at: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return low > 0 && tokens[low - 1]!.end > at;
}

const shortened = (token: string) => (token.length <= 60 ? token : `${token.slice(0, 59)}…`).replaceAll("\n", "⏎");

/** Takes out what is something else than a token: struck-through HTML, gaps to fill. */
function withoutOrdinary(sample: Sample, segment: Segment, tokens: readonly Token[]): Token[] {
  const gaps = new Map<string, boolean>();
  return tokens.filter(({ kind, start, end }) => {
    if (kind !== "weak" && end - start > 4) return true;
    const token = segment.text.slice(start, end);
    if (kind !== "weak")
      return !((token === "<s>" || token === "</s>") && isStruckThrough(segment.text, token, start, end));
    const known = gaps.get(token) ?? isGap(sample, segment, token);
    gaps.set(token, known);
    return !known;
  });
}

/** Exercises with gaps: what is masked is in the prompt, and the answer may take it up. */
function isGap(sample: Sample, segment: Segment, token: string): boolean {
  if (!ANSWERS.includes(segment.role) || segment.role === "text") return true;
  for (const other of sample.segments) {
    if (other === segment) break;
    if (other.text.includes(token)) return true;
  }
  return token.startsWith("<") && segment.text.includes(`</${token.slice(1)}`);
}

/** The longest stretch that is taken for struck-through text, in UTF-16 code units. */
const STRUCK_UNITS = 300;

/** `<s>…</s>` as HTML has it: a short stretch inside a text; not a whole text between two markers. */
function isStruckThrough(text: string, token: string, start: number, end: number): boolean {
  if (token === "<s>") {
    const before = start > 0 ? text.charCodeAt(start - 1) : 0x0a;
    const close = text.slice(end, end + STRUCK_UNITS).indexOf("</s>");
    if (close < 0) return before > 0x20 && before !== 0x3e;
    return close > 0 && !(isBlank(text, 0, start) && isBlank(text, end + close + 4, text.length));
  }
  const open = text.slice(Math.max(0, start - STRUCK_UNITS), start).lastIndexOf("<s>");
  if (open < 0) return false;
  const from = Math.max(0, start - STRUCK_UNITS) + open;
  if (text.slice(from, start).includes("</s>") || from + 3 === start) return false;
  return !(isBlank(text, 0, from) && isBlank(text, end, text.length));
}

/** Joins tokens that only white space and role names part, and takes a role name after the last one with it. */
function runsOf(text: string, tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    const end = token.kind === "role" ? afterRole(text, token.end) : token.end;
    if (last !== undefined && isBlank(text, last.end, token.start)) {
      last.end = end;
      last.tokens.push(token);
    } else runs.push({ start: token.start, end, tokens: [token] });
  }
  return runs;
}

/** The end of a role name that stands at `at` and is not the beginning of a longer word. */
function afterRole(text: string, at: number): number {
  for (const role of ROLE_WORDS) {
    if (!text.startsWith(role, at)) continue;
    const next = text.charCodeAt(at + role.length) | 0x20;
    if (!(next >= 0x61 && next <= 0x7a)) return at + role.length;
  }
  return at;
}

/** Which edge of the text a run of harmless markers stands at: closing ones at the end, opening ones at the start. */
function edgeOf(text: string, start: number, end: number, tokens: readonly Token[]): "end" | "start" | undefined {
  const first = isBlank(text, 0, start);
  if (isBlank(text, end, text.length)) return !first && tokens.every(({ kind }) => kind === "end") ? "end" : undefined;
  return first && tokens.every(({ kind }) => kind === "start") ? "start" : undefined;
}

/** True where `[from, to)` holds nothing visible; looks only as far as the first character that does. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0x3000) return false;
  return true;
}

/** The longest header, in UTF-16 code units, `### ` and colon not counted. */
const HEADER_UNITS = 12;

/** What a header leaked into running text comes after. */
const BEFORE_HEADER = "\n。．.!?！？」』）)";

/** The bit of the stops that a header begins with. */
const HEADER_STOPS = 1 << HASHES;

/** `### Instruction:` and its like at the start of a line, or glued to the end of a sentence. */
function headersOf(text: string, stops: Stops): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let done = 0;
  for (let index = 0; index < stops.length; index++) {
    const at = stops.place(index);
    if (stops.kind(index) !== HASHES || at < done || text[at + 2] !== "#") continue;
    done = at + 3;
    if (at > 0 && !BEFORE_HEADER.includes(text[at - 1]!)) continue;
    let name = at + 3;
    while (text.charCodeAt(name) === 0x20) name++;
    let end = name;
    while (end - name <= HEADER_UNITS && end < text.length && !endsHeader(text.charCodeAt(end))) end++;
    const colon = text.charCodeAt(end);
    if (colon !== 0x3a && colon !== 0xff1a) continue;
    const header = text.slice(name, end);
    // Documents have sections called Input; none of them begins in the middle of a line.
    const glued = at > 0 && text[at - 1] !== "\n";
    if (PROMPT_HEADERS.has(header) || (glued && FIELD_HEADERS.has(header))) found.push({ start: at, end: end + 1 });
  }
  // API documents show a request and its response.
  if (found.length > 0 && text.includes("Request")) return [];
  return found;
}

const endsHeader = (unit: number) => unit === 0x3a || unit === 0xff1a || unit === 0x0a;
