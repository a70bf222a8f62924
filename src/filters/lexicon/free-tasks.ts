/**
 * Words of prompts whose answers need share nothing with them: something is made up, computed, translated, sorted or labelled.
 * And words of answers that decline. Written for this project, 2026-11. Lower case; those of English stand where a word begins.
 */
export const FREE_TASKS: readonly string[] = (
  "poem|poet|story|stories|haiku|limerick|lyric|song|rap|verse|rhym|joke|riddle|pun|slogan|tagline|name a|names for|title|headline|compose|invent|" +
  "imagine|pretend|role|dialog|conversation|simulat|act as|you are|scene|character|metaphor|simile|analogy|sentence|word|letter|phrase|paragraph|" +
  "list|suggest|propos|recommend|name |menu|tweet|funny|what are some|example|quote|write|create|generat|construct|design|come up|make up|creat|random|brainstorm|" +
  "translat|classif|categor|label|sentiment|identif|convert|rewrit|rephras|paraphras|edit|fix|correct|complete|fill|summar|continue|extract|" +
  "code|function|program|script|python|java|sql|html|css|regex|algorithm|comput|calculat|solve|equation|formula|probabilit|how many|sort|arrange|" +
  "hello|hi |good morning|thank|in spanish|in french|in german|in japanese|in chinese|in korean|" +
  "詩|物語|小説|俳句|短歌|川柳|歌詞|作文|台本|脚本|ジョーク|冗談|なぞなぞ|しりとり|キャッチコピー|名前を|題名|タイトル|会話|対話|演じ|なりきって|自己紹介|あなたは|ふりをし|想像|創作|" +
  "挙げて|挙げよ|あげて|リスト|一覧|おすすめ|書いて|作成|作って|考えて|生成|例文|翻訳|訳して|英語|分類|判定|要約|書き換|言い換|続き|抜き出|関数|コード|プログラム|計算|解いて|方程式|確率|何個|何人|並べ|こんにちは|おはよう|ありがとう|" +
  "너는 |당신은 |자기소개|말투|명령해|인 척|나열|목록|추천|시를|시 한|이야기|소설|동화|가사|농담|수수께끼|이름을|제목|대화|연기|상상|역할|지어|써 줘|써줘|써 주|작성|만들어|생성|번역|영어|분류|요약|바꿔|고쳐|함수|코드|프로그램|계산|풀어|확률|몇 개|정렬|안녕|고마|" +
  "列出|列举|列舉|推荐|推薦|列表|汇集|押韵|同音|诗|詩|故事|小说|小說|童话|童話|歌词|歌詞|笑话|笑話|谜|謎|标语|標語|口号|口號|标题|標題|对话|對話|想象|想像|扮演|角色|自我介紹|自我介绍|创作|創作|创建|創建|写|寫|编|編|生成|设计|設計|造句|句子|" +
  "翻译|翻譯|英文|英语|英語|分类|分類|判断|判斷|识别|識別|摘要|总结|總結|改|续|續|函数|函數|代码|代碼|程式|程序|计算|計算|求解|方程|概率|機率|多少|排序|排列|你好|谢谢|謝謝"
).split("|");

export const DECLINING: readonly string[] = (
  "sorry|apologi|unfortunately|as an ai|i cannot|i can't|i don't have|i am unable|i'm unable|not able to|please provide|could you|can you|" +
  "申し訳|ごめん|すみません|お答えでき|できません|わかりかね|教えてください|教えていただ|죄송|미안|할 수 없|알려 주|알려주|抱歉|對不起|对不起|无法|無法|请提供|請提供|不適切|不清楚|不确定|不確定"
).split("|");
