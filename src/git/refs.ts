/**
 * Reads refs: loose, packed or in tables (reftable.ts), symbolic, HEAD of every worktree, the special heads. Separate from what
 * refs mean (revision.ts). A repository that keeps its refs in a format that nobody here knows is asked through git (refs-from-git.ts).
 */
import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { isHex } from '../util/hex.js';
import { under } from '../util/path-under.js';
import { corruptRef, orFault, type OnRefFault } from './ref-fault.js';
import { readReferencesFromGit } from './refs-from-git.js';
import { readRefTables } from './reftable.js';
import type { GitEnvironment, Repository } from './repository.js';

export interface Ref {
  /** Full name (`refs/heads/main`), or `HEAD`, `worktrees/NAME/HEAD`, `ORIG_HEAD` and so on. */
  name: string;
  /** Object it ends at after symbolic refs. */
  oid: string;
}

/** A symbolic ref may point at another one; git follows this many. */
const MAX_DEPTH = 5;
/** Heads that git leaves beside HEAD; they hold objects which no branch may hold. */
const SPECIAL_HEADS = ['ORIG_HEAD', 'FETCH_HEAD', 'MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'REBASE_HEAD', 'BISECT_HEAD', 'AUTO_MERGE'];
const IN_FILES = ['FETCH_HEAD', 'MERGE_HEAD'];
/** Refs of these folders belong to one worktree. */
const PER_WORKTREE = ['refs/bisect/', 'refs/worktree/', 'refs/rewritten/'];

/** Reads refs of one repository; packed-refs is read once, so make a new one after the repository changed. */
export class RefStore {
  private packed: Map<string, string> | undefined;
  /** Of repositories that have them, by git directory. */
  private readonly tables = new Map<string, ReadonlyMap<string, string>>();
  private readonly asksGit: boolean;

  /** @param onFault without it a damaged ref is an error */
  constructor(private readonly repository: Repository, private readonly environment: GitEnvironment, private readonly onFault?: OnRefFault) {
    this.asksGit = repository.unknownExtensions.length > 0;
  }

  /** Object of a ref by its full name; null when there is no such ref, or it is a branch without a commit yet. @throws StanchError CORRUPT_REF */
  read(name: string): string | null {
    if (this.asksGit) return this.fromGit().find((ref) => ref.name === name)?.oid ?? null;
    return this.follow(name, 0);
  }

  /** `refs/heads/main` for HEAD on main; null when HEAD is detached. */
  headTarget(): string | null {
    if (this.asksGit) return this.fromGit().find((ref) => ref.name === 'HEAD')?.target ?? null;
    const text = this.content(this.repository.gitDir, 'HEAD');
    return text === null ? null : symbolicTarget(text);
  }

  /** Every ref below refs/, sorted by name. @throws StanchError CORRUPT_REF unless faults are told */
  list(): Ref[] {
    if (this.asksGit) return this.fromGit().filter((ref) => ref.name.startsWith('refs/')).map(({ name, oid }) => ({ name, oid }));
    const names = new Set(this.packedRefs().keys());
    const { gitDir, commonDir, refStorage } = this.repository;
    this.collect(commonDir, names);
    if (gitDir !== commonDir) this.collect(gitDir, names);
    // A name that is no UTF-8 cannot be opened by its text.
    if (refStorage === 'files' && [...names].some((name) => name.includes('\uFFFD'))) return this.fromGit().filter((ref) => ref.name !== 'HEAD').map(({ name, oid }) => ({ name, oid }));
    const refs: Ref[] = [];
    for (const name of [...names].sort()) {
      const oid = orFault(() => this.read(name), this.onFault);
      if (oid) refs.push({ name, oid });
    }
    return refs;
  }

  /** HEAD and the special heads of the main and every linked worktree; FETCH_HEAD may name several objects. */
  heads(): Ref[] {
    const { commonDir } = this.repository;
    const folders: [string, string][] = [['', commonDir]];
    for (const entry of this.folder(path.join(commonDir, 'worktrees'))) {
      if (entry.isDirectory()) folders.push([`worktrees/${entry.name}/`, path.join(commonDir, 'worktrees', entry.name)]);
    }
    const refs: Ref[] = [];
    for (const [prefix, folder] of folders) {
      if (!this.asksGit) {
        const oid = orFault(() => this.headOf(folder, `${prefix}HEAD`), this.onFault);
        if (oid) refs.push({ name: `${prefix}HEAD`, oid });
        if (prefix !== '') this.collectPerWorktree(folder, prefix, refs);
      }
      for (const name of SPECIAL_HEADS) {
        const text = orFault(() => this.content(folder, name, `${prefix}${name}`), this.onFault) ?? '';
        for (const [oid] of text.matchAll(/^[0-9a-f]{40,64}(?=\s|$)/gm)) refs.push({ name: `${prefix}${name}`, oid });
      }
    }
    if (this.asksGit) refs.push(...this.fromGit().filter((ref) => ref.name === 'HEAD').map(({ name, oid }) => ({ name, oid })));
    return refs;
  }

  private headOf(folder: string, name: string): string | null {
    const text = this.content(folder, 'HEAD', name);
    if (text === null) return null;
    const target = symbolicTarget(text);
    return target === null ? this.checkOid(text, name) : this.read(target);
  }

  private collectPerWorktree(folder: string, prefix: string, refs: Ref[]): void {
    const names = new Set<string>();
    this.collect(folder, names);
    for (const name of [...names].sort()) {
      const oid = orFault(() => {
        const text = this.content(folder, name);
        return text === null || symbolicTarget(text) !== null ? null : this.checkOid(text, name);
      }, this.onFault);
      if (oid) refs.push({ name: `${prefix}${name}`, oid });
    }
  }

  /** What a git directory says of a name, as in a ref's file. null: nothing. */
  private content(gitDir: string, name: string, place = name): string | null {
    // What several objects are fetched or merged into lies in files everywhere.
    return this.tableOf(gitDir)?.get(name) ?? (this.repository.refStorage === 'files' || IN_FILES.includes(name) ? readRefFile(under(gitDir, name), place) : null);
  }

  private tableOf(gitDir: string): ReadonlyMap<string, string> | undefined {
    if (this.repository.refStorage === 'files') return undefined;
    let table = this.tables.get(gitDir);
    if (!table) this.tables.set(gitDir, table = readRefTables(gitDir, this.repository.hashLength).refs);
    return table;
  }

  /** Adds the names below refs/ that a git directory has of its own. */
  private collect(gitDir: string, names: Set<string>): void {
    if (this.repository.refStorage === 'files') this.collectFiles(path.join(gitDir, 'refs'), 'refs', names);
    else for (const name of orFault(() => this.tableOf(gitDir), this.onFault)?.keys() ?? []) if (isSafeName(name) && name.startsWith('refs/')) names.add(name);
  }

  private collectFiles(folder: string, name: string, names: Set<string>): void {
    for (const entry of this.folder(folder)) {
      const full = `${name}/${entry.name}`;
      if (entry.isDirectory()) this.collectFiles(path.join(folder, entry.name), full, names);
      else if (isSafeName(full) && !full.endsWith('.lock')) names.add(full);
    }
  }

  private folder(folder: string): Dirent[] {
    return orFault(() => readFolder(folder), this.onFault) ?? [];
  }

  private follow(name: string, depth: number): string | null {
    if (depth > MAX_DEPTH) throw corruptRef(name, 'its symbolic refs go round in a circle');
    const { gitDir, commonDir } = this.repository;
    const own = !name.startsWith('refs/') || PER_WORKTREE.some((folder) => name.startsWith(folder));
    const text = this.content(own ? gitDir : commonDir, name);
    if (text === null) return this.packedRefs().get(name) ?? null;
    const target = symbolicTarget(text);
    if (target === null) return this.checkOid(text, name);
    if (!isSafeName(target)) throw corruptRef(name, 'it points outside of the repository');
    return this.follow(target, depth + 1);
  }

  private checkOid(text: string, name: string): string {
    const length = this.repository.hashLength * 2;
    const oid = text.slice(0, length);
    if (oid.length !== length || !isHex(oid) || text.slice(length, length + 1).trim() !== '') throw corruptRef(name, text.trim() === '' ? 'the file is empty' : 'it holds no object id');
    return oid;
  }

  private packedRefs(): Map<string, string> {
    if (this.packed) return this.packed;
    this.packed = new Map();
    if (this.repository.refStorage !== 'files') return this.packed;
    const text = orFault(() => readRefFile(under(this.repository.commonDir, 'packed-refs'), 'packed-refs'), this.onFault) ?? '';
    const lines = text.split('\n');
    for (const [n, line] of lines.entries()) {
      if (line === '' || line.startsWith('#') || line.startsWith('^')) continue;
      const match = /^([0-9a-f]+) (\S.*)$/.exec(line);
      if (match?.[1]!.length === this.repository.hashLength * 2) this.packed.set(match[2]!, match[1]!);
      else orFault(() => { throw corruptRef(`packed-refs line ${n + 1}`, 'it is no ref'); }, this.onFault);
    }
    return this.packed;
  }

  private fromGit() {
    return orFault(() => readReferencesFromGit(this.repository, this.environment), this.onFault) ?? [];
  }
}

/** Names that stay inside of the git directory (git-check-ref-format, as far as it matters for safety). */
export function isSafeName(name: string): boolean {
  return isPlainName(name) || /^(?:refs\/[^\0-\x20\x7f~^:?*[\\]+|[A-Z][A-Z_]*)$/.test(name) && !name.split('/').some((part) => part === '' || part.startsWith('.') || part.endsWith('.lock'));
}

/** refs/heads/main: such names need no expression, which each process compiles anew. */
function isPlainName(name: string): boolean {
  if (!name.startsWith('refs/') || name.endsWith('/')) return false;
  for (let i = 5; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const plain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 45 || code === 95;
    if (!plain && !(code === 47 && name.charCodeAt(i - 1) !== 47)) return false;
  }
  return true;
}

function symbolicTarget(text: string): string | null {
  if (!text.startsWith('ref:')) return null;
  const target = text.slice(4).trim();
  return target === '' || (!isPlainName(target) && /\s/.test(target)) ? null : target;
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw corruptRef(folder, (error as Error).message);
  }
}

/** null when it is absent or a folder. Ref files are tiny; packed-refs of the largest repositories is some 100 MB. */
function readRefFile(file: string, name: string): string | null {
  try {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat || stat.isDirectory()) return null;
    if (!stat.isFile() || stat.size > 400 * 1024 * 1024) throw corruptRef(name, 'it is no regular file');
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR' || code === 'ENOENT') return null;
    if (code === 'CORRUPT_REF') throw error;
    throw corruptRef(name, message);
  }
}
