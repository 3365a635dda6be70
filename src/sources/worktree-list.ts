/**
 * Lists the files of a working tree or of plain folders: tracked and untracked, not ignored, in a fixed order.
 * Separate from reading them, so that the list can be split between worker threads.
 */
import { lstatSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { findRepository, type GitEnvironment, type Repository } from '../git/repository.js';
import { StanchError, isStanchError } from '../util/errors.js';
import { bytePath, pathText, type BytePath } from '../util/path-text.js';
import { faultReason } from './coverage.js';
import { isIgnored, rootRules, withFolder, type IgnoreRules } from './ignore-rules.js';
import { Tracked } from './tracked.js';
import type { Skip } from './types.js';
import { joinPlace, nameBytes, type OsPath } from './worktree-place.js';

export interface ListOptions {
  /** Files and folders; relative ones start at `from`. Empty: `from` itself. A file that is named here is read even when it is ignored. */
  paths: readonly string[];
  /** Absolute; where the user stands. */
  from: string;
  environment: GitEnvironment;
  /** Read ignored files as well. */
  noGitIgnore?: boolean;
  /** Paths (as in reports) to leave out: of files, and of folders, with a slash at their end. */
  leaveOut?: (path: string) => boolean;
}

export interface ListedFile {
  /** As in reports: relative to the root, forward slashes. */
  path: string;
  /** What to open. */
  place: OsPath;
  /** A link is not followed: its target's name is its content. */
  kind: 'file' | 'link';
}

export interface Listing {
  /** Absolute: the working tree when all paths lie in one, else the deepest folder that holds them all. */
  root: string;
  /** Sorted by the bytes of their paths, each once. */
  files: ListedFile[];
  skipped: Skip[];
}

/** @throws StanchError NO_SUCH_PATH, BROKEN_GIT_CONFIG, UNSUPPORTED_REPOSITORY */
export function listWorktree(options: ListOptions): Listing {
  const starts = (options.paths.length === 0 ? ['.'] : options.paths).map((word) => startOf(word, options));
  const root = rootOf(starts, options);
  const walk = new Walk(root, options);
  for (const start of starts) walk.start(start);
  const files = [...walk.files.values()].sort((a, b) => (a.bytes < b.bytes ? -1 : 1));
  return { root, files: files.map(({ path, place, kind }) => ({ path, place, kind })), skipped: walk.skipped };
}

interface Start {
  /** Absolute, as it was named. */
  place: string;
  /** A `link` is one that leads out of its working tree, or to nothing: its target's name is its content. */
  kind: 'folder' | 'file' | 'link';
}

function startOf(word: string, { from, environment }: ListOptions): Start {
  const place = path.resolve(from, word);
  const failed = (why: string, hint = 'Check the path; relative ones start where the command runs'): StanchError => new StanchError('NO_SUCH_PATH', `cannot scan ${word}: ${why}`, hint);
  try {
    const isLink = lstatSync(place).isSymbolicLink();
    const stat = statSync(place, { throwIfNoEntry: !isLink });
    if (isLink && (!stat || leadsOut(place, { from, environment }))) return { place, kind: 'link' };
    if (stat!.isDirectory()) return { place, kind: 'folder' };
    if (stat!.isFile()) return { place, kind: 'file' };
    throw failed('it is neither a file nor a folder', 'To scan what a pipe or a device delivers: stanch scan --stdin < PATH');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (isStanchError(error)) throw error;
    if (word === '-') throw failed('there is no such file or folder', 'To scan standard input: stanch scan --stdin');
    throw failed(code === 'ENOENT' || code === 'ENOTDIR' ? 'there is no such file or folder' : faultReason(error));
  }
}

/** Whether a link in a working tree leads out of it. A pull request can contain any link; outside of repositories a link is as good as its name. */
function leadsOut(link: string, options: Pick<ListOptions, 'from' | 'environment'>): boolean {
  const repository = repositoryOf(path.dirname(link), options);
  return repository !== null && !isBelow(realpathSync(link), realpathSync(repository.workTree));
}

function rootOf(starts: readonly Start[], options: ListOptions): string {
  const folders = starts.map(({ place, kind }) => (kind === 'folder' ? place : path.dirname(place)));
  const workTrees = new Set(folders.map((folder) => repositoryOf(folder, options)?.workTree));
  const [only] = workTrees;
  if (workTrees.size === 1 && only) return only;
  let shared = folders[0]!;
  while (!folders.every((folder) => isBelow(folder, shared))) shared = path.dirname(shared);
  return shared;
}

/**
 * The repository whose working tree holds a folder; null outside of any, and inside of a git directory. GIT_DIR, which
 * git sets for hooks, speaks of where the user stands; a folder elsewhere is looked up by its own place.
 */
function repositoryOf(folder: string, { from, environment }: Pick<ListOptions, 'from' | 'environment'>): (Repository & { workTree: string }) | null {
  const named = environment.GIT_DIR ? findRepository(from, environment) : null;
  for (const repository of [named, findRepository(folder)]) {
    if (repository?.workTree && isBelow(folder, repository.workTree)) return { ...repository, workTree: repository.workTree };
  }
  return null;
}

function isBelow(folder: string, root: string): boolean {
  return folder === root || folder.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** What is used of an entry of a folder. */
type Entry = Pick<Dirent, 'isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket'> & { name: string | Buffer };

interface Found extends ListedFile {
  bytes: BytePath;
}

/** One working tree (or none), and the folder its relative paths start at. */
interface Tree {
  repository: Repository | null;
  /** Length of the tree's own folder within paths that are relative to the root, with its slash. */
  prefixLength: number;
  tracked: Tracked | null;
  ignoreCase: boolean;
}

class Walk {
  /** By byte path, so that overlapping starts count once. */
  readonly files = new Map<BytePath, Found>();
  readonly skipped: Skip[] = [];

  constructor(private readonly root: string, private readonly options: ListOptions) {}

  start({ place, kind }: Start): void {
    const relative = path.relative(this.root, place);
    if (kind !== 'folder') {
      const name = bytePath(relative.split(path.sep).join('/'));
      if (kind === 'link') this.skip(name, 'the target of a symbolic link that leads out of the repository, or to nothing', false);
      this.add(name, kind === 'file' ? realpathSync(place) : place, kind);
      return;
    }
    const repository = this.options.noGitIgnore ? null : repositoryOf(place, this.options);
    if (!repository) {
      this.folder(place, folderPrefix(relative), null, { repository: null, prefixLength: 0, tracked: null, ignoreCase: false });
      return;
    }
    // Rules of the folders above hold as well, but a folder that is named is read although a rule ignores it.
    const tree = this.tree(repository, repository.workTree, folderPrefix(path.relative(this.root, repository.workTree)));
    let rules = rootRules(repository, this.options.environment, this.fault);
    let at = repository.workTree;
    for (const part of path.relative(repository.workTree, place).split(path.sep)) {
      if (part === '') break;
      rules = withFolder(rules, at, folderPrefix(path.relative(repository.workTree, at)), tree.ignoreCase, this.fault);
      at = path.join(at, part);
    }
    this.folder(place, folderPrefix(relative), rules, tree);
  }

  private tree(repository: Repository, workTree: string, prefix: BytePath): Tree {
    const ignoreCase = repository.config.getBoolean('core.ignorecase') ?? false;
    return { repository, prefixLength: prefix.length, tracked: new Tracked(repository, workTree, ignoreCase, this.fault), ignoreCase };
  }

  /** @param prefix of the folder relative to the root, with its slash */
  private folder(place: OsPath, prefix: BytePath, rules: IgnoreRules | null, tree: Tree): void {
    const entries = this.entries(place, prefix);
    if (entries === null) return;
    if (prefix.length !== tree.prefixLength && entries.some((entry) => entry.name === '.git')) {
      const nested = this.nestedRepository(place, prefix);
      // A submodule or a repository inside of the tree has rules of its own and none of those around it.
      if (nested) {
        rules = rootRules(nested, this.options.environment, this.fault);
        tree = this.tree(nested, place as string, prefix);
      }
    }
    if (tree.repository && entries.some((entry) => entry.name === '.gitignore')) {
      rules = withFolder(rules, place, prefix.slice(tree.prefixLength), tree.ignoreCase, this.fault);
    }
    for (const entry of entries) {
      const name = nameBytes(entry.name);
      if (name === '.git') continue;
      const relative = prefix + name;
      const isFolder = entry.isDirectory();
      const ignored = rules !== null && isIgnored(rules, tree.prefixLength === 0 ? relative : relative.slice(tree.prefixLength), prefix.length - tree.prefixLength, isFolder);
      if (isFolder) this.subfolder(joinPlace(place, entry.name), `${relative}/`, ignored, rules, tree);
      else if (!ignored || tree.tracked?.has(relative.slice(tree.prefixLength))) this.entry(entry, joinPlace(place, entry.name), relative);
    }
  }

  private subfolder(place: OsPath, prefix: BytePath, ignored: boolean, rules: IgnoreRules | null, tree: Tree): void {
    if (this.options.leaveOut?.(pathText(prefix))) return;
    const withinTree = prefix.slice(tree.prefixLength);
    // A submodule that a pattern ignores is tracked all the same.
    if (!ignored || tree.tracked?.has(withinTree.slice(0, -1))) {
      this.folder(place, prefix, rules, tree);
      return;
    }
    try {
      for (const entry of tree.tracked?.below(withinTree) ?? []) {
        const relative = prefix.slice(0, tree.prefixLength) + entry.path;
        if (entry.kind === 'submodule') this.folder(entry.place, `${relative}/`, rules, tree);
        else this.add(relative, entry.place, entry.kind);
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      this.skip(prefix, faultReason(error), true);
    }
  }

  private nestedRepository(place: OsPath, prefix: BytePath): Repository | null {
    if (this.options.noGitIgnore || typeof place !== 'string') return null;
    try {
      const repository = findRepository(place);
      // On Windows the place has slashes of both kinds.
      return repository?.workTree === path.resolve(place) ? repository : null;
    } catch (error) {
      if (!isStanchError(error)) throw error;
      this.skip(prefix, `its ignore rules are not known: ${error.message}`, false);
      return null;
    }
  }

  private entry(entry: Entry, place: OsPath, relative: BytePath): void {
    if (entry.isFile()) this.add(relative, place, 'file');
    else if (entry.isSymbolicLink()) this.add(relative, place, 'link');
    else this.skip(relative, entry.isFIFO() ? 'named pipe' : entry.isSocket() ? 'socket' : 'device', false);
  }

  private add(bytes: BytePath, place: OsPath, kind: 'file' | 'link'): void {
    const text = pathText(bytes);
    if (!this.options.leaveOut?.(text)) this.files.set(bytes, { bytes, path: text, place, kind });
  }

  /** null: it cannot be read. Names that are no UTF-8 come as bytes. */
  private entries(place: OsPath, prefix: BytePath): Entry[] | null {
    try {
      const entries = readdirSync(place as string, { withFileTypes: true });
      if (!entries.some((entry) => entry.name.includes('\uFFFD'))) return entries;
      return readdirSync(place as string, { withFileTypes: true, encoding: 'buffer' }).map((entry) => Object.assign(entry as unknown as Entry, { name: textOrBytes(entry.name) }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      this.skip(prefix === '' ? '.' : prefix.slice(0, -1), faultReason(error), true);
      return null;
    }
  }

  private skip(bytes: BytePath, reason: string, fault: boolean): void {
    this.skipped.push({ path: pathText(bytes), reason, fault });
  }

  private readonly fault = (file: string, reason: string): void => {
    this.skipped.push({ path: path.isAbsolute(file) && isBelow(file, this.root) ? path.relative(this.root, file) : file, reason, fault: true });
  };
}

function folderPrefix(relative: string): BytePath {
  return relative === '' ? '' : `${bytePath(relative.split(path.sep).join('/'))}/`;
}

function textOrBytes(name: Buffer): string | Buffer {
  const text = name.toString('utf8');
  return text.includes('\uFFFD') ? name : text;
}
