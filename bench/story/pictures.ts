import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** Where systems put a browser that can be driven. */
const PLACES = ["chromium", "chromium-browser", "google-chrome"];

const CHROMIUM =
  process.env["CHROMIUM"] ??
  (process.env["PATH"] ?? "")
    .split(path.delimiter)
    .flatMap((folder) => PLACES.map((name) => path.join(folder, name)))
    .find(existsSync);

/** Bytes a picture may have: the repository keeps every version of it. */
const MOST_BYTES = 150_000;

const SHOTS = [
  { name: "report-light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "report-dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { name: "report-phone-light", colorScheme: "light", viewport: { width: 390, height: 844 } },
  { name: "report-phone-dark", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

/** Takes pictures of the first screen of a report into a folder; tells what it did. */
export async function takePictures(report: string, folder: string): Promise<string[]> {
  if (CHROMIUM === undefined) return ["no Chromium found: the pictures are left as they are (CHROMIUM names one)"];
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
  const told: string[] = [];
  try {
    for (const { name, ...options } of SHOTS) {
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      await page.goto(pathToFileURL(report).href);
      await page.waitForSelector("h1");
      const file = path.join(folder, `${name}.png`);
      await page.screenshot({ path: file });
      const { size } = statSync(file);
      told.push(`${file}: ${Math.round(size / 1000)} kB${size > MOST_BYTES ? ", too large" : ""}`);
      await context.close();
    }
  } finally {
    await browser.close();
  }
  return told;
}
