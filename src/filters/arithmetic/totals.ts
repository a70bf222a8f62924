import type { Spans } from "../../text/spans.ts";
import { numberAt } from "../../text/values/numbers.ts";

/** A total that its parts do not have; `[start, end)` is the total. */
export interface TotalFault {
  readonly start: number;
  readonly end: number;
  readonly said: string;
  readonly expected: string;
  readonly parts: number;
}

const LABEL =
  /^(?:\*\*)?(?:合計|総計|総合計|計|总计|總計|合计|總和|總共|합계|총합|총계|총 ?합계|(?:grand )?total|sum)(?:金額|額|금액|:|：|\*\*|（[^）]{0,6}）|\([^)]{0,10}\))*$/i;
/** Rows that are not parts: sums of others, averages, shares. */
const NO_PART = /小計|平均|合計|中計|소계|평균|subtotal|average|mean|max|min|最大|最小|うち|그중|其中|差|税込|目標/i;
/** Columns of prices of one piece, where another column says how many. */
const PRICE = /^(?:\*\*)?(?:price|価格|價格|單價|가격)/i;
/** Columns whose numbers no total adds up. */
const NO_SUM =
  /率|平均|単価|順位|番号|年|no\.?$|#|id|rate|average|unit price|rank|year|평균|단가|순위|번호|單價|排名|比/i;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = text.indexOf("|", start) + 1;
  while (from > 0 && from < end) {
    const bar = text.indexOf("|", from);
    const to = bar < 0 || bar > end ? end : bar;
    const written = text.slice(from, to);
    const lead = written.length - written.trimStart().length;
    const trimmed = written.trim();
    cells.push({ start: from + lead, end: from + lead + trimmed.length, text: trimmed });
    from = to + 1;
  }
  if (cells.at(-1)?.text === "") cells.pop();
  return cells;
}

/** The only number of a cell, with what stands around it: 1,200円, **30**, $5. */
const CELL = /^(?:\*\*)?[ ]?([$¥￥€£₩]?)([-−]?)(\d[\d,.]*)[ ]?([^\d\s|*]{0,6})(?:\*\*)?$/;

function amountOf(cell: string): { value: number; step: number; unit: string } | undefined {
  const found = CELL.exec(cell);
  const number = found === null ? undefined : numberAt(found[3]!, 0);
  if (number === undefined || number.end !== found![3]!.length) return undefined;
  const sign = found![2] === "" ? 1 : -1;
  return { value: sign * number.value, step: number.step, unit: found![1]! + found![4]! };
}

/** Tables whose last row is a total that the rows above do not add up to. `lines`: all lines of the text. */
export function* tableFaults(text: string, lines: Spans): Generator<TotalFault> {
  if (!text.includes("|")) return;
  let rows: Cell[][] = [];
  for (let index = 0; index <= lines.length; index++) {
    const start = index < lines.length ? lines.start(index) : -1;
    const isRow = start >= 0 && text.charCodeAt(start) === 0x7c;
    if (isRow) rows.push(cellsOf(text, start, lines.end(index)));
    else if (rows.length > 0) {
      if (rows.length >= 5) yield* tableFault(rows);
      rows = [];
    }
  }
}

function* tableFault(rows: readonly (readonly Cell[])[]): Generator<TotalFault> {
  const [head, rule] = rows;
  const last = rows.at(-1)!;
  if (rule === undefined || !/^:?-+:?$/.test(rule[0]?.text ?? "") || !LABEL.test(last[0]?.text ?? "")) return;
  const body = rows.slice(2, -1);
  if (body.length < 2 || body.some((row) => row.length !== last.length || NO_PART.test(row[0]!.text))) return;
  for (let column = 1; column < last.length; column++) {
    const name = head![column]?.text ?? "";
    // A table of two columns has nothing to multiply a price by.
    if (NO_SUM.test(name) || (PRICE.test(name) && last.length > 2)) continue;
    const total = amountOf(last[column]!.text);
    const parts = body.map((row) => amountOf(row[column]!.text));
    if (total === undefined || parts.some((part) => part === undefined || part.unit !== total.unit)) continue;
    const fault = compareTotal(
      parts.map((part) => part!),
      total,
    );
    if (fault === undefined) continue;
    const { start, end, text } = last[column]!;
    yield { start, end, said: text, expected: fault, parts: parts.length };
  }
}

