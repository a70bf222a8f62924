/** English answers with foreign matter that belongs there. Written for this project. */
import type { OwnRow } from "./own-row.ts";

export const KEEP_EN: readonly OwnRow[] = [
  [
    "code",
    "How do I reverse a string in JavaScript?",
    'Spread the string so that surrogate pairs survive:\n\n```js\nconst reversed = [..."naïve 🎉"].reverse().join("");\n```\n\nPlain split("") would break the emoji.',
  ],
  [
    "code",
    "How do I print Unicode in Python?",
    'Strings are Unicode already, so print("Привет, мир") works. If your terminal shows question marks, set PYTHONIOENCODING=utf-8 before you start it.',
  ],
  [
    "code",
    "Write a regex for Japanese text.",
    "Use a character class such as `[ぁ-んァ-ヶ一-龠ー]+`. It matches hiragana, katakana, common kanji and the long-vowel mark.",
  ],
  [
    "path-url",
    "Where is the config file?",
    "Look in ~/.config/foo_bar/settings.toml, or in %APPDATA%\\foo_bar on Windows. The format is described at https://example.org/docs/config#français.",
  ],
  [
    "latex",
    "What is the Gaussian integral?",
    "It is $\\int_{-\\infty}^{\\infty} e^{-x^2}\\,dx = \\sqrt{\\pi}$. Squaring it and changing to polar coordinates (r, θ) gives the result in two lines.",
  ],
  [
    "latex",
    "Define variance.",
    "For a random variable X with mean μ the variance is σ² = E[(X − μ)²]. If the αᵢ are weights that sum to 1, the pooled estimate is Σ αᵢ σᵢ².",
  ],
  [
    "greek-letters",
    "Explain confidence levels.",
    "If α = 0.05, the confidence level is 1 − α = 95 %. The power of the test is 1 − β. A small effect size, usually written δ or Δ, needs a larger sample.",
  ],
  [
    "table",
    "Compare greetings.",
    "| Language | Greeting | Say it |\n|---|---|---|\n| Japanese | こんにちは | konnichiwa |\n| Korean | 안녕하세요 | annyeonghaseyo |\n| Russian | Здравствуйте | zdravstvuyte |\n| Thai | สวัสดี | sawatdi |",
  ],
  [
    "json",
    "Give me a JSON example in Spanish.",
    '{"título": "El mar", "páginas": 120, "autor": "A. Núñez"}\n\nKeys may hold any Unicode letter, though ASCII is easier to type.',
  ],
  [
    "chemistry",
    "What is caffeine?",
    "Caffeine (1,3,7-trimethylxanthine, C8H10N4O2) blocks adenosine A2A receptors. In the liver CYP1A2 turns it into paraxanthine, theobromine and theophylline.",
  ],
  [
    "species",
    "What is the Latin name of the house mouse?",
    "The house mouse is Mus musculus. Its relatives include Mus spretus, the Algerian mouse, and Mus caroli, the Ryukyu mouse.",
  ],
  [
    "unit",
    "How small is a virus?",
    "Most are between 20 and 300 nm, while a red blood cell is about 7 µm wide. Resistance is measured in Ω and angles in degrees (°).",
  ],
  [
    "brand",
    "Which Nordic bands should I hear?",
    "Try Sigur Rós from Iceland, Røyksopp and a-ha from Norway, Mø from Denmark and Björk, of course. Motörhead is British in spite of the umlaut.",
  ],
  [
    "brand",
    "Recommend some K-pop songs.",
    'Start with "좋은 날" (Good Day) by IU, BTS\'s "봄날" (Spring Day) and NewJeans\' "Ditto". BLACKPINK\'s "뚜두뚜두" is also hard to forget.',
  ],
  [
    "brand",
    "What are some German car makers?",
    "Volkswagen, Mercedes-Benz, BMW (Bayerische Motoren Werke), Porsche and Opel. Škoda is Czech, and SEAT and Cupra are Spanish, although all three belong to the Volkswagen group.",
  ],
  [
    "loan-phrase",
    "What does raison d'être mean?",
    'It is French for "reason for being". We use it the way we use other borrowed phrases such as vis-à-vis, coup d\'état and je ne sais quoi.',
  ],
  [
    "loan-phrase",
    "Explain schadenfreude.",
    "Schadenfreude is the pleasure we take in someone else's bad luck. German has other words that travel well, among them zeitgeist, doppelgänger and weltschmerz.",
  ],
  [
    "loan-phrase",
    "What is umami?",
    "Umami is the fifth basic taste, described by Kikunae Ikeda in 1908. Dashi, kombu and katsuobushi are rich in it, and so are parmesan and anchovies.",
  ],
  [
    "title",
    "What did Dostoevsky write?",
    "His best-known novels are Crime and Punishment (Преступление и наказание) and The Brothers Karamazov (Братья Карамазовы).",
  ],
  [
    "title",
    "Which Miyazaki films should I watch?",
    "Spirited Away (千と千尋の神隠し), Princess Mononoke (もののけ姫) and My Neighbor Totoro (となりのトトロ) are the usual places to start.",
  ],
  [
    "title",
    "Name a famous French film.",
    "Amélie, released in France as Le Fabuleux Destin d'Amélie Poulain, was a hit in 2001. Les Quatre Cents Coups is a classic of the Nouvelle Vague.",
  ],
  [
    "title",
    "Good Korean films?",
    "Parasite (기생충), Memories of Murder (살인의 추억) and House of Hummingbird (벌새) are all worth your time.",
  ],
  [
    "romanisation",
    "How is Tokyo written in rōmaji?",
    "Hepburn writes Tōkyō with macrons, because both vowels are long. Without them you get Tokyo; wāpuro style gives toukyou.",
  ],
  [
    "romanisation",
    "How do I write my name in pinyin?",
    "A name like 王小明 becomes Wáng Xiǎomíng: family name first, given name in one word, tone marks on the vowels.",
  ],
  [
    "transliteration",
    "Where does the name Vladimir come from?",
    'Vladimir (Владимир) joins Slavic roots for "rule" and "peace" or "world". The short form is Vova (Вова).',
  ],
  [
    "transliteration",
    "Who was al-Khwarizmi?",
    "Muhammad ibn Musa al-Khwarizmi (محمد بن موسى الخوارزمي) worked in Baghdad in the ninth century. His title al-jabr (الجبر) gave us the word algebra.",
  ],
  [
    "transliteration",
    "Who was Kim Dae-jung?",
    "Kim Dae-jung (김대중; 金大中) was the eighth president of South Korea and won the Nobel Peace Prize in 2000.",
  ],
  [
    "native-name",
    "What do countries call themselves?",
    "- Germany: Deutschland\n- Finland: Suomi\n- Greece: Ελλάδα\n- Japan: 日本\n- Georgia: საქართველო\n- Armenia: Հայաստան\n- Israel: ישראל\n- Egypt: مصر",
  ],
  [
    "classical",
    "Quote the opening of the Tao Te Ching.",
    'The text begins 道可道，非常道。名可名，非常名。 A common rendering is: "The way that can be spoken of is not the constant way."',
  ],
  [
    "classical",
    "Quote the first line of the Iliad.",
    'μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος – "Sing, goddess, of the wrath of Achilles, son of Peleus."',
  ],
  [
    "classical",
    "What is the Gayatri mantra?",
    "It begins ॐ भूर्भुवः स्वः and is addressed to Savitr, the sun. It is found in the Rigveda (3.62.10).",
  ],
  [
    "proverb",
    "Give me three Latin sayings.",
    "1. Festina lente: make haste slowly.\n2. Sic transit gloria mundi: thus passes the glory of the world.\n3. Quis custodiet ipsos custodes? Who will guard the guards themselves?",
  ],
  [
    "proverb",
    "Is there a Japanese saying about failure?",
    'Yes: 七転び八起き (nana korobi ya oki), "fall seven times, get up eight". Another is 猿も木から落ちる: even monkeys fall from trees.',
  ],
  [
    "emoji",
    "I passed my exam!",
    "Congratulations! 🎉🥳 You earned it. ヽ(•‿•)ノ Take the evening off and celebrate 🍕",
  ],
  [
    "emoji",
    "Send me some kaomoji.",
    "(╯°□°)╯︵ ┻━┻ for anger\n(づ｡◕‿‿◕｡)づ for a hug\nಠ_ಠ for disapproval\nʕ•ᴥ•ʔ for a bear\n( ͡° ͜ʖ ͡°) for mischief\nq(❂‿❂)p for cheering\n(งツ)ว for dancing",
  ],
  ["ascii-art", "Draw a cat.", "Here you are:\n\n /\\_/\\\n( o.o )\n > ^ <\n\nShe likes boxes."],
  ["box-drawing", "Show a folder tree.", "project\n├── src\n│   ├── index.ts\n│   └── naïve.ts\n└── README.md"],
  [
    "lyrics",
    "Write a chorus with some Spanish.",
    "Oh, the night is calling me\nBailando hasta el amanecer\nHold me close and set me free\nMi corazón, te vuelvo a ver",
  ],
  [
    "about-language",
    "What does bonjour mean?",
    'Bonjour is French for "good day". After sunset people say bonsoir, and among friends salut will do.',
  ],
  [
    "about-language",
    "How do I say thank you in Russian?",
    "You say спасибо, pronounced spuh-SEE-buh. To thank someone warmly, say большое спасибо. The usual reply is пожалуйста.",
  ],
  [
    "about-language",
    "What are Korean particles?",
    'Korean marks the subject with 이 after a consonant and 가 after a vowel, and the topic with 은 or 는. So 책이 is "the book" as a subject and 책은 as a topic.',
  ],
  [
    "about-language",
    "Explain ser and estar.",
    "Ser is for what something is; estar is for how or where it is. Compare es aburrido, he is boring, with está aburrido, he is bored.",
  ],
  [
    "about-language",
    "What is the difference between 聞く and 聴く?",
    "Both are read kiku. 聞く is to hear or to ask, while 聴く is to listen with attention, as to music.",
  ],
  [
    "about-language",
    "Which German nouns are neuter?",
    "Diminutives in -chen and -lein always are, so Mädchen takes das. Most nouns in -um and -ment are neuter too: das Museum, das Instrument.",
  ],
  [
    "about-language",
    "What does inshallah mean?",
    'Inshallah, in Arabic إن شاء الله, means "if God wills". Speakers of Spanish use a descendant of a similar phrase, ojalá.',
  ],
  ["translation", "Translate into French: The meeting starts at nine.", "La réunion commence à neuf heures."],
  ["translation", "How do you say 'Where is the station?' in Japanese?", "駅はどこですか。"],
  [
    "translation",
    "Translate this sentence to Chinese and Korean: I like spring.",
    "Chinese: 我喜欢春天。\nKorean: 나는 봄을 좋아해요.",
  ],
  [
    "translation",
    "Please answer in German: what is the capital of Austria?",
    "Die Hauptstadt von Österreich ist Wien.",
  ],
  [
    "translation",
    "Write a short poem in Spanish about the sea.",
    "El mar me llama despacio,\ncon voz de sal y de viento;\nguarda en su azul el espacio\nque cabe en un pensamiento.",
  ],
  [
    "mixed-prompt",
    "What does the Japanese word 積ん読 mean?",
    "積ん読 (tsundoku) is buying books and letting them pile up unread. It plays on 積んでおく, to leave piled up, and 読む, to read.",
  ],
  [
    "mixed-prompt",
    'Explain the joke: "¿Qué hace una abeja en el gimnasio? ¡Zum-ba!"',
    "The joke asks what a bee does at the gym. The answer, zum-ba, joins the buzzing sound zum with Zumba, the dance workout.",
  ],
  [
    "accented-prose",
    "Describe a café.",
    "The café on the corner serves crème brûlée and jalapeño poppers, an odd pair. Its façade is Art Nouveau, and the maître d' keeps a résumé of Zoë's on the wall, of all things.",
  ],
  [
    "accented-prose",
    "Tell me about São Paulo.",
    "São Paulo is the largest city in Brazil. Avenida Paulista and the neighbourhoods of Liberdade and Vila Madalena draw most visitors; try a pão de queijo while you walk.",
  ],
  [
    "music",
    "What do Italian terms in scores mean?",
    "Allegro is lively, andante at a walking pace, and largo broad and slow. Dynamics run from pp, pianissimo, to ff, fortissimo. A piece may end morendo, dying away.",
  ],
  [
    "cooking",
    "What is in bouillabaisse?",
    "Bouillabaisse needs several kinds of fish, such as rascasse and rouget, with fennel, saffron and orange peel. It is served with rouille, a garlicky sauce, on croûtons.",
  ],
  [
    "game",
    "Explain this chess line: 1. e4 e5 2. Nf3 Nc6 3. Bb5.",
    "It is the Ruy Lopez. After 3... a6 4. Ba4 Nf6 5. O-O White has castled and keeps pressure on the knight that defends e5.",
  ],
  [
    "quotation",
    "What did Descartes say?",
    '"Cogito, ergo sum", in French « Je pense, donc je suis ». The phrase stands in the Discours de la méthode of 1637.',
  ],
  [
    "quotation",
    "What did Kennedy say in Berlin?",
    'He said "Ich bin ein Berliner" on 26 June 1963, to show his support for the people of West Berlin.',
  ],
  [
    "names",
    "Who won the chess title in 2013?",
    "Magnus Carlsen beat Viswanathan Anand in Chennai. Earlier champions include Mikhail Tal (Михаил Таль) and José Raúl Capablanca.",
  ],
  [
    "law",
    "What is habeas corpus?",
    "Habeas corpus is a writ that makes the state show why it holds someone. Like mens rea and stare decisis, the Latin name has outlived the language of the courts.",
  ],
];
