// Where everything lies in the kernels' memory, in bytes. The assembly and its twins in TypeScript read the same file,
// so it holds plain constants only.

/** Bytes of the whole memory: 35 pages of WebAssembly. It never grows, whatever the input's size. */
export const MEMORY_BYTES = 35 * 65536;

/** Scripts that have a number; the counts take as many words. */
export const SCRIPT_SLOTS = 64;

/** Script counts while a scan runs: two banks, so that two units in a row do not wait for each other. */
export const COUNTS = 0;
/** What a kernel returns, in words: see each kernel. */
export const RESULT = 512;
/** The running state of a hash or a fold, in words. */
export const STATE = 1024;
/** What `groups` takes each slot of the scan's bytes for: 64 bytes. */
export const GROUP_TABLE = 2048;

/** A half-word per UTF-16 code unit: script, stop, flags. */
export const UNIT_TABLE = 4096;
/** A word per UTF-16 code unit, `starts << 16 | follows`: neighbours that misread bytes look like. Zero until filled. */
export const PAIR_TABLE = 135168;
/** Which ASCII characters stop: 16 bytes by the low half of the character, 16 by the high half. */
export const ASCII_TABLE = 397312;
/** Scripts beyond the BMP: triples of words (start, end, script), ascending. */
export const ASTRAL_TABLE = 397344;
export const ASTRAL_TRIPLES = 1024;

/** The units of texts, as many as fit; a longer text passes through in chunks. */
export const UNITS = 413696;
export const UNITS_LENGTH = 262144;
/** Units that a kernel may read beyond the last one. */
export const UNITS_SPARE = 32;

/** The most units one call of a kernel looks at. */
export const CHUNK = 16384;

/** What a call of a kernel writes: `CHUNK` times 16 bytes. */
export const OUT = 939008;
/** In `OUT`, of a scan: stops as two words each (place, kind), and the places of pairs. */
export const STOPS = 939008;
export const PAIRS = 1070080;

/** Room for bytes that are decoded, for coefficients of a signature. */
export const INPUT = 1201408;
export const INPUT_BYTES = 262144;

/** A byte per unit of UNITS: its slot, as the last scan of it found. Both halves of a surrogate pair have their character's. */
export const SLOTS = 1463808;

/** In `OUT`, of shingles: a word each, and a second word each where 64 bits are asked for. */
export const SHINGLES_LOW = 939008;
export const SHINGLES_HIGH = 1004544;
/** The most units of a shingle. */
export const SHINGLE_MOST = 64;

/** The most hashes of a signature. */
export const SIGNATURE_MOST = 1024;
/** A signature's coefficients and the signature: `SIGNATURE_MOST` words each. */
export const FACTORS = 1728512;
export const ADDENDS = 1732608;
export const SIGNATURE = 1736704;

/**
 * What a decoder of UTF-8 does at twelve bytes, by which of them end a character: a half-word each, `bytes << 8 |
 * shuffle`. Below SHUFFLES_OF_TWO the shuffle is of six characters of one or two bytes, below SHUFFLES of four of one
 * to three; zero: neither is there.
 */
export const DECODE_TABLE = 1740800;
/** Sixteen bytes a shuffle: where each unit's bytes are, the last one first. */
export const DECODE_SHUFFLES = 1748992;
export const SHUFFLES_OF_TWO = 64;
export const SHUFFLES = 145;

/**
 * What a search for grams goes by and where it is, in words: tokens of a gram that ends with a word, and with a character; what
 * the hash before each is multiplied with; how far a hash is shifted to be the number of its bit; then what goes on from call
 * to call: the hash of all tokens, how many there are, and the token at hand: its hash, whether it is one, and a word.
 */
export const GRAM_STATE = 1752064;
/** The hashes of all tokens up to each of the last 64, by its number from 1; the first word is 0 before a text. */
export const GRAM_RING = 1752128;
/** A word per UTF-16 code unit, `kind << 16 | folded`; kinds: 0 ends a word, 1 letter, 2 character, 3 ignored, 4 consonant. */
export const FOLD_TABLE = 1769472;
/** A bit per hash of a gram that is looked for. */
export const GRAM_BITS = 2031616;
export const GRAM_BITS_MOST = 2097152;
/** In `OUT`, of grams: a word for each token, and two for each that is found. */
export const GRAM_HASHES = 939008;
export const GRAM_HITS = 1005056;

// A unit's entry in UNIT_TABLE.
/** The number of a script, or another slot. */
export const SCRIPT_MASK = 63;
export const STOP_SHIFT = 6;
export const STOP_MASK = 31;
/** NFC may change a text with this unit. */
export const COMPOSES = 2048;
/** White space. */
export const BLANK = 4096;
/** White space that ends a line. */
export const BREAK = 8192;
/** A stop, a surrogate, or a unit that starts a pair: a scan looks twice at these alone. */
export const SPECIAL = 32768;

// Stops: what a scan notes the place of.
export const LINE_FEED = 1;
export const CARRIAGE_RETURN = 2;
export const QUOTE = 3;
export const BACKTICK = 4;
export const AT_SIGN = 5;
export const DOLLAR = 6;
export const BACKSLASH = 7;
export const LESS_THAN = 8;
export const CURLY = 9;
export const SQUARE = 10;
/** Opens or closes a quotation, a title or a parenthesis. */
export const MARK = 11;
/** `▁` and `Ġ`: what vocabularies write for a space. */
export const WORD_PIECE = 12;
/** Ends a sentence wherever it stands. */
export const SENTENCE = 13;
/** Controls, U+FFFD, private-use characters, noncharacters, lone surrogates, line breaks of other systems. */
export const DAMAGE = 14;
/** Characters without ink. */
export const INVISIBLE = 15;
// From here on, what follows decides.
/** A tilde before a tilde. */
export const TILDES = 16;
/** A colon before two slashes. */
export const SCHEME = 17;
/** `ww` before another `w`. */
export const WWW = 18;
/** A number sign before another. */
export const HASHES = 19;
/** A full stop that no letter, digit or full stop follows. */
export const FULL_STOP = 20;

// Slots beside the numbers of scripts. The first two count as Common.
export const APOSTROPHE_SLOT = 61;
export const DIGIT_SLOT = 62;
/** Either half of a surrogate pair, in UNIT_TABLE alone. */
export const SURROGATE = 63;

// Groups with a rule, in GROUP_TABLE.
/** Takes the group of what stands before. */
export const INHERITS = 1;
/** Belongs to the letters of alphabets on both its sides, where there are some. */
export const JOINS = 63;
/** Letters of alphabets, and what they join with. */
export const ALPHABETIC = 2;

// Flags of a scan.
export const NOT_ASCII = 1;
/** It has surrogates, lone or paired: code units and code points differ. */
export const HAS_SURROGATES = 2;
/** NFC may change it. */
export const MAY_COMPOSE = 4;
