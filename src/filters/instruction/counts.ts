import type { Answer } from "./answer.ts";
import { type Bound, type Constraint, missOf, wordsOf } from "./constraint.ts";
import { itemsIn, linesOf } from "./counting.ts";
import { type Asked, isAboutAnswer, spanOf } from "./frame.ts";
import { ENGLISH_NUMBER, HAN_NUMBER, KOREAN_NUMBER, numberOf } from "./numerals.ts";
import { boundOf } from "./relations.ts";
import { firstOf, wordings } from "./wordings.ts";

const BEFORE =
  "(at (?:least|most)|(?:no|not) (?:more|less|fewer) than|(?:less|fewer|more) than|up to|a (?:minimum|maximum) of|exactly|precisely|only|just)? ?";
const NUMBER = `(${ENGLISH_NUMBER})`;

/** Bullets: the groups are before, number, behind. */
const BULLETS = wordings({
  en: [
    new RegExp(
      `\\b${BEFORE}\\b${NUMBER}( or more| or fewer| or less)? (?:\\w+ ){0,2}?(?:bullet(?:ed)?(?: |-)?(?:points?|items?|lists?)?|bullets)\\b`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `(ちょうど|最大|少なくとも)?(${HAN_NUMBER})(?:つ|個|項目|点)(以内|以上|以下)?の(?:箇条書き|番号付きリスト)`,
    ),
    new RegExp(
      `(?:箇条書き|番号付きリスト)で(?:、)?(ちょうど|最大|少なくとも)?(${HAN_NUMBER})(?:つ|個|項目|点)(以内|以上|以下)?`,
    ),
  ],
  ko: [
    new RegExp(
      `(정확히|최소|최대)? ?(${KOREAN_NUMBER})(?:개)?(?: ?(이상|이하|이내))?의 ?(?:글머리 ?기호|불릿|블릿|번호 매기기)`,
    ),
  ],
  zh: [
    new RegExp(
      `(恰好|至少|最多|正好)?(${HAN_NUMBER})(?:個|个|點|点|項|项|條|条)()(?:項目符號|项目符号|條列|列點|要點符號)`,
    ),
  ],
});

/** Things to name: the groups are before, number, behind. */
const NOUNS =
  "(?:ways|reasons|tips|examples|steps|items|things|ideas|points|benefits|advantages|disadvantages|suggestions|strategies|methods|techniques|facts|questions|uses|features|factors|causes|effects|types|kinds|names|movies|films|books|songs|cities|countries|animals|foods|places|activities|goals|skills|topics|titles|headlines|slogans|hashtags|synonyms|antonyms|adjectives|verbs|nouns|adverbs|recommendations|characteristics|components|principles|habits|challenges|problems|solutions|applications|pieces of advice)";
const ITEMS = wordings({
  en: [
    new RegExp(
      `^(?:please )?(?:list|name|give(?: me| us)?|provide(?: me with)?|suggest|identify|mention|generate|come up with|create|propose|offer|share|tell me|write(?: down)?|make|brainstorm|state|outline) (?:a list of |a |the names of )?(?:the )?(?:top |main |best )?${BEFORE}\\b${NUMBER}()\\b (?:(?!and |or )[a-z'-]+ ){0,3}?${NOUNS}\\b(?! (?:and|or|each|with) )(?!.*\\b(?:and|or|then) (?:\\d+|one|two|three|four|five|an?|explain|describe)\\b)`,
      "i",
    ),
  ],
  ja: [
    new RegExp(
      `(少なくとも|最低|最大|ちょうど)?(${HAN_NUMBER})(?:つ|個|点|項目|選|例|種類|ヶ所|か所)(以上|以内|以下|ほど|程度|くらい|ぐらい)?(?:の[^、。0-9]{1,15})?(?:を)?(?:考えて|選んで)?(?:ほど|だけ|ずつ)?(?:挙げ|あげ|リスト(?:アップ)?|列挙|提案|紹介し|示し|教えて|述べ|提示)`,
    ),
  ],
  ko: [
    new RegExp(
      `(최소|최대|정확히|적어도)? ?(${KOREAN_NUMBER}) ?(?:가지|개)(?: ?(이상|이하|이내|정도))?(?:의 [^.,0-9]{1,15})?(?:를|을|만|로)? ?(?:(?:목록|리스트)(?:으)?로 )?(?:알려|제시|나열|추천|설명|말해|적어|써|소개|제안)`,
    ),
  ],
  zh: [
    new RegExp(
      `(?:條列出?|条列出?|列出|列舉|列举|給出|给出|提供|舉出|举出|提出|說出|说出|寫出|写出|生成|推薦|推荐)(?:出|了|我)?(至少|最多|恰好)?(${HAN_NUMBER})(?:個|个|種|种|點|点|項|项|條|条)(以上|以內|以内)?(?!字|句|段|部分|人|[^，。]{0,4}(?:回答|答案|版本))`,
    ),
  ],
});
/** Items of each of several things, lists within lists, other tasks beside it. */
const NOT_ITEMS =
  /\b(?:each|every|per|respectively|both|pairs?|categor\w+|pros and cons|sentences?|paragraphs?|dialogue|conversation|table|json|csv|array|code|function|program|following|given|these|those|if|unless)\b|それぞれ|各|ずつ|ごと|につき|(?:説明|解説|定義|要約|分析|紹介|比較|記述|考察|検討|評価|示|述べ|挙げ|提案)(?:し|して|て)?、|以下|次の|この|その|とその|と、|および|メリットとデメリット|もし|場合|(?<![列代発])表|관련된 다음|각각|각 |씩|장점.*단점|만약|이 중|다음|每|各|分別|分别|以下|這些|这些|如果|優缺點|优缺点|其中/i;

