import type { ReportData } from "../html/report-data.ts";
import { browser } from "./browser.ts";
import { distributions } from "./distributions.ts";
import { el } from "./dom.ts";
import { facets } from "./facets.ts";
import { keyboard } from "./keyboard.ts";
import { overview } from "./overview.ts";
import { review } from "./review.ts";
import { createStore } from "./store.ts";

const data = JSON.parse(document.getElementById("data")!.textContent!) as ReportData;
const store = createStore(data);
const rows = browser(store);
const first = overview(store, (index) => rows.show(index));
const breakdown = facets(store);
const closer = distributions(store);
const marked = review(store);

const link = (id: string, words: string) =>
  el(
    "a",
    {
      href: `#${id}`,
      // The address holds what was chosen, so the links move without it.
      onclick: (event: Event) => {
        event.preventDefault();
        document.getElementById(id)!.scrollIntoView();
      },
    },
    words,
  );

document
  .getElementById("page")!
  .replaceChildren(
    el(
      "header",
      { class: "top" },
      el("span", { class: "brand" }, "shisa-filter", el("span", { class: "quiet" }, " report")),
      el(
        "nav",
        { "aria-label": "Parts of this report" },
        link("overview", "Overview"),
        link("breakdown", "Why"),
        link("distributions", "Charts"),
        link("rows", "Rows"),
        link("review", "Review"),
      ),
    ),
    el("main", {}, first.root, breakdown.root, closer.root, rows.root, marked.root),
    el(
      "footer",
      { class: "quiet" },
      `Made by shisa-filter ${data.version}, rule set ${data.rules}. `,
      data.served === undefined
        ? "This file is whole in itself and loads nothing; nothing in it is sent anywhere."
        : "Served by this machine to itself; nothing is sent anywhere else.",
    ),
    keyboard(store, rows),
  );

store.listen((what) => {
  if (what === "choice") {
    breakdown.update();
    closer.update();
  }
  if (what === "marks") {
    first.update();
    marked.update();
  }
  rows.changed(what);
});
for (const view of [first, breakdown, closer, marked]) view.update();
rows.changed("choice");
if (store.selected() >= 0) rows.root.scrollIntoView();
