import type { AnyFilter, Reason } from "../../core/filter.ts";
import type { Finding } from "../../core/finding.ts";
import type { Sample } from "../../core/sample.ts";
import { type CodecName, codec } from "../../text/codecs/codec.ts";
import { findMojibake } from "../../text/codecs/mojibake.ts";
import { analyse } from "../../text/texts.ts";

type Repair = NonNullable<Reason["repair"]>;

/** How each code that can be mended is. */
export const repairsByCode = (filters: readonly AnyFilter[]): ReadonlyMap<string, Repair> =>
  new Map(
    filters.flatMap(({ reasons }) =>
      Object.values(reasons as Record<string, Reason>).flatMap(({ code, repair }) =>
        repair === undefined ? [] : [[code, repair] as const],
      ),
    ),
  );

/** The texts of a sample that can be mended, as they then are, by path; and the codes that were. */
export function repairTexts(
  { segments }: Sample,
  findings: readonly Finding[],
  repairs: ReadonlyMap<string, Repair>,
): { readonly texts: ReadonlyMap<string, string>; readonly codes: ReadonlyMap<string, readonly string[]> } {
  const texts = new Map<string, string>();
  const codes = new Map<string, string[]>();
  const last = new Map<string, number>();
  // From the end of a text, so that places before it stay true.
  const found = findings
    .filter(({ code, span, severity }) => span !== undefined && severity !== "note" && repairs.has(code))
    .sort((a, b) => b.span!.start - a.span!.start || b.span!.end - a.span!.end);
  for (const { code, span } of found) {
    const { path, start, end } = span!;
    const segment = segments.find((each) => each.path === path);
    if (segment === undefined || end > (last.get(path) ?? Number.POSITIVE_INFINITY)) continue;
    const text = texts.get(path) ?? segment.text;
    const after = repairs.get(code) === "cut" ? "" : decodedAgain(segment.text, start, end);
    if (after === undefined) continue;
    texts.set(path, text.slice(0, start) + after + text.slice(end));
    codes.set(path, [...(codes.get(path) ?? []), code]);
    last.set(path, start);
  }
  return { texts, codes };
}

/** What misread UTF-8 says, where reading that wrongly again gives the very same characters: then nothing was lost. */
function decodedAgain(text: string, start: number, end: number): string | undefined {
  const found = findMojibake(analyse(text)).find((each) => each.start === start && each.end === end);
  if (found === undefined || found.written !== "utf-8") return undefined;
  const { units, double } = codec(found.read as CodecName);
  if (double) return undefined;
  let said = found.decoded;
  for (let pass = 1; pass < found.passes; pass++) said = misread(said, units);
  return isMisreading(text.slice(start, end), said, units) ? found.decoded : undefined;
}

/** What a byte is read as; where a codec leaves it out, the control of that number. */
const unitOf = (byte: number, units: Uint16Array): number => units[byte]! || byte;

function misread(text: string, units: Uint16Array): string {
  let said = "";
  for (const byte of new TextEncoder().encode(text)) said += String.fromCharCode(unitOf(byte, units));
  return said;
}

/** Whether it is the text, byte by byte, as the codec reads it or as Latin-1 does, which many programs call by its name. */
function isMisreading(garbled: string, text: string, units: Uint16Array): boolean {
  const bytes = new TextEncoder().encode(text);
  return (
    bytes.length === garbled.length &&
    bytes.every((byte, at) => garbled.charCodeAt(at) === unitOf(byte, units) || garbled.charCodeAt(at) === byte)
  );
}
