import { type Answer, coreSentences } from "./answer.ts";
import type { Constraint, Miss } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { type Wording, wordings } from "./wordings.ts";

interface Rule {
  readonly topic: string;
  readonly asks: string;
  readonly forms: readonly Wording[];
  readonly isPolite: boolean;
  /** Ends of polite sentences, and of those that are not polite. */
  readonly polite: RegExp;
  readonly plain: RegExp;
}

const END = "[。．.!！?？…〜～ー\\s)）」』♪☆^;]*$";
const POLITE_JA = new RegExp(
  `(?:です|でした|ます|ました|ません|ませんでした|でしょう|ましょう|ください|下さい|ございます|ませ)(?:か|ね|よ|よね|が|けど|から|のに|し)?${END}`,
);
const PLAIN_JA = new RegExp(`(?:[だたるうくすむつぶぐぬ]|[^さ]い|[ただ]ろう)(?:ね|よ|ぞ|な)?${END}`);
const POLITE_KO = new RegExp(`(?:니다|니까|요|시오|세요|죠)${END}`);
const PLAIN_KO = new RegExp(
  `(?:[^니]다|이야|[가-힣]야|[가-힣]어|[가-힣]아|[가-힣]지|[가-힣]해|[가-힣]래|[가-힣]네|[가-힣]자)${END}`,
);

const TO_ANSWER_JA =
  "(?:で|にて|によ[るり]|を使って|で(?:の)?)(?:、)?(?:[^。、]{0,12})(?:答え|回答|返答|書い|書く|書き|記述|説明|話し|お願い|作成|教えて|統一|まとめ|述べ|対応|ください)";

const RULES: readonly Rule[] = [
  {
    topic: "register",
    asks: "です・ます",
    forms: wordings({
      ja: [
        new RegExp(
          `(?:です[・／/、]?ます(?:調|体)?|ですます調|敬体|丁寧語|敬語|丁寧な(?:言葉(?:遣い|づかい)?|口調|表現))${TO_ANSWER_JA}`,
        ),
        /(?:です[・／/、]?ます調|敬体)(?:で|に統一|を使)/,
      ],
    }),
    isPolite: true,
    polite: POLITE_JA,
    plain: PLAIN_JA,
  },
  {
    topic: "register",
    asks: "だ・である",
    forms: wordings({
      ja: [
        new RegExp(`(?:だ[・／/、]?である(?:調|体)?|である調|常体(?:[（(][^）)]{1,12}[）)])?)${TO_ANSWER_JA}`),
        /(?:だ[・／/、]?である調|である調|常体)(?:で|に統一|を使)/,
      ],
    }),
    isPolite: false,
    polite: POLITE_JA,
    plain: PLAIN_JA,
  },
  {
    topic: "register",
    asks: "タメ口",
    forms: wordings({
      ja: [new RegExp(`(?:タメ口|ため口|友達口調|(?:くだけた|砕けた)(?:口調|言葉(?:遣い|づかい)?))${TO_ANSWER_JA}`)],
    }),
    isPolite: false,
    polite: POLITE_JA,
    plain: PLAIN_JA,
  },
  {
    topic: "register",
    asks: "존댓말",
    forms: wordings({
      ko: [
        /(?:존댓말|높임말|경어|해요체|하십시오체|정중한 (?:말투|표현))(?:을|를)?(?:로| 사용해| 사용하| 써서)? ?(?:[^.]{0,12})(?:답|대답|작성|써|말해|설명|응답|주세요|해줘)/,
      ],
    }),
    isPolite: true,
    polite: POLITE_KO,
    plain: PLAIN_KO,
  },
  {
    topic: "register",
    asks: "반말",
    forms: wordings({
      ko: [
        /(?:반말|해체)(?:을|를)?(?:로|으로| 사용해| 써서)? ?(?:[^.]{0,12})(?:답|대답|작성|써|말해|설명|응답|얘기|주세요|해줘)/,
      ],
    }),
    isPolite: false,
    polite: POLITE_KO,
    plain: PLAIN_KO,
  },
];

/** Texts to be changed, lessons about registers, parts, conditions. */
const NOT =
  /に(?:直|変|書き換え|言い換え|して)|変換|違い|とは|例文|使い方|間違|正し|ではなく|使わ(?:ず|ない)|もし|場合|マナー|文章を|バイト|바꿔|고쳐|차이|란 |뜻|예문|말고|않|만약|서로|인터뷰/;
/** Said beside the other register: 敬語を使わず、タメ口で. */
const WITHOUT_POLITE = /敬語(?:は|を)(?:使わ(?:ず|ないで)|やめて)(?:に)?、?/;
const ANCHOR = /ます|メ口|め口|口調|けた|敬|丁寧|である|常体|존댓말|높임말|경어|해요체|하십시오체|정중|반말|해체/;

/** Sentences of the other register that are no slip, and their share of those that have a register. */
const FEWEST = 2;
const SHARE = 0.5;

/** How polite an answer is to be: です・ます or だ・である, 존댓말 or 반말. */
export function readRegister(asked: Asked): readonly Constraint[] {
  const { text, start } = asked;
  if (!ANCHOR.test(text) || NOT.test(text.replace(WITHOUT_POLITE, ""))) return NONE;
  for (const rule of RULES)
    for (const { form, scripts } of rule.forms) {
      const match = (scripts & asked.scripts) === 0 ? null : form.exec(text);
      if (match === null || asked.isQuoted(start + match.index)) continue;
      const { topic, asks } = rule;
      const check = (answer: Answer) => missOfRegister(answer, rule);
      return [
        {
          kind: "register",
          topic,
          ...spanOf(asked, match),
          asks,
          check,
        },
      ];
    }
  return NONE;
}

const NONE: readonly Constraint[] = [];

function missOfRegister(answer: Answer, { isPolite, polite, plain }: Rule): Miss | undefined {
  const { text } = answer.text;
  let [right, wrong] = [0, 0];
  let first: { start: number; end: number } | undefined;
  for (const { start, end } of coreSentences(answer)) {
    const own = text.slice(Math.max(start, end - 24), end);
    // Only what ends as a sentence does: headings and items have no register. Quotations have their own.
    if (!/[。．.!！?？]["'”’）)]*$/.test(own) || /[」』"”]$/.test(own) || /^[「『"“>|]/.test(text.slice(start, end)))
      continue;
    const is = polite.test(own);
    if (!is && !plain.test(own)) continue;
    if (is === isPolite) right++;
    else {
      wrong++;
      first ??= { start, end };
    }
  }
  if (wrong < FEWEST || wrong < SHARE * (right + wrong)) return undefined;
  return { found: `${wrong} of ${right + wrong} sentences in the other register`, ...first, score: wrong, limit: 0 };
}
