/**
 * Words of Chinese grammar that no Japanese sentence has, although Japan writes every character of them. Written for this
 * project, 2025-11. `notBefore` and `notAfter`: characters of Japanese compounds that only look like the word (`許可以外`).
 */
export interface ChineseWord {
  readonly word: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** No ideograph may touch it in front. */
  readonly alone?: true;
}

const list = (words: string, rest: Omit<ChineseWord, "word"> = {}): ChineseWord[] =>
  words.split(" ").map((word) => ({ word, ...rest }));

/** Behind 是 they make Japanese words: 是非, 是正, 是認, 是枝. */
const AFTER_SO = "非正認枝々川永";
/** Behind 以 they make Japanese words: 以外, 以上 … */
const AFTER_BY = "外上下前後内降来北南東西遠心";

/** By the character that a text is searched for, the rarest of the word in Japanese. */
export const CHINESE_WORDS: ReadonlyMap<string, readonly ChineseWord[]> = new Map(
  Object.entries({
    們: list("我們 他們 人們 們的 它們 咱們"),
    這: list("這個 這些 這樣 這是 這種 這里 這裡 這兒 這麼 這次 這一"),
    麼: list("什麼 怎麼 那麼 多麼"),
    沒: list("沒有"),
    没: list("没有"),
    于: list("由于 对于 位于 属于 关于 终于 至于 等于 处于 基于"),
    后: list("之后 以后 最后 然后 后来", { notAfter: "土妃" }),
    将: list("将会 将在 将其", { alone: true }),
    還: list("還是 還有 還可 還能", { notBefore: "返償奪送生帰" }),
    而: list("然而 而且 而是", { notAfter: "して" }),
    此: list("因此"),
    是: [
      ...list("但是 就是 也是 都是 這是 還是 那是 是因", { notAfter: AFTER_SO }),
      ...list("不是", { notAfter: AFTER_SO, alone: true }),
      ...list("是的 是在 是我 是他 是一個 是一種 的是", { notAfter: AFTER_SO, notBefore: "国社校党" }),
    ],
    雖: list("雖然"),
    該: list("應該"),
    已: list("已經"),
    候: list("的時候 有時候"),
    些: list("一些 這些 那些 有些 某些", { notAfter: "か細末事少" }),
    很: list("很"),
    或: list("或是 或許 或者", { alone: true }),
    許: list("也許"),
    為: [...list("因為 認為 成為"), ...list("為了", { notBefore: "行作人", notAfter: "承解" })],
    於: list("由於 位於 對於 關於 屬於 至於 基於 在於 等於 用於"),
    甚: list("甚至", { notBefore: "幸深", notAfter: "極" }),
    如: list("如果 例如 比如"),
    以: [...list("可以", { notBefore: "許認不裁免", notAfter: AFTER_BY }), ...list("以及", { notAfter: "び" })],
    與: list("參與"),
    會: list("不會 可能會 會在"),
    歡: list("喜歡"),
    來: list("越來越 帶來 看起來"),
    國: list("美國 德國 法國"),
    禮: list("禮拜"),
    將: list("將會"),
    並: list("並且"),
    從: list("從而 從此"),
    個: list("這個 那個 每個 兩個"),
    直: list("一直", { notAfter: "線", alone: true }),
    只: list("只能 只要 只有 只是", { notAfter: "枝々" }),
    給: list("給我 給他"),
  } satisfies Record<string, readonly ChineseWord[]>),
);

/** Places that Japanese texts name with a character which no Japanese word has. */
export const PLACES_AS_SPELT: readonly string[] = "九份 深圳 亳州 滁州 邳州 邯郸 漯河 涿州 沅江 岘港".split(" ");
