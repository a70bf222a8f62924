import { el, fill, type View } from "./dom.ts";
import { shownText } from "./marked-text.ts";
import type { Store } from "./store.ts";
import { count, shortName } from "./words.ts";

/** Pixels of one row; the list draws only the rows that can be seen, so that thousands cost no more than a screen. */
const ROW = 74;
const BEYOND = 4;
/** The tallest that an element is made, in pixels: Firefox ends at 17 million, Chromium at 33. */
const TALLEST = 10_000_000;

/** The rows that match, one under the other. */
export function sampleList(store: Store, chosen: (index: number) => void): View & { reveal(): void } {
  const { data } = store;
  const inner = el("div", { class: "inner" });
  const root = el("div", { class: "list", role: "listbox", tabindex: "0", "aria-label": "Rows" }, inner);
  const idOf = (index: number) => `row-${index}`;

  /** How far the list is scrolled, in pixels of a list as long as its rows; browsers have no room for millions. */
  const whole = () => store.rows.size() * ROW;
  const height = () => Math.min(whole(), TALLEST);
  const stretch = () => {
    const room = height() - root.clientHeight;
    return room <= 0 || whole() <= TALLEST ? 1 : (whole() - root.clientHeight) / room;
  };

  function draw(): void {
    const size = store.rows.size();
    const above = root.scrollTop * stretch();
    const first = Math.max(0, Math.floor(above / ROW) - BEYOND);
    const end = Math.min(size, Math.ceil((above + root.clientHeight) / ROW) + BEYOND);
    inner.style.height = `${height()}px`;
    const selected = store.selected();
    const drawn: HTMLElement[] = [];
    let isHere = false;
    for (let at = first; at < end; at++) {
      const index = store.rows.at(at);
      const row = index < 0 ? empty(at) : option(index, at);
      row.style.top = `${at * ROW - above + root.scrollTop}px`;
      isHere ||= index >= 0 && index === selected;
      drawn.push(row);
    }
    fill(inner, ...drawn);
    // The chosen row may be out of sight; then it cannot be pointed at.
    if (isHere) root.setAttribute("aria-activedescendant", idOf(selected));
    else root.removeAttribute("aria-activedescendant");
  }

  const empty = (at: number) =>
    el(
      "div",
      {
        ...{ class: "option waiting", role: "option", "aria-selected": "false", "aria-busy": "true" },
        ...{ "aria-setsize": store.rows.size(), "aria-posinset": at + 1 },
      },
      el("div", { class: "second" }, "…"),
    );

  function option(index: number, at: number): HTMLElement {
    const sample = data.samples[index]!;
    const counting = sample.findings.filter(({ severity }) => severity !== "note");
    const codes = new Map(counting.map(({ reason, severity }) => [reason, severity]));
    for (const { reason, severity } of counting) if (severity === "reject") codes.set(reason, severity);
    const chips = [...codes]
      .slice(0, 4)
      .map(([reason, severity]) => el("span", { class: `chip ${severity}` }, data.reasons[reason]!.code));
    const [first] = counting;
    const wanted = store.choice().reason;
    const finding = counting.find(({ reason }) => data.reasons[reason]!.code === wanted) ?? first;
    const mark = store.marks.of(sample, data);
    const root = el(
      "div",
      {
        class: "option",
        role: "option",
        id: idOf(index),
        "aria-selected": String(index === store.selected()),
        "aria-setsize": store.rows.size(),
        "aria-posinset": at + 1,
        onclick: () => chosen(index),
      },
      el(
        "div",
        { class: "first" },
        el("span", { class: "at" }, count(sample.line ?? sample.row)),
        el("span", { class: "place" }, shortName(data.sources[sample.source]!.name)),
        ...chips,
        codes.size > 4 && el("span", { class: "chip" }, `+${codes.size - 4}`),
        mark && el("span", { class: `marked ${mark}` }, mark === "right" ? "✓ right" : "✗ wrong"),
      ),
      el(
        "div",
        { class: "second", dir: "auto" },
        shownText(preview(index, finding?.text, finding?.start) || finding?.excerpt || finding?.message || sample.id),
      ),
    );
    return root;
  }

  /** A line of the text with the finding, or of the last text. */
  function preview(index: number, text = -1, start = 0): string {
    const { texts } = data.samples[index]!;
    const at = text >= 0 ? text : texts.length - 1;
    if (at < 0 || texts[at] === undefined) return "";
    const pieces = store.contents.pieces(index, at);
    const [from, piece] = pieces.find(([begin, each]) => start >= begin && start <= begin + each.length) ?? pieces[0]!;
    const here = Math.max(0, start - from - 20);
    return piece
      .slice(here > 0 && (piece.charCodeAt(here) & 0xfc00) === 0xdc00 ? here + 1 : here, here + 160)
      .toWellFormed()
      .replace(/\s+/g, " ");
  }

  root.addEventListener("scroll", draw, { passive: true });
  new ResizeObserver(draw).observe(root);

  return {
    root,
    update() {
      root.scrollTop = Math.min(root.scrollTop, Math.max(0, height() - root.clientHeight));
      draw();
    },
    reveal() {
      const at = store.rows.positionOf(store.selected());
      if (at < 0) return;
      const above = root.scrollTop * stretch();
      const top = at * ROW;
      if (top < above) root.scrollTop = top / stretch();
      else if (top + ROW > above + root.clientHeight) root.scrollTop = (top + ROW - root.clientHeight) / stretch();
      draw();
    },
  };
}
