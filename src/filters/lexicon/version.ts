/** Of all word lists: changes whenever one of them does. A contract test holds it; UPDATE_LOCK=1 writes it anew. */
export const LEXICONS = "811b78568261";
