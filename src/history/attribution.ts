/**
 * From "which object holds which candidate" to "which commit brought it, where, and who still holds it". One pass over the
 * commits, oldest first: what a commit has at a path and no parent has there is an introduction, which is right for merges too. So is a
 * version of a secret that is surer than those before.
 */
import { RepeatedTrees, type LeftOut } from '../git/repeated-trees.js';
import { MOST_DEPTH } from '../git/tree.js';
import type { Run } from './commit-changes.js';
import { exposures, type SecretExposure, type Traces } from './exposure.js';
import type { HotRows } from './hot-trees.js';
import { Reachability } from './reachability.js';
import type { Root } from './roots.js';
import type { AttributionInput, Sighting } from './sighting.js';
import { Surest } from './surest.js';

/** Milliseconds between two breaths. */
const BREATH_MS = 100;

export class Attribution implements Traces {
  readonly sightings: Sighting[] = [];
  /** By secret. */
  exposures: readonly SecretExposure[] = [];
  /** Hot trees that neither a commit nor another hot tree holds; null when nobody asked. */
  dangling: readonly number[] | null = null;
  /** Folders that were not looked into; the number of a commit, -1 for none. */
  readonly leftOut: (LeftOut & { commit: number })[] = [];
  /** Secrets that need no place without a commit. */
  private readonly known = new Set<number>();
  private readonly reach: Reachability;
  /** Secret -> commits whose being reached means that the secret is. */
  readonly carriers: Set<number>[];
  readonly paths: Set<string>[];
  private readonly surest: Surest;
  /** Variants and secrets of the parents' blobs in this round of newIn(). */
  private readonly heldVariant: Int32Array;
  private readonly heldSecret: Int32Array;
  private round = 0;

  constructor(private readonly input: AttributionInput) {
    const { graph, roots, forest, secretCount } = input;
    this.reach = new Reachability(forest, graph, roots);
    this.surest = new Surest(input.store, input.secretOf, input.confidence);
    this.heldVariant = new Int32Array(input.store.variants.length);
    this.heldSecret = new Int32Array(secretCount);
    this.carriers = Array.from({ length: secretCount }, () => new Set<number>());
    this.paths = Array.from({ length: secretCount }, () => new Set<string>());
  }

  /**
   * @param pause lets signals through  @param stopped asked after each pause: true ends it with what was attributed so far; secrets that
   * were not come to be blobs without a path
   */
  async run(pause: () => Promise<void>, stopped: () => boolean): Promise<void> {
    const { input } = this;
    const { graph } = input;
    const rooted = new Set<number>();
    let breath = performance.now();
    for (const number of graph.order) {
      if (performance.now() - breath > BREATH_MS) {
        await pause();
        breath = performance.now();
      }
      if (stopped()) break;
      const tree = graph.tree[number]!;
      rooted.add(tree);
      if (!this.counts(number)) continue;
      this.message(number, graph.entries[number]!);
      this.bring(number, this.broughtBy(number));
    }
    this.tagMessages();
    this.unattributed(rooted, stopped());
    this.exposures = exposures(input, this.reach, this.sightings, this, (commit) => this.counts(commit));
  }

  /** Refs whose object nobody has. */
  get missingRoots(): readonly Root[] {
    return this.reach.missing;
  }

  private counts(commit: number): boolean {
    return this.input.unreachable || this.reach.held[commit] === 1;
  }

  private see(sighting: Sighting & { secrets: Set<number> }, pinned = false): void {
    if (sighting.commit < 0 && !pinned) for (const secret of sighting.secrets) if (this.known.has(secret)) sighting.secrets.delete(secret);
    if (sighting.secrets.size === 0) return;
    this.sightings.push(sighting);
    for (const secret of sighting.secrets) {
      if (sighting.commit >= 0) this.carriers[secret]!.add(sighting.commit);
      if (sighting.path !== '') this.paths[secret]!.add(sighting.path);
    }
  }

  private message(commit: number, entry: number): void {
    const places = this.input.graph.messages.get(entry);
    if (places) this.see({ kind: 'commit-message', path: '', entry, name: -1, commit, secrets: this.secretsOf(places) });
  }

  private tagMessages(): void {
    for (const [entry, places] of this.input.graph.messages) {
      if (this.input.forest.kind[entry] !== 4 || !(this.input.unreachable || this.reach.tags.has(entry))) continue;
      this.see({ kind: 'tag-message', path: '', entry, name: -1, commit: -1, secrets: this.secretsOf(places) }, true);
    }
  }

  private secretsOf(places: Int32Array | undefined): Set<number> {
    const secrets = new Set<number>();
    if (places) for (let i = 0; i < places.length; i += 3) secrets.add(this.input.secretOf[places[i]!]!);
    return secrets;
  }

  private broughtBy(commit: number): Run {
    const { graph, trees, changes } = this.input;
    let run = changes.broughtBy.get(commit);
    if (!run) {
      const from = changes.brought.length;
      const tree = graph.tree[commit]!;
      if (trees.isHot(tree)) this.compareAll(tree, Array.from(graph.parentsOf(commit), (parent) => graph.tree[parent]!), commit);
      changes.broughtBy.set(commit, run = { from, to: changes.brought.length });
    }
    return run;
  }

