/** Real repositories in temporary folders for the tests of git reading and history: git itself writes them, with a clean environment. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface MadeRepository {
  readonly dir: string;
  readonly objectsDir: string;
  readonly hashLength: 20 | 32;
  git(args: readonly string[], input?: string | Buffer): string;
  write(file: string, content: string | Buffer): void;
  /** Adds everything and commits; each commit is one minute after the last. Returns its id. */
  commit(message: string): string;
  remove(): void;
}

let clock = 1_700_000_000;

export function makeRepository(options: { objectFormat?: 'sha1' | 'sha256' } = {}): MadeRepository {
  const dir = mkdtempSync(path.join(tmpdir(), 'stanch-made-'));
  const git = (args: readonly string[], input?: string | Buffer): string =>
    execFileSync('git', ['-c', 'core.autocrlf=false', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'protocol.file.allow=always', ...args], {
      cwd: dir, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
      env: {
        PATH: process.env['PATH'], HOME: dir, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C',
        GIT_AUTHOR_NAME: 'Ann Author', GIT_AUTHOR_EMAIL: 'ann@example.org', GIT_COMMITTER_NAME: 'Carl Committer', GIT_COMMITTER_EMAIL: 'carl@example.org',
        GIT_AUTHOR_DATE: `${clock} +0100`, GIT_COMMITTER_DATE: `${clock} +0100`,
      },
    }).toString('utf8').trim();
  git(['init', '-q', '-b', 'main', `--object-format=${options.objectFormat ?? 'sha1'}`, '.']);
  return {
    dir,
    objectsDir: path.join(dir, '.git', 'objects'),
    hashLength: options.objectFormat === 'sha256' ? 32 : 20,
    git,
    write(file, content) {
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      writeFileSync(path.join(dir, file), content);
    },
    commit(message) {
      clock += 60;
      git(['add', '-A']);
      git(['commit', '-q', '--allow-empty', '-m', message]);
      return git(['rev-parse', 'HEAD']);
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** Deterministic text of about `size` bytes, different for each seed, that packs as deltas when a few lines change. */
export function madeText(seed: number, size: number): string {
  let state = seed * 2654435761 + 12345;
  const lines: string[] = [];
  let length = 0;
  while (length < size) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const line = `line ${lines.length} ${state.toString(36)} ${(state ^ 0x5bd1e995).toString(7)}`;
    lines.push(line);
    length += line.length + 1;
  }
  return `${lines.join('\n')}\n`;
}