/** The sum, where the total is not that. */
export function compareTotal(
  parts: readonly { value: number; step: number }[],
  total: { value: number; step: number },
): string | undefined {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const rounded = parts.filter(({ step }) => step < 1).length;
  const step = Math.min(total.step, ...parts.map((part) => part.step));
  const slack = rounded > 0 ? (parts.length * step) / 2 + total.step / 2 : total.step / 2;
  if (Math.abs(sum - total.value) <= slack * 1.001) return undefined;
  return String(Number(sum.toPrecision(12)));
}

/** A list item with one amount at its end (`- りんご：120円`), or the total under such items. */
const ITEM =
  /^(?:[-*+・•●]|\d{1,2}[.)．])?[ ]?(.{1,40}?)[ ]?[:：=]?[ ]?([$¥￥€£₩]?)(\d[\d,]*(?:\.\d+)?)[ ]?(円|元|원|％|%|人|個|点|명|개|점|kg|g|km|m|時間|分|시간|분|小時)?(?:\*\*)?$/;

/** What a line with a total begins with, list marks and bold type aside. */
const TOTAL_LINE =
  /^(?:[-*+・•●][ ]?)?(?:\*\*)?(?:合計|総計|総合計|計|总计|總計|合计|總和|總共|합계|총합|총계|총 ?합계|[Tt]otal|TOTAL|[Gg]rand [Tt]otal|[Ss]um)/;
const MAY_TOTAL = new Set([..."-*+・•●合総計总總합총tTgGsS"].map((character) => character.charCodeAt(0)));

/** The longest item that is read, in UTF-16 code units, and the most items of a list. */
const ITEM_UNITS = 80;
const MOST_PARTS = 50;

/** Totals under lists whose items do not add up to them: percentages only where the text itself says a total. */
export function* listFaults(text: string, lines: Spans): Generator<TotalFault> {
  for (let index = 2; index < lines.length; index++) {
    const start = lines.start(index);
    if (!MAY_TOTAL.has(text.charCodeAt(start)) || lines.end(index) - start > ITEM_UNITS) continue;
    const line = text.slice(start, lines.end(index)).trimEnd();
    if (!TOTAL_LINE.test(line)) continue;
    const total = itemAt(line);
    if (total === undefined || total.unit === "" || !LABEL.test(total.label)) continue;
    const parts = partsBefore(text, lines, index, total.unit);
    const fault = parts.length < 2 ? undefined : compareTotal(parts, total);
    if (fault !== undefined)
      yield { start, end: start + line.length, said: line, expected: fault, parts: parts.length };
  }
}

function itemAt(line: string): { label: string; value: number; step: number; unit: string } | undefined {
  const found = ITEM.exec(line);
  if (found === null) return undefined;
  const label = found[1]!.replace(/[:：=＝ *]+$/, "").replace(/^[* ]+/, "");
  const { value, step } = numberAt(found[3]!, 0)!;
  return { label, value, step, unit: found[2]! + (found[4] ?? "") };
}

/** The items right above a line; none where one of them is no part of the total or has another unit. */
function partsBefore(text: string, lines: Spans, index: number, unit: string): { value: number; step: number }[] {
  const parts: { value: number; step: number }[] = [];
  for (let before = index - 1; before >= 0 && parts.length < MOST_PARTS; before--) {
    const start = lines.start(before);
    const line = text.slice(start, Math.min(lines.end(before), start + ITEM_UNITS + 1)).trimEnd();
    if (line === "" && before >= index - 2) continue;
    if (line.length > ITEM_UNITS || !/^(?:[-*+・•●]|\d{1,2}[.)．、])/.test(line)) break;
    const item = itemAt(line);
    if (item === undefined || item.unit !== unit || NO_PART.test(item.label)) return [];
    parts.push(item);
  }
  return parts;
}
