import { visible } from "./visible.ts";

/** Characters that mean something in Markdown or HTML within a line, or make a link, a mention or an emoji. */
const MARKUP = /[&<>"'`*_{}[\]#|~@:\\$]|(?<=www)\./gi;

/**
 * Text from outside as it can stand anywhere in Markdown: shown as it is, on one line, never as markup, link, mention or
 * image. Numeric references are literal text in CommonMark.
 */
export const markdownText = (text: string): string =>
  visible(text).replace(MARKUP, (character) => `&#${character.charCodeAt(0)};`);

/** The same in a code span of HTML: no mention is looked for in it, and line breaks of a table cannot come of it. */
export const markdownCode = (text: string): string => `<code>${markdownText(text)}</code>`;

/** Text in XML, attributes too; what XML cannot hold has been made visible. */
export const xmlText = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A file's path as a URI reference: every byte that is not plain is percent-encoded. */
export const uriOf = (path: string): string =>
  path
    .split("/")
    .map((part) => encodeURIComponent(part.toWellFormed()))
    .join("/");
