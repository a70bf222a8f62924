import type { Served } from "../html/report-data.ts";
import { type Mark, type MarksKeeper, marksIn } from "./marks.ts";

/** Marks that the server writes into a file, one change after the other. */
export function keptByServer({ marks }: Served, told: (trouble: string) => void): MarksKeeper {
  // What could not be written goes with the next change.
  let waiting: { set: Mark[]; clear: Mark[] } = { set: [], clear: [] };
  let isBusy = false;
  const placeOf = ({ source, row }: Mark) => `${source}#${row}`;

  async function send(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    while (waiting.set.length + waiting.clear.length > 0) {
      const now = waiting;
      waiting = { set: [], clear: [] };
      const trouble = await post(now);
      told(trouble);
      if (trouble === "") continue;
      const later = new Set([...waiting.set, ...waiting.clear].map(placeOf));
      const still = (mark: Mark) => !later.has(placeOf(mark));
      waiting = {
        set: [...now.set.filter(still), ...waiting.set],
        clear: [...now.clear.filter(still), ...waiting.clear],
      };
      break;
    }
    isBusy = false;
  }

  return {
    first: marksIn(marks),
    keep(set, clear) {
      const changed = new Set([...set, ...clear].map(placeOf));
      const still = (mark: Mark) => !changed.has(placeOf(mark));
      waiting = {
        set: [...waiting.set.filter(still), ...set],
        clear: [...waiting.clear.filter(still), ...clear],
      };
      void send();
    },
  };
}

/** What went wrong; empty where nothing did. */
async function post({
  set,
  clear,
}: {
  readonly set: readonly Mark[];
  readonly clear: readonly Mark[];
}): Promise<string> {
  try {
    const response = await fetch("marks", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ set, clear: clear.map(({ source, row }) => ({ source, row })) }),
    });
    return response.ok ? "" : `The marks are not saved. The server says: ${(await response.text()).trim()}`;
  } catch {
    return "The marks are not saved: the server does not answer. Export them, or start it again and mark one more.";
  }
}
