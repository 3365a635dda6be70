/**
 * Turns what a person types (`main`, `v1.2~3`, `HEAD^2`, `abc1234`, `A..B`) into commits. Separate from refs because
 * it needs objects, and because its errors have to say what to fetch.
 */
import { StanchError, isStanchError } from '../util/errors.js';
import { parseTag, type Tag } from './commit.js';
import { findByPrefix } from './object-prefix.js';
import type { Objects } from './objects.js';
import { isSafeName, type RefStore } from './refs.js';
import { readReflog } from './reflog.js';
import { readShallow } from './shallow.js';

/** Commits to walk from, and commits whose ancestors are left out. */
export interface CommitRange {
  include: string[];
  exclude: string[];
  /** Annotated tags that `include` went through. */
  tags: Tag[];
}

/** Where git looks for a short name, in its order. */
const NAME_RULES = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];
const ZEROS = /^0{40}(?:0{24})?$/;
/** Words that stand for many refs, as in git rev-list. */
const MANY_REFS = /^--(all|branches|tags|remotes)(?:=(.+))?$/;

/**
 * The commits of `include` that `exclude` does not reach. An include may be `A..B`, `A...B` (the same commits: those
 * of B that A lacks), `B` or `^A`; an exclude may also be `--all`, `--branches`, `--tags`, `--remotes` or
 * `--remotes=NAME`. An empty side is HEAD. An id of zeros excludes nothing, as in push events.
 * @throws StanchError UNKNOWN_COMMIT, CORRUPT_REF, CORRUPT_OBJECT
 */
export function resolveRange(include: readonly string[], exclude: readonly string[], objects: Objects, refs: RefStore): CommitRange {
  const range: CommitRange = { include: [], exclude: [], tags: [] };
  const leaveOut = (word: string): void => {
    const many = MANY_REFS.exec(word);
    if (many) for (const oid of commitsOfRefs(many[1]!, many[2], objects, refs)) range.exclude.push(oid);
    else if (!ZEROS.test(word)) range.exclude.push(resolveCommit(word || 'HEAD', objects, refs));
  };
  for (const word of include) {
    const [, from, to] = /^(.*?)\.{2,3}(.*)$/.exec(word) ?? [];
    if (from === undefined && word.startsWith('^')) {
      leaveOut(word.slice(1));
      continue;
    }
    range.include.push(resolveCommit((to ?? word) || 'HEAD', objects, refs, range.tags));
    if (from !== undefined) leaveOut(from);
  }
  exclude.forEach(leaveOut);
  return range;
}

/** Refs that end at something else than a commit, or at nothing that is here, exclude nothing. */
function commitsOfRefs(which: string, remote: string | undefined, objects: Objects, refs: RefStore): string[] {
  const folder = which === 'branches' ? 'refs/heads/' : which === 'tags' ? 'refs/tags/' : which === 'remotes' ? `refs/remotes/${remote === undefined ? '' : `${remote}/`}` : 'refs/';
  const found = new Set<string>();
  for (const ref of refs.list()) {
    if (!ref.name.startsWith(folder)) continue;
    try {
      found.add(peel(ref.oid, ref.name, objects, []));
    } catch (error) {
      if (!isStanchError(error)) throw error;
    }
  }
  return [...found];
}

/**
 * The commit that a revision names: a ref, an id or its start, `@`, `REF@{N}`, `BRANCH@{upstream}`, each with `~N`, `^N`, `^{}`.
 * @param tags gets the annotated tags on the way
 * @throws StanchError UNKNOWN_COMMIT
 */
export function resolveCommit(revision: string, objects: Objects, refs: RefStore, tags: Tag[] = []): string {
  const match = /^(.*?)((?:[~^](?:\d+|\{commit\}|\{\})?)*)$/s.exec(revision)!;
  let oid = peel(resolveName(match[1]!, revision, objects, refs), revision, objects, tags);
  for (const [, kind, count] of match[2]!.matchAll(/([~^])(\d+|\{commit\}|\{\})?/g)) {
    if (count?.startsWith('{')) continue;
    const n = count === undefined ? 1 : Number(count);
    const steps = kind === '~' ? n : 1;
    for (let i = 0; i < steps; i++) {
      const { parents } = objects.commit(oid);
      const parent = kind === '~' ? parents[0] : n === 0 ? oid : parents[n - 1];
      if (parent === undefined) throw unknown(revision, `${oid.slice(0, 12)} has ${parents.length} parent${parents.length === 1 ? '' : 's'}`, objects, 'Name a commit that it comes from. All commits there are: stanch scan --history');
      if (parent !== oid && !objects.read(parent)) throw unknown(revision, `commit ${parent} was not fetched`, objects);
      oid = parent;
    }
  }
  return oid;
}

