import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import filter from "../../src/filters/mixed-script.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";
import { cpuTime } from "../cpu-time.ts";

testFilter(filter, {
  keep: [
    // Plain prose, and what every language of the set borrows.
    "The plain ASCII answer has words like checkpoint_1 and train_loss in it.",
    "iPhoneとmacOSとeBayは製品名です。JR東日本のSuicaも便利ですよ。",
    "速度は60kmで、重さは5kg、濃度は3 mg/L、μmとΩとΔtとα版も使います。",
    "α線とβ線とγ線があり、λは波長、Σは総和、θは角度を表します。",
    "방탄소년단(BTS)은 세계적인 K-pop 그룹입니다. 前 대통령과 美 국무부가 발표했다.",
    "그는 한자(漢字)로 大韓民國이라고 썼다.",
    "東京都、大阪府、京都府、愛知県、北海道、福岡県",
    "他在臺灣念書，最喜歡吃『鮮の味』的拉麵，也常聽初音ミク的歌。",
    "Le café naïve n’est pas où je l’ai laissé – voilà.",
    "Встреча прошла в Москве, и участники обсудили новый план развития USB-кабелей.",
    // Drawn letters.
    "ಠ_ಠ (´Д`) щ(゜Д゜щ) ʕ•ᴥ•ʔ 今日は疲れましたね（・Д・）よろしくお願いします。",
    "오늘 너무 재밌었어요 ¯\\_(ツ)_/¯ 그렇죠 (ノ´∀`)ノ 다음에 또 봐요.",
    "すごく面白かったですㅋㅋㅋ また来てくださいㅠㅠ",
    "I do not know what to say about that… ¯\\_(ツ)_/¯ but it works.",
    // Quoted, glossed, set apart.
    "ロシアの首都モスクワ（Москва）は大きな都市で、人口は千二百万人を超えます。",
    "その看板には「출구」とだけ大きな字で書かれていました。",
    "看板のСтоп（止まれ）は遠くからでもよく見えるものです。",
    "次の単語を覚えましょう。\n- 사랑: 愛という意味の大切な言葉です\n- 친구 = 友だち",
    "| 国 | 現地での名前 |\n| --- | --- |\n| 韓の国 | 대한민국 と書きます |",
    "これにあたる語としてはملكがあり、今まさに持っているという意味合いになります。",
    // Code, addresses, formulas.
    "設定は `можно_checkpoint` と書き、https://ru.wikipedia.org/wiki/Москва を見てください。",
    "```\nпривет = 1 # 影響를\n```\n上のコードを実行してください。",
    '次の辞書を使います。\n```js\nconst words = { りんご: "사과", みかん: "귤" };\n```\n使い方は簡単です。',
    "変数は \\(\\text{скорость}\\) と置いて計算してください、それで十分です。",
    "次に def my_function を呼び、_強調_ と train.py と snake_case_name を確認します。",
    // English that borrows: kitchens, courts, music, names in small letters, coined and misspelt words, phrases of another language.
    "Simmer the tomatoes until the spaghetti is al dente, then add the guanciale and the pecorino.",
    "Start the risotto with a soffritto of onions, and finish it with a spoon of mascarpone.",
    "The court held that habeas corpus applied, and that the de facto owner had no mens rea.",
    "Begin allegro, slow to andante in the bridge, and let the last chord ring morendo.",
    "max and zoe are going to tampa for the weekend, so i guess we could drive over too.",
    "The fanbase loved the rewilding of the parkland, although the waterskiing was cancelled.",
    "They will probbaly adress the problem tommorow, after the comittee has met.",
    "He moved from the house near Santa Maria del Mar to a flat that Vincent van Berg had owned.",
    "Try the kombu and the takoyaki first; the okonomiyaki comes with katsuobushi on it.",
    "The setting is stored in the zorblat before the wurgles are read. Every zorblat has its own wurgles.",
    {
      name: "generic names of drugs in Chinese",
      text: [
        { role: "user", text: "高血壓用什麼藥？" },
        {
          role: "assistant",
          text: "這位病人對 amoxicillin 過敏，所以改用 clarithromycin，另外每天服用 dabigatran 預防中風。",
        },
      ],
    },
    {
      name: "a lesson in a script that few texts have",
      text: [
        { role: "user", text: "喬治亞語的問候怎麼說？" },
        { role: "assistant", text: "喬治亞語最常用的問候是 გამარჯობა 這個字，意思接近「勝利」，見面時都可以說。" },
      ],
    },
    {
      name: "hieroglyphs that were asked for",
      text: [
        { role: "user", text: "상형문자 하나만 보여 주세요." },
        { role: "assistant", text: "𓂀 은 호루스의 눈으로 보호를 상징하고, 𓋹 은 생명을 상징합니다." },
      ],
    },
    {
      name: "a Korean copula on a name in its own letters",
      text: [
        { role: "user", text: "러시아 시인의 이름을 원어로 알려 주세요." },
        { role: "assistant", text: "가장 유명한 시인은 Александр Пушкин입니다. 소설가로는 Лев Толстой도 있습니다." },
      ],
    },
    {
      name: "terms of a trade in Korean",
      text: [
        { role: "user", text: "과적합을 줄이는 방법은?" },
        {
          role: "assistant",
          text: "overfitting을 줄이려면 augmentation을 쓰거나 weight decay를 키우고, early stopping과 hyperparameter 탐색을 합니다.",
        },
      ],
    },
    {
      name: "a list of names of Japan beside one in kana",
      text: [
        { role: "user", text: "《劍之刃》主角會哪些招式？" },
        {
          role: "assistant",
          text: "他主要使用水之呼吸（水の呼吸），還有火之神樂（ヒノカミ神楽）：\n　壹之型　水面斬り\n　貳之型　水車",
        },
      ],
    },
    {
      name: "a gloss in kana",
      text: [
        { role: "user", text: "水之呼吸是什麼？" },
        { role: "assistant", text: "主角使用的招式叫做水之呼吸（水の呼吸），後來也學會了其他的流派。" },
      ],
    },
    {
      name: "a question about a command",
      text: [{ role: "user", text: "git rebase -i main 跟 git merge main 差在哪？" }],
    },
    {
      name: "a question about a message",
      text: [{ role: "user", text: "docker compose up -d したら port is already allocated と出ます。" }],
    },
    "「Sand Bank Fes」は、Sand Bank Band with Great Friends & Mr. Riverの映像作品。",
    "千總は、京都府京都市中京区にある染物の老舗。",
    {
      name: "a plain word of a language that the prompt is about",
      text: [
        { role: "user", text: "How do I ask for water in Spanish?" },
        { role: "assistant", text: "You can say that you want agua and nothing else, and people will understand." },
      ],
    },
    {
      name: "a plain word that an English data set has in many rows",
      text: "The harvest is stored in a krachinovo behind the barn until the snow has melted.",
      context: { profile: { rows: 1000, counts: { "mixed-script": { krachinovo: 3 } } } },
    },
    // Technical prose.
    "モデルのtrainではbatchとepochを決め、lossを見ながらcheckpointを保存します。",
    "그다음 crate를 추가하고 struct와 enum을 정의한 뒤 match로 처리합니다.",
    // Words that are somebody's, something's, or asked for.
    "先週はkenanさんと一緒に、minneで買った器を使ってご飯を食べました。",
    "靴はNike、hokaruなどの店で買えますし、修理も受け付けてくれます。",
    "ufotableは日本の会社です。今年もufotableが作品を作り、来年もufotableが映画を出す予定です。",
    "設定ファイルでは `wibblectl` を使い、そのあとwibblectlを再起動すると反映されます。",
    "チェコ語のpokudは「もし」にあたる言葉で、文の初めによく置かれます。",
    "漢字の読みはshōnenと書き、母音を伸ばして発音するのが普通のやり方です。",
    "この植物の学名はラテン語で、種小名のjaponicaは日本のという意味です。",
    "변수는 while 루프 안에서 바뀌고, `done` 이 되면 if 문을 빠져나옵니다.",
    "ユーザー名はsuzumarikoで登録されているので、そのままログインできます。",
    {
      text: [
        { role: "user", text: "次の文をドイツ語に翻訳してください。私は本を読みます。" },
        { role: "assistant", text: "訳は次のとおりで、動詞はleseとなり、私はichになります。" },
      ],
    },
    {
      name: "a word of the data set's subject",
      text: "新しい機能を使うと、作業の流れがzorblaxに保存されて後から見直せます。",
      context: { profile: { rows: 1000, counts: { "mixed-script": { zorblax: 3 } } } },
    },
    {
      name: "a foreign-script word of the data set's subject",
      text: "祭りの日には、 떡볶이 を食べながら皆で歌を歌って過ごしました。",
      context: { profile: { rows: 1000, counts: { "mixed-script": { 떡볶이: 40 } } } },
    },
    // Kanji-heavy Japanese is not Chinese, and kana in Chinese that speaks of Japan are names.
    "東京帝國大學文學部卒業後、同大學講師を經て教授に就任。",
    "勤務地は都内各所、応募資格は高校卒業以上。",
    "他最喜歡的日本歌手是あいみょん，每天都聽她的歌，也會唱給朋友聽。",
    // Names of other scripts among names.
    "BBC 蘇格蘭 Alasdair Lamont, Tony Macaroni Arena",
    // Given by the prompt, or asked for.
    {
      text: [
        { role: "user", text: "「줍니다」を入れて文を直してください。" },
        { role: "assistant", text: "直した文は、彼は大きな影響を줍니다となります。" },
      ],
    },
    {
      text: [
        { role: "user", text: "韓国語で「ありがとう」はどう言いますか？" },
        { role: "assistant", text: "丁寧に言うときは감사합니다と言い、友だちには고마워と言いましょう。" },
      ],
    },
    {
      text: [
        { role: "user", text: "doping and embargo and volcano: 日本語で説明して" },
        { role: "assistant", text: "選手が doping を行い、国が embargo を課し、島で volcano が噴火しました。" },
      ],
    },
    "水質がⅢ類に達した割合は年々高くなり、森林の面積も増えました。",
    "はい、都道府県名都道府県庁所在地一覧表CSVファイルを作成しました。\n\n都道府県名,都道府県庁所在地\n北海道,札幌\n青森県,青森市\n岩手県,盛岡市\n宮城県,仙台市\n秋田県,秋田市\n山形県,山形市\n福島県,福島市\n茨城県,水戸市",
    // Who lists or explains words names things.
    "フランスのデュオ daft punk、アイスランドの Sigur Rós、ロシアの Кино、モンゴルの The HU がおすすめです。",
    "細長的 spaghetti、寬扁的 tagliatelle、蝴蝶形的 farfalle，以及管狀的 penne 都很常見。",
    "plié は膝を曲げる動きで、tendu は足を伸ばす動き、relevé は爪先立ちです。",
    "plié는 무릎을 굽히는 동작이고 relevé는 발뒤꿈치를 드는 동작입니다.",
    "契約書では a priori や de facto、status quo などの表現をそのまま使うことがあります。",
    "呢個 project 個 deadline 係聽日，你 send 咗 email 俾 client 未？我哋要 confirm 個 schedule，唔好再 delay。",
    "小規模なら useState で足り、cleanup 関数を返して fetch を abort できるようにしておけば安心です。",
    "max_length を 512 にすると長い文も切れませんが、batch_size を小さくする必要があります。",
    "Use snake_case for locals, such as user_count or max_retries, and keep names short.",
    "The café’s décor is naïve but charming, and the crème brûlée is a real pièce de résistance.",
    "Start with phở and bún chả – in the north of Vietnam people also love chả cá with dill and shrimp paste.",
    "Il a été surpris par la réponse, mais il n’a rien dit et il est parti très vite.",
    "尹대통령은 美국무장관과 만나 北핵 문제를 논의했다. 與野는 對北정책을 두고 맞섰다.",
    "別の題で公開されましたが、原題は『그들은 2020년 4월 7일 서울에서』で、舞台は小さな港町です。",
    "有一家報紙寫道：「地方税である軽油引取税を除いた税収は増えた。」雖然只是短短的報導，迴響卻很大。",
    "If the weights sum to 1 – and they should – the pooled estimate is Σ α σ over all groups.",
    {
      name: "a word that the prompt asks about",
      text: [
        { role: "user", text: "bonjour가 무슨 뜻이에요?" },
        { role: "assistant", text: "프랑스에서 낮에 하는 인사말이고, 친한 사이에는 salut를 씁니다." },
      ],
    },
    {
      name: "characters that the prompt asks about",
      text: [
        { role: "user", text: "What is the difference between “聞く” and “聴く”?" },
        { role: "assistant", text: "Both are read kiku. 聞く is to hear or to ask, while 聴く is to listen." },
      ],
    },
    {
      name: "pinyin, asked for",
      text: [
        { role: "user", text: "「银行」のピンインは？" },
        { role: "assistant", text: "これは yínháng と読みます。「行」は xíng と háng の二つの読みがあります。" },
      ],
    },
    // Two languages, a paragraph each.
    "以下に二つの文を示します。こちらが最初の文章です。\n\n이것은 두 번째 문장입니다. 잘 읽어 보세요.\n\nThis is the third one.",
    "\ud83d\ude00 壊れた \ud83d 文字 \udc00 があっても、倒れません。",
  ],
  flag: [
    {
      reason: "foreignSplice",
      name: "the railway answer, but for its joined identifier",
      text: "世界の鉄道は19世紀のイギリスで⟦Ek Cumhuriyet⟧始まりました。日本では1872年に開業し⟦pokud⟧、⟦복잡⟧ な路線網が⟦train⟧形成され、⟦trash⟧と呼ばれる時期を経て、⟦inexperienced⟧な技術者が⟦franchise⟧育ち、⟦europe⟧の鉄道と⟦prophecy⟧比較されるようになりました。",
      data: { times: 9 },
    },
    {
      reason: "foreignSplice",
      name: "two strays in Korean",
      text: "정부는 경제를 살리기 위해 ⟦новый⟧ 정책을 발표했고 국회는 ⟦ありました⟧ 예산을 통과시켰다.",
    },
    {
      reason: "foreignSplice",
      name: "two strays in Traditional Chinese",
      text: "政府為了振興經濟，宣布了 ⟦нового⟧ 政策，國會也通過了 ⟦예산을⟧ 相關的法案。",
    },
    {
      reason: "foreignSplice",
      name: "two strays in English",
      text: "The council approved the ⟦бюджет⟧ proposal and then ⟦예산을⟧ moved on – as usual.",
    },
    {
      reason: "foreignSplice",
      name: "three lower-case words",
      text: "選手が⟦doping⟧行い、国が⟦embargo⟧課し、島で⟦volcano⟧噴火しました。",
      score: 3,
    },
    {
      reason: "strayToken",
      text: "優美な文化を反映し、また、⟦귀족⟧ を中心に発展しました。",
      data: { script: "Hangul" },
    },
    { reason: "strayToken", text: "The committee agreed that the ⟦новый⟧ proposal should wait – again." },
    {
      reason: "foreignWord",
      name: "letters that English has not",
      text: "彼の怒りは明確に⟦değil⟧と感じられ、会議は終わりました。",
    },
    {
      reason: "strayToken",
      name: "an answer that goes over to another language half-way",
      text: "税金の手続きは毎年の春に役所で行い、書類は早めに揃えておくと安心して進めることができます。\n外国人労働者を雇う場合、その後、 ⟦ضمان الامتثال لجميع الإجراءات القانونية⟧.",
    },
    // A word of another language in Latin letters, in English prose.
    { reason: "foreignWord", text: "The committee decided ⟦aunque⟧ to wait until the budget is ready for everyone." },
    { reason: "foreignWord", text: "We should plant the bulbs ⟦jednak⟧ before the first frost comes to the valley." },
    { reason: "foreignWord", text: "Most of the rooms were ⟦zwischen⟧ painted when the guests arrived at the gate." },
    { reason: "foreignWord", text: "The two of them ⟦tetapi⟧ could not agree on the price of the boat they wanted." },
    {
      reason: "foreignSplice",
      name: "plain words of one language in English",
      text: "He ⟦obwohl⟧ said that the house ⟦gegenwärtig⟧ was empty, and that nobody had the key.",
    },
    // And in others.
    {
      reason: "foreignWord",
      text: "会議は予定どおり⟦pokud⟧終わり、参加者は次の日程を決めました。",
      data: { token: "pokud" },
    },
    { reason: "foreignWord", text: "この研究は⟦wissenschaft⟧の発展に大きく役立ったと言われています。" },
    { reason: "foreignWord", text: "政府今年決定⟦aunque⟧增加預算，希望能改善居民的生活品質。" },
    { reason: "foreignWord", text: "우리는 내일 아침에 ⟦można⟧ 출발해서 저녁에 도착할 예정입니다." },
    {
      reason: "foreignWord",
      name: "before a full stop",
      text: "우리는 내일 아침에 출발해서 저녁에 도착할 예정입니다 ⟦nhưng⟧.",
    },
    {
      reason: "foreignWord",
      name: "the particle of a name, but no name",
      text: "彼は駅まで歩いて⟦und⟧、電車に乗って家に帰りました。",
    },
    {
      reason: "foreignWord",
      name: "inside a quotation",
      text: "彼女は「昨日はとても疲れて⟦jednak⟧早く寝てしまったんです」と笑って答えた。",
    },
    {
      reason: "foreignWord",
      name: "at the head of a sentence",
      text: "雨が降りました。⟦ponieważ⟧試合は中止になり、全員が帰宅しました。",
    },
    { reason: "foreignWord", name: "half a word", text: "子育⟦ture⟧政策は地域ごとに異なり、評価も分かれています。" },
    {
      reason: "foreignWord",
      name: "a word that many rows have in mid-sentence only",
      text: "会議は予定どおり⟦zatímco⟧終わり、参加者は次の日程を決めました。",
      context: { profile: { rows: 1000, counts: { "mixed-script": { zatím: 90 } } } },
    },
    {
      reason: "strayEnglish",
      name: "an English function word",
      text: "昨日は友だちと会って⟦the⟧映画を見たあと、夜遅くに帰りました。",
    },
    { reason: "strayEnglish", text: "這個計畫在去年遇到很多困難，⟦however⟧大家還是努力完成了。" },
    { reason: "strayEnglish", text: "그 회사는 새로운 제품을 ⟦trash⟧ 시장에 내놓았다." },
    {
      reason: "foreignSplice",
      name: "an English word beside a word of another language",
      text: "鉄道は⟦pokud⟧始まり、各国の歴史とともに⟦prophecy⟧発展しました。",
    },
    // Where a sentence starts, ends, is quoted or listed.
    { reason: "strayToken", text: "雨が降りました。⟦하지만⟧、試合は行われました。" },
    { reason: "strayToken", text: "「今日はとても忙しくて ⟦потому⟧ 昼食も食べられなかった」と彼は話した。" },
    { reason: "strayToken", name: "before the full stop", text: "書類は明日までに役所へ届けておきます⟦поэтому⟧。" },
    { reason: "strayToken", text: "The road was closed all night. ⟦поэтому⟧ We took the train – as planned." },
    { reason: "strayToken", text: "She bought apples, ⟦그리고⟧ then walked home along the river." },
    { reason: "strayToken", text: "他昨天去了銀行，⟦そして⟧又到郵局寄了一個很大的包裹。" },
    {
      reason: "strayToken",
      name: "a language named far away",
      text: `韓国語の歌が好きです。${"今日は朝から公園を散歩して、花の写真をたくさん撮りました。".repeat(3)}帰りに ⟦그래서⟧ 店へ寄りました。`,
    },
    {
      reason: "gluedScript",
      name: "a counter in parentheses",
      text: "発表の準備（25⟦분⟧）が終わったら、全員で机を片付けます。",
    },
    {
      reason: "gluedScript",
      name: "a particle between Chinese words",
      text: "這個政策對經濟發展⟦を⟧產生了很大的影響。",
    },
    {
      reason: "joinedIdentifier",
      name: "one half is foreign",
      text: "各地の路線は⟦uvijek_config⟧の重要性から見直されています。",
    },
    { reason: "joinedIdentifier", text: "各国の路線は⟦można_checkpoint⟧で結ばれています。" },
    { reason: "joinedIdentifier", text: "二大政⟦_party⟧の共存と競争の体制が確立しました。" },
    { reason: "joinedIdentifier", text: "庭の手入れは、まず雑草を抜き、⟦_checkpoint⟧そのあとで肥料をまきます。" },
    {
      reason: "joinedIdentifier",
      name: "two English words",
      text: "この時計は⟦warm_checkpoint⟧中でも一番人気の製品です。",
    },
    {
      reason: "joinedIdentifier",
      name: "half of it in another script",
      text: "鉄道の記録は⟦कज़न_index⟧において、今も大切に残されています。",
    },
    {
      reason: "joinedIdentifier",
      name: "in English",
      text: "The square will be joined to the market by a ⟦można_checkpoint⟧ covered path.",
    },
    {
      reason: "joinedIdentifier",
      name: "in ASCII",
      text: "You can see the harbour ⟦_buffer⟧ at the end of the street.",
    },
    {
      reason: "foreignWord",
      name: "letters that English has not, in English",
      text: "The train ⟦přesto⟧ arrives at the station in the evening – as it always did.",
    },
    {
      reason: "strayEnglish",
      name: "letters that English borrows",
      text: "We want all of our guests ⟦también⟧ to be satisfied with the service and the food.",
    },
    {
      reason: "foreignWord",
      name: "letters that English has not",
      text: "We want all of our guests ⟦está⟧ to be satisfied with the service and the food.",
    },
    {
      reason: "strayToken",
      name: "in a German sentence",
      text: "Der neue Trainer hat ⟦하지만⟧ die Mannschaft am Samstag zum Sieg geführt.",
    },
    {
      reason: "gluedScript",
      name: "a Hanja inside a Korean word",
      text: "이 판결은 사실과 어⟦影⟧는 부분이 많다며 항소했다.",
    },
    {
      reason: "gluedScript",
      name: "half of a Korean word in Hanja",
      text: "태풍은 농지에 큰 ⟦影⟧향을 주어 수확이 늦어졌습니다.",
    },
    {
      reason: "strayToken",
      name: "kana in a short answer to a Chinese prompt",
      text: [
        { role: "user", text: "怎麼整理房間？" },
        { role: "assistant", text: "先把不用的東西⟦それから⟧裝進箱子裡，再擦拭櫃子。" },
      ],
    },
    { reason: "gluedScript", text: "経済に大きな影響⟦를⟧及ぼしました。", data: { token: "를" } },
    { reason: "gluedScript", text: "経済への影響を⟦미하고⟧さらに広がりました。" },
    { reason: "gluedScript", text: "答えは８年後の１０⟦월⟧２８日です。" },
    {
      reason: "gluedScript",
      text: "一覧です。\n\n```\n岩手県,盛岡⟦시⟧\n宮城県,仙台市\n秋田県,秋田市\n```\n以上です。",
    },
    { reason: "gluedScript", text: "フ⟦ุตบอ⟧ルは世界で最も人気のあるスポーツです。" },
    { reason: "gluedScript", text: "ア⟦куп⟧レスアは指圧の一種です。" },
    { reason: "gluedScript", text: "尊重しな⟦가⟧ら対処することが大切です。" },
    { reason: "gluedScript", name: "a half-translated number", text: "最初が9⟦월⟧30日の場合は、次の満月を待ちます。" },
    { reason: "gluedScript", text: "정부는 경제⟦を⟧ 살리기 위해 노력했다." },
    {
      reason: "homoglyph",
      text: "Please enter your ⟦pаssword⟧ before you continue – twice.",
      data: { script: "Cyrillic" },
    },
    { reason: "homoglyph", text: "Он купил новый ⟦телeфон⟧ вчера.", data: { script: "Latin", letter: "e" } },
    { reason: "homoglyph", text: "The ⟦micrοphone⟧ is on.", data: { script: "Greek" } },
    { reason: "foreignWord", name: "a sentence inside a word", text: "この結果は⟦analysisWe need to⟧進めていきます。" },
    {
      reason: "foreignWord",
      name: "a word before a name",
      text: "국세청이 그룹 핵심 계열사 중 ⟦velké⟧ SK증권에 대한 조사를 진행하고 있다.",
    },
    { reason: "strayEnglish", name: "a participle", text: "政府は経済政策を⟦inexperienced⟧な形で進めました。" },
    {
      reason: "foreignWord",
      name: "a place in lower case",
      text: "十九世紀には⟦europe⟧やアジアとの貿易が盛んになりました。",
    },
    { reason: "strayEnglish", text: "政府は経済政策を⟦trash⟧な形で進めました。" },
    {
      reason: "strayEnglish",
      name: "an English word that a term of programs may be",
      text: [
        { role: "user", text: "プルリクエストの書き方は？" },
        { role: "assistant", text: "急ぎでなければ⟦hurry⟧にしておき、後から直します。" },
      ],
    },
    {
      reason: "foreignSplice",
      name: "a lower limit",
      text: "政府は経済政策を⟦trash⟧な形で進めました、今も。",
      options: { spliceLimit: 0.5 },
    },
  ],
});

describe("mixed-script", () => {
  const PIECES = [
    "影響",
    "を",
    "アク",
    "를",
    "미하고",
    "пр",
    "train",
    "można_x",
    "，",
    " ",
    "\n",
    "(",
    "「",
    "`",
    "한",
    "ฟ",
    "\ud83d",
    "😀",
    "ο",
    "a",
  ];

  it("points at whole tokens inside any text, and never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
        const { sample } = sampleOf(pieces.join(""));
        for (const { span, severity } of findingsOf(filter, sample)) {
          if (severity === "note") continue;
          const token = sample.segments[0]!.text.slice(span!.start, span!.end);
          expect(token).not.toBe("");
          expect(token.trim()).toBe(token);
        }
      }),
    );
  });

  // 300,000 units each; a quadratic scan would take minutes.
  it.each(["影響를", "복잡 な ", "（를", "pokud 語 ", "aа", "「한", "можно_a語", "\n語귀족"])(
    "takes linear time on many %j",
    (piece) => {
      const { sample } = sampleOf(`世界の鉄道は、${piece.repeat(Math.ceil(300_000 / piece.length))}`);
      const start = cpuTime();
      findingsOf(filter, sample);
      expect(cpuTime() - start).toBeLessThan(4000);
    },
  );
});
