/**
 * The special tokens of chat templates and tokenizers. Compiled from the tokenizer configs and model cards of the
 * models named beside them (names of tokens are facts and carry no licence).
 *
 * `end` closes a text or turn, `start` opens a text, `role` opens or frames a turn, `piece` is a part of a vocabulary
 * that is never shown. `weak` tokens are also what people write in exercises and in code.
 */
export type TokenKind = "end" | "start" | "role" | "piece" | "weak";

/** Names inside `<|…|>`. Others of at least four lower-case letters, digits and underscores count as `role`. */
export const PIPE_NAMES: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  // ChatML, Qwen, Yi, InternLM; Phi-4.
  ...kinds("role", "im_start", "im_sep", "im_user", "im_assistant", "im_system", "im_middle", "plugin", "action_start"),
  ...kinds("end", "im_end", "action_end"),
  // GPT-2 and all after it; StarCoder, StableLM, DeepSeek-Coder; o200k_harmony of gpt-oss.
  ...kinds("end", "endoftext", "endofprompt", "return", "call", "end", "eot", "eos", "eod", "eom", "pad", "unk"),
  ...kinds("start", "startoftext", "bos", "sot"),
  ...kinds("role", "start", "message", "channel", "constrain", "fim_prefix", "fim_middle", "fim_suffix", "fim_pad"),
  // Llama 3, 3.1, 4.
  ...kinds("start", "begin_of_text"),
  ...kinds("end", "end_of_text", "eot_id", "eom_id", "eot", "eom", "finetune_right_pad_id", "finetune_right_pad"),
  ...kinds("role", "start_header_id", "end_header_id", "header_start", "header_end", "python_tag", "python_start"),
  // Phi-3, Zephyr, StarChat, GLM-4, Falcon 3, Granite, EXAONE.
  ...kinds("role", "user", "assistant", "system", "tool", "observation", "prompter", "human", "bot", "function"),
  ...kinds("role", "start_of_role", "end_of_role", "tool_call", "tool_response", "reserved_special_token"),
  ...kinds("end", "endofturn", "end_of_turn", "end_of_sentence", "end_of_document", "end_of_prompt"),
  // Command-R.
  ...kinds("role", "START_OF_TURN_TOKEN", "SYSTEM_TOKEN", "USER_TOKEN", "CHATBOT_TOKEN", "START_RESPONSE"),
  ...kinds("end", "END_OF_TURN_TOKEN", "END_RESPONSE"),
  // DeepSeek, between full-width bars: <｜User｜>.
  ...kinds("role", "User", "Assistant", "tool▁calls▁begin", "tool▁calls▁end", "tool▁call▁begin", "tool▁call▁end"),
  ...kinds("role", "tool▁outputs▁begin", "tool▁outputs▁end", "tool▁sep", "fim▁begin", "fim▁hole", "fim▁end"),
  ...kinds("start", "begin▁of▁sentence"),
  ...kinds("end", "end▁of▁sentence", "▁pad▁", "EOT"),
]);

/** Beginnings of names that count as tokens also without the closing bar (`<|end_of_text>`), as models mangle them. */
export const PIPE_STEMS: readonly string[] = ["end", "start", "begin", "im_", "eot", "user", "assistant", "system"];

/** Whole tokens in angle brackets. */
export const ANGLE_TOKENS: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  // Llama 1 and 2, Mistral, T5, RoBERTa, Gemma, rinna, Baichuan.
  ...kinds("start", "<s>", "<bos>", "<BOS>", "<BOS_TOKEN>"),
  ...kinds("end", "</s>", "<eos>", "<EOS>", "<EOS_TOKEN>", "<EOD>", "<eod>", "<eop>", "<pad>", "<PAD>", "<PAD_TOKEN>"),
  ...kinds("end", "<end_of_turn>", "<end_of_utterance>", "<end_of_text>"),
  ...kinds("role", "<start_of_turn>", "<<SYS>>", "<</SYS>>", "<INST>", "</INST>", "<</INST>>", "<sop>"),
  ...kinds("piece", "<unk>", "<UNK>", "<UNK_TOKEN>", "<NL>", "<CLS>", "<SEP>"),
  ...kinds("weak", "<mask>", "<MASK>"),
]);

