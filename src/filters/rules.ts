/**
 * The version of the rule set: codes, defaults, thresholds and presets together. It rises whenever the same data could
 * get another verdict, apart from the package's version, so that configs and baselines can pin it.
 */
export const RULES = 3;
