import { OPENCC_WORDS } from "./mainland-words.table.ts";

/**
 * Words of the mainland in Traditional characters with what Taiwan says, a line each: the word, the Taiwanese ones, then
 * characters behind which (`<`) or before which (`>`) it is no such word but parts of two. Words that Taiwan uses as
 * well, such as 質量 in physics, 程序 in law or 默認 for tacit consent, stand here only inside longer ones. Written for
 * this project, 2025-11.
 */
const WORDS = `
視頻 影片/視訊 >道率段譜繁寬
短視頻 短影音
音視頻 影音
信息 訊息/資訊 <相確迷堅取回寫 >素
信息化 資訊化
軟件 軟體 <柔
硬件 硬體
固件 韌體 <堅
屏幕 螢幕
顯示屏 顯示器/螢幕
觸屏 觸控螢幕
打印 列印 <攻襲毆 >度尼第象
打印機 印表機
複印機 影印機
服務器 伺服器 >材具械官
互聯網 網際網路
移動互聯網 行動網路
移動支付 行動支付
移動設備 行動裝置
移動應用 行動應用程式
移動端 行動裝置
移動電源 行動電源
充電寶 行動電源
優盤 隨身碟
手機卡 SIM卡
短信 簡訊 <簡 >件函封箋徒任心
彩信 多媒體簡訊 <色
博客 部落格 <賭 >來人戶
博主 部落客 <賭廣
黑客 駭客
出租車 計程車 >位庫輛道
公交車 公車
集裝箱 貨櫃
立交橋 陸橋/交流道
衛生間 洗手間/廁所
西紅柿 番茄
酸奶 優格
方便麵 泡麵
盒飯 便當
冰激凌 冰淇淋
獼猴桃 奇異果
聖女果 小番茄
土豆泥 馬鈴薯泥
土豆絲 馬鈴薯絲
保質期 保存期限
創可貼 OK繃
塑料 塑膠 <可
塑料袋 塑膠袋
激光 雷射 <刺 >合
激光打印機 雷射印表機
納米 奈米 <繳出 >比布爾
硅谷 矽谷
硅膠 矽膠
硅片 矽晶圓
多晶硅 多晶矽
單晶硅 單晶矽
二氧化硅 二氧化矽
導彈 飛彈 <引誘指 >性簧
宇航員 太空人
航天員 太空人
概率 機率 >先領
艾滋病 愛滋病
智能手機 智慧型手機
智能家居 智慧家庭
數碼相機 數位相機
數字經濟 數位經濟
數字貨幣 數位貨幣
數字電視 數位電視
數字簽名 數位簽章
台式機 桌上型電腦 <平
台式電腦 桌上型電腦 <平
攝像頭 鏡頭/網路攝影機
賬號 帳號
賬戶 帳戶
賬單 帳單
用戶名 使用者名稱 >單冊額義
用戶界面 使用者介面
用戶體驗 使用者體驗
產品質量 產品品質
服務質量 服務品質
教學質量 教學品質
教育質量 教育品質
空氣質量 空氣品質
睡眠質量 睡眠品質
生活質量 生活品質
工作質量 工作品質
高質量 高品質 >星恆黑
質量保證 品質保證
質量管理 品質管理
質量檢測 品質檢測
質量控制 品質管制
程序員 程式設計師
編程 程式設計 <改整收 >度序
應用程序 應用程式 <適
小程序 小程式
項目經理 專案經理
項目管理 專案管理
字符串 字串
字符編碼 字元編碼
多線程 多執行緒
單線程 單執行緒
異步 非同步 <怪
遞歸 遞迴
回調函數 回呼函式
數據結構 資料結構
默認值 預設值
默認設置 預設設定
默認情況 預設情況
默認選項 預設選項
默認密碼 預設密碼
默認瀏覽器 預設瀏覽器
默認路徑 預設路徑
缺省值 預設值
內存條 記憶體
內存不足 記憶體不足
內存佔用 記憶體用量
內存占用 記憶體用量
內存管理 記憶體管理
內存洩漏 記憶體洩漏
內存泄漏 記憶體洩漏
內存容量 記憶體容量
內存空間 記憶體空間
內存地址 記憶體位址
佔用內存 佔用記憶體 >在
釋放內存 釋放記憶體 >在
分配內存 配置記憶體 >在
手機內存 手機記憶體 >在
運行內存 記憶體 >在
虛擬內存 虛擬記憶體
插件 外掛 <安
殺毒 防毒/掃毒
重啟動 重新啟動
在線教育 線上教育 <現存外內
在線課程 線上課程 <現存外內
在線學習 線上學習 <現存外內
在線客服 線上客服 <現存外內
在線購物 線上購物 <現存外內
在線支付 線上支付 <現存外內
在線閱讀 線上閱讀 <現存外內
在線翻譯 線上翻譯 <現存外內
在線遊戲 線上遊戲 <現存外內
搜索引擎 搜尋引擎
超鏈接 超連結
網上購物 網路購物
網上銀行 網路銀行
特朗普 川普
奧巴馬 歐巴馬
撒切爾 柴契爾
里根總統 雷根總統
肯尼迪 甘迺迪
戈爾巴喬夫 戈巴契夫
普京 普丁
悉尼 雪梨 <熟知獲
`;

/** A mainland word, what Taiwan says, and the neighbours with which it is none. */
export interface MainlandWord {
  readonly word: string;
  readonly instead: string;
  readonly notAfter: string;
  readonly notBefore: string;
}

/** All words by their first UTF-16 code unit, the longest first. */
export function mainlandWords(): ReadonlyMap<number, readonly MainlandWord[]> {
  const words = new Map<string, MainlandWord>();
  for (const line of `${OPENCC_WORDS}${WORDS}`.split("\n")) {
    if (line === "") continue;
    const [word, instead, ...limits] = line.split(" ") as [string, string, ...string[]];
    const given = (mark: string) => limits.find((limit) => limit.startsWith(mark))?.slice(1) ?? "";
    words.set(word, { word, instead: instead.replaceAll("/", "、"), notAfter: given("<"), notBefore: given(">") });
  }
  const byFirst = new Map<number, MainlandWord[]>();
  for (const each of words.values()) {
    const first = each.word.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), each]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
  return byFirst;
}

/** Words and characters of Hong Kong: a text that has one follows its usage, which shares words with the mainland's. */
export const HONG_KONG =
  "喺 嘅 咗 哋 佢 冇 嚟 啲 嗰 噉 嘢 唔 咩 攞 瞓 嬲 冚 嘥 邨 埗 香港 港鐵 港幣 港元 港人 的士 巴士 九龍 新界 八達通 特首 小巴 茶餐廳 士多 朱古力 三文治 中環 旺角 銅鑼灣 尖沙咀 澳門 維港 粵語 廣東話".split(
    " ",
  );