/** Prefixes of numbered tokens in angle brackets: T5, Gemma, Baichuan. */
export const NUMBERED_TOKENS: readonly string[] = ["extra_id_", "unused", "reserved_"];

/** Whole tokens in square brackets. */
export const SQUARE_TOKENS: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  // Llama 2, Mistral.
  ...kinds("role", "[INST]", "[/INST]", "[/SYS]", "[TOOL_CALLS]", "[AVAILABLE_TOOLS]", "[/AVAILABLE_TOOLS]"),
  ...kinds("role", "[TOOL_RESULTS]", "[/TOOL_RESULTS]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]"),
  // ChatGLM.
  ...kinds("start", "[gMASK]", "[sMASK]"),
  // BERT.
  ...kinds("weak", "[MASK]", "[CLS]", "[SEP]", "[PAD]", "[UNK]", "[EOS]", "[BOS]"),
]);

/** Names inside `[|…|]`: EXAONE. */
export const SQUARE_PIPE_NAMES: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ...kinds("role", "system", "user", "assistant", "tool"),
  ...kinds("end", "endofturn"),
]);

/** Role names that stand right after a token that opens a turn (`<|im_start|>assistant`). */
export const ROLE_WORDS: readonly string[] = ["assistant", "user", "system", "tool", "model", "ipython", "human"];

/** Headers of the Alpaca and Vicuna prompts in four languages, without `### ` and the colon. */
export const PROMPT_HEADERS: ReadonlySet<string> = new Set([
  ...["Instruction", "Response", "Human", "Assistant", "INSTRUCTION", "RESPONSE", "instruction", "response"],
  ...["指示", "応答", "지시", "응답", "명령어", "指令", "回應", "回应"],
]);

/** Alpaca's other headers, which are ordinary headings at the start of a line. */
export const FIELD_HEADERS: ReadonlySet<string> = new Set([
  ...["Input", "Output", "入力", "出力", "입력", "출력", "輸入", "輸出", "输入", "输出"],
]);

/** Words, in lower case, of prompts and lines that are about tokens and templates: there a token is mentioned. */
export const ABOUT_TOKENS: readonly string[] = [
  ...["token", "chatml", "sentencepiece", "byte-pair", "chat template", "prompt template", "prompt injection"],
  ...["special character", "delimiter", "[mask]", "<mask>", "masked"],
  ...["トークン", "チャットテンプレ", "プロンプトテンプレ", "特殊文字", "特殊記号", "プロンプトインジェクション"],
  ...["토큰", "채팅 템플릿", "프롬프트 템플릿", "구분자", "특수 문자", "프롬프트 인젝션"],
  ...[
    "詞元",
    "词元",
    "特殊標記",
    "特殊标记",
    "分隔符",
    "特殊符號",
    "特殊符号",
    "提示詞注入",
    "提示词注入",
    "聊天模板",
    "對話模板",
  ],
];

/** More such words, which mean it only on the line of the token itself. */
export const ABOUT_TOKENS_ON_LINE: readonly string[] = [
  ...["vocabulary", "end-of-", "template", " tag", "element", "markup", "placeholder", "marker", "format"],
  ...["テンプレート", "語彙", "区切り", "タグ", "要素", "マーカー", "プレースホルダ", "記号"],
  ...[
    "템플릿",
    "어휘",
    "태그",
    "요소",
    "마커",
    "기호",
    "標記",
    "标记",
    "模板",
    "範本",
    "標籤",
    "标签",
    "元素",
    "詞彙表",
  ],
];

function kinds(kind: TokenKind, ...names: string[]): [string, TokenKind][] {
  return names.map((name) => [name, kind]);
}
