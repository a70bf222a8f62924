import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../../../src/text/near/compare.ts";
import { editScript } from "../../../src/text/near/edit-script.ts";
import { formatFold } from "../../../src/text/near/format-fold.ts";

const fold = (text: string): string => {
  const units = new Uint16Array(4 * text.length);
  return String.fromCharCode(...units.subarray(0, formatFold(text, units)));
};

describe("formatFold", () => {
  it.each([
    ["Ｈｅｌｌｏ　World！", "helloworld"],
    ["ｶﾞｷﾞﾊﾟ", "ガギパ"],
    ["か\u3099き", "がき"],
    ["**太字**と`code`", "太字とcode"],
    ["1,000円と1.5倍", "1000円と1.5倍"],
    ["-5度と5度", "-5度と5度"],
    ["12 34", "12 34"],
    ["１２：３０", "12:30"],
    ["パパはハハ", "パパはハハ"],
    ["한국어, 좋아요!", "한국어좋아요"],
    ["「你好」……", "你好"],
    ["a > b && c < d", "a>b&&c<d"],
  ])("%s is %s", (text, folded) => expect(fold(text)).toBe(folded));
});

describe("editScript", () => {
  const units = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));
  const plain = (one: string, other: string) => {
    let row = Array.from({ length: other.length + 1 }, (_, at) => at);
    for (let at = 1; at <= one.length; at++) {
      const next = [at];
      for (let to = 1; to <= other.length; to++)
        next.push(Math.min(row[to]! + 1, next[to - 1]! + 1, row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1)));
      row = next;
    }
    return row[other.length]!;
  };
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 40 });

  it("counts the edits of the definition, and its hunks turn one text into the other", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const distance = plain(one, other);
        const script = editScript(units(one), units(other), 100)!;
        expect(script.distance).toBe(distance);
        let made = "";
        let at = 0;
        for (const { start, end, otherStart, otherEnd } of script.hunks) {
          made += one.slice(at, start) + other.slice(otherStart, otherEnd);
          at = end;
        }
        expect(made + one.slice(at)).toBe(other);
        if (distance > 0) expect(editScript(units(one), units(other), distance - 1)).toBeUndefined();
      }),
    );
  });
});

const JA =
  "江戸時代の終わりごろ、横浜の港には多くの外国船が出入りするようになり、町には新しい商売と見なれない品物があふれました。人びとは驚きながらも、それをすぐに暮らしの中に取り入れていきました。";
const KO =
  "공장의 안전 점검은 2019년부터 해마다 두 번씩 실시하고 있으며, 이상이 없으면 다음 날 바로 기계를 돌립니다. 사람이 다치지 않도록 모두가 장갑을 끼고 일해야 합니다.";
const ZH =
  "這棟大樓建成已經20年了，住戶不斷增加，訪客登記之後可以進入中庭，但是必須先把姓名寫清楚，並且把車停在北側的空地，離開的時候也請順手帶走自己的雜物。";
const EN =
  "The cat sat on the roof all night and nobody could tell why. From there it can reach the old pear tree, which stands close to the house.";

