import { HAN, HANGUL, KATAKANA, LATIN, scriptTable } from "../../text/scripts.ts";
import type { Support } from "./support.ts";

/** A name of an answer that the passage lacks; `[start, end)` in UTF-16 code units. */
export interface NameAt {
  readonly start: number;
  readonly end: number;
}

/** The longest answer that is nothing but what was asked for, in UTF-16 code units. */
const BARE_UNITS = 40;
/** The longest answer in a sentence or two. */
const SENTENCE_UNITS = 160;

const ASKS_NAME =
  /(?:誰|だれ)(?!か(?!ら|[。？?」\s]|$))|どこ(?!か(?:の|で|に))|どの|何という|何と呼|名前|名称|何(?:県|市|区|国|語)|\b(?:who|whom|whose|where|which|what(?:'s| is| was)? the name)\b|누구|어디|어느|이름|何人|哪|何處|何地|什麼名|何という/i;
const ASKS_REASON =
  /なぜ|どうして|どのよう|どんな|どういう|\b(?:why|how (?:do|does|did|can|is|was|were|are))\b|왜|이유|어떻게|어떤|為什麼|如何|怎麼|怎樣|為何|原因|何故|내용|의미|what (?:does|did|do|happen|kind|type|effect)/i;
/** Things that are told in words of one's own, unless somebody's or something's name is asked for. */
const ASKS_CONTENT = /理由|特徴|違い|意味|目的|影響/;

/** Words that stand for the passage, for nothing, or for whatever was asked. */
const NOBODY =
  /^(?:本文|文章|記事|質問|答え|回答|以上|以下|不明|不詳|なし|無し|該当|記載|情報|上記|同上|両方|全部|両者|可能|答案|文中|段落|沒有|無法|資訊|提及|提到|未提|不知道|none|unknown|both|neither|yes|no|true|false|not|the|context|passage|text|article|answer|based|according|information|정답|본문|답|없음|정보)/i;

/** Dates and counts in kanji are no names. */
const FIGURES = /^[〇零一二三四五六七八九十百千万萬億兆年月日時分秒人回名歳歲円元個頃]+$/;

/** Names in a short answer to a question about a passage: all that it says, where it says nothing else. */
export function namesOfShortAnswer(answer: string, request: string, support: Support): NameAt[] {
  const text = answer.trim();
  const offset = answer.indexOf(text);
  if (text.length > SENTENCE_UNITS || text.includes("\n") || ASKS_REASON.test(request)) return [];
  const asksName = ASKS_NAME.test(request);
  if (!asksName && ASKS_CONTENT.test(request)) return [];
  const bare =
    text.length <= BARE_UNITS &&
    !/[。！!]|です|ます|でした|である|ました|다\.?$|\bis\b|\bwas\b|\bare\b|\bwere\b|是|的|[はをが]/.test(text);
  if (!bare && !asksName) return [];
  const found: NameAt[] = [];
  for (const { start, end, script } of stretchesOf(text)) {
    const stretch = text.slice(start, end);
    if (NOBODY.test(stretch) || FIGURES.test(stretch)) continue;
    if (!bare && !isNamedPlace(text, start, wholeEnd(text, end, script), script)) continue;
    if (isMissing(stretch, script, asksName, support)) found.push({ start: offset + start, end: offset + end });
  }
  return found;
}

function isMissing(stretch: string, script: number, asksName: boolean, support: Support): boolean {
  if (script === LATIN)
    return (
      (stretch[0] !== stretch[0]!.toLowerCase() || asksName) &&
      stretch.length > 2 &&
      !stretch.split(" ").some(support.word)
    );
  if (script === HANGUL) {
    // Particles and endings follow a noun.
    const stem = stretch.slice(0, Math.max(2, stretch.length - 2));
    return stretch.length >= 2 && support.share(stem) < 0.5 && (asksName || support.characters(stem) < 0.5);
  }
  const share = support.share(stretch);
  return share < 0.5 && (asksName ? true : support.characters(stretch) <= 0.5);
}

/** In a sentence the answer stands before what makes it one. */
function isNamedPlace(text: string, start: number, end: number, script: number): boolean {
  const after = text.slice(end, end + 4);
  const before = text.slice(Math.max(0, start - 3), start);
  if (script === LATIN) return /^[A-Z]/.test(text[start]!) && !(start === 0 || /[.!?:] ?$/.test(before));
  if (script === HANGUL) return /(?:입니다|이다|이에요|예요)/.test(text.slice(start, end + 4));
  if (script === HAN && /[是由叫名於]$/.test(before)) return true;
  return /^(?:です|である|だ[。っ]|でし|によ[っる]|という|に(?:あ|位置)|$)/.test(after);
}

/** A name in Japanese may go on in another script: ポルトガル人, コンゴ共和国. */
function wholeEnd(text: string, end: number, script: number): number {
  if (script !== KATAKANA && script !== HAN) return end;
  const scripts = scriptTable();
  let at = end;
  while (at < text.length && (scripts[text.charCodeAt(at)] === HAN || scripts[text.charCodeAt(at)] === KATAKANA)) at++;
  return at;
}

interface Stretch extends NameAt {
  readonly script: number;
}

/** Stretches of Han, of katakana, of Hangul and of Latin letters with two letters and more. */
function stretchesOf(text: string): Stretch[] {
  const scripts = scriptTable();
  const found: Stretch[] = [];
  const scriptOf = (at: number): number => {
    const unit = text.charCodeAt(at);
    if (unit === 0x30fc || unit === 0x30fb || unit === 0xb7) return KATAKANA;
    if (unit === 0x3005 || unit === 0x30f6 || unit === 0x30f5) return HAN;
    return scripts[unit] ?? 0;
  };
  for (let at = 0; at < text.length; ) {
    const script = scriptOf(at);
    let end = at + 1;
    if (script !== HAN && script !== KATAKANA && script !== HANGUL && script !== LATIN) {
      at++;
      continue;
    }
    // A name of several words is one.
    const goesOn = () =>
      scriptOf(end) === script || (script === LATIN && text[end] === " " && /[A-Z]/.test(text[end + 1] ?? ""));
    while (end < text.length && goesOn()) end++;
    if (script !== HAN) {
      if (end - at > 1) found.push({ start: at, end, script });
    } else for (const part of hanParts(text, at, end)) found.push({ ...part, script });
    at = end;
  }
  return found;
}

/** Chinese verbs and particles part the stretches of Han that have no kana between them. */
function* hanParts(text: string, start: number, end: number): Iterable<NameAt> {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !"是由的於在叫為了和與及等".includes(text[at]!)) continue;
    if (at - from >= 2) yield { start: from, end: at };
    from = at + 1;
  }
}

