import type { ReportSample, SampleFinding } from "../html/report-data.ts";
import { lostWords } from "../lost-text.ts";
import { changesPanel } from "./changes.ts";
import { el, fill, type View } from "./dom.ts";
import { markedText, shownText } from "./marked-text.ts";
import { NOTHING, type Store } from "./store.ts";
import { verdictPanel } from "./verdict.ts";
import { count, counted, interval, langOf, percent, shortName } from "./words.ts";

/** The first screen: what became of the rows, where the bad ones come from, and what is wrong with them, in words. */
export function overview(store: Store, showRow: (index: number) => void): View {
  const sureness = el("p", { class: "sure" });
  const root = el(
    "section",
    { class: "overview", id: "overview", "aria-labelledby": "title" },
    ...headline(store),
    verdictPanel(store),
    proportions(store),
    sureness,
    changesPanel(store),
    worstSources(store),
    topReasons(store, showRow),
    remarks(store),
  );
  return {
    root,
    update() {
      fill(sureness, ...surenessOf(store));
    },
  };
}

const rejectedRows = ({ data, filter }: Store) => data.rows?.rejected ?? filter.rows({ view: "rejected" });

function headline(store: Store): HTMLElement[] {
  const { data, filter } = store;
  const rejected = rejectedRows(store);
  const { rows } = data;
  const title =
    rows === null
      ? `${counted(rejected, "row")} not fit to train on`
      : `${counted(rows.input, "row")}: ${count(rows.kept)} fit to train on, ${count(rejected)} not`;
  const [worst] = filter.byFacet("source", { view: "rejected" });
  const says: (string | Node)[] = [];
  if (worst !== undefined && data.sources.length > 1 && rejected > 0)
    says.push(
      `${count(worst[1])} of the ${count(rejected)} (${percent(worst[1], rejected)}) come from `,
      el("strong", { title: worst[0] }, shortName(worst[0])),
      ". ",
    );
  const [reason] = filter.byFacet("reason", { view: "rejected" });
  const known = data.reasons.find(({ code }) => code === reason?.[0]);
  if (reason !== undefined && known !== undefined)
    says.push(`The commonest reason is “${known.name}”, in ${counted(reason[1], "row")}. `);
  const flagged = rows?.flagged ?? filter.rows({ view: "flagged" });
  if (flagged > 0)
    says.push(`${counted(flagged, "row")} that ${flagged === 1 ? "was" : "were"} kept should be looked at.`);
  if (data.lost !== null && rejected > 0) says.push(` ${lostWords(data.lost)} go with the rejected rows.`);
  return [el("h1", { id: "title" }, title), el("p", { class: "lead" }, ...says)];
}

function proportions({ data: { rows } }: Store): HTMLElement | null {
  if (rows === null || rows.input === 0) return null;
  const parts = [
    { name: "fit", kind: "kept", rows: rows.kept - rows.flagged },
    { name: "fit, with a flag", kind: "flag", rows: rows.flagged },
    { name: "not fit", kind: "reject", rows: rows.rejected },
  ].filter((part) => part.rows > 0);
  const bar = el("div", {
    class: "proportion",
    role: "img",
    "aria-label": parts.map((part) => `${percent(part.rows, rows.input)} ${part.name}`).join(", "),
  });
  for (const { kind, rows: times } of parts) {
    const piece = el("span", { class: kind });
    piece.style.flexGrow = String(times / rows.input);
    bar.append(piece);
  }
  const legend = parts.map(({ name, kind, rows: times }) =>
    el(
      "li",
      {},
      el("span", { class: `swatch ${kind}` }),
      `${name}: `,
      el("b", {}, count(times)),
      ` (${percent(times, rows.input)})`,
    ),
  );
  return el("div", {}, bar, el("ul", { class: "legend" }, ...legend));
}

/** How sure one may be of the rejections: as far as somebody checked, and no further. */
function surenessOf({ marks, data }: Store): (string | Node)[] {
  const all = marks.precision();
  const marked = marks.all().filter(({ outcome }) => outcome === "reject").length;
  const link = el("a", { href: "#review" }, "Mark rows");
  link.addEventListener("click", (event) => {
    event.preventDefault();
    document.getElementById("rows")?.scrollIntoView();
  });
  if (all !== null && marked >= 5)
    return [
      el("b", {}, "How sure is this? "),
      `Estimated precision of these rejections: ${interval(all)}, from your ${counted(all.of, "mark")} (95 % interval). `,
    ];
  return [
    el("b", {}, "How sure is this? "),
    `${data.sure ?? "Not measured on this data."} `,
    marked > 0 ? `You marked ${counted(marked, "row")}; some more make an estimate. ` : "",
    link,
    " right or wrong below, and what you find on this data stands here instead.",
  ];
}

/** What the counts do not tell by themselves. */
function remarks({ data }: Store): HTMLElement | null {
  if (data.remarks.length === 0) return null;
  return el(
    "div",
    { class: "remarks" },
    el("h3", {}, "Know before you trust the numbers"),
    el("ul", {}, ...data.remarks.map((remark) => el("li", {}, shownText(remark)))),
  );
}

const WORST_SOURCES = 3;