const PLACEHOLDERS = new RegExp(`\\b${BEFORE}\\b${NUMBER}( or more)? (?:\\w+ )?placeholders?\\b`, "i");
/** The same in Japanese: the groups are before, number, behind, twice. */
const PLACEHOLDERS_JA = new RegExp(
  `(少なくとも|最低|ちょうど)?(${HAN_NUMBER})(?:個|つ)(以上)?の?(?:プレースホルダー|プレイスホルダー)|プレースホルダーを(少なくとも|最低|ちょうど)?(${HAN_NUMBER})(?:個|つ)(以上)?(?:は|含め|入れ|使)`,
);
const HIGHLIGHTS_JA = new RegExp(
  `(少なくとも|最低|ちょうど)?(${HAN_NUMBER})(?:つ|個|箇所|か所)(以上)?の(?:セクション|部分|語|語句|箇所)を《》`,
);
const SECTIONS_JA = new RegExp(
  `(少なくとも|最低|ちょうど)?(${HAN_NUMBER})(?:つ|個)(以上)?の(?:章|項|節|部)(?:で|に(?:分|わ)け)`,
);
const HIGHLIGHTS = new RegExp(
  `\\b(?:highlight|italici[sz]e|bold|emphasi[sz]e)\\b.{0,30}?${BEFORE}\\b${NUMBER}( or more)? (?:\\w+ ){0,3}(?:sections?|parts?|phrases?|(?:key)?words?|pieces?)|${BEFORE}\\b${NUMBER}()? (?:\\w+ ){0,2}(?:sections?|parts?|phrases?)\\b.{0,40}\\b(?:highlighted|italici[sz]ed|bolded)|${BEFORE}\\b${NUMBER}( or more)? (?:text )?italic (?:text )?(?:sections?|phrases?|(?:key)?words?|texts?)`,
  "i",
);
const SECTIONS = new RegExp(`\\b${BEFORE}\\b${NUMBER}( or more)? (?:\\w+ )?(?:sections|chapters|parts)\\b`, "i");
const EMPHASIS = /\*{1,3}[^*\n]+\*{1,3}|__[^_\n]+__|(?<![A-Za-z0-9])_[^_\n]+_(?![A-Za-z0-9])/g;
const ANY_EMPHASIS = new RegExp(
  `${EMPHASIS.source}|\`[^\`\\n]+\`|==[^=\\n]+==|(?:^|\\n)#{1,6} |<(?:b|i|em|strong|mark)>`,
  "g",
);
const SECTION_MARK =
  /\b(?:mark|start|begin|label|titled?|named?|number)\w*\b.{0,60}\b(SECTION|PARAGRAPH|PART|CHAPTER|DAY|AUDIENCE|ROUND|Section|Part|Chapter|Paragraph|Day|Round|Audience) (?:X|1|\[X\]|#)|["“]?(?:e\.g\.|i\.e\.|like|as|such as) ["“]?(SECTION|Section|PARAGRAPH|PART|Part|Chapter|CHAPTER|Day|DAY) (?:X|1)/;

const ANCHOR =
  /bullet|placeholder|highlight|italici|bold|emphasi|《》|プレ|[章項節部]|section|part|chapter|list|name|give|provide|suggest|identify|mention|generate|come|create|propose|offer|share|tell|write|make|brainstorm|state|outline|箇条|リスト|挙|あげ|提案|紹介|示|教|述|提示|기호|불릿|블릿|번호|가지|개|列|給|给|提|舉|举|說|说|寫|写|生成|推/i;

/** What each of the longer forms has, for a quick look. */
const IS_PLACEHOLDER = /placeholder/i;
const IS_HIGHLIGHT = /highlight|italici|bold|emphasi/i;
const IS_SECTION = /sections|chapters|parts/i;
const IS_JAPANESE = /プレ[ーイ]|《》|[章項節部]/;

/** Numbers of bullets, items, placeholders, highlighted parts and sections. */
export function readCounts(asked: Asked): readonly Constraint[] {
  const { text, start, prompt } = asked;
  if (!ANCHOR.test(text)) return NONE;
  const found: Constraint[] = [];
  const add: Add = (
    match: RegExpExecArray,
    groups: readonly (string | undefined)[],
    topic: string,
    unit: string,
    miss: (bound: Bound, answer: Answer) => ReturnType<Constraint["check"]>,
    isAtLeast = false,
  ) => {
    if (asked.isQuoted(start + match.index)) return;
    const [before = "", numeral = "", behind = ""] = groups;
    const given = boundOf(before, numeral, behind, false);
    if (given === undefined) return;
    const isExact = given.least === given.most;
    const bound =
      isExact && isAtLeast && !/exactly|only|just/i.test(before) ? { ...given, most: Number.POSITIVE_INFINITY } : given;
    found.push({
      kind: "count",
      topic,
      ...spanOf(asked, match),
      asks: wordsOf(bound, unit),
      check: (answer) => miss(bound, answer),
    });
  };
  const bullets = firstOf(BULLETS, asked);
  if (
    bullets !== null &&
    !/\b(?:each|every|per|both|respectively|under|followed)\b|各|それぞれ|각|每/i.test(text) &&
    (asked.isOnly || isAboutAnswer(text))
  )
    add(bullets, bullets.slice(1), "bullets", "bullets", missOfBullets);
  else if (bullets === null && asked.isOnly && !asked.isItem && !NOT_ITEMS.test(text)) {
    const items = firstOf(ITEMS, asked);
    if (items !== null && (items[2] === undefined || (numberOf(items[2]) ?? 0) >= FEWEST_ITEMS))
      add(items, items.slice(1), "items", "items", missOfItems);
  }
  const placeholders = IS_PLACEHOLDER.test(text) ? PLACEHOLDERS.exec(text) : null;
  if (placeholders !== null && /\[[^\]\n]+\]|bracket/i.test(prompt))
    add(
      placeholders,
      placeholders.slice(1),
      "placeholders",
      "placeholders",
      (bound, answer) => missOf(bound, marksIn(answer, /\[[^\][\n]*\]/g), "placeholders"),
      true,
    );
  const highlights = IS_HIGHLIGHT.test(text) ? HIGHLIGHTS.exec(text) : null;
  if (highlights !== null && /\*|markdown/i.test(prompt)) {
    // Without an example, any mark of Markdown may be meant.
    const marks = prompt.includes("*") ? EMPHASIS : ANY_EMPHASIS;
    const groups =
      highlights[2] !== undefined ? highlights.slice(1) : highlights.slice(highlights[5] !== undefined ? 4 : 7);
    add(
      highlights,
      groups,
      "highlights",
      "highlighted parts",
      (bound, answer) => missOf(bound, marksIn(answer, marks), "highlighted parts"),
      true,
    );
  }
  if (IS_JAPANESE.test(text)) readJapanese(asked, add);
  const sections = highlights === null && IS_SECTION.test(text) ? SECTIONS.exec(text) : null;
  const mark = sections === null ? null : (SECTION_MARK.exec(text) ?? SECTION_MARK.exec(prompt));
  if (sections !== null && mark !== null) {
    const name = (mark[1] ?? mark[2])!;
    const form = new RegExp(
      `(?:^|\\n)[\\s#*"“<]*${name}\\s*(?:[0-9]+|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten)\\b`,
      "gi",
    );
    add(
      sections,
      sections.slice(1),
      "sections",
      `sections “${name} X”`,
      (bound, answer) => missOf(bound, marksIn(answer, form), `sections “${name} X”`),
      true,
    );
  }
  return found;
}

