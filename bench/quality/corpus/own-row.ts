/** A row written for this bench: the class, the prompt, and the answer; `⟦…⟧` marks the fault of a bad one. */
export type OwnRow = readonly [name: string, prompt: string, answer: string];
