import type { Spans } from "../../text/spans.ts";
import { wholeOf } from "../../text/values/numbers.ts";

/** A line that is an item of a list, `[start, end)` in UTF-16 code units. */
export interface Item {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Columns before its mark. */
  readonly indent: number;
  /** What it is marked with, numbers left out: `1.` and `2.` are of one style. */
  readonly style: string;
  /** Of a numbered item. */
  readonly number?: number;
}

const MARK =
  /^(\s*)(?:(#{1,6}) +)?(\*\*|__)?(?:(?:第|ステップ|Step |STEP |step |단계 ?|步驟 ?|Point |ポイント|理由|方法)?(\d{1,3}|[０-９]{1,2})(\.(?!\d)|．|\)|）|、|:|：|단계)|[（(](\d{1,2})[)）]|([①-⑳])|([-*+•・●◆■○▪‣](?=[ 　]|[^\s*\-\d]))|第([一二三四五六七八九十])|([一二三四五六七八九十])[、.．])(?!\d)/;

const HAN = "一二三四五六七八九十";

/** The items of a text's lists, headings with numbers among them. */
export function itemsOf(text: string, lines: Spans): Item[] {
  const items: Item[] = [];
  for (let line = 0; line < lines.length; line++) {
    const start = lines.start(line);
    if (!mayBegin(text, start)) continue;
    const end = lines.end(line);
    const found = MARK.exec(text.slice(start, Math.min(end, start + 40)));
    if (found === null) continue;
    const [, space, heading, bold, digits, after, bracketed, circled, bullet, ordinal, han] = found;
    const number = digits ?? bracketed;
    const value =
      number !== undefined
        ? wholeOf(number)
        : circled !== undefined
          ? circled.charCodeAt(0) - 0x2460 + 1
          : ordinal !== undefined || han !== undefined
            ? HAN.indexOf((ordinal ?? han)!) + 1
            : undefined;
    const kind =
      after ??
      (bracketed !== undefined
        ? "()"
        : circled !== undefined
          ? "①"
          : (bullet ?? (ordinal === undefined ? "、" : "第")));
    const style = `${heading ?? ""}${value === undefined ? "" : (bold ?? "")}${kind}`;
    items.push({ line, start, end, indent: space!.length, style, ...(value === undefined ? {} : { number: value }) });
  }
  return items;
}

const FIRST = new Uint8Array(0x10000);
for (const mark of " \t　#*_0123456789０１２３４５６７８９(（①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳-+•・●◆■○▪‣第一二三四五六七八九十ス理方ポSsP단步")
  FIRST[mark.charCodeAt(0)] = 1;
function mayBegin(text: string, at: number): boolean {
  if (FIRST[text.charCodeAt(at)] === 0) return false;
  const first = text[at];
  // Step 1, Point 1.
  return (
    !(first === "s" || first === "S" || first === "P") ||
    text.startsWith("tep", at + 1) ||
    text.startsWith("oint", at + 1) ||
    text.startsWith("TEP", at + 1)
  );
}
