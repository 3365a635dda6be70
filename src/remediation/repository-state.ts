/**
 * What the local repository says about a leak: branch, remotes, what was pushed, where a commit stands. Separate
 * because it is the only part of planning that asks git; it asks the local repository alone, never a remote.
 */
import path from 'node:path';
import { runGit, type GitCall } from '../git/spawn.js';
import type { GitEnvironment } from '../git/repository.js';
import type { Leak, LeakPlace } from './leak.js';

export type Host = 'github' | 'gitlab' | 'bitbucket' | 'azure' | 'other';

export interface Remote {
  name: string;
  /** Without user name and password. */
  url: string;
  host: Host;
  /** `owner/name` on the host. */
  slug?: string;
}

export interface RepositoryState {
  root: string;
  /** Absent on a detached HEAD. */
  branch?: string;
  head?: string;
  /** `origin/main`, when the branch has one. */
  upstream?: string;
  remotes: readonly Remote[];
  dirty: boolean;
  shallow: boolean;
  partial: boolean;
  /** A server's repository or a mirror: nobody's working copy. */
  bare: boolean;
}

export function gitCall(root: string, environment: GitEnvironment): GitCall {
  return { cwd: root, environment };
}

/** One line of git's output; undefined when git failed or said nothing. */
export function gitLine(args: readonly string[], call: GitCall): string | undefined {
  const { status, stdout } = runGit(args, call);
  const line = stdout.toString().trim();
  return status === 0 && line !== '' ? line : undefined;
}

export function gitLines(args: readonly string[], call: GitCall): string[] {
  return gitLine(args, call)?.split('\n') ?? [];
}

/** Undefined outside of a repository. */
export function readState(root: string, environment: GitEnvironment): RepositoryState | undefined {
  const call = gitCall(root, environment);
  const top = gitLine(['rev-parse', '--show-toplevel'], call) ?? gitLine(['rev-parse', '--absolute-git-dir'], call);
  if (top === undefined) return undefined;
  const branch = gitLine(['symbolic-ref', '--quiet', '--short', 'HEAD'], call);
  const head = gitLine(['rev-parse', '--verify', '--quiet', 'HEAD'], call);
  const upstream = branch && gitLine(['rev-parse', '--abbrev-ref', '--symbolic-full-name', `${branch}@{upstream}`], call);
  return {
    root: path.resolve(top),
    ...(branch ? { branch } : {}),
    ...(head ? { head } : {}),
    ...(upstream ? { upstream } : {}),
    remotes: gitLines(['remote'], call).map((name) => describeRemote(name, gitLine(['config', '--get', `remote.${name}.url`], call) ?? '')),
    dirty: gitLines(['status', '--porcelain', '--untracked-files=no'], call).length > 0,
    bare: gitLine(['rev-parse', '--is-bare-repository'], call) === 'true',
    shallow: gitLine(['rev-parse', '--is-shallow-repository'], call) === 'true',
    partial: gitLines(['config', '--get-regexp', '^remote\\..*\\.promisor$'], call).some((line) => line.endsWith(' true')),
  };
}

