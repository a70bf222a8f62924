/** How a sentence gives a value for an attribute. `value` is the group that holds it, `entity` the one that holds whose it is. */
export interface AttributePattern {
  readonly attribute: string;
  /** A year, a quantity, or a name. */
  readonly kind: "year" | "quantity" | "name";
  /** Groups: `entity` (may be missing: then it is the sentence's topic) and `value`. */
  readonly pattern: RegExp;
  /** A sentence that the pattern matches has one of these: the others are not looked at. */
  readonly anchors: readonly string[];
  /** It changes with time: two years make two values. */
  readonly changes?: boolean;
}

/** A list of verbs as a pattern has it, without what may not follow them. */
const wordsOf = (verbs: string): string[] => verbs.replace(/\(\?[^)]*\)/g, "").split("|");

const year = (attribute: string, verbs: string, pattern: RegExp): AttributePattern => ({
  attribute,
  kind: "year",
  anchors: wordsOf(verbs),
  pattern,
});
const quantity = (attribute: string, anchor: string, pattern: RegExp, changes = false): AttributePattern => ({
  attribute,
  kind: "quantity",
  anchors: [anchor],
  pattern,
  changes,
});
const name = (attribute: string, anchors: string, pattern: RegExp): AttributePattern => ({
  attribute,
  kind: "name",
  anchors: wordsOf(anchors),
  pattern,
});

const NUMBER =
  "(?<value>[0-9０-９〇一二三四五六七八九十百千][0-9０-９,，.〇一二三四五六七八九十百千万億兆萬억만조천]*)";

const JA_EVENTS: readonly (readonly [string, string])[] = [
  ["birth", "生まれ|誕生(?!日)|出生"],
  ["death", "死去|死亡|亡くな|没し|逝去|永眠"],
  ["founding", "設立|創立|創業|創設|結成|建国"],
  ["opening", "開校|開館|開園|開業|開通"],
  ["building", "竣工|完成|建てられ|建設され|築かれ|建造され"],
  ["publication", "出版|刊行|発売"],
  ["discovery", "発見され|発明され"],
  ["independence", "独立"],
];

export const JAPANESE: readonly AttributePattern[] = [
  ...JA_EVENTS.map(([attribute, verbs]) =>
    year(
      attribute,
      verbs,
      new RegExp(
        `(?<value>[0-9０-９]{3,4})年(?:[（(][^）)]{1,12}[）)])?(?:[0-9０-９]{1,2}月)?(?:[0-9０-９]{1,2}日)?(?:に|、)?(?:[^。、は]{0,14}(?:で|に|として|より|から|が))?(?:${verbs})`,
      ),
    ),
  ),
  name(
    "capital",
    "首都",
    /(?<entity>[^、。\s「」はがの]{2,14})の首都は、?(?<value>[^、。\s「」はが]{2,14}?)(?:です|である|だ|であり|で、|。|$)/,
  ),
  name(
    "currency",
    "通貨|公用語",
    /(?<entity>[^、。\s「」はがの]{2,14})の(?:通貨|公用語)は、?(?<value>[^、。\s「」はが]{2,14}?)(?:です|である|だ|であり|で、|。|$)/,
  ),
  name(
    "author",
    "作者は|著者は|監督は|作曲者は",
    /[『「](?<entity>[^』」\n]{2,24})[』」]の(?:作者|著者|監督|作曲者)は、?(?<value>[^、。\s「」はが]{2,14}?)(?:です|である|だ|であり|で、|。|$)/,
  ),
  quantity(
    "population",
    "人口は",
    new RegExp(`(?<entity>[^、。\\s「」はが]{2,16})の(?:総)?人口は(?:、|約|およそ|推定)*${NUMBER}人`),
    true,
  ),
  ...["高さ", "標高", "面積", "全長", "長さ", "水深", "直径", "沸点", "融点", "身長"].map((word) =>
    quantity(
      word,
      `${word}は`,
      new RegExp(`(?<entity>[^、。\\s「」はが]{2,16})の(?:総)?${word}は(?:、|約|およそ)*${NUMBER}`),
    ),
  ),
];

const EN_EVENTS: readonly (readonly [string, string])[] = [
  ["birth", "born"],
  ["death", "died|passed away"],
  ["founding", "founded|established|incorporated"],
  ["opening", "opened"],
  ["building", "built|completed|constructed"],
  ["publication", "published|released"],
  ["discovery", "discovered|invented"],
];
const EN_ENTITY =
  "(?<entity>(?:[Tt]he )?[A-Z][\\w.'-]*(?: (?:of |the |de |van |von )?[A-Z0-9][\\w.'-]*){0,4}|He|She|It)";

