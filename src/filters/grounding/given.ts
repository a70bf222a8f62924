import { GIVEN_ROLES, type Sample } from "../../core/sample.ts";
import { HAN, HANGUL, HIRAGANA, KATAKANA, LATIN, scriptTable } from "../../text/scripts.ts";

/** A passage that an answer has to keep to, and what is asked about it. */
export interface Given {
  /** `question`: about the passage, in so many words; `implied`: a question beside a passage; `summary`: of it. */
  readonly task: "question" | "implied" | "summary";
  readonly request: string;
  readonly passage: string;
  /** Everything that was said before the answer: what stands there is given too. */
  readonly all: string;
  /** How much the passage says: CJK characters by threes, and letters of alphabets. */
  readonly size: number;
}

/** How much a line says from which on it is a part of the passage: 30 CJK characters, 90 letters. */
const PASSAGE_LINE = 90;
/** The least passage: a sentence or two. */
const PASSAGE = 120;
/** The longest request, in UTF-16 code units. */
const REQUEST_UNITS = 400;

const SUMMARY =
  /要約|サマリ|要旨|要点を|まとめて(?:ください|下さい|$)|あらすじ|\bsummar[yi]|tl;?dr|요약|간추|摘要|總結|总结|概括|概述/i;
const QUESTION =
  /(?:本文|文章|上記|以下|次|下記|この文|記事|テキスト|文書|資料|段落|データ|コンテキスト)(?:の|から|を|に|中|内|で|$).{0,24}(?:問い|問題に|質問|答え|回答|抜き出|述べられ|特定)|(?:本文|文章|記事|文書|資料|上記|段落)(?:中|内)?(?:に|で)(?:よ[るれ]|は|述べ|書かれ)|(?:according to|based (?:only |solely )?on|using|from|read|in) (?:only )?(?:the|this) (?:following |above |given |provided )?(?:text|passage|article|paragraph|context|document|excerpt|report|information)|answer the (?:following )?questions?|(?:^|\n)#* ?(?:context|passage|article|paragraph|本文|文脈|コンテキスト|지문|본문|문맥|上下文|文章) ?[:：\n]|(?:다음|위|아래|본문|지문|글|문단|기사).{0,16}(?:읽고|바탕|따르면|근거|대답|답하|답해|질문)|(?:根據|依據|依照|閱讀|根据|阅读|依).{0,10}(?:文章|本文|上文|下文|段落|內容|短文|文本|資料|文字|敘述)|抜き出|抽出して|\bextract\b|추출|擷取|抽取|提取/i;
const FACTUAL =
  /誰|だれ|いつ|どこ|何(?:年|月|日|人|歳|世紀|という|と呼|語|県|市|区|国|度|回|メートル|パーセント|%|％)|どの|どちら|いくつ|いくら|なに|何[かでがを？?]|名前は|名称は|\b(?:who|when|where|which|what|how (?:many|much|old|long|tall|far))\b|누구|언제|어디|몇|어느|무엇|이름은|얼마|何時|何人|哪|多少|幾|几|什麼|什么|何處|何地|為何\?|誰/i;
/** Tasks whose answers may say more than the passage. */
const FREE =
  /翻訳|訳して|translat|번역|翻譯|翻译|rewrit|rephras|paraphras|書き換|書き直|言い換|続き|continue|complet|感想|意見|どう思|opinion|think|advi[cs]e|アドバイス|suggest|recommend|提案|例を|examples?\b|生成|generate|create|write|compose|作成|作って|書いて|考え|brainstorm|計算|calculat|comput|solve|コード|\bcode|function|プログラム|classif|分類|分类|添削|校正|correct|edit\b|grammar|推測|予測|predict|infer|imagin|小学生|explain|説明|해설|설명|解釋|解释|\bwhy\b|なぜ|どうして|왜|為什麼|为什么|改善|比較|compare|evaluat|評価|quiz|title|タイトル|제목|headline|hashtag|keyword|キーワード|疑問|点数|\bplan (?:an?|the|for)|\bdesign (?:an?|the)\b|story|poem|詩|sentiment|感情|improve|analy[sz]e|分析|critique|どうすれば|어떻게 해야|怎麼辦|可能性|数え|\bcount|出現|만들|작성|撰寫|寫一/i;
const NO_SUMMARY =
  /翻訳|訳して|translat|번역|翻譯|翻译|poem|詩|story|opinion|意見|感想|title|タイトル|critique|compare|英語|日本語で|中文|explain|改善|より良く|直してください|essay/i;
