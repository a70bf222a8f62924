import { foldText, SHOWN } from "../html/fold-text.ts";
import type { ReportSample, SampleFinding, SampleText } from "../html/report-data.ts";
import { el, fill, type View } from "./dom.ts";
import { markedText, type ShownSpan, shownText } from "./marked-text.ts";
import { partnerView } from "./partner-view.ts";
import type { Store } from "./store.ts";
import { count, counted, langOf, short } from "./words.ts";

/** One row: what was found in it and why, the conversation with every span in place, its partner, and the row itself. */
export function sampleDetail(store: Store, back: () => void): View {
  const root = el("div", {
    class: "detail",
    id: "detail",
    tabindex: "-1",
    role: "region",
    "aria-label": "The chosen row",
  });
  let drawn = -1;
  return {
    root,
    update() {
      const index = store.selected();
      const sample = store.data.samples[index];
      if (sample === undefined) {
        fill(root, el("p", { class: "quiet empty" }, "Choose a row, or press j."));
        drawn = -1;
        return;
      }
      fill(
        root,
        el("button", { type: "button", class: "back", onclick: back }, "← All rows"),
        head(store, sample),
        markBar(store, sample),
        findingList(store, sample),
        sample.partner && partnerView(store, index, sample.partner),
        ...conversation(store, index, sample),
        rawRow(sample),
      );
      if (drawn !== index) root.scrollTop = 0;
      drawn = index;
    },
  };
}

function head({ data }: Store, sample: ReportSample): HTMLElement {
  const source = data.sources[sample.source]!.name;
  const place = sample.line === null ? `row ${count(sample.row)}` : `line ${count(sample.line)}`;
  const isFlagged = sample.findings.some(({ severity }) => severity === "flag");
  const [kind, verdict] =
    sample.outcome === "reject" ? ["reject", "Rejected"] : isFlagged ? ["flag", "Kept, with a flag"] : ["kept", "Kept"];
  const own =
    sample.id === `${source}#${sample.row}` ? null : el("span", {}, "id ", el("code", {}, shownText(sample.id)));
  return el(
    "header",
    {},
    el(
      "h3",
      {},
      el("span", { class: `verdict ${kind}` }, verdict),
      " ",
      el("span", { class: "place" }, source),
      `, ${place}`,
    ),
    el(
      "p",
      { class: "quiet" },
      own,
      own ? " · " : null,
      el("a", { href: location.hash, class: "permalink" }, "link to this row"),
    ),
  );
}

/** Where a person says whether the decision is right. */
function markBar(store: Store, sample: ReportSample): HTMLElement {
  const mark = store.marks.of(sample, store.data);
  const isKept = sample.outcome === "keep";
  const button = (value: "right" | "wrong", words: string, key: string) =>
    el(
      "button",
      {
        type: "button",
        class: `mark ${value}`,
        "aria-pressed": String(mark === value),
        "aria-keyshortcuts": key,
        onclick: () => store.mark(value),
      },
      `${value === "right" ? "✓" : "✗"} ${words}`,
      el("kbd", {}, key),
    );
  return el(
    "div",
    { class: "marks", role: "group", "aria-label": "Your judgement" },
    button("right", isKept ? "rightly kept" : "rightly rejected", "r"),
    button("wrong", isKept ? "should be rejected" : "should be kept", "w"),
  );
}

function findingList({ data }: Store, { findings, more, texts, language }: ReportSample): HTMLElement | null {
  if (findings.length === 0) return null;
  const byReason = new Map<number, SampleFinding[]>();
  for (const finding of findings) byReason.set(finding.reason, [...(byReason.get(finding.reason) ?? []), finding]);
  const items = [...byReason].map(([reason, all]) => {
    const { code, name, why, fix, measured } = data.reasons[reason]!;
    const [first] = all;
    const severity = all.some((each) => each.severity === "reject") ? "reject" : first!.severity;
    const lines = all
      .slice(0, 4)
      .map((each) =>
        el(
          "li",
          {},
          shownText(each.message),
          " ",
          each.text >= 0 && showInText(each),
          each.excerpt !== null &&
            texts.length === 0 &&
            el("q", { class: "excerpt", dir: "auto" }, shownText(each.excerpt)),
          score(each),
          ...each.evidence.map(([key, value]) =>
            el("span", { class: "evidence" }, `${key}: `, el("span", { dir: "auto" }, shownText(value))),
          ),
        ),
      );
    return el(
      "li",
      { class: severity },
      el(
        "p",
        { class: "reason-name" },
        el("span", { class: `chip ${severity}` }, code),
        " ",
        el("b", {}, name),
        ` ${WORDS[severity]}`,
      ),
      el("ul", {}, ...lines),
      all.length > 4 && el("p", { class: "quiet" }, `and ${count(all.length - 4)} more of these`),
      el(
        "details",
        {},
        el("summary", {}, "Why, and what to do"),
        el("p", {}, why),
        el("p", {}, fix),
        el("p", { class: "quiet" }, `Measured: ${measured[data.languages[language] ?? ""] ?? "not in this language"}.`),
      ),
    );
  });
  return el(
    "ul",
    { class: "findings", "aria-label": "What was found" },
    ...items,
    more > 0 && el("li", { class: "quiet" }, `and ${counted(more, "further finding")}, in audit.jsonl`),
  );
}

