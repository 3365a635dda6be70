/**
 * What follows a proved rehearsal: push commands, the note for collaborators, the hook that keeps the old commits out.
 * Separate because these are texts; nothing here runs.
 */
import { quote } from '../shell-quote.js';
import type { Remote } from '../repository-state.js';
import type { RefChange } from './purge-types.js';

/** Refs a single push names at most, for hosts and command lines with limits. */
const REFS_A_PUSH = 40;

/** @param remote where the remote-tracking refs come from; undefined: there is none, and the mirror's own branches are pushed */
export function pushCommands(mirror: string, refs: readonly RefChange[], remote: Remote | undefined): string[] {
  const tracked = remote ? refs.filter((ref) => ref.name.startsWith(`refs/remotes/${remote.name}/`) && !/\/(?:HEAD|pull\/.+|pr\/.+|merge-requests\/.+)$/.test(ref.name)) : [];
  const heads = tracked.length > 0 ? tracked.map((ref) => ({ ...ref, name: `refs/heads/${ref.name.slice(`refs/remotes/${remote!.name}/`.length)}` })) : refs.filter((ref) => ref.name.startsWith('refs/heads/'));
  const others = refs.filter((ref) => ref.name.startsWith('refs/tags/') || ref.name.startsWith('refs/notes/'));
  const url = remote ? quote(remote.url) : '<address of the remote>';
  const commands: string[] = [];
  // Branches are known to be there, so they move together or not at all. A tag or note that only this clone has is
  // refused as stale, and must not hold the others back.
  const batches = [...slices(heads).map((part) => ({ part, atomic: ' --atomic' })), ...slices(others).map((part) => ({ part, atomic: '' }))];
  for (const { part, atomic } of batches) {
    commands.push([`git -C ${quote(mirror)} push${atomic}`, ...part.map((ref) => `--force-with-lease=${quote(`${ref.name}:${ref.before}`)}`), url, ...part.map((ref) => quote(`${ref.after}:${ref.name}`))].join(' \\\n  '));
  }
  return commands;
}

/** Pushes the old commits back from the clone that still has them, only where the new ones still are. */
export function wayBackCommands(refs: readonly RefChange[], remote: Remote | undefined): string[] {
  return pushCommands('.', refs.map(({ name, before, after }) => ({ name, before: after, after: before })), remote);
}

function slices(refs: readonly RefChange[]): RefChange[][] {
  const parts: RefChange[][] = [];
  for (let at = 0; at < refs.length; at += REFS_A_PUSH) parts.push(refs.slice(at, at + REFS_A_PUSH));
  return parts;
}

/** For the clone that the rehearsal was made from. */
export function ownCloneCommands(mirror: string, refs: readonly RefChange[], remote: Remote | undefined, state: { branch?: string; stash: boolean }): string[] {
  const local = refs.filter((ref) => ref.name.startsWith('refs/heads/'));
  return [
    ...(remote ? [`git fetch --prune ${quote(remote.name)}`] : []),
    ...(refs.some((ref) => ref.name.startsWith('refs/tags/')) ? [`git fetch --force ${quote(mirror)} '+refs/tags/*:refs/tags/*'`] : []),
    ...refs.filter((ref) => !/^refs\/(?:heads|tags|remotes)\/|^refs\/stash$/.test(ref.name)).map((ref) => `git fetch ${quote(mirror)} ${quote(`+${ref.name}:${ref.name}`)}`),
    ...local.map((ref) => `git fetch ${quote(mirror)} ${quote(ref.name)} && ${ref.name === `refs/heads/${state.branch}` ? `git reset --keep ${ref.after}` : `git update-ref -m 'history rewritten' ${quote(ref.name)} ${ref.after} ${ref.before}`}`),
    ...(state.stash ? ['git stash list   # stash entries hold the old history: apply or drop each'] : []),
    'git -c gc.reflogExpire=now -c gc.reflogExpireUnreachable=now reflog expire --all',
    'git gc --prune=now',
    'stanch scan --history',
  ];
}

export function collaboratorsNote(refs: readonly RefChange[], firstChanged: readonly string[], remote: Remote | undefined): string {
  const name = remote?.name ?? 'origin';
  const branches = refs.filter((ref) => ref.name.startsWith(`refs/remotes/${name}/`) && !ref.name.endsWith('/HEAD')).map((ref) => ({ ...ref, short: ref.name.slice(`refs/remotes/${name}/`.length) }));
  const table = branches.slice(0, 50).map((branch) => `- ${branch.short}: ${branch.before} -> ${branch.after}`);
  return `# The history of this repository was rewritten

A credential was removed from every commit. It was rotated before; the old value is dead. The ids of all commits after
${firstChanged.slice(0, 5).map((oid) => oid.slice(0, 12)).join(', ')}${firstChanged.length > 5 ? ' and others' : ''} changed. **Do not merge or push a branch that was made before: it would bring the old commits back.**

Without work of your own: clone again and delete the old clone.

    git clone <address> fresh

With work of your own, take over what moved, tags too:

    git fetch --prune --tags --force ${quote(name)}

Then, for each branch of your own (here: topic, made from main), and for main itself and others that you only follow:

    git rebase --onto ${quote(`${name}/main`)} <old main, from the list below> topic
    git rebase --onto ${quote(`${name}/main`)} <old main, from the list below> main

Apply or drop what \`git stash list\` shows. Then remove what is left of the old commits:

    git -c gc.reflogExpire=now -c gc.reflogExpireUnreachable=now reflog expire --all
    git gc --prune=now

Old and new tips:

${table.length > 0 ? table.join('\n') : '- none that this clone knew of'}
${branches.length > 50 ? `- and ${branches.length - 50} more\n` : ''}
Forks and open pull requests made from the old commits have to be made again.
`;
}

/** A pre-receive hook: POSIX shell, needs git alone. */
export function refusingHook(firstChanged: readonly string[]): string {
  return `#!/bin/sh
# Refuses pushes that bring back commits from before the history was rewritten.
old='${firstChanged.slice(0, 500).join('\n')}'
while read -r _ new ref; do
  case $new in *[!0]*) ;; *) continue ;; esac
  for commit in $(git rev-list "$new" --not --all); do
    case "$old" in *"$commit"*)
      echo "$ref: commit $commit was removed from the history; rebase your branch or clone again" >&2
      exit 1 ;;
    esac
  done
done
exit 0
`;
}
