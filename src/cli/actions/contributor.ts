import path from "node:path";
import { UsageError } from "../../core/errors.ts";
import { nearest } from "../../core/nearest.ts";
import { readAudit } from "../../engine/audit-read.ts";
import { withTexts } from "../../engine/texts-at-hand.ts";
import { untilAborted } from "../../engine/until-aborted.ts";
import type { AuditRecord } from "../../report/audit.ts";
import { contributorPage } from "../../report/contributor/page.ts";
import type { ContributorLanguage } from "../../report/contributor/words.ts";
import { type CliIo, type ExitCode, write } from "../io.ts";
import { quotedPath } from "../shell.ts";

/** Writes the page for whoever made one source. @throws {UsageError} when the audit has no such source, or several. */
export async function contributorAction(
  audit: string,
  named: string,
  { lang = "en", seed }: { readonly lang?: ContributorLanguage; readonly seed?: number },
  io: CliIo,
): Promise<ExitCode> {
  const sources = new Set<string>();
  const records = untilAborted(readAudit(audit, io.stdin), io.signal);
  const name = path.posix.basename(named);
  const page = await contributorPage(ofSource(records, named, sources), {
    name,
    language: lang,
    command: `npx shisa-filter check ${quotedPath(name)}`,
    ...(seed !== undefined && { seed }),
    withTexts: (records) => withTexts(audit, records),
  });
  const meant = [...sources].filter((source) => isNamed(source, named));
  if (meant.length > 1)
    throw new UsageError(`--for-contributor ${named}: several sources end so: ${meant.join(", ")}. Name one in full`);
  // A file without a finding is in no audit: a name that is like another's is more likely a slip than that.
  const near = meant.length === 0 ? nearest(named, [...sources]) : undefined;
  if (near !== undefined)
    throw new UsageError(`--for-contributor ${named}: the audit has nothing of that source. Did you mean ${near}?`);
  await write(io.stdout, page);
  return 0;
}

const isNamed = (source: string, named: string): boolean => source === named || source.endsWith(`/${named}`);

async function* ofSource(
  records: AsyncIterable<AuditRecord>,
  named: string,
  sources: Set<string>,
): AsyncGenerator<AuditRecord> {
  for await (const record of records) {
    sources.add(record.source);
    if (isNamed(record.source, named)) yield record;
  }
}
