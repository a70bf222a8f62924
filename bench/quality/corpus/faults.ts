import type { Part } from "../data.ts";
import { FAULTS } from "./catalogue.ts";
import { drawOf } from "./draw.ts";
import type { LabelledRow } from "./row.ts";

const SEED = 20261126;
/** Texts drawn for a row before a class is held to have no place in them. */
const TRIES = 40;

/** Rows of a class in a language, the same in every run: at most `most`, fewer where texts have no place for the fault. */
export function* faultRows(name: string, language: string, part: Part, most: number): Generator<LabelledRow> {
  const draw = drawOf(`${SEED} ${name} ${language} ${part}`);
  let made = 0;
  for (let tries = 0; made < most && tries < most * TRIES; tries++) {
    const row = FAULTS[name]!.make(language, part, draw);
    if (row === undefined) continue;
    made++;
    yield row;
  }
}