export const ENGLISH: readonly AttributePattern[] = [
  ...EN_EVENTS.map(([attribute, verbs]) =>
    year(
      attribute,
      verbs,
      new RegExp(
        `${EN_ENTITY}(?: \\([^)]{0,40}\\))?,? (?:was |were |is )?(?:originally |first |officially )?(?:${verbs}) (?:(?:in|at|by|near) [A-Z][\\w, .'-]{2,40}? )?(?:in|on)(?: the year)?(?: (?:early|late|mid))? ?(?:[A-Z][a-z]+ )?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of )?(?:[A-Z][a-z]+ )?(?<value>\\d{4})\\b`,
      ),
    ),
  ),
  name(
    "capital",
    "capital",
    /\b[Tt]he capital(?: city)? of (?<entity>[A-Z][\w]+(?: [A-Z]\w+){0,2}) is (?<value>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2})/,
  ),
  name(
    "capital",
    "capital",
    /(?<value>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,2}) is the capital(?: city)? of (?<entity>[A-Z][\w]+(?: [A-Z]\w+){0,2})/,
  ),
  name(
    "author",
    "written by|directed by|composed by",
    /[“"](?<entity>[^“”"\n]{2,40})[”"] (?:was|is) (?:written|directed|composed) by (?<value>[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){0,3})/,
  ),
  quantity(
    "population",
    "population of",
    /(?:[Tt]he population of (?<entity>[A-Z][\w]+(?: [A-Z]\w+){0,2}) (?:is|was|stands at) (?:about |around |approximately |roughly |over |nearly )?)(?<value>\d[\d,.]*(?: (?:million|billion|thousand))?)/,
    true,
  ),
  quantity(
    "population",
    "population of",
    /(?<entity>[A-Z][\w]+(?: [A-Z]\w+){0,2}) has a population of (?:about |around |approximately |roughly |over |nearly )?(?<value>\d[\d,.]*(?: (?:million|billion|thousand))?)/,
    true,
  ),
  ...["height", "area", "length", "diameter", "depth", "elevation", "boiling point", "melting point"].map((word) =>
    quantity(
      word,
      `${word} of`,
      new RegExp(
        `[Tt]he ${word} of (?<entity>(?:the )?[A-Z]?[\\w]+(?: [A-Z]\\w+){0,2}) is (?:about |around |approximately |roughly )?(?<value>\\d[\\d,.]*(?: (?:million|billion|thousand))?)`,
      ),
    ),
  ),
];

const KO_EVENTS: readonly (readonly [string, string])[] = [
  ["birth", "태어났|태어난|출생"],
  ["death", "사망|별세|세상을 떠|서거"],
  ["founding", "설립|창립|창설|건국|결성"],
  ["opening", "개교|개관|개통|개장|개업"],
  ["building", "완공|준공|건설되|지어졌|건립"],
  ["publication", "출판|출간|발매|발간"],
  ["discovery", "발견되|발명되"],
];

export const KOREAN: readonly AttributePattern[] = [
  ...KO_EVENTS.map(([attribute, verbs]) =>
    year(
      attribute,
      verbs,
      new RegExp(
        `(?<value>\\d{3,4})년(?:에)?(?: \\d{1,2}월)?(?: \\d{1,2}일)?(?:에)?,? (?:[^.,]{0,24}(?:에서|으로|로|에 의해|에|가|이) )?(?:${verbs})`,
      ),
    ),
  ),
  name(
    "capital",
    "수도",
    /(?<entity>[가-힣]{2,8})의 수도는 (?<value>[가-힣]{2,10}?)(?:입니다|이다|이며|다\.|이고|예요|이에요)/,
  ),
  quantity(
    "population",
    "인구는",
    /(?<entity>[가-힣]{2,10})의 (?:총 )?인구는 (?:약 )?(?<value>\d[\d,.]*(?:억|만|천)? ?(?:\d[\d,]*(?:만|천)?)?) ?명/,
    true,
  ),
  ...["높이", "면적", "길이", "고도", "키"].map((word) =>
    quantity(
      word,
      word,
      new RegExp(`(?<entity>[가-힣]{2,10})의 ${word}[는은] (?:약 )?(?<value>\\d[\\d,.]*(?:억|만|천)?)`),
    ),
  ),
];

const ZH_EVENTS: readonly (readonly [string, string])[] = [
  ["birth", "出生|誕生|诞生|生於|生于"],
  ["death", "逝世|去世|過世|过世|病逝|死於"],
  ["founding", "成立|創立|创立|創辦|创办|建國|設立|设立"],
  ["opening", "開幕|啟用|开幕|启用|通車|通车"],
  ["building", "落成|完工|建成|竣工"],
  ["publication", "出版|發行|发行"],
  ["discovery", "被發現|被发现"],
];

export const CHINESE: readonly AttributePattern[] = [
  ...ZH_EVENTS.flatMap(([attribute, verbs]) => [
    year(
      attribute,
      verbs,
      new RegExp(
        `(?<value>\\d{3,4}) ?年(?: ?\\d{1,2} ?月)?(?: ?\\d{1,2} ?日)?(?:，|在|於|于)?(?:[^。，]{0,8})?(?:${verbs})`,
      ),
    ),
    year(attribute, verbs, new RegExp(`(?:${verbs})(?:於|于|在)? ?(?:西元|公元)? ?(?<value>\\d{3,4}) ?年`)),
  ]),
  name("capital", "首都", /(?<entity>[一-鿿]{2,8})的首都(?:是|為|为)(?<value>[一-鿿]{2,8})(?=[，。；\s]|$)/),
  name("author", "的作者", /《(?<entity>[^》\n]{2,24})》的作者(?:是|為|为)(?<value>[一-鿿·]{2,10})(?=[，。；\s]|$)/),
  quantity(
    "population",
    "人口",
    /(?<entity>[一-鿿]{2,10}?)的?(?:總|总)?人口(?:為|为|是|有|約|约|大約|大约)+ ?(?<value>[0-9一二三四五六七八九十百千][0-9,，.一二三四五六七八九十百千萬万億亿]*) ?人/,
    true,
  ),
  ...["高度", "面積", "面积", "長度", "长度", "身高", "海拔"].map((word) =>
    quantity(
      word,
      word,
      new RegExp(
        `(?<entity>[一-鿿]{2,10}?)的?${word}(?:為|为|是|有|約|约|大約|大约)+ ?(?<value>[0-9][0-9,，.]*(?:萬|万|億|亿)?)`,
      ),
    ),
  ),
];