function worstSources(store: Store): HTMLElement | null {
  const { data, filter } = store;
  if (data.sources.length < 2) return null;
  const rejected = new Map(filter.byFacet("source", { view: "rejected" }));
  const ranked = data.sources
    .map(({ name, rows }) => ({ name, input: rows?.input, rejected: rows?.rejected ?? rejected.get(name) ?? 0 }))
    .filter((each) => each.rejected > 0)
    .sort((a, b) => b.rejected - a.rejected)
    .slice(0, WORST_SOURCES);
  if (ranked.length === 0) return null;
  const cards = ranked.map(({ name, input, rejected: times }) => {
    const [reason] = filter.byFacet("reason", { view: "rejected", source: name });
    const known = data.reasons.find(({ code }) => code === reason?.[0]);
    return el(
      "li",
      {},
      el(
        "button",
        { type: "button", class: "card source", onclick: () => choose(store, { source: name }) },
        el("span", { class: "name", title: name }, shortName(name)),
        el("span", { class: "big" }, count(times)),
        el(
          "span",
          {},
          input === undefined ? "rows rejected" : `of ${counted(input, "row")} rejected (${percent(times, input)})`,
        ),
        known && el("span", { class: "quiet" }, `mostly ${known.name}`),
      ),
    );
  });
  return el("div", {}, el("h2", {}, "Where they come from"), el("ul", { class: "cards" }, ...cards));
}

function choose(store: Store, change: Parameters<Store["choose"]>[0]): void {
  store.choose({ ...NOTHING, view: "rejected", ...change });
  document.getElementById("rows")?.scrollIntoView();
}

const TOP_REASONS = 4;
const EXAMPLES = 3;

function topReasons(store: Store, showRow: (index: number) => void): HTMLElement | null {
  const { data, filter } = store;
  const ranked = filter.byFacet("reason", { view: "rejected" }).slice(0, TOP_REASONS);
  if (ranked.length === 0) return null;
  const all = rejectedRows(store);
  const cards = ranked.map(([code, rows]) => {
    const index = data.reasons.findIndex((reason) => reason.code === code);
    const { name, why } = data.reasons[index]!;
    return el(
      "article",
      { class: "card reason" },
      el(
        "h3",
        {},
        el(
          "button",
          { type: "button", class: "link", onclick: () => choose(store, { reason: code }) },
          `${code} ${name}`,
        ),
      ),
      el("p", { class: "times" }, el("b", {}, count(rows)), ` rows, ${percent(rows, all)} of the rejected`),
      el("p", { class: "quiet why" }, why),
      el("ul", { class: "examples" }, ...examplesOf(store, index, showRow)),
    );
  });
  return el("div", {}, el("h2", {}, "What is wrong with them"), el("div", { class: "reasons" }, ...cards));
}

function examplesOf(store: Store, reason: number, showRow: (index: number) => void): HTMLElement[] {
  const { data } = store;
  const found: HTMLElement[] = [];
  // Rows drawn by chance come first: the others were drawn for another reason, and may have this one besides.
  const order = [...data.samples.keys()].sort(
    (a, b) => Number(data.samples[b]!.isFair) - Number(data.samples[a]!.isFair),
  );
  const seen = new Set<string>();
  const alike: HTMLElement[] = [];
  for (const index of order) {
    if (found.length >= EXAMPLES) break;
    const sample = data.samples[index]!;
    const finding = sample.findings.find((each) => each.reason === reason && each.severity === "reject");
    if (finding === undefined) continue;
    const { node, key } = inContext(store, index, sample, finding);
    const isSeen = seen.has(key);
    if (isSeen && alike.length >= EXAMPLES) continue;
    seen.add(key);
    const title = `${data.sources[sample.source]!.name}, row ${sample.row}`;
    // Others that say the same stand in only where nothing else is found.
    (isSeen ? alike : found).push(
      el("li", {}, el("button", { type: "button", class: "example", title, onclick: () => showRow(index) }, node)),
    );
  }
  return [...found, ...alike].slice(0, EXAMPLES);
}

const BEFORE = 36;
const AFTER = 60;
const LONGEST_SPAN = 80;

/** A finding with a little of what stands around it; of a finding about a whole row, its message. */
function inContext({ contents, data }: Store, index: number, sample: ReportSample, finding: SampleFinding) {
  const { code, name } = data.reasons[finding.reason]!;
  const piece =
    finding.text < 0
      ? undefined
      : contents
          .pieces(index, finding.text)
          .find(([at, text]) => finding.start >= at && finding.start <= at + text.length);
  if (piece === undefined) {
    // A finding about the row: what the row says last, and what is wrong with it.
    const last = sample.texts.findLastIndex(({ length }) => length > 0);
    const said = last < 0 ? "" : (contents.pieces(index, last)[0]?.[1] ?? "");
    const start = said.slice(0, whole(said, Math.min(said.length, BEFORE + AFTER))).replace(/\s+/g, " ");
    const text = finding.excerpt ?? finding.message;
    const node = el(
      "span",
      { dir: "auto", lang: langOf(sample.texts[last]?.language ?? null) },
      shownText(start || text),
    );
    return { node, key: start || text };
  }
  const [at, text] = piece;
  const start = finding.start - at;
  const end = Math.min(finding.end - at, start + LONGEST_SPAN);
  const from = whole(text, Math.max(0, start - BEFORE));
  // A span that goes on ends with the example: what follows it unmarked would look as if it were right.
  const goesOn = finding.end - at > end;
  const to = whole(text, Math.min(text.length, goesOn ? end + AFTER / 2 : end + AFTER));
  const shown = text.slice(from, to);
  const language = langOf(sample.texts[finding.text]!.language);
  const node = el("span", { dir: "auto", lang: language });
  if (from > 0) node.append("…");
  node.append(markedText(shown, at + from, [{ ...finding, end: goesOn ? at + to : at + end, code, name }]));
  if (to < text.length) node.append("…");
  return { node, key: text.slice(start, end) };
}

/** A place that does not split a pair of surrogates. */
const whole = (text: string, at: number) => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at);
