/** Languages whose regions do not matter to any filter: `en-US` is `en`. */
const ONE_FORM = new Set(["ja", "ko", "en"]);
/** Countries that are easily taken for their language, and are no language themselves. */
const COUNTRIES: ReadonlyMap<string, string> = new Map([
  ["jp", "ja"],
  ["cn", "zh-Hans"],
]);
const TRADITIONAL = /^zh-(hant(-|$)|(tw|hk|mo)$)/;
const SIMPLIFIED = /^zh(-(hans(-|$)|(cn|sg|my)$)|$)/;
const TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/;
const REGION = /^[a-z]{2,3}-([a-z]{2}|[0-9]{3})$/;

/** What a language may be given as, for messages. */
export const LANGUAGE_TAGS = "ja, ko, zh-Hant, zh-Hans, en or another tag like fr or pt-BR";

/**
 * The one form a language has inside the program: `zh-Hant` and `zh-Hans` for whatever names them (`zh-TW`, `zh`), `ja`,
 * `ko` and `en` without a region, any other BCP 47 tag in lower case.
 */
export function languageTag(given: string): { readonly tag: string } | { readonly meant: string | undefined } {
  const tag = given.trim().toLowerCase().replaceAll("_", "-");
  if (TRADITIONAL.test(tag)) return { tag: "zh-Hant" };
  if (SIMPLIFIED.test(tag)) return { tag: "zh-Hans" };
  if (!TAG.test(tag) || COUNTRIES.has(tag)) return { meant: COUNTRIES.get(tag) };
  const language = tag.split("-", 1)[0]!;
  return { tag: ONE_FORM.has(language) && REGION.test(tag) ? language : tag };
}
