import type { ContributorLanguage, FamilyWords } from "./words.ts";

type Words = Readonly<Record<ContributorLanguage, readonly [name: string, todo: string]>>;

/** By the letters of a code; every family that a filter has is here. */
const FAMILIES: Readonly<Record<string, Words>> = {
  ENC: {
    en: ["damaged characters", "Export the rows again as UTF-8, from the original text."],
    ja: ["文字化け・壊れた文字", "元の文章から UTF-8 で書き出し直してください。"],
    ko: ["깨진 문자", "원본 글에서 UTF-8로 다시 내보내 주세요."],
    "zh-TW": ["亂碼或毀損的字元", "請從原文以 UTF-8 重新匯出。"],
  },
  SCR: {
    en: ["words of another script in a sentence", "Have the answer written again: foreign words have slipped into it."],
    ja: ["文中に混ざった他言語の語", "他の言語の語が紛れ込んでいます。回答を書き直してください。"],
    ko: ["문장에 섞인 다른 언어의 낱말", "다른 언어의 낱말이 섞여 있습니다. 답을 다시 써 주세요."],
    "zh-TW": ["句中混入其他語言的詞", "回答裡混入了其他語言的詞，請重新撰寫。"],
  },
  LNG: {
    en: ["another language than expected", "Have the answer written again in the language of its question."],
    ja: ["想定と違う言語・字体", "質問と同じ言語・字体で回答を書き直してください。"],
    ko: ["기대와 다른 언어나 글자", "질문과 같은 언어로 답을 다시 써 주세요."],
    "zh-TW": ["語言或字體與預期不符", "請以與問題相同的語言（正體中文）重新撰寫回答。"],
  },
  ROW: {
    en: ["rows that cannot be read", "Check that every line is one JSON object with the columns of the others."],
    ja: ["読み取れない行", "各行が、ほかの行と同じ列を持つ一つの JSON オブジェクトか確認してください。"],
    ko: ["읽을 수 없는 행", "각 줄이 다른 줄과 같은 열을 가진 JSON 객체 하나인지 확인해 주세요."],
    "zh-TW": ["無法讀取的資料列", "請確認每一行都是一個 JSON 物件，欄位與其他行相同。"],
  },
  RSP: {
    en: ["unfinished or odd answers", "Have the answer made again: it is empty, cut off, or holds template tokens."],
    ja: ["回答の形式の問題", "空の回答、途切れた回答、テンプレートの記号などがあります。作り直してください。"],
    ko: ["답의 형식 문제", "비어 있거나 끊긴 답, 템플릿 기호가 든 답이 있습니다. 다시 만들어 주세요."],
    "zh-TW": ["回答的格式問題", "有空白、中斷或含模板符號的回答，請重新產生。"],
  },
  META: {
    en: ["columns that break a rule", "Fill in or correct the columns that are named, or leave these rows out."],
    ja: ["列の決まりに合わない行", "示された列を埋めるか直すか、その行を除いてください。"],
    ko: ["열 규칙에 맞지 않는 행", "표시된 열을 채우거나 고치고, 아니면 그 행을 빼 주세요."],
    "zh-TW": ["欄位不符規則的資料列", "請補上或修正所列欄位，或移除這些資料列。"],
  },
  DUP: {
    en: ["rows that stand more than once", "Leave out the copies."],
    ja: ["重複した行", "重複している行を除いてください。"],
    ko: ["중복된 행", "중복된 행을 빼 주세요."],
    "zh-TW": ["重複的資料列", "請移除重複的資料列。"],
  },
  CON: {
    en: ["text of a test set", "Leave these rows out: they hold questions that models are tested with."],
    ja: ["評価用データを含む行", "モデルの評価に使う問題を含んでいます。除いてください。"],
    ko: ["평가용 데이터가 든 행", "모델 평가에 쓰는 문제가 들어 있습니다. 빼 주세요."],
    "zh-TW": ["含有評測題目的資料列", "內容含有用來評測模型的題目，請移除。"],
  },
  HAL: {
    en: [
      "doubtful statements, or answers to another question",
      "Check the facts, and that each answer belongs to its question; else have it written again.",
    ],
    ja: [
      "疑わしい記述・質問と合わない回答",
      "事実と、回答が質問に対応しているかを確認し、必要なら書き直してください。",
    ],
    ko: ["의심스러운 내용·질문과 맞지 않는 답", "사실이 맞는지, 답이 질문에 맞는지 확인하고 필요하면 다시 써 주세요."],
    "zh-TW": ["內容存疑或答非所問", "請查證內容，並確認回答是否對應問題；必要時請重新撰寫。"],
  },
  REP: {
    en: ["text that repeats itself", "Have the answer made again: it goes round in circles."],
    ja: ["同じ文言の繰り返し", "同じ文言が繰り返されています。回答を作り直してください。"],
    ko: ["같은 말의 반복", "같은 말이 되풀이됩니다. 답을 다시 만들어 주세요."],
    "zh-TW": ["內容不斷重複", "內容反覆重複，請重新產生回答。"],
  },
  FLU: {
    en: ["text that is not fluent", "Have the answer written again by somebody who writes the language well."],
    ja: ["不自然な文章", "自然な文章に書き直してください。"],
    ko: ["자연스럽지 않은 글", "자연스러운 글로 다시 써 주세요."],
    "zh-TW": ["文句不通順", "請改寫成通順的文句。"],
  },
  TRN: {
    en: ["translations that do not match", "Translate again: something is missing, added, or left as it was."],
    ja: ["訳文の不一致", "訳し漏れや余分な文があります。訳し直してください。"],
    ko: ["맞지 않는 번역", "빠지거나 더해진 부분이 있습니다. 다시 번역해 주세요."],
    "zh-TW": ["譯文與原文不符", "有漏譯、增譯或未翻譯之處，請重新翻譯。"],
  },
  DPO: {
    en: ["pairs that do not work", "Check which answer is the better one, and that the two differ."],
    ja: ["選好データの組の問題", "どちらがよい回答か、二つが異なるかを確認してください。"],
    ko: ["선호 쌍의 문제", "어느 답이 더 나은지, 두 답이 다른지 확인해 주세요."],
    "zh-TW": ["偏好配對的問題", "請確認哪個回答較佳，且兩者確實不同。"],
  },
  IFE: {
    en: ["instructions that were not followed", "Have the answer made again so that it does what the question asks."],
    ja: ["指示に従っていない回答", "指示どおりの回答に作り直してください。"],
    ko: ["지시를 따르지 않은 답", "지시대로 답을 다시 만들어 주세요."],
    "zh-TW": ["未遵照指示的回答", "請依照指示重新產生回答。"],
  },
  STY: {
    en: ["styles that do not match", "Keep to one level of politeness in an answer."],
    ja: ["文体の不統一", "一つの回答の中では文体をそろえてください。"],
    ko: ["말투의 불일치", "한 답 안에서는 말투를 통일해 주세요."],
    "zh-TW": ["文體不一致", "請讓同一則回答的文體一致。"],
  },
  PII: {
    en: ["personal data or keys", "Take personal data, keys and passwords out."],
    ja: ["個人情報・鍵", "個人情報、鍵、パスワードを取り除いてください。"],
    ko: ["개인 정보나 키", "개인 정보, 키, 비밀번호를 지워 주세요."],
    "zh-TW": ["個人資料或金鑰", "請移除個人資料、金鑰與密碼。"],
  },
};

const OTHERS: Words = {
  en: ["other findings", "Please look at these rows."],
  ja: ["その他", "これらの行を確認してください。"],
  ko: ["그 밖의 내용", "이 행들을 확인해 주세요."],
  "zh-TW": ["其他問題", "請確認這些資料列。"],
};

export const hasFamily = (family: string): boolean => Object.hasOwn(FAMILIES, family);

/** What a family is called in a language, and what to do about it. */
export function familyWords(family: string, language: ContributorLanguage): FamilyWords {
  const [name, todo] = (hasFamily(family) ? FAMILIES[family]! : OTHERS)[language];
  return { name, todo };
}
