import { readFileSync } from "node:fs";
import { InputError } from "../core/errors.ts";
import { wholeCharacters } from "../core/span.ts";
import { parseJsonFile } from "../io/jsonl/json-nesting.ts";

/** The tokens of a text, without those that a model's template puts around it. */
export type CountTokens = (text: string) => number;

/** Code units that are counted at once: a tokenizer without a step that splits words takes a text as one word. */
const PART_UNITS = 50_000;

/**
 * Opens a Hugging Face `tokenizer.json`. Texts of more than 50,000 UTF-16 code units are counted in parts, cut after a
 * line feed where there is one, so that their count may be a token or two a part above or below that of the whole.
 * @throws {InputError} when it is none, or the library that reads it is not there
 */
export async function openTokenizer(file: string): Promise<CountTokens> {
  let parsed: unknown;
  try {
    parsed = parseJsonFile(readFileSync(file, "utf8"));
  } catch (error) {
    throw new InputError(file, `cannot be read as a tokenizer.json (${(error as Error).message})`);
  }
  const model = modelOf(parsed);
  if (model === undefined)
    throw new InputError(
      file,
      "is no tokenizer.json of Hugging Face: it has no model. tokenizer_config.json is another file",
    );
  // The library would take any other for a list of words.
  if (model.type !== undefined && !MODELS.includes(model.type as string))
    throw new InputError(
      file,
      `its model is of type ${JSON.stringify(model.type)}. What can be read is ${MODELS.join(", ")}`,
    );
  const { Tokenizer } = await import("@huggingface/tokenizers").catch((error: Error) => {
    throw new InputError(
      file,
      `cannot be used: the package @huggingface/tokenizers cannot be loaded (${error.message})`,
    );
  });
  let tokenizer: InstanceType<typeof Tokenizer>;
  try {
    // The second is tokenizer_config.json, which counts nothing; the library asks for these keys of the first.
    tokenizer = new Tokenizer({ ...EMPTY, ...(parsed as object) }, {});
    tokenizer.encode("a", { add_special_tokens: false });
  } catch (error) {
    throw new InputError(file, `is no tokenizer.json that can be used (${(error as Error).message})`);
  }
  return (text) => {
    let tokens = 0;
    for (let at = 0; at < text.length; ) {
      const end = partEnd(text, at);
      tokens += tokenizer.encode(text.slice(at, end), { add_special_tokens: false }).ids.length;
      at = end;
    }
    return tokens;
  };
}

/** Those of the library; old files have no type. */
const MODELS: readonly string[] = ["BPE", "Unigram", "WordPiece", "WordLevel"];

function modelOf(parsed: unknown): { readonly type?: unknown } | undefined {
  const { model } = (parsed ?? {}) as { readonly model?: unknown };
  return typeof model === "object" && model !== null ? model : undefined;
}

const EMPTY = { normalizer: null, pre_tokenizer: null, post_processor: null, decoder: null, added_tokens: [] };

function partEnd(text: string, start: number): number {
  const most = start + PART_UNITS;
  if (most >= text.length) return text.length;
  const half = start + PART_UNITS / 2;
  const feed = text.slice(half, most).lastIndexOf("\n");
  return feed >= 0 ? half + feed + 1 : wholeCharacters(text, start, most).end;
}
