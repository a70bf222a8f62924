import { arenaWords } from "./arena.ts";
import { INHERITED, type Script } from "./scripts.ts";
import type { ScriptCounts } from "./text.ts";

/** Counts of the scripts that occur: few, so that a search along them is the fastest. */
export class CountList implements ScriptCounts {
  readonly letters: number;
  readonly #scripts: readonly Script[];
  readonly #times: readonly number[];

  constructor(at: number, count: number) {
    const words = arenaWords();
    const scripts: Script[] = [];
    const times: number[] = [];
    let letters = 0;
    for (let each = at; each < at + count; each += 2) {
      scripts.push(words[each]!);
      times.push(words[each + 1]!);
      if (words[each]! > INHERITED) letters += words[each + 1]!;
    }
    this.letters = letters;
    this.#scripts = scripts;
    this.#times = times;
  }

  get present(): readonly Script[] {
    return this.#scripts.filter((script) => script > INHERITED);
  }

  of(script: Script): number {
    const at = this.#scripts.indexOf(script);
    return at < 0 ? 0 : this.#times[at]!;
  }
}