const TITLED: readonly (readonly [title: RegExp, before: RegExp])[] = [
  [/氏(?![名族神])|さん(?![がざ])|教授|博士(?!課程|号|論文)|首相|大統領|総理/g, /[一-鿿々ヶァ-ヴー・]{2,10}$/],
  [/[一-鿿]県|[一-鿿]{2}市(?![場民内長役町街])|[一-鿿]{2}大学(?!院|生)/g, /$/],
  [/ ?(?:씨|교수|박사|대통령|총리)(?![가-힣]{3})/g, /[가-힣]{2,4}$/],
];
/** Every match above has one of these. */
const ANY_TITLE = /[氏県市씨]|さん|教授|博士|首相|大統領|総理|大学|교수|박사|대통령|총리/;
const GENERIC =
  /^(?:.*(?:皆|客|母|父|兄|姉|子|奥|娘|息子|爺|婆|業者|患者|各|両|准|副|元|前|現|名誉|同|当|某|農家|学者|職人|医者|お|ご|担当|대학|담당|부|전|현|신임|여러|선생님))$|^(?:.*(?:各|全|他|同|当|本|近隣|隣|都|地方|大|中小|政令|先進|模範|主要|対象|参加|首都|高級|現代|国立|公立|私立|州立|短期|有名|名門|一流|総合))[県市大]/;

/** Names with a title, and places with their rank, in an answer of any length. */
export function titledNames(answer: string, support: Support): NameAt[] {
  const found: NameAt[] = [];
  if (!ANY_TITLE.test(answer)) return found;
  for (const [title, before] of TITLED)
    for (const match of answer.matchAll(title)) {
      const head = before.exec(answer.slice(Math.max(0, match.index - 10), match.index));
      if (head === null || GENERIC.test(head[0] === "" ? match[0] : head[0])) continue;
      const start = match.index - head[0].length;
      const name = answer.slice(start, match.index + (head[0] === "" ? match[0].length : 0));
      if (support.share(name) > 0.25 || support.characters(name) > 0.5) continue;
      found.push({ start, end: match.index + match[0].length });
    }
  return found;
}

/** English words that are written with a capital letter wherever they stand. */
const CAPITALISED = new Set(
  (
    "i i'm i've i'd i'll monday tuesday wednesday thursday friday saturday sunday january february march april may june july august " +
    "september october november december english ai ok mr mrs ms dr prof note yes no god earth internet web pros cons the a an in on at"
  ).split(" "),
);

/** Names in the middle of English sentences. */
export function latinNames(answer: string, support: Support): NameAt[] {
  const found: NameAt[] = [];
  for (const match of answer.matchAll(
    /(?<=(?:^|[\s(])[a-z][a-z'-]*,? )[A-Z][a-zA-ZÀ-ɏ'-]{2,}(?: [A-Z][a-zA-ZÀ-ɏ'-]+)*/g,
  )) {
    const words = match[0].split(" ").filter((word) => !CAPITALISED.has(word.toLowerCase().replace(/'s$/, "")));
    if (words.length === 0) continue;
    if (words.some((word) => support.word(word.replace(/(?:'s|s'|s)$/, "")))) continue;
    // Two capitals and more in one word are an abbreviation of what may stand there in full.
    if (words.every((word) => /[A-Z].*[A-Z]/.test(word))) continue;
    if (answer[match.index + match[0].length] === ":") continue;
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
