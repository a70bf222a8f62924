import { isMadeUpKey } from "./placeholder.ts";

/** How a provider's keys look. Prefix and alphabet are what the provider documents or has been giving out. */
interface KeyForm {
  readonly what: string;
  readonly prefix: string;
  /** The whole rest of the token. */
  readonly rest: RegExp;
}

const form = (what: string, prefix: string, rest: RegExp): KeyForm => ({ what, prefix, rest });

/** The longer prefix of two first. */
const FORMS: readonly KeyForm[] = [
  ...["AKIA", "ASIA", "ABIA", "ACCA"].map((prefix) => form("AWS", prefix, /^[A-Z2-7]{16}$/)),
  ...["ghp_", "gho_", "ghu_", "ghs_"].map((prefix) => form("GitHub", prefix, /^[A-Za-z0-9]{36}$/)),
  form("GitHub", "ghr_", /^[A-Za-z0-9]{36,76}$/),
  form("GitHub", "github_pat_", /^[A-Za-z0-9]{22}_[A-Za-z0-9]{59}$/),
  form("GitLab", "glpat-", /^[\w-]{20,}(?:\.\w{2}\.?\w{7,})?$/),
  ...["gldt-", "glrt-", "glptt-", "glft-", "glcbt-"].map((prefix) => form("GitLab", prefix, /^[\w-]{20,}$/)),
  form("Anthropic", "sk-ant-api03-", /^[\w-]{80,}$/),
  form("Anthropic", "sk-ant-admin01-", /^[\w-]{80,}$/),
  form("Anthropic", "sk-ant-", /^(?:[a-z]{3}\d\d-)?[\w-]{32,}$/),
  form("OpenRouter", "sk-or-v1-", /^[a-f0-9]{64}$/),
  ...["sk-proj-", "sk-svcacct-", "sk-admin-", "sk-None-"].map((prefix) => form("OpenAI", prefix, /^[\w-]{40,}$/)),
  form("OpenAI", "sk-", /^[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}$/),
  // DeepSeek, Moonshot and others have taken the prefix over.
  form("API", "sk-", /^[A-Za-z0-9]{32,64}$/),
  form("Google", "AIza", /^[\w-]{35}$/),
  form("Google", "GOCSPX-", /^[\w-]{28}$/),
  form("Google", "ya29.", /^[\w-]{40,}$/),
  form("Hugging Face", "hf_", /^[A-Za-z0-9]{34,40}$/),
  form("Hugging Face", "api_org_", /^[A-Za-z0-9]{34}$/),
  ...["sk_live_", "rk_live_"].map((prefix) => form("Stripe", prefix, /^[A-Za-z0-9]{16,247}$/)),
  form("Stripe", "whsec_", /^[A-Za-z0-9+/]{32,}$/),
  ...["xoxb-", "xoxp-", "xoxa-", "xoxr-", "xoxs-", "xoxo-", "xoxe-"].map((prefix) =>
    form("Slack", prefix, /^(?:\d{1,2}-)?\d{8,13}-[A-Za-z0-9-]{10,}$|^[0-9]-[A-Za-z0-9]{40,}$/),
  ),
  form("Slack", "xoxe.xoxp-", /^\d-[A-Za-z0-9]{40,}$/),
  form("Slack", "xapp-", /^\d-[A-Z0-9]+-\d+-[a-z0-9]{32,}$/),
  form("npm", "npm_", /^[A-Za-z0-9]{36}$/),
  form("PyPI", "pypi-AgEIcHlwaS5vcmc", /^[\w-]{50,}$/),
  form("SendGrid", "SG.", /^[\w-]{16,32}\.[\w-]{30,64}$/),
  form("Twilio", "SK", /^[a-f0-9]{32}$/),
  form("Mailgun", "key-", /^[a-f0-9]{32}$/),
  form("DigitalOcean", "dop_v1_", /^[a-f0-9]{64}$/),
  form("DigitalOcean", "doo_v1_", /^[a-f0-9]{64}$/),
  ...["shpat_", "shpca_", "shppa_", "shpss_"].map((prefix) => form("Shopify", prefix, /^[a-fA-F0-9]{32}$/)),
  form("Databricks", "dapi", /^[a-f0-9]{32}(?:-\d)?$/),
  form("Groq", "gsk_", /^[A-Za-z0-9]{48,56}$/),
  form("xAI", "xai-", /^[A-Za-z0-9]{70,90}$/),
  form("Replicate", "r8_", /^[A-Za-z0-9]{37}$/),
  form("Perplexity", "pplx-", /^[A-Za-z0-9]{40,56}$/),
  form("Square", "EAAA", /^[\w-]{60}$/),
  form("Square", "sq0atp-", /^[\w-]{22}$/),
  form("Square", "sq0csp-", /^[\w-]{43}$/),
  form("Linear", "lin_api_", /^[A-Za-z0-9]{40}$/),
  form("Notion", "ntn_", /^[A-Za-z0-9]{40,50}$/),
  form("Postman", "PMAK-", /^[a-f0-9]{24}-[a-f0-9]{34}$/),
  form("Grafana", "glsa_", /^[A-Za-z0-9]{32}_[a-f0-9]{8}$/),
  form("New Relic", "NRAK-", /^[A-Z0-9]{27}$/),
  form("Vault", "hvs.", /^[\w-]{90,}$/),
  form("Supabase", "sbp_", /^[a-f0-9]{40}$/),
  form("Atlassian", "ATATT3", /^[\w-]{60,}=?\w*$/),
  form("Figma", "figd_", /^[\w-]{40}$/),
  form("LangSmith", "lsv2_pt_", /^[a-f0-9]{32}_[a-f0-9]{10}$/),
  form("Tavily", "tvly-", /^(?:dev-|prod-)?[A-Za-z0-9]{32}$/),
];

