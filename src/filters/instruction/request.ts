/** What makes a sentence a request, in the languages whose demands are read here. Written for this project, 2026-11. */
const ENGLISH =
  /^(?:please |kindly |now |then |first,? |also,? |can you |could you |would you |will you |i (?:want|need|would like|'d like) (?:you to |a |an |the )|let's |in )?(?:write|writing|summari[sz]e|describe|explain|answer|respond|reply|give|provide|generate|create|compose|draft|tell|elaborate|rewrite|rephrase|paraphrase|define|discuss|keep|limit|use|pen|produce|make|craft|construct|express|state|introduce|condense|shorten|review|analy[sz]e|compare|outline|prepare|output|have|include|do|don't|don’t|never|avoid|refrain|using|with|without|in|come up|a |an |length|max|at|list|name|suggest|identify|mention|propose|offer|share|brainstorm|return|start|begin|end|finish|conclude|wrap|put|highlight|italicize|separated?|repeat|say|just|only|choose|select|pick|add|translate|exclude|format|present|show|organi[sz]e|mark|answering|all|no|be|capitali[sz]e|convert|plan|build|develop|design|imagine|criticize|expand|find|take|draw|pretend|act|always|you (?:must|should|are to|will|always)|write me|give me|tell me|double|everything)\b|\byour (?:entire |whole |full |final |complete |own )*(?:response|answer|reply|output|summary|essay|story|poem|text|article|letter|e-?mail|list|post|song|explanation|description|advice|proposal|report|itinerary|pitch|recommendation|names?)\b|\bthe (?:entire |whole |very )?(?:response|answer|output|essay|story|summary|article|post|poem|letter|e-?mail|report|review|reply|song|rap)\b|\b(?:must|should|please|make sure|be sure|ensure|limit (?:it|your|the)|keep (?:it|your|the|this)|needs? to|can you|could you|would you|i want|i need|i'd like|are (?:not )?allowed|not allowed)\b/i;
const JAPANESE =
  /ください|下さい|て[。！\s]*$|せよ|なさい|お願い|まとめ(?:よ|て|なさい)|答えよ|ちょうだい|頂戴|ほしい|欲しい|こと[。\s]*$|(?:もらえ|いただけ|くれ)(?:ます|ません|る)|書け|[字文]以内[。\s]*$|でよろしく|ように[。\s]*$|教えて|して(?:ね|よ)/;
const KOREAN =
  /줘|주세요|주십시오|세요|시오|하라|해라|써라|달라|바랍니다|바래|부탁|좋겠|주실|줄래|줄 수|할 것|하자|하기[.\s]*$|말 것|마[.\s]*$/;
const CHINESE =
  /(?<![申邀聘宴懇恳])[請请]|^(?:用|全文|全篇|每句|每一|標題|答案|以(?!下|上|及)|不要|不得|不能|列出|列舉|列举|寫|写|回答|給|给|說明|说明|介紹|介绍|總結|总结|概括|描述|解釋|解释|生成|創作|创作|撰寫|撰写|翻譯|翻译|創建|创建|提供|提出|舉出|举出|幫|帮|為|为)|幫我|帮我|字數|字数|必須|必须|需要|控制在|應該|应该/;

/** A question about how things are. */
const QUESTION = /^(?:what|how|why|who|when|where|which|is|are|was|were|do|does|did|should|have|has)\b.*\?\s*$/i;

/** True for a sentence that asks for something to be done, and does not only tell or ask how things are. */
export const isRequest = (sentence: string): boolean =>
  !QUESTION.test(sentence) &&
  (ENGLISH.test(sentence) || JAPANESE.test(sentence) || KOREAN.test(sentence) || CHINESE.test(sentence));
