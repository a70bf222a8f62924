/**
 * More answers with foreign matter that belongs there, as users of chat models really ask for them: recipes, songs, chat logs,
 * citations, poems, code, lessons. Written for this project.
 */
import type { OwnRow } from "./own-row.ts";

/** By the language the answer should be in. */
export const KEEP_EVERYDAY: Readonly<Record<string, readonly OwnRow[]>> = {
  ja: [
    [
      "grammar-lesson",
      "フランス語の否定文の作り方を教えてください。",
      "動詞を ne と pas で挟みます。\n\n- Je ne mange pas de viande.（私は肉を食べません）\n- Il n'est pas là.（彼はいません）\n\n会話では ne を落として「Je mange pas」と言うことも多いです。",
    ],
    [
      "grammar-lesson",
      "ドイツ語の格変化について簡単に説明して。",
      "男性名詞の定冠詞は der（1格）、des（2格）、dem（3格）、den（4格）と変わります。たとえば Der Hund schläft は「犬が眠る」、Ich sehe den Hund は「犬を見る」です。前置詞 mit は3格、für は4格を取ります。",
    ],
    [
      "grammar-lesson",
      "韓国語の「은/는」と「이/가」はどう違いますか。",
      "「은/는」は日本語の「は」、「이/가」は「が」に近い助詞です。パッチムがあれば은と이、なければ는と가を使います。저는 학생입니다は「私は学生です」、제가 갈게요は「私が行きます」となります。",
    ],
    [
      "go-code",
      "Goで文字列を逆順にする関数を教えて。",
      "文字列を rune のスライスにしてから入れ替えます。\n\nfunc reverse(s string) string {\n\tr := []rune(s)\n\tfor i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {\n\t\tr[i], r[j] = r[j], r[i]\n\t}\n\treturn string(r)\n}\n\nこの関数は日本語や絵文字でも正しく動きます。",
    ],
    [
      "go-code",
      "Goのdeferについて説明してください。",
      "deferは関数を抜けるときに実行される処理を登録する文です。たとえばファイルを開いた直後に defer file.Close() と書くと、returnの位置に関係なく必ず閉じられます。panicが起きても実行されるので、recoverと組み合わせて使われます。",
    ],
    [
      "kanshi",
      "李白の「静夜思」を教えてください。",
      "牀前看月光\n疑是地上霜\n挙頭望山月\n低頭思故郷\n\n寝台の前の月の光を眺め、地上に降りた霜かと疑う。頭を挙げて山の月を望み、頭を垂れて故郷を思う、という意味です。",
    ],
    [
      "kanshi",
      "杜甫の『春望』の書き下し文と原文をください。",
      "原文：\n國破山河在\n城春草木深\n感時花濺涙\n恨別鳥驚心\n\n書き下し：国破れて山河在り、城春にして草木深し。時に感じては花にも涙を濺ぎ、別れを恨んでは鳥にも心を驚かす。",
    ],
    [
      "kanshi",
      "「臥薪嘗胆」の出典は？",
      "『十八史略』の「朝夕臥薪中、出入使人呼曰、夫差、而忘越人之殺而父邪」に由来します。薪の上に寝て、苦い胆を嘗め、復讐の心を忘れなかったという故事です。",
    ],
    [
      "k-pop",
      "K-POPグループSEVENTEENのメンバーを教えて。",
      "エスクプス（에스쿱스）、ジョンハン（정한）、ジョシュア（조슈아）、ジュン（준）、ホシ（호시）などの13人です。代表曲には「아주 NICE」や「손오공（Super）」があり、ファンの名前はCARAT（캐럿）といいます。",
    ],
    [
      "k-pop",
      "韓国の応援文化について教えてください。",
      "ペンラ（응원봉）を振り、曲の間にファンが名前を叫ぶ「응원법」という掛け声があります。推しを表す「최애」、箱推しにあたる「올팬」などの言葉も、日本のファンの間で使われます。",
    ],
    [
      "recipe",
      "簡単なタイ料理のレシピを教えて。",
      "ガパオライス（ผัดกะเพรา）を紹介します。\n\n材料：鶏ひき肉200g、ホーリーバジル（กะเพรา）ひとつかみ、ナンプラー大さじ1\n\n1. にんにくと唐辛子を炒める。\n2. 鶏肉を加え、ナンプラーで味をつける。\n3. バジルを加えて火を止める。",
    ],
    [
      "recipe",
      "本格的なカルボナーラの作り方は？",
      "ローマの伝統的なレシピでは、guanciale（豚ほほ肉の塩漬け）とpecorino romanoを使い、生クリームは入れません。パスタはspaghettiかrigatoniをal denteに茹で、火を止めてから卵黄を絡めます。",
    ],
    [
      "recipe",
      "フランスの家庭料理を三つ教えて。",
      "1. pot-au-feu：牛肉と野菜を煮込んだ料理です。\n2. ratatouille：夏野菜の煮込みです。\n3. gratin dauphinois：じゃがいもを牛乳と生クリームで焼いた料理です。",
    ],
    [
      "brand",
      "おすすめのスキンケアブランドは？",
      "手ごろなものでは innisfree や medicube、少し高価なものでは shu uemura や THREE が人気です。敏感肌なら minon や curel のような低刺激のシリーズから試すとよいでしょう。",
    ],
    [
      "brand",
      "日本のファストファッションについて教えて。",
      "UNIQLOのほか、GU、niko and ...、earth music&ecology、LOWRYS FARMなどが若い世代に人気です。最近は韓国発のSPAOやchuuも店舗を増やしています。",
    ],
    [
      "citation",
      "睡眠と記憶の関係についての文献を挙げてください。",
      "代表的な総説には次のものがあります。\n\nDiekelmann, S., & Born, J. (2010). The memory function of sleep. Nature Reviews Neuroscience, 11(2), 114–126.\nStickgold, R. (2005). Sleep-dependent memory consolidation. Nature, 437, 1272–1278.\n\nいずれも深い睡眠が記憶の定着に役立つと述べています。",
    ],
    [
      "citation",
      "デカルトの有名な言葉は？",
      "「Cogito, ergo sum」（我思う、ゆえに我あり）です。フランス語で書かれた『方法序説』では「Je pense, donc je suis」となっています。",
    ],
    [
      "chat-log",
      "次のチャットを要約して：\nA: 明日のmtg何時？\nB: 10時からだよ〜 www\nA: りょ！thx",
      "AさんがBさんに明日のmtgの時刻を尋ね、10時からだと教えてもらって「thx」とお礼を言っています。",
    ],
    [
      "chat-log",
      "ゲームのチャットでよく見る英語の略語は？",
      "gg（good game）、afk（席を外す）、brb（すぐ戻る）、ez（楽勝）、nt（惜しい）などがあります。試合の最初に「glhf」、終わりに「ggwp」と打つのが礼儀とされています。",
    ],
    [
      "lyrics",
      "ラテン語の聖歌「グローリア」の冒頭を教えて。",
      "Gloria in excelsis Deo\net in terra pax hominibus bonae voluntatis.\n\n「天のいと高きところには神に栄光、地には善意の人に平和あれ」という意味です。",
    ],
    [
      "translation",
      "「ありがとう」を5か国語で言うと？",
      "英語：Thank you\n中国語：谢谢\n韓国語：감사합니다\nスペイン語：Gracias\nロシア語：Спасибо",
    ],
    ["translation", "次の文を簡体字中国語に訳してください。「会議は来週に延期されました。」", "会议推迟到下周了。"],
    [
      "translation",
      "下の英文を直してください。\nI go to Kyoto yesterday and eat many delicious food.",
      "I went to Kyoto yesterday and ate a lot of delicious food.\n\nyesterday があるので動詞を過去形にし、food は数えられない名詞なので many を a lot of に直しました。",
    ],
    [
      "chinese-names",
      "中国のSNSについて教えてください。",
      "代表的なものは微信（WeChat）、微博（Weibo）、抖音（Douyin）、小红书（RED）です。特に小红书は若い女性に人気で、化粧品の口コミがよく投稿されます。",
    ],
    [
      "chinese-names",
      "中国の高速鉄道の列車名を教えて。",
      "「复兴号（復興号）」と「和谐号（和諧号）」があります。復興号は最高時速350キロで、北京と上海の間を約4時間半で結びます。",
    ],
    [
      "old-forms",
      "旧字体の例を教えてください。",
      "国の旧字体は國、学は學、体は體、桜は櫻、沢は澤です。人名では「渡邊」「齋藤」「髙橋」のように今でも使われます。慶應義塾や國學院大學のように、学校の名前に残ることもあります。",
    ],
    [
      "old-forms",
      "夏目漱石の『吾輩は猫である』の初版の表紙について。",
      "1905年に大倉書店と服部書店から刊行された初版の表紙は橋口五葉の装丁で、題字は「吾輩ハ猫デアル」と記されています。扉には「大倉書店、服部書店發兌」とあり、發兌とは発行を意味します。",
    ],
    [
      "old-forms",
      "渋沢栄一の旧字での表記は？",
      "澁澤榮一です。著書『論語と算盤』の初版でも澁澤榮一述と書かれています。",
    ],
    [
      "names-of-firms",
      "日本の証券会社の歴史について。",
      "山一證券は1997年に自主廃業しました。野村證券や大和証券は今も営業を続けています。社名の「證券」は旧字体で、登記上の名前として残っています。",
    ],
    [
      "classical",
      "『方丈記』の冒頭を教えて。",
      "行く河の流れは絶えずして、しかももとの水にあらず。淀みに浮かぶうたかたは、かつ消えかつ結びて、久しくとどまりたるためしなし。",
    ],
    [
      "technical",
      "LoRAのハイパーパラメータについて教えてください。",
      "主なものは rank、alpha、dropout です。rank を大きくすると表現力は上がりますが、学習するパラメータも増えます。alpha は rank の2倍に設定されることが多く、target_modules には q_proj と v_proj を指定するのが一般的です。",
    ],
    [
      "technical",
      "git rebaseとmergeの違いは？",
      "mergeは二つのブランチを合流させるcommitを作り、rebaseは自分のcommitを相手の先頭に積み直します。共有しているブランチでrebaseすると force push が必要になり、他の人の作業を壊すおそれがあります。",
    ],
    [
      "medical",
      "抗生物質の種類を教えてください。",
      "ペニシリン系（amoxicillin、ampicillin）、セフェム系（cefazolin、ceftriaxone）、マクロライド系（azithromycin）、ニューキノロン系（levofloxacin）などがあります。",
    ],
    [
      "biology",
      "身近な野草の学名を教えて。",
      "オオバコはPlantago asiatica、ヨモギはArtemisia indica var. maximowiczii、スギナはEquisetum arvenseです。",
    ],
    [
      "kaomoji",
      "喜びを表す顔文字をください。",
      "(≧▽≦) ヽ(´▽｀)ノ (ﾉ´ヮ`)ﾉ*: ･ﾟ ٩(ˊᗜˋ*)و ʕ•ᴥ•ʔ (๑˃̵ᴗ˂̵)و などがよく使われます。",
    ],
    [
      "mixed-prompt",
      "この word の meaning を教えて: serendipity",
      "serendipity は「偶然に幸運な発見をする力」という意味です。18世紀の作家ウォルポールが、The Three Princes of Serendip という童話から作りました。",
    ],
    [
      "unclosed-fence",
      "Pythonでファイルを読むコードを書いて。",
      '次のように書きます。\n\n```python\nwith open("data.txt", encoding="utf-8") as f:\n    for line in f:\n        print(line.rstrip())',
    ],
    [
      "unclosed-fence",
      "感情分析のコードを見せて。",
      '以下のコードを使います。\n\n```python\nimport pandas as pd\nfrom textblob import TextBlob\n\n# データの読み込み\ndf = pd.read_csv("survey.csv")\n\n# 感情スコアの計算\ndf["score"] = df["comment"].apply(lambda x: TextBlob(x).sentiment.polarity)\nprint(df.head())',
    ],
    ["short-romanised", "ローマ字で「東京」と書いて。", "Tokyo"],
    ["short-latin", "サッカーのブラジル代表の監督の名前だけ答えて。", "Carlo Ancelotti"],
    ["short-latin", "フランスの首都を英語で。", "Paris"],
    [
      "wine",
      "ボルドーワインの格付けを説明してください。",
      "1855年の格付けでは、Premier Grand Cru Classé（第一級）にシャトー・ラフィット・ロートシルト、シャトー・マルゴーなどが選ばれました。ラベルの mis en bouteille au château は「シャトー元詰め」を意味します。",
    ],
    [
      "music-terms",
      "楽譜の速度記号を教えて。",
      "遅い順に largo、adagio、andante、moderato、allegro、presto があります。だんだん遅くするときは ritardando（rit.）、元の速さに戻すときは a tempo と書きます。",
    ],
    [
      "ballet-terms",
      "バレエの基本の動きは？",
      "膝を曲げる plié、脚を伸ばす tendu、つま先で立つ relevé、片脚を上げる arabesque などがあります。名前はすべてフランス語です。",
    ],
    [
      "hawaiian",
      "フラの基本用語を教えてください。",
      "先生をkumu hula、教室をhālau、歌をmeleと呼びます。alohaには挨拶のほかに愛や思いやりの意味もあり、mahaloは感謝を表します。",
    ],
    [
      "sanskrit",
      "般若心経の真言の意味は？",
      "「羯諦羯諦 波羅羯諦 波羅僧羯諦 菩提薩婆訶」は梵語の gate gate pāragate pārasaṃgate bodhi svāhā を音写したもので、「往ける者よ、彼岸に往ける者よ、悟りよ、幸あれ」と訳されます。",
    ],
    [
      "screen-text",
      "LINEの画面でメッセージを消す方法は？",
      "消したいメッセージを長押しし、「Unsend」または「送信取消」を選びます。英語の画面なら Settings > Chats > Chat history の順に進みます。",
    ],
    [
      "railway-names",
      "台湾の新幹線の駅名を教えて。",
      "南港、台北、板橋、桃園、新竹、苗栗、台中、彰化、雲林、嘉義、台南、左營の12駅です。左營駅は高雄市にあり、在来線の新左營駅と隣り合っています。",
    ],
    [
      "hangul-lesson",
      "ハングルの母音を教えて。",
      "基本の母音は ㅏ（ア）、ㅑ（ヤ）、ㅓ（オ）、ㅕ（ヨ）、ㅗ（オ）、ㅛ（ヨ）、ㅜ（ウ）、ㅠ（ユ）、ㅡ（ウ）、ㅣ（イ）の10個です。ㅎのような子音と組み合わせて、하、호、후のように書きます。",
    ],
    [
      "all-kanji",
      "四字熟語を十個挙げて。",
      "一期一会、温故知新、花鳥風月、起死回生、初志貫徹、切磋琢磨、大器晩成、日進月歩、不言実行、臨機応変",
    ],
    [
      "all-kanji",
      "東京二十三区をすべて挙げて。",
      "千代田区、中央区、港区、新宿区、文京区、台東区、墨田区、江東区、品川区、目黒区、大田区、世田谷区、渋谷区、中野区、杉並区、豊島区、北区、荒川区、板橋区、練馬区、足立区、葛飾区、江戸川区",
    ],
  ],
  ko: [
    [
      "grammar-lesson",
      "프랑스어 부정문은 어떻게 만드나요?",
      '동사를 ne와 pas로 감싸면 됩니다. 예를 들어 Je ne mange pas de viande는 "나는 고기를 먹지 않습니다"라는 뜻입니다. 회화에서는 ne를 빼고 Je mange pas라고도 합니다.',
    ],
    [
      "grammar-lesson",
      "일본어 조사 は와 が의 차이를 알려줘.",
      'は는 한국어의 은/는, が는 이/가에 가깝습니다. 私は学生です는 "저는 학생입니다", 私が行きます는 "제가 가겠습니다"입니다.',
    ],
    [
      "k-pop",
      "아이돌 팬덤 용어를 알려주세요.",
      "최애는 가장 좋아하는 멤버, 덕질은 팬 활동, 굿즈는 상품을 뜻합니다. 일본 팬들은 推し, 중국 팬들은 爱豆(아이더우)라는 말을 씁니다. stan, bias, ult 같은 영어 표현도 해외 팬들이 자주 씁니다.",
    ],
    [
      "hanja-gloss",
      "사자성어 '전화위복'의 뜻은?",
      "전화위복(轉禍爲福)은 재앙이 바뀌어 오히려 복이 된다는 뜻입니다. 轉은 구를 전, 禍는 재앙 화, 爲는 할 위, 福은 복 복입니다.",
    ],
    [
      "hanja-gloss",
      "신문 제목에서 쓰는 한자 약어를 알려줘.",
      "美(미국), 中(중국), 日(일본), 北(북한), 與(여당), 野(야당), 檢(검찰), 前(전), 故(고인) 등이 있습니다. 예를 들어 '韓美 정상회담'은 한국과 미국의 정상회담을 뜻합니다.",
    ],
    [
      "recipe",
      "프랑스식 양파 수프 만드는 법을 알려줘.",
      "soupe à l'oignon은 양파를 버터에 오래 볶아 캐러멜화하는 것이 핵심입니다. bouillon을 붓고 20분 끓인 다음, baguette와 gruyère 치즈를 올려 오븐에 굽습니다.",
    ],
    [
      "go-code",
      "Go에서 에러 처리는 어떻게 하나요?",
      'Go는 예외 대신 error 값을 반환합니다.\n\nf, err := os.Open("data.txt")\nif err != nil {\n\treturn fmt.Errorf("open: %w", err)\n}\ndefer f.Close()\n\n호출한 쪽에서 errors.Is로 원인을 확인할 수 있습니다.',
    ],
    [
      "technical",
      "쿠버네티스에서 pod가 계속 재시작돼요.",
      "먼저 kubectl describe pod로 이벤트를 확인하고, kubectl logs --previous로 이전 로그를 보세요. liveness probe가 너무 짧거나 memory limit에 걸려 OOMKilled가 되는 경우가 많습니다.",
    ],
    [
      "citation",
      "수면에 관한 논문을 추천해 주세요.",
      "다음 논문이 자주 인용됩니다.\n\nWalker, M. P., & Stickgold, R. (2004). Sleep-dependent learning and memory consolidation. Neuron, 44(1), 121–133.\n\n수면이 학습과 기억에 미치는 영향을 정리한 글입니다.",
    ],
    [
      "translation",
      '"회의가 다음 주로 연기되었습니다"를 일본어와 중국어로 번역해 줘.',
      "일본어: 会議は来週に延期されました。\n중국어: 会议推迟到下周了。",
    ],
    [
      "chat-log",
      "이 채팅을 요약해 줘: A: ㅋㅋㅋ 내일 meeting 몇 시임? B: 10시 ㅇㅇ A: ㄱㅅ",
      "A가 내일 meeting 시간을 물었고, B가 10시라고 답하자 A가 고맙다(ㄱㅅ)고 했습니다.",
    ],
    [
      "brand",
      "한국에서 인기 있는 화장품 브랜드는?",
      "innisfree, laneige, hince, rom&nd, peripera 등이 인기입니다. 올리브영에서는 일본 브랜드인 canmake와 kate의 한정판도 살 수 있습니다.",
    ],
    [
      "anime",
      "신카이 마코토 감독의 작품을 알려줘.",
      "《너의 이름은.》(君の名は。), 《날씨의 아이》(天気の子), 《스즈메의 문단속》(すずめの戸締まり)이 있습니다. 음악을 맡은 RADWIMPS도 유명합니다.",
    ],
    [
      "lyrics",
      "'라 비 앙 로즈'의 첫 소절은?",
      'Des yeux qui font baisser les miens,\nUn rire qui se perd sur sa bouche\n\n"내 눈을 내리깔게 하는 눈, 입가에서 사라지는 웃음"이라는 뜻입니다.',
    ],
    [
      "wine",
      "와인 라벨 읽는 법을 알려 주세요.",
      "brut는 단맛이 없는 것, demi-sec은 약간 단 것을 뜻합니다. appellation은 산지, millésime는 수확 연도입니다. 이탈리아 와인의 riserva는 더 오래 숙성한 것을 말합니다.",
    ],
    ["short-latin", "'사과'를 영어로?", "apple"],
    [
      "mixed-prompt",
      "이 sentence를 자연스럽게 고쳐 줘: I am looking forward to hear from you.",
      "I am looking forward to hearing from you.\n\nlook forward to 뒤에는 동명사가 와야 하므로 hear를 hearing으로 고쳤습니다.",
    ],
    ["dialect", "부산 사투리로 인사해 줘.", "밥은 뭇나? 와이리 오랜만이고! 단디 챙기고 댕기라이. 고마 퍼뜩 온나."],
  ],
  "zh-Hant": [
    [
      "grammar-lesson",
      "法文的否定句怎麼造？",
      "把動詞放在 ne 和 pas 中間就可以了：\n\n- Je ne mange pas de viande.（我不吃肉）\n- Il n'est pas là.（他不在）\n\n口語常常省略 ne，直接說 Je mange pas。",
    ],
    [
      "grammar-lesson",
      "日文的「は」和「が」有什麼不同？",
      "「は」提示主題，「が」標示主語。例如「私は学生です」是介紹自己，「私が行きます」則強調是我要去。",
    ],
    [
      "names-of-japan",
      "推薦幾個東京的景點。",
      "可以去渋谷的十字路口、浅草的雷門，以及お台場的購物中心。動漫迷別錯過秋葉原，晚上則推薦新宿的思い出横丁吃串燒。",
    ],
    [
      "names-of-japan",
      "介紹幾位日本聲優。",
      "花澤香菜（花澤香菜）、宮野真守、沢城みゆき、梶裕貴都很有名。沢城みゆき以《魯邦三世》的峰不二子廣為人知。",
    ],
    [
      "k-pop",
      "介紹韓國女團 IVE。",
      "IVE（아이브）是 STARSHIP 旗下的六人女團，成員有俞真（유진）、Gaeul（가을）、Rei（레이）、員瑛（원영）、Liz（리즈）和李瑞（이서），粉絲名是 DIVE（다이브）。",
    ],
    [
      "recipe",
      "怎麼做義大利麵？",
      "先煮一鍋加鹽的水，把 spaghetti 煮到 al dente。另起鍋用 olive oil 炒蒜片，再加入 guanciale 和 pecorino，關火後拌入蛋黃即可。",
    ],
    [
      "go-code",
      "用 Go 寫一個反轉字串的函式。",
      "先轉成 rune 切片再交換：\n\nfunc reverse(s string) string {\n\tr := []rune(s)\n\tfor i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {\n\t\tr[i], r[j] = r[j], r[i]\n\t}\n\treturn string(r)\n}\n\n這樣中文和表情符號也不會壞掉。",
    ],
    [
      "technical",
      "Docker 和虛擬機有什麼不同？",
      "container 共用主機的 kernel，所以啟動很快；虛擬機則要跑完整的 guest OS。實務上常用 docker compose 把 web、redis 和 postgres 幾個 service 一起啟動。",
    ],
    [
      "simplified-mention",
      "「頭發」和「頭髮」哪個才對？",
      "繁體應該寫「頭髮」。因為簡體字把「發」和「髮」都寫成「发」，轉換時才容易出錯。同樣的例子還有「后」與「後」、「里」與「裡」。",
    ],
    [
      "simplified-mention",
      "簡體字的「爱」為什麼沒有心？",
      "簡化時把「愛」中間的「心」換成一橫，再把下半寫成「友」，就成了「爱」。因此有人開玩笑說「爱無心」。",
    ],
    [
      "translation",
      "請把「會議延到下週」翻成簡體中文和日文。",
      "簡體中文：会议延到下周。\n日文：会議は来週に延期されました。",
    ],
    [
      "hong-kong",
      "香港茶餐廳怎麼點餐？",
      "可以講「唔該，一個A餐，凍檸茶少甜」。凍飲通常加兩蚊，走冰就係唔要冰。埋單嘅時候講「唔該埋單」就得喇。",
    ],
    [
      "chat-log",
      "幫我整理這段對話：A: 明天 meeting 幾點 B: 10 點，記得帶 laptop A: ok thx",
      "A 詢問明天 meeting 的時間，B 回答 10 點並提醒帶 laptop，A 說 ok 並道謝。",
    ],
    [
      "brand",
      "推薦平價保養品牌。",
      "可以試試 cerave、innisfree、mediheal，或是台灣的 DR.WU 和 我的美麗日記。日系的 肌研、なめらか本舗 也很受歡迎。",
    ],
    [
      "classical",
      "解釋「學而時習之」。",
      "子曰：「學而時習之，不亦說乎？」這裡的「說」通「悅」，意思是學了之後按時溫習，不是很令人高興嗎？",
    ],
    [
      "names",
      "臺灣有哪些用異體字的地名？",
      "例如「臺中」與「台中」並用，「双溪」正式寫作「雙溪」，「峯」與「峰」也常混用，像霧峰舊稱「霧峯」。",
    ],
  ],
  en: [
    [
      "grammar-lesson",
      "How do I make a sentence negative in French?",
      "Put the verb between ne and pas. For example, je mange becomes je ne mange pas. In speech the ne is often dropped, so you will hear je sais pas instead of je ne sais pas.",
    ],
    [
      "grammar-lesson",
      "Explain the German cases.",
      "The definite article changes with the case: der for the nominative, den for the accusative, dem for the dative and des for the genitive. After the preposition mit you always use the dative, and after für the accusative.",
    ],
    [
      "recipe",
      "How do I make an authentic carbonara?",
      "Use guanciale rather than bacon, and pecorino romano rather than parmesan. Cook the spaghetti until it is al dente, then toss it off the heat with the egg yolks. There is no cream in the dish.",
    ],
    [
      "recipe",
      "What do I need for a mole?",
      "A classic mole poblano starts with dried ancho, mulato and pasilla chiles. Toast them on a comal, soak them, and blend them with tomatoes, tortillas, chocolate and a pinch of canela. Serve it with arroz and frijoles.",
    ],
    [
      "brand",
      "What are some good cheap cars?",
      "The hyundai i10, the skoda fabia and the dacia sandero are good value. A used peugeot or citroen can be cheaper still, but parts for a lancia are hard to find.",
    ],
    [
      "chat-log",
      "Summarize: A: u coming 2nite? B: idk tbh, kinda tired lol A: ok np, ttyl",
      "A asks whether B is coming tonight. B says idk and is kinda tired, and A says np and that they will talk later (ttyl).",
    ],
    [
      "go-code",
      "How do I handle errors in Go?",
      "A function returns an error as its last value, and the caller checks whether err is nil before it goes on. Wrap it with fmt.Errorf and the %w verb so that errors.Is can find the cause. Use defer to close what you opened, as in defer f.Close().",
    ],
    [
      "wine",
      "What do the words on a wine label mean?",
      "A brut is dry, a demi sec is rather sweet. A Spanish crianza has spent a year in oak, a reserva longer. On a German label trocken means dry and halbtrocken off dry.",
    ],
    [
      "dialect",
      "Write a line in Scots.",
      "Aye, the bairn was greetin the hale nicht, but his mither sang tae him and he fell asleep. Dinnae fash yersel, it will be a braw day the morn.",
    ],
    [
      "names",
      "Who were the members of the band?",
      "The band had Joaquín de la Peña on guitar, Léon van der Berg on bass and Sigrún Ósk on drums. They recorded at Estudio del Mar and toured with Les Négresses Vertes.",
    ],
    [
      "loan-phrase",
      "What is a fait accompli?",
      "It is something that has already been done and cannot be undone. You might say that the merger was presented as a fait accompli, or that a coup d'état leaves the world with one.",
    ],
    [
      "travel",
      "Plan a day in Istanbul.",
      "Start with simit and çay by the ferry, walk through the Kapalıçarşı, and have börek for lunch. In the evening take a dolmuş to Beşiktaş and sit in a meyhane with a plate of meze.",
    ],
    [
      "tango",
      "Describe a milonga.",
      "At a milonga the dancers move around the ronda, and a tanda of three or four songs ends with a cortina. A cabeceo, a small nod, is how one asks for a dance.",
    ],
    [
      "typo",
      "hey how r u",
      "Im doin great, thx for askin! Whatcha up to today? If ur bored we could totaly chat about somethin fun.",
    ],
    [
      "legal",
      "What does habeas corpus mean?",
      "The writ of habeas corpus ad subjiciendum orders that a prisoner be brought before the court. The phrase is Latin for 'you shall have the body', and the right is suspended only in cases of rebellion or invasion.",
    ],
    [
      "fantasy",
      "Invent a village for my game.",
      "The village of Veldhaven lies by the river Ossen. Its people, the varuun, trade in kethra wool and worship the moon. Every harvest the elders drink a bitter brew called mossel.",
    ],
    [
      "yoga",
      "What is the sequence of a sun salutation?",
      "Begin in tadasana, fold into uttanasana, step back to chaturanga dandasana, then move through urdhva mukha svanasana and adho mukha svanasana. Breathe through the nose and keep the drishti soft.",
    ],
    [
      "japanese-words",
      "What should I eat in Osaka?",
      "Try takoyaki from a yatai, then okonomiyaki with lots of katsuobushi. The kushikatsu in Shinsekai is famous, and there is always a queue for butaman near the station.",
    ],
    [
      "quoted-script",
      "What is written on the Korean flag?",
      "The flag, called the Taegukgi (태극기), shows a red and blue circle, the taegeuk, and four trigrams: geon (☰), gon (☷), gam (☵) and ri (☲).",
    ],
  ],
};
