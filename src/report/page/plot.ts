import { svg } from "./dom.ts";

/** The drawing area of a histogram, in its own units; it scales to its place. */
export const WIDTH = 560;
export const HEIGHT = 220;
export const LEFT = 8;
export const BASE = HEIGHT - 30;

/** A drawing with its base line, told in words to those who do not see it. */
export function frame(label: string, ...content: (Node | null)[]): SVGElement {
  return svg(
    "svg",
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": label, class: "plot" },
    svg("line", { class: "axis", x1: LEFT, x2: WIDTH - LEFT, y1: BASE, y2: BASE }),
    ...content,
  );
}
