/** What a claim says is there, or was done. */
export type ClaimKind = "image" | "attachment" | "conversation" | "browsing" | "human";

/**
 * A claim is looked for around its anchor: a few units that most texts lack. `pattern` is matched on the text around it; the
 * match is the claim.
 */
export interface ClaimPhrase {
  readonly kind: ClaimKind;
  readonly anchor: string;
  readonly pattern: RegExp;
}

const phrase = (kind: ClaimKind, anchor: string, pattern: RegExp): ClaimPhrase => ({ kind, anchor, pattern });

const PICTURE = "(?:image|picture|photo|photograph|screenshot|figure|diagram|chart|graph)";
const SHARED = "(?:provided|shared|uploaded|attached|sent|posted|submitted)";

/** English, for texts of Latin letters. Compiled for this project. */
export const ENGLISH_CLAIMS: readonly ClaimPhrase[] = [
  ...[...["image", "picture", "photo", "screenshot", "figure", "diagram", "chart", "graph"]].map((word) =>
    phrase(
      "image",
      word,
      new RegExp(
        `\\bas (?:you can see|can be seen|(?:is )?(?:shown|seen|depicted|illustrated)|we (?:can )?see) (?:in|on|from) (?:the|this|your) (?:above |attached |following )?${PICTURE}\\b|\\b(?:in|from|on|of|based on|looking at) (?:the|this|your) (?:attached |uploaded )?${PICTURE} (?:that )?you(?:'ve| have)? ${SHARED}\\b|\\b(?:the|this|your) (?:attached|uploaded) ${PICTURE}\\b|\\b(?:shown|see|depicted|pictured) in the ${PICTURE} (?:above|below)\\b`,
        "i",
      ),
    ),
  ),
  phrase(
    "attachment",
    "ttached",
    /\b(?:see|find|refer to|review|open|download) (?:the |my |our )?attached\b(?: (?:file|document|pdf|spreadsheet|report)s?\b)?|\b(?:the|your) attached (?:file|document|pdf|spreadsheet|report|csv)s?\b|\b(?:file|document|pdf|spreadsheet|report)s? (?:that )?you(?:'ve| have)? (?:attached|uploaded)\b|\bI(?:'ve| have) attached\b/i,
  ),
  phrase(
    "attachment",
    "uploaded",
    /\b(?:file|document|pdf|spreadsheet|report)s? (?:that )?you(?:'ve| have)? uploaded\b|\byour uploaded (?:file|document|pdf|spreadsheet|report)s?\b/i,
  ),
  ...["discussed", "mentioned", "talked", "conversation", "last time", "chatted"].map((anchor) =>
    phrase(
      "conversation",
      anchor,
      /\b(?:as|like) (?:we|you and I|I|you)(?:'ve| have| had)? (?:discussed|mentioned|talked about|told you|said) (?:earlier|before|previously|last time|in (?:our|my|your) (?:last|previous|earlier)|yesterday)\b|\b(?:in|from|during|since) our (?:last|previous|earlier|prior) (?:conversation|discussion|chat|session|talk)\b|\bwhen we (?:last )?(?:talked|chatted|spoke) (?:last|before|earlier|yesterday)\b|\b(?:when|since) we last (?:talked|chatted|spoke)\b/i,
    ),
  ),
  ...["search", "oogled", "rows", "looked"].map((anchor) =>
    phrase(
      "browsing",
      anchor,
      /\bI(?:'ve| have)?(?: just| quickly| also)? (?:searched|googled|browsed|looked (?:it |this |that )?up on) (?:the |on )?(?:web|internet|net|google|online|it|this|for it)\b|\bI(?:'ve| have)? just (?:searched|googled|looked (?:it |this |that )up)\b|\b(?:according to|based on|from) my (?:web |internet |online |google )?(?:search(?:es)?|browsing)(?: results?)?\b|\b(?:after|by) (?:searching|browsing) the (?:web|internet)(?:,? I)? (?:found|find)\b/i,
    ),
  ),
  ...["human", "real person", " an AI"].map((anchor) =>
    phrase(
      "human",
      anchor,
      /\b(?:yes, )?I(?:'m| am) (?:a (?:real )?human(?: being)?|a real person)(?= ?[,.!;]|$| and\b| like you| just like| who\b|, not)|\bI(?:'m| am) not an AI\b(?! (?:expert|engineer|researcher|specialist|developer))|\bas a (?:fellow )?human(?: being)?, I\b/i,
    ),
  ),
  ...[
    "my wife",
    "my husband",
    "my kids",
    "my girlfriend",
    "my boyfriend",
    "when I was a",
    "When I was a",
    "my body",
  ].map((anchor) =>
    phrase(
      "human",
      anchor,
      /\b(?:my (?:wife|husband|girlfriend|boyfriend|kids) (?:and I|(?:is|are|was|were|has|have|had|loves?|likes?|hates?|said|says|told)\b)|when I was a (?:kid|child|boy|girl|student|teenager|baby)\b|my body (?:is|feels|was|hurts|aches))/i,
    ),
  ),
];

/** Japanese. Compiled for this project. */
export const JAPANESE_CLAIMS: readonly ClaimPhrase[] = [
  ...["画像", "写真", "図", "グラフ"].map((anchor) =>
    phrase(
      "image",
      anchor,
      /(?:添付(?:された|した|の|いただいた|して(?:いただいた|くださった|くれた))?|(?:アップロード|お送り|送って|共有|ご?提示|ご?提供|送付)(?:して)?(?:いただいた|くださった|くれた))(?:画像|写真|図|グラフ|スクリーンショット)|(?:上|下|左|右|こちら|この|以下|次)(?:の|記の|に示した|に示す)?(?:画像|写真|図|グラフ)(?:を(?:ご覧|見て|参照)|のように|に示|からわか|から分か|に写っ|に映っ)|(?:画像|写真)(?:に写って|に映って|からは|を拝見|を見る(?:と|限り))/,
    ),
  ),
  phrase(
    "attachment",
    "添付",
    /添付(?:された|の|いただいた|して(?:いただいた|くださった))?(?:ファイル|資料|文書|書類|データ|PDF|エクセル|表)(?:に(?:よると|よれば|基づ|は|記載さ)|を(?:ご(?:確認ください|覧|参照)|拝見|確認(?:した|しま|いたし)|見る|もとに|元に)|から(?:は|わか|分か|読み)|の(?:内容|通り|とおり)|では)|(?:ファイル|資料|文書)を添付(?:いた|し)(?:まし|てお)/,
  ),
  phrase(
    "attachment",
    "アップロード",
    /(?:ご)?アップロード(?:いただいた|して(?:いただいた|くださった))(?:ファイル|資料|文書|データ|PDF)/,
  ),
  ...["先ほど", "先程", "前回", "以前", "この前"].map((anchor) =>
    phrase(
      "conversation",
      anchor,
      /(?:先ほど|先程|以前|前に|この前|この間)(?:も|に)?(?:ご?お?(?:話し?|伝え|説明|案内|紹介|相談|質問|指摘|回答|答え)|申し上げ)(?:し|いた|させ|いただ|した|て|ま|たよ|た|なさ)+|前回(?:の(?:ご?(?:会話|やり取り|やりとり|お?話|質問|回答|説明|相談))|(?:お話し|お伝え|ご説明|ご紹介|説明|話)(?:し|いた))/,
    ),
  ),
  ...["検索", "ネットで", "ググ"].map((anchor) =>
    phrase(
      "browsing",
      anchor,
      /(?:ウェブ|Web|web|WEB|インターネット|ネット|オンライン|Google|グーグル)(?:上)?(?:で|を)(?:検索|調べ|ググ)(?:し|て|ってみ|てみ|みま)*(?:た(?:ところ|結果|ら)|ましたところ|ました(?:が|。))|検索(?:し|してみ|いたし)(?:たところ|た結果|ましたところ|ました(?:が|ところ|。))|(?:^|[。\n、])(?:私の)?検索結果(?:によると|によれば|では|から(?:は)?[、わ分])|ググ(?:って|り)(?:みた|みまし)た?/,
    ),
  ),
  ...["人間です", "人間だ", "AIではあり", "AIじゃ"].map((anchor) =>
    phrase(
      "human",
      anchor,
      /(?<=^|[。！!？?\n、])(?:私|わたし|僕|ぼく|俺)(?:は|も)(?:本物の|普通の|同じ|生身の|れっきとした)*人間(?:です|だ(?:よ|から|ので)|なので)|(?:私|わたし|僕|俺)は(?:AI|人工知能|ロボット)(?:では(?:ありません|ない)|じゃ(?:ありません|ない))/,
    ),
  ),
  ...["私の妻", "私の夫", "うちの子", "私の子供の頃", "私が子供", "私が子ども", "私の体"].map((anchor) =>
    phrase(
      "human",
      anchor,
      /私の(?:妻|夫)(?:は|が|も|と)|うちの(?:子(?:供|ども)?)(?:は|が|も)|私(?:の|が)子(?:供|ども)の(?:頃|ころ|時)|私の体(?:が|は)/,
    ),
  ),
];

/** Korean. Compiled for this project. */
export const KOREAN_CLAIMS: readonly ClaimPhrase[] = [
  ...["이미지", "사진", "그림", "그래프"].map((anchor) =>
    phrase(
      "image",
      anchor,
      /(?:첨부(?:하신|된|한|해 ?주신)?|업로드(?:하신|된|해 ?주신)|보내 ?주신|올려 ?주신|공유(?:하신|해 ?주신)|위|아래|위의|아래의)[ ]?(?:이미지|사진|그림|그래프)(?:를|을|에|에서|와|과|처럼|에는|에서는|에서 보)|(?:이미지|사진|그림)에서 (?:볼 수 있|보시는|보이는|보듯)/,
    ),
  ),
  phrase(
    "attachment",
    "첨부",
    /(?:(?:위|위의|아래|제가|보내 ?주신) )?첨부(?:하신|해 ?주신) ?(?:파일|문서|자료|PDF|엑셀)|(?:위|위의|아래|제가|보내 ?주신) 첨부(?:된|한)? ?(?:파일|문서|자료)|첨부(?:된)? ?(?:파일|문서|자료)(?=에 따르면|를 보면|을 보면|을 확인한|를 확인한|을 살펴|를 살펴|을 참고|를 참고|에서 볼)|첨부(?:해 드립|했습니|하였습니|해 드렸)/,
  ),
  ...["앞서", "이전", "지난번", "저번", "아까"].map((anchor) =>
    phrase(
      "conversation",
      anchor,
      /(?:앞서|이전에|지난번에|저번에|아까|전에)(?:도)? (?:말씀(?:드린|드렸|하신|하셨)|이야기(?:한|했|하신|드린|나눈)|얘기(?:한|했|하신|나눈)|설명(?:드린|해 드린|한)|논의(?:한|했)|언급(?:한|했|하신)|나눈)|(?:이전|지난|저번) (?:대화|상담|채팅)(?:에서|에|때|의)/,
    ),
  ),
  ...["검색", "인터넷에서"].map((anchor) =>
    phrase(
      "browsing",
      anchor,
      /(?:인터넷|웹|구글|네이버|온라인)(?:을|에서|에|으로|로)? ?(?:직접 |방금 )?(?:검색|찾아)(?:해 ?본|한|해 ?보니|해 ?보았|했더니|해봤|봤더니|본|보니)(?: 결과)?|(?:방금|제가|직접) (?:인터넷 |웹 )?검색(?:해 ?본|한|해 ?보니|했더니|해 ?봤)|(?:^|[.\n,] ?)(?:제 )?검색 결과에 따르면/,
    ),
  ),
  ...["사람입니다", "인간입니다", "사람이에요", "인간이에요", "AI가 아", "인공지능이 아"].map((anchor) =>
    phrase(
      "human",
      anchor,
      /(?:저는|나는|전|난|저도) (?:진짜 |평범한 |실제 )?(?:사람|인간)(?:입니다|이에요|이야)|(?:저는|나는|전|난) (?:AI가|인공지능이) 아니/,
    ),
  ),
  ...["제 아내", "제 남편", "어렸을 때", "제 몸"].map((anchor) =>
    phrase("human", anchor, /제 (?:아내|남편)(?:는|은|가|이|도|와|과)|(?:제가|내가|저는) 어렸을 때|제 몸(?:이|은)/),
  ),
];

/** Traditional and Simplified Chinese. Compiled for this project. */
export const CHINESE_CLAIMS: readonly ClaimPhrase[] = [
  ...["圖", "图", "照片", "相片"].map((anchor) =>
    phrase(
      "image",
      anchor,
      /如(?:附|上|下|左|右)[圖图](?:所示|中|可見|可见|，|,)|如[圖图]所示|(?:您|你)(?:所)?(?:附上|上傳|上传|提供|附加|傳送|分享|發送)的(?:這張|这张|該)?(?:圖片|图片|照片|相片|截圖|圖表|圖像)|(?:附[圖图]|附件圖片)(?:中|裡|所示|顯示)|(?:上|下)[圖图](?:所示|中可(?:以)?(?:看|見))|(?:從|从)(?:圖片|图片|照片)(?:中)?(?:可以|可)?(?:看|見|见)/,
    ),
  ),
  ...["附件", "附檔", "附上", "上傳的", "上传的"].map((anchor) =>
    phrase(
      "attachment",
      anchor,
      /(?:如|見|见|參考|参考|請見|请见|請參閱|請查看|請參考|詳見)(?:所)?附(?:件|檔|上的)|(?:您|你)(?:所)?(?:附上|上傳|上传|提供)的(?:附件|檔案|文件|資料|PDF|報告)|附(?:件|檔)(?:中|裡|内|內|所示|為|是)|我已(?:經)?附上/,
    ),
  ),
  ...["先前", "之前", "剛才", "剛剛", "上次", "刚才"].map((anchor) =>
    phrase(
      "conversation",
      anchor,
      /(?:正如|如同|如|就像|像)?(?:我們|我们|我|您|你)?(?:在)?(?:先前|之前|剛才|剛剛|刚才|上次)(?:所)?(?:討論|讨论|提到|提及|談到|谈到|談過|聊到|聊過|說過|说过|說的|提過|解釋過|介紹過|告訴(?:您|你))|(?:先前|之前|上次|上一次)的(?:對話|对话|談話|討論|聊天|交談)/,
    ),
  ),
  ...["搜尋", "搜索", "上網", "上网", "查了"].map((anchor) =>
    phrase(
      "browsing",
      anchor,
      /我(?:剛剛|剛才|刚刚|已經|已经|已)?(?:在)?(?:網路|網路上|网上|網上|網際網路)?(?:上網|上网)?(?:搜尋|搜索|查|查詢|查找)(?:了|過|到)(?!.{0,4}(?:自己|心))|(?:根據|根据|依據)(?:我的|網路|网络)?(?:搜尋|搜索|網路搜尋)(?:的)?(?:結果|结果)|經過(?:網路)?搜尋/,
    ),
  ),
  ...["是人類", "是人类", "是真人", "是AI", "是人工智慧"].map((anchor) =>
    phrase(
      "human",
      anchor,
      /(?:^|[。！，,\n ])我(?:也)?是(?:一個|一个|一位|一名)?(?:真正的|真實的|普通的)?(?:人類|人类|真人)(?=[。！，,\n]|$)|我(?:不是|並不是|并不是)(?:一個|一个)?(?:AI|人工智慧|人工智能|機器人|机器人)(?=[。！，,\n]|$)/,
    ),
  ),
  ...["我太太", "我老公", "我丈夫", "我小時候", "我的身體"].map((anchor) =>
    phrase("human", anchor, /我(?:太太|老公|丈夫)(?:是|也|和|說|在|很|都)|我小時候|我的身體(?:很|感|不)/),
  ),
];
