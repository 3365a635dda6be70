/**
 * Commands that take a secret out of commits that never left this machine: amend, fixup, rebase. Separate because
 * nothing else is needed for such a secret, and because each command line here is tried on real histories
 * (test/remediation/contain-unpushed.test.ts).
 */
import type { Leak } from './leak.js';
import type { PlanStep } from './plan-types.js';
import type { RepositoryState, Standing } from './repository-state.js';
import { quote, quotePath } from './shell-quote.js';

/** Lines named for one secret; who edits them sees the others of the file. */
const MOST_EDITS = 6;

export type Unpushed = Exclude<Standing, { kind: 'pushed' }>;

const NOTHING_ELSE = 'It never left this machine as far as this clone knows, so nothing else is needed: no rotation, no rewrite of shared history. Rotate it all the same if the folder is on a backup or a shared disk, or if the commit was mailed or pushed to a remote that is no longer configured.';

/**
 * @param leaks all that came with the commit, when that is where they stand; edits of one commit are made together
 * @param standing of each of them
 */
export function unpushedStep(leaks: readonly Leak[], standing: Unpushed, state: RepositoryState | undefined): PlanStep {
  const places = leaks.flatMap((leak) => leak.places.slice(0, MOST_EDITS));
  const files = [...new Set(leaks.flatMap((leak) => leak.places.map((place) => place.path)))];
  const edit = [...new Set(places.map((place) => `# edit ${quote(place.path)} line ${place.startLine}: put the reference of the relocate step in place of the value`))];
  const add = `git add -- ${files.map(quotePath).join(' ')}`;
  if (leaks.some(isInMessage)) return messageStep(standing);
  switch (standing.kind) {
    case 'worktree':
      return { stage: 'contain', title: 'Keep it out of the next commit', text: `The value is in the working tree only. ${NOTHING_ELSE}`, commands: edit, confirm: 'stanch scan no longer finds it' };
    case 'staged':
      return {
        stage: 'contain', title: 'Take it out of the index', text: `The value is staged, not committed. ${NOTHING_ELSE}`,
        commands: [state?.head ? `git restore --staged -- ${files.map(quotePath).join(' ')}` : `git rm --cached -- ${files.map(quotePath).join(' ')}`, ...edit, add],
        confirm: 'stanch scan --staged no longer finds it',
        rollback: 'None needed: the working tree was not touched.',
      };
    case 'last-commit':
      return {
        stage: 'contain', title: standing.merge ? 'Amend the merge' : 'Amend the last commit', text: `The value is in the last commit only, ${standing.commit.slice(0, 12)}. ${NOTHING_ELSE}`,
        commands: [...edit, add, 'git commit --amend --no-edit'],
        confirm: confirmRange(state, standing.commit),
        rollback: `git reset --soft ${standing.commit}`,
      };
    case 'deeper':
      return standing.merge || standing.mergesSince || !leaks.every((leak) => leak.exposure?.inHead) ? replayStep(standing, state, edit, add) : fixupStep(standing, state, edit, add);
    case 'elsewhere':
      return elsewhereStep(standing);
  }
}

export function isInMessage(leak: Leak): boolean {
  return leak.places.some((place) => place.origin === 'commit-message');
}

/** For a straight line of commits whose tip still holds the value. */
function fixupStep(standing: Unpushed & { kind: 'deeper' }, state: RepositoryState | undefined, edit: readonly string[], add: string): PlanStep {
  return {
    stage: 'contain', title: 'Fix up the commit that introduced it',
    text: `The value came with ${standing.commit.slice(0, 12)}, ${standing.commitsSince} ${standing.commitsSince === 1 ? 'commit' : 'commits'} ago, and was not pushed. The working tree must be clean. ${NOTHING_ELSE}`,
    commands: [...edit, add, `git commit --fixup=${standing.commit}`, `GIT_SEQUENCE_EDITOR=: git rebase --interactive --autosquash ${standing.root ? '--root' : `${standing.commit}^`}`],
    confirm: confirmRange(state, standing.commit),
    rollback: `git rebase --abort while it stops at a conflict; afterwards: git reset --keep ${state?.head ?? 'ORIG_HEAD'}`,
  };
}

