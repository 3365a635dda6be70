/**
 * Help pages, made from the flag records and the command table. Loaded only when somebody asks.
 */
import { painter } from '../reporters/paint.js';
import { COMMAND_TEXTS } from './command-texts.js';
import { COMMANDS, FLAGS, flagsOf, type CommandName, type Flag, type Group } from './flags.js';

const GROUPS: readonly Group[] = ['What to scan', 'What counts', 'What is printed', 'How it runs', 'This command', 'General'];

const STATUSES = `Exit status: 0 nothing found, 1 findings, 2 wrong usage or configuration,
3 the scan is incomplete (something that should have been read was not).`;

/** Of commands whose purpose is no verdict. */
const DONE = `Exit status: 0 done, 2 wrong usage or configuration,
3 incomplete (something that should have been read, or written, was not).`;

export function helpText(command: CommandName | undefined, colour: boolean): string {
  const paint = painter(colour);
  const lines: string[] = [];
  const head = (text: string): void => void lines.push('', paint('bold', text));
  if (command === undefined) {
    lines.push('stanch finds secrets in git and stops the leak.');
    head('Usage');
    lines.push('  stanch COMMAND [FLAGS] [ARGUMENTS]');
    head('Commands');
    for (const name of COMMANDS) lines.push(`  ${name.padEnd(12)}${COMMAND_TEXTS[name].summary}`);
    head('Examples');
    examples(lines, COMMANDS.slice(0, 3).flatMap((name) => COMMAND_TEXTS[name].examples.slice(0, 3)));
    lines.push('', 'Flags of a command: stanch COMMAND --help', '', STATUSES);
    return `${lines.join('\n')}\n`;
  }
  const { summary, usage, examples: shown } = COMMAND_TEXTS[command];
  lines.push(`${summary}.`);
  head('Usage');
  for (const line of usage) lines.push(`  ${line}`);
  head('Examples');
  examples(lines, shown);
  const flags = flagsOf(command);
  const width = Math.max(...flags.map((flag) => spelled(flag).length)) + 2;
  for (const group of GROUPS) {
    const members = flags.filter((flag) => flag.group === group);
    if (members.length === 0) continue;
    head(group);
    for (const flag of members) lines.push(`  ${spelled(flag).padEnd(width)}${flag.help}`);
  }
  lines.push('', statusText(command));
  return `${lines.join('\n')}\n`;
}

function statusText(command: CommandName): string {
  switch (command) {
    case 'scan': return STATUSES;
    case 'hook': return `${STATUSES}\nhook doctor: 1 when no commit of this clone is checked.`;
    case 'rules': return `${DONE}\nrules check, rules test: 1 when an example fails, or the text does not match.`;
    default: return DONE;
  }
}

function spelled(flag: Flag): string {
  return `${flag.short ? `-${flag.short}, ` : '    '}--${flag.name}${flag.value ? ` ${flag.value}` : ''}`;
}

function examples(lines: string[], shown: readonly (readonly [string, string])[]): void {
  for (const [line, what] of shown) lines.push(`  ${line}`, `      ${what}`);
}

/** The README's table of flags, in the groups of the help pages. */
export function flagTable(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = GROUPS.flatMap((group) => FLAGS.filter((flag) => flag.group === group)).map((flag) => {
    const names = `${flag.short ? `-${flag.short}, ` : ''}--${flag.name}${flag.value ? ` ${flag.value}` : ''}`;
    return `| \`${cell(names)}\` | ${flag.commands?.join(', ') ?? 'all'} | ${cell(flag.help)} |`;
  });
  return ['| flag | commands | what it does |', '|---|---|---|', ...rows, ''].join('\n');
}
