/**
 * Says in our own words what is wrong with a line that is not JSON: `JSON.parse` words it differently in every
 * version of Node, and the audit must not. Called for broken lines only.
 * @returns what was expected and where, in bytes of UTF-8 from 0 at the start of the line.
 */
export function jsonFault(line: string): string {
  const fault = new JsonReader(line).read();
  if (fault === undefined) return "it is not valid JSON";
  const { at, expected } = fault;
  const byte = Buffer.byteLength(line.slice(0, at));
  if (at >= line.length) return `the line ends at byte ${byte} where ${expected} is due`;
  const character = String.fromCodePoint(line.codePointAt(at)!);
  return `${JSON.stringify(character)} at byte ${byte} where ${expected} is due`;
}

interface Fault {
  readonly at: number;
  readonly expected: string;
}

const LITERALS = ["true", "false", "null"];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = /[ \t\n\r]*/y;

/** Walks JSON with a stack of its own, so that deep nesting cannot overflow the program's. */
class JsonReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Fault | undefined {
    const open: ("{" | "[")[] = [];
    let expected: "value" | "first value" | "first key" | "key" | "after" = "value";
    for (;;) {
      this.#match(SPACE);
      const character = this.#text[this.#at];
      if (expected === "after") {
        const innermost = open.at(-1);
        if (innermost === undefined) return character === undefined ? undefined : this.#fault("the end of the line");
        const close = innermost === "{" ? "}" : "]";
        if (character === close) {
          open.pop();
          this.#at++;
        } else if (character === ",") {
          this.#at++;
          expected = innermost === "{" ? "key" : "value";
        } else return this.#fault(`a comma or ${close}`);
      } else if (expected === "key" || expected === "first key") {
        if (character === "}" && expected === "first key") {
          open.pop();
          this.#at++;
          expected = "after";
          continue;
        }
        if (character !== '"') return this.#fault(expected === "key" ? "a key in quotes" : "a key in quotes or }");
        const fault = this.#string();
        if (fault) return fault;
        this.#match(SPACE);
        if (this.#text[this.#at] !== ":") return this.#fault("a colon");
        this.#at++;
        expected = "value";
      } else if (character === "{" || character === "[") {
        open.push(character);
        this.#at++;
        expected = character === "{" ? "first key" : "first value";
      } else if (character === "]" && expected === "first value") {
        open.pop();
        this.#at++;
        expected = "after";
      } else {
        const fault = this.#scalar(character);
        if (fault) return fault;
        expected = "after";
      }
    }
  }

  #scalar(character: string | undefined): Fault | undefined {
    if (character === '"') return this.#string();
    const literal = LITERALS.find((word) => this.#text.startsWith(word, this.#at));
    if (literal !== undefined) this.#at += literal.length;
    else if (!this.#match(NUMBER)) return this.#fault("a value");
    return undefined;
  }

  /** A loop, not one expression: a broken string may be tens of megabytes long. */
  #string(): Fault | undefined {
    for (this.#at++; ; ) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === QUOTE) {
        this.#at++;
        return undefined;
      }
      if (unit === BACKSLASH) {
        if (!this.#match(ESCAPE)) return this.#fault("a valid escape");
      } else if (unit >= 0x20) this.#at++;
      else return this.#fault("the end of a string");
    }
  }

  #match(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #fault(expected: string): Fault {
    return { at: this.#at, expected };
  }
}
