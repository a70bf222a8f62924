import type { SeveritySetting } from "../core/finding.ts";

/** Severities for one kind of data. */
export interface Preset {
  /** One sentence. */
  readonly description: string;
  /**
   * By prefix, code or `CODE@role`, only where a reason's own severity is not right: what stands here by code is not
   * reached by a shorter prefix in a user's config.
   */
  readonly severity: Readonly<Record<string, SeveritySetting>>;
}

/** The presets by name. `recommended` is every reason's own severity. */
export const PRESETS: Readonly<Record<string, Preset>> = {
  recommended: {
    description: "Chat and instruction data of any language: rejects only what nobody would dispute.",
    severity: {},
  },
  ja: { description: "Chat and instruction data in Japanese.", severity: {} },
  ko: { description: "Chat and instruction data in Korean.", severity: {} },
  "zh-tw": { description: "Chat and instruction data in Traditional Chinese as written in Taiwan.", severity: {} },
  en: { description: "Chat and instruction data in English.", severity: {} },
  dpo: {
    description: "Preference pairs: the chosen side is judged, the rejected side only for litter and emptiness.",
    severity: {},
  },
  translation: {
    description: "Translation pairs: the target is judged, and claims are the source's own.",
    severity: { HAL: "off" },
  },
  pretrain: {
    description: "Documents: English words, other forms of characters and short claims are ordinary there.",
    severity: { SCR006: "off", LNG01: "flag", LNG02: "flag", HAL: "off" },
  },
  "instruction-following": {
    description: "Instruction data whose answers must keep the constraints of their prompts.",
    severity: {},
  },
};