describe("compareTexts", () => {
  it.each([
    [
      "an edit here and there",
      JA,
      JA.replace("出入りする", "出はいりする").replace("あふれました", "あふれましたね"),
      true,
    ],
    ["width, marks and breaks", JA, JA.replaceAll("、", "，\n").replaceAll("。", "．　"), true],
    ["a paraphrased ending", JA, JA.replace("取り入れていきました。", "取り入れたのです。"), true],
    ["sentences in another order", JA, `${JA.split("。")[1]}。${JA.split("。")[0]}。`, true],
    ["a digit that has got into a word", JA, JA.replace("横浜", "横3浜"), true],
    [
      "other numbers close to each other in a long text",
      `[0-9]{1,3}[0-9]{1,3} ${"この式は、番地が正しく書かれているかどうかを確かめるためのものです。".repeat(4)}`,
      `[41-77]{25,86}[30-52]{17,64} ${"この式は、番地が正しく書かれているかどうかを確かめるためのものです。".repeat(4)}`,
      false,
    ],
    [
      "another year, month and day at the start of sentences that stay",
      `${"2019年3月4日、5月6日、7月8日、9月10日。".repeat(3)}${JA}`,
      `${"1987年11月22日、12月25日、1月29日、2月14日。".repeat(3)}${JA}`,
      false,
    ],
    [
      "other numbers in the same form",
      "一辺が7cmの正方形の面積は、7×7を計算して49平方センチメートルです。周の長さは4倍した28センチメートルになります。まとめると、面積は49、周は28です。",
      "一辺が9cmの正方形の面積は、9×9を計算して81平方センチメートルです。周の長さは4倍した36センチメートルになります。まとめると、面積は81、周は36です。",
      false,
    ],
    [
      "another name in the same form",
      "Paris is one of the largest cities in its country and is best known for its museums. Every year many visitors come to see it.",
      "Nairobi is one of the largest cities in its country and is best known for wide parks. Every year many visitors come to see it.",
      false,
    ],
    [
      "phrases that change places",
      "The cheapest flights from New York to Florida leave early in the morning and are often sold out weeks before the holidays.",
      "The cheapest flights from Florida to New York leave early in the morning and are often sold out weeks before the holidays.",
      false,
    ],
    [
      "a negation",
      "이 약은 식사와 함께 먹어도 됩니다. 다만 물을 충분히 마시고 하루에 두 번을 넘기지 않도록 조심하면서 의사가 정한 양을 지켜 주세요.",
      "이 약은 식사와 함께 먹으면 안 됩니다. 다만 물을 충분히 마시고 하루에 두 번을 넘기지 않도록 조심하면서 의사가 정한 양을 지켜 주세요.",
      false,
    ],
    ["a Korean negation's syllable left out: no word is left", KO, KO.replace("않도록", "도록"), true],
    ["a Korean word for its contrary", KO, KO.replace("이상이 없으면", "이상이 있으면"), false],
    ["a syllable in a word that looks like a negation", KO, KO.replace("안전", "가전"), true],
    ["a Chinese word for its contrary", ZH, ZH.replace("可以進入", "不以進入"), false],
    ["a Chinese negation put in", ZH, ZH.replace("必須", "不必須"), false],
    ["a Chinese word that only begins like a negation", ZH, ZH.replace("不斷", "斷"), true],
    ["a unit put in place of one that no negation stands for", ZH, ZH.replace("清楚", "未楚"), true],
    ["a Chinese negation beside a slip far from it", ZH, ZH.replace("必須", "不必須").replace("雜物", "雜"), true],
    ["one letter of a word before which not begins", EN, EN.replace("on the roof", "on he roof"), true],
    ["can and can't", EN, EN.replace("can reach", "can't reach"), false],
    ["a letter in place of a digit", KO, KO.replace("2019년", "20해9년"), true],
    ["a numeral in place of a digit", ZH, ZH.replace("20年", "2千年"), false],
    [
      "a syllable beside a number that stays",
      KO,
      KO.replace("실시하고", "실하고").replace("부터 해마다", "해마다"),
      true,
    ],
    [
      "a slip beside a number that stays in a text with few changes",
      ZH,
      ZH.replace("已經20年", "已20年").replace("住戶", "住客"),
      true,
    ],
    ["a digit left out, and a character far from it", ZH, ZH.replace("20年", "2年").replace("雜物", "雜"), true],
    ["a digit left out, and a letter far from it", `${EN} It is 20.`, `${EN.replace("cat", "ca")} It is 2.`, false],
    [
      "two digits left out, and a character far from them",
      `${ZH}30人`,
      `${ZH.replace("20年", "2年").replace("車停", "車")}3人`,
      false,
    ],
    ["a unit left out and one put in beside it", ZH, ZH.replace("空地", "空空").replace("離開", "離離開"), true],
    ["two units that change places", ZH, ZH.replace("訪客登記", "登記訪客"), false],
    [
      "a Korean noun that ends like a negation",
      KO.replace("공장의", "방안을 찾아"),
      KO.replace("공장의", "방을 찾아"),
      true,
    ],
    ["one month for another", EN.replace("all night", "in June"), EN.replace("all night", "in July"), false],
    [
      "a longer word that has three letters in common",
      EN.replace("roof", "planet"),
      EN.replace("roof", "island"),
      false,
    ],
    [
      "one character of a name for another, throughout",
      "金先生は朝の市で魚を選び、金先生の店は昼前に開きます。客は多く、金先生を知らない人はこの通りにはいません。夕方には片づけも終わります。",
      "林先生は朝の市で魚を選び、林先生の店は昼前に開きます。客は多く、林先生を知らない人はこの通りにはいません。夕方には片づけも終わります。",
      false,
    ],
    [
      "another form of a character, throughout",
      "台北的朋友說，台灣的夏天很長，台北的雨也很多，所以出門的時候最好帶傘，並且記得多喝水，這樣身體才不會不舒服，晚上也能睡得好，隔天就有精神去山上走走。",
      "臺北的朋友說，臺灣的夏天很長，臺北的雨也很多，所以出門的時候最好帶傘，並且記得多喝水，這樣身體才不會不舒服，晚上也能睡得好，隔天就有精神去山上走走。",
      true,
    ],
    ["short texts with one other word", "私は犬が好きです。", "私は猫が好きです。", false],
    ["a short text in another format", "はい、そうです。", "はいそうです", true],
  ])("%s", (_, one, other, expected) => {
    expect(compareTexts(one, other, { similarity: 0.85 }).isSame).toBe(expected);
    expect(compareTexts(other, one, { similarity: 0.85 }).isSame).toBe(expected);
  });

  it("shows the longest passage in common and where the first difference is, in the texts' own words", () => {
    const { shared, here, there } = compareTexts(JA, JA.replace("新しい商売", "商売"), { similarity: 0.8 });
    expect(JA).toContain(shared);
    expect(shared).toMatch(/^商売と見なれない品物が/);
    expect(here).toContain("新しい");
    expect(there).not.toContain("新しい");
  });
});
