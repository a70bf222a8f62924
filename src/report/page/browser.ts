import { FACETS, type Facet, VIEWS, type View as Which } from "../html/cross-filter.ts";
import { el, fill } from "./dom.ts";
import { sampleDetail } from "./sample-detail.ts";
import { sampleList } from "./sample-list.ts";
import { type Change, NOTHING, type Store } from "./store.ts";
import { count, counted, languageName, shortName } from "./words.ts";

const WORDS: Readonly<Record<Which, string>> = { rejected: "Rejected", flagged: "Flagged", kept: "Kept" };

export interface Browser {
  readonly root: HTMLElement;
  readonly search: HTMLInputElement;
  changed(what: Change): void;
  /** Chooses the row so many further down. */
  step(by: number): void;
  show(index: number): void;
}

/** The rows one can look at: filters and search above, the list on the left, the chosen row on the right. */
export function browser(store: Store): Browser {
  const search = el("input", {
    type: "search",
    placeholder: "Search in rows",
    "aria-label": "Search in rows",
    "aria-keyshortcuts": "/",
    autocomplete: "off",
    spellcheck: "false",
  });
  const { rows } = store;
  const draws = el("span", { class: "draws" });
  const views = el("div", { class: "views", role: "group", "aria-label": "Which rows" });
  const chips = el("div", { class: "chips" });
  const told = el("p", { class: "quiet told", role: "status" });
  const panes = el("div", { class: "panes" });
  const choose = (index: number) => {
    store.select(index);
    panes.classList.add("open");
  };
  const list = sampleList(store, choose);
  const detail = sampleDetail(store, () => {
    panes.classList.remove("open");
    list.root.focus();
  });
  panes.append(list.root, detail.root);
  if (store.selected() >= 0) panes.classList.add("open");
  const root = el(
    "section",
    { id: "rows", "aria-labelledby": "rows-title" },
    el("h2", { id: "rows-title" }, "Rows"),
    el(
      "div",
      { class: "bar-of-tools" },
      views,
      search,
      rows.isServed && draws,
      el(
        "span",
        { class: "keys quiet" },
        el("kbd", {}, "j"),
        el("kbd", {}, "k"),
        " next, previous ",
        el("kbd", {}, "/"),
        " search ",
        el("kbd", {}, "?"),
        " all keys",
      ),
    ),
    chips,
    told,
    panes,
  );

  // Once a frame at most: a fast typist does not wait for every letter.
  let waiting = false;
  search.addEventListener("input", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      store.search(search.value);
    });
  });
  search.value = store.query();

  const drawnBox = () => {
    const box = el("input", { type: "checkbox" });
    box.checked = store.drawn() || store.choice().view === "kept";
    box.disabled = store.choice().view === "kept";
    box.addEventListener("change", () => store.draw(box.checked));
    return el("label", {}, box, " drawn by chance");
  };

  function tools(): void {
    const choice = store.choice();
    fill(
      views,
      ...VIEWS.map((view) =>
        el(
          "button",
          { type: "button", "aria-pressed": String(choice.view === view), onclick: () => store.choose({ view }) },
          WORDS[view],
        ),
      ),
    );
    const chosen = FACETS.flatMap((facet) => (choice[facet] === undefined ? [] : [chip(facet, choice[facet])]));
    if (chosen.length > 1)
      chosen.push(el("button", { type: "button", class: "link", onclick: () => store.choose(NOTHING) }, "clear all"));
    fill(chips, ...chosen);
    if (rows.isServed) fill(draws, drawnBox());
    if (search.value !== store.query() && document.activeElement !== search) search.value = store.query();
    told.textContent = tally(store);
  }

  const chip = (facet: Facet, value: string) =>
    el(
      "button",
      { type: "button", class: "filter", title: value, onclick: () => store.choose({ [facet]: undefined }) },
      `${facet}: ${facet === "language" ? languageName(value) : shortName(value)} `,
      el("span", { "aria-hidden": "true" }, "×"),
      el("span", { class: "unseen-label" }, " remove"),
    );

  let opened = store.selected();
  return {
    root,
    search,
    changed(what) {
      // A row that was linked to may come late, from a server; on a phone it then takes the place of the list, too.
      if (store.selected() !== opened) {
        opened = store.selected();
        panes.classList.toggle("open", opened >= 0);
      }
      if (what === "choice") tools();
      if (what === "rows") told.textContent = tally(store);
      if (what !== "selected") list.update();
      detail.update();
      if (what !== "rows") list.reveal();
    },
    step(by) {
      const size = store.rows.size();
      if (size === 0) return;
      const at = store.rows.positionOf(store.selected());
      store.selectAt(Math.max(0, Math.min(size - 1, at + by)));
      panes.classList.add("open");
    },
    show(index) {
      if (!store.rows.has(index)) store.choose({ ...NOTHING, view: "rejected" });
      choose(index);
      root.scrollIntoView();
    },
  };
}

/** How many rows are here, of how many there are. */
function tally(store: Store): string {
  const { rows } = store;
  const trouble = rows.trouble();
  if (trouble !== "") return trouble;
  const choice = store.choice();
  const here = rows.size();
  if (!rows.isWhole())
    return `${counted(here, "row")} found so far; ${Math.floor(rows.progress() * 100)} % of the audit was searched.`;
  if (choice.view === "kept") return `${counted(here, "kept row")} without a finding, drawn by chance. Are they fit?`;
  if (store.query() !== "") return `${counted(here, "row")} found.`;
  const kind = choice.view === "rejected" ? "rejected" : "flagged";
  if (store.drawn()) return `${counted(here, `${kind} row`)} drawn by chance: marks of these tell of all.`;
  const all = store.filter.rows(choice);
  if (here >= all) return `${here === 1 ? "The" : "All"} ${counted(rows.isServed ? here : all, `${kind} row`)}.`;
  return `${count(here)} of ${counted(all, `${kind} row`)}: a sample that is fair to every reason. All are in audit.jsonl.`;
}
