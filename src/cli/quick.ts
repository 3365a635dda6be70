/**
 * The command line for what runs before commits, as it nearly always ends: nothing staged holds a secret. A hook then prints nothing, and a
 * scan two lines. Separate from main.ts, which goes on with whatever else there is.
 */
import { gateStaged } from '../hook/quick.js';
import { isElsewhere } from '../hook/targets.js';
import type { LinearMemory } from '../prefilter/prefilter.js';
import { coverageLine, NOTHING_FOUND } from '../reporters/summary.js';
import type { Begun } from '../scan-request.js';
import { milliseconds } from '../util/clock.js';
import { plainOutput } from './plain-output.js';
import type { Environment } from './terminal.js';

/** Hooks that look at the index. */
const HOOKS = ['pre-commit', 'pre-merge-commit'];

/**
 * `stanch hook run ...` and `stanch scan --staged` as far as they go without the scanner.
 * @param words of the command line, behind the program
 * @returns true: all is printed, and the status is 0. What was begun: the command is to go on with it. Undefined when nothing was, and for
 *   whatever goes wrong: the command says it
 */
export async function begin(words: readonly string[], directory: string, environment: Environment, memory?: LinearMemory): Promise<true | Begun | undefined> {
  const hook = words.length === 3 && words[0] === 'hook' && words[1] === 'run' && HOOKS.includes(words[2]!) && !isElsewhere(environment);
  if (!hook && !(words.length === 2 && words[0] === 'scan' && words[1] === '--staged')) return undefined;
  const gated = await gateStaged(directory, environment, memory);
  if (!gated) return undefined;
  const { begun, quiet, notes } = gated;
  return quiet && (hook || (notes.length === 0 && await isTold(begun, environment))) ? true : begun;
}

/** Whether what there is to say was said, as the report says it: where it is two lines, and they need no colours. */
async function isTold({ started, source: { coverage } }: Begun, { FORCE_COLOR }: Environment): Promise<boolean> {
  if (coverage.skipped.length > 0 || FORCE_COLOR !== undefined) return false;
  let waits = false;
  const output = plainOutput(1, (stream) => {
    waits = true;
    return stream;
  });
  if (!output) return false;
  const text = `${NOTHING_FOUND}\n${coverageLine({ scan: { coverage, durationMs: Math.round(milliseconds() - started) } })}\n`;
  return new Promise((resolve) => {
    // What could not be written the command says; a reader that went away is no error.
    output.write(text, (error) => resolve(!error || waits || (error as NodeJS.ErrnoException).code === 'EPIPE'));
  });
}
