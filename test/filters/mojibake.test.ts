import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import mojibake from "../../src/filters/mojibake.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

testFilter(mojibake, {
  keep: [
    "ASCII only",
    { name: "Portuguese", text: "São Paulo não é só informações; MÃE, IRMÃ, C O N C L U S Ã O, RETWEET SE VOCÊ…" },
    { name: "French", text: "« L’été dernier », dit-elle — à l’hôtel où naïvement l’œuf…”" },
    { name: "German", text: "Größe, Übung, „Äpfel“ und »Öl«" },
    { name: "Vietnamese", text: "Tại sao giá hạt sầu riêng lại lên giá? Ấy là vì thế." },
    { name: "Icelandic", text: "Það er ágætt að þú ætlar að læra íslensku." },
    { name: "Polish", text: "Zażółć gęślą jaźń, KRÓL, ŁÓDŹ" },
    { name: "Ukrainian", text: "ВІКІ, її, Єва, Ґанок, «Київ» — місто" },
    { name: "lists of letters", text: "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ àâäçéèêëîïôöùûüÿ áéíóúñ¿¡" },
    { name: "rare kanji", text: "鬱、薔薇、檸檬、顰蹙、齟齬、躊躇、縺れ、窶れる、魑魅魍魎、饕餮、髑髏" },
    { name: "a poem in old kanji", text: "國破山河在，城春草木深。感時花濺淚，恨別鳥驚心。烽火連三月，家書抵萬金。" },
    { name: "hanja glosses", text: "대한민국(大韓民國)의 헌법(憲法)은 국회(國會)에서 제정(制定)하였다." },
    { name: "half-width kana on purpose", text: "ﾃｽﾄﾃﾞｰﾀﾉｶｸﾆﾝｦｵﾈｶﾞｲｼﾏｽ｡ ｶﾌﾞｼｷｶﾞｲｼﾔ" },
    { name: "signs and mathematics", text: "∀ε>0 ∃δ>0: |x−a|<δ ⇒ |f(x)−f(a)|<ε; √π≈1.77, 25 °C, ±3 µm, 4288×…" },
    { name: "box drawing", text: "├── src\n│   ├── a.ts\n└── b.ts\n┌─┬─┐\n╔═╦═╗╠═╬═╣" },
    { name: "Chinese names", text: "陈涓、李锛和王浣溪住在浣花溪畔，鎴先生也在。" },
    { name: "German and French in Japanese", text: "「Café Müller」は1978年に初演された。" },
    { name: "kana whose GBK bytes are UTF-8 of no character", text: "影響をおよそ受けた顧客を類に分ける。" },
    { name: "a list of names", text: "——约翰·巴赫\n——乔治·亨德尔\n——克劳迪奥·蒙特威尔第\n——亨利·珀塞尔" },
    { name: "formulas between dollars", text: "Let $B$ be a ball, $B=A(B+C)$ and $B_1(B_2)$; it costs $B5 (Bahamas)." },
    { name: "accents amid Japanese", text: "フランス語の「é」「à」、ドイツ語のÄÖÜß、記号の°±×÷も使う。" },
    { name: "Latin words in Chinese", text: "他说my猫cat很可爱，用iPhone用得很好。" },
    { name: "signs in a row amid Korean", text: "기호는 ①②③, ±×÷≠, «», ¿¡ 등이 있다." },
    { name: "a list of signs amid Japanese", text: "使える記号は¥£€¢©®™°±²³µ¶·¸¹º»¼½¾¿×÷¡«»です。" },
    { name: "quotation marks and dashes in a row", text: "引用符は“”‘’、“——”—”——”です。" },
    { name: "three raised eyebrows", text: "Ôôô VIDA MINHA" },
    { name: "a product name", text: "NESTLÉ® et MARQUÉ… 5×£35, [x]\u00a0©" },
  ],
  flag: [
    {
      reason: "mojibake",
      text: "⟦ã\u0081“ã‚“ã\u0081«ã\u0081¡ã\u0081¯⟧",
      data: { decoded: "こんにちは", read: "windows-1252", written: "UTF-8", passes: 1 },
    },
    { reason: "mojibake", name: "as ISO-8859-1", text: "⟦æ\u0097¥æ\u009c¬èª\u009e⟧", data: { decoded: "日本語" } },
    {
      reason: "mojibake",
      name: "one French word",
      text: "Nous avons visitÃ© l’hÃ´tel".replace("Ã©", "⟦Ã©").replace("Ã´", "Ã´⟧"),
    },
    { reason: "mojibake", name: "an English apostrophe", text: "It doesn⟦â€™⟧t matter.", data: { decoded: "’" } },
    { reason: "mojibake", name: "twice", text: "The Mona Lisa doesn⟦Ã¢â‚¬â„¢⟧t", data: { decoded: "’", passes: 2 } },
    {
      reason: "mojibake",
      name: "Russian as windows-1251",
      text: "⟦РґРѕСЂРѕРіРµ⟧",
      data: { decoded: "дороге", read: "windows-1251" },
    },
    { reason: "mojibake", name: "French as Mac Roman", text: "conseille g⟦√¢teaux et un r√©gime √©⟧quilibre" },
    {
      reason: "mojibake",
      name: "Russian as code page 437",
      text: "#⟦╨┐╤Ç╨░╨▓╨╕╨╗╤î╨╜╨╛⟧",
      data: { decoded: "правильно" },
    },
    { reason: "mojibake", name: "an emoji", text: "Great ⟦ðŸ˜€⟧", data: { decoded: "😀" } },
    {
      reason: "mojibake",
      name: "as Shift_JIS",
      text: "⟦繧ｳ繝ｳ繝斐Η繝ｼ繧ｿ⟧",
      data: { decoded: "コンピュータ", read: "Shift_JIS" },
    },
    { reason: "mojibake", name: "as Shift_JIS, with bytes lost", text: "⟦譁\ufffd蟄怜喧縺代→縺ｯ菴輔〒縺励ｇ縺\ufffd⟧" },
    {
      reason: "mojibake",
      name: "as code page 949",
      text: "⟦臾몄옄 源⑥쭚⟧",
      data: { decoded: "문자 깨짐", read: "EUC-KR" },
    },
    { reason: "mojibake", name: "as GBK", text: "⟦浣犲ソ锛屼笘鐣屽緢澶\ufffd⟧", data: { read: "GBK" } },
    {
      reason: "mojibake",
      name: "an apostrophe as GBK",
      text: "I don⟦鈥檛⟧ know",
      data: { decoded: "’t", read: "GBK" },
    },
    { reason: "mojibake", name: "accents as GBK", text: "la r⟦茅gion la plus d茅⟧sert" },
    { reason: "mojibake", name: "U+FFFD as GBK", text: "標題⟦锟斤拷锟斤拷⟧" },
    {
      reason: "mojibake",
      name: "Shift_JIS as windows-1252",
      text: "⟦‚±‚ê‚Í“ú–{Œê‚Ì•¶\u008fÍ‚Å‚·⟧",
      data: { decoded: "これは日本語の文章です", written: "Shift_JIS", read: "windows-1252" },
    },
    {
      reason: "mojibake",
      name: "EUC-KR as ISO-8859-1",
      text: "⟦ÇÑ±¹¾î ¹®ÀåÀÔ´Ï´Ù⟧",
      data: { decoded: "한국어 문장입니다", written: "EUC-KR" },
    },
    { reason: "mojibake", name: "GBK as ISO-8859-1", text: "⟦ÎÒÃÇµÄÖÐ¹úÊÇÒ»¸ö´ó¹ú⟧", data: { written: "GBK" } },
    {
      reason: "mojibake",
      name: "Big5 as ISO-8859-1",
      text: "⟦§Ú\u00adÌªº°ê®a¬O¤@\u00adÓ¤j°ê⟧",
      data: { written: "Big5" },
    },
    {
      reason: "mojibake",
      name: "EUC-JP as Shift_JIS",
      text: "⟦､ｳ､\ufffd､ﾏﾆ\ufffdﾋﾜｸ\ufffd､ﾎﾊｸｾﾏ､ﾇ､ｹ｡｣⟧",
      data: { written: "EUC-JP", read: "Shift_JIS" },
    },
    {
      reason: "mojibake",
      name: "Shift_JIS as GBK",
      text: "⟦偙傟偼擔杮岅偺暥復偱偡⟧",
      data: { decoded: "これは日本語の文章です" },
    },
    { reason: "mojibake", name: "Shift_JIS as code page 949", text: "⟦궞귢궼볷\ufffd{뚭궻빒뤞궳궥⟧" },
    {
      reason: "mojibake",
      name: "one Japanese word as windows-1252",
      text: "今日は⟦“ŒŽ©’n⟧で集まります。",
      data: { written: "Shift_JIS" },
    },
    {
      reason: "mojibake",
      name: "one Korean word as ISO-8859-1",
      text: "우리는 ⟦¾È³ç⟧ 하고 말했다.",
      data: { decoded: "안녕" },
    },
    { reason: "mojibake", name: "one Chinese word as ISO-8859-1", text: "我们都在这里的⟦ÎÒÃÇ⟧见面，然后一起去北京。" },
    {
      reason: "mojibake",
      name: "UTF-8 with its controls dropped",
      text: "駅前の⟦ã©ã«ãã£ã¹⟧です。",
      data: { read: "windows-1252", written: "UTF-8" },
    },
    {
      reason: "mojibake",
      name: "Shift_JIS as GBK amid clean text",
      text: "このあたりは静かです。⟦偙傟偼擔杮岅偺暥復偱偡丅⟧とても静かです。",
    },
    {
      reason: "mojibake",
      name: "ISO-2022-JP",
      text: "件名 ⟦\x1b$B$3$s$K$A$O\x1b(B⟧ です",
      data: { decoded: "こんにちは" },
    },
    {
      reason: "mojibake",
      name: "ISO-2022-JP without escapes",
      text: "Re: ⟦$B$3$s$K$A$O(B⟧",
      data: { written: "ISO-2022-JP" },
    },
    { reason: "mojibake", name: "one accent as GBK", text: "the r⟦茅⟧gion is dry" },
    { reason: "mojibake", name: "one accent as Mac Roman", text: "Il ⟦√©⟧tait là." },
    { reason: "mojibake", name: "the French à", text: "un prix ⟦Ã\u00a0⟧ payer" },
    { reason: "mojibake", name: "two capital letters inside a word", text: "Das ist f⟦ĂĽ⟧r uns." },
    { reason: "mojibake", name: "the last letter of a word as GBK", text: "a caf⟦茅⟧ in town" },
    { reason: "mojibake", name: "the first letter of a word as GBK", text: "F⟦眉⟧r uns ist das gut." },
    { reason: "mojibake", name: "an accent as half-width kana", text: "die St⟦ﾃ､⟧rke" },
    { reason: "mojibake", name: "degrees as code page 949", text: "Bake at 375⟦째⟧F for an hour." },
    {
      reason: "mojibake",
      name: "a Latin text from its first accent to its last",
      text: "The shop⟦â€™s owner said that she did not want to sell the cafÃ© at all, and so she went home and saidâ€¦⟧ no",
    },
    {
      reason: "mojibake",
      name: "two sentences of their own",
      text: "It⟦â€™⟧s here. And of what comes between them nothing was misread at all. It⟦â€™⟧s there.",
    },
    { reason: "mojibake", name: "a word that is all signs", text: "我住在⟦±±¾©⟧这里", data: { decoded: "北京" } },
    {
      reason: "mojibake",
      name: "Korean as GBK, nothing rare in it",
      text: "⟦坷疵篮 朝揪啊 亮酒辑 傍盔阑 叭菌嚼聪促⟧.",
      data: { written: "EUC-KR", read: "GBK" },
    },
    { reason: "mojibake", name: "UTF-8 as code page 949 with bytes dropped", text: "우리는 ⟦먯슦쒕퉬뺤쑄⟧ 했다." },
    {
      reason: "mojibake",
      name: "windows-1251 as windows-1252",
      text: "⟦Ïðèâåò, êàê äåëà⟧?",
      data: { decoded: "Привет, как дела", written: "windows-1251" },
    },
    { reason: "mojibake", name: "KOI8-R as windows-1252", text: "⟦ðÒÉ×ÅÔ ×ÓÅÍ⟧!", data: { written: "KOI8-R" } },
    {
      reason: "mojibake",
      name: "UTF-16 with its bytes swapped",
      text: "⟦䠀攀氀氀漀Ⰰ\u2000眀漀爀氀搀⟧",
      data: { decoded: "Hello, world" },
    },
    { reason: "mentionedMojibake", text: "文字化けで「⟦繧ｳ繝ｳ繝斐Η繝ｼ繧ｿ⟧」と表示されました。" },
    { reason: "mentionedMojibake", name: "in code", text: "UTF-8 read as Latin-1 turns é into:\n```\n⟦Ã©tÃ©⟧\n```" },
    {
      reason: "mentionedMojibake",
      name: "cited, with the talk elsewhere",
      text: "「⟦縺薙ｓ縺ｫ縺｡⟧」と表示されました。",
    },
    {
      reason: "mentionedMojibake",
      name: "the prompt talks",
      text: [
        { role: "user", text: "亂碼是什麼？" },
        { role: "assistant", text: "例如（⟦浣犲ソ锛屼笘鐣屽緢澶\ufffd⟧）就是。" },
      ],
    },
  ],
});