  /** Blobs that a commit brought, by records of CommitChanges. */
  private bring(commit: number, { from, to }: Run): void {
    const { changes } = this.input;
    const { values } = changes.brought;
    const kind = commit >= 0 && this.reach.notes[commit] === 1 ? 'note' : 'blob';
    for (let at = from; at < to;) {
      const path = changes.paths[values[at]!]!;
      const entry = values[at + 1]!;
      const end = at + 3 + values[at + 2]!;
      const secrets = this.newIn(entry, values.subarray(at + 3, end), path);
      if (secrets.size > 0) this.see({ kind, path, entry, name: -1, commit, secrets });
      at = end;
    }
  }

  /** Notes the blobs that `tree` has and none of `parents` has at the same path, and sees such names. */
  private compareAll(tree: number, parents: readonly number[], commit: number): void {
    const repeated = new RepeatedTrees<number>();
    this.compare(tree, parents, '', commit, repeated, 0);
    if (repeated.leftOut) this.leftOut.push({ ...repeated.leftOut, commit });
  }

  private compare(tree: number, parents: readonly number[], path: string, commit: number, repeated: RepeatedTrees<number>, depth: number): void {
    const { trees, forest, names, store } = this.input;
    if (depth > MOST_DEPTH || parents.includes(tree)) return;
    const visit = repeated.enter(tree, parents, path);
    if (visit === 'no') return;
    const own = trees.hotRows(tree);
    const theirs: HotRows[] = [];
    for (const parent of parents) if (trees.isHot(parent)) theirs.push(trees.hotRows(parent));
    if (visit === 'again') repeated.spend(theirs.reduce((sum, { first, last }) => sum + last - first, own.last - own.first));
    const at = theirs.map(({ first }) => first);
    const children: number[] = [];
    // Nearly all rows are those of the one parent.
    const only = theirs.length === 1 ? theirs[0]! : null;
    for (let row = own.first; row < own.last; row++) {
      if (only) {
        const alike = trees.alike(row, own.last, at[0]!, only.last);
        at[0]! += alike;
        row += alike;
        if (row === own.last) break;
      }
      const name = trees.nameAt(row);
      const child = trees.childAt(row);
      let held = 0;
      for (let p = 0; p < theirs.length; p++) {
        const { last } = theirs[p]!;
        while (at[p]! < last && trees.nameAt(at[p]!) < name) at[p]!++;
        if (at[p]! < last && trees.nameAt(at[p]!) === name) children[held++] = trees.childAt(at[p]!);
      }
      if (held !== children.length) children.length = held;
      if (children.includes(child)) continue;
      const full = path === '' ? names.name(name) : `${path}/${names.name(name)}`;
      if (names.isHot(name) && children.length === 0) {
        this.see({ kind: 'file-name', path: full, entry: child, name, commit, secrets: this.secretsOf(names.places.get(name)) });
      }
      if (child < 0) continue;
      if (forest.kind[child] === 2) {
        if (trees.isHot(child)) this.compare(child, children.filter((one) => one >= 0 && forest.kind[one] === 2), full, commit, repeated, depth + 1);
        continue;
      }
      if (store.byEntry.has(child)) this.note(full, child, children.filter((one) => store.byEntry.has(one)));
    }
  }

  private note(path: string, blob: number, parents: readonly number[]): void {
    const { changes } = this.input;
    changes.brought.push(changes.path(path));
    changes.brought.push(blob);
    changes.brought.push(parents.length);
    for (const parent of parents) changes.brought.push(parent);
  }

  /** Secrets that a blob has and none of the parents' blobs at its path, and those that it is surer of. */
  private newIn(blob: number, parents: Iterable<number>, path: string): Set<number> {
    const { input: { store, secretOf }, heldVariant, heldSecret, surest } = this;
    const secrets = new Set<number>();
    const places = store.byEntry.get(blob);
    if (!places) return secrets;
    const round = ++this.round;
    for (const parent of parents) {
      const theirs = store.byEntry.get(parent);
      if (theirs) for (let i = 0; i < theirs.length; i += 3) {
        heldVariant[theirs[i]!] = round;
        heldSecret[secretOf[theirs[i]!]!] = round;
      }
    }
    for (let i = 0; i < places.length; i += 3) {
      const variant: number = places[i]!;
      if (heldVariant[variant] === round) continue;
      heldVariant[variant] = round;
      const secret = secretOf[variant]!;
      if (heldSecret[secret] !== round || surest.isSurer(path, secret, variant)) secrets.add(secret);
    }
    for (const secret of secrets) surest.report(path, secret, blob);
    return secrets;
  }

  /**
   * Trees that no commit holds, and blobs that no tree holds: only for secrets that no commit accounts for, as every merge
   * and every `git add` leaves such objects behind.
   */
  private unattributed(rooted: ReadonlySet<number>, hurry: boolean): void {
    const { trees, store, unreachable, secretCount, changes, earlierDangling } = this.input;
    for (const { secrets } of this.sightings) for (const secret of secrets) this.known.add(secret);
    const isAsked = unreachable && !hurry && this.known.size < secretCount;
    if (isAsked || earlierDangling) this.dangling = trees.tops(earlierDangling).filter((tree) => !rooted.has(tree));
    if (isAsked) {
      for (const tree of this.dangling!) {
        const from = changes.brought.length;
        this.compareAll(tree, [], -1);
        this.bring(-1, { from, to: changes.brought.length });
      }
    }
    for (const { secrets } of this.sightings) for (const secret of secrets) this.known.add(secret);
    for (const [entry, places] of store.byEntry) {
      const pinned = this.reach.blobs.has(entry);
      if (unreachable || pinned) this.see({ kind: 'blob', path: '', entry, name: -1, commit: -1, secrets: this.secretsOf(places) }, pinned);
    }
  }
}
