/**
 * What a hook has to scan, from how git called it. Separate from running the scan, so that each hook's input can be
 * tested as data. Sources: githooks(5); pre-commit's documentation for the variables it sets at pre-push.
 */
import { readFileSync } from 'node:fs';
import type { Target } from '../scan-request.js';
import { StanchError } from '../util/errors.js';
import type { HookName } from './script.js';

export interface HookCall {
  hook: HookName;
  args: readonly string[];
  environment: Readonly<Record<string, string | undefined>>;
  /** Standard input, as text; read only for hooks that get lines on it. */
  stdin: () => Promise<string>;
  /** Whether the repository has this object. */
  has: (object: string) => boolean;
  /** What git keeps of a message that went through an editor. */
  edited: (text: string) => Promise<string>;
}

const zeros = /^0+$/;
const objectId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** @returns null when there is nothing to look at (a deleted branch, nothing pushed) */
export async function hookTarget(call: HookCall): Promise<Target | null> {
  switch (call.hook) {
    case 'pre-commit':
    case 'pre-merge-commit':
      return commitTarget(call);
    case 'commit-msg':
      return { mode: 'stdin', name: 'commit message', bytes: await commitMessage(call) };
    case 'pre-push':
      return pushTarget(call);
    case 'pre-receive':
      return receiveTarget(await call.stdin());
  }
}

/** The message as it will be committed. Git takes something out only of what went through an editor, and says `:` where none did. */
async function commitMessage({ args: [file], environment: { GIT_EDITOR }, edited }: HookCall): Promise<Buffer> {
  if (file === undefined) throw new StanchError('HOOK_USAGE', 'commit-msg needs the file with the message', 'git passes it: stanch hook run commit-msg "$1"');
  const text = readFileSync(file, 'latin1');
  return Buffer.from(GIT_EDITOR === ':' ? text : await edited(text), 'latin1');
}

/** Whether pre-commit calls a hook of the commit for something else than the index. */
export function isElsewhere({ PRE_COMMIT_REMOTE_NAME, PRE_COMMIT_REMOTE_URL, PRE_COMMIT_TO_REF }: HookCall['environment']): boolean {
  return PRE_COMMIT_REMOTE_NAME !== undefined || PRE_COMMIT_REMOTE_URL !== undefined || PRE_COMMIT_TO_REF !== undefined;
}

/**
 * The index; under pre-commit and prek also what they were called for. A hook id without stages runs at all of them, so
 * the push is left to its own id; and `pre-commit run --from-ref A --to-ref B`, as CI runs it, means those commits.
 */
function commitTarget({ environment, has }: HookCall): Target | null {
  if (!isElsewhere(environment)) return { mode: 'staged' };
  if (environment.PRE_COMMIT_REMOTE_NAME !== undefined || environment.PRE_COMMIT_REMOTE_URL !== undefined) return null;
  return betweenRefs(environment, has, []) ?? { mode: 'staged' };
}

/** The commits that pre-commit names, if it does. An id that only the remote has cannot be left out; a name must be known. */
function betweenRefs(environment: HookCall['environment'], has: HookCall['has'], known: readonly string[]): Target | null {
  const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = environment;
  if (to === undefined) return null;
  const usable = from !== undefined && !zeros.test(from) && (!objectId.test(from) || has(from));
  return { mode: 'range', include: [to], exclude: usable ? [from, ...known] : [...known] };
}

/** `<local ref> <local id> <remote ref> <remote id>` a line; new is what no branch of that remote has. */
async function pushTarget({ args, environment, stdin, has }: HookCall): Promise<Target | null> {
  const remote = args[0] ?? environment.PRE_COMMIT_REMOTE_NAME ?? 'origin';
  const known = [`--remotes=${remote}`];
  const named = betweenRefs(environment, has, known);
  if (named) return named;
  const [include, exclude]: [string[], string[]] = [[], [...known]];
  for (const [, local, , theirs] of lines(await stdin())) {
    if (local === undefined || theirs === undefined || zeros.test(local)) continue;
    include.push(local);
    if (!zeros.test(theirs) && has(theirs)) exclude.push(theirs);
  }
  return include.length === 0 ? null : { mode: 'range', include, exclude };
}

/** `<old id> <new id> <ref>` a line; new is what no ref of the repository has yet (it is still in quarantine). */
function receiveTarget(stdin: string): Target | null {
  const include = lines(stdin).flatMap(([, id]) => (id !== undefined && !zeros.test(id) ? [id] : []));
  return include.length === 0 ? null : { mode: 'range', include, exclude: ['--all'] };
}

function lines(text: string): string[][] {
  return text.split('\n').filter((line) => line.trim() !== '').map((line) => line.trim().split(/\s+/));
}