const BY_FIRST = new Map<number, KeyForm[]>();
for (const each of FORMS) {
  const first = each.prefix.charCodeAt(0);
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), each]);
}

/** Begins a JSON object in base64: both parts of a JSON Web Token do. */
const JSON_OBJECT = "eyJ";
/** The payload that every introduction to JSON Web Tokens shows: `{"sub":"1234567890"`. */
const JWT_EXAMPLE = "eyJzdWIiOiIxMjM0NTY3ODkw";

/** Units of the shortest key. */
export const SHORTEST_KEY = 20;

/** Whose key a token is, and how many units at its beginning only say so. */
export function keyOf(token: string): { what: string; open: number } | undefined {
  for (const { what, prefix, rest } of BY_FIRST.get(token.charCodeAt(0)) ?? []) {
    if (!token.startsWith(prefix)) continue;
    const body = token.slice(prefix.length);
    if (rest.test(body)) return isMadeUpKey(body) ? undefined : { what, open: prefix.length };
  }
  if (token.startsWith(JSON_OBJECT)) return jsonWebToken(token);
  if (/^[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,40}$/.test(token))
    return isMadeUpKey(token) ? undefined : { what: "Discord", open: 0 };
  if (/^[a-f0-9]{32}-us\d{1,2}$/.test(token)) return isMadeUpKey(token) ? undefined : { what: "Mailchimp", open: 0 };
  return undefined;
}

function jsonWebToken(token: string): { what: string; open: number } | undefined {
  const parts = token.split(".");
  if (parts.length !== 3 || !parts[1]!.startsWith(JSON_OBJECT) || parts[2]!.length < 20) return undefined;
  return parts[1]!.startsWith(JWT_EXAMPLE) || isMadeUpKey(parts[2]!) ? undefined : { what: "JSON Web Token", open: 3 };
}

/** What follows the number of a bot and the colon behind it. */
const TELEGRAM = /^[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/;

/** The end of the Telegram token whose bot's number is before the colon at `colon`; -1 where there is none. */
export function telegramEnd(text: string, number: string, colon: number): number {
  if (!/^\d{8,10}$/.test(number)) return -1;
  const rest = TELEGRAM.exec(text.slice(colon + 1, colon + 37))?.[0];
  return rest === undefined || isMadeUpKey(rest) ? -1 : colon + 1 + rest.length;
}

/** What stands before an AWS secret key or an Azure account key, which have no prefix of their own. */
const SECRET_WORDS =
  /(?:aws.{0,20}secret|secret.{0,20}(?:access|key)|account_?key|storage.{0,12}key)[\w.]*["'`]?\s*(?:[:=]|=>|は|：)*\s*["'`]?$/i;

/** Whose key 40 or 88 characters of base64 are, by what stands before them. */
export function base64KeyOf(token: string, before: string): string | undefined {
  if (token.length !== 40 && !(token.length === 88 && token.endsWith("=="))) return undefined;
  if (!/[0-9]/.test(token) || !/[a-z]/.test(token) || !/[A-Z]/.test(token) || /^[a-f0-9]+$/i.test(token))
    return undefined;
  if (!SECRET_WORDS.test(before) || isMadeUpKey(token)) return undefined;
  return token.length === 40 ? "AWS" : "Azure";
}
