import { FACETS, type Facet } from "../html/cross-filter.ts";
import { el, fill, shareBar, type View } from "./dom.ts";
import type { Store } from "./store.ts";
import { count, familyName, languageName, shortName } from "./words.ts";

const TITLES: Readonly<Record<Facet, string>> = {
  reason: "By reason",
  family: "By family",
  source: "By source",
  language: "By language",
  role: "By role",
};

/** Bars that are shown before a reader asks for all. */
const MOST_BARS = 10;

/** Bars by reason, family, source, language and role; each is a choice, and counts what the other choices leave. */
export function facets(store: Store): View {
  const open = new Set<Facet>();
  const charts = FACETS.map((facet) => ({ facet, root: el("div", { class: `chart facet-${facet}` }) }));
  const caption = el("p", { class: "quiet", role: "status" });
  const root = el(
    "section",
    { id: "breakdown", "aria-labelledby": "breakdown-title" },
    el("h2", { id: "breakdown-title" }, "Why, where, in what"),
    caption,
    el("div", { class: "charts facets" }, ...charts.map((chart) => chart.root)),
  );
  const view: View = {
    root,
    update() {
      const choice = countedChoice(store);
      const what = choice.view === "rejected" ? "rejected" : "kept with a flag";
      fill(
        caption,
        `${count(store.filter.rows(choice))} rows ${what}. A row counts under each of its reasons. Click a bar to see only its rows; the other charts follow.`,
      );
      for (const chart of charts) fill(chart.root, ...bars(store, chart.facet, open, view));
    },
  };
  return view;
}

/** Kept rows have nothing to count; the charts then show the rejected ones. */
const countedChoice = (store: Store) => {
  const choice = store.choice();
  return choice.view === "kept" ? { ...choice, view: "rejected" as const } : choice;
};

function bars(store: Store, facet: Facet, open: Set<Facet>, view: View): (Node | null)[] {
  const choice = countedChoice(store);
  const all = store.filter.byFacet(facet, choice);
  const unknown = facet === "language" ? (all.find(([value]) => value === "?")?.[1] ?? 0) : 0;
  const values = all.filter(([value]) => facet !== "language" || value !== "?");
  const most = Math.max(1, ...values.map(([, rows]) => rows));
  const shown = open.has(facet) ? values : values.slice(0, MOST_BARS);
  const items = shown.map(([value, rows]) => {
    const isChosen = choice[facet] === value;
    const bar = shareBar(rows / most);
    return el(
      "li",
      {},
      el(
        "button",
        {
          type: "button",
          class: "row",
          "aria-pressed": String(isChosen),
          title: value,
          onclick: () => store.choose({ [facet]: isChosen ? undefined : value }),
        },
        el("span", { class: "label" }, ...labelOf(store, facet, value)),
        el("span", { class: "track" }, bar),
        el("span", { class: "number" }, count(rows)),
      ),
    );
  });
  const more =
    values.length > MOST_BARS &&
    el(
      "button",
      {
        type: "button",
        class: "link more",
        "aria-expanded": String(open.has(facet)),
        onclick: () => {
          if (!open.delete(facet)) open.add(facet);
          view.update();
        },
      },
      open.has(facet) ? "Show fewer" : `Show all ${values.length}`,
    );
  const note =
    unknown > 0 &&
    el("p", { class: "quiet" }, `Of the rows that were looked at; of ${count(unknown)} more the language was not.`);
  return [
    el("h3", {}, TITLES[facet]),
    values.length === 0 ? el("p", { class: "quiet" }, "Nothing here.") : el("ul", {}, ...items),
    more || null,
    note || null,
  ];
}

function labelOf({ data }: Store, facet: Facet, value: string): (string | Node)[] {
  switch (facet) {
    case "reason": {
      const name = data.reasons.find(({ code }) => code === value)?.name ?? "";
      return [el("code", {}, value), ` ${name}`];
    }
    case "family":
      return [el("code", {}, value), ` ${familyName(value)}`];
    case "source":
      return [shortName(value)];
    case "language":
      return [languageName(value)];
    default:
      return [value];
  }
}
