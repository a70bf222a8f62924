/**
 * What a reason found in labelled rows of one language: counts, of which precision, recall and false alarms are made where
 * they are shown. Real prevalence is not that of the labelled rows, which hold far more faults: `alarms` of `clean` is what
 * can be carried over to other data.
 */
export interface MeasuredReason {
  /** `ja`, `ko`, `zh-Hant`, `en`. */
  readonly language: string;
  /** Real rows that people wrote or edited, nothing planted. */
  readonly clean: number;
  /** Of them, rows it named. Each counts as wrong, also where a reader would agree. */
  readonly alarms: number;
  /** Labelled rows of all kinds it named: clean ones, rows to be kept, and planted faults of its kind. */
  readonly named: number;
  /** Of them, rows where it met the planted fault. */
  readonly right: number;
  /** Faults planted for it. */
  readonly planted: number;
  /** Of them, faults that were found: by it, or by another reason for the same kind of fault. */
  readonly found: number;
  /** `held`: sources that were set aside before the rules were tuned; `seen`: sources that rules were tuned on, too. */
  readonly corpus: "held" | "seen";
}
