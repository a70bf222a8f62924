import { timesBeyond } from "../beyond-limit.ts";
import type { ScoreHistogram } from "../html/report-data.ts";
import { el, svg } from "./dom.ts";
import { BASE, frame, HEIGHT, LEFT, WIDTH } from "./plot.ts";
import type { Store } from "./store.ts";
import { count, counted, short } from "./words.ts";

/** Scores of one reason, with the limit; moving it tells what another limit would have done. */
export function scoreChart({ data }: Store, { reason, bad, limits, bins }: ScoreHistogram): HTMLElement {
  const { code, name } = data.reasons[reason]!;
  const [limit = 0] = limits;
  const step = (WIDTH - 2 * LEFT) / bins.length;
  const most = Math.log1p(Math.max(1, ...bins.map(([, kept, rejected]) => kept + rejected)));
  const height = (times: number) => (Math.log1p(times) / most) * (BASE - 26);
  const placeOf = (value: number) => {
    const at = bins.findLastIndex(([edge]) => value >= edge);
    if (at < 0) return LEFT;
    const [edge, next] = [bins[at]![0], bins[at + 1]?.[0]];
    return LEFT + (at + (next === undefined ? 0 : (value - edge) / (next - edge))) * step;
  };
  const bars = bins.flatMap(([edge, kept, rejected], at) => {
    const title = `${short(edge)} and more: ${counted(kept, "text")} of kept rows, ${count(rejected)} of rejected ones`;
    const all = height(kept + rejected);
    const part = kept + rejected === 0 ? 0 : (all * rejected) / (kept + rejected);
    const x = LEFT + at * step;
    const size = { x, width: Math.max(1, step - 1) };
    return [
      svg("rect", { class: "kept", ...size, y: BASE - all, height: all - part }, svg("title", {}, title)),
      svg("rect", { class: "reject", ...size, y: BASE - part, height: part }, svg("title", {}, title)),
    ];
  });
  const labels = bins.flatMap(([edge], at) =>
    at % Math.ceil(bins.length / 6) === 0 ? [svg("text", { x: LEFT + at * step, y: HEIGHT - 6 }, short(edge))] : [],
  );
  const line = (value: number, kind: string) => {
    const x = placeOf(value);
    return svg(
      "g",
      { class: kind },
      svg("line", { x1: x, x2: x, y1: 20, y2: BASE }),
      svg(
        "text",
        { x: x + (x > WIDTH * 0.8 ? -4 : 4), y: 15, "text-anchor": x > WIDTH * 0.8 ? "end" : "start" },
        `limit ${short(value)}`,
      ),
    );
  };
  const ranges = bins.map(([edge, kept, rejected], at) => ({
    edge,
    next: bins[at + 1]?.[0] ?? Number.POSITIVE_INFINITY,
    times: kept + rejected,
  }));
  const beyond = (value: number) => timesBeyond(ranges, value, bad).least;
  const now = beyond(limit);
  const moved = svg("g", {});
  const answer = el("output", {});
  const tell = (at: number) => {
    const value = bins[at]![0];
    answer.textContent = `At ${short(value)}, ${counted(beyond(value), "text")} would be beyond the limit; at ${short(limit)} about ${count(now)} are.`;
    moved.replaceChildren(line(value, "moved"));
  };
  const start = Math.max(
    0,
    bins.findLastIndex(([edge]) => limit >= edge),
  );
  const slider = el("input", {
    type: "range",
    min: 0,
    max: bins.length - 1,
    value: start,
    "aria-label": `Another limit for ${code} ${name}`,
  });
  slider.addEventListener("input", () => {
    tell(Number(slider.value));
    slider.setAttribute("aria-valuetext", answer.textContent ?? "");
  });
  answer.textContent = `About ${counted(now, "text")} ${now === 1 ? "is" : "are"} beyond the limit. Move the slider to try another one.`;
  return el(
    "div",
    { class: "chart scores" },
    el("h3", {}, "Scores of ", el("code", {}, code), ` ${name}`),
    el("p", { class: "quiet" }, `Texts by score, on a logarithmic scale. A score ${bad} the limit is a finding.`),
    frame(
      `Scores of ${code} ${name}; the limit is ${limits.map(short).join(" or ")}.`,
      ...bars,
      ...labels,
      ...limits.map((each) => line(each, "limit")),
      moved,
    ),
    slider,
    el("p", { class: "quiet" }, answer),
  );
}
