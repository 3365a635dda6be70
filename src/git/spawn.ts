/**
 * The one place that starts git. Everything a repository's configuration or the environment could make git run
 * (monitor, hooks, pagers, filters, external diffs, text conversion, ssh commands, credential helpers, lazy fetches) is
 * switched off here, no shell is involved, and the binary comes from an absolute entry of PATH only.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import type { GitEnvironment, Repository } from './repository.js';

export interface GitCall {
  /** Working directory; relative path arguments start here. */
  cwd: string;
  /** When given, git is told where everything lies and searches for nothing. */
  repository?: Repository;
  /** The caller's environment; only what is named in KEPT reaches git. */
  environment: GitEnvironment;
  /** Lets git talk to remotes (https, http, ssh, git, and local paths). Never for scans. */
  network?: boolean;
  /** Further variables for git, such as author and dates of a rewrite. */
  extra?: Readonly<Record<string, string>>;
  input?: string | Buffer;
  /** Bytes of output that are accepted; 1 GiB unless told. */
  maxOutput?: number;
  /** Milliseconds after which git is ended, with no status; without end when absent. */
  timeout?: number;
}

export interface GitResult {
  /** Exit status; null when a signal ended it. */
  status: number | null;
  stdout: Buffer;
  stderr: string;
}

/** Locale is fixed, so that messages can be matched. */
const KEPT = ['PATH', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CONFIG_HOME', 'GIT_CONFIG_NOSYSTEM', 'GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM'];
const KEPT_FOR_NETWORK = ['SSH_AUTH_SOCK', 'SSH_AGENT_PID', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** Each setting names a command, or decides whether one is run; the command line outranks every file. */
const HARMLESS: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.pager', 'cat'],
  ['core.editor', 'true'],
  ['core.askPass', 'true'],
  ['core.attributesFile', '/dev/null'],
  ['core.alternateRefsCommand', 'true'],
  ['core.gitProxy', ''],
  ['diff.external', ''],
  ['interactive.diffFilter', 'cat'],
  ['gpg.program', 'false'],
  ['log.showSignature', 'false'],
  ['submodule.recurse', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['safe.directory', '*'],
];
const OFFLINE: readonly (readonly [string, string])[] = [['protocol.allow', 'never'], ['core.sshCommand', 'false'], ['credential.helper', '']];
const ONLINE: readonly (readonly [string, string])[] = [
  ['protocol.allow', 'never'],
  ...['https', 'http', 'ssh', 'git', 'file'].map((name) => [`protocol.${name}.allow`, 'always'] as const),
  ['core.sshCommand', 'ssh'],
];

/** Commands that read files as attributes say, and what of that they can be told to leave: submodules have filters of their own. */
const CONVERTING: ReadonlyMap<string, readonly string[]> = new Map([
  ['blame', ['--no-textconv']],
  ['diff', ['--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty']],
  ['status', ['--ignore-submodules=dirty']],
]);
const FILTER = /^filter\.[^=]+\.(?:clean|smudge|process|required)$/;

/** Loaded when git is first started: a hook that starts none saves 14 ms. */
function childProcess(): typeof import('node:child_process') {
  return process.getBuiltinModule('node:child_process');
}

/**
 * Runs git and waits. A failing git is not an error here: look at `status`.
 * @throws StanchError GIT_MISSING, GIT_FAILED when it could not run at all
 */
export function runGit(args: readonly string[], call: GitCall): GitResult {
  const { status, stdout, stderr, error } = childProcess().spawnSync(gitBinary(call.environment), fullArguments(args, call), {
    cwd: call.cwd,
    env: gitEnvironment(call),
    ...(call.input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input: call.input }),
    maxBuffer: call.maxOutput ?? 1 << 30,
    ...(call.timeout === undefined ? {} : { timeout: call.timeout, killSignal: 'SIGKILL' as const }),
    shell: false,
    windowsHide: true,
  });
  // git that ends before it has read its input says why by its status.
  const code = error && 'code' in error ? error.code : undefined;
  if (error && !(status !== null && code === 'EPIPE') && code !== 'ETIMEDOUT') throw new StanchError('GIT_FAILED', `git ${args[0]} could not run: ${error.message}`, undefined, 3);
  return { status, stdout, stderr: stderr.toString() };
}

/**
 * Like runGit, but a status other than 0 is an error.
 * @throws StanchError GIT_FAILED with git's own message
 */
export function askGit(args: readonly string[], call: GitCall): Buffer {
  const { status, stdout, stderr } = runGit(args, call);
  if (status === 0) return stdout;
  throw new StanchError('GIT_FAILED', `git ${args[0]} failed: ${stderr.trim().replace(/\s*\n\s*/g, ' ').replace(/^fatal: /, '').slice(-400) || `status ${status}`}`, undefined, 3);
}

/** Starts git for streaming (`cat-file --batch`, `fast-export`). The caller ends it. @throws StanchError GIT_MISSING */
export function startGit(args: readonly string[], call: Omit<GitCall, 'input' | 'maxOutput'>): ChildProcessWithoutNullStreams {
  return childProcess().spawn(gitBinary(call.environment), fullArguments(args, call), { cwd: call.cwd, env: gitEnvironment(call), stdio: 'pipe', shell: false, windowsHide: true });
}

/** Absolute path of git. A relative entry of PATH could name a program inside the scanned tree, so none is used. */
export function gitBinary(environment: GitEnvironment): string {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  for (const dir of (environment.PATH ?? environment.Path ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(dir)) continue;
    for (const name of names) {
      const file = path.join(dir, name);
      if (isExecutable(file)) return file;
    }
  }
  throw new StanchError('GIT_MISSING', 'git is not installed, or not in PATH', 'Install git, or add its absolute folder to PATH', 3);
}

function fullArguments(args: readonly string[], call: GitCall): string[] {
  const [command = '', ...rest] = args;
  const plain = CONVERTING.get(command);
  const settings = [...HARMLESS, ...(call.network ? ONLINE : OFFLINE), ...(plain ? withoutFilters(call) : [])];
  return ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs', ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]), command, ...plain ?? [], ...rest];
}

/**
 * Filters are set by names that nobody knows in advance, in files that include others: git itself is asked for them. An empty one leaves a file as it is.
 * @throws StanchError GIT_FAILED when it does not say, and for a name that no command line can set
 */
function withoutFilters(call: GitCall): [string, string][] {
  const names = askGit(['config', '--list', '--name-only', '-z'], { ...call, input: '' }).toString().split('\0').filter((name) => name.startsWith('filter.'));
  const odd = names.find((name) => name.includes('='));
  if (odd !== undefined) throw new StanchError('GIT_FAILED', `git cannot be told to leave out the filter ${JSON.stringify(odd)} of this repository's configuration`, 'Remove it from the configuration of the repository', 3);
  return [...new Set(names)].filter((name) => FILTER.test(name)).map((name) => [name, name.endsWith('.required') ? 'false' : '']);
}

function gitEnvironment(call: GitCall): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {};
  for (const name of call.network ? [...KEPT, ...KEPT_FOR_NETWORK] : KEPT) {
    const value = call.environment[name];
    if (value !== undefined) env[name] = value;
  }
  Object.assign(env, { LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_PAGER: 'cat', GIT_ATTR_NOSYSTEM: '1' });
  if (!call.network) env.GIT_NO_LAZY_FETCH = '1';
  if (call.repository) {
    const { gitDir, commonDir, workTree, indexFile, objectsDir, alternates } = call.repository;
    Object.assign(env, { GIT_DIR: gitDir, GIT_COMMON_DIR: commonDir, GIT_INDEX_FILE: indexFile, GIT_OBJECT_DIRECTORY: objectsDir });
    if (workTree !== null) env.GIT_WORK_TREE = workTree;
    if (alternates.length > 0) env.GIT_ALTERNATE_OBJECT_DIRECTORIES = alternates.map((dir) => `"${dir.replace(/["\\]/g, '\\$&')}"`).join(path.delimiter);
  }
  return Object.assign(env, call.extra);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
