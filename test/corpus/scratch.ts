/**
 * Temporary folders and real git in them, with an environment that nothing of the machine leaks into. Separate so
 * that every test which needs a repository builds it the same way.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, removed after the test file. */
export function scratchFolder(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'stanch-test-')));
  made.push(folder);
  return folder;
}

/** Commits made through this have fixed names and increasing dates, so that ids are the same in every run. */
export class Scratch {
  private clock = 1_700_000_000;
  /** Added to git's environment. */
  readonly environment: Record<string, string> = {};

  constructor(readonly root: string) {}

  static init(...flags: string[]): Scratch {
    const scratch = new Scratch(scratchFolder());
    scratch.git('init', '-q', '-b', 'main', ...flags);
    return scratch;
  }

  /** Standard output without the last line end. */
  git(...args: string[]): string {
    return this.bytes(args).toString().replace(/\n$/, '');
  }

  /** NUL-separated output as a list. */
  list(...args: string[]): string[] {
    return this.bytes(args).toString('latin1').split('\0').filter((entry) => entry !== '');
  }

  bytes(args: readonly string[], input?: string | Buffer): Buffer {
    this.clock += 60;
    const date = `${this.clock} +0000`;
    return execFileSync('git', args as string[], {
      cwd: this.root,
      input: input ?? '',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 1 << 30,
      env: {
        PATH: process.env.PATH,
        HOME: '/nonexistent',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Ada Author',
        GIT_AUTHOR_EMAIL: 'ada@example.org',
        GIT_COMMITTER_NAME: 'Carl Committer',
        GIT_COMMITTER_EMAIL: 'carl@example.org',
        GIT_AUTHOR_DATE: date,
        GIT_COMMITTER_DATE: date,
        GIT_CONFIG_COUNT: '4',
        GIT_CONFIG_KEY_0: 'protocol.file.allow',
        GIT_CONFIG_VALUE_0: 'always',
        GIT_CONFIG_KEY_1: 'gc.auto',
        GIT_CONFIG_VALUE_1: '0',
        GIT_CONFIG_KEY_2: 'advice.detachedHead',
        GIT_CONFIG_VALUE_2: 'false',
        GIT_CONFIG_KEY_3: 'maintenance.auto',
        GIT_CONFIG_VALUE_3: 'false',
        ...this.environment,
      },
    });
  }

  write(file: string, content: string | Buffer): void {
    const place = path.join(this.root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, content);
  }

  /** Writes the files, stages everything and commits. @returns the commit id */
  commit(message: string, files: Readonly<Record<string, string | Buffer>> = {}): string {
    for (const [file, content] of Object.entries(files)) this.write(file, content);
    this.git('add', '-A');
    this.git('commit', '-q', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD');
  }
}
