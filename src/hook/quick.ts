/**
 * The commit hook as it nearly always ends: nothing staged holds a secret, and nothing is printed. Separate from the command, which answers
 * everything else, because a hook is over before that much code is read.
 */
import { loadSettings } from '../config/load.js';
import { Engine } from '../engine.js';
import type { GitEnvironment } from '../git/repository.js';
import { limitsOf, openSuppressor } from '../parts.js';
import { openStaged } from '../sources/staged.js';
import { isElsewhere } from './targets.js';

/** Hooks that look at the index. */
const HOOKS = ['pre-commit', 'pre-merge-commit'];

/**
 * Whether `stanch hook run ...` would print nothing and exit with 0.
 * @param words of the command line, behind the program
 * @returns false also when it cannot be told here, and for whatever goes wrong: the command says it
 */
export async function staysQuiet(words: readonly string[], directory: string, environment: GitEnvironment): Promise<boolean> {
  if (words.length !== 3 || words[0] !== 'hook' || words[1] !== 'run' || !HOOKS.includes(words[2]!) || isElsewhere(environment)) return false;
  try {
    const settings = await loadSettings({ directory, from: directory });
    const engine = new Engine(settings, false);
    if (!engine.isGated) return false;
    // What is wrong with what it reads is told whether or not there is something to suppress.
    await openSuppressor(settings, engine);
    const source = openStaged({ directory, environment, ...await limitsOf(settings) });
    for await (const fragment of source.fragments()) if (!engine.isQuiet(fragment)) return false;
    return !source.coverage.skipped.some((skip) => skip.fault);
  } catch {
    return false;
  }
}
