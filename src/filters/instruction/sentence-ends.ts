import { type Answer, coreSentences } from "./answer.ts";
import { type Constraint, type Miss, missOf, wordsOf } from "./constraint.ts";
import { type Asked, spanOf } from "./frame.ts";
import { HAN_NUMBER } from "./numerals.ts";
import { QUOTED, unmarked } from "./quoted.ts";
import { boundOf } from "./relations.ts";
import { firstOf, wordings } from "./wordings.ts";

const EVERY = "(?:すべて|全て|全部|各|毎回)";

/** One ending for every sentence; the group is the ending with its marks. */
const SAME_END = wordings({
  ja: [
    new RegExp(
      `${EVERY}の?(?:文末|語尾|文の(?:文末|語尾|最後|終わり)|文)(?:を|が|は|に|、)?(${QUOTED})(?:で|に|を)(?:統一|終わ|終え|揃え|そろえ|つけ|付け|して)`,
    ),
    new RegExp(
      `(?:文末|語尾|文の最後|文の終わり)(?:を|は|に)(?:、)?(?:必ず|${EVERY})?(${QUOTED})(?:で|に|を)(?:統一|揃え|そろえ|つけ|付け|終わ|終え|し(?:て|た))`,
    ),
  ],
  ko: [
    new RegExp(
      `(?:모든 문장(?:을|의 끝을|은|의 끝은)?|문장 끝(?:을|에|은)|말끝(?:을|에|마다)) ?(?:모두 |항상 |반드시 )?(${QUOTED})(?:으?로|을|를) ?(?:끝|통일|맺|마무리|붙)`,
    ),
  ],
  zh: [
    new RegExp(
      `(?:每一?句話?|每個句子|所有句子)(?:的?(?:句尾|結尾|最後))?(?:都|必須|要|請)*(?:以|用|加上?)(${QUOTED})(?:結尾|結束|收尾|作結|$|，|。)`,
    ),
  ],
});

/** Sentences that end with a noun; the groups are before, number, behind. */
const NOUN_ENDS = new RegExp(
  `(少なくとも|最低)?体言止めを(少なくとも|最低)?(${HAN_NUMBER})[回度か箇](?:所)?(以上)?(?:は)?(?:使|用い|入れ|含め|取り入れ)`,
);

const NOT = /もし|場合|とは|違い|例文|直し|変換|만약|如果|短歌|俳句|しりとり/;

/** So many other sentences, and such a share of those with a full stop, are no slip of who counts sentences. */
const FEWEST = 2;
const SHARE = 0.3;

/** How the sentences of an answer are to end: all with one ending, or some with a noun. */
export function readSentenceEnds(asked: Asked): readonly Constraint[] {
  const found: Constraint[] = [];
  const same = firstOf(SAME_END, asked);
  if (same !== null && !NOT.test(asked.text)) {
    const ending = unmarked(same[1]!).replace(/^[〜～~・…ー-]+|[。．.！!？?]+$/g, "");
    if (ending !== "")
      found.push({
        ...spanOf(asked, same),
        kind: "ends",
        topic: "sentence ends",
        asks: `sentences that end with “${ending}”`,
        check: (answer) => otherEnds(answer, ending),
      });
  }
  const nouns = NOUN_ENDS.exec(asked.text);
  const bound =
    nouns === null ? undefined : boundOf(`${nouns[1] ?? ""}${nouns[2] ?? ""}`, nouns[3]!, nouns[4] ?? "", false);
  if (nouns !== null && bound !== undefined && !NOT.test(asked.text)) {
    const wanted = { least: bound.least, most: Number.POSITIVE_INFINITY };
    found.push({
      ...spanOf(asked, nouns),
      kind: "count",
      topic: "sentences that end with a noun",
      asks: wordsOf(wanted, "sentences that end with a noun"),
      check: (answer) => missOf(wanted, { low: 0, high: mayBeNouns(answer) }, "sentences that end with a noun"),
    });
  }
  return found;
}

function otherEnds(answer: Answer, ending: string): Miss | undefined {
  let [right, wrong] = [0, 0];
  let first: { start: number; end: number } | undefined;
  for (const { start, end } of coreSentences(answer)) {
    const own = answer.text.text.slice(start, end);
    // Headings and items have no full stop, and quotations an end of their own.
    if (!/[。．.！!？?]\s*$/.test(own) || /[「『」』“”"]/.test(own)) continue;
    const body = own.replace(/[。．.！!？?…〜～~ー♪☆\s]+$/, "");
    if (body.endsWith(ending)) right++;
    else {
      wrong++;
      first ??= { start, end };
    }
  }
  if (wrong < FEWEST || wrong < SHARE * (right + wrong)) return undefined;
  return { found: `${wrong} of ${right + wrong} sentences with another end`, ...first, score: wrong, limit: 0 };
}

/** The most sentences and lines that one may take to end with a noun: none with the end of a verb, an adjective or a copula. */
function mayBeNouns({ text: { text }, start, end }: Answer): number {
  let count = 0;
  for (const piece of text.slice(start, end).split(/[。．！!？?\n]/)) {
    const body = piece.replace(/[\s*_」』）)”"…〜～ー]+$/, "");
    if (body !== "" && !/[るうくすつぬむぐぶたいだねよかせてでずん]$/.test(body)) count++;
    else if (/(?:[一-鿿]い|もの|こと|ため|わけ|ところ|はず|たび|あいだ|ひと|ほん|せかい)$/.test(body)) count++;
  }
  return count;
}
