/**
 * The user's and the system's git configuration, for the one setting that decides what a scan reads: the user's own
 * ignore file. Separate from the repository's configuration because these files are trusted: only here is
 * `include.path` followed. `includeIf` is not evaluated, and a repository's own includes are not read: either can
 * only make a scan read more than git would list, never less.
 */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { GitConfig, parseGitConfig } from './config-file.js';
import type { GitEnvironment, Repository } from './repository.js';

/** git gives up at the same depth. */
const MAX_INCLUDES = 10;

/** Absolute path of the ignore file that holds for all repositories (core.excludesFile, or git's default place); it need not exist. */
export function userIgnoreFile(repository: Repository, environment: GitEnvironment): string | null {
  const config = GitConfig.merge(readUserConfig(environment), repository.config);
  const named = config.get('core.excludesfile');
  if (named !== undefined) return named === '' ? null : path.resolve(repository.workTree ?? repository.gitDir, expandHome(named, environment));
  const folder = xdgFolder(environment);
  return folder === null ? null : path.join(folder, 'ignore');
}

/** System, then user files; the later wins. @throws StanchError BROKEN_GIT_CONFIG */
export function readUserConfig(environment: GitEnvironment): GitConfig {
  const files: string[] = [];
  if (!/^(?:true|yes|on|1)$/i.test(environment.GIT_CONFIG_NOSYSTEM ?? '')) files.push(environment.GIT_CONFIG_SYSTEM ?? '/etc/gitconfig');
  if (environment.GIT_CONFIG_GLOBAL !== undefined) {
    files.push(environment.GIT_CONFIG_GLOBAL);
  } else {
    const folder = xdgFolder(environment);
    if (folder !== null) files.push(path.join(folder, 'config'));
    const home = homeFolder(environment);
    if (home !== undefined) files.push(path.join(home, '.gitconfig'));
  }
  return GitConfig.merge(...files.map((file) => readWithIncludes(file, environment, 0)));
}

function readWithIncludes(file: string, environment: GitEnvironment, depth: number): GitConfig {
  const text = depth > MAX_INCLUDES ? undefined : textOf(file);
  if (text === undefined) return new GitConfig([]);
  const own = parseGitConfig(text, file);
  const includes = own.settings.some(({ name }) => name === 'include.path');
  if (!includes) return own;
  return GitConfig.merge(...own.settings.map((setting) => {
    if (setting.name !== 'include.path' || setting.value === null) return new GitConfig([setting]);
    return readWithIncludes(path.resolve(path.dirname(file), expandHome(setting.value, environment)), environment, depth + 1);
  }));
}

/** undefined for what is not there, or may not be read: in containers HOME often is another user's, and git goes on as well. */
function textOf(file: string): string | undefined {
  try {
    return statSync(file).isFile() ? readFileSync(file, 'utf8') : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

function xdgFolder(environment: GitEnvironment): string | null {
  if (environment.XDG_CONFIG_HOME) return path.join(environment.XDG_CONFIG_HOME, 'git');
  const home = homeFolder(environment);
  return home === undefined ? null : path.join(home, '.config', 'git');
}

function homeFolder(environment: GitEnvironment): string | undefined {
  return environment.HOME ?? environment.USERPROFILE;
}

function expandHome(file: string, environment: GitEnvironment): string {
  const home = homeFolder(environment);
  return home !== undefined && /^~(?=\/|$)/.test(file) ? home + file.slice(1) : file;
}
