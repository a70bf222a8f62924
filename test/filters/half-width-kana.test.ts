import halfWidthKana from "../../src/filters/half-width-kana.ts";
import { testFilter } from "../../src/testing.ts";

testFilter(halfWidthKana, {
  keep: [
    "カタカナで書いたプログラム",
    { name: "faces", text: "ｷﾀ━━━(ﾟ∀ﾟ)━━━!! (*ﾟﾛﾟ) ヽ(ﾟДﾟ)ﾉ ｷﾞｬｰ! Σ(ﾟДﾟ)ｶﾞｰﾝ (´･ω･`)ｼｮﾎﾞｰﾝ" },
    { name: "two letters", text: "ｱｲ と ﾈｺ" },
    { name: "in code", text: "`ﾃｽﾄﾃﾞｰﾀ` を渡す" },
    { name: "talk of widths", text: "半角カナの例は ﾃｽﾄﾃﾞｰﾀ です。" },
    {
      name: "asked for",
      text: [
        { role: "user", text: "半角に直して: プログラム" },
        { role: "assistant", text: "ﾌﾟﾛｸﾞﾗﾑ" },
      ],
    },
  ],
  flag: [
    { reason: "halfWidthKatakana", text: "会議は⟦ﾐｰﾃｨﾝｸﾞﾙｰﾑ⟧です。", data: { shown: "ﾐｰﾃｨﾝｸﾞﾙｰﾑ" } },
    { reason: "halfWidthKatakana", name: "a sentence", text: "⟦ｺﾚﾊ ﾃｽﾄ ﾃﾞｽ⟧。終わり", data: { letters: 8 } },
    { reason: "halfWidthKatakana", name: "in brackets, yet long", text: "（⟦ｶﾌﾞｼｷｶﾞｲｼﾔﾔﾏﾀﾞ⟧）" },
    { reason: "halfWidthKatakana", name: "a product", text: "朝は⟦ｺｰﾋｰﾒｰｶｰ⟧を使い、⟦ﾊﾟｿｺﾝ⟧を開く。" },
  ],
});
