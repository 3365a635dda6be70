/**
 * How long and to whom each secret was exposed: from the places that attribution reports, the commits whose trees hold it, and the roots
 * that reach these. Separate from attribution, which tells who brought it.
 */
import type { Exposure } from '../findings/types.js';
import type { AttributionInput, Sighting } from './sighting.js';
import { presence } from './presence.js';
import type { Reachability } from './reachability.js';
import type { Root } from './roots.js';

/** What is known of one secret when all commits are seen, with numbers of commits instead of their ids. */
export interface SecretExposure {
  first: number;
  last: number;
  commits: number;
  inHead: boolean;
  pushed: boolean;
  refs: readonly string[];
  heldBy: NonNullable<Exposure['heldBy']>;
  paths: ReadonlySet<string>;
}

/** By secret. */
export interface Traces {
  /** Commits whose being reached means that the secret is. */
  carriers: readonly ReadonlySet<number>[];
  paths: readonly ReadonlySet<string>[];
}

/** By secret. @param counts whether a commit counts */
export function exposures(input: AttributionInput, reach: Reachability, sightings: readonly Sighting[], { carriers, paths }: Traces, counts: (commit: number) => boolean): SecretExposure[] {
  const { first, last, commits, inHead } = lifetimes(input, sightings, counts);
  const held = holders(input.roots, reach, sightings, carriers);
  const commitAt = (place: number): number => (place < 0 ? -1 : input.graph.order[place]!);
  return held.map((one, secret) => ({
    first: commitAt(first[secret]!), last: commitAt(last[secret]!), commits: commits[secret]!, inHead: inHead[secret] === 1, ...one, paths: paths[secret]!,
  }));
}

interface Lifetimes {
  /** Places in graph.order; -1 for none. */
  first: Int32Array;
  last: Int32Array;
  /** How many commits hold it, in their tree or message. */
  commits: Int32Array;
  inHead: Uint8Array;
}

function lifetimes(input: AttributionInput, sightings: readonly Sighting[], counts: (commit: number) => boolean): Lifetimes {
  const { graph, secretCount } = input;
  const position = new Int32Array(graph.entries.length);
  graph.order.forEach((number, at) => (position[number] = at));
  const messages = new Map<number, number[]>();
  for (const { kind, commit, secrets } of sightings) if (kind === 'commit-message' && commit >= 0) messages.set(commit, [...secrets]);
  const { commits, last, inHead, held: inTree } = presence({ ...input, counts }, messages);
  const first = new Int32Array(secretCount).fill(-1);
  for (const { kind, commit, secrets } of sightings) {
    if (commit < 0) continue;
    const at = position[commit]!;
    for (const secret of secrets) {
      if (first[secret]! < 0 || at < first[secret]!) first[secret] = at;
      last[secret] = Math.max(last[secret]!, at);
      if (kind === 'commit-message' && !inTree.has(commit * secretCount + secret)) commits[secret]!++;
    }
  }
  return { first, last, commits, inHead };
}

type Held = Pick<SecretExposure, 'pushed' | 'refs' | 'heldBy'>;

/** By secret. */
function holders(roots: readonly Root[], reach: Reachability, sightings: readonly Sighting[], carriers: Traces['carriers']): Held[] {
  // Names in order once: sorting thousands of them for each secret took longer than finding who holds it.
  const rank = new Map([...new Set(roots.map(({ name }) => name))].sort().map((name, i) => [name, i]));
  const rankOf = Int32Array.from(roots, ({ name }) => rank.get(name)!);
  const nameAt = [...rank.keys()];
  const heldAlike = new Map<string, Held>();
  const pinnedBy = new Map<number, Root[]>();
  for (const { commit, entry, secrets } of sightings) {
    const direct = commit < 0 ? (reach.blobs.get(entry) ?? reach.tags.get(entry)) : undefined;
    if (direct) for (const secret of secrets) pinnedBy.set(secret, [...(pinnedBy.get(secret) ?? []), ...direct]);
  }
  return reach.rootsOf(carriers).map((bits, secret) => {
    for (const root of pinnedBy.get(secret) ?? []) {
      const at = roots.indexOf(root);
      bits[at >>> 5]! |= 1 << (at & 31);
    }
    // Secrets that the same roots hold share one list: thousands of names for hundreds of secrets are the larger part of memory.
    const key = Buffer.from(bits.buffer).toString('latin1');
    let held = heldAlike.get(key);
    if (!held) heldAlike.set(key, held = heldBy(bits, roots, rankOf, nameAt));
    return held;
  });
}

/** @param bits of the roots  @param rankOf root -> place of its name in `names`, which are in order */
function heldBy(bits: Uint32Array, roots: readonly Root[], rankOf: Int32Array, names: readonly string[]): Held {
  const named = new Uint8Array(names.length);
  const holders = new Set<'ref' | 'reflog' | 'stash' | 'unreachable'>();
  roots.forEach(({ name, holder }, root) => {
    if (((bits[root >>> 5]! >>> (root & 31)) & 1) === 0) return;
    holders.add(holder);
    if (holder !== 'reflog' && name.startsWith('refs/')) named[rankOf[root]!] = 1;
  });
  if (holders.size === 0) holders.add('unreachable');
  const refs = names.filter((_, at) => named[at] === 1);
  return { pushed: refs.some((name) => name.startsWith('refs/remotes/')), refs, heldBy: [...holders].sort() };
}
