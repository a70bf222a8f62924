/** Korean answers with foreign matter that belongs there. Written for this project. */
import type { OwnRow } from "./own-row.ts";

export const KEEP_KO: readonly OwnRow[] = [
  [
    "code",
    "파이썬에서 리스트를 정렬하려면?",
    '`sorted()` 함수를 쓰면 원본을 바꾸지 않고 정렬된 새 리스트를 얻습니다.\n\n```python\nnames = ["수진", "민호", "가영"]\nprint(sorted(names))\n```\n\n원본을 바꾸려면 names.sort()를 호출하세요.',
  ],
  [
    "code",
    "리눅스에서 포트를 쓰는 프로세스를 찾고 싶어요.",
    "sudo lsof -i :8080 을 실행하면 8080번 포트를 쓰는 프로세스가 나옵니다. 끝내려면 kill 뒤에 PID를 적으면 됩니다.",
  ],
  [
    "code",
    "깃에서 브랜치 이름을 바꾸는 방법은?",
    "현재 브랜치라면 git branch -m new-name 으로 바꿀 수 있습니다. 원격 저장소에는 git push origin -u new-name 으로 다시 올려야 합니다.",
  ],
  [
    "path-url",
    "로그는 어디에 저장되나요?",
    "기본 위치는 /var/log/app/error.log 입니다. 윈도우에서는 C:\\ProgramData\\App\\logs 폴더를 확인해 보세요. 자세한 내용은 https://example.org/ko/logs 에 있습니다.",
  ],
  ["path-url", "문의는 어디로 하나요?", "help@example.kr 로 메일을 보내 주시거나 고객센터 게시판에 글을 남겨 주세요."],
  [
    "latex",
    "피타고라스 정리를 설명해 줘.",
    "직각삼각형에서 빗변의 길이를 $c$, 나머지 두 변을 $a$, $b$라고 하면 $a^2 + b^2 = c^2$ 이 성립합니다. 각도 θ를 쓰면 sin²θ + cos²θ = 1 과 같은 식이 됩니다.",
  ],
  [
    "table",
    "요일을 여러 언어로 알려 줘.",
    "| 한국어 | 日本語 | English | Français |\n|---|---|---|---|\n| 월요일 | 月曜日 | Monday | lundi |\n| 화요일 | 火曜日 | Tuesday | mardi |\n| 수요일 | 水曜日 | Wednesday | mercredi |",
  ],
  [
    "json",
    "사용자 정보를 JSON으로 만들어 줘.",
    '{"name": "김하늘", "age": 29, "email": "sky@example.kr", "roles": ["editor", "viewer"]}\n\n필드 이름은 영어 소문자로 통일했습니다.',
  ],
  [
    "chemistry",
    "카페인은 어떤 물질인가요?",
    "카페인(caffeine, C8H10N4O2)은 중추신경을 자극하는 알칼로이드입니다. 간에서 CYP1A2 효소에 의해 파라잔틴(paraxanthine)으로 분해됩니다.",
  ],
  [
    "species",
    "소나무의 학명은?",
    "소나무의 학명은 Pinus densiflora이고, 잣나무는 Pinus koraiensis입니다. 두 나무는 잎이 나는 개수로 쉽게 구별할 수 있습니다.",
  ],
  [
    "acronym",
    "OECD가 뭐예요?",
    "OECD는 경제협력개발기구를 말합니다. 회원국의 GDP, 실업률, PISA 성적 등을 비교해 발표합니다. IMF나 WTO와는 하는 일이 다릅니다.",
  ],
  [
    "unit",
    "하드디스크와 SSD의 속도 차이는?",
    "일반적인 HDD는 150 MB/s 안팎이지만 NVMe SSD는 3,500 MB/s를 넘기도 합니다. 응답 시간도 10 ms와 0.1 ms로 크게 차이가 납니다. 온도는 70 ℃를 넘지 않게 하세요.",
  ],
  [
    "brand",
    "요즘 인기 있는 운동화는?",
    "Nike의 Air Force 1, adidas의 samba, New Balance 530, 그리고 살로몬(Salomon)의 XT-6가 많이 팔립니다. 발볼이 넓다면 asics도 신어 보세요.",
  ],
  [
    "brand",
    "걸그룹 추천해 줘.",
    "aespa, NewJeans, IVE, (여자)아이들, LE SSERAFIM을 추천합니다. 노래로는 aespa의 ‘Supernova’, IVE의 ‘I AM’이 좋고, 일본 그룹으로는 XG와 아이묭(あいみょん)도 들어 보세요.",
  ],
  [
    "brand",
    "스마트폰을 고르고 있어요.",
    "갤럭시 S 시리즈는 DeX와 S펜이 장점이고, iPhone은 AirDrop과 iMessage가 편합니다. 가성비를 보면 샤오미(小米)의 Redmi Note도 괜찮습니다.",
  ],
  [
    "loan-phrase",
    "데자뷔의 어원은?",
    "프랑스어 déjà vu에서 온 말로 ‘이미 보았다’라는 뜻입니다. 반대말로 jamais vu가 있습니다.",
  ],
  [
    "loan-phrase",
    "논문에 나오는 et al.은 무슨 뜻인가요?",
    "라틴어 et alii의 줄임말로 ‘그리고 다른 사람들’이라는 뜻입니다. 비슷하게 ibid., cf., viz. 같은 표현도 자주 나옵니다.",
  ],
  [
    "title",
    "하루키 소설을 추천해 줘.",
    "『노르웨이의 숲』(ノルウェイの森)과 『해변의 카프카』(海辺のカフカ)를 추천합니다. 짧은 글을 원한다면 『1Q84』보다 단편집이 낫습니다.",
  ],
  ["title", "톨스토이의 대표작은?", "『전쟁과 평화』(Война и мир)와 『안나 카레니나』(Анна Каренина)가 대표작입니다."],
  [
    "title",
    "프랑스 영화를 추천해 줘.",
    "〈아멜리에〉(Le Fabuleux Destin d'Amélie Poulain)와 〈쉘부르의 우산〉(Les Parapluies de Cherbourg)을 추천합니다.",
  ],
  [
    "romanisation",
    "제 이름 ‘이지은’의 로마자 표기는?",
    "국어의 로마자 표기법에 따르면 I Jieun이지만, 성씨는 보통 Lee로 적습니다. 여권에는 LEE JIEUN처럼 대문자로 씁니다.",
  ],
  [
    "romanisation",
    "‘독립문’을 로마자로 쓰면?",
    "발음이 [동님문]이므로 Dongnimmun으로 적습니다. Dokripmun은 잘못된 표기입니다.",
  ],
  [
    "transliteration",
    "푸틴의 이름은 어떻게 쓰나요?",
    "블라디미르 푸틴은 러시아어로 Владимир Путин이라고 씁니다. 이름과 성 사이에 부칭인 Владимирович(블라디미로비치)가 들어갑니다.",
  ],
  [
    "transliteration",
    "도쿄의 유명한 거리는?",
    "시부야(渋谷), 하라주쿠(原宿), 아키하바라(秋葉原)가 유명합니다. 조용한 곳을 좋아하면 야나카(谷中)를 걸어 보세요.",
  ],
  [
    "transliteration",
    "방콕의 정식 이름은?",
    "태국 사람들은 방콕을 끄룽텝(กรุงเทพ)이라고 부릅니다. 정식 이름은 세계에서 가장 긴 도시 이름으로 알려져 있습니다.",
  ],
  [
    "native-name",
    "나라 이름을 그 나라 말로 알려 줘.",
    "- 일본: 日本\n- 그리스: Ελλάδα\n- 이집트: مصر\n- 이스라엘: ישראל\n- 아르메니아: Հայաստան\n- 독일: Deutschland",
  ],
  [
    "hanja-gloss",
    "‘사면초가’의 뜻은?",
    "사면초가(四面楚歌)는 사방에서 초나라의 노래가 들린다는 뜻으로, 도움을 받을 수 없는 외로운 처지를 이르는 말입니다.",
  ],
  [
    "hanja-gloss",
    "‘의사’라는 말의 여러 뜻은?",
    "의사(醫師)는 병을 고치는 사람, 의사(義士)는 나라를 위해 몸을 바친 사람, 의사(意思)는 생각이나 마음을 뜻합니다.",
  ],
  [
    "hanja-gloss",
    "신문 제목의 한자를 풀어 줘.",
    "美는 미국, 中은 중국, 日은 일본을 가리킵니다. 예를 들어 ‘韓美 정상회담’은 한국과 미국의 정상이 만난다는 뜻입니다.",
  ],
  [
    "hanja-gloss",
    "조선의 궁궐을 알려 줘.",
    "경복궁(景福宮), 창덕궁(昌德宮), 창경궁(昌慶宮), 덕수궁(德壽宮), 경희궁(慶熙宮)을 조선의 5대 궁궐이라고 합니다.",
  ],
  [
    "classical",
    "논어의 첫 구절은?",
    "“學而時習之 不亦說乎(학이시습지 불역열호)”입니다. 배우고 때때로 익히면 또한 기쁘지 아니한가라는 뜻입니다.",
  ],
  [
    "classical",
    "훈민정음 서문을 보여 줘.",
    "“나랏말ᄊᆞ미 듕귁에 달아 문ᄍᆞ와로 서르 ᄉᆞᄆᆞᆺ디 아니ᄒᆞᆯᄊᆡ”로 시작합니다. 우리말이 중국과 달라 한자로는 서로 통하지 않는다는 뜻입니다.",
  ],
  [
    "proverb",
    "라틴어 명언을 알려 줘.",
    "1. Memento mori – 죽음을 기억하라\n2. Amor fati – 네 운명을 사랑하라\n3. Carpe diem – 오늘을 즐겨라",
  ],
  [
    "reading",
    "‘我爱你’는 어떻게 읽나요?",
    "‘我爱你’는 wǒ ài nǐ라고 읽으며 ‘나는 당신을 사랑합니다’라는 뜻입니다. 성조는 3성, 4성, 3성입니다.",
  ],
  [
    "reading",
    "일본어 숫자를 읽는 법은?",
    "하나는 いち(이치), 둘은 に(니), 셋은 さん(산)이라고 읽습니다. 넷은 し와 よん 두 가지로 읽습니다.",
  ],
  [
    "emoji",
    "시험 끝났다!",
    "고생 많았어요!! 🎉👏 이제 푹 쉬세요 ㅎㅎ 맛있는 것도 먹고요 (๑˃̵ᴗ˂̵)و 결과도 좋을 거예요 ㅠㅠ 감동…",
  ],
  [
    "emoji",
    "이모티콘 몇 개만 보내 줘.",
    "ʕ•ᴥ•ʔ 곰\n(づ￣ ³￣)づ 안아 줘요\n( ˘ω˘ ) 졸려요\n¯\\_(ツ)_/¯ 모르겠어요\n(╯°□°)╯︵ ┻━┻ 화났어요",
  ],
  ["ascii-art", "토끼를 그려 줘.", "여기 있어요!\n\n (\\_/)\n ( •_•)\n / >🥕\n\n당근을 들고 있는 토끼입니다."],
  [
    "lyrics",
    "영어가 섞인 노래 가사를 써 줘.",
    "창밖엔 비가 내리고\n너의 목소리가 들려\n\nBaby, don't cry tonight\n어둠이 걷히고 나면\nI'll be by your side\n다시 웃을 수 있게",
  ],
  [
    "korean-english",
    "스타트업에서 쓰는 말을 설명해 줘.",
    "MVP는 최소한의 기능만 갖춘 제품을 뜻하고, 시장에 맞는지 확인하는 단계를 product-market fit이라고 합니다. 팀에서는 보통 OKR로 목표를 세우고 매주 sprint를 돌립니다. 투자자에게 보여 줄 pitch deck도 미리 준비하세요.",
  ],
  [
    "korean-english",
    "회의에서 자주 쓰는 표현은?",
    "안건은 아젠다(agenda), 후속 작업은 follow-up, 마감은 due date라고 많이 합니다. “이 건은 ASAP로 부탁드립니다.”처럼 쓰기도 하지만 우리말로 바꾸는 편이 좋습니다.",
  ],
  [
    "korean-english",
    "운동 루틴을 짜 줘.",
    "월요일은 push(가슴, 어깨, 삼두), 수요일은 pull(등, 이두), 금요일은 legs(하체)로 나누세요. 세트 사이 휴식은 90초가 적당하고, 마지막 세트는 RPE 8 정도로 하세요.",
  ],
  [
    "technical-english",
    "쿠버네티스의 파드란?",
    "Pod는 쿠버네티스에서 배포할 수 있는 가장 작은 단위입니다. kubectl get pods로 상태를 확인하고, readiness probe와 liveness probe를 설정해 두면 장애에 대응하기 쉽습니다.",
  ],
  [
    "technical-english",
    "딥러닝 과적합을 막으려면?",
    "dropout을 적용하거나 weight decay를 크게 하고, early stopping을 쓰는 방법이 있습니다. 데이터가 적다면 data augmentation이나 pretrained model의 fine-tuning을 먼저 시도해 보세요. validation loss가 더 줄지 않으면 멈추면 됩니다.",
  ],
  [
    "technical-english",
    "리액트 상태 관리는 어떻게 하나요?",
    "작은 앱이라면 useState와 useContext만으로 충분합니다. 전역 상태가 많아지면 zustand나 redux를 검토하세요. 서버에서 가져오는 데이터는 react-query가 캐싱까지 해 줍니다.",
  ],
  [
    "technical-english",
    "데이터베이스 트랜잭션이란?",
    "여러 작업을 하나로 묶어 모두 성공하거나 모두 취소되게 하는 단위입니다. commit을 하면 확정되고 rollback을 하면 되돌아갑니다. isolation level이 낮으면 dirty read가 생길 수 있습니다.",
  ],
  [
    "about-language",
    "bonjour가 무슨 뜻이에요?",
    "bonjour는 프랑스어로 ‘안녕하세요’라는 인사말입니다. 저녁에는 bonsoir, 친한 사이에는 salut를 씁니다.",
  ],
  [
    "about-language",
    "ありがとう의 뜻은?",
    "ありがとう는 일본어로 ‘고마워’라는 뜻입니다. 더 정중하게 말하려면 ありがとうございます라고 하면 됩니다.",
  ],
  [
    "about-language",
    "affect와 effect의 차이는?",
    "affect는 ‘영향을 주다’라는 동사이고 effect는 ‘결과, 효과’라는 명사입니다. The news affected me deeply.처럼 씁니다.",
  ],
  [
    "about-language",
    "спасибо는 어떻게 발음해요?",
    "спасибо는 ‘스파시바’에 가깝게 발음합니다. 강세가 없는 о는 ‘아’처럼 들립니다.",
  ],
  [
    "about-language",
    "스페인어의 ser와 estar는?",
    "ser는 변하지 않는 성질을, estar는 일시적인 상태를 나타냅니다. 예를 들어 Soy coreano는 ‘나는 한국인이다’, Estoy cansado는 ‘나는 피곤하다’라는 뜻입니다.",
  ],
  ["translation", "‘오늘은 날씨가 참 좋네요’를 영어로 번역해 줘.", "The weather is really nice today."],
  [
    "translation",
    "다음 문장을 일본어로 번역해 주세요: 내일 회의는 몇 시에 시작합니까?",
    "明日の会議は何時に始まりますか。",
  ],
  [
    "translation",
    "‘건강하세요’를 중국어와 스페인어로 옮겨 줘.",
    "중국어: 祝您身体健康。\n스페인어: Que tenga buena salud.",
  ],
  [
    "mixed-prompt",
    "What is 정(情)? 한국어로 설명해 주세요.",
    "정(情)은 오랜 시간을 함께하며 쌓이는 따뜻한 마음을 말합니다. 영어로 딱 맞는 낱말이 없어서 affection이나 attachment로 옮기곤 합니다.",
  ],
  [
    "mixed-prompt",
    "이 영어 문장을 고쳐 주고 이유는 한국어로: She don't likes apples.",
    "She doesn't like apples.가 맞습니다. 주어가 3인칭 단수이므로 doesn't를 쓰고, 그 뒤에는 동사원형 like가 와야 합니다.",
  ],
  [
    "dialect",
    "부산 사투리로 위로해 줘.",
    "마, 와 그라노. 그거 가꼬 기죽지 마라카이. 니는 할 만큼 했다 아이가. 밥 무러 가자, 내가 쏠게.",
  ],
  ["dialect", "제주 말로 인사해 줘.", "혼저 옵서예! 제주에 오난 막 반갑수다. 맛존 거 하영 먹엉 갑서양."],
  [
    "cooking",
    "파스타 면의 종류는?",
    "길고 가는 스파게티(spaghetti), 납작한 탈리아텔레(tagliatelle), 나비 모양의 파르팔레(farfalle), 속이 빈 펜네(penne)가 있습니다. 면은 알덴테(al dente)로 삶으세요.",
  ],
  [
    "game",
    "체스 기보는 어떻게 읽나요?",
    "1. e4 c5 2. Nf3 d6처럼 번호 뒤에 백과 흑의 수를 차례로 적습니다. O-O는 캐슬링, +는 체크를 뜻합니다.",
  ],
  [
    "quotation",
    "데카르트의 명언은?",
    "“나는 생각한다, 고로 존재한다.”입니다. 라틴어로는 “Cogito, ergo sum.”, 프랑스어로는 « Je pense, donc je suis. »라고 합니다.",
  ],
  [
    "names",
    "손흥민의 소속 팀은?",
    "손흥민(Son Heung-min)은 토트넘 홋스퍼(Tottenham Hotspur)에서 오래 뛰었습니다. 등번호는 7번이었고, 별명은 ‘Sonny’입니다.",
  ],
];
