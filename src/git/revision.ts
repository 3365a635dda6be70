/**
 * Turns what a person types (`main`, `v1.2~3`, `HEAD^2`, `abc1234`, `A..B`) into commits. Separate from refs because
 * it needs objects, and because its errors have to say what to fetch.
 */
import { StanchError } from '../util/errors.js';
import { bytePath } from '../util/path-text.js';
import { parseTag } from './commit.js';
import { mergeBases } from './commit-walk.js';
import { findByPrefix } from './object-prefix.js';
import type { Objects } from './objects.js';
import { isSafeName, type RefStore } from './refs.js';
import { readReflog } from './reflog.js';
import { readShallow } from './shallow.js';

/** Commits to walk from, and commits whose ancestors are left out. */
export interface CommitRange {
  include: string[];
  exclude: string[];
}

/** Where git looks for a short name, in its order. */
const NAME_RULES = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];

/**
 * `A..B`, `A...B` (since their merge base), `B` alone (all its ancestors); an empty side is HEAD. Several ranges and
 * `^A` may be separated by blanks. An A of zeros alone means "nothing before", as in push events.
 * @throws StanchError UNKNOWN_COMMIT
 */
export function resolveRange(text: string, objects: Objects, refs: RefStore): CommitRange {
  const range: CommitRange = { include: [], exclude: [] };
  for (const word of text.trim().split(/\s+/)) {
    const match = /^(.*?)(\.{2,3})(.*)$/.exec(word);
    if (!match) {
      if (word.startsWith('^')) range.exclude.push(resolveCommit(word.slice(1), objects, refs));
      else range.include.push(resolveCommit(word, objects, refs));
      continue;
    }
    const to = resolveCommit(match[3] || 'HEAD', objects, refs);
    range.include.push(to);
    if (/^0{40,64}$/.test(match[1]!)) continue;
    const from = resolveCommit(match[1] || 'HEAD', objects, refs);
    if (match[2] === '..') {
      range.exclude.push(from);
      continue;
    }
    const bases = mergeBases(objects, from, to, readShallow(objects.repository));
    if (bases.length === 0) throw new StanchError('UNKNOWN_COMMIT', `${match[1] || 'HEAD'} and ${match[3] || 'HEAD'} have no commit in common here`, fetchHint(objects), 2);
    range.exclude.push(...bases);
  }
  return range;
}

/** The commit that a revision names; tags are followed. @throws StanchError UNKNOWN_COMMIT */
export function resolveCommit(revision: string, objects: Objects, refs: RefStore): string {
  const match = /^(.*?)((?:[~^](?:\d+|\{commit\}|\{\})?)*)$/s.exec(revision)!;
  let oid = peel(resolveName(match[1]!, revision, objects, refs), revision, objects);
  for (const [, kind, count] of match[2]!.matchAll(/([~^])(\d+|\{commit\}|\{\})?/g)) {
    if (count?.startsWith('{')) continue;
    const n = count === undefined ? 1 : Number(count);
    const steps = kind === '~' ? n : 1;
    for (let i = 0; i < steps; i++) {
      const { parents } = objects.commit(oid);
      const parent = kind === '~' ? parents[0] : n === 0 ? oid : parents[n - 1];
      if (parent === undefined) throw unknown(revision, `${oid.slice(0, 12)} has ${parents.length} parent${parents.length === 1 ? '' : 's'}`, objects);
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
  const full = fullName(name === '@' || name === '' ? 'HEAD' : name, refs);
  if (full) return full.oid;
  if (/^[0-9a-f]{4,}$/i.test(name) && name.length < hex) {
    const found = findByPrefix(name.toLowerCase(), objects);
    const commits = found.filter((oid) => /^(?:commit|tag)$/.test(objects.read(oid)?.kind ?? ''));
    if (commits.length === 1) return commits[0]!;
    if (commits.length > 1) throw unknown(revision, `${name} is the start of ${commits.length} commits`, objects);
  }
  throw unknown(revision, 'there is no such branch, tag or commit here', objects);
}

function fullName(name: string, refs: RefStore): { name: string; oid: string } | null {
  for (const rule of NAME_RULES) {
    const full = bytePath(rule + name);
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

/** A chain of tags longer than this is no accident. */
const MAX_TAGS = 32;

function peel(oid: string, revision: string, objects: Objects): string {
  let at = oid;
  for (let i = 0; i < MAX_TAGS; i++) {
    const object = objects.read(at);
    if (!object) throw unknown(revision, `commit ${at} is not in this repository`, objects);
    if (object.kind === 'commit') return at;
    if (object.kind !== 'tag') throw unknown(revision, `it is a ${object.kind}, not a commit`, objects);
    at = parseTag(object.bytes, at).object;
  }
  throw unknown(revision, 'its tags never end', objects);
}

function unknown(revision: string, why: string, objects: Objects): StanchError {
  return new StanchError('UNKNOWN_COMMIT', `unknown commit ${JSON.stringify(revision)}: ${why}`, fetchHint(objects), 2);
}

function fetchHint(objects: Objects): string {
  return readShallow(objects.repository).size > 0
    ? 'This clone is shallow. Fetch what is missing: git fetch --deepen=1000 (or git fetch --unshallow); in GitHub Actions set fetch-depth: 0 on actions/checkout'
    : 'Fetch it first: git fetch origin; in GitHub Actions set fetch-depth: 0 on actions/checkout';
}
