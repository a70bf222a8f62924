/** The names in a message's `{{placeholders}}`, as a type: a misspelt or missing `data` key does not compile. */
export type Holes<Message extends string> = Message extends `${string}{{${infer Hole}}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

const HOLE = /\{\{(\w+)\}\}/g;

/** The placeholder names of a message, in order of first appearance. */
export const holesOf = (message: string): string[] => [...new Set([...message.matchAll(HOLE)].map((hit) => hit[1]!))];

/** Fills `{{name}}` from `data`; a name that `data` lacks stays visible, so that a test can see it. */
export const fill = (message: string, data: Readonly<Record<string, unknown>>): string =>
  message.replace(HOLE, (hole, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : hole));
