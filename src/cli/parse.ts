/**
 * What was typed, checked against the flag records and nothing more: what it means is decided in options.ts.
 */
import { StanchError } from '../util/errors.js';
import { nearest } from '../util/nearest.js';
import { COMMANDS, FLAGS, flagsOf, type CommandName, type Flag } from './flags.js';

export interface Typed {
  command: CommandName | undefined;
  /** What is no flag, after the command. */
  words: string[];
  /** In the order typed; a switch has the value ''. */
  flags: { name: string; value: string }[];
}

export function usageError(message: string, hint?: string): StanchError {
  return new StanchError('USAGE', message, hint);
}

/** @param argv `help COMMAND` is the same as `COMMAND --help` */
export function parse(argv: readonly string[]): Typed {
  if (argv[0] === 'help') return parse([...argv.slice(1, 2), '--help']);
  const typed: Typed = { command: undefined, words: [], flags: [] };
  let flagsEnd = false;
  for (let i = 0; i < argv.length; i += 1) {
    const word = argv[i]!;
    if (flagsEnd || word === '-' || !word.startsWith('-')) {
      if (typed.command === undefined && !flagsEnd) typed.command = commandOf(word);
      else typed.words.push(word);
    } else if (word === '--') {
      flagsEnd = true;
    } else {
      i += readFlag(typed, argv, i);
    }
  }
  return typed;
}

function commandOf(word: string): CommandName {
  const command = COMMANDS.find((name) => name === word);
  if (command) return command;
  const near = nearest(word, COMMANDS);
  throw usageError(`there is no command '${word}'`, near ? `Did you mean: stanch ${near}` : `Commands: ${COMMANDS.join(', ')}. To scan a folder: stanch scan ${word}`);
}

/** @returns how many further words it took */
function readFlag(typed: Typed, argv: readonly string[], at: number): number {
  const [name, attached] = halves(argv[at]!);
  const flag = findFlag(name, typed.command);
  const repeated = !flag.repeat && typed.flags.some((other) => other.name === flag.name);
  if (flag.value === undefined) {
    if (attached !== undefined) throw usageError(`${name} takes no value`);
    if (!repeated) typed.flags.push({ name: flag.name, value: '' });
    return 0;
  }
  if (repeated) throw usageError(`${name} was given twice`);
  const value = attached ?? argv[at + 1];
  // An empty one is most often a variable that is not set: to go on without it would scan something else than was meant.
  if (value === undefined || value === '' || (attached === undefined && value.startsWith('--') && value.length > 2)) throw usageError(`${name} needs a value: ${name} ${flag.value}`);
  if (flag.choices && !flag.choices.includes(value)) {
    const near = nearest(value, flag.choices);
    throw usageError(`${name} cannot be '${value}'`, near ? `Did you mean: ${name} ${near}` : `Allowed: ${flag.choices.join(', ')}`);
  }
  typed.flags.push({ name: flag.name, value });
  return attached === undefined ? 1 : 0;
}

/** `--name=value` in its two parts, and `-j4`; any other word after one dash is more likely a mistyped long flag. */
function halves(word: string): [name: string, attached?: string] {
  const equals = word.indexOf('=');
  if (equals >= 0) return [word.slice(0, equals), word.slice(equals + 1)];
  return /^-[a-z]\d+$/.test(word) ? [word.slice(0, 2), word.slice(2)] : [word];
}

function findFlag(typed: string, command: CommandName | undefined): Flag {
  const is = (flag: Flag): boolean => typed === `--${flag.name}` || (flag.short !== undefined && typed === `-${flag.short}`);
  const allowed = command ? flagsOf(command) : FLAGS.filter((flag) => !flag.commands);
  const flag = allowed.find(is);
  if (flag) return flag;
  const owners = FLAGS.filter(is).flatMap((other) => other.commands ?? []);
  if (owners.length > 0) {
    throw usageError(command ? `stanch ${command} has no flag ${typed}` : `${typed} stands ahead of the command`, `It belongs to: ${owners.map((owner) => `stanch ${owner}`).join(', ')}`);
  }
  const near = nearest(typed.replace(/^--?/, ''), allowed.map((other) => other.name));
  throw usageError(`there is no flag ${typed}`, near ? `Did you mean: --${near}` : `See: stanch ${command ?? ''}${command ? ' ' : ''}--help`);
}
