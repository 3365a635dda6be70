/**
 * stanch completion: completion scripts, made from the flag records, so that they know every flag and its choices.
 */
import { own } from '../../util/own.js';
import type { CommandContext } from '../command-context.js';
import { COMMAND_TEXTS } from '../command-texts.js';
import { COMMANDS, flagsOf, type CommandName, type Flag } from '../flags.js';
import { usageError } from '../parse.js';

const SUBCOMMANDS: Partial<Record<CommandName, readonly string[]>> = {
  baseline: ['create', 'update', 'audit', 'stats'],
  hook: ['install', 'uninstall', 'run', 'doctor'],
  rules: ['list', 'show', 'check', 'test'],
  completion: ['bash', 'zsh', 'fish'],
};

const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish };

export async function run({ typed, terminal }: CommandContext): Promise<number> {
  const script = own(SHELLS, typed.words[0] ?? '');
  if (!script || typed.words.length > 1) throw usageError(typed.words.length === 1 ? `there is no completion for '${typed.words[0]}'` : 'completion takes one shell', 'stanch completion bash, zsh or fish');
  await terminal.out(script());
  return 0;
}

/** Flags whose value is a file or folder. */
function takesFile(flag: Flag): boolean {
  return flag.value === 'FILE' || flag.value === 'DIR' || flag.value === 'NAME';
}

function bash(): string {
  const flags = COMMANDS.map((command) => `    ${command}) flags="${flagsOf(command).map((flag) => `--${flag.name}`).join(' ')}"; words="${(SUBCOMMANDS[command] ?? []).join(' ')}";;`);
  const values = COMMANDS.flatMap((command) => flagsOf(command).filter((flag) => flag.choices).map((flag) => {
    const names = [`--${flag.name}`, ...(flag.short ? [`-${flag.short}`] : [])].map((name) => `${command}:${name}`).join('|');
    return `    ${names}) COMPREPLY=($(compgen -W "${flag.choices!.join(' ')}" -- "$current")); return;;`;
  }));
  return `# bash completion of stanch; source it in ~/.bashrc
_stanch() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" flags="" words=""
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${COMMANDS.join(' ')} --help --version" -- "$current")); return; fi
  # bash makes three words of --format=json
  if [ "$previous" = = ]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; elif [ "$current" = = ]; then current=""; fi
  case "$command:$previous" in
${values.join('\n')}
  esac
  case "$command" in
${flags.join('\n')}
  esac
  if [[ "$current" == -* ]]; then COMPREPLY=($(compgen -W "$flags" -- "$current")); return; fi
  if [ "$COMP_CWORD" -eq 2 ] && [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); return; fi
  COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _stanch stanch
`;
}

function zsh(): string {
  const quote = (text: string): string => text.replace(/[[\]:']/g, (c) => (c === "'" ? "'\\''" : `\\${c}`));
  const argument = (flag: Flag): string => {
    const value = flag.value === undefined ? '' : `:${quote(flag.value)}:${flag.choices ? `(${flag.choices.join(' ')})` : takesFile(flag) ? '_files' : ''}`;
    const spelled = (name: string, joint: string): string => `'${flag.repeat ? '*' : ''}${name}${flag.value === undefined ? '' : joint}[${quote(flag.help)}]${value}'`;
    return [spelled(`--${flag.name}`, '='), ...(flag.short ? [spelled(`-${flag.short}`, '')] : [])].join(' ');
  };
  const cases = COMMANDS.map((command) => {
    const words = SUBCOMMANDS[command];
    return `    ${command}) _arguments ${[...flagsOf(command).map(argument), ...(words ? [`'2:what:(${words.join(' ')})'`] : []), "'*:path:_files'"].join(' \\\n      ')};;`;
  });
  return `#compdef stanch
_stanch() {
  local -a commands
  commands=(
${COMMANDS.map((command) => `    '${command}:${quote(COMMAND_TEXTS[command].summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  case "$words[2]" in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = "_stanch" ]; then _stanch "$@"; else compdef _stanch stanch; fi
`;
}

function fish(): string {
  const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = ['complete -c stanch -f'];
  for (const command of COMMANDS) {
    lines.push(`complete -c stanch -n __fish_use_subcommand -a ${command} -d ${quote(COMMAND_TEXTS[command].summary)}`);
    const here = `-n '__fish_seen_subcommand_from ${command}'`;
    for (const word of SUBCOMMANDS[command] ?? []) lines.push(`complete -c stanch ${here} -a ${word}`);
    for (const flag of flagsOf(command)) {
      const value = flag.value === undefined ? '' : flag.choices ? ` -x -a ${quote(flag.choices.join(' '))}` : takesFile(flag) ? ' -r -F' : ' -x';
      lines.push(`complete -c stanch ${here} -l ${flag.name}${flag.short ? ` -s ${flag.short}` : ''} -d ${quote(flag.help)}${value}`);
    }
  }
  lines.push("complete -c stanch -n '__fish_seen_subcommand_from scan report plan purge' -F");
  return `${lines.join('\n')}\n`;
}
