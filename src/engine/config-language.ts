import { ConfigError } from "../core/errors.ts";
import { LANGUAGE_TAGS, languageTag } from "../core/language-tag.ts";

/** The language a config names, in the form filters know. @throws {ConfigError} for what is no language tag. */
export function parseLanguage(setting: string | undefined, from: string): string | undefined {
  if (setting === undefined) return undefined;
  const known = languageTag(setting);
  if ("tag" in known) return known.tag;
  const hint = known.meant === undefined ? `It is ${LANGUAGE_TAGS}` : `Did you mean ${known.meant}?`;
  throw new ConfigError(`${from}: language: ${JSON.stringify(setting)} is no language. ${hint}`);
}
