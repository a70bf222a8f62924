import { arenaGeneration, wordsOf } from "./arena.ts";
import {
  AT_SIGN,
  BACKSLASH,
  BACKTICK,
  CARRIAGE_RETURN,
  CURLY,
  DAMAGE,
  DOLLAR,
  FULL_STOP,
  HASHES,
  INVISIBLE,
  LESS_THAN,
  LINE_FEED,
  MARK,
  QUOTE,
  SCHEME,
  SENTENCE,
  SQUARE,
  TILDES,
  WORD_PIECE,
  WWW,
} from "./kernels/layout.ts";

/**
 * The places of a text where something may begin or end: line ends, quotes, brackets, marks of code and markup, ends of
 * sentences, damage, characters without ink. One scan notes them all, so that nobody has to walk over the text again.
 */
export interface Stops {
  readonly length: number;
  /** In UTF-16 code units, ascending. */
  place(index: number): number;
  /** One of `stopKinds`. */
  kind(index: number): number;
}

/** The kinds of stops by name. */
export const stopKinds = {
  lineFeed: LINE_FEED,
  carriageReturn: CARRIAGE_RETURN,
  /** `"` */
  quote: QUOTE,
  backtick: BACKTICK,
  atSign: AT_SIGN,
  dollar: DOLLAR,
  backslash: BACKSLASH,
  lessThan: LESS_THAN,
  /** `{` */
  curly: CURLY,
  /** `[` */
  square: SQUARE,
  /** Opens or closes a quotation, a title or a parenthesis, but for `"`. */
  mark: MARK,
  /** `▁` or `Ġ` */
  wordPiece: WORD_PIECE,
  /** Ends a sentence: `。`, `!`, `？` … */
  sentence: SENTENCE,
  /** A control, U+FFFD, a private-use character, a noncharacter, a lone surrogate, a line break of another system. */
  damage: DAMAGE,
  /** A character without ink. */
  invisible: INVISIBLE,
  /** `~` before `~` */
  tildes: TILDES,
  /** `:` before `//` */
  scheme: SCHEME,
  /** `w` before `ww` */
  www: WWW,
  /** `#` before `#` */
  hashes: HASHES,
  /** `.` with no letter, digit or full stop behind it */
  fullStop: FULL_STOP,
} as const;

/** Words of a stop in the arena: place, kind. */
export const STOP_WORDS = 2;

/** Stops in the arena. */
export class StopList implements Stops {
  readonly length: number;
  private readonly first: number;
  private readonly generation: number;

  constructor(first: number, length: number) {
    this.length = length;
    this.first = first;
    this.generation = arenaGeneration();
  }

  place(index: number): number {
    return wordsOf(this.generation)[this.first + 2 * index]!;
  }

  kind(index: number): number {
    return wordsOf(this.generation)[this.first + 2 * index + 1]!;
  }
}

/** Places of a text, ascending. */
export interface Places {
  readonly length: number;
  place(index: number): number;
}

/** Places in the arena, a word each. */
export class PlaceList implements Places {
  readonly length: number;
  private readonly first: number;
  private readonly generation: number;

  constructor(first: number, length: number) {
    this.length = length;
    this.first = first;
    this.generation = arenaGeneration();
  }

  place(index: number): number {
    return wordsOf(this.generation)[this.first + index]!;
  }
}
