import { disguise } from "../../text/private/disguise.ts";
import { fragmentMask } from "../../text/private/fragments.ts";
import { maskText } from "../../text/private/mask.ts";
import { privateSpans, secretOf } from "../../text/private/private-spans.ts";
import { analyse } from "../../text/texts.ts";
import type { StoredTexts } from "../matching/text-store.ts";

/** What an index remembers of a row: texts to compare, and an id to name. */
export function disguised({ id, texts }: StoredTexts): StoredTexts {
  const secrets: string[] = [];
  const shown = texts.map((text) => {
    const spans = privateSpans(analyse(text));
    for (const span of spans) secrets.push(secretOf(text, span));
    return disguise(text, spans);
  });
  if (id === null) return { id, texts: shown };
  const masked = maskText(id);
  return { id: fragmentMask(secrets)?.(masked) ?? masked, texts: shown };
}
