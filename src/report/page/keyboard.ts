import type { Browser } from "./browser.ts";
import { el } from "./dom.ts";
import type { Store } from "./store.ts";

const KEYS: readonly (readonly [keys: string, does: string])[] = [
  ["j ↓", "next row"],
  ["k ↑", "previous row"],
  ["/", "search in rows"],
  ["r", "mark: the decision is right"],
  ["w", "mark: the decision is wrong"],
  ["Esc", "leave the search, close this"],
  ["?", "these keys"],
];

/** The keys of the page, and the box that tells them. */
export function keyboard(store: Store, rows: Browser): HTMLDialogElement {
  const close = el("button", { type: "button" }, "Close");
  const box = el(
    "dialog",
    { "aria-labelledby": "keys-title" },
    el("h2", { id: "keys-title" }, "Keys"),
    el(
      "dl",
      {},
      ...KEYS.flatMap(([keys, does]) => [
        el("dt", {}, ...keys.split(" ").map((key) => el("kbd", {}, key))),
        el("dd", {}, does),
      ]),
    ),
    close,
  );
  close.addEventListener("click", () => box.close());
  document.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || box.open) return;
    if (target instanceof HTMLInputElement && target.type !== "range") {
      if (event.key === "Escape") target.blur();
      return;
    }
    // Arrows move among the rows only where the reader is among them.
    const isInList = target.closest(".list") !== null;
    const steps: Readonly<Record<string, number>> = {
      j: 1,
      k: -1,
      ...(isInList && { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -1e9, End: 1e9 }),
    };
    const step = steps[event.key];
    if (step !== undefined) rows.step(step);
    else if (event.key === "/") rows.search.focus();
    else if (event.key === "r") store.mark("right");
    else if (event.key === "w") store.mark("wrong");
    else if (event.key === "?") box.showModal();
    else return;
    event.preventDefault();
  });
  return box;
}