/** One thing needs no list. */
const FEWEST_ITEMS = 2;

const NONE: readonly Constraint[] = [];

/** Adds a count that a match with its groups before, number and behind states. */
type Add = (
  match: RegExpExecArray,
  groups: readonly (string | undefined)[],
  topic: string,
  unit: string,
  miss: (bound: Bound, answer: Answer) => ReturnType<Constraint["check"]>,
  isAtLeast?: boolean,
) => void;

/** Counts that are marked as in Japanese: 《…》, 第1章. */
function readJapanese({ text, prompt }: Asked, add: Add): void {
  const placeholders = PLACEHOLDERS_JA.exec(text);
  if (placeholders !== null && /\[[^\]\n]+\]|括弧/.test(prompt)) {
    const groups = placeholders[2] === undefined ? placeholders.slice(4) : placeholders.slice(1);
    add(
      placeholders,
      groups,
      "placeholders",
      "placeholders",
      (bound, answer) => missOf(bound, marksIn(answer, /[[［][^\][\n［］]*[\]］]/g), "placeholders"),
      true,
    );
  }
  const highlights = HIGHLIGHTS_JA.exec(text);
  if (highlights !== null)
    add(
      highlights,
      highlights.slice(1),
      "highlights",
      "《…》",
      (bound, answer) => missOf(bound, marksIn(answer, /《[^》\n]+》/g), "《…》"),
      true,
    );
  const sections = SECTIONS_JA.exec(text);
  const name = /第[1１一](章|項|節|部)/.exec(prompt)?.[1];
  if (sections !== null && name !== undefined) {
    const form = new RegExp(`(?:^|\\n)[\\s#*【「]*第\\s?[0-9０-９一二三四五六七八九十]+\\s?${name}`, "g");
    add(
      sections,
      sections.slice(1),
      "sections",
      `第…${name}`,
      (bound, answer) => missOf(bound, marksIn(answer, form), `第…${name}`),
      true,
    );
  }
}

