/**
 * The commit hook as it nearly always ends: nothing is configured, nothing staged holds a secret, nothing is printed. Separate from the
 * command, which answers everything else, because a hook is over before that much code is read.
 */
import { isConfigured } from '../config/load.js';
import { DEFAULT_SETTINGS } from '../config/settings.js';
import { Engine } from '../engine.js';
import { openStaged } from '../sources/staged.js';
import type { GitEnvironment } from '../git/repository.js';
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
    if (isConfigured(directory)) return false;
    const engine = new Engine(DEFAULT_SETTINGS, false);
    const source = openStaged({ directory, environment });
    for await (const fragment of source.fragments()) if (!await engine.isQuiet(fragment)) return false;
    return source.coverage.skipped.length === 0;
  } catch {
    return false;
  }
}
