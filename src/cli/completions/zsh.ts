import type { CompletedCommand, CompletedOption } from "./model.ts";

/** What means something within the brackets and between the colons of \`_arguments\`, in single quotes. */
const plain = (text: string) => text.replace(/'/g, "'\\''").replace(/[[\]:\\]/g, (character) => `\\${character}`);

/** A function of zsh's own system. */
export function zshCompletions(commands: readonly CompletedCommand[]): string {
  const described = commands.map(({ name, summary }) => `    '${name}:${plain(summary)}'`);
  const cases = commands.map(({ name, options, words }) => {
    const argument = words === null ? "'*:file:_files'" : `'*:what:(${words.join(" ")})'`;
    const lines = [...options.flatMap(argumentsOf), argument].map((each) => `        ${each}`);
    return `    ${name})\n      _arguments \\\n${lines.join(" \\\n")}\n      ;;`;
  });
  return `#compdef shisa-filter
# Completions of shisa-filter for zsh:  source <(shisa-filter completions zsh), after compinit
_shisa_filter() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case "$words[1]" in
${cases.join("\n")}
  esac
}
if [[ "$funcstack[1]" == _shisa_filter ]]; then
  _shisa_filter "$@"
else
  compdef _shisa_filter shisa-filter
fi
`;
}

function argumentsOf({ long, short, summary, value }: CompletedOption): string[] {
  const after =
    value === null
      ? ""
      : value === "file"
        ? ":file:_files"
        : value === "any"
          ? ":value: "
          : `:value:(${value.join(" ")})`;
  return [...(short === null ? [] : [short]), long].map((flag) => `'*${flag}[${plain(summary)}]${after}'`);
}
