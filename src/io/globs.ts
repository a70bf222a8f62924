/** The library that matches glob patterns. It takes 30 ms to load, which inputs that are plain files do not pay. */
export async function globs(): Promise<typeof import("fast-glob")> {
  return (await import("fast-glob")).default;
}
