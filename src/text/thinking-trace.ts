/**
 * Where a thinking trace at the head of a text ends, in UTF-16 code units: 0 where there is none, the text's length where it
 * is never closed.
 */
export function thinkingTraceEnd(text: string): number {
  const start = text.indexOf("<think>");
  if (start < 0 || text.slice(0, start).trim() !== "") return 0;
  const end = text.indexOf("</think>", start);
  return end < 0 ? text.length : end + "</think>".length;
}
