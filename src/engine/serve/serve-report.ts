import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { InputError, OutputError } from "../../core/errors.ts";
import { FACETS, VIEWS } from "../../report/html/cross-filter.ts";
import { reportPage, servedPolicy } from "../../report/html/page.ts";
import { auditFile } from "../audit-read.ts";
import { pageParts } from "../report-file.ts";
import { createGuard } from "./guard.ts";
import { marksChange, marksFileOf, openMarks } from "./marks-store.ts";
import type { RowQuery } from "./row-search.ts";
import { openServedAudit, type ServedAuditOptions } from "./served-audit.ts";

export interface ServeOptions extends ServedAuditOptions {
  /** 0, the default: any that is free. */
  readonly port?: number;
}

/** A report that a browser on this machine can open. */
export interface ServedReport {
  /** With the token that opens it. */
  readonly url: string;
  readonly marksFile: string;
  /** Marks in the file. */
  marks(): number;
  close(): Promise<void>;
}

/** Rows of one answer, and bytes that a change of marks may have. */
const MOST_ROWS = 200;
const MOST_BYTES = 16 << 20;

/** An answer that is no page: its status, and a sentence. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * Serves a report of all rows of an audit, to this machine alone, and keeps the marks that are made beside the audit.
 * @throws {InputError} for what is no audit, or marks that are none. {OutputError} where the port is taken.
 */
export async function serveReport(audit: string, { port = 0, ...options }: ServeOptions): Promise<ServedReport> {
  const marks = openMarks(marksFileOf(audit, auditFile(audit) !== audit));
  const served = await openServedAudit(audit, options);
  const parts = pageParts();
  const policy = servedPolicy(parts);
  const guard = createGuard();
  const page = () =>
    [...reportPage({ ...served.data, served: { marks: marks.all(), file: marks.file } }, parts)].join("");

  async function answer(request: IncomingMessage): Promise<{ type: string; body: string }> {
    const { port: own } = server.address() as AddressInfo;
    const asked = guard.pathOf(request, own);
    if (asked === undefined) throw new Refusal(403, "Open the whole address that shisa-filter printed.");
    const { pathname, searchParams } = new URL(asked, "http://report/");
    const json = (value: unknown) => ({ type: "application/json", body: JSON.stringify(value) });
    switch (`${request.method} ${pathname}`) {
      case "GET /":
        return { type: "text/html", body: page() };
      case "GET /rows":
        return json(await served.rows(queryOf(searchParams), numberOf(searchParams, "from"), rowsOf(searchParams)));
      case "GET /row": {
        const row = await served.row(searchParams.get("source") ?? "", numberOf(searchParams, "row"));
        if (row === undefined) throw new Refusal(404, "There is no such row in this audit.");
        return json(row);
      }
      case "POST /marks":
        marks.change(await changeOf(request));
        return json({ marks: marks.all().length });
      default:
        throw new Refusal(404, "There is nothing at this address.");
    }
  }

  const server = createServer((request, response) => {
    answer(request).then(
      ({ type, body }) => send(response, 200, type, body, policy),
      (error: unknown) => {
        const [status, words] =
          error instanceof Refusal
            ? [error.status, error.message]
            : [500, error instanceof OutputError || error instanceof InputError ? error.message : "It cannot be read."];
        send(response, status, "text/plain", `${words}\n`, policy);
      },
    );
  });
  try {
    await listening(server, port);
  } catch (error) {
    served.close();
    throw new OutputError(`port ${port}: nothing can be served there (${(error as Error).message})`);
  }
  const { port: own } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${own}/${guard.token}/`,
    marksFile: marks.file,
    marks: () => marks.all().length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          served.close();
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    // This machine alone: no other can reach it.
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function send(response: ServerResponse, status: number, type: string, body: string, policy: string): void {
  response.writeHead(status, {
    "Content-Type": `${type}; charset=utf-8`,
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
  });
  response.end(body);
}

function queryOf(words: URLSearchParams): RowQuery {
  const view = VIEWS.find((each) => each === words.get("view")) ?? "rejected";
  const facets = FACETS.flatMap((facet) => (words.has(facet) ? [[facet, words.get(facet)!] as const] : []));
  return {
    choice: { view, ...Object.fromEntries(facets) },
    words: words.get("q") ?? "",
    drawn: words.get("drawn") === "1",
  };
}

function numberOf(words: URLSearchParams, name: string): number {
  const given = words.get(name) ?? "0";
  if (!/^\d{1,15}$/.test(given)) throw new Refusal(400, `${name} is a number.`);
  return Number(given);
}

const rowsOf = (words: URLSearchParams): number => Math.max(1, Math.min(MOST_ROWS, numberOf(words, "count")));

async function changeOf(request: IncomingMessage) {
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) throw new Refusal(415, "Marks are JSON.");
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Refusal(413, "These are too many marks at once.");
    pieces.push(piece);
  }
  let value: unknown;
  try {
    value = JSON.parse(Buffer.concat(pieces).toString("utf8"));
  } catch {
    throw new Refusal(400, "This is no JSON.");
  }
  const change = marksChange.safeParse(value);
  if (!change.success) throw new Refusal(400, "These are no marks.");
  return change.data;
}
