import type { LengthHistogram } from "../html/report-data.ts";
import { el, svg } from "./dom.ts";
import { BASE, frame, HEIGHT, LEFT, WIDTH } from "./plot.ts";
import { count, percent } from "./words.ts";

/** Lengths of rows, kept against rejected. */
export function lengthChart({ edges, kept, rejected, drawn }: LengthHistogram): HTMLElement {
  const total = (counts: readonly number[]) => counts.reduce((sum, times) => sum + times, 0);
  const [allKept, allRejected] = [total(kept), total(rejected)];
  const most = Math.max(...edges.map((_, at) => Math.max(kept[at]! / allKept, rejected[at]! / allRejected)));
  const step = (WIDTH - 2 * LEFT) / edges.length;
  const height = (share: number) => (share / most) * (BASE - 12);
  const bars = edges.flatMap((edge, at) => {
    const x = LEFT + at * step;
    return (["kept", "reject"] as const).map((kind, side) => {
      const share = kind === "kept" ? kept[at]! / allKept : rejected[at]! / allRejected;
      const bar = svg("rect", {
        class: kind,
        x: x + step * (0.1 + side * 0.4),
        y: BASE - height(share),
        width: step * 0.38,
        height: height(share),
      });
      bar.append(
        svg(
          "title",
          {},
          `${count(edge)} characters and more: ${percent(share, 1)} of the ${kind === "kept" ? "kept" : "rejected"} rows`,
        ),
      );
      return bar;
    });
  });
  const labels = edges.flatMap((edge, at) =>
    at % Math.ceil(edges.length / 8) === 0
      ? [svg("text", { x: LEFT + at * step, y: HEIGHT - 6 }, short1000(edge))]
      : [],
  );
  const median = (counts: readonly number[]) => {
    let [sum, at] = [0, 0];
    for (; at < counts.length && (sum + counts[at]!) * 2 < total(counts); at++) sum += counts[at]!;
    return edges[at] ?? 0;
  };
  const words = `Half of the kept rows have ${count(median(kept))} characters or more, half of the rejected ${count(median(rejected))}.`;
  return el(
    "div",
    { class: "chart" },
    el("h3", {}, "Length of rows"),
    el(
      "p",
      { class: "quiet" },
      `Characters of a row, by share of ${count(drawn.kept)} kept and ${count(drawn.rejected)} rejected rows drawn by chance. ${words}`,
    ),
    frame(`Lengths. ${words}`, ...bars, ...labels),
    el(
      "ul",
      { class: "legend" },
      el("li", {}, el("span", { class: "swatch kept" }), "kept"),
      el("li", {}, el("span", { class: "swatch reject" }), "rejected"),
    ),
  );
}

const short1000 = (value: number) =>
  value >= 1e6 ? `${value / 1e6}M` : value >= 1000 ? `${value / 1000}k` : String(value);
