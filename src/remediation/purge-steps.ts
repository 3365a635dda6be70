/**
 * The purge part of a plan: which commands rewrite the history, what the host still keeps, what to ask its support.
 * Separate from the rehearsal (purge/) because a plan only says what to do.
 */
import type { Leak } from './leak.js';
import type { PlanStep } from './plan-types.js';
import type { RepositoryState } from './repository-state.js';
import { quote } from './shell-quote.js';

/** @param leaks those that were pushed */
export function purgeSteps(leaks: readonly Leak[], state: RepositoryState | undefined): PlanStep[] {
  if (leaks.length === 0) return [];
  const chosen = leaks.map((leak) => `--fingerprint ${quote(leak.fingerprint)}`);
  const commits = [...new Set(leaks.flatMap((leak) => leak.exposure?.introducedBy ?? leak.places.map((place) => place.commit).filter((commit) => commit !== undefined).slice(0, 1)))];
  const host = state?.remotes.find((remote) => remote.slug);
  const remote = host?.name ?? state?.remotes[0]?.name ?? 'origin';
  const warnings = [state?.shallow ? 'This clone is shallow: fetch everything first (git fetch --unshallow).' : '', state?.partial ? 'This clone is partial: blobs are missing; make a full clone first.' : ''].filter(Boolean).join(' ');
  return [
    {
      stage: 'purge', title: 'Decide whether to purge at all',
      text: `Only after every rotation above is done. A rewrite changes every commit after ${commits.length > 0 ? commits.map((commit) => commit.slice(0, 12)).join(', ') : 'the first one that holds a value'}, breaks open pull requests and every clone, and removes signatures. A rotated value in the history is dead; purge when it is not (names, personal data, a key that opens old ciphertext), when a rule demands it, or to keep scanners quiet. ${warnings}`.trim(),
      commands: [],
    },
    {
      stage: 'purge', title: 'Rehearse the rewrite and have it proved',
      text: 'This makes a mirror clone in a temporary folder, rewrites it, scans every object of the result for every form of the values, compares everything else with the original, and only then prints the push commands. Your repository and the remote are not touched.',
      commands: [`git fetch --prune --tags ${quote(remote)}`, ...(host?.host === 'github' ? [`git fetch ${quote(remote)} ${quote(`+refs/pull/*/head:refs/remotes/${remote}/pull/*`)}`] : []), `stanch purge ${chosen.join(' ')} --out "$(mktemp -d)"`],
      confirm: 'the proof says: gone from all objects, nothing else changed',
    },
    {
      stage: 'purge', title: 'Freeze, push, and tell everybody',
      text: 'Agree a moment, merge or close open pull requests, lift branch protection for the push, then run the push commands of the proof (each ref is named, with --force-with-lease). Send the note for collaborators that comes with it: everybody clones again or rebases, nobody merges an old branch back.',
      commands: [],
      rollback: 'Your clone still has the old commits until its own clean-up: the proof prints the commands that push them back, for the case that something depends on them.',
    },
    ...equivalents(host?.url ?? state?.remotes[0]?.url ?? '<address of the repository>'),
    hostStep(host?.host ?? 'other', host?.slug, commits),
  ];
}

function equivalents(url: string): PlanStep[] {
  return [{
    stage: 'purge', title: 'By hand, with other tools (instead of the rehearsal)',
    text: 'In a fresh mirror clone. The expressions file holds the values: keep it outside of any repository, readable by you alone, and destroy it afterwards. --sensitive-data-removal needs git-filter-repo 2.47 or later (it reports the first changed commits and orphaned LFS objects); leave it out with an older one. These find plain values only, not encoded or split ones.',
    commands: [
      `git clone --mirror ${quote(url)} rewrite.git && cd rewrite.git`,
      'EXPRESSIONS=$(umask 077; mktemp -p "${XDG_RUNTIME_DIR:-/dev/shm}")',
      '# once for each value, with the value in OLD as in the contain step; for a key of several lines, once for each line',
      `printf 'literal:%s==>REMOVED\\n' "$OLD" >> "$EXPRESSIONS"`,
      'git filter-repo --sensitive-data-removal --replace-text "$EXPRESSIONS" --replace-message "$EXPRESSIONS"',
      '# or BFG, which leaves messages alone: bfg --replace-text "$EXPRESSIONS" --no-blob-protection && git reflog expire --expire=now --all && git gc --prune=now',
      'shred -u "$EXPRESSIONS"',
    ],
  }];
}

function hostStep(host: string, slug: string | undefined, commits: readonly string[]): PlanStep {
  const first = commits.length > 0 ? commits.join(', ') : '<first changed commits, from the proof>';
  const where = slug ?? '<owner>/<repository>';
  switch (host) {
    case 'github':
      return {
        stage: 'purge', title: 'Ask GitHub to drop what it still keeps',
        text: 'Pull-request refs (refs/pull/*) cannot be pushed, cached commit pages stay reachable by their id, and forks keep their own copy.',
        commands: [],
        console: 'support.github.com > Remove sensitive data',
        files: [{ path: 'github-support-request.txt', note: 'text of the request', content: `Repository: ${where}\nPlease remove cached views and references to sensitive data, and run garbage collection.\nFirst changed commits: ${first}\nAffected pull requests: <numbers, from the proof>\nOrphaned LFS objects: <ids, from the proof; none if it names none>\nThe credentials were rotated. Forks: please tell us the number of forks that hold these commits.\n` }],
      };
    case 'gitlab':
      return { stage: 'purge', title: 'Let GitLab drop what it still keeps', text: 'Merge-request refs, keep-around refs, caches and pipelines hold the old commits. Upload the commit map of the proof, then prune.', commands: [], console: 'Project > Settings > Repository > Repository maintenance > Clean up repository (upload the commit-map), then Settings > General > Advanced > Housekeeping > Prune unreachable objects' };
    case 'bitbucket':
      return { stage: 'purge', title: 'Ask Bitbucket to collect garbage', text: 'Old commits stay reachable by their id until garbage collection, which only support can start.', commands: [], console: 'support.atlassian.com > Bitbucket Cloud > request git gc', files: [{ path: 'bitbucket-support-request.txt', note: 'text of the request', content: `Repository: ${where}\nPlease run git gc and drop cached pull-request diffs after a history rewrite that removed credentials.\nFirst changed commits: ${first}\n` }] };
    default:
      return { stage: 'purge', title: 'Clean up the server', text: `On the server of ${where}: expire reflogs and prune, or the old commits stay reachable by their id. Mirrors, forks, CI caches and backups have copies of their own.`, commands: ['git reflog expire --expire=now --all', 'git gc --prune=now'], confirm: `git cat-file -e ${commits[0] ?? '<old-commit>'} fails` };
  }
}
