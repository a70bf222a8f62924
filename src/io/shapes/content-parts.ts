import type { Role } from "../../core/sample.ts";
import { addText, type Draft, isRecord, NO_ATTACHMENTS } from "./draft.ts";
import { addIssue } from "./issues.ts";
import { readArguments } from "./tool-calls.ts";

/** What a list of content parts holds beside its texts. */
export interface Parts {
  /** Texts, tool results included. */
  readonly texts: number;
  readonly hasToolCalls: boolean;
  readonly attachments: readonly string[];
}

/**
 * Reads `content` that is a list: OpenAI parts (text, refusal, image_url, input_audio, file), Anthropic blocks
 * (thinking, tool_use, tool_result) and plain strings. A part of any other type is an attachment.
 */
export function readParts(
  draft: Draft,
  parts: readonly unknown[],
  path: string,
  role: Role,
  trained: boolean,
  depth = 0,
): Parts {
  let texts = 0;
  let hasToolCalls = false;
  let attachments: string[] | undefined;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    const at = `${path}[${i}]`;
    if (typeof part === "string") {
      addText(draft, at, role, part, "content", trained);
      texts++;
      continue;
    }
    if (!isRecord(part)) {
      addIssue(draft, "badTurn", { path: at });
      continue;
    }
    const type = part["type"];
    if (type === "tool_use") {
      hasToolCalls = true;
      readArguments(draft, part["input"], `${at}.input`, role, trained);
    } else if (type === "tool_result" && depth === 0) {
      const content = part["content"];
      if (typeof content === "string") addText(draft, `${at}.content`, "tool", content, "content", trained);
      else if (Array.isArray(content)) {
        const result = readParts(draft, content, `${at}.content`, "tool", trained, depth + 1);
        if (result.attachments.length > 0) attachments = [...(attachments ?? []), ...result.attachments];
      }
      texts++;
    } else if (type === "thinking" && typeof part["thinking"] === "string") {
      addText(draft, `${at}.thinking`, role, part["thinking"], "reasoning", trained);
    } else if (type === "refusal" && typeof part["refusal"] === "string") {
      addText(draft, `${at}.refusal`, role, part["refusal"], "content", trained);
      texts++;
    } else if (typeof part["text"] === "string") {
      addText(draft, `${at}.text`, role, part["text"], type === "reasoning" ? "reasoning" : "content", trained);
      if (type !== "reasoning") texts++;
    } else if (type === "text" || type === "input_text" || type === "output_text") {
      addIssue(draft, "nullText", { path: `${at}.text` });
      addText(draft, `${at}.text`, role, "", "content", trained);
      texts++;
    } else if (typeof type === "string") {
      attachments ??= [];
      attachments.push(type);
    } else addIssue(draft, "badTurn", { path: at });
  }
  return { texts, hasToolCalls, attachments: attachments ?? NO_ATTACHMENTS };
}
