/**
 * How Japanese, Korean, Chinese and English prompts ask for a text to be changed, or about the form of words. Written for this
 * project, 2026-11. Lower case.
 */

/** The text that is given must come back changed. */
export const CHANGE_TASKS: readonly string[] = (
  "翻訳 訳して 英訳 和訳 訂正 修正 直して 書き直 書き換 書きかえ 言い換 言いかえ 添削 校正して 変換 に変え 置き換 " +
  "翻译 翻譯 译成 譯成 改写 改寫 重写 重寫 纠正 糾正 更正 改正 修正 修改 编辑 編輯 改成 改为 改為 转换为 轉換為 转换成 轉換成 替换 替換 插入 " +
  "번역 고쳐 수정 바꿔 바꾸 교정 다시 써 다시 작성 변환 " +
  "translate rewrite rephrase reword paraphrase edit fix convert transform replace proofread"
).split(" ");

/** In English, before what is corrected: `correct` alone is an adjective as well. */
export const CORRECTIONS: readonly string[] =
  "correct the|correct this|correct any|correct all|correct my|correct grammar|correct spelling|change the|change this|make the following|insert a|insert the".split(
    "|",
  );

/** Then the answer may be what was given: it was asked for, chosen or extracted, or changes only where it must. */
export const MAY_STAY: readonly string[] = (
  "何|誰|だれ|いつ|どこ|なぜ|どれ|どちら|選んで|選び|必要なら|必要に応じ|必要があれば|もしあれば|なければ|そのまま|選択|抜き出|繰り返|復唱|例文|一番|最も|" +
  "什么|什麼|甚麼|谁|誰|哪|选|選|如果有|如有|若有|必要时|必要時|是否|重复|重複|提取|" +
  "무엇|누구|언제|어디|뭐|어느|어떤 것|고르|골라|선택|필요하면|필요한 경우|있으면|있다면|그대로|반복|" +
  "what|who|when|where|why|which|choose|select|pick|if any|if necessary|if needed|if there|whether|identify|repeat|extract|best|most"
).split("|");

/** Code, and what is written for code. */
export const ABOUT_CODE: readonly string[] = (
  "関数|コード|プログラム|スクリプト|アルゴリズム|正規表現|変数|クエリ|函数|函數|代码|程式|程序|脚本|腳本|算法|演算法|正则|正規|变量|變數|密码|密碼|" +
  "함수|코드|프로그램|스크립트|알고리즘|정규식|변수|비밀번호|パスワード|python|java|sql|regex|html|css|linux"
).split("|");

/** What a prompt may ask of the form of English words; `lost` says what a text without letters of an alphabet makes of it. */
export interface FormTask {
  readonly task: string;
  readonly words: readonly string[];
  /** One of these must stand in the prompt as well; none: the words are enough. */
  readonly with?: readonly string[];
}

const DO = (
  "改 编辑 編輯 重写 重寫 转换 轉換 添加 加上 插入 替换 替換 找出 确定 確定 识别 識別 更正 纠正 糾正 分析 检查 檢查 写出 寫出 造句 " +
  "直し 直す 書き換 書き直 変え 変換 訂正 修正 見つけ 特定 挙げ 答え 使って " +
  "바꿔 바꾸 고쳐 찾아 수정 변환 써 "
)
  .trim()
  .split(" ");
const ORDER = "顺序 順序 順に 順番 並べ 並び 排列 排序 순으로 순서 정렬".split(" ");
const LETTERS = "字母 アルファベット 알파벳".split(" ");

export const FORM_TASKS: readonly FormTask[] = [
  { task: "alphabetical order", words: LETTERS, with: ORDER },
  {
    task: "letters of words",
    words: LETTERS,
    with: "开头 開頭 结尾 結尾 开始 開始 打头 个字母 個字母 始まる で終わる から始ま 시작하 로 끝나".split(" "),
  },
  { task: "spelling", words: "拼写 拼寫 スペル 綴り つづり 스펠링".split(" "), with: DO },
  {
    task: "English tense",
    words:
      "时态 時態 过去时 過去時 过去式 過去式 现在时 現在時 将来时 將來時 未来时 完成时 完成時 进行时 進行時 現在完了 過去完了 未来完了 현재완료 과거완료".split(
        " ",
      ),
    with: DO,
  },
  { task: "plural forms", words: "复数 複數 单数形式 單數形式 複数形 単数形 복수형 단수형".split(" "), with: DO },
  {
    task: "upper and lower case",
    words:
      "转换为大写 轉換為大寫 转换为小写 大写字母 大寫字母 小写字母 小寫字母 单词大写 單詞大寫 大小写 大小寫 大文字に 小文字に 大文字で 小文字で 대문자 소문자".split(
        " ",
      ),
  },
  {
    task: "English grammar",
    words:
      "冠词 冠詞 관사 所有格 虚拟语气 虛擬語氣 撇号 撇號 不定式 不定詞 动名词 動名詞 动词形式 動詞形式 主谓一致 主謂一致 大写锁定 가정법".split(
        " ",
      ),
    with: DO,
  },
];