export function describeRemote(name: string, rawUrl: string): Remote {
  const url = rawUrl.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1');
  const match = /^(?:[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/|(?:[^/@:]+@)?([^/:]+):)(.+?)(?:\.git)?\/?$/i.exec(url);
  const domain = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const host: Host = /(^|\.)github\./.test(domain) ? 'github' : /(^|\.)gitlab\./.test(domain) ? 'gitlab' : /(^|\.)bitbucket\./.test(domain) ? 'bitbucket' : /dev\.azure\.com|visualstudio\.com/.test(domain) ? 'azure' : 'other';
  return { name, url, host, ...(match?.[3] && domain !== '' ? { slug: match[3] } : {}) };
}

/** Where a leak stands between the working tree and the remote. */
export type Standing =
  | { kind: 'pushed'; refs: readonly string[] }
  | { kind: 'worktree' }
  | { kind: 'staged' }
  | { kind: 'last-commit'; commit: string; merge: boolean }
  | { kind: 'deeper'; commit: string; merge: boolean; root: boolean; mergesSince: boolean; commitsSince: number }
  /** `heldBy`: full names of refs; `stash`: `stash@{n}` of each entry that leads to it. */
  | { kind: 'elsewhere'; commit: string; heldBy: readonly string[]; stash: readonly string[] };

/** A secret in hundreds of commits stands where its first ones stand. */
const MOST_COMMITS = 12;

/** @throws StanchError GIT_FAILED */
export function standingOf(leak: Leak, state: RepositoryState | undefined, environment: GitEnvironment): Standing {
  if (!state) return { kind: 'worktree' };
  const call = gitCall(state.root, environment);
  const commits = new Set<string>();
  if (leak.exposure?.introducedBy) commits.add(leak.exposure.introducedBy);
  for (const place of leak.places) if (place.commit && commits.size < MOST_COMMITS) commits.add(place.commit);
  if (commits.size === 0) for (const commit of blamed(leak.places, call)) commits.add(commit);
  const known = [...commits].filter((commit) => gitLine(['cat-file', '-t', commit], call) === 'commit');

  const pushedRefs = new Set<string>();
  for (const commit of known) for (const ref of gitLines(['for-each-ref', `--contains=${commit}`, '--format=%(refname:short)', 'refs/remotes'], call)) pushedRefs.add(ref);
  if (state.bare && known.length > 0) return { kind: 'pushed', refs: [] };
  if (pushedRefs.size > 0 || leak.exposure?.pushed === true) return { kind: 'pushed', refs: [...pushedRefs].sort() };
  if (known.length === 0) return leak.places.some((place) => place.origin === 'index' || isStaged(place, call)) ? { kind: 'staged' } : { kind: 'worktree' };

  const oldest = oldestOf(known, call);
  const parents = gitLine(['rev-list', '--parents', '-n', '1', oldest], call)?.split(' ').slice(1) ?? [];
  if (oldest === state.head) return { kind: 'last-commit', commit: oldest, merge: parents.length > 1 };
  if (state.head && runGit(['merge-base', '--is-ancestor', oldest, state.head], call).status === 0) {
    return {
      kind: 'deeper', commit: oldest, merge: parents.length > 1, root: parents.length === 0,
      mergesSince: gitLines(['rev-list', '--merges', `${oldest}..${state.head}`], call).length > 0,
      commitsSince: Number(gitLine(['rev-list', '--count', `${oldest}..${state.head}`], call) ?? 0),
    };
  }
  return { kind: 'elsewhere', commit: oldest, heldBy: gitLines(['for-each-ref', `--contains=${oldest}`, '--format=%(refname)'], call), stash: stashEntries(oldest, state.head, call) };
}

/** An entry holds its own commit, that of the index, and one for untracked files; older entries are in the reflog only. */
function stashEntries(commit: string, head: string | undefined, call: GitCall): string[] {
  return gitLines(['log', '--walk-reflogs', '--format=%gd %H %P', '--max-count=1000', 'refs/stash', '--'], call).flatMap((line) => {
    const [selector = '', entry = '', ...parents] = line.split(' ');
    const within = entry === commit || parents.slice(1).includes(commit) || gitLine(['rev-list', '--count', `${commit}^!`, '--not', entry, ...(head ? [head] : [])], call) === '0';
    return within ? [selector] : [];
  });
}

/** Whether the path has a staged change; a place in the working tree is then taken to be staged. */
function isStaged(place: LeakPlace, call: GitCall): boolean {
  return place.origin === 'file' && runGit(['diff', '--cached', '--quiet', '--', place.path], call).status === 1;
}

/** The commits that the lines of worktree places come from, by blame; none for lines that were never committed. */
function blamed(places: readonly LeakPlace[], call: GitCall): string[] {
  const found: string[] = [];
  for (const place of places.slice(0, 20)) {
    if (place.origin !== 'file') continue;
    const line = gitLine(['blame', '--porcelain', '-L', `${place.startLine},${place.startLine}`, '--', place.path], call);
    const commit = line?.slice(0, line.indexOf(' '));
    if (commit && /^[0-9a-f]+$/.test(commit) && !/^0+$/.test(commit)) found.push(commit);
  }
  return found;
}

function oldestOf(commits: readonly string[], call: GitCall): string {
  if (commits.length === 1) return commits[0] as string;
  return gitLines(['rev-list', '--topo-order', '--reverse', '--no-walk=sorted', ...commits], call)[0] ?? (commits[0] as string);
}
