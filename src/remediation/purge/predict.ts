/**
 * Computes, without any engine, which object each commit, tree and tag must become. Separate because it is one half of
 * the proof: an engine's result is accepted only when every id is the one predicted here, and an id is a hash of every
 * byte below it.
 */
import { parseCommit } from '../../git/commit.js';
import type { ObjectDatabase } from '../../git/object-database.js';
import { isSubmodule, isTree, parseTree, type TreeEntry } from '../../git/tree.js';
import { StanchError } from '../../util/errors.js';
import { cleanName, objectId, type RewriteTable } from './rewrite-table.js';

export interface CommitChange {
  /** New id. */
  oid: string;
  tree: string;
  parents: readonly string[];
  /** Clean texts, only where the old ones held a secret. */
  message?: Buffer;
  author?: Buffer;
  committer?: Buffer;
  /** Headers that a rewrite cannot keep: gpgsig, mergetag ... */
  lostHeaders: readonly string[];
}

export interface Prediction {
  /** Old commit -> what it becomes, parents first; commits that stay as they are are not in it. */
  commits: Map<string, CommitChange>;
  /** Commits in which something itself changed, not only a parent. */
  touched: Set<string>;
  /** Changed commits none of whose parents changed. */
  first: string[];
  total: number;
  trees: TreeRewriter;
}

/** @param order every commit, parents first  @param breathe called now and then, so that signals are seen  @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT, PURGE_NAMES_MEET */
export async function predict(order: Iterable<string>, database: ObjectDatabase, table: RewriteTable, hash: 'sha1' | 'sha256', breathe: () => Promise<void>): Promise<Prediction> {
  const trees = new TreeRewriter(database, table, hash);
  const prediction: Prediction = { commits: new Map(), touched: new Set(), first: [], total: 0, trees };
  for (const oid of order) {
    prediction.total += 1;
    if (prediction.total % 500 === 0) await breathe();
    const commit = parseCommit(read(database, oid, 'commit'), oid);
    const tree = trees.map(commit.tree) ?? trees.empty();
    const parents = commit.parents.map((parent) => prediction.commits.get(parent)?.oid ?? parent);
    const old = commit.bytes.subarray(commit.messageStart);
    const message = table.texts.has(oid) ? table.search.replace(old) : old;
    const idents = table.texts.has(oid) ? identsOf(commit.bytes, commit.messageStart, table) : {};
    const own = tree !== commit.tree || message !== old || idents.author !== undefined || idents.committer !== undefined;
    const inherited = parents.some((parent, index) => parent !== commit.parents[index]);
    if (!own && !inherited) continue;
    if (own) prediction.touched.add(oid);
    if (!inherited) prediction.first.push(oid);
    const { bytes, lostHeaders } = rebuild(commit.bytes, commit.messageStart, tree, parents, idents, message);
    prediction.commits.set(oid, {
      oid: objectId(hash, 'commit', bytes), tree, parents, lostHeaders,
      ...(message === old ? {} : { message }),
      ...(idents.author ? { author: idents.author } : {}), ...(idents.committer ? { committer: idents.committer } : {}),
    });
  }
  return prediction;
}

/** Trees after the rewrite; each distinct tree is looked at once. */
class TreeRewriter {
  readonly #known = new Map<string, string | null>();
  readonly #hashLength: number;
  /** Submodule entries seen, each once a distinct tree. */
  submodules = 0;
  /** Old trees that change. */
  changed = 0;

  constructor(private readonly database: ObjectDatabase, private readonly table: RewriteTable, private readonly hash: 'sha1' | 'sha256') {
    this.#hashLength = hash === 'sha1' ? 20 : 32;
  }

  empty(): string {
    return objectId(this.hash, 'tree', Buffer.alloc(0));
  }

  /** New id; null when nothing is left of it (git keeps no empty folder). */
  map(oid: string): string | null {
    const known = this.#known.get(oid);
    if (known !== undefined) return known;
    const entries = parseTree(read(this.database, oid, 'tree'), this.#hashLength, oid);
    let changed = false;
    const next: TreeEntry[] = [];
    for (const entry of entries) {
      const target = this.#target(entry);
      const name = cleanName(this.table, entry.name);
      if (target === null) {
        changed = true;
        continue;
      }
      if (target !== entry.oid || name !== entry.name) changed = true;
      next.push({ mode: entry.mode, name, oid: target });
    }
    const result = changed ? (next.length === 0 ? null : objectId(this.hash, 'tree', this.#serialize(next, oid))) : oid;
    if (changed) this.changed += 1;
    this.#known.set(oid, result);
    return result;
  }

  /** The entries of an old tree with their new names, and whether each file changes. */
  entries(oid: string): { entry: TreeEntry; name: string; changed: boolean }[] {
    return parseTree(read(this.database, oid, 'tree'), this.#hashLength, oid).map((entry) => {
      const name = cleanName(this.table, entry.name);
      return { entry, name, changed: name !== entry.name || (!isTree(entry.mode) && !isSubmodule(entry.mode) && this.table.blobs.has(entry.oid)) };
    });
  }

  #target(entry: TreeEntry): string | null {
    if (isTree(entry.mode)) return this.map(entry.oid);
    if (isSubmodule(entry.mode)) {
      this.submodules += 1;
      return entry.oid;
    }
    const blob = this.table.blobs.get(entry.oid);
    return blob === undefined ? entry.oid : blob;
  }

  /** In git's order: as bytes, folders as if their name ended in a slash. */
  #serialize(entries: readonly TreeEntry[], oid: string): Buffer {
    const keyed = entries.map((entry) => ({ entry, key: isTree(entry.mode) ? `${entry.name}/` : entry.name }));
    keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    const names = new Set(entries.map((entry) => entry.name));
    if (names.size !== entries.length) throw new StanchError('PURGE_NAMES_MEET', `two files of tree ${oid} would end at one name`, 'Rename one of them first, or remove the file from the history with --strip-blobs', 3);
    return Buffer.concat(keyed.flatMap(({ entry }) => [Buffer.from(`${entry.mode.toString(8)} ${entry.name}\0`, 'latin1'), Buffer.from(entry.oid, 'hex')]));
  }
}

