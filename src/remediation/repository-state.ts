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
function gitLine(args: readonly string[], call: GitCall): string | undefined {
  const { status, stdout } = runGit(args, call);
  const line = stdout.toString().trim();
  return status === 0 && line !== '' ? line : undefined;
}

export function gitLines(args: readonly string[], call: GitCall): string[] {
  return gitLine(args, call)?.split('\n') ?? [];
}

/** Asks git each question once: many secrets came with the same commits and lie in the same files. */
export class GitQuestions {
  readonly #answers = new Map<string, { status: number | null; text: string }>();
  readonly #blamed = new Map<string, string[]>();

  constructor(private readonly call: GitCall) {}

  status(...args: string[]): number | null {
    return this.#ask(args).status;
  }

  /** Undefined when git failed or said nothing. */
  line(...args: string[]): string | undefined {
    const { status, text } = this.#ask(args);
    return status === 0 && text !== '' ? text : undefined;
  }

  lines(...args: string[]): string[] {
    return this.line(...args)?.split('\n') ?? [];
  }

  /** The commit that a line of the working tree comes from; undefined when it was never committed. */
  blamed(name: string, line: number): string | undefined {
    let commits = this.#blamed.get(name);
    if (!commits) this.#blamed.set(name, (commits = this.#blame(name)));
    return commits[line];
  }

  /** By line from 1 on, for all of the file: its other secrets will be asked for as well. */
  #blame(name: string): string[] {
    const commits: string[] = [];
    for (const [, commit, first, count] of runGit(['blame', '--incremental', '--', name], this.call).stdout.toString('latin1').matchAll(/^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/gm)) {
      if (/^0+$/.test(commit!)) continue;
      const end = Number(first) + Number(count);
      commits.length = Math.max(commits.length, end);
      commits.fill(commit!, Number(first), end);
    }
    return commits;
  }

  #ask(args: string[]): { status: number | null; text: string } {
    const question = args.join('\0');
    const known = this.#answers.get(question);
    if (known) return known;
    const { status, stdout } = runGit(args, this.call);
    const answer = { status, text: stdout.toString().trim() };
    this.#answers.set(question, answer);
    return answer;
  }
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
    dirty: isDirty(call),
    bare: gitLine(['rev-parse', '--is-bare-repository'], call) === 'true',
    shallow: gitLine(['rev-parse', '--is-shallow-repository'], call) === 'true',
    partial: gitLines(['config', '--get-regexp', '^remote\\..*\\.promisor$'], call).some((line) => line.endsWith(' true')),
  };
}

/** Milliseconds that git has to compare the working tree; beyond, as for a HEAD whose folders stand at billions of places, it is taken to differ. */
const STATUS_MS = 20_000;

function isDirty(call: GitCall): boolean {
  const { status, stdout } = runGit(['status', '--porcelain', '--untracked-files=no'], { ...call, timeout: STATUS_MS });
  return status === null || stdout.length > 0;
}

function describeRemote(name: string, rawUrl: string): Remote {
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
export function standingOf(leak: Leak, state: RepositoryState | undefined, git: GitQuestions): Standing {
  if (!state) return { kind: 'worktree' };
  const commits = new Set<string>();
  if (leak.exposure?.introducedBy) commits.add(leak.exposure.introducedBy);
  for (const place of leak.places) if (place.commit && commits.size < MOST_COMMITS) commits.add(place.commit);
  if (commits.size === 0) for (const commit of blamed(leak.places, git)) commits.add(commit);
  const known = [...commits].filter((commit) => git.line('cat-file', '-t', commit) === 'commit');

  const pushedRefs = new Set<string>();
  for (const commit of known) for (const ref of git.lines('for-each-ref', `--contains=${commit}`, '--format=%(refname:short)', 'refs/remotes')) pushedRefs.add(ref);
  if (state.bare && known.length > 0) return { kind: 'pushed', refs: [] };
  if (pushedRefs.size > 0 || leak.exposure?.pushed === true) return { kind: 'pushed', refs: [...pushedRefs].sort() };
  if (known.length === 0) return leak.places.some((place) => place.origin === 'index' || isStaged(place, git)) ? { kind: 'staged' } : { kind: 'worktree' };

  const isInHead = (commit: string): boolean => state.head !== undefined && git.status('merge-base', '--is-ancestor', commit, state.head) === 0;
  const inHead = known.filter(isInHead);
  // What an amend or a rebase left in the reflog is older, and goes by itself once the branch is clean.
  const oldest = oldestOf(inHead.length > 0 ? inHead : known, git);
  const parents = git.line('rev-list', '--parents', '-n', '1', oldest)?.split(' ').slice(1) ?? [];
  if (oldest === state.head) return { kind: 'last-commit', commit: oldest, merge: parents.length > 1 };
  if (inHead.length > 0) {
    return {
      kind: 'deeper', commit: oldest, merge: parents.length > 1, root: parents.length === 0,
      mergesSince: git.lines('rev-list', '--merges', `${oldest}..${state.head}`).length > 0,
      commitsSince: Number(git.line('rev-list', '--count', `${oldest}..${state.head}`) ?? 0),
    };
  }
  return { kind: 'elsewhere', commit: oldest, heldBy: git.lines('for-each-ref', `--contains=${oldest}`, '--format=%(refname)'), stash: stashEntries(oldest, state.head, git) };
}

/** An entry holds its own commit, that of the index, and one for untracked files; older entries are in the reflog only. */
function stashEntries(commit: string, head: string | undefined, git: GitQuestions): string[] {
  return git.lines('log', '--walk-reflogs', '--format=%gd %H %P', '--max-count=1000', 'refs/stash', '--').flatMap((line) => {
    const [selector = '', entry = '', ...parents] = line.split(' ');
    const within = entry === commit || parents.slice(1).includes(commit) || git.line('rev-list', '--count', `${commit}^!`, '--not', entry, ...(head ? [head] : [])) === '0';
    return within ? [selector] : [];
  });
}

/** Whether the path has a staged change; a place in the working tree is then taken to be staged. */
function isStaged(place: LeakPlace, git: GitQuestions): boolean {
  return place.origin === 'file' && git.status('diff', '--cached', '--quiet', '--', place.path) === 1;
}

/** The commits that the lines of worktree places come from, by blame; none for lines that were never committed. */
function blamed(places: readonly LeakPlace[], git: GitQuestions): string[] {
  return places.slice(0, 20).flatMap(({ origin, path: name, startLine }) => (origin === 'file' ? git.blamed(name, startLine) ?? [] : []));
}

function oldestOf(commits: readonly string[], git: GitQuestions): string {
  if (commits.length === 1) return commits[0] as string;
  return git.lines('rev-list', '--topo-order', '--reverse', '--no-walk=sorted', ...commits)[0] ?? (commits[0] as string);
}
