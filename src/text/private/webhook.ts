import type { PrivateSpan } from "./private-kind.ts";

/** Addresses that are keys: whoever knows one can post. */
const WEBHOOKS: readonly (readonly [what: string, head: string, rest: RegExp])[] = [
  ["Slack", "hooks.slack.com/services/", /^T[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12}\/[A-Za-z0-9]{24}/],
  ["Discord", "discord.com/api/webhooks/", /^\d{17,20}\/[\w-]{60,80}/],
  ["Discord", "discordapp.com/api/webhooks/", /^\d{17,20}\/[\w-]{60,80}/],
];
/** Units before a token in which such an address may begin. */
const MOST_BEFORE = 64;

/** The webhook that the token `[start, end)` is a part of. */
export function webhookAt(text: string, start: number, end: number): PrivateSpan | undefined {
  const from = Math.max(0, start - MOST_BEFORE);
  const before = text.slice(from, end);
  for (const [what, head, rest] of WEBHOOKS) {
    const at = before.lastIndexOf(head);
    if (at < 0) continue;
    const begin = from + at + head.length;
    const key = rest.exec(text.slice(begin, begin + 128))?.[0];
    if (key === undefined || /(.)\1{5}/.test(key)) continue;
    return { kind: "secret", what, start: begin, end: begin + key.length, open: 0 };
  }
  return undefined;
}
