/** The report in a real browser: the system's chromium, driven by playwright-core. */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";

/** Where systems put it; CHROMIUM names another. */
const PLACES = ["chromium", "chromium-browser", "google-chrome"];

export const CHROMIUM =
  process.env["CHROMIUM"] ??
  (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => PLACES.map((name) => path.join(folder, name)))
    .find(existsSync);

/** A page, and what went wrong in it. */
export interface Opened {
  readonly page: Page;
  /** Errors, refusals of its policy, and requests for anything but itself. */
  readonly faults: readonly string[];
}

/** One browser for a file's tests. */
export function pages() {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ["--no-sandbox"] });
  });
  afterAll(() => browser?.close());
  /** Opens a page that asks for nothing that `own` does not know. */
  async function visit(
    url: string,
    options: BrowserContextOptions = {},
    own = (asked: string) => asked.startsWith(new URL(".", url).href),
  ): Promise<Opened> {
    const context = await browser!.newContext({
      reducedMotion: "reduce",
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
    page.on("dialog", (dialog) => {
      faults.push(`dialog: ${dialog.message()}`);
      dialog.dismiss().catch(() => {});
    });
    page.on("request", (request) => {
      const asked = request.url().split("#")[0]!;
      if (!own(asked) && !asked.startsWith("data:") && !asked.startsWith("blob:")) faults.push(`request: ${asked}`);
    });
    await page.goto(url);
    await page.waitForSelector("h1");
    return { page, faults };
  }
  return {
    /** Opens a page of a server, its motion off. */
    visit: (url: string, options: BrowserContextOptions = {}) => visit(url, options),
    /** Opens a report from `file://`; its motion is off, so that what a test sees has come to rest. */
    open(file: string, hash = "", options: BrowserContextOptions = {}): Promise<Opened> {
      const url = pathToFileURL(file).href;
      return visit(url + hash, options, (asked) => asked === url);
    },
  };
}

/** What a link to a row has behind its `#`. */
export const sampleHash = (place: string): string => `#sample=${encodeURIComponent(place)}`;

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds serious or critical in a page, which must have been opened with `bypassCSP`. */
export async function seriousFor(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: own } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const isSerious = ({ impact }: { impact: string }) => impact === "serious" || impact === "critical";
    const told = (nodes: readonly { html: string }[]) => nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
    return (await own.run()).violations.filter(isSerious).map(({ id, nodes }) => `${id}: ${told(nodes).join(" | ")}`);
  });
}
