import { type BaselineChanges, type Change, changeText } from "../baseline-changes.ts";
import { el } from "./dom.ts";
import { shownText } from "./marked-text.ts";
import type { Store } from "./store.ts";
import { counted, shortName } from "./words.ts";

/** Changes of each kind that are shown. */
const MOST = 5;

/** What is different from an earlier state of the data; null where there is none to compare with. */
export function changesPanel({ data }: Store): HTMLElement | null {
  const { changes } = data;
  if (changes === null) return null;
  const nameOf = (code: string) => data.reasons.find((reason) => reason.code === code)?.name ?? "";
  const lines = [
    ...changes.reasons
      .slice(0, MOST)
      .map((change) => line([el("code", {}, change.code), ` ${nameOf(change.code)}`], change)),
    ...(changes.sources.length < 2 ? [] : changes.sources)
      .slice(0, MOST)
      .map((change) => line([el("span", { title: change.source }, shownText(shortName(change.source)))], change)),
  ];
  return el(
    "div",
    { class: "changes" },
    el("h2", {}, "What changed"),
    el("p", {}, ...sentence(changes)),
    lines.length > 0 && el("ul", { class: "change-list" }, ...lines),
  );
}

function sentence({ rejected, reasons, added, gone }: BaselineChanges): (string | Node)[] {
  const { before, now } = rejected;
  const same = before.of === 0 ? "No source is in the baseline, too. " : undefined;
  const rate: (string | Node)[] = ["Rejected: ", el("b", {}, changeText(rejected)), " of the rows. "];
  return [
    ...(same === undefined ? rate : [same]),
    same === undefined && before.rows * now.of === now.rows * before.of && reasons.length === 0
      ? "Nothing is different from the baseline. "
      : "",
    added.length > 0 ? `${counted(added.length, "source")} new: ${names(added)}. ` : "",
    gone.length > 0 ? `${counted(gone.length, "source")} gone: ${names(gone)}.` : "",
  ];
}

const names = (sources: readonly string[]): string =>
  sources.slice(0, 3).map(shortName).join(", ") + (sources.length > 3 ? ", …" : "");

function line(label: readonly (string | Node)[], change: Change): HTMLElement {
  const isWorse = change.now.rows * change.before.of > change.before.rows * change.now.of;
  return el(
    "li",
    { class: isWorse ? "worse" : "better" },
    el("span", { class: "sign", "aria-hidden": "true" }, isWorse ? "▲" : "▼"),
    el("span", { class: "label" }, ...label),
    el("span", { class: "number" }, changeText(change)),
    el("span", { class: "unseen-label" }, isWorse ? " worse" : " better"),
  );
}
