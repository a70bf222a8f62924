/** Endings of Japanese verbs and words of its grammar, in hiragana; names of people, dishes and shops have none of them. */
const JAPANESE =
  /(?:する|した|して|され|られ[たる]?|です|ます|ました|ません|である|がある|いる|ている|による|によって|という|こと|ことを|これ|それ|しかし|から|まで|だけ|ので|ため|ように|もので|った|ことが)$/;

/** Particles and endings of Korean verbs, behind two syllables at least; names have none of them. */
const KOREAN = /[가-힣]{2}(?:[다를는]|하는|되는|지만|에서|에게|으로|까지|부터|하고)$/;

/** True for a word of Japanese or Korean that a sentence inflects: no name of somebody or something that a text speaks of. */
export function isInflected(text: string, start: number, end: number): boolean {
  const unit = text.charCodeAt(end - 1);
  const tail = text.slice(Math.max(start, end - TAIL_UNITS), end);
  return unit >= 0xac00 && unit <= 0xd7a3 ? KOREAN.test(tail) : unit >= 0x3041 && unit <= 0x309f && JAPANESE.test(tail);
}

/** The longest ending and what stands before it. */
const TAIL_UNITS = 6;
