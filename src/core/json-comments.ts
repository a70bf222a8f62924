/**
 * JSON with `//` and block comments as JSON: every comment becomes spaces, so that positions in error messages stay those
 * of the text. What stands in a string is no comment.
 */
export function withoutComments(text: string): string {
  let shown = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (unit === '"') at = endOfString(text, at);
    else if (unit === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) {
      const end = endOfComment(text, at);
      shown += text.slice(from, at) + text.slice(at, end).replace(/[^\n\r]/g, " ");
      from = end;
      at = end - 1;
    }
  }
  return from === 0 ? text : shown + text.slice(from);
}

/** Where the closing quote of a string is. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

/** Past a comment; one that is never closed is no comment, and no JSON either. */
function endOfComment(text: string, start: number): number {
  if (text[start + 1] === "/") {
    const feed = text.indexOf("\n", start);
    return feed < 0 ? text.length : feed;
  }
  const close = text.indexOf("*/", start + 2);
  return close < 0 ? start + 1 : close + 2;
}
