/**
 * The staged change as far as it can be answered without the scanner, which is nearly always: nothing staged holds a secret. Separate from
 * the command, which goes on with whatever else there is, because a hook is over before that much code is read.
 */
import { loadSettings } from '../config/load.js';
import type { Fragment } from '../content/fragment.js';
import { Engine } from '../engine.js';
import type { GitEnvironment } from '../git/repository.js';
import { openSuppressor } from '../parts.js';
import { limitsOf } from '../suppress/limits.js';
import type { LinearMemory } from '../prefilter/prefilter.js';
import type { Begun } from '../scan-request.js';
import { openStaged } from '../sources/staged.js';
import { milliseconds } from '../util/clock.js';

export interface Gated {
  /** What is left of it. */
  begun: Begun;
  /** Nothing is: no content may hold a secret. */
  quiet: boolean;
  /** Of the configuration, and of what suppresses. */
  notes: readonly string[];
}

/**
 * @param memory for what the engine reads: the start has used it, and touching other memory takes longer than reading
 * @returns undefined where there is no gate, and for whatever goes wrong: the command says it
 */
export async function gateStaged(directory: string, environment: GitEnvironment, memory?: LinearMemory): Promise<Gated | undefined> {
  const started = milliseconds();
  try {
    const settings = await loadSettings({ directory, from: directory });
    const engine = new Engine(settings, false, memory);
    if (!engine.isGated) return undefined;
    // What is wrong with what it reads is told whether or not there is something to suppress.
    const suppressor = await openSuppressor(settings, engine);
    const source = openStaged({ directory, environment, ...await limitsOf(settings) });
    const fragments = source.fragments() as AsyncGenerator<Fragment>;
    for (let next = await fragments.next(); next.done !== true; next = await fragments.next()) {
      const fragment = next.value;
      if (!engine.isQuiet(fragment)) return { begun: { started, engine, source: { ...source, fragments: () => from(fragment, fragments) } }, quiet: false, notes: [] };
    }
    if (source.coverage.skipped.some((skip) => skip.fault)) return undefined;
    return { begun: { started, engine, source: { ...source, fragments: () => fragments } }, quiet: true, notes: [...settings.notes, ...suppressor.notes()] };
  } catch {
    return undefined;
  }
}

async function* from(first: Fragment, rest: AsyncGenerator<Fragment>): AsyncGenerator<Fragment> {
  yield first;
  yield* rest;
}
