import fc from "fast-check";
import { expect, it } from "vitest";
import { sampleOf } from "../../src/core/example.ts";
import impossibleDate from "../../src/filters/impossible-date.ts";
import { findingsOf, testFilter } from "../../src/testing.ts";

testFilter(impossibleDate, {
  keep: [
    "",
    "1",
    "年月",
    "2月",
    { name: "days that exist", text: "2024年2月29日、令和6年2月29日、2月29日、4月30日、12月31日。" },
    { name: "days that exist, ko", text: "2024년 2월 29일과 4월 30일, 2024. 2. 29. 그리고 2024-02-29." },
    { name: "days that exist, en", text: "February 29, 2024; 29 Feb 2024; 02/29/2024; 31/12/2024; May 31st." },
    { name: "it is said not to exist", text: "2月30日という日付は存在しません。" },
    { name: "it is said not to exist, ko", text: "2월 30일은 존재하지 않습니다. 2월 30일은 없습니다." },
    { name: "it is said not to exist, en", text: "February 30 does not exist. There is no February 30, 2024." },
    { name: "it is said not to exist, zh", text: "2月30日並不存在，因為沒有2月30日。" },
    {
      name: "eras that are said to be years",
      text: "平成20年は西暦2008年です。2008年は平成20年です。平成20年は2007年より暑かった。民國113年是西元2024年。Showa 39 is 1964.",
    },
    {
      name: "lives with an event between",
      text: "1950年に生まれ、1972年に大学を卒業。2010年、59歳で亡くなった。1950年に生まれ、1972年に父が50歳で亡くなった。姉は1835年に生まれた。1858年生まれ、1882年に享年24で没した。",
    },
    {
      name: "lengths that fit",
      text: "1985年に創業し、2005年に廃業した。20年間の歴史だった。展覽從3月1日到3月10日，為期十天。He joined in 1998 and retired in 2009, after 11 years.",
    },
    {
      name: "times of the clock that fit",
      text: "10時20分に出て11時5分に着くので、所要時間は45分です。22:30から6:00まで、所要時間は7時間30分。9:00から18:00まで（休憩1時間）。It leaves at 11:40 and arrives at 1:10, a journey of 90 minutes.",
    },
    {
      name: "lengths of several stretches",
      text: "1946年から1954年まで、そして1957年から1960年までの計11年間にわたり務めた。",
    },
    {
      name: "ages and anniversaries that fit",
      text: "1985年5月生まれの彼は、2020年12月時点で35歳でした。1975年に創業し、2025年に創業50周年を迎えた。Founded in 1998, the company celebrated its 25th anniversary in 2023. 1995년 8월생인 그는 2025년 3월 기준으로 만 29세다. 孫中山（1866年－1925年），享年59歲。公司於1990年成立，2010年解散，共20年。2025年は4月29日（火曜日）でした。",
    },
    { name: "years that are no life", text: "The list (2010–1998) is sorted. Old Town (1990-1850) maps." },
    { name: "leap years", text: "2023年2月29日はうるう年でないのでエラーになります。" },
    { name: "the old calendar", text: "旧暦2月30日に行われた。農曆2月30日。음력 2월 30일." },
    { name: "an old year", text: "慶長5年2月30日に出陣し、1582年2月30日に戻った。" },
    { name: "Sweden", text: "Sweden had February 30, 1712. Sweden once had a February 30, in 1712." },
    { name: "a calendar of its own", text: "王国暦512年13月3日、港に霧が出た。公元3127年2月30日，他醒來了。" },
    {
      name: "an error of code",
      text: "`check` に2月30日を渡すと `ValueError` になります。2월 30일을 넣으면 RangeError가 납니다.",
    },
    {
      name: "a story",
      text: [
        { role: "user", text: "소설의 첫 문단을 써 줘" },
        { role: "assistant", text: "1987년 13월의 어느 날, 달력을 찢는 사람이 스물다섯 시에, 25시에 왔다." },
      ],
    },
    { name: "a quotation", text: "彼は「2024年2月30日」と書いた。" },
    { name: "code", text: '`2024-02-30` and\n```\nnew Date("2024-02-31")\n```' },
    { name: "placeholders", text: "99月99日、2024年00月00日、2024/00/00、YYYY年13月" },
    {
      name: "the prompt's own date",
      text: [
        { role: "user", text: "2月30日に会えますか" },
        { role: "assistant", text: "2月30日ですね。確認します。" },
      ],
    },
    {
      name: "a user's date",
      text: [
        { role: "user", text: "2024年2月30日に会いましょう。" },
        { role: "assistant", text: "何時がよいですか。" },
      ],
    },
    {
      name: "people, not days",
      text: "In April 31 people came, and in February 30 ships left. We saw March 45 miles away.",
    },
    {
      name: "numbers that look like dates",
      text: "Version 2024.2.30, part 2024-13-456, score 13/45/2024/1, 10.2.30.4.",
    },
    { name: "lengths", text: "5年13日、3年間、13か月、25時間、70分。25시간 70분." },
    { name: "hours after midnight", text: "深夜25時30分から放送、26:30開演、29時まで営業です。" },
    { name: "ratios, scores, verses", text: "比率は30:70です。Psalm 119:75, Matthew 5:75, a score of 3:75." },
    { name: "the end of a number", text: "He was found at 7.55am on June 3. 1931-32 시즌, 1932-33시즌." },
    { name: "a title", text: "『25時』という小説。" },
    { name: "24 o'clock", text: "24時に終わります。24시에 끝납니다. 24:00까지." },
    {
      name: "right weekdays",
      text: "2024年5月1日（水）、2024년 5월 1일(수), 2024年5月1日是星期三, Wednesday, May 1, 2024.",
    },
    { name: "a weekday of something else", text: "2024年5月1日の次の土曜日。2024年5月1日と木曜日。" },
    {
      name: "right eras",
      text: "昭和22年（1947年）、1947年（昭和22年）、1947（昭和22）年、明治45年（1912年）、大正元年（1912年）、民國113年（2024年）、단기 4357년(2024년), Showa 22 (1947).",
    },
    { name: "another year's event", text: "昭和22年（1950年改正）の法律。平成元年（1989）。" },
    { name: "a fiscal year", text: "平成30年度（2019年3月）の予算。" },
    { name: "right cycles", text: "2024年（甲辰）、甲辰年（2024年）、2024년 갑진년, 2024年是龍年, 2024年は辰年です。" },
    { name: "January belongs to the year before", text: "2024年1月20日（癸卯年）に生まれた。" },
    { name: "before Christ", text: "アウグストゥス（紀元前63年 - 14年）、前100年 - 前44年。" },
    { name: "lives", text: "山田（1940年 - 2010年）は1940年に生まれ、2010年に69歳で死去した。享年71。" },
    {
      name: "what began and ended",
      text: "工事は1990年に始まり、1995年に終わった。1995年に始まった祭りは、1990年に閉校した小学校で開かれる。1995年に廃止された路線は1920年に開業した。1995年に設立され、1990年に解散した会社の事業を継いだ。",
    },
    {
      name: "what began and ended, ko",
      text: "연재는 1990년에 시작되어 1995년에 끝났다. 1995년에 시작된 축제는 1990년에 문을 닫은 학교에서 열린다.",
    },
    { name: "what began and ended, zh", text: "工程1990年開始，1995年結束。學校成立於1995年，前身1990年關閉。" },
    {
      name: "what began and ended, en",
      text: "It began in 1990 and ended in 1995. The club, founded in 1995, replaced one that closed in 1990. Pericles led from 461 to 429. The company was founded in 1995; its rival closed in 1990.",
    },
    { name: "somebody else", text: "父は1950年に生まれ、祖母は1940年に亡くなった。" },
    { name: "an age beside a range", text: "（1874年3月1日〜1904年5月2日）その後、49歳で再婚した人の話。" },
    {
      name: "both ways to count",
      text: "1990年から2000年までの10年間、1990年から2000年までの11年間、3月1日から3月10日までの10日間。",
    },
    { name: "about", text: "1990年から2000年までの約12年間。" },
    { name: "a sum of terms", text: "1946年から1947年まで、そして1948年から1954年までの計7年間。" },
    { name: "jokes", text: "五月三十五日、5月35日、8月32日の話。On May 35th he rode to the South Seas." },
    { name: "numbers of files", text: "Meeting 2020-13-2, report 2010-44-1." },
    { name: "supposed", text: "2024年5月1日が金曜日なら休みです。If May 1, 2024 is a Friday, we meet." },
    { name: "a question", text: "July 1, 2025 is a Saturday? Let me check." },
    {
      name: "other years in English",
      text: "From 1990 to 2000, 15 years later it was sold. The 30-year average from 1990 to 2000.",
    },
  ],
  flag: [
    { reason: "impossibleDate", text: "会議は⟦2024年2月30日⟧に開かれます。", data: { date: "2024年2月30日" } },
    {
      reason: "impossibleDate",
      text: "⟦令和6年2月30日⟧、⟦２０２３年２月２９日⟧、⟦二〇二四年四月三十一日⟧、⟦4月31日⟧。",
    },
    { reason: "impossibleDate", text: "發表於⟦民國113年2月30日⟧，⟦2024/2/30⟧截止，⟦13月5日⟧公布。" },
    { reason: "impossibleDate", text: "⟦2월 30일⟧에 열리고 ⟦2023년 2월 29일⟧에 끝나며 ⟦2024. 4. 31.⟧ 발표한다." },
    {
      reason: "impossibleDate",
      text: "On ⟦February 30, 2024⟧ and ⟦30 February 2024⟧; by ⟦April 31st⟧; the ⟦June 31⟧ meeting; on ⟦June 31⟧ AP said; from ⟦2024-02-30⟧; dated ⟦02/30/2024⟧.",
    },
    { reason: "impossibleDate", name: "the year known", text: "It was born on ⟦February 29, 2023⟧." },
    { reason: "impossibleTime", text: "会議は⟦10時75分⟧に始まり、⟦午後9:80⟧に終わります。" },
    { reason: "impossibleTime", text: "회의는 ⟦25시⟧에, 기차는 ⟦11시 81분⟧에 출발합니다." },
    { reason: "impossibleTime", text: "班車⟦下午10:80⟧出發，會議在⟦26時⟧開始，⟦上午9點89分⟧集合。" },
    { reason: "impossibleTime", text: "The train leaves at ⟦18:95⟧ and opens ⟦5:66 p.m⟧. today." },
    { reason: "wrongHalf", text: "会議は⟦午後13時⟧から、회의는 ⟦오전 14시⟧에, at ⟦13 PM⟧." },
    { reason: "wrongWeekday", text: "⟦2024年5月1日（金）⟧に。", data: { weekday: "Wednesday", said: "Friday" } },
    { reason: "wrongWeekday", text: "⟦2024년 5월 1일(금)⟧에 열리고 ⟦2024년 5월 2일 월요일⟧에 끝났다." },
    { reason: "wrongWeekday", text: "⟦2024年5月1日（星期五⟧）舉行，⟦2024年5月2日是星期一⟧。" },
    { reason: "wrongWeekday", text: "⟦Friday, May 1, 2024⟧ and ⟦May 2, 2024 was a Monday⟧." },
    { reason: "eraMismatch", text: "⟦昭和22年（1950年⟧）、⟦1950（昭和22）⟧年。", data: { expected: "1947" } },
    { reason: "eraMismatch", text: "彼は⟦1950年（昭和22年⟧）に生まれた。" },
    {
      reason: "eraMismatch",
      text: "⟦民國113年（2023年⟧）成立，西元⟦1980年（民國60年⟧）開幕。",
    },
    { reason: "eraMismatch", text: "⟦단기 4357년(2023년⟧)에 세워졌다." },
    { reason: "eraMismatch", text: "It was founded in ⟦Showa 22 (1950⟧)." },
    {
      reason: "diedBeforeBorn",
      name: "ended before it began",
      text: "連載は⟦1995年に始まり、1990年⟧に終わった。会社は⟦平成7年に設立され、平成2年⟧に解散しました。",
    },
    {
      reason: "diedBeforeBorn",
      name: "ended before it began, ko and zh",
      text: "공사는 ⟦1995년에 시작되어 1990년⟧에 끝났다. 工程於⟦1995年開始，1990年⟧結束。",
    },
    {
      reason: "diedBeforeBorn",
      name: "ended before it began, en",
      text: "The series began in ⟦1995 and ended in 1990⟧. The bank was founded in ⟦1920, and closed in 1910⟧. He reigned from ⟦1820 to 1810⟧.",
    },
    { reason: "outsideEra", text: "⟦昭和70年⟧に完成し、⟦平成40年⟧に閉じた。" },
    { reason: "wrongCycle", text: "⟦2024年（乙巳）⟧と⟦乙巳年（2024年⟧）。" },
    {
      reason: "wrongCycle",
      text: "⟦2024년(을사년⟧)에 일어났다. ⟦2023年是龍年⟧。",
    },
    { reason: "diedBeforeBorn", text: "田中（⟦1950年 - 1940年⟧）、⟦1958年に生まれ、1918年⟧に亡くなった。" },
    { reason: "diedBeforeBorn", text: "김민수(⟦1950년 ~ 1940년⟧)는 ⟦1950년에 태어나 1940년⟧에 사망했다." },
    { reason: "diedBeforeBorn", text: "他⟦1950年出生，1940年⟧逝世。" },
    { reason: "diedBeforeBorn", text: "He was ⟦born in 1950 and died in 1940⟧." },
    { reason: "wrongAge", text: "⟦1900年に生まれ、1950年に64歳で⟧死去した。", data: { said: 64, expected: "49–50" } },
    { reason: "wrongAge", text: "She was ⟦born on May 3, 1900, and died on June 1, 1950, at the age of 64⟧." },
    { reason: "wrongDuration", text: "⟦1990年から2000年までの15年間⟧。⟦3月1日から3月10日までの20日間⟧。" },
    { reason: "wrongDuration", text: "⟦1990년부터 2000년까지 15년간⟧ 이어졌다." },
    { reason: "wrongDuration", text: "He lived there ⟦from 1990 to 2000 (15 years⟧)." },
    { reason: "eraMismatch", text: "⟦平成20年は西暦2007年⟧です。西暦⟦2007年は平成20年⟧です。" },
    { reason: "eraMismatch", text: "⟦民國113年是西元2023年⟧，⟦단기 4358년은 서기 2024년⟧입니다." },
    { reason: "eraMismatch", text: "⟦Showa 39 corresponds to 1965⟧." },
    { reason: "diedBeforeBorn", text: "Harold Finch ⟦(1942–1931)⟧ was a painter." },
    {
      reason: "wrongAge",
      name: "an event between the two",
      text: "⟦1950年に生まれ、1972年に大学を卒業。2010年、75歳で⟧亡くなった。",
    },
    { reason: "wrongAge", text: "他生於⟦1910年，卒於1975年，享年80⟧歲。" },
    {
      reason: "wrongDuration",
      name: "begun and ended",
      text: "⟦1985年に創業し、2005年に廃業した。30年間の歴史⟧だった。She became CEO in ⟦1998 and stepped down in 2009, after 15 years⟧.",
    },
    { reason: "wrongDuration", text: "展覽從⟦3月1日到3月10日，為期二十天⟧。" },
    { reason: "wrongAge", text: "⟦1985年5月生まれの彼は、2020年12月時点で30歳⟧でした。", data: { expected: "35" } },
    { reason: "wrongAge", text: "孫中山（⟦1866年－1925年），享年69⟧歲。" },
    { reason: "wrongWeekday", text: "2025年は⟦4月29日（水曜日）⟧でした。" },
    {
      reason: "wrongDuration",
      name: "anniversaries",
      text: "会社は⟦1975年に創業し、2025年に創業40周年を迎⟧えた。Founded in ⟦1998, the company celebrated its 30th anniversary in 2023⟧.",
    },
    {
      reason: "wrongDuration",
      text: "公司於⟦1990年成立，2010年解散，共30年⟧。⟦上午9點20分出發，上午11點抵達，車程共2小時30分鐘⟧。",
    },
    {
      reason: "wrongDuration",
      name: "between two times of the clock",
      text: "⟦10時20分に出て午前11時5分に着くので、所要時間は55分⟧です。",
      data: { expected: "0:45" },
    },
    {
      reason: "wrongDuration",
      text: "It leaves at ⟦9:40 a.m. and arrives at 11:10 a.m., a journey of 2 hours and 30 minutes⟧.",
    },
  ],
});

it("bears any text, and reports places in it", () => {
  const unit = fc.constantFrom(
    ..."0123459年月日時分年월일시(（)）-/:. 昭和民國令元二十甲子水",
    "February ",
    " PM",
    "born in ",
    "から",
    "から",
    "生まれ",
    "\ud83d\ude00",
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      for (const { span } of findingsOf(impossibleDate, sampleOf(text).sample))
        expect(span!.start < span!.end && span!.end <= text.length).toBe(true);
    }),
    { numRuns: 500 },
  );
});
