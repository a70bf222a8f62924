import type { Answer } from "./answer.ts";
import type { Constraint } from "./constraint.ts";
import { folded } from "./folded.ts";
import { type Asked, spanOf } from "./frame.ts";
import { quotationsIn, withoutQuotations } from "./quoted.ts";
import { firstOf, wordings } from "./wordings.ts";

/** One of some phrases: the options stand in marks behind it, in the sentence or the lines after it. */
const ONE_OF = wordings({
  en: [
    /\b(?:answer|respond|reply|choose|select|pick|say|contain|must be|should be|be one)\b.{0,60}\b(?:one of|from) (?:the )?(?:following |these |three |two |four )*(?:exact )?(?:phrases?|options?|answers?|responses?|words?|sentences?|choices?|statements?|:)?\b/i,
    /\b(?:just |only )?(?:answer|say|respond|reply)(?: with)?(?: either| only)? ["“”].{1,60}?["“”] or ["“”]/i,
  ],
  ja: [
    /(?:次|以下|下記)の(?:いずれか|どれか|中から|選択肢|うち)[^。]*(?:答え|回答|選)/,
    /(?:「[^」]{1,30}」(?:、|か|または|もしくは)?){2,6}の(?:いずれか|どれか|どちらか)(?:一つ|1つ)?(?:だけ|のみ)?で(?:答え|回答|返答)/,
    /「[^」]{1,20}」か「[^」]{1,20}」(?:のどちらか|のいずれか)?(?:だけ|のみ)?で(?:答え|回答|返答)/,
  ],
  ko: [
    /["'“‘].{1,20}?["'”’](?:나|이나|또는|와|과|,)? ?(?:또는 |혹은 )?["'“‘].{1,20}?["'”’](?: ?중 ?하나)?(?:으)?로(?:만)? ?(?:답|대답)/,
  ],
  zh: [/(?:用|以|只能?)(?:用|回答)?「[^」]{1,20}」(?:或|或者|或是|、)「[^」]{1,20}」(?:來|来)?(?:回答|作答)?/],
});
/** A plain yes or no. */
const YES_NO =
  /\b(?:answer|respond|reply)(?: only)? (?:with )?(?:only |just |simply |a simple |either )?["“']?yes["”']? or ["“']?no["”']?(?: only)?\b(?! question)/i;

const NOT =
  /\b(?:if|unless|each|every|questions?|then explain why|quiz|multiple choice)\b|もし|場合|それぞれ|各|問題を作|選択式|만약|각각|如果|每/i;
const isNot = (text: string) => NOT.test(withoutQuotations(text));
const ANCHOR = /one of|from|either|yes|\bor\b|いずれか|どれか|中から|選択肢|うち|」か「|중|로|或|「/i;

/** How many units of a prompt behind the sentence its options stand in. */
const OPTION_UNITS = 300;

/** An answer out of a few: the options that a prompt gives. */
export function readChoice(asked: Asked): readonly Constraint[] {
  const { text, start, prompt } = asked;
  if (!ANCHOR.test(text)) return NONE;
  const yes = YES_NO.exec(text);
  if (yes !== null && isNot(text)) return NONE;
  if (yes !== null && !asked.isQuoted(start + yes.index)) {
    const check = ({ text: { text: said } }: Answer) =>
      /\b(?:yes|no)\b/i.test(said) ? undefined : { found: "neither" };
    return [
      {
        kind: "choice",
        topic: "choice",
        ...spanOf(asked, yes),
        asks: "yes or no",
        check,
      },
    ];
  }
  const match = firstOf(ONE_OF, asked);
  if (match !== null && !isNot(text)) {
    const options = optionsOf(prompt.slice(start + match.index, start + text.length + OPTION_UNITS));
    if (options.length < 2) return NONE;
    const bare = options.map(same).filter((option) => option !== "");
    return [
      {
        kind: "choice",
        topic: "choice",
        ...spanOf(asked, match),
        asks: options.map((option) => `“${option}”`).join(" or "),
        check: ({ text: { text: said }, start: from, end }) =>
          bare.some((option) => same(said.slice(from, end)).includes(option)) ? undefined : { found: "none of them" },
      },
    ];
  }
  return NONE;
}

const NONE: readonly Constraint[] = [];

/** Without case, space, marks at the end. */
const same = (text: string) => folded(text).replaceAll(/[\s"'“”‘’.,。、*]+/g, "");

function optionsOf(text: string): string[] {
  const marked = quotationsIn(text);
  if (marked.length >= 2) return marked.filter((option) => /[^\s.,…]/.test(option));
  // One a line, behind a colon.
  const lines = text
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
  const options: string[] = [];
  for (const line of lines) {
    if (line === "" && options.length > 0) break;
    if (line === "") continue;
    if (line.length > 60) break;
    options.push(line.replace(/^(?:[-*・•]|\(?[0-9a-zA-Z][.)])\s*/, ""));
  }
  // The last line may be cut off by the limit of what is read.
  return text.includes(":\n") || text.includes("：\n") || text.includes("。\n") ? options : [];
}
