export { decode } from "./decode";
export { fold } from "./fold";
export { grams } from "./grams";
export { groups } from "./groups";
export { hash } from "./hash";
export { minhash } from "./minhash";
export { scan } from "./scan";
export { shingles } from "./shingles";
