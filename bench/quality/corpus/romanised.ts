/** Answers in Latin letters where the native script was asked for. */
import { passageOf, promptOf } from "./hosts.ts";
import { turnsOf } from "./row.ts";
import type { Maker } from "./splices.ts";

/** Written for this project; macrons, doubled vowels and plain vowels, as people and models mix them. */
const ROMAJI = [
  "Nihon no shuto wa Toukyou de, jinkou wa yaku issen yonhyaku man nin desu.",
  "Kyou wa tenki ga yokatta node, tomodachi to issho ni kouen e ikimashita.",
  "Mazu, tamanegi o usuku kitte, abura de yukkuri itamete kudasai.",
  "Kono mondai o toku tame ni wa, saisho ni suuji o seiri suru hitsuyou ga arimasu.",
  "Watashi wa maiasa rokuji ni okite, gohan to misoshiru o tabete imasu.",
  "Fujisan wa sanzen nanahyaku nanajuu roku meetoru no takasa ga ari, nihon de ichiban takai yama desu.",
  "Sono tame, kenkou o mamoru ni wa juubun na suimin to tekido na undou ga taisetsu desu.",
  "Densha ga okureta baai wa, eki no kakariin ni chien shoumeisho o moraimashou.",
  "Kare wa shizuka ni tobira o akete, dare mo inai heya o nagameta.",
  "Tsugi ni, nabe ni mizu o irete, futtou shitara hi o yowaku shimasu.",
  "Kigyō no seichō ni wa, jinzai no ikusei ga kakasenai to kangaerarete imasu.",
  "Ryokō no junbi wa hayame ni hajimeru to, yoyū o motte tanoshimemasu.",
  "Shinkansen wa jisoku sanbyaku kiro de hashiru koto ga dekimasu.",
  "Ima no jidai ni wa, jouhou o tadashiku minuku chikara ga motomerarete imasu.",
  "Shitsumon no kotae wa futatsu arimasu ga, dochira mo tadashii to omoimasu.",
  "Hon o yomu koto wa, kotoba no chikara o sodateru ue de totemo yakudachimasu.",
  "Ame no hi ni wa ie de eiga o mitari, ryouri o shitari suru no ga suki desu.",
  "Kaigi no mae ni shiryou o junbi shite, zen'in ni kubatte kudasai.",
  "Edo jidai no hitobito wa, kisetsu no henka o taisetsu ni shite kurashite imashita.",
  "Saigo ni, kono bunshou no youten o mittsu ni matomemasu.",
  "Kodomo no koro, sobo no ie no niwa de yoku hotaru o mita mono desu.",
  "Soredewa, kantan na rei o tsukatte setsumei shimasu.",
  "Yasai wa bitamin ga houfu na node, mainichi taberu you ni shimashou.",
  "Konpyuuta no dengen ga hairanai toki wa, mazu koodo o kakunin shite kudasai.",
] as const;

const PINYIN = [
  "Beijing shi Zhongguo de shoudu, renkou chaoguo liang qian wan.",
  "Jintian tianqi hen hao, women yiqi qu gongyuan sanbu ba.",
  "Shouxian, ba yangcong qie cheng bopian, yong xiaohuo manman chao.",
  "Zhège wèntí hěn jiǎndān, wǒmen kěyǐ cóng sān gè fāngmiàn lái jiěshì.",
  "Wǒ měitiān zǎoshang liù diǎn qǐchuáng, ránhòu qù pǎobù.",
  "Taiwan de zuigao feng shi Yushan, gaodu wei san qian jiu bai wushi er gongchi.",
  "Yīncǐ, bǎochí jiànkāng xūyào chōngzú de shuìmián hé shìdàng de yùndòng.",
  "Ruguo huoche wandian le, keyi xiang zhanwu renyuan suoqu zhengming.",
  "Ta qingqing de dakai men, kanzhe kongkong de fangjian.",
  "Jiēzhe, wǎng guō lǐ dàorù shuǐ, zhǔkāi hòu zhuǎn xiǎohuǒ.",
  "Qiye de chengzhang li bu kai rencai de peiyang.",
  "Lǚxíng de zhǔnbèi yào jǐn zǎo kāishǐ, zhèyàng cái néng wán de kāixīn.",
  "Gaotie meixiaoshi keyi xingshi sanbai gongli.",
  "Xiànzài zhège shídài, zhèngquè pànduàn xìnxī de nénglì hěn zhòngyào.",
  "Daan you liang ge, wo renwei dou shi duide.",
  "Yuedu dui yuyan nengli de tigao hen you bangzhu.",
  "Xiàyǔ tiān wǒ xǐhuān zài jiā kàn diànyǐng huòzhě zuò fàn.",
  "Huiyi zhiqian qing zhunbei hao ziliao, fa gei meige ren.",
  "Zuihou, women ba zhe pian wenzhang de yaodian zongjie cheng san ge bufen.",
  "Xiǎoshíhou, wǒ cháng zài nǎinai jiā de yuànzi lǐ kàn yínghuǒchóng.",
] as const;

const KOREAN_INITIALS = "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const KOREAN_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const KOREAN_FINALS = " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");

/** Hangul by the Revised Romanization, syllable by syllable, without the sound changes between them. */
export function romanisedKorean(text: string): string {
  return text.replace(/[\uac00-\ud7a3]/g, (syllable) => {
    const index = syllable.charCodeAt(0) - 0xac00;
    const [initial, vowel, final] = [Math.floor(index / 588), Math.floor((index % 588) / 28), index % 28];
    return `${KOREAN_INITIALS[initial]}${KOREAN_VOWELS[vowel]}${KOREAN_FINALS[final] ?? ""}`;
  });
}

export const romanised: Maker = (language, part, draw) => {
  const prompt = promptOf(language, part, draw);
  if (prompt === undefined || prompt.length > 400 || prompt.length < 8) return undefined;
  let text: string;
  if (language === "ko") {
    text = romanisedKorean(passageOf("ko", part, draw.pick([40, 120, 300]), draw).text);
    if (/[^\x20-\x7e\n]/.test(text)) return undefined;
    text = text.replace(/(^|[.!?] )([a-z])/g, (_, before, letter) => before + letter.toUpperCase());
  } else text = draw.some(language === "ja" ? ROMAJI : PINYIN, draw.integer(2, 7)).join(" ");
  return {
    class: "romanised",
    language,
    detail: language === "ko" ? "ko" : language === "ja" ? "rōmaji" : "pinyin",
    wanted: "reject",
    turns: turnsOf(prompt, text),
    spans: [{ start: 0, end: text.length }],
    source: "own",
  };
};
