/** What tells that a length is not that of the whole answer, by language; written for this project, 2026-11. */

/** Parts of an answer, other things' sizes, conditions and questions: the number is not that of the whole answer. */
export const EN_NOT =
  /\b(?:each|every|per|apiece|respectively|both|title|titled|heading|headings|caption|subject|slogan|tagline|introduction of|keywords|if|unless|whenever|mean|means|meaning|how many|count|list of words|password|program|function|script|dialogue|conversation|stanzas|verses|bullets? (?:points? )?(?:of|with|in)|sections? (?:of|with)|(?:first|second|third|last|final|next|opening|closing|body) (?:sentence|paragraph|line|word)s?|following (?:words|sentences)|(?:given|these|those|two|three|the) (?:\w+ )?(?:words|sentences|lines|paragraphs) (?:below|above|to|into|and|that|which|are|is|using)|same|syllables?|letters? words?)\b/i;

export const JA_NOT =
  /各|それぞれ|ごと|ずつ|毎|タイトル|見出し|題名|件名|段落(?:は|に|を)[^。]*文字|もし|場合|なら(?:ば)?|たら|とは|意味|何文字|何字|パスワード|ユーザー名|単語を|熟語|漢字[一二三四五六七八九十0-9]+|セリフ|会話|俳句|短歌|[0-9一二三]つの(?:文|段落)を(?:読|比|結|組|つな|一)|最初の|最後の|冒頭|以下の[0-9一二三四五]|次の[0-9一二三四五]|導入|結論|要約と|キャッチ/;
export const KO_NOT =
  /각각|각 |마다|씩|제목|매 |만약|라면|경우|의미|무슨 뜻|몇 ?(?:글자|자)|비밀번호|첫 ?(?:문장|번째|문단)|마지막 (?:문장|문단)|다음 (?:두|세|[0-9]+)|항목|대화|(?:두|세) 문장을 (?:하나|합|연결|비교)|인사말|이뤄진 문단|문단 형식/;
export const ZH_NOT =
  /(?:開頭|开头|開始|结尾|結尾|帶有|包含)的一句|(?:加上|附上)[^，。]*一句|每|各|分別|分别|標題|标题|題目|题目|如果|若|意思|多少字|幾個字|几个字|密碼|密码|第[一二三四五0-9]|最後一|最后一|以下[兩两二三四0-9]|下列[兩两二三四0-9]|給定的|给定的|成語|成语|對話|对话|將.*(?:合併|組合|组合|合并)|兩個句子|两个句子|名字|暱稱|俳句|五言|七言/;

/** A demand of its own, beside a length. */
export const WRAPPED_TITLE =
  /\btitle,? (?:that is |which is )?(?:wrapped )?in double angular brackets,? ?(?:i\.e\.|e\.g\.|such as|like)?,? ?(?:<<[^>\n]*>>)?/gi;
