/**
 * Finds and describes a repository: where its git directory, common directory, working tree, index and objects lie,
 * which hash it uses and whether this program's readers understand its format. Separate from what reads those
 * places; nothing that the repository's configuration names is ever run or followed.
 */
import { readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import { under } from '../util/path-under.js';
import { resolveAlternates } from './alternates.js';
import { GitConfig, parseGitConfig } from './config-file.js';

/** The variables that git sets for its hooks; anything else in it is left alone. Pass `{}` for nested repositories. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>;

export interface Repository {
  /** Absolute. In a linked worktree, its own directory below the common one. */
  readonly gitDir: string;
  /** Absolute; holds refs, objects and configuration. The same as gitDir but in linked worktrees. */
  readonly commonDir: string;
  /** Absolute; null in a bare repository. */
  readonly workTree: string | null;
  readonly indexFile: string;
  readonly objectsDir: string;
  /** Other object directories that are read as well, absolute, nearest first. */
  readonly alternates: readonly string[];
  readonly hash: 'sha1' | 'sha256';
  /** Bytes of an object id: 20 or 32. */
  readonly hashLength: 20 | 32;
  /** `reftable`: refs and their logs lie in tables, and not in files of their own. */
  readonly refStorage: 'files' | 'reftable';
  /** Names of extensions that this program does not know. Not empty: objects and refs must be asked of git as a whole. */
  readonly unknownExtensions: readonly string[];
  /** Blobs or trees may be absent on purpose (partial clone). */
  readonly promisor: boolean;
  /** The repository's own configuration (config, then config.worktree); user and system files are not in it. */
  readonly config: GitConfig;
}

/** Extensions that change nothing for a reader, or that this program reads. Lower case. */
const KNOWN_EXTENSIONS = new Set(['noop', 'noop-v1', 'preciousobjects', 'partialclone', 'worktreeconfig', 'objectformat', 'compatobjectformat', 'refstorage', 'relativeworktrees', 'submodulepathconfig']);

/**
 * @param start a directory inside the repository (or the git directory itself)
 * @throws StanchError NOT_A_REPOSITORY, UNREADABLE_REPOSITORY, BROKEN_GIT_CONFIG, UNSUPPORTED_REPOSITORY
 */
export function openRepository(start: string, environment: GitEnvironment = {}): Repository {
  const repository = findRepository(start, environment);
  if (repository) return repository;
  const place = environment.GIT_DIR === undefined ? path.resolve(start) : `GIT_DIR=${environment.GIT_DIR}`;
  const damaged = damagedGitDir(path.resolve(start));
  if (environment.GIT_DIR === undefined && damaged !== null) throw new StanchError('NOT_A_REPOSITORY', `${damaged} is no whole git directory: HEAD, objects or refs are missing or damaged`, 'Run: git fsck', 3);
  throw new StanchError('NOT_A_REPOSITORY', `not a git repository: ${place}`, 'Run it inside a repository, or scan plain folders with: stanch scan PATH');
}

/** The nearest `.git` at or above a folder. */
function damagedGitDir(start: string): string | null {
  for (let dir = start; ; dir = path.dirname(dir)) {
    const place = under(dir, '.git');
    if (folderEntry(place)) return place;
    if (path.dirname(dir) === dir) return null;
  }
}

/** Like openRepository, but null when there is none. */
export function findRepository(start: string, environment: GitEnvironment = {}): Repository | null {
  const from = path.resolve(start);
  if (environment.GIT_DIR !== undefined && environment.GIT_DIR !== '') {
    const gitDir = followGitFile(path.resolve(from, environment.GIT_DIR));
    return gitDir !== null && isGitDirectory(gitDir, environment) ? describe(gitDir, null, from, environment) : null;
  }
  for (let dir = from; ; dir = path.dirname(dir)) {
    const gitDir = followGitFile(under(dir, '.git'));
    if (gitDir !== null && isGitDirectory(gitDir, environment)) return describe(gitDir, dir, from, environment);
    if (folderEntry(under(dir, 'HEAD')) && isGitDirectory(dir, environment)) return describe(dir, null, from, environment);
    if (path.dirname(dir) === dir) return null;
  }
}

/** A `.git` that is a file names the real directory: `gitdir: PATH`, relative to the file. null: there is nothing. */
function followGitFile(place: string): string | null {
  const stat = folderEntry(place);
  if (!stat) return null;
  if (stat.isDirectory()) return place;
  if (!stat.isFile() || stat.size > 65_536) return null;
  const target = /^gitdir: (.+?)[\r\n]*$/s.exec(readText(place) ?? '')?.[1];
  return target === undefined ? null : path.resolve(path.dirname(place), target);
}

function isGitDirectory(dir: string, environment: GitEnvironment): boolean {
  const head = readText(under(dir, 'HEAD'));
  if (head === null || !(head.startsWith('ref: refs/') || /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test(head))) return false;
  const common = commonDirOf(dir, environment);
  const objects = environment.GIT_OBJECT_DIRECTORY ? path.resolve(environment.GIT_OBJECT_DIRECTORY) : under(common, 'objects');
  return isDirectory(objects) && isDirectory(under(common, 'refs'));
}

