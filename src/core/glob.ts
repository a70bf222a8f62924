/**
 * Makes a test for paths with `/`: `*` stands for any run of characters but `/`, `**` for any run at all, `?` for one
 * character but `/`. A pattern also matches what follows a `/` in the path: `contributed/**` is found below any folder.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  return (path) => {
    for (let from = 0; ; ) {
      if (matches(pattern, path, from, true)) return true;
      const slash = path.indexOf("/", from);
      if (slash < 0) return false;
      from = slash + 1;
    }
  };
}

/** Makes a test for whole values, of which letter case does not count; `*` stands for any run of characters. */
export function valueMatcher(pattern: string): (value: string) => boolean {
  const folded = pattern.toLowerCase();
  return (value) => matches(folded, value.toLowerCase(), 0, false);
}

/** Keeps the set of places in the pattern that the text so far can have led to: no pattern makes it slow. */
function matches(pattern: string, text: string, from: number, isPath: boolean): boolean {
  let places = reached(pattern, entered(pattern, 0));
  for (let at = from; at < text.length && places.length > 0; at++) {
    const unit = text[at]!;
    const next: number[] = [];
    for (const place of places) {
      const wanted = pattern[place];
      if (wanted === "*") {
        if (!isPath || unit !== "/" || isDouble(pattern, place)) next.push(place);
      } else if (wanted === unit || (isPath && wanted === "?" && unit !== "/"))
        next.push(...entered(pattern, place + 1));
    }
    places = reached(pattern, next);
  }
  return places.includes(pattern.length);
}

/** A place that was come to by a character of its own: `**` and its `/` may stand for no folder at all. */
const entered = (pattern: string, place: number): readonly number[] =>
  pattern.startsWith("**/", place) && (place === 0 || pattern[place - 1] === "/") ? [place, place + 3] : [place];

const isDouble = (pattern: string, place: number) => pattern[place + 1] === "*" || pattern[place - 1] === "*";

/** The places and those behind their stars, each once. */
function reached(pattern: string, places: readonly number[]): number[] {
  const all = new Set<number>();
  for (let place of places) {
    all.add(place);
    while (pattern[place] === "*") all.add(++place);
  }
  return [...all];
}