describe("mojibake", () => {
  const pieces = [..."ÃÂâ€™ã‚“é的漢縺繧ｳﾃｩ뚱臾몄√©Ð±РґΓÇ鈥檛茅窶🙂�?・ a\n\u0081\ud83d"];
  it("never throws, and its findings stand in order and apart", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { span, data } of findingsOf(mojibake, sampleOf(text).sample)) {
          expect(span!.start).toBeGreaterThanOrEqual(last);
          expect(span!.end).toBeGreaterThan(span!.start);
          expect(span!.end).toBeLessThanOrEqual(text.length);
          expect(String(data["decoded"]).length).toBeGreaterThan(0);
          last = span!.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it("stays linear on text that tries it everywhere", () => {
    // Four times the text may take eight times as long, so that a busy machine does not fail it; a square takes sixteen.
    const cost = (unit: string, length: number) => {
      const { sample } = sampleOf(unit.repeat(length / unit.length));
      let least = Number.POSITIVE_INFINITY;
      for (let round = 0; round < 2; round++) {
        const started = process.cpuUsage().user;
        findingsOf(mojibake, sample);
        least = Math.min(least, process.cpuUsage().user - started);
      }
      return least;
    };
    for (const unit of ["Ã\u0081", "Îœ ", "³²¹°éà", "éééééé\u0080", "縺れ", "ﾃﾞｱｲ", "饕餮魑魅", "è\u0080 ", "茅a", "г"])
      expect(cost(unit, 24_000), JSON.stringify(unit)).toBeLessThan(8 * cost(unit, 6_000) + 30_000);
  });
});
