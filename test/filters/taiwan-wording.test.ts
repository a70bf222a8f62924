import { NO_PROFILE } from "../../src/core/context.ts";
import filter from "../../src/filters/taiwan-wording.ts";
import { testFilter } from "../../src/testing.ts";

const taiwan = { language: "zh-Hant", profile: NO_PROFILE };

testFilter(filter, {
  keep: [
    "這個軟體需要連上網路才能下載影片。",
    { name: "Hong Kong wording", text: "我喺網絡度搵到呢段視頻，啲軟件都幾好用。" },
    { name: "a text about Hong Kong", text: "香港的網絡服務供應商提供高速寬頻，用戶數目逐年上升。" },
    { name: "Simplified text", text: "这个软件需要连接网络，请在电脑上打开视频。特朗普昨天发表了讲话。" },
    { name: "Japanese", text: "特朗普という表記は中国語のもので、日本語ではトランプと書きます。" },
    { name: "words across a boundary", text: "這個電視頻道在體內存在的時間不長，他默認了這件事。" },
    { name: "another country in a name's first two characters", text: "他們計畫到納米比亞旅行，也讀過博客來的書評。" },
    { name: "a quotation", text: "大陸把影片叫做「視頻」，把軟體叫做「軟件」。" },
    { name: "mass in physics", text: "物體的質量與重量是兩個不同的概念。" },
    { name: "numbers and Latin letters", text: "這台電腦售價 1,000 元,iPhone 則要 30,000 元。" },
    { name: "comma-separated values", text: "名稱,簡稱\n臺北市,北市\n高雄市,高市" },
    { name: "full-width marks", text: "你好，世界！今天天氣很好；我們走吧。" },
    { name: "code", text: "請執行以下指令：\n```\nprint(你好,世界)\n```\n這樣就可以了。" },
    { name: "a lost character", text: "這裡是深水?區的一條舊街，過去有許多店家。" },
    { name: "another language is set", text: "這個軟件很好用。", context: { language: "ja", profile: NO_PROFILE } },
  ],
  flag: [
    {
      reason: "mainlandWording",
      text: "請先下載這段⟦視頻⟧，視頻的長度大約十分鐘。",
      data: { token: "視頻", instead: "影片、視訊", times: 2 },
    },
    {
      reason: "mainlandWording",
      text: "我們開發的⟦軟件⟧可以把資料存進⟦數據庫⟧。",
      context: taiwan,
    },
    { reason: "mainlandWording", text: "叫一輛⟦出租車⟧到機場，記得發⟦短信⟧給我。" },
    { reason: "halfWidthPunctuation", text: "你好⟦,⟧世界。這是一個測試。", data: { mark: ",", times: 1, full: 2 } },
    {
      reason: "halfWidthPunctuation",
      text: "我們今天去學校⟦,⟧ 明天去公園. 後天在家休息.",
      data: { times: 3, full: 0 },
    },
  ],
});
