/** The four words of a hash written as 32 hexadecimal digits. */
export const wordsOfHash = (hash: string): Uint32Array =>
  Uint32Array.from([0, 8, 16, 24], (at) => Number.parseInt(hash.slice(at, at + 8), 16));
