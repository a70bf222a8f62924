import { el, fill, type View } from "./dom.ts";
import { shownText } from "./marked-text.ts";
import type { Store } from "./store.ts";
import { count, shortName } from "./words.ts";

/** Pixels of one row; the list draws only the rows that can be seen, so that thousands cost no more than a screen. */
const ROW = 74;
const BEYOND = 4;

/** The rows that match, one under the other. */
export function sampleList(store: Store, chosen: (index: number) => void): View & { reveal(): void } {
  const { data } = store;
  const inner = el("div", { class: "inner" });
  const root = el("div", { class: "list", role: "listbox", tabindex: "0", "aria-label": "Rows" }, inner);
  const idOf = (index: number) => `row-${index}`;

  function draw(): void {
    const shown = store.shown();
    const first = Math.max(0, Math.floor(root.scrollTop / ROW) - BEYOND);
    const end = Math.min(shown.length, Math.ceil((root.scrollTop + root.clientHeight) / ROW) + BEYOND);
    inner.style.height = `${shown.length * ROW}px`;
    const selected = store.selected();
    const at = shown.indexOf(selected);
    const drawn = shown.slice(first, end).map((index, offset) => option(index, first + offset));
    fill(inner, ...drawn);
    // The chosen row may be out of sight; then it cannot be pointed at.
    if (at >= first && at < end) root.setAttribute("aria-activedescendant", idOf(selected));
    else root.removeAttribute("aria-activedescendant");
  }

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
        "aria-setsize": store.shown().length,
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
    root.style.top = `${at * ROW}px`;
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
      root.scrollTop = Math.min(root.scrollTop, Math.max(0, store.shown().length * ROW - root.clientHeight));
      draw();
    },
    reveal() {
      const at = store.shown().indexOf(store.selected());
      if (at < 0) return;
      const top = at * ROW;
      if (top < root.scrollTop) root.scrollTop = top;
      else if (top + ROW > root.scrollTop + root.clientHeight) root.scrollTop = top + ROW - root.clientHeight;
      draw();
    },
  };
}
