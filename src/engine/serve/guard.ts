import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** Decides which requests are answered: those of whoever was given the address, and of no other page. */
export interface Guard {
  readonly token: string;
  /** What of the path follows the token; undefined where the request is not to be answered. */
  pathOf(request: IncomingMessage, port: number): string | undefined;
}

const TOKEN_BYTES = 24;

export function createGuard(token: string = randomBytes(TOKEN_BYTES).toString("base64url")): Guard {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  const expected = digest(token);
  return {
    token,
    pathOf({ url = "", headers }, port) {
      // A name that somebody else's DNS points here is not ours (rebinding).
      const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
      if (headers.host === undefined || !hosts.includes(headers.host)) return undefined;
      if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`)) return undefined;
      if (headers["sec-fetch-site"] === "cross-site") return undefined;
      const [, given, rest] = /^\/([^/?#]*)\/(.*)$/s.exec(url) ?? [];
      // Digests have one length, and comparing them tells nothing by its time.
      return given !== undefined && timingSafeEqual(digest(given), expected) ? rest : undefined;
    },
  };
}
