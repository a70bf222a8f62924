import { isEnglishWord } from "./english.ts";
import { RARE_ENGLISH } from "./rare-english.table.ts";
import { wordSet } from "./word-set.ts";

const rare = wordSet(RARE_ENGLISH);

/** Loans that recipes, scores, shops and letters in English have, and that no list of SCOWL up to size 80 does; our own. */
const LOANS = new Set(
  "dente bianca bianco fresco rosso verde cerveza buco tagine tagines bossa nova cotija kalua sakura ahi yuzu panko gochujang bulgogi bibimbap banh pho mein chow thai pad aioli burrata elote elotes birria tahini shawarma zaatar ghee paneer masala dosa idli biryani naan roti chana dal tikka gulab halloumi labneh gyro gyros tapas paella chorizo manchego churros dulce leche tres horchata mole pozole ceviche pisco caipirinha acai yerba mate kombucha kefir pierogi borscht goulash spaetzle schnitzel wiener strudel stollen gouda gruyere parmesan pecorino prosciutto pancetta bolognese carbonara marinara primavera alfredo alla pomodoro gelato affogato macchiato latte espresso cappuccino cortado barista miso matcha udon ramen dashi nori onigiri bento izakaya teriyaki hibachi omakase sensei senpai otaku manga anime kawaii isekai kanji katakana hiragana kata kumite dojo reiki feng shui qigong tai chi mahjong hygge lagom fika friluftsliv ubuntu hakuna matata aloha mahalo luau lei hula poke namaste guru chakra asana yoga vinyasa savasana halal haram hijab niqab eid iftar salaam shalom kosher mitzvah bat bar goyim chutzpah mensch schlep shtick kibbutz fiesta siesta amigo amigos amiga hola adios gracias hasta vista loco mucho nada macho senor senorita hombre abuela abuelo tia tio mija vamos andale ciao bella bello grazie prego mamma mia dolce vita paparazzi maestro diva virtuoso bravo brava bravissimo allegro andante adagio presto vivace largo forte piano dolce legato staccato crescendo sfumato chiaroscuro gesso impasto contrapposto plein noir auteur oeuvre mise scene montage vide sous jus hors oeuvres roux confit foie gras beurre blanc brulee creme fraiche bouillon flambe julienne saute souffle quiche lorraine tarte tatin eclair macaron pain chocolat croque bonjour bonsoir salut merci monsieur madame mademoiselle oui voila cliche cliches clientele fiancee resume naive decor facade per se ergo ibid viz etc vis facto jure habeas corpus pro bono quid quo ad hoc hominem nauseam infinitum lib libitum in vitro vivo situ utero post mortem hoc ante bellum meridiem mea culpa modus operandi vivendi magnum opus ipso lorem ipsum dolor sit amet consectetur adipiscing elit alma mater bona fide carpe diem caveat emptor cogito sum compos mentis curriculum vitae deus machina prima facie persona grata rigor sine qua non status stare decisis mens rea actus reus sub judice rosa tabula rasa terra firma cotta incognita verbatim versa vice vox populi virtus pietas gravitas dignitas auctoritas haha hahaha hehe lol omg btw imo brb gonna wanna gotta kinda sorta dunno lemme gimme yeah yep nope hmm hmmm ooh aah ahh shh psst fanbase webpage est lat pre alt modulo mana iii viii xii pts approx misc dept govt mgmt info intro combo limo promo demo memo repo deli mayo veggie veggies decaf latte latte phd vlog selfie emoji meme gif wifi url api gonna tech admin admins combo asian asyncio numpy json sigmoid tanh relu softmax onesie dont wont didnt doesnt isnt wasnt arent couldnt wouldnt shouldnt thats whats youre theyre havent hasnt nazi nazis asia africa europe america vietnam india malaysia indonesia japan korea china taiwan thailand singapore germany france spain italy russia poland turkey mexico brazil canada australia london paris tokyo hyundai skoda peugeot citroen renault fiat lancia dacia kia toyota honda mazda subaru volvo audi bmw nokia adidas nike ikea lego zara samsung sony huawei xiaomi nintendo spotify netflix veni vidi vici priori posteriori lisa jen".split(
    " ",
  ),
);

/** Above this shape a word is none of the set's: of five hundred words asked for the set takes one for a member. */
const SURE = 5;

/** True for a word that English has rarely, or has borrowed: of three letters and more, in lower case. `shape`: of foreignShape. */
export function isRareEnglish(word: string, shape = 0): boolean {
  if (isIn(word, shape)) return true;
  return word.endsWith("s") && word.length > 4 && isIn(word.slice(0, -1), shape);
}

const isIn = (word: string, shape: number) => LOANS.has(word) || (shape < SURE && rare.has(word));

/** Endings that come one behind another (`happenings`), and those that English hangs on any word. */
const ENDINGS = ["s", "es", "ed", "ing", "ly", "er", "ers", "ness", "less", "like", "ish", "able"];
const PREFIXES = [
  "nano",
  "un",
  "re",
  "non",
  "pre",
  "anti",
  "over",
  "under",
  "out",
  "mid",
  "co",
  "multi",
  "super",
  "mis",
  "sub",
];
/** What is left of the word must be this long. */
const STEM_LETTERS = 4;
/** Halves of a compound. */
const HALF_LETTERS = 3;
const COMPOUND_LETTERS = 7;
/** Shorter words are one slip away from too many others. */
const SLIP_LETTERS = 6;
/** The ends of a word are where other languages differ from English: slips are looked for before them. */
const END_LETTERS = 2;

/** True for a word that English words make: with a second ending or a prefix, of two words, or of one with a slip of the pen. */
export function isMadeOfEnglish(word: string): boolean {
  for (const ending of ENDINGS) if (word.endsWith(ending) && isStem(word.slice(0, -ending.length))) return true;
  for (const prefix of PREFIXES) if (word.startsWith(prefix) && isStem(word.slice(prefix.length))) return true;
  if (word.length >= COMPOUND_LETTERS)
    for (let at = HALF_LETTERS; at <= word.length - HALF_LETTERS; at++)
      if (isEnglishWord(word.slice(0, at)) && isEnglishWord(word.slice(at))) return true;
  return word.length >= SLIP_LETTERS && isSlip(word);
}

const isStem = (stem: string) => stem.length >= STEM_LETTERS && isEnglishWord(stem);

/**
 * A letter too many, or two in the wrong order, within an English word. A letter left out is not looked for: of three hundred
 * words asked for, the set takes one for a member that is none.
 */
function isSlip(word: string): boolean {
  for (let at = 1; at < word.length - END_LETTERS; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    if (isEnglishWord(head + tail)) return true;
    if (at < word.length - END_LETTERS - 1 && isEnglishWord(head + word[at + 1] + word[at] + word.slice(at + 2)))
      return true;
  }
  return false;
}
