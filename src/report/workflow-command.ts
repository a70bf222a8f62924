import { visible } from "./visible.ts";

/** A place in a file of the repository. */
export interface AnnotatedPlace {
  readonly file?: string;
  readonly line?: number | null;
  readonly title: string;
}

/** GitHub shows so many errors and so many warnings of one step; what goes beyond is better told as a number. */
export const MOST_ANNOTATIONS = 10;

const escapeData = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string) => escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** A workflow command that makes an annotation. Nothing in a row can end it or begin another. */
export function annotation(level: "error" | "warning" | "notice", message: string, place: AnnotatedPlace): string {
  const { file, line, title } = place;
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(visible(file))}`]),
    ...(file === undefined || line === undefined || line === null ? [] : [`line=${line}`]),
    `title=${escapeProperty(visible(title))}`,
  ];
  return `::${level} ${properties.join(",")}::${escapeData(visible(message))}\n`;
}
