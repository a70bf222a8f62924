type Child = Node | string | null | undefined | false;
type Props = Readonly<Record<string, unknown>>;

/**
 * Makes an element. Text goes in as text: nothing here, and nothing else in this page, reads markup. Names that begin
 * with `on` are listeners; other properties become attributes, `true` an empty one, `false` and undefined none.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  apply(element, props, children);
  return element;
}

/** A bar as long as its share of the track, a ratio from 0 to 1. */
export function shareBar(share: number): HTMLElement {
  const bar = el("span", { class: "bar" });
  bar.style.width = `${share * 100}%`;
  return bar;
}

const SVG = "http://www.w3.org/2000/svg";

/** The same for drawings. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  props: Props = {},
  ...children: readonly (Child | readonly Child[])[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  apply(element, props, children);
  return element;
}

function apply(element: Element, props: Props, children: readonly (Child | readonly Child[])[]): void {
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children.flat()) if (child) element.append(child);
}

/** Puts new content in the place of what an element held. */
export const fill = (element: Element, ...children: readonly Child[]): void =>
  element.replaceChildren(...children.filter((child): child is Node | string => Boolean(child)));

/** A piece of a page whose content is made again whenever what it shows has changed. */
export interface View {
  readonly root: HTMLElement;
  update(): void;
}
