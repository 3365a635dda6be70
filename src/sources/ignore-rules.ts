/**
 * Which paths of one working tree are ignored: the user's file, .git/info/exclude and the .gitignore files of every
 * folder on the way, the nearest winning. Separate from the walk, which decides what to do about it.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseIgnoreList, type IgnoreList, type Verdict } from '../git/ignore-list.js';
import type { GitEnvironment, Repository } from '../git/repository.js';
import { userIgnoreFile } from '../git/user-config.js';
import { isStanchError } from '../util/errors.js';
import type { BytePath } from '../util/path-text.js';
import { faultReason } from './coverage.js';
import { joinPlace, type OsPath } from './worktree-place.js';

/** Ignore files are read whole; one that is larger is no list of patterns. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A stack of lists that grows towards the leaves and is shared by all folders below. */
export interface IgnoreRules {
  readonly list: IgnoreList;
  /** Length of the list's own folder in relative paths, with its slash. */
  readonly baseLength: number;
  readonly outer: IgnoreRules | null;
}

export type ReportFault = (file: string, reason: string) => void;

/** Rules that hold in the whole working tree. */
export function rootRules(repository: Repository, environment: GitEnvironment, fault: ReportFault): IgnoreRules | null {
  const ignoreCase = repository.config.getBoolean('core.ignorecase') ?? false;
  let rules: IgnoreRules | null = null;
  let user: string | null = null;
  try {
    user = userIgnoreFile(repository, environment);
  } catch (error) {
    if (!isStanchError(error)) throw error;
    fault(repository.gitDir, error.message);
  }
  for (const file of [user, path.join(repository.commonDir, 'info', 'exclude')]) {
    if (file !== null) rules = withFile(rules, file, '', ignoreCase, true, fault);
  }
  return rules;
}

/** Adds a folder's own .gitignore. @param base of the folder, with its slash; empty for the root */
export function withFolder(rules: IgnoreRules | null, folder: OsPath, base: BytePath, ignoreCase: boolean, fault: ReportFault): IgnoreRules | null {
  return withFile(rules, joinPlace(folder, '.gitignore'), base, ignoreCase, false, fault);
}

/** @param path relative to the working tree  @param nameAt where its last part starts */
export function isIgnored(rules: IgnoreRules | null, path: BytePath, nameAt: number, isFolder: boolean): boolean {
  for (let node = rules; node; node = node.outer) {
    const verdict: Verdict = node.list.verdict(node.baseLength === 0 ? path : path.slice(node.baseLength), nameAt - node.baseLength, isFolder);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

/** Like git, a .gitignore that is a symbolic link is not followed; the user's own files may be links. */
function withFile(rules: IgnoreRules | null, file: OsPath, base: BytePath, ignoreCase: boolean, followLink: boolean, fault: ReportFault): IgnoreRules | null {
  let fd: number;
  try {
    fd = openSync(file as string, constants.O_RDONLY | constants.O_NONBLOCK | (followLink ? 0 : constants.O_NOFOLLOW));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // In containers HOME often is another user's, and git goes on as well: what its list would leave out is read.
    const isElsewhere = followLink && (code === 'EACCES' || code === 'EPERM');
    if (!isElsewhere && code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') fault(Buffer.from(file as string).toString(), faultReason(error));
    return rules;
  }
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile() || stat.size > MAX_BYTES) return rules;
    const list = parseIgnoreList(readFileSync(fd), ignoreCase);
    return list === null ? rules : { list, baseLength: base.length, outer: rules };
  } finally {
    closeSync(fd);
  }
}
