/** Wrong options in our words: Node's own sentences speak of positional arguments and of `--`. @returns null for an error of another kind */
export function sayWrongOption(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const name = /'(?:-\w, )?(-[^' ]*)/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error.message.includes('does not take an argument') ? `${name} takes no value` : `${name} needs a value`;
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `no option ${name}`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `"${/'(.*?)'/s.exec(error.message)?.[1] ?? ''}" stands alone: every word belongs to an option, as in --data FILE`;
    default:
      return null;
  }
}
