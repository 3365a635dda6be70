/** What a command is given. Separate from the table of commands, which knows each of them. */
import type { Begun } from '../scan-request.js';
import type { Terminal } from './terminal.js';
import type { Typed } from './parse.js';

export interface CommandContext {
  typed: Typed;
  terminal: Terminal;
  directory: string;
  /** Fires on the first Ctrl-C: stop reading, report what was found. */
  readonly signal: AbortSignal;
  aborted(): boolean;
  /** Of a commit hook: what was begun before the command was loaded. */
  readonly begun?: Begun;
}

/** @returns exit status */
export type Run = (context: CommandContext) => Promise<number>;
