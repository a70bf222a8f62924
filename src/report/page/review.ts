import { el, fill, type View } from "./dom.ts";
import { shownText } from "./marked-text.ts";
import { marksFile, marksOf } from "./marks.ts";
import type { Store } from "./store.ts";
import { count, counted, interval } from "./words.ts";

/** What a person's marks say, and the way to take them out of the page. */
export function review(store: Store): View {
  const body = el("div", {});
  const file = el("input", {
    type: "file",
    accept: ".json,application/json",
    hidden: true,
    "aria-label": "A marks.json to load",
    tabindex: "-1",
  });
  file.addEventListener("change", async () => {
    const [chosen] = file.files ?? [];
    if (chosen === undefined) return;
    try {
      store.marks.add(marksOf(await chosen.text()));
      said.textContent = "";
    } catch {
      said.textContent = `${chosen.name} holds no marks.`;
    }
    store.marksChanged();
  });
  const { served } = store.data;
  const trouble = el("p", { role: "alert", class: "trouble" });
  const said = el("p", { role: "status", class: "quiet" });
  const root = el(
    "section",
    { id: "review", "aria-labelledby": "review-title" },
    el("h2", { id: "review-title" }, "Review"),
    el(
      "p",
      {},
      "Mark rows right or wrong above (",
      el("kbd", {}, "r"),
      ", ",
      el("kbd", {}, "w"),
      "). ",
      served === undefined
        ? "Marks stay in this browser; export them to share them, or to calibrate."
        : "Each mark is saved at once in ",
      served && el("code", {}, shownText(served.file)),
      served && ".",
    ),
    trouble,
    body,
    file,
    said,
  );
  return {
    root,
    update() {
      trouble.textContent = store.marksTrouble();
      trouble.hidden = trouble.textContent === "";
      fill(body, table(store), kept(store), buttons(store, file));
    },
  };
}

function table({ marks, data }: Store): HTMLElement {
  const codes = [
    ...new Set(
      marks
        .all()
        .filter(({ outcome }) => outcome === "reject")
        .flatMap((mark) => mark.codes),
    ),
  ].sort();
  if (codes.length === 0) return el("p", { class: "quiet" }, "No rejected row is marked yet.");
  const lines = codes.map((code) => {
    const estimate = marks.precision(code)!;
    const right = Math.round(estimate.ratio * estimate.of);
    return el(
      "tr",
      {},
      el(
        "th",
        { scope: "row" },
        el("code", {}, code),
        ` ${data.reasons.find((reason) => reason.code === code)?.name ?? ""}`,
      ),
      el("td", {}, count(right)),
      el("td", {}, count(estimate.of - right)),
      el("td", {}, interval(estimate)),
    );
  });
  const heads = ["Reason", "right", "wrong", "precision, 95 % interval"].map((words) =>
    el("th", { scope: "col" }, words),
  );
  return el("table", { class: "marked-reasons" }, el("thead", {}, el("tr", {}, ...heads)), el("tbody", {}, ...lines));
}

function kept({ marks }: Store): HTMLElement | null {
  const estimate = marks.kept();
  return (
    estimate && el("p", {}, `Of the kept rows, ${interval(estimate)} are fit, from ${counted(estimate.of, "mark")}.`)
  );
}

function buttons(store: Store, file: HTMLInputElement): HTMLElement {
  const { marks } = store;
  const times = marks.all().length;
  const save = () => download("marks.json", marksFile(marks.all()));
  const forget = () => {
    if (!confirm(`Forget ${counted(times, "mark")}?`)) return;
    marks.clear();
    store.marksChanged();
  };
  return el(
    "p",
    { class: "buttons" },
    el("button", { type: "button", disabled: times === 0, onclick: save }, `Export ${counted(times, "mark")}`),
    el("button", { type: "button", onclick: () => file.click() }, "Load marks"),
    times > 0 && el("button", { type: "button", onclick: forget }, "Forget all"),
  );
}

function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = el("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
}
