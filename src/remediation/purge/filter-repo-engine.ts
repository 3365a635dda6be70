/**
 * The rewrite by git-filter-repo, when it is installed. It is told ids and clean texts in a table: no file holds a
 * secret, and the changes are the same as the embedded rewriter's by construction.
 */
import { spawn } from 'node:child_process';
import { accessSync, constants, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import type { GitEnvironment } from '../../git/repository.js';
import { StanchError } from '../../util/errors.js';
import { TIPS, type Engine, type EngineTask } from './engine.js';
import { endOf, temporaryFolder } from './git-run.js';

/** Runs once a commit inside git-filter-repo. Names are looked up by their hash, so that the table need not spell them. */
const CALLBACK = `
import sys
table = getattr(sys, "stanch_table", None)
if table is None:
  import base64, hashlib, json, os
  with open(os.environ["STANCH_REWRITE_TABLE"]) as file:
    raw = json.load(file)
  decode = lambda text: None if text is None else base64.b64decode(text)
  table = {
    "blobs": {old.encode(): (None if new is None else new.encode()) for old, new in raw["blobs"].items()},
    "names": {name: decode(clean) for name, clean in raw["names"].items()},
    "commits": {oid.encode(): {key: decode(text) for key, text in change.items()} for oid, change in raw["commits"].items()},
    "hash": lambda part: hashlib.sha256(part).hexdigest(),
  }
  sys.stanch_table = table
for change in commit.file_changes:
  if change.type == b"M" and change.mode != b"160000" and change.blob_id in table["blobs"]:
    blob = table["blobs"][change.blob_id]
    if blob is None:
      change.type = b"D"
    else:
      change.blob_id = blob
  if table["names"]:
    change.filename = b"/".join(table["names"].get(table["hash"](part), part) for part in change.filename.split(b"/"))
text = table["commits"].get(commit.original_id)
if text:
  commit.message = text.get("message", commit.message)
  commit.author_name = text.get("authorName", commit.author_name)
  commit.author_email = text.get("authorMail", commit.author_email)
  commit.committer_name = text.get("committerName", commit.committer_name)
  commit.committer_email = text.get("committerMail", commit.committer_email)
`;

/** Absolute path of git-filter-repo; undefined when it is not installed. Relative entries of PATH are not used. */
export function findFilterRepo(environment: GitEnvironment): string | undefined {
  for (const folder of (environment.PATH ?? environment.Path ?? '').split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, 'git-filter-repo');
    try {
      accessSync(file, constants.X_OK);
      return realpathSync(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    }
  }
  return undefined;
}

/** @throws StanchError FILTER_REPO_MISSING */
export function filterRepoEngine(environment: GitEnvironment): Engine {
  const program = findFilterRepo(environment);
  if (program === undefined) throw new StanchError('FILTER_REPO_MISSING', 'git-filter-repo is not installed', 'Install it (Debian: git-filter-repo), or use --engine embedded');
  return { id: 'filter-repo', name: `git-filter-repo (${program})`, rewrite: (task) => rewrite(program, task) };
}

async function rewrite(program: string, task: EngineTask): Promise<Map<string, string>> {
  const folder = temporaryFolder('stanch-table-');
  try {
    const table = path.join(folder, 'table.json');
    writeFileSync(table, JSON.stringify(tableFor(task)), { mode: 0o600 });
    const args = ['--force', '--quiet', '--partial', '--preserve-commit-hashes', '--preserve-commit-encoding', '--prune-empty', 'never', '--prune-degenerate', 'never', '--replace-refs', 'delete-no-add',
      '--commit-callback', CALLBACK, '--refs', ...task.tips.map((_, index) => `${TIPS}${index}`), ...task.boundary.map((oid) => `^${oid}`)];
    // HOME is where `pip install --user` put its modules; git is told to read no configuration of it.
    const { PATH, TMPDIR, HOME } = task.environment;
    const child = spawn(program, args, {
      cwd: task.gitDir, stdio: 'pipe', shell: false,
      env: { PATH, ...(TMPDIR ? { TMPDIR } : {}), HOME: HOME ?? folder, LC_ALL: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1', GIT_DIR: task.gitDir, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_TERMINAL_PROMPT: '0', STANCH_REWRITE_TABLE: table },
    });
    child.stdin.end();
    child.stdout.resume();
    await endOf(child, 'git-filter-repo', task.signal);
    return readMap(path.join(task.gitDir, 'filter-repo', 'commit-map'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(path.join(task.gitDir, 'filter-repo'), { recursive: true, force: true });
  }
}

function tableFor({ table, prediction }: EngineTask): object {
  const commits: Record<string, Record<string, string>> = {};
  for (const [oid, change] of prediction.commits) {
    if (!change.message && !change.author && !change.committer) continue;
    commits[oid] = { ...(change.message ? { message: change.message.toString('base64') } : {}), ...person('author', change.author), ...person('committer', change.committer) };
  }
  return {
    blobs: Object.fromEntries(table.blobs),
    names: Object.fromEntries([...table.names].map(([name, clean]) => [createHash('sha256').update(Buffer.from(name, 'latin1')).digest('hex'), Buffer.from(clean, 'latin1').toString('base64')])),
    commits,
  };
}

/** `Name <mail` as the prediction keeps it. */
function person(role: string, ident: Buffer | undefined): Record<string, string> {
  if (!ident) return {};
  const open = ident.indexOf('<');
  const name = ident.subarray(0, ident[open - 1] === 32 ? open - 1 : open);
  return { [`${role}Name`]: name.toString('base64'), [`${role}Mail`]: ident.subarray(open + 1).toString('base64') };
}

/** Lines of `old new`, after a line of column names. */
function readMap(file: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const line of readFileSync(file, 'latin1').split('\n')) {
    const [old = '', fresh = ''] = line.trim().split(/\s+/);
    if (/^[0-9a-f]{40,64}$/.test(old)) map.set(old, fresh);
  }
  return map;
}
