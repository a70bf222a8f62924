import type { Role } from "../../core/sample.ts";

/** Role names in the wild, lower-case, by what they mean. */
const ALIASES: readonly (readonly [role: Role, names: readonly string[]])[] = [
  // OpenAI: system, and developer since the o1 models. `system_prompt`, `sys`: home-made converters.
  ["system", ["system", "developer", "system_prompt", "sys"]],
  // OpenAI user; ShareGPT human; OpenAssistant prompter; customer and client in support dialogues; instruction, query, question in Q&A dumps.
  ["user", ["user", "human", "prompter", "customer", "client", "instruction", "query", "question", "usr"]],
  [
    "assistant",
    [
      // OpenAI; ShareGPT gpt; Gemini model; ShareGPT crawls chatgpt, bing, bard; Claude exports; bot and ai in older sets.
      ...["assistant", "gpt", "model", "chatgpt", "gpt-3.5", "gpt-4", "gpt4", "bing", "bard", "claude", "gemini"],
      ...["bot", "chatbot", "ai", "llm", "agent", "answer", "response"],
      // LLaMA-Factory function_call, ms-swift tool_call: the model's own call, its text is the call's JSON.
      ...["function_call", "tool_call"],
    ],
  ],
  [
    "tool",
    [
      // OpenAI tool and its older function; LLaMA-Factory and ChatGLM observation; Llama 3 ipython; ms-swift tool_response.
      ...["tool", "function", "observation", "ipython", "tool_response", "function_response", "tool_result"],
      // Hermes and xLAM converters; code-interpreter traces.
      ...["function_result", "tool_output", "function-response", "environment", "execution"],
    ],
  ],
];

const ROLES = new Map(ALIASES.flatMap(([role, names]) => names.map((name) => [name, role] as const)));

/** What a role name means, whatever its case and surrounding space; undefined where no alias knows it. */
export const roleOf = (raw: string): Role | undefined => ROLES.get(raw) ?? ROLES.get(raw.trim().toLowerCase());

/** True for the roles whose text is itself a tool call of the model. */
export const isCallRole = (raw: string): boolean => {
  if (raw.length !== 13 && raw.length !== 9) return false;
  const name = raw.toLowerCase();
  return name === "function_call" || name === "tool_call";
};
