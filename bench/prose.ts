import type { Language } from "./corpus.ts";

/**
 * Plain answers as people write them, for corpora that cost what ordinary data costs: the fixtures' texts alone are all
 * hard cases. Written for this project.
 */
export const PROSE: Readonly<Record<Language, readonly string[]>> = {
  ja: [
    "ご質問ありがとうございます。朝食を抜くと午前中の集中力が落ちやすいと言われています。忙しい日でも、バナナやヨーグルトのように準備のいらない食べ物を少しとるだけで、体は目を覚ましやすくなります。無理のない範囲で続けてみてください。",
    "京都を一日で回るなら、朝のうちに伏見稲荷大社へ行き、昼前に東山へ移るのがおすすめです。清水寺から八坂神社までは歩いて四十分ほどで、途中に茶屋や土産物の店が並んでいます。夕方は鴨川沿いを散歩すると、昼間とは違う静かな景色が楽しめます。",
    "部屋を片付けるときは、まず床に置いてある物を一か所に集めます。\n\n1. 使う物と使わない物に分ける\n2. 使う物の置き場所を決める\n3. 使わない物は袋に入れて、次の収集日に出す\n\n一度に全部を終わらせようとせず、一日十五分と決めると長続きします。",
    "この文章の要点は三つあります。第一に、地域の図書館は利用者が減っているのではなく、使われ方が変わっているということ。第二に、学習の場としての役割が大きくなっていること。第三に、職員の専門性がこれまで以上に求められていることです。",
    "メールの件名は、相手が一目で内容を理解できるように書きます。たとえば「来週の打ち合わせの日程について」のように、用件と時期を入れるとよいでしょう。本文の最初に結論を書き、理由や背景はそのあとに続けると、読み手の負担が軽くなります。",
    "植物は光合成によって、水と二酸化炭素から糖を作ります。このとき酸素が放出され、私たちの呼吸を支えています。葉が緑色に見えるのは、葉緑体に含まれる色素が赤や青の光をよく吸収し、緑の光を反射するためです。",
    "家計を見直すときは、固定費から手をつけるのが近道です。通信費、保険料、使っていない会員サービスなどは、一度変えれば毎月効果が続きます。食費のように毎日の我慢が必要なものは、後回しにしてもかまいません。",
    "物語の主人公は、海辺の町で小さな修理店を営む青年です。ある雨の夜、古い時計を抱えた老人が店を訪れ、止まった時間を動かしてほしいと頼みます。青年は断ろうとしましたが、時計の裏に刻まれた名前を見て、言葉を失いました。",
  ],
  ko: [
    "질문해 주셔서 감사합니다. 아침을 거르면 오전에 집중하기가 어려워지기 쉽습니다. 바쁜 날에도 바나나나 요구르트처럼 준비가 필요 없는 음식을 조금만 먹으면 몸이 한결 가벼워집니다. 무리하지 않는 범위에서 꾸준히 해 보시기 바랍니다.",
    "서울을 하루 동안 둘러본다면 아침에 경복궁을 보고 점심 무렵 북촌으로 걸어가는 길을 추천합니다. 골목마다 오래된 한옥과 작은 찻집이 있어서 천천히 걷기에 좋습니다. 저녁에는 한강 공원에서 강바람을 쐬며 하루를 마무리해 보세요.",
    "방을 정리할 때는 먼저 바닥에 있는 물건을 한곳에 모읍니다.\n\n1. 쓰는 물건과 쓰지 않는 물건을 나눈다\n2. 쓰는 물건의 자리를 정한다\n3. 쓰지 않는 물건은 봉투에 담아 내놓는다\n\n한 번에 끝내려 하지 말고 하루에 십오 분씩 하면 오래 이어 갈 수 있습니다.",
    "이 글의 요점은 세 가지입니다. 첫째, 지역 도서관의 이용자는 줄어든 것이 아니라 이용하는 방식이 달라졌습니다. 둘째, 함께 배우는 공간으로서 역할이 커졌습니다. 셋째, 사서의 전문성이 예전보다 더 중요해졌습니다.",
    "식물은 광합성을 통해 물과 이산화탄소로 당을 만듭니다. 이 과정에서 산소가 나오고, 우리는 그 산소로 숨을 쉽니다. 잎이 초록색으로 보이는 까닭은 엽록소가 붉은빛과 푸른빛을 흡수하고 초록빛을 반사하기 때문입니다.",
    "가계부를 다시 살필 때는 고정비부터 줄이는 것이 빠릅니다. 통신비와 보험료, 쓰지 않는 구독 서비스는 한 번만 바꾸면 매달 효과가 이어집니다. 식비처럼 날마다 참아야 하는 항목은 나중에 생각해도 괜찮습니다.",
    "이야기의 주인공은 바닷가 마을에서 작은 수리점을 하는 청년입니다. 비 오는 어느 밤, 낡은 시계를 안은 노인이 찾아와 멈춘 시간을 움직여 달라고 부탁합니다. 청년은 거절하려다가 시계 뒤에 새겨진 이름을 보고 말을 잃었습니다.",
  ],
  "zh-tw": [
    "謝謝您的提問。早上不吃東西，上午往往比較難集中精神。再忙的日子，只要吃一點香蕉或優格這類不必準備的食物，身體就容易醒過來。請在不勉強自己的範圍內慢慢養成習慣。",
    "如果只有一天可以逛台南，建議早上先去赤崁樓，中午前走到孔廟附近。巷子裡有許多老房子改成的咖啡館和書店，很適合慢慢散步。傍晚到安平看夕陽，再嚐嚐當地的小吃，一天就很充實了。",
    "整理房間的時候，先把地上的東西集中到一個地方。\n\n1. 分成用得到的和用不到的\n2. 替用得到的東西決定位置\n3. 用不到的裝進袋子，下次一起送走\n\n不必一次做完，每天十五分鐘比較容易持續。",
    "這篇文章有三個重點。第一，地方圖書館的讀者並沒有減少，只是使用的方式改變了。第二，圖書館作為共同學習場所的角色愈來愈重要。第三，館員的專業能力比過去更受重視。",
    "植物藉由光合作用，把水和二氧化碳變成糖。這個過程會放出氧氣，讓我們得以呼吸。葉子看起來是綠色的，是因為葉綠素吸收紅光和藍光，而把綠光反射出來。",
    "重新檢視家計的時候，從固定支出下手最快。電信費、保險費、沒有在用的會員服務，只要調整一次，每個月都會有效果。像伙食費這種需要天天忍耐的項目，可以晚一點再考慮。",
    "故事的主角是在海邊小鎮經營修理店的青年。某個下雨的夜晚，一位抱著舊時鐘的老人走進店裡，請他讓停住的時間再動起來。青年本來想拒絕，看到時鐘背面刻著的名字，卻說不出話來。",
  ],
  en: [
    "Thank you for your question. Skipping breakfast often makes it harder to concentrate in the morning. Even on a busy day, a banana or a cup of yogurt takes no preparation and helps you wake up. Try it for a week and see how you feel before you change anything else.",
    "If you have one day in the city, start early at the old harbor and walk up to the market before noon. The streets behind the cathedral are quiet, and most of the small museums there are free on weekdays. In the evening, take the tram to the hill and watch the lights come on.",
    "Before you tidy a room, collect everything that lies on the floor in one place.\n\n1. Sort what you use from what you do not use\n2. Give each thing you use a fixed place\n3. Put the rest in a bag for the next collection\n\nDo not try to finish in one go: fifteen minutes a day is easier to keep up.",
    "The article makes three points. First, local libraries are not losing visitors; people use them in different ways. Second, their role as a place to study together is growing. Third, the skills of the staff matter more than they used to, because questions are harder than they were.",
    'A good subject line tells the reader what the message is about at a glance. "Schedule for next week\'s review" is better than "Hello". Put your conclusion in the first sentence and the reasons after it, so that nobody has to search for what you want from them.',
    "Plants use light to turn water and carbon dioxide into sugar. The process releases oxygen, which we breathe. Leaves look green because chlorophyll absorbs red and blue light and reflects the green part of the spectrum.",
    "When you review your budget, begin with the fixed costs. Phone contracts, insurance and subscriptions you never use can be changed once, and the effect lasts for every month that follows. Food is different, since saving there takes patience every single day.",
    "The hero of the story is a young man who runs a small repair shop in a town by the sea. One rainy night an old woman brings him a clock and asks him to make time move again. He wants to say no, but then he sees the name that is engraved on the back, and he cannot find the words.",
    "You can sort a list of records by more than one key. In Python, pass a function that returns a tuple:\n\n```python\nrows.sort(key=lambda row: (row.year, row.name))\n```\n\nThe sort is stable, so rows with the same year stay in the order of their names.",
  ],
};
