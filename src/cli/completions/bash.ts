import type { CompletedCommand, CompletedOption } from "./model.ts";

const spelt = ({ long, short }: CompletedOption) => (short === null ? [long] : [short, long]);

/** A function for bash 3.2 and up; what it leaves open bash completes as a file. */
export function bashCompletions(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name);
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap((option) => {
      const { value } = option;
      if (value === null) return [];
      const patterns = spelt(option).map((flag) => `${name}:${flag}`);
      const reply = value === "file" ? "" : value === "any" ? "compopt +o default 2>/dev/null; " : replyOf(value);
      return [`    ${patterns.join("|")}) ${reply}return ;;`];
    }),
  );
  const flags = commands.map(({ name, options }) => `      ${name}) ${replyOf(options.flatMap(spelt))}return ;;`);
  const words = commands.flatMap(({ name, words: own }) =>
    own === null ? [] : [`    ${name}) ${replyOf(own)}return ;;`],
  );
  return `# Completions of shisa-filter for bash:  source <(shisa-filter completions bash)
_shisa_filter() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="" at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${names.join("|")}) command="\${COMP_WORDS[at]}"; break ;;
    esac
  done
  case "$command:$prev" in
${values.join("\n")}
  esac
  if [[ "$cur" == -* ]]; then
    case "$command" in
${flags.join("\n")}
      *) ${replyOf(["--help", "--version", "--debug"])}return ;;
    esac
  fi
  case "$command" in
    "") ${replyOf(names)}return ;;
${words.join("\n")}
  esac
}
complete -o default -F _shisa_filter shisa-filter
`;
}

const replyOf = (words: readonly string[]) => `COMPREPLY=($(compgen -W '${words.join(" ")}' -- "$cur")); `;
