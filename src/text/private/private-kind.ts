/** What kinds of private things a text may hold. */
export const PRIVATE_KINDS = ["secret", "card", "national-id", "passport", "email", "phone", "address"] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** `[start, end)` in UTF-16 code units. */
export interface PrivateSpan {
  readonly kind: PrivateKind;
  /** Whose or which: `AWS`, `My Number`, `JP` …; for people. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** So many units at its beginning say only what it is (`sk-ant-`). */
  readonly open: number;
}