/** A teller, or someone spoken to: no passage to be asked about, but a case of the user's own. */
const PERSONAL =
  /私[はのがも]|僕|俺|あなた|\bI(?: |')(?:m|ve|am|was|have|had|think|want|need|would|will|do|did|can)\b|\b(?:my|me|you|your|we|our)\b|저는|제가|나는|내가|당신|我[的是在有想]|您|你/;

/** The text before the answer at `index`, where it is a passage with a request that the passage settles. */
export function givenTo(sample: Sample, index: number): Given | undefined {
  const { segments } = sample;
  let asked = "";
  let earlier = "";
  const own = segments[index]!;
  for (let at = 0; at < segments.length; at++) {
    const { role, kind, text, turn } = segments[at]!;
    if (at >= index || turn === own.turn || kind !== "content") continue;
    if (role === "user" || role === "prompt") asked += `${asked === "" ? "" : "\n"}${text}`;
    else if (role === "assistant") {
      earlier += `${asked}\n${text}\n`;
      asked = "";
    } else if (GIVEN_ROLES.includes(role)) earlier += `${text}\n`;
  }
  if (asked.length < PASSAGE / 3) return undefined;
  const parts = partsOf(asked);
  if (parts === undefined || parts.request.length > REQUEST_UNITS) return undefined;
  const { request, passage, size } = parts;
  if (size < PASSAGE || passage.includes("```")) return undefined;
  const task = taskOf(request, passage);
  return task === undefined ? undefined : { task, request, passage, size, all: `${earlier}${asked}` };
}

function taskOf(request: string, passage: string): Given["task"] | undefined {
  if (SUMMARY.test(request)) return NO_SUMMARY.test(request) ? undefined : "summary";
  if (FREE.test(request)) return undefined;
  if (QUESTION.test(request)) return "question";
  if (!FACTUAL.test(request) && !/(?:[?？]|か。?|は)\s*$/.test(request)) return undefined;
  if (request.trim().includes("\n") || PERSONAL.test(request)) return undefined;
  // What somebody says in the passage is no word of the one who asks.
  const told = passage.replace(/「[^」]*」|『[^』]*』|“[^”]*”|"[^"]*"/g, "");
  return PERSONAL.test(told) || /[?？]/.test(told) ? undefined : "implied";
}

/** A line that asks: it is no part of the passage, however long it is. */
const ASKS =
  /(?:[?？]|か。?|いつ|誰|どこ|何|なさい。?|ください。?|答えよ。?|は)["”」]?\s*$|^(?:Q|Question|質問|問い|問題|질문|문제|問)[\s.．:：\d]/i;

/** Two sentences and more. */
const SENTENCES = /[。.] ?[^。.]+[。.]/;

/** Parts a prompt into the lines that say much, with all between them, and the short ones around. */
function partsOf(text: string): { request: string; passage: string; size: number } | undefined {
  const lines = text.split("\n");
  const sizes = lines.map((line) => (line.length * 3 < PASSAGE_LINE ? 0 : sizeOf(line)));
  const longest = Math.max(...sizes);
  const isPassage = (at: number) =>
    sizes[at]! >= PASSAGE_LINE &&
    (sizes[at] === longest || ((3 * sizes[at]! > longest || SENTENCES.test(lines[at]!)) && !ASKS.test(lines[at]!)));
  const first = sizes.findIndex((_, at) => isPassage(at));
  if (first < 0) return undefined;
  const last = sizes.findLastIndex((_, at) => isPassage(at));
  const passage = lines.slice(first, last + 1).join("\n");
  let size = 0;
  for (let at = first; at <= last; at++) size += sizes[at]!;
  const around = [...lines.slice(0, first), ...lines.slice(last + 1)].filter((line) => line.trim() !== "").join("\n");
  if (around.trim() !== "") return { request: around, passage, size };
  // All in one line: the request is its first or its last sentence.
  const opening = /^.{4,60}?(?:[:：。]|[?？])/.exec(passage)?.[0] ?? "";
  const closing = /[。.!！」\s]([^。.!！」]{4,80}[?？])\s*$/.exec(passage)?.[1] ?? "";
  const request = `${opening}\n${closing}`;
  if (request.trim() === "") return undefined;
  return { request, passage: passage.slice(opening.length), size: size - sizeOf(request) };
}

let sizes: Uint8Array | undefined;

/** How much each code unit says. */
function sizeTable(): Uint8Array {
  sizes ??= scriptTable().map((script) => {
    if (script === HAN || script === HIRAGANA || script === KATAKANA || script === HANGUL) return 3;
    return script === LATIN ? 1 : 0;
  });
  return sizes;
}

/** How much a text says: CJK characters by threes, and letters of alphabets. */
export function sizeOf(text: string): number {
  const table = sizeTable();
  let size = 0;
  for (let at = 0; at < text.length; at++) size += table[text.charCodeAt(at)]!;
  return size;
}
