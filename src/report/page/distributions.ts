import { el, fill, shareBar, type View } from "./dom.ts";
import { lengthChart } from "./length-chart.ts";
import { scoreChart } from "./score-chart.ts";
import type { Store } from "./store.ts";
import { count, counted, languageName, percent, shortName } from "./words.ts";

/** Overlap of reasons, lengths, scores, clusters and languages. */
export function distributions(store: Store): View {
  const { data } = store;
  const overlap = el("div", { class: "chart wide" });
  const root = el(
    "section",
    { id: "distributions", "aria-labelledby": "distributions-title" },
    el("h2", { id: "distributions-title" }, "A closer look"),
    el(
      "div",
      { class: "charts closer" },
      overlap,
      data.lengths && lengthChart(data.lengths),
      ...data.scores.map((scores) => scoreChart(store, scores)),
      clusterChart(store),
      mixChart(store),
    ),
  );
  return {
    root,
    update() {
      fill(overlap, ...overlapTable(store));
    },
  };
}

const OVERLAPPING = 8;

function overlapTable(store: Store): (Node | null)[] {
  const choice = store.choice();
  const { codes, rows } = store.filter.overlap(
    choice.view === "kept" ? { ...choice, view: "rejected" } : choice,
    OVERLAPPING,
  );
  if (codes.length < 2)
    return [el("h3", {}, "Reasons that come together"), el("p", { class: "quiet" }, "Fewer than two reasons here.")];
  const nameOf = (code: string) => store.data.reasons.find((reason) => reason.code === code)?.name ?? "";
  const body = codes.map((code, at) =>
    el(
      "tr",
      {},
      el(
        "th",
        { scope: "row", title: nameOf(code) },
        el("code", {}, code),
        el("span", { class: "words" }, ` ${nameOf(code)}`),
      ),
      ...codes.map((other, to) => {
        const [own, both] = [rows[at]![at]!, rows[at]![to]!];
        const cell = el(
          "td",
          {
            class: at === to ? "own" : "",
            title: at === to ? `${code}: ${counted(own, "row")}` : `${counted(both, "row")} with ${code} and ${other}`,
          },
          both === 0 ? "" : count(both),
        );
        // The shade says which share of the row's reason comes with the column's.
        if (at !== to && both > 0) cell.style.setProperty("--share", `${Math.round(12 + (60 * both) / own)}%`);
        return cell;
      }),
    ),
  );
  return [
    el("h3", {}, "Reasons that come together"),
    el(
      "p",
      { class: "quiet" },
      "Rows that have both reasons; the stronger the colour, the larger their share of the row's reason.",
    ),
    el(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "Reasons that come together" },
      el(
        "table",
        { class: "overlap" },
        el(
          "thead",
          {},
          el("tr", {}, el("td", { class: "corner" }), ...codes.map((code) => el("th", { scope: "col" }, code))),
        ),
        el("tbody", {}, ...body),
      ),
    ),
  ];
}

function clusterChart({ data: { clusters } }: Store): HTMLElement | null {
  if (clusters.bySize.length === 0) return null;
  const most = Math.max(...clusters.bySize.map(([, times]) => times));
  const items = clusters.bySize.slice(0, 12).map(([size, times]) => {
    const bar = shareBar(times / most);
    return el(
      "li",
      {},
      el(
        "div",
        { class: "row" },
        el("span", { class: "label" }, `${count(size)} rows alike`),
        el("span", { class: "track" }, bar),
        el("span", { class: "number" }, count(times)),
      ),
    );
  });
  const largest = clusters.largest
    .slice(0, 3)
    .map(({ of, rows }) =>
      el("li", {}, `${counted(rows, "row")} like `, el("span", { class: "place", title: of }, shortName(of))),
    );
  return el(
    "div",
    { class: "chart" },
    el("h3", {}, "Duplicates by size of cluster"),
    el("ul", {}, ...items),
    el("p", { class: "quiet" }, "The largest:"),
    el("ul", { class: "plain quiet" }, ...largest),
  );
}

const MIXED = 10;

function mixChart({ data: { mix } }: Store): HTMLElement | null {
  if (mix === null) return null;
  const all = mix.rows.reduce((sum, [, rows]) => sum + rows, 0);
  const most = mix.rows[0]?.[1] ?? 1;
  const items = mix.rows.slice(0, MIXED).map(([language, rows, rejected]) => {
    const bar = shareBar(rows / most);
    return el(
      "li",
      {},
      el(
        "div",
        { class: "row", title: `${counted(rows, "row")}, ${count(rejected)} of them rejected` },
        el("span", { class: "label" }, languageName(language)),
        el("span", { class: "track neutral" }, bar),
        el("span", { class: "number" }, percent(rows, all)),
      ),
    );
  });
  return el(
    "div",
    { class: "chart" },
    el("h3", {}, "Languages of the input"),
    el("p", { class: "quiet" }, `All ${counted(all, "row")}, fit or not, by the language of the longest trained text.`),
    el("ul", {}, ...items),
  );
}