function marksIn({ text: { text }, start, end }: Answer, form: RegExp) {
  const count = text.slice(start, end).match(form)?.length ?? 0;
  return { low: count, high: count };
}

/** Bullets of any level; an answer without a list has none, unless it has so many lines instead. */
function missOfBullets(bound: Bound, answer: Answer) {
  const items = itemsIn(answer);
  const lines = linesOf(answer, true).filter(({ isRule }) => !isRule).length;
  if (items.high === 0 && lines >= bound.least && lines <= bound.most + 1) return undefined;
  return missOf(bound, { low: items.low, high: Math.max(items.low, items.high) }, "bullets");
}

/**
 * Items of a list that is the answer: one list, of one kind of mark, with no headings between. In prose and in lists within lists
 * nobody counts the same.
 */
function missOfItems(bound: Bound, answer: Answer) {
  const { lines } = itemsIn(answer);
  if (lines.length < 2) return undefined;
  const said = answer.text.text;
  const kinds = new Set(
    lines.map(({ start, end }) => (/^\s*[(（*]*[0-9０-９①-⑳]/.test(said.slice(start, end)) ? "number" : "bullet")),
  );
  if (kinds.size > 1 || new Set(lines.map(({ indent }) => indent)).size > 1) return undefined;
  const [from, to] = [lines[0]!.start, lines.at(-1)!.end];
  // Headings or prose between the items: they may be of several lists.
  const between = linesOf(answer).filter((line) => line.start >= from && line.end <= to && !line.isItem);
  if (between.length > 0) return undefined;
  // Numbered headings: the items are theirs.
  if (linesOf(answer).some((line) => line.isHeading && /[0-9０-９①-⑳]/.test(said.slice(line.start, line.end))))
    return undefined;
  if (kinds.has("number") && !countsUp(lines.map(({ start, end }) => said.slice(start, end)))) return undefined;
  const miss = missOf(bound, { low: lines.length, high: lines.length }, "items");
  return miss === undefined ? undefined : { ...miss, start: from, end: to };
}

/** True for lines numbered 1, 2, 3 …. */
function countsUp(lines: readonly string[]): boolean {
  return lines.every((line, at) => {
    const digits = /[0-9]+/.exec(line);
    return digits === null ? /[①-⑳０-９]/.test(line) : Number(digits[0]) === at + 1;
  });
}