function resolveName(name: string, revision: string, objects: Objects, refs: RefStore): string {
  const hex = objects.repository.hashLength * 2;
  if (name.length === hex && /^[0-9a-f]+$/i.test(name)) return name.toLowerCase();
  const log = /^(.*)@\{(\d+)\}$/.exec(name);
  if (log) return fromReflog(log[1]!, Number(log[2]), revision, objects, refs);
  const ofBranch = /^(.*)@\{(?:u|upstream)\}$/i.exec(name);
  if (ofBranch) return fromUpstream(ofBranch[1]!, revision, objects, refs);
  const full = fullName(name === '@' || name === '' ? 'HEAD' : name, refs);
  if (full) return full.oid;
  if (/^[0-9a-f]{4,}$/i.test(name) && name.length < hex) {
    const found = findByPrefix(name.toLowerCase(), objects);
    const commits = found.filter((oid) => /^(?:commit|tag)$/.test(objects.read(oid)?.kind ?? ''));
    if (commits.length === 1) return commits[0]!;
    if (commits.length > 1) throw unknown(revision, `${name} is the start of ${commits.length} commits`, objects);
  }
  if (name === 'HEAD' || name === '@' || name === '') throw unknown(revision, 'this branch has no commit yet', objects, 'Commit first; what would be committed: stanch scan --staged');
  throw unknown(revision, 'there is no such branch, tag or commit here', objects);
}

function fullName(name: string, refs: RefStore): { name: string; oid: string } | null {
  for (const rule of NAME_RULES) {
    const full = rule + name;
    const oid = isSafeName(full) ? refs.read(full) : null;
    if (oid !== null) return { name: full, oid };
  }
  const remote = `refs/remotes/${name}/HEAD`;
  const oid = isSafeName(remote) ? refs.read(remote) : null;
  return oid === null ? null : { name: remote, oid };
}

function fromReflog(name: string, back: number, revision: string, objects: Objects, refs: RefStore): string {
  const full = name === '' ? refs.headTarget() ?? 'HEAD' : fullName(name, refs)?.name ?? name;
  const entries = isSafeName(full) ? readReflog(objects.repository, full) : [];
  const entry = entries[entries.length - 1 - back];
  if (!entry) throw unknown(revision, `the log of ${full} has ${entries.length} entries`, objects);
  return entry.to;
}

/** The remote-tracking branch that `git pull` would merge, by the branch's and the remote's settings. */
function fromUpstream(name: string, revision: string, objects: Objects, refs: RefStore): string {
  const { config } = objects.repository;
  const full = name === '' || name === '@' || name === 'HEAD' ? refs.headTarget() : fullName(name, refs)?.name;
  const branch = full?.startsWith('refs/heads/') ? full.slice('refs/heads/'.length) : undefined;
  const [remote, merge] = [config.get(`branch.${branch}.remote`), config.get(`branch.${branch}.merge`)];
  if (branch === undefined || remote === undefined || merge === undefined) {
    throw unknown(revision, branch === undefined ? `${name || 'HEAD'} is no branch` : `branch ${branch} has no upstream`, objects, 'Set it with: git branch --set-upstream-to=origin/main');
  }
  const tracked = remote === '.' ? merge : trackedName(merge, config.settings.flatMap((setting) => (setting.name === `remote.${remote}.fetch` ? setting.value ?? [] : [])));
  const oid = tracked !== undefined && isSafeName(tracked) ? refs.read(tracked) : null;
  if (oid === null) throw unknown(revision, `upstream ${merge} of ${remote} was not fetched`, objects, `Fetch it first: git fetch ${remote}`);
  return oid;
}

/** Where a refspec such as `+refs/heads/*:refs/remotes/origin/*` puts a ref. */
function trackedName(ref: string, refspecs: readonly string[]): string | undefined {
  for (const refspec of refspecs) {
    const [from = '', to = ''] = refspec.replace(/^\+/, '').split(':');
    const [start = '', end] = from.split('*');
    if (end === undefined ? ref === from : ref.startsWith(start) && ref.endsWith(end) && ref.length >= start.length + end.length) {
      return end === undefined ? to : to.replace('*', () => ref.slice(start.length, ref.length - end.length));
    }
  }
  return undefined;
}

/** A chain of tags longer than this is no accident. */
const MAX_TAGS = 32;

function peel(oid: string, revision: string, objects: Objects, tags: Tag[]): string {
  let at = oid;
  for (let i = 0; i < MAX_TAGS; i++) {
    const object = objects.read(at);
    if (!object) throw unknown(revision, `commit ${at} is not in this repository`, objects, objects.borrowedHint());
    if (object.kind === 'commit') return at;
    if (object.kind !== 'tag') throw unknown(revision, `it is a ${object.kind}, not a commit`, objects, 'A range is made of commits; everything else is read with: stanch scan --history');
    const tag = parseTag(object.bytes, at);
    tags.push(tag);
    at = tag.object;
  }
  throw unknown(revision, 'its tags never end', objects);
}

function unknown(revision: string, why: string, objects: Objects, hint = fetchHint(objects)): StanchError {
  return new StanchError('UNKNOWN_COMMIT', `unknown commit ${JSON.stringify(revision)}: ${why}`, hint, 2);
}

function fetchHint(objects: Objects): string {
  return readShallow(objects.repository).size > 0
    ? 'This clone is shallow. Fetch what is missing: git fetch --deepen=1000 (or git fetch --unshallow); in GitHub Actions set fetch-depth: 0 on actions/checkout'
    : 'Fetch it first: git fetch origin; in GitHub Actions set fetch-depth: 0 on actions/checkout';
}
