/**
 * Whether a glob names a source: `*` and `?` stay within a folder, `**` does not, `{a,b}` is one or the other. A glob
 * without `/` names files in any folder.
 */
export function globMatches(glob: string, source: string): boolean {
  const path = source.replace(/^(\.\/)+/, "");
  const wanted = glob.replace(/^(\.\/)+/, "");
  return alternatives(wanted).some((each) =>
    matches(each, 0, each.includes("/") || each === "**" ? path : path.slice(path.lastIndexOf("/") + 1), 0),
  );
}

function alternatives(glob: string): string[] {
  const open = glob.indexOf("{");
  const close = glob.indexOf("}", open);
  if (open < 0 || close < 0) return [glob];
  const [before, after] = [glob.slice(0, open), glob.slice(close + 1)];
  const sides = glob.slice(open + 1, close).split(",");
  return sides.flatMap((side) => alternatives(before + side + after));
}

function matches(glob: string, at: number, path: string, start: number): boolean {
  let from = start;
  for (let index = at; index < glob.length; index++) {
    const character = glob[index]!;
    if (character === "*") {
      const deep = glob[index + 1] === "*";
      let next = index + (deep ? 2 : 1);
      // `a/**/b` is also `a/b`.
      if (deep && glob[next] === "/") {
        next++;
        if (matches(glob, next, path, from)) return true;
      }
      for (let end = from; end <= path.length; end++) {
        if (matches(glob, next, path, end)) return true;
        if (!deep && path[end] === "/") return false;
      }
      return false;
    }
    if (from >= path.length || (character === "?" ? path[from] === "/" : character !== path[from])) return false;
    from++;
  }
  return from === path.length;
}
