import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import arithmetic from "../../src/filters/arithmetic.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

const chat = (user: string, assistant: string) =>
  [
    { role: "user", text: user },
    { role: "assistant", text: assistant },
  ] as const;

testFilter(arithmetic, {
  keep: [
    {
      name: "conversions said in words",
      text: "10マイルは約16kmです。42.195kmで、マイルに換算すると約26.2マイルです。1マイルは1.6キロより長い。5 km is about 3.1 miles. 華氏100度は摂氏で約38度です。10英里大約是16公里。100°C, which is 212°F. 100 m is 2 miles short.",
    },
    {
      name: "shares and decimals that fit",
      text: "20% of 150 is 30. 150の20%は30です。150의 20%는 30입니다. 15 % of 85 is about 13. 3500×1.1＝3850円。0.3 × 10 = 3.33 and 1.6 × 42 = 67.6.",
    },
    { name: "days", text: "次の満月は 9/30 + 29.5 = 10/29 です。" },
    {
      name: "totals in sentences",
      text: "食品が45%、衣料が30%、雑貨が25%です。合わせて100%です。120人のうち男性45人、女性75人、合計120人。1日目は10km、2日目は12km、3日目は8km、合計30km。3個ずつ5個、2個、1個で合計18個。",
    },
    {
      name: "prices of one piece",
      text: "| Item | Price | Qty |\n|---|---|---|\n| Desk | $240 | 2 |\n| Chair | $85 | 1 |\n| Total | $565 | 3 |",
    },
    "",
    "=",
    "1 = 1",
    {
      name: "right ones",
      text: "3 + 4 = 7、12 × 3 = 36、(2 + 3) × 4 = 20、2^10 = 1024、5² = 25、-3 + 5 = 2、10 - 2 - 3 = 5。",
    },
    {
      name: "right ones, wide",
      text: "３＋４＝７、１２×３＝３６、1億2000万 + 3000万 = 1億5000万、1,234 + 1 = 1,235。",
    },
    {
      name: "rounded results",
      text: "10 ÷ 3 = 3.33、2 / 3 = 0.67、7 ÷ 2 = 3、1.5 × 3.33 = 5、0.33 + 0.33 + 0.33 = 1.0。",
    },
    { name: "rounded operands", text: "33.33 × 3 = 100 and 0.3333 × 3 = 1." },
    { name: "money and counts", text: "500円×3個=1500円、$2.50 x 4 = $10、3人×200名 = 600。" },
    { name: "percents", text: "200 × 15% = 30、10% + 20% = 30%、30 ÷ 40 × 100 = 75%、3/4 = 75%。" },
    { name: "fractions", text: "1/2 + 1/3 = 5/6 and 1/2 + 1/4 = 3/4." },
    {
      name: "variables",
      text: "3x + 2 = 8, 2a - 1 = 4, f(2) + 3 = 7, x_1 + 2 = 5, n! + 2 = 8, sin 30 + 2 = 9, √4 + 2 = 9, |−3| + 1 = 9",
    },
    {
      name: "results that go on",
      text: "3 + 4 = 2x, 3 + 4 = 5 + 2, 3 + 4 = 5(1), 3 + 4 = 3.5..., 7 + 8 = 1 + 14 = 15",
    },
    { name: "two readings", text: "6 ÷ 2(1 + 2) = 1, -3^2 = 9, -3² = -9" },
    { name: "times and decimals with commas", text: "9:00 - 17:00 = 8 hours, 7:30 + 2 = 9:30, 1,5 + 2,5 = 4,0" },
    {
      name: "dozens and bare numbers",
      text: "2 dozen × 3 = 72, 3 dozen + 4 = 40, 2 weeks + 3 = 17, $1.5k + $500 = $2000, 5 weeks x 7 days = 35",
    },
    { name: "words before", text: "COVID-19 + 1 = 21. The half of 3 + 4 = 5." },
    { name: "a chain", text: "2 × 3 + 4 = 6 + 4 = 10" },
    { name: "code", text: "`3 + 4 = 8`\n```\nx = 3 + 4 = 8\n```" },
    { name: "comparisons", text: "3 + 4 == 8, 3 + 4 != 8, 3 + 4 >= 8, 3 + 4 => 8" },
    { name: "strings", text: '"1" + "1" = "11"' },
    { name: "other arithmetic", text: "時計では 9 + 5 = 2 (mod 12)。" },
    { name: "another base", text: "2進数では 1 + 1 = 10 です。In binary, 101 + 1 = 110." },
    { name: "a remainder", text: "17 ÷ 5 = 3 余り 2、17 ÷ 5 = 3 remainder 2" },
    { name: "said to be wrong", text: "3 + 4 = 8 は誤りです。3 + 4 = 8 is wrong. 3 + 4 = 8은 틀린 식이다." },
    { name: "not this", text: "It is not 3 + 4 = 8 but 7." },
    { name: "a quotation", text: "彼は「2 + 2 = 5」と書いた。" },
    { name: "about", text: "約 3 × 7 = 20 です。" },
    { name: "a riddle", text: chat("2 + 3 = 10, 7 + 2 = 63 のとき、5 + 6 は?", "同じ規則で 5 + 6 = 66 になります。") },
    { name: "the prompt's own", text: chat("3 + 4 = 8 ですか?", "3 + 4 = 8 とのことですが。") },
    { name: "part of a larger product", text: "3食×3日×200名 = 1,800食" },
    { name: "a rate", text: "1台/10人=20台" },
    { name: "dates", text: "9月30日 + 31日 = 10月31日、9月30日 + 1 = 10 月1日" },
    { name: "mixed units", text: "1時間 + 30分 = 90分、5 m × 20 cm = 1" },
    { name: "remarks in parentheses", text: "1人（20-29点） + 2人（30-39点） = 3人、**4** (10-19) = **7**" },
    { name: "the unit of the result", text: "480 + 380 + 300 = 1160万円、158万5千+90=248万5千" },
    { name: "a bullet", text: "- 3 + 4 = 7\n* 3 + 4 = 7\n1. 3 + 4 = 7\n**3 + 4 = 7**" },
    { name: "thousands and lists", text: "5137,6116 - 5123 = 993 and 1,0^3=1" },
    { name: "totals", text: "| 月 | 円 |\n| --- | --- |\n| 1 | 100 |\n| 2 | 200 |\n| 合計 | 300 |" },
    { name: "rates are not added", text: "| 店 | 成長率 |\n|---|---|\n| A | 10% |\n| B | 20% |\n| 合計 | 15% |" },
    { name: "rounded shares", text: "- A: 33.3%\n- B: 33.3%\n- C: 33.3%\n合計: 100%" },
    { name: "no total is said", text: "- A: 50%\n- B: 20%\n- C: 10%\n" },
    { name: "other units", text: "- 肉: 300円\n- 米: 2kg\n合計: 800円" },
    { name: "a subtotal", text: "- 肉: 300円\n- 小計: 300円\n- 米: 200円\n合計: 500円" },
    {
      name: "right conversions",
      text: "100km（約62マイル）、30坪（約99㎡）、25℃（77℉）、70kg (154 lb)、5 feet (1.5 m)、-10℃（14℉）、10公里（約6.2英里）、30평(약 99㎡)",
    },
    { name: "compound amounts", text: "5 feet 10 inches (178 cm), 5'10\" (178 cm), 1時間30分（90分）" },
    { name: "round figures", text: "roast at 400°F (200°C); about 50 miles (80 km); 1万 8,600m2(5,600평)" },
    { name: "differences of temperature", text: "a rise of 2 °C (3.6 °F)" },
    {
      name: "another distance",
      text: "200 m (1 km from the station), 2日間（16時間）, 1時間（50分）, 10-12 km (6-7 miles), 6 ft 2 in (188 cm)",
    },
    { name: "an amount for each", text: "1食あたり約400g（約80kg）、per person 2 km (200 miles)" },
    {
      name: "right scales",
      text: "1億2000万人（120,000,000人）、3.5億円（350,000,000円）、35억 원(3,500,000,000원), 1.2 million (1,200,000)",
    },
    { name: "another amount", text: "売上は1億円（2020年）、1億円（約90万ドル）、10万人（世帯数は45,000）" },
    { name: "a product", text: "10% × 21万円 = 21,000円" },
  ],
  flag: [
    { reason: "wrongEquation", text: "合計は⟦3 + 4 = 8⟧個です。", data: { expected: "7" } },
    { reason: "wrongEquation", text: "式：⟦３＋４＝８⟧、⟦12 × 3 = 35⟧、⟦(2 + 3) × 4 = 21⟧、⟦2^10 = 1000⟧。" },
    { reason: "wrongEquation", text: "계산하면 ⟦153 + 21 = 164⟧입니다. ⟦4646 ÷ 23 = 215⟧." },
    { reason: "wrongEquation", text: "計算如下：⟦472 + 39 = 492⟧。" },
    { reason: "wrongEquation", text: "So ⟦$2.25 + $1.13 + $1.80 = $4.45⟧, and **⟦10 - 4 = 5⟧**." },
    { reason: "wrongEquation", text: "(546 + 93) x 3 = 1917. ⟦(546 + 93) x 3 = 1925⟧ in total." },
    { reason: "wrongEquation", text: "⟦200 × 15% = 60⟧ and ⟦1/2 + 1/3 = 2/5⟧" },
    {
      reason: "wrongTotal",
      text: "| 月 | 円 |\n| --- | --- |\n| 1 | 100 |\n| 2 | 200 |\n| 合計 | ⟦400⟧ |",
      data: { expected: "300", parts: 2 },
    },
    { reason: "wrongTotal", text: "- A: 50%\n- B: 20%\n- C: 10%\n⟦합계: 100%⟧" },
    { reason: "wrongTotal", text: "- Rent: $800\n- Food: $300\n\n⟦Total: $1,300⟧" },
    { reason: "wrongConversion", text: "⟦100km（約120マイル⟧）、⟦30坪（約300㎡⟧）、⟦25℃（87℉⟧）。" },
    {
      reason: "wrongConversion",
      name: "said in so many words",
      text: "⟦10マイルは約12.5km⟧です。⟦10마일은 약 26km⟧입니다. ⟦10英里大約是12公里⟧。⟦5 km is about 8.05 miles⟧.",
    },
    {
      reason: "wrongConversion",
      name: "degrees of a scale named before them",
      text: "華氏⟦100度は摂氏で約48度⟧です。Water boils at ⟦100°C, which is 232°F⟧. 攝氏⟦100度等於華氏232度⟧。",
    },
    {
      reason: "wrongEquation",
      name: "shares in words, decimals as they stand",
      text: "⟦20% of 150 is 35⟧. ⟦150の20%は45⟧です。税込は⟦3,500円×1.1＝3,950⟧円です。單價250元，買6件，⟦250×6=1,600⟧元。",
    },
    {
      reason: "wrongTotal",
      name: "in a sentence",
      text: "食品が45%、衣料が30%、雑貨が35%です。合わせて⟦100%⟧です。Rent is $1,200, food is $400, and gas is $150, for a total of ⟦$1,850⟧.",
    },
    {
      reason: "wrongTotal",
      name: "prices of a table of two columns",
      text: "| Item | Price |\n|---|---|\n| Desk | $240 |\n| Chair | $85 |\n| Lamp | $35 |\n| Total | ⟦$380⟧ |",
    },
    { reason: "wrongConversion", text: "⟦30평(약 300㎡⟧), ⟦70kg(약 120파운드⟧)" },
    { reason: "wrongConversion", text: "⟦100公里（約120英里⟧）", data: { expected: "62.14 英里" } },
    {
      reason: "wrongConversion",
      text: "It is ⟦100 km (about 120 miles⟧) and ⟦-10 ℃ (40 ℉⟧).",
    },
    {
      reason: "wrongScale",
      text: "⟦1億2000万人（12,000,000⟧人）、⟦8.5억 원(85,000,000⟧원), ⟦1.2 million (12,000,000⟧)",
    },
  ],
});

it("bears any text, and reports places in it", () => {
  const unit = fc.constantFrom(
    ..."0123456789+-×÷/*^()= ＝%.,円個人万億xa|²\n",
    "合計: ",
    "km（",
    "マイル",
    "| 1 |",
    "\\times ",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      for (const { span } of findingsOf(arithmetic, sampleOf(text).sample))
        expect(span!.start < span!.end && span!.end <= text.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});

it("finds every sum that is wrong, and no right one", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: -50, max: 50 }), (a, b, off) => {
      const found = findingsOf(arithmetic, sampleOf(`答えは ${a} + ${b} = ${a + b + off} です。`).sample);
      expect(found.length).toBe(off === 0 ? 0 : 1);
    }),
  );
});
