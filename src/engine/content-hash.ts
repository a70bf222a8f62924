import { TextHash } from "../core/hash.ts";
import type { Sample } from "../core/sample.ts";
import { textOf } from "../text/texts.ts";

/** A hash of what a row says: shape, roles, paths and texts. Survives shuffling and re-saving in another format. */
export function contentHash({ meta, segments }: Sample): TextHash {
  const hash = new TextHash().add(meta.shape);
  for (const segment of segments) {
    hash.add(segment.role).add(segment.kind).add(segment.path);
    textOf(segment).addTo(hash);
  }
  return hash;
}
