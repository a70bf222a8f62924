type Row = Readonly<Record<string, unknown>>;

const STEP = /([^.[\]]+)|\[(\d+)\]/y;

/** The keys that a path goes by; undefined for one that is not of plain names and numbers. */
function keysOf(row: Row, path: string): (string | number)[] | undefined {
  if (Object.hasOwn(row, path)) return [path];
  const keys: (string | number)[] = [];
  for (let at = 0; at < path.length; ) {
    if (path[at] === "." && at > 0) at++;
    STEP.lastIndex = at;
    const found = STEP.exec(path);
    if (found === null) return undefined;
    keys.push(found[1] ?? Number(found[2]));
    at = STEP.lastIndex;
  }
  return keys;
}

/**
 * A row with other texts at some paths. Undefined where one of them is not the text of that very place: in JSON that is a
 * text itself, for example.
 */
export function withTexts<T extends Row>(
  row: T,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): T | undefined {
  let changed: unknown = row;
  for (const [path, text] of after) {
    const keys = keysOf(row, path);
    changed = keys && putAt(changed, keys, 0, before.get(path), text);
    if (changed === undefined) return undefined;
  }
  return changed as T;
}

function putAt(value: unknown, keys: readonly (string | number)[], at: number, before: unknown, text: string): unknown {
  if (at === keys.length) return value === before ? text : undefined;
  const key = keys[at]!;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  const inner = putAt((value as Record<string | number, unknown>)[key], keys, at + 1, before, text);
  if (inner === undefined) return undefined;
  if (Array.isArray(value)) return value.with(Number(key), inner);
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, name === key ? inner : each]));
}

/** Whether the row still says the same where nothing was to change, and the new texts where something was. */
export const saysTheSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * The JSON text of a row with other texts at some paths; every other character is as it was. Undefined where a path
 * leads to no string of it.
 */
export function withJsonTexts(row: Row, json: string, after: ReadonlyMap<string, string>): string | undefined {
  const wanted = new Map<string, string>();
  for (const [path, text] of after) {
    const keys = keysOf(row, path);
    if (keys === undefined) return undefined;
    wanted.set(JSON.stringify(keys), text);
  }
  const places = new Map<string, readonly [start: number, end: number]>();
  scan(json, (keys, start, end) => {
    const key = JSON.stringify(keys);
    // Of two members of one name the later counts.
    if (wanted.has(key)) places.set(key, [start, end]);
  });
  if (places.size < wanted.size) return undefined;
  let said = "";
  let at = 0;
  for (const [key, [start, end]] of [...places].sort(([, [a]], [, [b]]) => a - b)) {
    said += json.slice(at, start) + JSON.stringify(wanted.get(key));
    at = end;
  }
  return said + json.slice(at);
}

/** Tells of every string value of JSON that is known to be right. */
function scan(json: string, onString: (keys: readonly (string | number)[], start: number, end: number) => void): void {
  const keys: (string | number)[] = [];
  const isObject: boolean[] = [];
  let isKey = false;
  for (let at = 0; at < json.length; at++) {
    switch (json[at]) {
      case "{":
      case "[": {
        const opens = json[at] === "{";
        isObject.push(opens);
        keys.push(opens ? "" : 0);
        isKey = opens;
        break;
      }
      case "}":
      case "]":
        isObject.pop();
        keys.pop();
        isKey = false;
        break;
      case ",":
        if (isObject.at(-1)) isKey = true;
        else keys.push((keys.pop() as number) + 1);
        break;
      case '"': {
        const end = stringEnd(json, at);
        if (isKey) {
          keys.pop();
          keys.push(JSON.parse(json.slice(at, end)) as string);
          isKey = false;
        } else onString(keys, at, end);
        at = end - 1;
        break;
      }
    }
  }
}

function stringEnd(json: string, start: number): number {
  for (let from = start + 1; ; ) {
    const quote = json.indexOf('"', from);
    let slashes = 0;
    while (json[quote - 1 - slashes] === "\\") slashes++;
    if (slashes % 2 === 0) return quote + 1;
    from = quote + 1;
  }
}
