import { GIVEN_ROLES, type Sample } from "../../core/sample.ts";
import type { ClaimKind } from "./phrases.ts";

/** What the turns before an answer make room for. */
export interface Present {
  /** The claim may be true, or is what the prompt wants to hear. */
  allows(kind: ClaimKind): boolean;
}

/** Words, in lower case, of prompts that are about the thing itself, or that have it. */
const ABOUT: Readonly<Record<ClaimKind, readonly string[]>> = {
  image: [
    ...[
      "image",
      "picture",
      "photo",
      "screenshot",
      "figure",
      "diagram",
      "chart",
      "graph",
      "<img",
      "![",
      "painting",
      "draw",
    ],
    ...["画像", "写真", "図", "グラフ", "絵", "イラスト", "スクリーンショット", "スクショ", "チャート"],
    ...["이미지", "사진", "그림", "그래프", "스크린샷", "도표", "차트", "圖", "图", "照片", "相片", "畫", "畫面"],
  ],
  attachment: [
    ...["attach", "upload", "file", "document", "pdf", "spreadsheet", "report", "resume", "cover letter"],
    ...[
      "添付",
      "アップロード",
      "ファイル",
      "資料",
      "文書",
      "書類",
      "履歴書",
      "첨부",
      "파일",
      "문서",
      "자료",
      "업로드",
      "이력서",
    ],
    ...["附件", "附檔", "附上", "檔案", "上傳", "文件", "履歷"],
  ],
  conversation: [
    ...["earlier", "previous", "before", "last time", "discussed", "talked", "meeting", "yesterday", "conversation"],
    ...["先ほど", "先程", "さっき", "前回", "以前", "この前", "会話", "会議", "打ち合わせ", "面談"],
    ...[
      "앞서",
      "이전",
      "지난",
      "저번",
      "아까",
      "대화",
      "회의",
      "先前",
      "之前",
      "剛才",
      "剛剛",
      "上次",
      "對話",
      "会议",
      "會議",
    ],
  ],
  browsing: [
    ...["search", "browse", "google", "look up", "internet", "web", "online"],
    ...[
      "検索",
      "調べ",
      "ネット",
      "ウェブ",
      "ググ",
      "サーチ",
      "검색",
      "찾아",
      "인터넷",
      "웹",
      "구글",
      "搜尋",
      "搜索",
      "上網",
      "查",
      "網",
    ],
  ],
  human: [],
};

/** Words of prompts that want a text somebody else says: letters, stories, parts to play. Compiled for this project. */
const FOR_SOMEBODY =
  /\b(?:e-?mails?|letters?|stor(?:y|ies)|poems?|dialogues?|dialogs?|conversations?|speech|scripts?|role-?play(?:ing)?|role play|imagine|pretend|act as|diary|monologues?|complete|continue|lyrics|messages?|memo|reply|respond|blog|posts?|interview|scene|screenplay|novel|tweets?|transcript|minutes)\b|メール|手紙|物語|小説|ストーリー|詩を|作文|日記|台本|台詞|セリフ|会話文|会話を|対話|なりきっ|演じ|ロールプレイ|の役(?![割員に立])|人格を|想像し|スピーチ|例文|続きを|投稿|ブログ|返信|返事|ツイート|歌詞|이메일|메일|편지|이야기를|소설|시를 |일기|대본|대사|역할|상상|예문|블로그|답장|가사|연설|메시지|電子郵件|郵件|书信|書信|一封|寫信|回信|故事|小說|小说|首詩|作文|日記|劇本|對白|扮演|假裝|想像|演講|例句|貼文|部落格|回覆|歌詞/;

/** More of them, where it is the first person that speaks: texts that are handed on, and words that give a part. */
const HANDED_ON =
  /\b(?:you are|you're|characters?|translate|rewrite|rephrase|paraphrase|edit|proofread|summari[sz]e|songs?|essay)\b|あなたは|翻訳|訳して|書き換え|言い換え|要約|エッセイ|キャラ|의 역|당신은|너는|번역|바꿔|요약|에세이|對話|角色|你是|您是|翻譯|改寫|改写|編輯|编辑|摘要|總結|总结/;

/** More of them, where the first person is somebody's: texts to be made up, and words to the one who answers. */
const FIRST_PERSON =
  /\b(?:write|compose|draft|create|generate|construct|come up|make up|review|journal|narrat\w*|sentences?|examples?|anecdote|jokes?|caption|perspective|point of view|first[- ]person|share|personal|convert|transform|describe|your|tell me about|suppose|fill in|correct|give me)\b|書いて|作って|作成|考えて|仮定|レビュー|あなた|써 ?줘|써 주|작성|만들어|당신|리뷰|撰寫|寫一|寫出|創作|假設|評論|你的|您的/;

/** What a system prompt or an earlier turn gives: tools, a memory, the web. */
const EQUIPPED = ["tool", "search", "browse", "memory", "ツール", "検索", "記憶", "도구", "검색", "工具", "搜尋"];

const TOOLS = ["tool", "ツール", "道具", "도구", "工具"];

/** A word of Latin letters begins where no letter stands before: a profile is no file, a paragraph no graph. */
function hasWord(where: string, word: string): boolean {
  const isLatin = isLetter(word.charCodeAt(0));
  for (let at = where.indexOf(word); at >= 0; at = where.indexOf(word, at + 1))
    if (!isLatin || !isLetter(where.charCodeAt(at - 1))) return true;
  return false;
}

const isLetter = (unit: number) => unit >= 0x61 && unit <= 0x7a;

/** How much of a long prompt is read, in UTF-16 code units, at either end. */
const END_UNITS = 3000;

/** Reads what stands before the segment at `index`. */
export function presentBefore({ segments, meta }: Sample, index: number): Present {
  let given = "";
  let system = "";
  let answers = 0;
  let hasTools = false;
  for (const [at, segment] of segments.entries()) {
    const { role, text, kind, turn } = segment;
    if (role === "tool" || kind === "arguments") hasTools = true;
    if (role === "system") system += `${text.slice(0, END_UNITS)}\n`;
    if (at >= index || turn === segments[index]!.turn) continue;
    if (role === "assistant") answers++;
    else if (GIVEN_ROLES.includes(role)) {
      given += `${text.slice(0, END_UNITS)}\n`;
      if (text.length > END_UNITS) given += `${text.slice(Math.max(END_UNITS, text.length - END_UNITS))}\n`;
    }
  }
  const lower = given.toLowerCase();
  const has = (words: readonly string[], where: string) => words.some((word) => hasWord(where, word));
  const hasAttachments = meta.turns.some(({ attachments }) => attachments.length > 0);
  const hasToolCalls = hasTools || meta.turns.some((turn) => turn.hasToolCalls);
  return {
    allows(kind) {
      if (lower.trim() === "" || FOR_SOMEBODY.test(lower)) return true;
      switch (kind) {
        case "image":
        case "attachment":
          return hasAttachments || hasToolCalls || has(ABOUT[kind], lower);
        case "conversation":
          return answers > 0 || hasToolCalls || has(ABOUT[kind], lower) || has(EQUIPPED, system.toLowerCase());
        case "browsing":
          return hasToolCalls || has(TOOLS, lower) || has(ABOUT[kind], lower) || has(EQUIPPED, system.toLowerCase());
        case "human":
          // A system prompt may give a part to play; a long talk is one between people.
          return system.trim() !== "" || answers > 1 || HANDED_ON.test(lower) || FIRST_PERSON.test(lower);
      }
    },
  };
}
