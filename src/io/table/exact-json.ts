/** A run of digits that may be beyond 2^53, wherever it stands. */
const MANY_DIGITS = /\d{16}/;

/** Parses JSON whose integers beyond 2^53 must keep all their digits: those come as bigint. @throws {SyntaxError} */
export function parseExact(text: string): unknown {
  const value: unknown = JSON.parse(text);
  return MANY_DIGITS.test(text) ? exact(text) : value;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?\d+(\.\d+)?([eE][+-]?\d+)?/y;

/** Where a string that begins at `at` ends, its quotation mark counted in. */
function stringEnd(text: string, at: number): number {
  for (let from = at + 1; ; ) {
    const quote = text.indexOf('"', from);
    let slashes = 0;
    while (text[quote - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}

/** The text is known to be JSON, so only its tokens have to be told apart. */
function exact(text: string): unknown {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)![0];
    at += found.length;
    return found;
  };
  const string = (): string => {
    const end = stringEnd(text, at);
    const found = JSON.parse(text.slice(at, end)) as string;
    at = end;
    return found;
  };
  const next = (): string => {
    take(SPACE);
    return text[at]!;
  };
  function value(): unknown {
    const first = next();
    if (first === '"') return string();
    if (first === "{") {
      at++;
      const entries: [string, unknown][] = [];
      while (next() !== "}") {
        if (text[at] === ",") at++;
        next();
        const name = string();
        next();
        at++;
        entries.push([name, value()]);
      }
      at++;
      return Object.fromEntries(entries);
    }
    if (first === "[") {
      at++;
      const items: unknown[] = [];
      while (next() !== "]") {
        if (text[at] === ",") at++;
        items.push(value());
      }
      at++;
      return items;
    }
    if (first === "t" || first === "f") {
      at += first === "t" ? 4 : 5;
      return first === "t";
    }
    if (first === "n") {
      at += 4;
      return null;
    }
    const digits = take(NUMBER);
    const number = Number(digits);
    return Number.isInteger(number) && !Number.isSafeInteger(number) && /^-?\d+$/.test(digits)
      ? BigInt(digits)
      : number;
  }
  return value();
}
