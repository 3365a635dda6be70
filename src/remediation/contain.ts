/**
 * The first step for a secret that was pushed: stop the damage before anything is tidied up. Separate from rotation
 * because it trades an outage against abuse, which is a decision for the reader, in minutes.
 */
import type { Leak } from './leak.js';
import type { PlanStep } from './plan-types.js';
import type { RepositoryState } from './repository-state.js';
import type { RotationGuide } from './rotation-guides.js';
import { fillPlaceholders } from './shell-quote.js';

export function containPushed(leaks: readonly Leak[], guide: RotationGuide, known: Readonly<Record<string, string>>, load: readonly string[], state: RepositoryState | undefined): PlanStep[] {
  const host = state?.remotes.find((remote) => remote.slug);
  const first: PlanStep = {
    stage: 'contain',
    title: 'Treat it as compromised',
    text: `It was pushed: whoever could read ${host?.slug ? `${host.slug} on ${host.host === 'other' ? host.url : host.host}` : 'the remote'}, its forks, its pull requests or a CI log has it, and deleting the line does not change that. Tell the owner of the credential and whoever handles incidents, note the time, and go on; history comes last.`,
    commands: [],
    who: guide.who,
  };
  const loading: PlanStep = {
    stage: 'contain',
    title: 'Load the leaked value without showing it',
    text: 'The commands below act on shell variables, so that no value stands in the shell history, a process list or this document. Use one bash session for the whole plan and close it at the end.',
    commands: load,
    confirm: `${checksFor(leaks)}`,
  };
  const contain = guide.contain;
  if (!contain) return [first, loading];
  return [first, loading, {
    stage: 'contain',
    title: 'Stop the damage first if you must',
    text: contain.do,
    commands: contain.run.map((command) => fillPlaceholders(command, known)),
    ...(contain.console ? { console: contain.console } : {}),
    ...(contain.undo ? { rollback: fillPlaceholders(contain.undo, known) } : {}),
    who: guide.who,
  }];
}

function checksFor(leaks: readonly Leak[]): string {
  const lengths = leaks.flatMap((leak) => (leak.value === undefined ? [] : [`${Buffer.byteLength(leak.value)}`]));
  return lengths.length > 0 ? `\${#OLD} is the length of the value (${lengths.join(' and ')} for this leak), not 0` : '${#OLD} is not 0';
}
