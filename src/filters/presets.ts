import type { SeveritySetting } from "../core/finding.ts";

/** Severities for one kind of data. */
export interface Preset {
  /** One sentence. */
  readonly description: string;
  /** The language its trained turns should be in. */
  readonly language?: string;
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
  ja: { description: "Chat and instruction data in Japanese.", language: "ja", severity: {} },
  ko: { description: "Chat and instruction data in Korean.", language: "ko", severity: {} },
  "zh-tw": {
    description: "Chat and instruction data in Traditional Chinese as written in Taiwan.",
    language: "zh-Hant",
    severity: {},
  },
  en: { description: "Chat and instruction data in English.", language: "en", severity: {} },
  dpo: {
    description: "Preference pairs: the chosen side is judged, the rejected side only for litter and emptiness.",
    severity: { HAL: "flag" },
  },
  translation: {
    description:
      "Translation pairs: the target is judged, claims are the source's own, and sentences are alike by nature.",
    severity: { HAL: "off", IFE: "off", STY: "off", DUP002: "flag" },
  },
  pretrain: {
    description:
      "Documents: English words, other forms of characters, wording of other regions and short claims are ordinary there.",
    severity: {
      ...{ SCR006: "off", LNG01: "flag", LNG02: "flag", LNG030: "off", LNG031: "off" },
      ...{ HAL: "off", IFE: "off", STY: "off", PII: "flag" },
    },
  },
  "instruction-following": {
    description: "Instruction data whose answers must keep the constraints of their prompts.",
    severity: { IFE: "reject" },
  },
};
