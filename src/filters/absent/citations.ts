import { GIVEN_ROLES, type Sample } from "../../core/sample.ts";
import type { Text } from "../../text/text.ts";

/** The first of an answer's marks of sources that it does not have, `[start, end)` in UTF-16 code units. */
export interface CitationAt {
  readonly start: number;
  readonly end: number;
}

/** `[1]`, `[2, 3]`, `[1-3]`, `[1][2]`, behind a word of prose or a sentence and before what may follow one. */
const MARK = /\[(\d{1,2})(?:(?:[,、] ?|[-–])\d{1,2})*\]/y;
/** A list of sources, wherever it stands: a heading, an address, a year with authors, a line or a definition that begins with a mark. */
const SOURCES =
  /https?:|www\.|doi|et al|ibid|isbn|参考|文献|出典|典拠|引用|脚注|注釈|注[:：]|参照|references?|sources?|bibliograph|footnotes?|notes?\b|citations?|works cited|참고|출처|각주|인용|來源|来源|註|參考|參閱|引自|(?:^|\n)\s*(?:[-*•] )?(?:\*\*)?\[\^?\d{1,2}\]|(?:^|\n)\s*\[\d{1,2}\]:/i;
/** What a prompt gives that an answer may cite, or words of code and of mathematics whose brackets mean something else. */
const GIVES =
  /\[\d{1,2}\]|https?:|document|passage|source|context|search|result|article|reference|cit(?:e|ation)|paper|footnote|index|array|list\b|matrix|vector|interval|python|javascript|code|regex|文書|資料|検索|出典|参考|引用|文献|論文|脚注|記事|配列|行列|区間|コード|문서|자료|검색|출처|참고|인용|논문|각주|배열|행렬|코드|文件|資料|搜尋|來源|參考|引用|論文|註|陣列|矩陣|程式/i;
/** Words that brackets with numbers are the value of. */
const VALUES =
  /\b(?:lists?|arrays?|sets?|and|or|in|is|are|range|interval|vectors?|of|to|than|from|with|returns?|like|be) $|[=(]\s?$/i;
/** An index of code: its text speaks of brackets. */
const INDEX = /[A-Za-z_]\[\d/;
/** So many marks of different numbers are no chance. */
const FEWEST = 2;
const MOST = 40;

/** Marks of sources (`…である[1]。`, `… world [2].`) in an answer that has no list of them, to a prompt that gives none. */
export function citationWithoutList(sample: Sample, index: number, text: Text): CitationAt | undefined {
  const units = text.text;
  let first: CitationAt | undefined;
  const numbers = new Set<string>();
  for (let at = units.indexOf("["), looks = 0; at >= 0 && looks < MOST; at = units.indexOf("[", at + 1), looks++) {
    MARK.lastIndex = at;
    const found = MARK.exec(units);
    if (found === null || !isBehindProse(units, at) || !isEnded(units, MARK.lastIndex) || text.protected(at)) continue;
    numbers.add(found[1]!);
    first ??= { start: at, end: MARK.lastIndex };
  }
  if (first === undefined || numbers.size < FEWEST || !numbers.has("1") || INDEX.test(units) || SOURCES.test(units))
    return undefined;
  const given = sample.segments.slice(0, index).filter(({ role }) => role === "tool" || GIVEN_ROLES.includes(role));
  return given.length === 0 || given.some((each) => each.role === "tool" || GIVES.test(each.text)) ? undefined : first;
}

/** A letter of East Asia, an end of a sentence, an ASCII word and a blank, or another mark. `arr[0]` is none of them. */
function isBehindProse(units: string, at: number): boolean {
  const before = units.charCodeAt(at - 1);
  if (before === 0x20)
    return (
      !VALUES.test(units.slice(Math.max(0, at - 10), at)) &&
      /[a-z,.;:)"]{2}$/i.test(units.slice(Math.max(0, at - 4), at - 1))
    );
  return (
    before > 0x2e7f ||
    (before === 0x2e && /[a-z)]{2}\.$/i.test(units.slice(Math.max(0, at - 4), at))) ||
    before === 0x5d
  );
}

const isEnded = (units: string, at: number) => {
  const after = units.charCodeAt(at);
  return Number.isNaN(after) || after === 0x0a || after === 0x5b || after > 0x2e7f || /[ .,;:)]/.test(units.charAt(at));
};