/** Paths of a report, at most. */
const MOST_PATHS = 1000;

/** Files that change in some commit, by their old paths with secrets in names cleaned. */
export function changedPaths(prediction: Prediction, database: ObjectDatabase): string[] {
  const paths = new Set<string>();
  const seen = new Set<string>();
  const walk = (tree: string, prefix: string): void => {
    if (paths.size >= MOST_PATHS || prediction.trees.map(tree) === tree || seen.has(`${prefix} ${tree}`)) return;
    seen.add(`${prefix} ${tree}`);
    for (const { entry, name, changed } of prediction.trees.entries(tree)) {
      const path = prefix + Buffer.from(name, 'latin1').toString();
      if (isTree(entry.mode)) walk(entry.oid, `${path}/`);
      else if (changed) paths.add(path);
    }
  };
  for (const oid of prediction.touched) walk(parseCommit(read(database, oid, 'commit'), oid).tree, '');
  return [...paths].sort();
}

export function read(database: ObjectDatabase, oid: string, kind: string): Buffer {
  const object = database.read(oid);
  if (object?.kind === kind) return object.bytes;
  throw new StanchError('MISSING_OBJECT', `${kind} ${oid} is not in the mirror`, 'Run: git fsck --full', 3);
}

interface Idents {
  author?: Buffer;
  committer?: Buffer;
}

/** `Name <mail>` of author and committer, where they hold a secret. */
function identsOf(bytes: Buffer, end: number, table: RewriteTable): Idents {
  const found: Idents = {};
  for (const line of headerLines(bytes, end)) {
    const role = line.name === 'author' || line.name === 'committer' ? line.name : undefined;
    const close = role ? line.value.lastIndexOf('> ') : -1;
    if (!role || close < 0) continue;
    const open = line.value.indexOf('<');
    const [name, mail] = [line.value.subarray(0, open), line.value.subarray(open + 1, close)];
    const clean = Buffer.concat([ident(table, name), Buffer.from('<'), ident(table, mail)]);
    if (!clean.equals(line.value.subarray(0, close))) found[role] = clean;
  }
  return found;
}

function ident(table: RewriteTable, text: Buffer): Buffer {
  return Buffer.from(table.search.replace(text).toString('latin1').replace(/[<>\n]/g, ''), 'latin1');
}

/** The commit as an engine must write it: known headers only, in git's own order. */
function rebuild(bytes: Buffer, messageStart: number, tree: string, parents: readonly string[], idents: Idents, message: Buffer): { bytes: Buffer; lostHeaders: string[] } {
  const parts: Buffer[] = [Buffer.from(`tree ${tree}\n${parents.map((parent) => `parent ${parent}\n`).join('')}`)];
  const lostHeaders: string[] = [];
  for (const { name, value } of headerLines(bytes, messageStart)) {
    if (name === 'tree' || name === 'parent') continue;
    if (name === 'author' || name === 'committer') {
      const clean = idents[name];
      parts.push(Buffer.from(`${name} `), clean ? Buffer.concat([clean, value.subarray(value.lastIndexOf('> '))]) : value, Buffer.from('\n'));
    } else if (name === 'encoding') parts.push(Buffer.from('encoding '), value, Buffer.from('\n'));
    else if (name !== '') lostHeaders.push(name);
  }
  return { bytes: Buffer.concat([...parts, Buffer.from('\n'), message]), lostHeaders };
}

/** Folded lines have an empty name. */
export function* headerLines(bytes: Buffer, end: number): Generator<{ name: string; value: Buffer }> {
  for (let at = 0; at < end; ) {
    const newline = bytes.indexOf(10, at);
    const stop = newline < 0 || newline > end ? end : newline;
    if (stop > at) {
      const blank = bytes.indexOf(32, at);
      if (blank === at || blank < 0 || blank > stop) yield { name: '', value: bytes.subarray(at, stop) };
      else yield { name: bytes.toString('latin1', at, blank), value: bytes.subarray(blank + 1, stop) };
    }
    at = stop + 1;
  }
}
