/** A longer line is a text that the task is about, in UTF-16 code units. */
const LINE_UNITS = 150;

/** The lines of a prompt that may say what is to be done: texts that it is to be done to are longer. */
export const instructionIn = (lines: readonly string[]): string =>
  lines.filter((line) => line.length <= LINE_UNITS).join("\n");