/** Goes to the place of a finding; where it is folded away, to its text. */
function showInText({ text, start }: SampleFinding): HTMLElement {
  const go = () => {
    const body = document.querySelector(`.said[data-text="${text}"]`);
    (body?.querySelector(`[data-start="${start}"]`) ?? body)?.scrollIntoView({ block: "center" });
  };
  return el("button", { type: "button", class: "link", "aria-label": "Show in the text", onclick: go }, "show");
}

const WORDS = { reject: "rejects it", flag: "a flag: look at it", note: "a near miss" } as const;

function score({ score: value, limit }: SampleFinding): HTMLElement | null {
  if (value === null || limit === null) return null;
  const most = Math.max(value, limit, 1e-9) * 1.1;
  const meter = el("span", {
    class: "meter",
    role: "img",
    "aria-label": `score ${short(value)}, limit ${short(limit)}`,
  });
  const [bar, line] = [el("span", { class: "value" }), el("span", { class: "limit" })];
  bar.style.width = `${(value / most) * 100}%`;
  line.style.left = `${(limit / most) * 100}%`;
  meter.append(bar, line);
  return el("span", { class: "score" }, `score ${short(value)} against limit ${short(limit)} `, meter);
}

function conversation(store: Store, index: number, { texts, findings }: ReportSample): HTMLElement[] {
  if (texts.length === 0) return [el("p", { class: "quiet", role: "status" }, whereContentIs(store, index))];
  return texts.map((text, at) => {
    const spans = findings
      .filter((finding) => finding.text === at)
      .map((finding): ShownSpan => ({ ...finding, ...store.data.reasons[finding.reason]! }));
    const body = el("div", { class: "said", "data-text": at, dir: "auto", lang: langOf(text.language) });
    const unfolded = () => fill(body, ...written(store.contents.pieces(index, at), text.length, spans));
    const pieces = store.contents.pieces(index, at);
    const isWhole = pieces.length === 1 && pieces[0]![1].length <= SHOWN.whole;
    if (isWhole) unfolded();
    else {
      const folded = pieces.flatMap(([from, piece], part) => {
        const isFirst = part === 0;
        const isLast = part === pieces.length - 1;
        const spansHere = within(spans, from, piece.length);
        return foldText(piece, spansHere, {
          whole: pieces.length === 1 ? SHOWN.whole : SHOWN.head,
          head: isFirst ? SHOWN.head : 0,
          tail: isLast ? SHOWN.tail : 0,
          around: SHOWN.around,
        }).flatMap(([start, text]) => (text === "" ? [] : [[from + start, text] as const]));
      });
      const button = el(
        "button",
        { type: "button", class: "link unfold" },
        pieces.length === 1 ? `Show all ${count(text.length)} characters` : "Show what the report has of it",
      );
      button.addEventListener("click", () => {
        unfolded();
        button.remove();
        body.focus();
      });
      body.tabIndex = -1;
      fill(body, ...written(folded, text.length, spans));
      return turn(text, body, button);
    }
    return turn(text, body, null);
  });
}

function whereContentIs({ rows }: Store, index: number): string {
  if (!rows.isServed) return "The content of this row is not in the report: it was made of an audit alone.";
  return rows.isComplete(index)
    ? "The content of this row is not at hand: its file is gone, or says something else there by now."
    : rows.trouble() || "Reading the row…";
}

const within = (spans: readonly ShownSpan[], from: number, length: number) =>
  spans
    .filter(({ start, end }) => end >= from && start <= from + length)
    .map((span) => ({ start: Math.max(0, span.start - from), end: Math.min(length, span.end - from) }));

/** Pieces of a text, with how much is left out between them. */
function written(pieces: readonly (readonly [number, string])[], length: number, spans: readonly ShownSpan[]): Node[] {
  const nodes: Node[] = [];
  let reached = 0;
  for (const [at, piece] of [...pieces, [length, ""] as const]) {
    if (at > reached) nodes.push(el("span", { class: "gap" }, `… ${counted(at - reached, "character")} …`));
    if (piece !== "") nodes.push(markedText(piece, at, spans));
    reached = at + piece.length;
  }
  return nodes;
}

function turn({ role, kind, path }: SampleText, body: HTMLElement, after: HTMLElement | null): HTMLElement {
  return el(
    "div",
    { class: `turn ${role}` },
    el("div", { class: "who", title: path }, kind === "content" ? role : `${role} ${kind}`),
    el("div", { class: "what" }, body, after),
  );
}

function rawRow({ raw, source: _, line }: ReportSample): HTMLElement {
  const box = el("pre", { class: "raw", tabindex: "0", "aria-label": "Raw row" });
  const details = el("details", {}, el("summary", {}, "Raw row"), box);
  details.addEventListener("toggle", () => {
    if (!details.open || box.hasChildNodes()) return;
    if (raw === null)
      box.append(line === null ? "Not in this report." : `Not in this report: see line ${count(line)} of its file.`);
    else box.append(shownText(pretty(raw)));
  });
  return details;
}

function pretty(raw: string): string {
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
}
