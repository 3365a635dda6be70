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
  const word = argv[at]!;
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  const flag = findFlag(name, typed.command);
  const repeated = !flag.repeat && typed.flags.some((other) => other.name === flag.name);
  if (flag.value === undefined) {
    if (equals >= 0) throw usageError(`${name} takes no value`);
    if (!repeated) typed.flags.push({ name: flag.name, value: '' });
    return 0;
  }
  if (repeated) throw usageError(`${name} was given twice`);
  const value = equals < 0 ? argv[at + 1] : word.slice(equals + 1);
  if (value === undefined || (equals < 0 && value.startsWith('--') && value.length > 2)) throw usageError(`${name} needs a value: ${name} ${flag.value}`);
  if (flag.choices && !flag.choices.includes(value)) {
    const near = nearest(value, flag.choices);
    throw usageError(`${name} cannot be '${value}'`, near ? `Did you mean: ${name} ${near}` : `Allowed: ${flag.choices.join(', ')}`);
  }
  typed.flags.push({ name: flag.name, value });
  return equals < 0 ? 1 : 0;
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
