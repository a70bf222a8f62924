/**
 * More answers with faults that `⟦…⟧` marks, after what models really do: glued, partial, one leak in a long fluent answer.
 * Written for this project.
 */
import type { OwnRow } from "./own-row.ts";

/** By the language the answer should be in. */
export const BAD_EVERYDAY: Readonly<Record<string, readonly OwnRow[]>> = {
  ja: [
    [
      "simplified-in-ja-planted",
      "老舗旅館の魅力を教えてください。",
      "老舗旅館の魅力は、何よりもその土地に根ざしたもてなしにあります。玄関を入ると香が焚かれ、廊下には季節の花が生けられています。料理は地元の食材を使い、器にもこだわります。温泉は源泉かけ流しで、夜は星を眺めながら入ることができます。こうした⟦传统⟧を守りながらも、近年は海外からの客に向けた工夫も増えています。宿の人との会話も旅の楽しみの一つです。",
    ],
    [
      "simplified-in-ja-planted",
      "観葉植物の育て方は？",
      "明るい日陰に置き、土の表面が乾いてからたっぷり水を与えます。冬は⟦温度⟧ではなく湿度に気をつけ、葉に霧を吹くと元気になります。肥料は⟦生长⟧期の春から秋に与えてください。",
    ],
    [
      "simplified-in-ja-planted",
      "貯金のこつを教えて。",
      "まずは毎月の支出を書き出し、⟦减⟧らせるものを探しましょう。固定費から見直すと効果が大きくなります。",
    ],
    [
      "simplified-in-ja-planted",
      "面接で緊張しない方法は？",
      "事前に質問を予想し、声に出して練習することが大切です。また、当日は早めに着いて深呼吸をすると、⟦紧张⟧が和らぎます。",
    ],
    [
      "simplified-in-ja-planted",
      "猫の健康管理について。",
      "室内で飼う猫は運動が足りなくなりがちなので、毎日十分ほど遊んであげましょう。肥満は⟦关节⟧に負担をかけます。",
    ],
    [
      "simplified-in-ja-planted",
      "プレゼンの構成を教えて。",
      "最初に結論を述べ、次に理由と具体例を⟦说明⟧し、最後にもう一度結論をくり返すと伝わりやすくなります。",
    ],
    [
      "chinese-function-word-in-ja",
      "副業を始める前に考えることは？",
      "会社の規則を確かめ、使える時間を見積もります。⟦如果⟧収入が二十万円を超えるなら、確定申告も必要です。",
    ],
    [
      "chinese-function-word-in-ja",
      "ヨガの効果は？",
      "ヨガは体をほぐし、呼吸を整えます。⟦因为⟧ゆっくり動くので、運動が苦手な人にも向いています。",
    ],
    [
      "chinese-function-word-in-ja",
      "子どもの読書習慣について。",
      "毎晩の読み聞かせは、⟦非常⟧に効果があります。⟦他们⟧は物語を通して言葉を覚えます。",
    ],
    [
      "chinese-function-word-in-ja",
      "お茶の歴史は？",
      "お茶は平安時代に伝わりましたが、⟦一直到⟧鎌倉時代まで広く飲まれることはありませんでした。",
    ],
    ["glued-half", "睡眠不足の影響は？", "睡眠不足は集中力の低下を招き、仕事にも大きな⟦영향⟧を及ぼします。"],
    ["glued-half", "地方創生の課題は？", "若い世代の流出が続き、地域の⟦경제⟧力が弱まっていることが課題です。"],
    ["glued-half", "太陽光発電の利点は？", "燃料費がかからず、発電時に二酸化炭素を出さない⟦что⟧が大きな利点です。"],
    ["glued-half", "花粉症の対策は？", "外出時はマスクと眼鏡をつけ、帰宅したら衣服の花粉を⟦털⟧い落とします。"],
    ["glued-half", "家庭菜園の始め方。", "日当たりのよい場所を選び、土に⟦комп⟧ストを混ぜて二週間ほど置きます。"],
    ["stray-script", "京都の秋の楽しみ方は？", "紅葉の名所は混み合うので、朝早く訪れるのが ⟦лучше⟧ です。"],
    ["stray-script", "学級会の進め方は？", "全員が発言できるように、⟦ทุกคน⟧ 順番に意見を聞きます。"],
    [
      "stray-latin",
      "引っ越しの段取りは？",
      "荷造りは使わないものから始め、⟦además⟧住所変更の手続きも早めに済ませましょう。",
    ],
    ["stray-latin", "夏の節電の方法は？", "エアコンの設定温度を上げ、⟦fenêtre⟧に日よけをつけると効果があります。"],
    ["stray-latin", "朝食の大切さは？", "朝食をとると体温が上がり、⟦zusammen⟧脳も働きはじめます。"],
    ["stray-latin", "雨の日の運転は？", "車間距離を長く取り、⟦cuidado⟧急なブレーキを避けてください。"],
    ["stray-latin", "図書館の使い方は？", "貸出カードを作れば、⟦semua⟧本を二週間借りることができます。"],
    ["stray-latin", "祭りの由来は？", "この祭りは江戸時代に始まり、⟦đã⟧三百年以上続いています。"],
    ["stray-english", "家族旅行の計画は？", "子どもが疲れないように、移動の時間を⟦reduce⟧することを考えましょう。"],
    ["glued-latin", "職場の人間関係は？", "相手の話を最後まで聞くことで、信頼⟦relationship⟧が深まります。"],
    [
      "mixed-forms-in-ja",
      "温泉の効能は？",
      "温泉には疲労の回復や血行の促進などの効果があり、泉質によって⟦效果⟧は異なります。",
    ],
    [
      "mixed-forms-in-ja",
      "選挙のしくみは？",
      "選挙区ごとに投票が行われ、得票の多い候補者が当選します。⟦選擧⟧の翌日には結果が発表されます。",
    ],
    ["old-form-in-ja", "会社の福利厚生について。", "住宅手当や健康診断のほか、社員食堂の利用券も⟦發行⟧されています。"],
    [
      "old-form-in-ja",
      "読書感想文の書き方は？",
      "まず本を最後まで読み、心に残った場面を三つほど選びます。次に、自分の⟦經驗⟧と比べながら書きます。",
    ],
    [
      "old-form-in-ja",
      "環境問題への取り組みは？",
      "企業は再生可能エネルギーの導入を進め、⟦國際⟧的な目標に合わせて計画を立てています。",
    ],
    [
      "wrong-language",
      "次の質問に英語で答えてください。富士山の高さは？",
      "⟦富士山の高さは3,776メートルで、日本で一番高い山です。⟧",
    ],
    [
      "wrong-language",
      "中国語でお願いします。自己紹介の例文を作ってください。",
      "⟦はじめまして。田中と申します。東京から来ました。どうぞよろしくお願いいたします。⟧",
    ],
    [
      "wrong-language",
      "料理が上手になるには？",
      "⟦要想提高厨艺，首先要多看菜谱，多动手练习，掌握火候和调味的基本方法。⟧",
    ],
    [
      "drift",
      "集中力を高める方法は？",
      "まず机の上を片づけ、通知を切りましょう。二十五分作業して五分休む方法も効果があります。水分をこまめにとることも大切です。\n\n⟦Additionally, getting enough sleep and exercising regularly will help you stay focused during the day.⟧",
    ],
    [
      "drift",
      "和食の特徴は？",
      "和食は旬の食材を生かし、だしの味を大切にします。見た目の美しさも特徴です。⟦总的来说，和食是一种注重季节感和健康的饮食文化。⟧",
    ],
  ],
  ko: [
    [
      "glued-half",
      "지방 소멸의 원인은?",
      "청년층이 수도권으로 이동하면서 지역의 ⟦人口⟧가 줄고 상권도 약해졌습니다. 이러한 ⟦変化⟧는 앞으로도 이어질 전망입니다.",
    ],
    ["kana", "여름휴가 계획을 세워 줘.", "첫날은 숙소에 짐을 풀고 ⟦ゆっくり⟧ 쉬면서 바닷가를 산책하는 것이 좋습니다."],
    ["kana", "봄나물 요리를 알려 줘.", "냉이는 깨끗이 씻어 된장국에 넣고, 달래는 간장⟦と⟧ 함께 무쳐 먹습니다."],
    [
      "stray-script",
      "물을 많이 마시면 좋은 점은?",
      "물을 충분히 마시면 피부가 촉촉해지고 ⟦поэтому⟧ 피로도 덜 느끼게 됩니다.",
    ],
    ["stray-latin", "취업 준비는 어떻게 하나요?", "먼저 관심 있는 분야를 정하고, ⟦luego⟧ 필요한 자격증을 알아보세요."],
    ["stray-latin", "겨울철 차량 관리법은?", "부동액을 점검하고 ⟦sowie⟧ 타이어 공기압을 자주 확인해야 합니다."],
    ["simplified-in-ko", "창업의 장점은?", "창업을 하면 스스로 결정할 수 있고, ⟦经验⟧을 쌓을 기회도 많습니다."],
    ["simplified-in-ko", "독서 모임 운영 방법은?", "모임 전에 ⟦问题⟧ 목록을 나누어 주면 토론이 활발해집니다."],
    [
      "wrong-language",
      "한국어로 답해 주세요. What is photosynthesis?",
      "⟦Photosynthesis is the process by which green plants use sunlight to make sugar from carbon dioxide and water.⟧",
    ],
    [
      "wrong-language",
      "김치의 역사를 알려줘.",
      "⟦キムチは韓国の伝統的な発酵食品で、冬を越すための保存食として生まれました。⟧",
    ],
    [
      "drift",
      "운동을 꾸준히 하는 방법은?",
      "처음에는 목표를 작게 잡고 매일 같은 시간에 시작하세요. 기록을 남기면 동기가 생깁니다.\n\n⟦Remember that consistency is more important than intensity, so start small and build up slowly.⟧",
    ],
    [
      "stray-english",
      "면접 준비는 어떻게 하나요?",
      "예상 질문을 정리하고 거울 앞에서 ⟦practice⟧ 연습하면 자신감이 생깁니다.",
    ],
  ],
  "zh-Hant": [
    [
      "simplified-in-zh-Hant-one",
      "如何準備馬拉松？",
      "準備馬拉松需要至少四個月的時間。每週安排三到四次跑步，其中一次是長距離。飲食方面要補充足夠的碳水化合物，並注意睡眠。比賽前兩週要⟦减⟧少里程，讓身體恢復。當天早上吃一頓清淡的早餐，提早到現場熱身，就能跑出好成績。",
    ],
    [
      "simplified-in-zh-Hant-one",
      "怎麼照顧小貓？",
      "小貓需要溫暖的環境和專用的奶粉，每四個小時⟦喂⟧一次，並且⟦观察⟧牠的體重變化。",
    ],
    ["simplified-in-zh-Hant-one", "失眠怎麼辦？", "睡前避免使用手機，可以聽輕柔的音⟦乐⟧，讓身體慢慢放鬆下來。"],
    [
      "shinjitai-in-zh-Hant",
      "介紹台灣的夜市。",
      "夜市裡有各種小吃，例如蚵仔煎和臭豆腐。遊客可以一邊逛一邊吃，⟦体験⟧在地的生活。",
    ],
    ["shinjitai-in-zh-Hant", "如何節省電費？", "夏天把冷氣⟦設定⟧在二十六度，搭配⟦電気⟧風扇，就能讓房間涼得更快。"],
    [
      "shinjitai-in-zh-Hant",
      "怎樣挑選登山鞋？",
      "登山鞋要選鞋底防滑、腳踝有支撐的款式，試穿時穿上厚襪子，⟦実際⟧走幾步。",
    ],
    ["kana", "怎麼泡一杯好茶？", "先用熱水把茶壺溫過，放入茶葉⟦そして⟧注入熱水，等三分鐘就可以喝了。"],
    ["kana", "如何學好數學？", "學數學要先理解觀念，再多做練習⟦の⟧題目，遇到不懂的地方馬上問老師。"],
    ["hangul", "夏天防曬的方法？", "出門前半小時塗上防曬乳，每兩小時⟦다시⟧補擦一次，並戴上帽子。"],
    ["stray-script", "如何培養閱讀習慣？", "每天固定一段時間看書，把手機放遠一點，⟦постепенно⟧就會養成習慣。"],
    ["stray-latin", "搬家前要做什麼？", "先列出清單，把不需要的東西送人，⟦entonces⟧再開始打包。"],
    [
      "wrong-language",
      "請用英文回答：台灣最高的山是哪一座？",
      "⟦台灣最高的山是玉山，海拔三千九百五十二公尺，位於南投縣、嘉義縣與高雄市的交界。⟧",
    ],
    [
      "wrong-language",
      "請介紹台灣的茶。",
      "⟦Taiwan is famous for its oolong tea, which is grown high in the mountains and has a floral taste.⟧",
    ],
    [
      "untranslated-passage",
      "冬天怎麼保養皮膚？",
      "冬天空氣乾燥，洗完臉要立刻擦保濕乳液。\n\n⟦You should also drink plenty of water and avoid taking long hot showers in the evening.⟧\n\n出門時記得擦護手霜和護唇膏，回家後再用溫水清潔。",
    ],
  ],
  en: [
    [
      "stray-latin",
      "How do I keep houseplants alive?",
      "Put them near a window, water them when the soil is dry, and ⟦también⟧ turn them every week so that they grow evenly.",
    ],
    [
      "stray-latin",
      "Why is sleep important?",
      "Sleep lets the brain sort what it has learned during the day, ⟦sondern⟧ it also gives the body time to repair itself.",
    ],
    [
      "stray-latin",
      "How can I save money?",
      "Write down what you spend every month, ⟦parce⟧ it is easier to cut what you can see.",
    ],
    [
      "stray-latin",
      "What makes a good leader?",
      "A good leader listens to the team and makes decisions ⟦jejich⟧ people can understand and follow.",
    ],
    [
      "stray-script",
      "What is a balanced diet?",
      "A balanced diet has plenty of vegetables, some ⟦蛋白质⟧ and only a little sugar.",
    ],
    [
      "stray-script",
      "How do bees make honey?",
      "Bees collect nectar from flowers and ⟦затем⟧ carry it back to the hive in a second stomach.",
    ],
    [
      "glued-half",
      "Tell me about tides.",
      "Tides are caused by the ⟦引力⟧al pull of the moon and the sun on the water of the oceans.",
    ],
    [
      "dense-one-language",
      "Describe a day at the beach.",
      "We walked along the ⟦playa⟧ before breakfast, and the ⟦arena⟧ was still cold. Later the ⟦niños⟧ built a castle while we ⟦mientras⟧ read in the shade.",
    ],
    [
      "dense-one-language",
      "What is a good morning routine?",
      "Get up at the same time every day, drink a glass of ⟦wasser⟧, and stretch for ten ⟦minuten⟧. After that, eat a ⟦frühstück⟧ that keeps you full until ⟦mittag⟧.",
    ],
    [
      "wrong-language",
      "Answer in the language of Cervantes: what is the capital of France?",
      "⟦The capital of France is Paris, which lies on the river Seine in the north of the country.⟧",
    ],
    [
      "wrong-language",
      "Please respond in German. What is the tallest mountain in the Alps?",
      "⟦The tallest mountain in the Alps is Mont Blanc, on the border between France and Italy.⟧",
    ],
    [
      "drift",
      "How do vaccines work?",
      "Vaccines show the immune system a harmless part of a germ. The body then makes antibodies that remember it. ⟦Auf diese Weise kann der Körper den echten Erreger später schnell erkennen und bekämpfen.⟧",
    ],
    [
      "untranslated-passage",
      "How do I learn to swim?",
      "Start in shallow water and get used to putting your face in.\n\n⟦まずは浮き輪を使って、水に浮く感覚を覚えることが大切です。⟧\n\nThen practise kicking while you hold on to the side of the pool.",
    ],
  ],
};
