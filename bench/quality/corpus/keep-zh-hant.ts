/** Traditional Chinese answers with foreign matter that belongs there. Written for this project. */
import type { OwnRow } from "./own-row.ts";

export const KEEP_ZH_HANT: readonly OwnRow[] = [
  [
    "code",
    "Python 怎麼讀取 CSV 檔？",
    '可以使用內建的 `csv` 模組：\n\n```python\nimport csv\nwith open("data.csv", encoding="utf-8") as f:\n    for row in csv.reader(f):\n        print(row)\n```\n\n如果要做統計分析，改用 pandas 的 read_csv 會更方便。',
  ],
  [
    "code",
    "怎麼查看哪個程式占用連接埠？",
    "在終端機輸入 lsof -i :3000，就能看到占用 3000 埠的程式。要結束它，可以用 kill -9 加上 PID。",
  ],
  [
    "code",
    "git 要怎麼暫存修改？",
    "執行 git stash 會把目前的修改收起來，之後用 git stash pop 取回。若只想暫存部分檔案，可以加上 -p 參數。",
  ],
  [
    "path-url",
    "設定檔放在哪裡？",
    "預設路徑是 ~/.config/app/settings.toml，Windows 則在 C:\\Users\\name\\AppData\\Roaming\\app。詳細說明請見 https://example.tw/docs 。",
  ],
  [
    "path-url",
    "要怎麼聯絡客服？",
    "請寄信到 service@example.com.tw，並附上訂單編號 TW-2024-0815 與截圖 IMG_2031.png。",
  ],
  [
    "latex",
    "請說明畢氏定理。",
    "設直角三角形的兩股為 $a$、$b$，斜邊為 $c$，則 $a^2+b^2=c^2$。若夾角為 θ，餘弦定理可寫成 c² = a² + b² − 2ab cos θ。",
  ],
  [
    "table",
    "用表格比較各國的問候語。",
    "| 語言 | 問候語 | 讀音 |\n|---|---|---|\n| 日語 | こんにちは | konnichiwa |\n| 韓語 | 안녕하세요 | annyeonghaseyo |\n| 泰語 | สวัสดี | sawatdi |\n| 俄語 | Здравствуйте | zdravstvuyte |",
  ],
  [
    "json",
    "請用 JSON 表示一本書。",
    '{"title": "夜行的船", "author": "林子安", "year": 2019, "tags": ["fiction", "sea"]}\n\n欄位名稱一律使用英文小寫。',
  ],
  [
    "chemistry",
    "阿斯匹靈的成分是什麼？",
    "阿斯匹靈（aspirin）的有效成分是乙醯水楊酸（acetylsalicylic acid，C9H8O4），能抑制環氧合酶 COX-1 與 COX-2。",
  ],
  [
    "species",
    "台灣黑熊的學名？",
    "台灣黑熊的學名是 Ursus thibetanus formosanus，屬於亞洲黑熊的特有亞種。櫻花鉤吻鮭則是 Oncorhynchus masou formosanus。",
  ],
  [
    "acronym",
    "什麼是 ESG？",
    "ESG 是環境（Environmental）、社會（Social）與公司治理（Governance）的縮寫。投資人常用 MSCI 或 DJSI 的評比來參考，CDP 問卷也很常見。",
  ],
  [
    "unit",
    "5G 和 Wi-Fi 6 哪個快？",
    "5G 毫米波的理論峰值約 10 Gbps，Wi-Fi 6 則是 9.6 Gbps。實際使用時，前者延遲約 10 ms，後者約 20 ms，訊號強度以 dBm 表示。",
  ],
  [
    "brand",
    "推薦幾個台灣的手搖飲品牌。",
    "CoCo都可、50嵐、清心福全、迷客夏（milksha）和 TEA TOP 都很受歡迎。想喝水果茶的話，可以試試一芳。",
  ],
  [
    "brand",
    "最近有什麼好聽的 K-pop？",
    "可以聽聽 aespa 的〈Whiplash〉、NewJeans 的〈Ditto〉，還有 IU 的〈좋은 날〉和 BIGBANG 的〈뱅뱅뱅〉。男團的話，SEVENTEEN（세븐틴）現場很強。",
  ],
  [
    "brand",
    "想買相機，有什麼建議？",
    "入門可以考慮 Canon EOS R50 或 Sony ZV-E10。若重視外型，FUJIFILM 的 X-T30 II 和 RICOH GR III 都很適合街拍；小眾一點還有 sigma fp。",
  ],
  [
    "brand",
    "日本藥妝店要買什麼？",
    "常見的有 サロンパス、キャベジン、ロキソニン 和花王的「めぐりズム」蒸氣眼罩。購買前請先確認有無過敏。",
  ],
  ["loan-phrase", "déjà vu 是什麼意思？", "déjà vu 是法文，意思是「似曾相識」，指明明是第一次經歷，卻覺得以前發生過。"],
  [
    "loan-phrase",
    "論文裡的 et al. 是什麼？",
    "這是拉丁文 et alii 的縮寫，表示「以及其他人」。類似的還有 e.g.（例如）、i.e.（也就是）和 cf.（參照）。",
  ],
  [
    "title",
    "推薦村上春樹的作品。",
    "推薦《挪威的森林》（ノルウェイの森）和《海邊的卡夫卡》（海辺のカフカ）。喜歡散文的話，可以看《關於跑步，我說的其實是……》。",
  ],
  [
    "title",
    "有哪些好看的韓劇？",
    "《請回答1988》（응답하라 1988）、《機智醫生生活》（슬기로운 의사생활）和《我的大叔》（나의 아저씨）都很值得看。",
  ],
  [
    "title",
    "宮崎駿的代表作有哪些？",
    "《神隱少女》（千と千尋の神隠し）、《龍貓》（となりのトトロ）和《魔法公主》（もののけ姫）最為人熟知。",
  ],
  [
    "title",
    "杜斯妥也夫斯基寫過什麼？",
    "代表作有《罪與罰》（Преступление и наказание）與《白痴》（Идиот），晚年完成《卡拉馬助夫兄弟們》。",
  ],
  [
    "japanese-name",
    "東京有哪些景點？",
    "可以去淺草寺、東京晴空塔（スカイツリー）、澀谷的十字路口，以及吉卜力美術館。晚上到新宿的思い出横丁吃串燒也很有氣氛。",
  ],
  [
    "japanese-name",
    "介紹幾位日本女演員。",
    "新垣結衣（あらがき ゆい）、広瀬すず、浜辺美波和有村架純都很受歡迎。長澤まさみ則以舞台劇和電影見長。",
  ],
  [
    "japanese-name",
    "日本有名的甜點店？",
    "虎屋（とらや）的羊羹、六花亭的奶油夾心餅，還有「とんかつ まい泉」旁邊的甜點專櫃都很推薦。北海道的白い恋人也是經典伴手禮。",
  ],
  [
    "romanisation",
    "「臺北」的羅馬拼音怎麼寫？",
    "威妥瑪拼音寫作 Taipei，漢語拼音則是 Táiběi。高雄同樣有 Kaohsiung 與 Gāoxióng 兩種寫法。",
  ],
  [
    "romanisation",
    "白話字是什麼？",
    "白話字（Pe̍h-ōe-jī，POJ）是以羅馬字書寫台語的系統，例如「食飽未」寫作 Chia̍h-pá-bōe。現在教育部推行的則是 Tâi-lô。",
  ],
  ["reading", "「彷彿」的注音？", "「彷彿」讀作 ㄈㄤˇ ㄈㄨˊ，漢語拼音是 fǎngfú。兩個字都從彳部。"],
  ["reading", "「銀行」怎麼唸？", "「銀行」讀作 ㄧㄣˊ ㄏㄤˊ（yínháng），「行走」的「行」則讀作 ㄒㄧㄥˊ（xíng）。"],
  [
    "transliteration",
    "普丁的俄文名字？",
    "普丁的全名是弗拉迪米爾·弗拉迪米羅維奇·普丁（Владимир Владимирович Путин）。",
  ],
  [
    "transliteration",
    "首爾以前叫什麼？",
    "首爾（서울）過去在中文稱為漢城。2005年，市政府宣布以音譯的「首爾」作為正式中文名稱。",
  ],
  [
    "transliteration",
    "「代數」這個字的由來？",
    "英文的 algebra 來自阿拉伯文 الجبر（al-jabr），出自九世紀數學家花拉子米（الخوارزمي）的著作。",
  ],
  [
    "native-name",
    "列出幾個國家的當地名稱。",
    "・日本：日本（にほん）\n・南韓：대한민국\n・希臘：Ελλάδα\n・泰國：ประเทศไทย\n・印度：भारत\n・以色列：ישראל",
  ],
  [
    "classical",
    "請默寫〈靜夜思〉。",
    "床前明月光，疑是地上霜。\n舉頭望明月，低頭思故鄉。\n\n這首五言絕句是李白客居揚州時所作，語言淺白，情意深長。",
  ],
  [
    "classical",
    "《論語》第一句是什麼？",
    "「學而時習之，不亦說乎？有朋自遠方來，不亦樂乎？人不知而不慍，不亦君子乎？」其中「說」通「悅」。",
  ],
  [
    "proverb",
    "有哪些常見的拉丁文格言？",
    "Carpe diem（把握今日）、Veni, vidi, vici（我來，我見，我征服）、Memento mori（記住你終將一死）都很有名。",
  ],
  [
    "proverb",
    "台灣俗諺舉例。",
    "「食果子，拜樹頭」提醒人要懂得感恩；「一枝草，一點露」表示天無絕人之路；「青盲毋驚槍」則形容無知者無畏。",
  ],
  ["emoji", "我考上了！", "恭喜恭喜🎉🎉 太厲害了吧！(*´∀`)~♥ 今天一定要好好慶祝一下，吃頓大餐😋 ヽ(●´∀`●)ﾉ"],
  [
    "emoji",
    "給我幾個顏文字。",
    "開心：(≧▽≦)\n生氣：(╬ﾟдﾟ)\n無奈：¯\\_(ツ)_/¯\n加油：ᕦ(ò_óˇ)ᕤ\n哭哭：(╥﹏╥)\n害羞：(⁄ ⁄•⁄ω⁄•⁄ ⁄)",
  ],
  ["ascii-art", "畫一隻貓。", "給你一隻：\n\n /\\_/\\\n( o.o )\n > ^ <\n\n想要尾巴的話，可以在右邊加上波浪號。"],
  [
    "lyrics",
    "寫一段中英夾雜的副歌。",
    "風吹過空蕩的街\n我還在等一個夏天\n\nTell me why, tell me why\n為什麼愛總在轉身之後\nSay goodbye, don't say goodbye\n讓回憶慢慢停留",
  ],
  [
    "technical-english",
    "什麼是微調？",
    "微調（fine-tuning）是指以預訓練模型為基礎，用特定領域的資料繼續訓練。若顯示卡記憶體不足，可以用 LoRA 之類的 parameter-efficient 方法，只更新少量 adapter 權重。最後記得用 validation set 檢查是否 overfitting。",
  ],
  [
    "technical-english",
    "React 的 useEffect 為什麼跑兩次？",
    "開發模式下 StrictMode 會刻意把 useEffect 執行兩次，幫你找出缺少 cleanup 的 bug。正式 build 之後就只會跑一次。請確認 dependency array 沒有漏掉 state。",
  ],
  [
    "technical-english",
    "Kubernetes 的 pod 是什麼？",
    "pod 是最小的部署單位，裡面可以有一個或多個 container。用 kubectl get pods 查看狀態，如果一直 restart，可以先看 logs 和 readiness probe 的設定。",
  ],
  [
    "technical-english",
    "什麼是 CI/CD？",
    "CI 是持續整合，每次 push 之後自動跑 test 和 lint；CD 則是持續部署，通過之後自動 deploy 到 staging 或 production。團隊通常會要求 pull request 經過 code review 才能 merge。",
  ],
  [
    "about-language",
    "bonjour 是什麼意思？",
    "bonjour 是法文的「你好」，白天使用；傍晚之後改說 bonsoir，熟人之間可以說 salut。",
  ],
  [
    "about-language",
    "ありがとう怎麼用？",
    "ありがとう是日文的「謝謝」，對長輩或客人要說 ありがとうございます，過去的事情則用 ありがとうございました。",
  ],
  [
    "about-language",
    "韓文的助詞怎麼分？",
    "主格助詞有 이 和 가 兩種：前面有收音用 이，沒有收音用 가。例如「책이」是「書（主詞）」，「친구가」是「朋友（主詞）」。",
  ],
  [
    "about-language",
    "affect 和 effect 差在哪？",
    "affect 通常當動詞，表示「影響」；effect 通常當名詞，表示「效果」。例句：Lack of sleep affects your memory.",
  ],
  [
    "about-language",
    "簡體字和繁體字的差別？",
    "簡體字是中國大陸在1950年代推行的字體，例如「發」和「髮」都簡化成「发」，「後」和「后」都寫作「后」，「麵」則簡化成「面」。",
  ],
  [
    "about-language",
    "日文的漢字和中文一樣嗎？",
    "不完全一樣。日本在戰後採用新字體，例如「國」寫作「国」、「氣」寫作「気」、「圖」寫作「図」、「廣」寫作「広」。",
  ],
  ["translation", "請把「今天天氣很好」翻譯成英文。", "The weather is very nice today."],
  ["translation", "「請問洗手間在哪裡？」的日文怎麼說？", "すみません、お手洗いはどこですか。"],
  ["translation", "請將以下句子翻成簡體中文：這個軟體需要更新。", "这个软件需要更新。"],
  ["translation", "「謝謝」的韓文、俄文和法文？", "韓文：감사합니다\n俄文：Спасибо\n法文：Merci"],
  [
    "mixed-prompt",
    "What is 緣分? 請用中文回答。",
    "「緣分」指人與人之間相遇、相處的機遇，常帶有命中注定的意味。英文沒有完全對應的詞，通常譯作 fate 或 serendipity。",
  ],
  [
    "mixed-prompt",
    "幫我改這句英文並用中文說明：He have two dog.",
    "正確的句子是 He has two dogs. 因為主詞是第三人稱單數，動詞要用 has；two 後面的名詞要用複數 dogs。",
  ],
  [
    "hong-kong",
    "香港人怎麼叫計程車？",
    "香港人叫計程車做「的士」，巴士叫「巴士」，地鐵叫「港鐵」。如果想搭車，可以講「唔該，去中環」。",
  ],
  ["hong-kong", "用粵語打招呼。", "你好呀！今日點呀？食咗飯未？得閒出嚟飲杯嘢啦，我哋好耐冇見喇。"],
  [
    "hong-kong",
    "介紹香港的茶餐廳。",
    "茶餐廳的餐牌上有菠蘿油、絲襪奶茶、乾炒牛河和西多士。落單時侍應會用簡寫，例如「06」代表白飯，「走冰」即是不加冰。",
  ],
  [
    "cooking",
    "義大利麵有哪些種類？",
    "細長的 spaghetti、寬扁的 tagliatelle、蝴蝶形的 farfalle，以及管狀的 penne 都很常見。煮到 al dente 的口感最好。",
  ],
  [
    "music",
    "樂譜上的術語是什麼意思？",
    "allegro 表示快板，andante 是行板，pp 是極弱，ff 是極強。曲末的 rit. 表示漸慢。",
  ],
  [
    "game",
    "西洋棋譜怎麼看？",
    "以 1. e4 e5 2. Nf3 Nc6 為例，數字是回合，先寫白方再寫黑方。O-O 是王車易位，# 代表將死。",
  ],
  [
    "quotation",
    "笛卡兒的名言？",
    "「我思，故我在。」拉丁文是 Cogito, ergo sum.，法文原文為 « Je pense, donc je suis. »",
  ],
  ["list", "十二生肖有哪些？", "鼠、牛、虎、兔、龍、蛇、馬、羊、猴、雞、狗、豬，合稱十二生肖，與地支相配。"],
];
