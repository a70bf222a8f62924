/** How prompts and transcripts label their speakers, in lower case, without the colon. Compiled for this project. */
export const USER_LABELS: ReadonlySet<string> = new Set([
  ...["user", "human", "customer", "ユーザー", "ユーザ", "人間", "사용자", "사람", "인간"],
  ...["使用者", "用戶", "用户", "人類", "人类"],
]);

export const ASSISTANT_LABELS: ReadonlySet<string> = new Set([
  ...["assistant", "ai", "bot", "chatbot", "gpt", "chatgpt", "ai assistant", "model"],
  ...["アシスタント", "ボット", "aiアシスタント", "チャットボット", "어시스턴트", "챗봇", "ai 어시스턴트", "봇"],
  ...["助理", "助手", "ai助手", "ai助理", "機器人", "机器人", "聊天機器人", "聊天机器人"],
]);

export const QUESTION_LABELS: ReadonlySet<string> = new Set([
  ...["q", "question", "質問", "問題", "問", "질문", "문제", "문", "提問", "问题", "问"],
]);

export const ANSWER_LABELS: ReadonlySet<string> = new Set([
  ...["a", "answer", "response", "回答", "答え", "答", "解答", "답변", "답", "대답", "答案"],
]);

/** Words, in lower case, of prompts that ask for a dialogue, or for questions with their answers. */
export const ASKS_FOR_DIALOGUE: readonly string[] = [
  ...[
    "dialog",
    "conversation",
    "script",
    "interview",
    "transcript",
    "roleplay",
    "role-play",
    "role play",
    "chat",
    "skit",
  ],
  ...[
    "screenplay",
    "scene",
    "debate",
    "interaction",
    "exchange",
    "faq",
    "q&a",
    "quiz",
    "riddle",
    "joke",
    "questionnaire",
  ],
  ...["generate", "create", "write", "example", "few-shot", "question-answer", "questions", "continue"],
  ...[
    "対話",
    "会話",
    "台本",
    "脚本",
    "シナリオ",
    "インタビュー",
    "チャット",
    "ロールプレイ",
    "やりとり",
    "やり取り",
    "寸劇",
  ],
  ...[
    "クイズ",
    "なぞなぞ",
    "作成",
    "作って",
    "考えて",
    "書いて",
    "生成",
    "例を",
    "例文",
    "続き",
    "問答",
    "よくある質問",
    "演じ",
  ],
  ...[
    "대화",
    "대본",
    "각본",
    "인터뷰",
    "채팅",
    "챗봇",
    "역할극",
    "시나리오",
    "퀴즈",
    "만들",
    "작성",
    "생성",
    "예시",
    "이어",
  ],
  ...["對話", "对话", "劇本", "剧本", "訪談", "访谈", "採訪", "采访", "聊天", "腳本", "脚本", "扮演", "測驗", "问答"],
  ...[
    "產生",
    "编写",
    "撰寫",
    "撰写",
    "創作",
    "创作",
    "寫",
    "写",
    "範例",
    "示例",
    "例子",
    "設計",
    "设计",
    "模擬",
    "模拟",
  ],
];
