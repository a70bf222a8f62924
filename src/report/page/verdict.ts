import type { PageLimit, PageVerdict } from "../html/report-data.ts";
import { el } from "./dom.ts";
import { shownText } from "./marked-text.ts";
import { NOTHING, type Store } from "./store.ts";
import { counted } from "./words.ts";

const WORDS = { pass: "PASS", warn: "WARN", fail: "FAIL" } as const;
/** Reasons for a verdict that stand in its first line; the others are in the table. */
const MOST_TOLD = 2;
/** Limits that hold are folded away; of those that do not, so many are shown at first. */
const MOST_SHOWN = 20;

/** What the gate said, why, and every limit that it held the rows against. */
export function verdictPanel(store: Store): HTMLElement | null {
  const { verdict } = store.data;
  if (verdict === null) return null;
  const { outcome, limits, improvements, toolChange, notes, isDefault } = verdict;
  const told = limits.filter((limit) => limit.outcome !== "pass");
  const held = limits.filter((limit) => limit.outcome === "pass");
  return el(
    "div",
    { class: `gate ${outcome}`, role: "group", "aria-label": `The gate: ${WORDS[outcome]}` },
    el("p", { class: "gate-word" }, el("b", {}, WORDS[outcome]), because(verdict)),
    isDefault && el("p", { class: "quiet" }, "No limits are configured; these are the defaults."),
    told.length > 0 && limitTable(store, told.slice(0, MOST_SHOWN), "Limits and checks that do not hold"),
    told.length > MOST_SHOWN && el("p", { class: "quiet" }, `… and ${told.length - MOST_SHOWN} more`),
    held.length > 0 &&
      el(
        "details",
        {},
        el("summary", {}, `${counted(held.length, "limit")} and checks that hold`),
        limitTable(store, held, "Limits and checks that hold"),
      ),
    toolChange !== null && el("p", {}, toolChange),
    improvements.length > 0 &&
      el("details", {}, el("summary", {}, "Better than the baseline"), sentences(improvements)),
    notes.length > 0 && el("div", { class: "quiet" }, sentences(notes)),
  );
}

function because({ outcome, limits }: PageVerdict): Node {
  const worst = limits.filter((limit) => limit.outcome === outcome);
  if (outcome === "pass") return document.createTextNode(` All ${counted(limits.length, "limit")} and checks hold.`);
  const more = worst.length > MOST_TOLD ? ` … and ${worst.length - MOST_TOLD} more.` : "";
  const why = worst.slice(0, MOST_TOLD).map(({ message }) => message);
  return el("span", {}, outcome === "fail" ? " because: " : " ", shownText(why.join(" ") + more));
}

const sentences = (all: readonly string[]) => el("ul", {}, ...all.map((each) => el("li", {}, shownText(each))));

function limitTable(store: Store, limits: readonly PageLimit[], caption: string): HTMLElement {
  const heads = ["", "limit on", "value", "limit"].map((words) =>
    el("th", { scope: "col" }, words || spoken("verdict")),
  );
  return el(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el(
      "table",
      { class: "limits" },
      el("thead", {}, el("tr", {}, ...heads)),
      el(
        "tbody",
        {},
        ...limits.map((limit) =>
          el(
            "tr",
            { title: limit.message },
            el("td", {}, el("span", { class: `chip gate-${limit.outcome}` }, WORDS[limit.outcome])),
            el("th", { scope: "row" }, subject(store, limit)),
            el("td", { class: "number" }, limit.amount),
            el("td", { class: "number" }, limit.limit),
          ),
        ),
      ),
    ),
  );
}

const spoken = (words: string) => el("span", { class: "unseen-label" }, words);

/** A limit on a source or a reason leads to its rows. */
function subject(store: Store, { subject: name, source, code }: PageLimit): Node {
  const known = source !== null && store.data.sources.some((each) => each.name === source);
  const reason = code !== null && /\d$/.test(code) ? code : undefined;
  const family = code !== null && reason === undefined ? code : undefined;
  if (!known && code === null) return shownText(name);
  const show = () => {
    store.choose({
      ...NOTHING,
      view: "rejected",
      ...(known && { source }),
      ...(reason !== undefined && { reason }),
      ...(family !== undefined && { family }),
    });
    document.getElementById("rows")?.scrollIntoView();
  };
  return el("button", { type: "button", class: "link", onclick: show }, shownText(name));
}
