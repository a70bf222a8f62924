/** Files of the package that are found by their path: the same from `src/`, and from `dist/`, where all modules are a few files. */

/** The package's manifest. */
export const MANIFEST_URL: URL = new URL("../package.json", import.meta.url);

/** What each thread of a pool runs; only there once it is built. */
export const WORKER_URL: URL = new URL("./engine/worker/entry.js", import.meta.url);

/** The report page's script or style, as built; sources that run unbuilt find them in `dist/`. */
export const pageUrls = (name: "page.js" | "page.css"): readonly URL[] =>
  ["./report/page/", "../dist/report/page/"].map((folder) => new URL(folder + name, import.meta.url));
