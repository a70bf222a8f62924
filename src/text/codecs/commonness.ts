import { ODD } from "./neighbour-bits.ts";
import { neighbours } from "./neighbours.ts";

/**
 * The characters that running Chinese (either script), Japanese and Korean text is made of, from general knowledge of
 * the languages, no corpus: about half of a Chinese text and most of a Korean one. Wrongly decoded bytes hit them by
 * chance in fewer than one of ten characters.
 */
const COMMON_HAN =
  "的一是不了在人有我他這这中大來来上個个國国到說说們们為为子和你地出道也時时年得就那要下以生會会自著着去之過过家學学對对可她里裡後后小麼么心多天而能好都然沒没日於于起還还發发成事只作當当想看文無无開开手十用主行方又如前所本見见經经頭头面公同三已老從从動动兩两長长知民樣样現现分將将外但身些與与高意進进把法此實实回二理美點点月明其種种聲声全工己話话兒儿者向情部正名定女問问力機机給给等幾几很業业最間间新什打便位因重被走電电四第門门相次東东政海口使教西再平真聽听世氣气信北少關关並并內内加化由卻却代軍军產产入先山五太水萬万市眼體体別别處处總总才場场師师書书比住員员九笑性通目華华報报立馬马命張张活難难神數数件安表原車车白應应路期叫死常提感金何更反合放做系統统計计或司利受光王果親亲界及今京務务制解各任至清物台象記记邊边共風风戰战干接它許许八特覺觉望直服毛林題题建南度統色字請请交愛爱讓让認认決决強强論论運运六百區区步院站歡欢幫帮助謝谢您請请若該该選选擇择使用方式可以需要包括通過提供具有以及因此進行影響资資料料信息技術术社會發展健康环環境訊";
const COMMON_JAPANESE =
  "日一人大年出本中子見国言上分生手自行者二間事思時気会十家女三前的方入小地合後目長場代私下立部学物月田何来彼話体動社知理山内同心発高実作当新世今書度明五戦力名金性対意用男主通関文屋感郎業定政持道外取所現最化四先民身不口川東相多法全聞情野考向平成軍開教経信近以語面連問原顔正機九次数美回表声報要変神記和引治決太込受解市期様活頭組指説能葉流然初在調笑議直夫選権利制続石進伝加助点産務件命番落付得好違殺置返論楽際歳反形光首勢必係由愛都放確過約馬状想官交米配若資常果呼共残判役他術支両乗済供格打御断式師告深存争室覚史側飛参突容育位残集完転";
const COMMON_HANGUL =
  "이다는을의에가은를한고하지로도서기사인리어대자시나해있아그수정일전부상스장들보주게라과제만연원공여구오조와으면관것안계비성문위선방무신적국치트유생경동소세요우없않습니까했었았던든데네거저내말마때더며년월간건강개같걸겠경교금급난남날너녀노느능단당되된될두드등따또람래러려력련로록료르른름린많망매먹명모목몰못물미민바반받발법변별본볼분불사살새색석설식실심싶쓰씨야양업였예온외용운울음응입잘재점졌좋중즈직진질집째차처천체초출친크타태터통특파판편평포표품피하학함합행현형호화확황회후";

/** What decoded text is made of, per code unit. */
export const KANA = 1;
export const HAN = 2;
export const HANGUL = 4;
/** A frequent character of its script; kana always are. */
export const COMMON = 8;
/** Punctuation and signs of East Asian text. */
export const SIGN = 16;
/** An ideograph or syllable that no elementary character set counts among the common ones. */
export const RARE = 32;

let table: Uint8Array | undefined;

/** Classes of code units in East Asian text, made on first use. */
export function commonness(): Uint8Array {
  if (table !== undefined) return table;
  const marks = new Uint8Array(0x10000);
  marks.fill(HAN, 0x3400, 0xa000);
  marks.fill(HAN, 0xf900, 0xfb00);
  marks.fill(HANGUL, 0xac00, 0xd7a4);
  marks.fill(KANA | COMMON, 0x3041, 0x3094);
  marks.fill(KANA | COMMON, 0x30a1, 0x30f7);
  for (const unit of [0x30fc, 0x3005]) marks[unit] = KANA | COMMON;
  for (const unit of [0x3001, 0x3002, 0x300c, 0x300d, 0xff0c, 0xff01, 0xff1f, 0xff1a, 0x30fb, 0x2026, 0x3000])
    marks[unit] = SIGN | COMMON;
  for (const unit of [
    0x300a, 0x300b, 0x300e, 0x300f, 0x3010, 0x3011, 0xff08, 0xff09, 0xff1b, 0x201c, 0x201d, 0x2018, 0x2019,
  ])
    marks[unit] = SIGN;
  const pairs = neighbours();
  for (let unit = 0x3400; unit < 0xfb00; unit++)
    if (marks[unit]! & (HAN | HANGUL) && pairs[unit]! & ODD) marks[unit]! |= RARE;
  for (const list of [COMMON_HAN, COMMON_JAPANESE, COMMON_HANGUL])
    for (let at = 0; at < list.length; at++) marks[list.charCodeAt(at)]! |= COMMON;
  table = marks;
  return table;
}
