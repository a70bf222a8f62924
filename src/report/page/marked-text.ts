import type { Severity } from "../../core/finding.ts";
import { visible } from "../visible.ts";
import { clustersOf } from "../width.ts";
import { el } from "./dom.ts";

/** A span to be shown in a text. */
export interface ShownSpan {
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  readonly code: string;
  /** The reason in words. */
  readonly name: string;
}

/** Spans that have their code written beside them; the others have colour and a title. */
const MOST_TAGS = 16;
const WORST: Readonly<Record<Severity, number>> = { note: 0, flag: 1, reject: 2 };

/**
 * A piece of a text, what is invisible in it made visible, and its spans marked and named where they begin.
 * @param at - where the piece is in its text, in UTF-16 code units; spans are told by the text.
 */
export function markedText(piece: string, at: number, spans: readonly ShownSpan[]): DocumentFragment {
  const here = spans
    .map((span) => ({ ...span, start: span.start - at, end: span.end - at }))
    .filter(({ start, end }) => start <= piece.length && end >= 0)
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(piece.length, span.end) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = [...new Set([0, piece.length, ...here.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const fragment = document.createDocumentFragment();
  let tags = 0;
  const tagged = new Set<string>();
  const named = new Set<string>();
  for (const [index, from] of edges.entries()) {
    const to = edges[index + 1] ?? from;
    for (const span of here.filter(({ start }) => start === from)) {
      if (span.start === span.end) fragment.append(el("mark", { class: `${span.severity} point`, title: span.name }));
      const key = `${span.code}@${span.start}`;
      if (tags >= MOST_TAGS || tagged.has(key)) continue;
      tagged.add(key);
      tags++;
      // Named in words where it stands first; after that its code says it.
      const words = named.has(span.code) ? span.code : `${span.code} ${span.name}`;
      named.add(span.code);
      fragment.append(el("span", { class: `tag ${span.severity}`, "data-start": span.start + at }, words));
    }
    if (to === from) continue;
    const over = here.filter(({ start, end }) => start <= from && end >= to);
    const text = piece.slice(from, to);
    if (over.length === 0) {
      fragment.append(shownText(text));
      continue;
    }
    const worst = over.reduce((most, span) => (WORST[span.severity] > WORST[most.severity] ? span : most));
    const title = [...new Set(over.map(({ code, name }) => `${code} ${name}`))].join(", ");
    const isBlank = /^[ \t\r\n\u3000]+$/.test(text);
    fragment.append(el("mark", { class: worst.severity, title }, isBlank ? blanks(text) : shownText(text)));
  }
  return fragment;
}

/** Blanks that are the fault themselves. */
const blanks = (text: string): Node =>
  el(
    "span",
    { class: "unseen" },
    text
      .replace(/ /g, "·")
      .replace(/\u3000/g, "□")
      .replace(/\t/g, "→\t")
      .replace(/\r/g, "␍")
      .replace(/\n/g, "⏎\n"),
  );

/** A text as text, what has no ink of its own as marks that a reader can see. */
export function shownText(text: string): Node {
  const lines = text.split(/([\n\t])/);
  if (lines.every((line) => line === "\n" || line === "\t" || visible(line) === line))
    return document.createTextNode(text);
  const fragment = document.createDocumentFragment();
  for (const line of lines) {
    if (line === "\n" || line === "\t" || visible(line) === line) {
      fragment.append(line);
      continue;
    }
    let plain = "";
    for (const { start, end } of clustersOf(line)) {
      const cluster = line.slice(start, end);
      const shown = visible(cluster);
      if (shown === cluster) {
        plain += cluster;
        continue;
      }
      fragment.append(plain, el("span", { class: "unseen", title: "a character that cannot be seen" }, shown));
      plain = "";
    }
    fragment.append(plain);
  }
  return fragment;
}
