/** What a refusal must say: which file, what is wrong, what to do, on one line. */

/** Words of advice: what to do about it. */
const ADVICE =
  /(?:Fetch|Write|Save|Convert|Rename|Name|Give|Leave|leave it out|write it|Is it|Is the|Raise|go into|compress it|Rows that)/;

export function faultsOfMessage(message: string, path: string): string[] {
  const faults: string[] = [];
  if (message.includes("\n")) faults.push(`its message has several lines: ${JSON.stringify(message)}`);
  if (!message.startsWith(`${path}: `)) faults.push(`its message does not begin with its name: ${message}`);
  if (!ADVICE.test(message)) faults.push(`its message does not say what to do: ${message}`);
  if (/undefined|\bat .*\.js:\d+|\[object|\bNaN\b|RangeError|TypeError|Cannot read prop/.test(message))
    faults.push(`its message is the program's own: ${message}`);
  return faults;
}
