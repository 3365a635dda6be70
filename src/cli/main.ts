/**
 * The command line: argv in, exit status out. `run` touches nothing of the process but what it is handed, `main` is
 * its connection to the real one. Everything a command needs is loaded when the command runs.
 */
import type { Begun } from '../scan-request.js';
import { isStanchError, StanchError } from '../util/errors.js';
import { escapeControl } from '../findings/redact.js';
import { LOAD_COMMAND } from './commands.js';
import { parse, usageError, type Typed } from './parse.js';
import { processStreams } from './plain-output.js';
import { Terminal, type Environment, type Streams } from './terminal.js';
import { VERSION } from '../util/version.js';

export interface RunOptions {
  directory: string;
  readonly signal: AbortSignal;
  /** Whether it fired, for those who need not load what an AbortSignal takes. Default: asks the signal. */
  aborted?: () => boolean;
  /** See CommandContext. */
  readonly begun?: Begun;
}

/** 128 + SIGINT, as a shell would report it. */
const INTERRUPTED = 130;

export async function run(argv: readonly string[], env: Environment, streams: Streams, options: RunOptions): Promise<number> {
  const terminal = new Terminal(streams, env);
  const aborted = options.aborted ?? (() => options.signal.aborted);
  try {
    const typed = parse(argv);
    if (typed.flags.some((flag) => flag.name === 'version')) {
      await terminal.out(`stanch ${VERSION}\n`);
      return 0;
    }
    if (typed.command === undefined || typed.flags.some((flag) => flag.name === 'help')) return await help(typed, terminal);
    const { run: command } = await LOAD_COMMAND[typed.command]();
    return await command({
      typed,
      terminal,
      directory: options.directory,
      aborted,
      ...(options.begun ? { begun: options.begun } : {}),
      get signal() {
        return options.signal;
      },
    });
  } catch (error) {
    return tell(error, terminal, aborted());
  }
}

async function help(typed: Typed, terminal: Terminal): Promise<number> {
  const { helpText } = await import('./help.js');
  const asked = typed.flags.some((flag) => flag.name === 'help');
  if (!asked) {
    terminal.note(helpText(undefined, terminal.colour('stderr')).trimEnd());
    throw usageError('no command given', 'To scan this folder: stanch scan');
  }
  await terminal.out(helpText(typed.command, terminal.colour('stdout')));
  return 0;
}

/** A fault that the user can mend gets message and hint; a bug gets one line, and its stack under STANCH_DEBUG. */
function tell(error: unknown, terminal: Terminal, aborted: boolean): number {
  if (isStanchError(error)) {
    terminal.note(`stanch: ${inLines(error.message)}`);
    if (error.hint) terminal.note(`  ${inLines(error.hint)}`);
    if (terminal.env['STANCH_DEBUG'] && error.stack) terminal.note(error.stack);
    return aborted ? INTERRUPTED : error.exitStatus;
  }
  if (aborted) {
    terminal.note('stanch: interrupted');
    return INTERRUPTED;
  }
  if (isSystemFault(error)) {
    terminal.note(`stanch: the system refused: ${inLines(error.message)}`);
    return 3;
  }
  terminal.note(`stanch: internal error: ${inLines(error instanceof Error ? error.message : String(error))}`);
  if (terminal.env['STANCH_DEBUG'] && error instanceof Error) terminal.note(error.stack ?? '');
  else terminal.note('  This is a bug. Run again with STANCH_DEBUG=1 for details to report.');
  return 2;
}

/** A message may quote a name or a value of a repository. */
function inLines(message: string): string {
  return message.split('\n').map(escapeControl).join('\n');
}

/** A full disk, a folder that may not be entered: what the machine does not allow is no bug. */
function isSystemFault(error: unknown): error is Error {
  return error instanceof Error && 'syscall' in error && 'code' in error
    && ['ENOSPC', 'EDQUOT', 'EIO', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EMFILE', 'ENFILE', 'ENOMEM', 'ESTALE'].includes(String(error.code));
}

/** @throws StanchError GONE */
function here(): string {
  try {
    return process.cwd();
  } catch {
    throw new StanchError('GONE', 'the folder that this runs in is not there any more, or may not be entered', 'Change to one that is: cd /path/to/repository');
  }
}

/** Called by bin/stanch.js. @param begun by quick.ts */
export async function main(begun?: Begun): Promise<void> {
  let status: number | undefined;
  let controller: AbortController | undefined;
  // A CI system that cancels a job and a closed terminal see what was found, and leave no more behind than Ctrl-C.
  for (const [name, number] of [['SIGINT', 2], ['SIGTERM', 15], ['SIGHUP', 1]] as const) {
    process.on(name, () => {
      // The second time somebody means it.
      if (status !== undefined) process.exit(128 + number);
      status = 128 + number;
      controller?.abort();
    });
  }
  const streams = processStreams();
  // Node would end with 1, which says that something was found.
  process.on('uncaughtException', (error) => process.exit(tell(error, new Terminal(streams, process.env), false)));
  const ended = await run(process.argv.slice(2), process.env, streams, {
    directory: here(),
    aborted: () => status !== undefined,
    ...(begun ? { begun } : {}),
    // Made when a command listens to it: a commit hook only asks now and then.
    get signal() {
      controller ??= new AbortController();
      if (status !== undefined) controller.abort();
      return controller.signal;
    },
  });
  process.exitCode = ended === INTERRUPTED ? status ?? ended : ended;
  // Node would wait for what V8's other threads still do for nobody.
  if (streams.written) process.exit();
}
