import { numberAt } from "../../text/values/numbers.ts";
import type { EquationFault } from "./equations.ts";

/** `20% of 150 is 30`, 150の20%は30, 150의 20%는 30, 150的20%是30; the groups are share and whole, or whole and share, and the part. */
const SHARE_OF =
  /(\d+(?:\.\d+)?) ?%(?: of (?:the )?)[$€£¥]?(\d[\d,]*(?:\.\d+)?)(?: [a-z]+)? (?:is|=|equals|comes to|would be) (about |around |approximately |roughly )?[$€£¥]?(\d[\d,]*(?:\.\d+)?)/y;
const OF_SHARE =
  /(\d[\d,]*(?:\.\d+)?) ?[円元원人個명개]?(?:の|의 ?|的) ?(\d+(?:\.\d+)?) ?[%％](?:は、?|＝|=|은 ?|는 ?|是|為|等於) ?(約|およそ|약 ?|大約)?(\d[\d,]*(?:\.\d+)?)/y;
/** Beyond the rounding of the part, so much of it is no fault where a word says that it is near. */
const ABOUT = 0.05;

/** Shares said in words whose part is another number. `runs`: where digits begin. */
export function* shareFaults(text: string, runs: readonly number[]): Generator<EquationFault> {
  if (!text.includes("%") && !text.includes("％")) return;
  for (const run of runs) {
    if (/[\d.,,×*+/-]/.test(text[run - 1] ?? " ")) continue;
    SHARE_OF.lastIndex = run;
    OF_SHARE.lastIndex = run;
    const share = SHARE_OF.exec(text);
    const found = share ?? OF_SHARE.exec(text);
    if (found === null) continue;
    const [percent, whole] = share === null ? [found[2]!, found[1]!] : [found[1]!, found[2]!];
    const end = run + found[0].length;
    // What goes on is another number: 30万, 30 million, 30%.
    if (/^(?: ?(?:[\d万億만억%％萬亿]|million|billion|thousand)|[.,]\d)/.test(text.slice(end, end + 10))) continue;
    const part = numberAt(found[4]!, 0)!;
    const expected = (numberAt(percent, 0)!.value * numberAt(whole, 0)!.value) / 100;
    const slack = Math.max(part.step, found[3] === undefined ? 0 : expected * ABOUT);
    if (Math.abs(part.value - expected) <= slack) continue;
    yield { start: run, end, said: found[0], expected: String(Number(expected.toPrecision(6))) };
  }
}
