/**
 * The commit hook as it nearly always ends: nothing staged holds a secret, and nothing is printed. Separate from the command, which goes on
 * with whatever else there is, because a hook is over before that much code is read.
 */
import { loadSettings } from '../config/load.js';
import type { Fragment } from '../content/fragment.js';
import { Engine } from '../engine.js';
import type { GitEnvironment } from '../git/repository.js';
import { limitsOf, openSuppressor } from '../parts.js';
import type { LinearMemory } from '../prefilter/prefilter.js';
import type { Begun } from '../scan-request.js';
import { openStaged } from '../sources/staged.js';
import { isElsewhere } from './targets.js';

/** Hooks that look at the index. */
const HOOKS = ['pre-commit', 'pre-merge-commit'];

/**
 * `stanch hook run ...` as far as it goes without the scanner.
 * @param words of the command line, behind the program  @param memory for what the engine reads: the start has used it, and touching other memory takes longer than reading
 * @returns true: it prints nothing and exits with 0. What was begun: the command is to go on with it. Undefined when nothing was, and for
 *   whatever goes wrong: the command says it
 */
export async function begin(words: readonly string[], directory: string, environment: GitEnvironment, memory?: LinearMemory): Promise<true | Begun | undefined> {
  if (words.length !== 3 || words[0] !== 'hook' || words[1] !== 'run' || !HOOKS.includes(words[2]!) || isElsewhere(environment)) return undefined;
  try {
    const settings = await loadSettings({ directory, from: directory });
    const engine = new Engine(settings, false, memory);
    if (!engine.isGated) return undefined;
    // What is wrong with what it reads is told whether or not there is something to suppress.
    await openSuppressor(settings, engine);
    const source = openStaged({ directory, environment, ...await limitsOf(settings) });
    const fragments = source.fragments() as AsyncGenerator<Fragment>;
    for (let next = await fragments.next(); next.done !== true; next = await fragments.next()) {
      const fragment = next.value;
      if (!engine.isQuiet(fragment)) return { engine, source: { ...source, fragments: () => from(fragment, fragments) } };
    }
    return source.coverage.skipped.some((skip) => skip.fault) ? undefined : true;
  } catch {
    return undefined;
  }
}

async function* from(first: Fragment, rest: AsyncGenerator<Fragment>): AsyncGenerator<Fragment> {
  yield first;
  yield* rest;
}
