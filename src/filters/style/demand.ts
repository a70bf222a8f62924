/** How sentences end: `polite` です・ます, 합니다·해요; `plain` だ・である, 한다; `casual` speech among friends, 반말. */
export type Style = "polite" | "plain" | "casual";

const JA_POLITE =
  "(?:です[・、/]?ます(?:調|体)?|ですます(?:調|体)?|敬体|丁寧語|丁寧体|敬語|丁寧な(?:言葉|言葉遣い|口調|ことば|文体))";
const JA_PLAIN = "(?:だ[・、/]?である(?:調|体)?|である(?:調|体)|常体|普通体|断定調)";
const JA_CASUAL = "(?:タメ口|ため口|タメ語|くだけた(?:口調|言葉|文体)|友達口調|友達のような口調)";
const JA_USE =
  "(?:(?:の文体|の口調|の文章)?(?:で(?!す|はな|もな|も|は、?な|ある|あ)|に(?:して|統一|直|書き換|変|修正|してく)|を(?:使って|用いて|使用して|使い)))";

const KO_POLITE =
  "(?:존댓말|존대말|높임말|경어|경어체|존대|공손한 말투|정중한 말투|합니다체|하십시오체|해요체|격식체|합쇼체)";
const KO_CASUAL = "(?:반말|반말체|친구 같은 말투|편한 말투)";
const KO_PLAIN = "(?:한다체|해라체|평서체|~?다체)";
const KO_USE = "(?:로|으로|를 사용|을 사용|를 써|을 써|만 사용|만 써)";

const DEMANDS: readonly (readonly [Style, RegExp])[] = [
  ["polite", new RegExp(JA_POLITE + JA_USE, "g")],
  ["plain", new RegExp(JA_PLAIN + JA_USE, "g")],
  ["casual", new RegExp(JA_CASUAL + JA_USE, "g")],
  ["polite", new RegExp(KO_POLITE + KO_USE, "g")],
  ["casual", new RegExp(KO_CASUAL + KO_USE, "g")],
  ["plain", new RegExp(KO_PLAIN + KO_USE, "g")],
];

/** Words that a demand has one of: most prompts have none, and nothing more is read of them. */
const ANCHORS =
  /です[・、/ま]|敬[体語]|丁寧[語体な]|である[調体で-を]|[常通]体|断定調|口調|タメ|ため口|くだけ|말투|[댓대임반]말|[어다오요식쇼라서]체|존대|경어/;

/** Prompts about styles, which show several; and what may be said of a style without asking for it. */
const ABOUT = /違い|とは|例文|使い分け|誤り|種類|説明して|차이|종류|란 무엇|설명해|예문/;
/** The rest of a demand that takes it back. */
const NOT =
  /^(?:は?なく|は(?:な|い)|[^。\n]{0,8}(?:必要はない|なくて(?:も)?(?:よい|いい)|しないで|ないで)|[^.\n]{0,8}(?:하지 마|쓰지 마|말고|말아))/;

/** The style that a prompt asks its answer to have; undefined where it asks for none, or for two. */
export function demandedStyle(prompt: string): Style | undefined {
  if (!ANCHORS.test(prompt) || ABOUT.test(prompt)) return undefined;
  let found: Style | undefined;
  for (const [style, pattern] of DEMANDS)
    for (const match of prompt.matchAll(pattern)) {
      if (NOT.test(prompt.slice(match.index + match[0].length))) continue;
      if (found !== undefined && found !== style) return undefined;
      found = style;
    }
  return found;
}