/** For merges, and for values that later commits removed again: change the commit itself, then replay what follows. */
function replayStep(standing: Unpushed & { kind: 'deeper' }, state: RepositoryState | undefined, edit: readonly string[], add: string): PlanStep {
  const tip = state?.branch ? quote(state.branch) : state?.head ?? 'HEAD';
  return {
    stage: 'contain', title: standing.merge ? 'Amend the merge that introduced it and replay what follows' : 'Amend the commit that introduced it and replay what follows',
    text: `The value came with ${standing.merge ? 'the merge ' : ''}${standing.commit.slice(0, 12)} and was not pushed. Amending keeps ${standing.merge ? 'both parents' : 'its parent'}; the commits after it are replayed, merges among them are made again (with the replayed side preferred where the same lines meet). The working tree must be clean. ${NOTHING_ELSE}`,
    commands: [`git switch --detach ${standing.commit}`, ...edit, add, 'git commit --amend --no-edit', `git rebase --rebase-merges -X theirs --onto HEAD ${standing.commit} ${tip}`],
    confirm: confirmRange(state, standing.commit),
    rollback: `git rebase --abort while it stops at a conflict; afterwards: git switch ${tip} && git reset --keep ${state?.head ?? 'ORIG_HEAD'}`,
  };
}

function messageStep(standing: Unpushed): PlanStep {
  const commit = 'commit' in standing ? standing.commit : 'HEAD';
  const last = standing.kind === 'last-commit';
  return {
    stage: 'contain', title: 'Reword the commit message', text: `The value is in the message of ${commit.slice(0, 12)}, which was not pushed. ${NOTHING_ELSE}`,
    commands: last ? ['git commit --amend'] : [`GIT_SEQUENCE_EDITOR="sed -i '1s/^pick/reword/'" git rebase --interactive --rebase-merges ${commit}^`],
    confirm: 'git log shows the new message',
  };
}

function elsewhereStep(standing: Unpushed & { kind: 'elsewhere' }): PlanStep {
  const named = (prefix: string): string[] => standing.heldBy.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)).slice(0, 10);
  const [branches, tags, stash] = [named('refs/heads/'), named('refs/tags/'), standing.stash];
  const others = standing.heldBy.filter((name) => !/^refs\/(?:heads|tags)\/|^refs\/stash$/.test(name)).slice(0, 10);
  const where = [...branches.map((name) => `branch ${name}`), ...tags.map((name) => `tag ${name}`), ...stash, ...others];
  return {
    stage: 'contain', title: 'Remove it where it is held',
    text: [
      `The value is in ${standing.commit.slice(0, 12)}, which is not part of the current branch. It is held by: ${where.length === 0 ? 'no branch or tag; only the reflog or nothing at all' : where.join(', ')}.`,
      stash.length > 0 ? 'Look at the stash entry (git stash show -p), keep what you need of it without the value, then drop it.' : '',
      branches.length > 0 ? 'Delete the branch if it is not needed; else switch to it and run stanch plan there, which gives the commands to amend it.' : '',
      tags.length > 0 ? 'Delete the tag; make it again on a clean commit.' : '',
      NOTHING_ELSE,
    ].filter(Boolean).join(' '),
    commands: [
      // From the last entry to the first: dropping one renumbers those behind it.
      ...[...stash].sort((a, b) => Number(/\d+/.exec(b)?.[0]) - Number(/\d+/.exec(a)?.[0])).map((entry) => `git stash drop ${quote(entry)}`),
      ...branches.map((name) => `git branch -D ${quote(name)}   # or: git switch ${quote(name)} && stanch plan`),
      ...tags.map((name) => `git tag -d ${quote(name)}`),
      ...others.map((name) => `git update-ref -d ${quote(name)}`),
    ],
    confirm: 'stanch scan --history --unreachable=no no longer finds it',
    rollback: `git branch rescue ${standing.commit}, until the next step was done`,
  };
}

/**
 * Done once, after all values were moved: they are read from the old commits. By configuration, not --expire=now: the
 * entries of the stash are a reflog too, and are kept this way.
 */
export function forgetStep(): PlanStep {
  return {
    stage: 'contain', title: 'Let git forget the old commits',
    text: 'The old commits stay in the reflog and the object store, where a later push cannot reach them but a copy of the folder can. Do this when you are sure; it also ends the way back. Stash entries are kept.',
    commands: ['git -c gc.reflogExpire=now -c gc.reflogExpireUnreachable=now reflog expire --all', 'git gc --prune=now'],
    confirm: 'stanch scan --history no longer finds what was taken out',
  };
}

function confirmRange(state: RepositoryState | undefined, commit: string): string {
  return state?.upstream ? `stanch scan --range ${quote(state.upstream)}..HEAD no longer finds it` : `stanch scan --history --unreachable=no no longer finds it (before: ${commit.slice(0, 12)})`;
}
