import { HANGUL, HIRAGANA } from "../../text/scripts.ts";
import type { Text } from "../../text/text.ts";
import type { Style } from "./demand.ts";

/** A sentence and how it ends; `[start, end)` in UTF-16 code units. */
export interface Ending {
  readonly style: Style;
  readonly start: number;
  readonly end: number;
}

/** The shortest sentence that has a style, in UTF-16 code units: shorter ones are exclamations. */
const LEAST_UNITS = 6;
/** What an ending is read from: the last units of a sentence, without its marks. */
const TAIL = 14;

const MARKS = /[\s。．.！!？?…‥〜～♪☆★笑wｗ）)」』"”*_]+$/;

const JA_POLITE =
  /(?:です|ます|ました|ません|でした|でしょう|ましょう|ください|下さい|くださいませ|ませ|ございます|なさい|いただけます|ますれば)(?:[かねよなわのが]|から|ので|けど|けれど|し|っけ|もの|かね|よね|とも)*$/;
const JA_PLAIN =
  /(?:だ|である|だった|であった|だろう|であろう|ない|なかった|たい|らしい|べきだ|[いきしちにりっんれめえけせてねべげぎみびじ]た|んだ|いだ|[うくぐすつぬぶむ]|[えけげせてねべめれいきぎしちにびみりうくすつぬふむゆずぐぶ来見出着寝似煮居射]る|[あかさたなまらわがばざ]る|[しよなくかがたさあらまはば]い)(?:[かねよなぞぜわさ]|から|けど|し|よね|のか|のだ)*$/;
/** Nouns and requests that end like verbs and adjectives. */
const JA_NEITHER =
  /(?:お?願い|違い|思い|扱い|使い|間|際|くらい|ぐらい|まい|いこう|以上|ありがとう|おはよう|よう|ほう|そう|もう|どう|こう|はず|ます?|まず|こと|もの|とおり|通り|ため|とき|でしょ|ら|せい|一つ|ひとつ|ふたつ|いくつ|かつ|まる|おそらく|しばらく|よろしく|宜しく|すぐ|なく|らしく)$/;

const KO_POLITE =
  /(?:니다|니까|세요|셔요|시오|에요|예요|어요|아요|해요|여요|워요|와요|려요|네요|군요|죠|지요|까요|나요|가요|게요|래요|데요|요)$/;
const KO_PLAIN = /다$/;
const KO_CASUAL = /(?:[해야어아지네자래걸게군]|했어|었어|았어|잖아|거든|구나|니|냐|거야|이야|할게|할까|을까)$/;
/** Nouns that end like the endings of casual speech. */
const KO_NEITHER =
  /(?:이해|방해|올해|문제|분야|휴지|단지|이미지|편지|아버지|에너지|메시지|페이지|한국어|영어|언어|단어|용어|아시아|시네|회의|자|네|게|지)$/;
const KO_CASUAL_SURE =
  /(?:했어|었어|았어|겠어|있어|없어|같아|잖아|거든|구나|거야|이야|할게|할까|을까|줄게|볼게|인데|는데|아니야|맞아|좋아|싶어|돼|해줘|해봐|봐)$/;

/** How the sentences of a text end, where their ends tell. Quotations, lists, headings, tables and code have no say. */
export function endingsOf(text: Text): Ending[] {
  const scripts = text.scripts();
  const isKorean = scripts.of(HANGUL) > scripts.of(HIRAGANA);
  if (!isKorean && scripts.of(HIRAGANA) === 0) return [];
  const found: Ending[] = [];
  const sentences = text.sentences();
  for (let index = 0; index < sentences.length; index++) {
    const start = sentences.start(index);
    const end = sentences.end(index);
    if (end - start < LEAST_UNITS || isSetApart(text, start, end)) continue;
    const tail = text.text.slice(Math.max(start, end - TAIL), end).replace(MARKS, "");
    const style = isKorean ? koreanStyle(tail) : japaneseStyle(tail);
    if (style !== undefined) found.push({ style, start, end });
  }
  return found;
}

function japaneseStyle(tail: string): Style | undefined {
  if (JA_POLITE.test(tail)) return "polite";
  return JA_PLAIN.test(tail) && !JA_NEITHER.test(tail) ? "plain" : undefined;
}

function koreanStyle(tail: string): Style | undefined {
  if (KO_POLITE.test(tail)) return "polite";
  if (KO_PLAIN.test(tail)) return "plain";
  return KO_CASUAL_SURE.test(tail) || (KO_CASUAL.test(tail) && !KO_NEITHER.test(tail)) ? "casual" : undefined;
}

const ITEM = /^[\s>]*(?:[-*•・●○◆■□▶☆★|#「『“"（(]|\d+[.)、．]|[①-⑳]|[A-Za-z]\))/;

function isSetApart(text: Text, start: number, end: number): boolean {
  let line = start;
  while (line > 0 && text.text.charCodeAt(line - 1) !== 0x0a) line--;
  if (ITEM.test(text.text.slice(line, line + 8))) return true;
  if (text.protected(start) || text.zoneAt(start) !== undefined) return true;
  // The end may stand within a quotation that began in the sentence.
  const zone = text.zoneAt(end - 1);
  return zone !== undefined || /[：:]$/.test(text.text.slice(end - 1, end));
}
