import type { Partner } from "../html/report-data.ts";
import { type DiffPiece, diffTexts } from "../html/text-diff.ts";
import { el } from "./dom.ts";
import { shownText } from "./marked-text.ts";
import type { Store } from "./store.ts";
import { langOf } from "./words.ts";

/** The earlier row and this one side by side, turn by turn, with what differs marked on both sides. */
export function partnerView({ contents, data }: Store, index: number, partner: Partner): HTMLElement {
  const { texts } = data.samples[index]!;
  const turns = Math.max(texts.length, partner.texts.length);
  const rows = Array.from({ length: turns }, (_, at) => {
    const [theirs, own] = [partner.texts[at], texts[at]];
    const ownText =
      own === undefined
        ? ""
        : contents
            .pieces(index, at)
            .map(([, piece]) => piece)
            .join("…");
    const pieces = diffTexts(theirs?.text ?? "", ownText.slice(0, LONGEST));
    const side = (without: DiffPiece["kind"], role: string | undefined) =>
      el(
        "div",
        { class: "side", dir: "auto", lang: langOf(own?.language ?? null) },
        el("span", { class: "who" }, role ?? "–"),
        ...pieces.flatMap((piece) => (piece.kind === without ? [] : [marked(piece)])),
      );
    return el("div", { class: "sides" }, side("new", theirs?.role), side("gone", own?.role));
  });
  return el(
    "section",
    { class: "partner" },
    el("h4", {}, "The earlier row, and this one"),
    el(
      "p",
      { class: "quiet" },
      "The earlier one is ",
      el("span", { class: "place" }, shownText(partner.place)),
      ". What differs is marked in both.",
    ),
    ...rows,
  );
}

/** The earlier row's texts are cut there. */
const LONGEST = 8_000;

const marked = ({ kind, text }: DiffPiece): Node =>
  kind === "same" ? shownText(text) : el(kind === "gone" ? "del" : "ins", {}, shownText(text));