function commonDirOf(gitDir: string, environment: GitEnvironment): string {
  if (environment.GIT_COMMON_DIR) return path.resolve(environment.GIT_COMMON_DIR);
  const named = readText(under(gitDir, 'commondir'));
  return named === null ? gitDir : path.resolve(gitDir, named.replace(/[\r\n]+$/, ''));
}

/** @param holder the directory in which `.git` was found, if it was found that way */
function describe(gitDir: string, holder: string | null, start: string, environment: GitEnvironment): Repository {
  const commonDir = commonDirOf(gitDir, environment);
  const shared = readConfig(under(commonDir, 'config'));
  const own = shared.getBoolean('extensions.worktreeconfig') ? readConfig(under(gitDir, 'config.worktree')) : new GitConfig([]);
  // core.bare and core.worktree of the shared file speak of the main working tree only.
  const placement = commonDir === gitDir ? GitConfig.merge(shared, own) : own;
  const config = GitConfig.merge(shared, own);
  const objectsDir = environment.GIT_OBJECT_DIRECTORY ? path.resolve(environment.GIT_OBJECT_DIRECTORY) : under(commonDir, 'objects');
  const hash = checkFormat(shared, commonDir);
  const refStorage = shared.get('extensions.refstorage') ?? 'files';
  return {
    gitDir,
    commonDir,
    workTree: findWorkTree(gitDir, holder, start, placement, environment),
    indexFile: environment.GIT_INDEX_FILE ? path.resolve(start, environment.GIT_INDEX_FILE) : under(gitDir, 'index'),
    objectsDir,
    alternates: resolveAlternates(objectsDir, environment.GIT_ALTERNATE_OBJECT_DIRECTORIES),
    hash,
    hashLength: hash === 'sha1' ? 20 : 32,
    refStorage: refStorage === 'reftable' ? 'reftable' : 'files',
    unknownExtensions: unknownExtensions(shared, refStorage),
    promisor: shared.settings.some(({ name, value }) => name === 'extensions.partialclone' || (name.startsWith('remote.') && name.endsWith('.promisor') && value !== 'false')),
    config,
  };
}

function checkFormat(config: GitConfig, commonDir: string): 'sha1' | 'sha256' {
  const version = Number(config.get('core.repositoryformatversion') ?? '0');
  if (!(version === 0 || version === 1)) {
    throw new StanchError('UNSUPPORTED_REPOSITORY', `${commonDir}: repository format ${version} is unknown`, 'This version reads formats 0 and 1');
  }
  const hash = config.get('extensions.objectformat')?.toLowerCase() ?? 'sha1';
  if (hash !== 'sha1' && hash !== 'sha256') {
    throw new StanchError('UNSUPPORTED_REPOSITORY', `${commonDir}: object format ${JSON.stringify(hash)} is unknown`, 'This version reads sha1 and sha256');
  }
  return hash;
}

function unknownExtensions(config: GitConfig, refStorage: string): string[] {
  // Git passes over what it does not know in a repository of format 0.
  if (Number(config.get('core.repositoryformatversion') ?? '0') === 0) return [];
  const names = config.settings.filter(({ name }) => name.startsWith('extensions.')).map(({ name }) => name.slice('extensions.'.length));
  const unknown = new Set(names.filter((name) => !KNOWN_EXTENSIONS.has(name)));
  if (refStorage !== 'files' && refStorage !== 'reftable') unknown.add('refstorage');
  return [...unknown].sort();
}

/**
 * core.worktree of a repository that was merely found is believed only when the start lies inside of it: otherwise
 * a downloaded repository could point the scan at any folder of the machine.
 */
function findWorkTree(gitDir: string, holder: string | null, start: string, placement: GitConfig, environment: GitEnvironment): string | null {
  if (environment.GIT_WORK_TREE) return path.resolve(start, environment.GIT_WORK_TREE);
  const named = placement.get('core.worktree');
  if (named !== undefined) {
    const workTree = path.resolve(gitDir, named);
    if (environment.GIT_DIR || isInside(start, workTree)) return workTree;
  }
  if (placement.getBoolean('core.bare')) return null;
  return holder ?? (environment.GIT_DIR ? start : null);
}

function isInside(place: string, folder: string): boolean {
  try {
    const relative = path.relative(realpathSync(folder), realpathSync(place));
    // A folder may have a name such as `..data`.
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function readConfig(file: string): GitConfig {
  const text = readText(file);
  return text === null ? new GitConfig([]) : parseGitConfig(text, file);
}

/** null when it is absent, or anything but a small regular file. @throws StanchError UNREADABLE_REPOSITORY */
function readText(file: string): string | null {
  return readable(file, () => {
    const stat = statSync(file, { throwIfNoEntry: false });
    return stat?.isFile() && stat.size < 16 * 1024 * 1024 ? readFileSync(file, 'utf8') : null;
  });
}

function isDirectory(dir: string): boolean {
  return readable(dir, () => statSync(dir, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

function readable<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!isForbidden(error)) throw error;
    throw new StanchError('UNREADABLE_REPOSITORY', `cannot read ${place}: permission denied`, 'Run it as a user who may read the repository', 3);
  }
}

/** A folder that may not be entered holds no repository for this user. */
function folderEntry(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch (error) {
    if (isForbidden(error)) return undefined;
    throw error;
  }
}

function isForbidden(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM';
}
