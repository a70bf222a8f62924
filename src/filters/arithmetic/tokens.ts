import { digitOf, type NumberValue, numberAt } from "../../text/values/numbers.ts";

/** A part of a line that may belong to an equation, `[start, end)` in UTF-16 code units. */
export interface Token {
  readonly kind: "number" | "operator" | "open" | "close" | "equals" | "percent" | "unit" | "currency" | "break";
  readonly start: number;
  readonly end: number;
  /** The operator as `+ - * / ^`, a unit as written, of a break the character. */
  readonly is: string;
  readonly number?: NumberValue;
}

const OPERATORS = new Map<string, string>();
for (const [is, forms] of [
  ["+", "+＋"],
  ["-", "-−－–"],
  ["*", "*×✕∗·⋅＊"],
  ["/", "/÷／"],
  ["^", "^"],
] as const)
  for (const form of forms) OPERATORS.set(form, is);

const COMMANDS = new Map([
  ["\\times", "*"],
  ["\\cdot", "*"],
  ["\\div", "/"],
]);

/** Words behind a number that count or measure. Beside them, lower-case English words of three letters and more. */
const UNITS =
  /(?:円|元|원|ドル|塊|個|人|本|枚|回|台|冊|匹|点|頭|杯|箱|袋|名|件|歳|時間|分|秒|日|年|개월|개|명|권|점|살|시간|분|초|일|년|公里|公尺|公分|公斤|位|隻|顆|張|km\/h|m\/s|km|cm|mm|kg|mg|m[²³]|m|g|mL|ml|L|l|h|s)(?![a-z])|[ ](?:(?!and\b|is\b|are\b|or\b|then\b|the\b|so\b|for\b|mod\b|sin\b|cos\b|log\b|of\b|with\b|times\b|plus\b|minus\b)[a-z]{3,14}|km\/h|m\/s|km|cm|mm|kg|mg|m|g|mL|ml|L|h)(?![A-Za-z(])/y;

const CURRENCY = "$¥￥€£₩";

/** The parts of `[from, to)` of a text. Anything that no equation has is a break. */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const add = (kind: Token["kind"], start: number, end: number, is: string, number?: NumberValue) =>
    tokens.push(number === undefined ? { kind, start, end, is } : { kind, start, end, is, number });
  for (let at = from; at < to; ) {
    const character = text[at]!;
    if (character === " " || character === "　" || character === "\u00a0") {
      at++;
      continue;
    }
    if (digitOf(text.charCodeAt(at)) >= 0) {
      const number = numberAt(text, at)!;
      add("number", at, number.end, "", number);
      at = number.end;
      UNITS.lastIndex = at;
      const unit = UNITS.exec(text);
      if (unit !== null && at + unit[0].length <= to) {
        add("unit", at, at + unit[0].length, unit[0].trim());
        at += unit[0].length;
      }
      continue;
    }
    const previous = tokens.at(-1);
    if (character === "*" && text[at + 1] === "*") {
      add("break", at, at + 2, "**");
      at += 2;
    } else if (
      (character === "x" || character === "X") &&
      (previous?.kind === "number" || previous?.kind === "close") &&
      /^[xX] ?[\d０-９(]/.test(text.slice(at, at + 3))
    ) {
      add("operator", at, ++at, "*");
    } else if (character === "\\") {
      const command = /^\\[a-z]+/.exec(text.slice(at, at + 8))?.[0] ?? "";
      const is = COMMANDS.get(command);
      if (is === undefined) add("break", at, at + 1, character);
      else add("operator", at, at + command.length, is);
      at += is === undefined ? 1 : command.length;
    } else if (character === "²" || character === "³") {
      add("operator", at, at, "^");
      const value = character === "²" ? 2 : 3;
      add("number", at, at + 1, "", { start: at, end: at + 1, value, step: 1, figures: 1, scaled: false });
      at++;
    } else {
      const operator = OPERATORS.get(character);
      if (operator !== undefined) add("operator", at, at + 1, operator);
      else if (character === "=" || character === "＝") add("equals", at, at + 1, "=");
      else if (character === "%" || character === "％") add("percent", at, at + 1, "%");
      else if (character === "(" || character === "（") add("open", at, at + 1, "(");
      else if (character === ")" || character === "）") add("close", at, at + 1, ")");
      else if (CURRENCY.includes(character)) add("currency", at, at + 1, character);
      else add("break", at, at + 1, character);
      at++;
    }
  }
  return tokens;
}
