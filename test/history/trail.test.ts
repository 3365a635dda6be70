/** Audits that know commits and trees from earlier ones, held against audits that know nothing, over whatever may happen to a repository in between. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentScanner } from '../../src/detectors/content-scanner.js';
import { openRepository } from '../../src/git/repository.js';
import { scanHistory } from '../../src/history/scan-history.js';
import type { HistoryOptions, HistoryResult } from '../../src/history/types.js';
import { makeRepository, madeText, type MadeRepository } from '../git/made-repository.js';
import { madeRule, makeKeyScanner } from './made-scanner.js';

let repository: MadeRepository;
let cacheDir: string;
beforeEach(() => {
  repository = makeRepository();
  cacheDir = path.join(mkdtempSync(path.join(tmpdir(), 'stanch-trail-')), 'of-one');
});
afterEach(() => {
  repository.remove();
  rmSync(path.dirname(cacheDir), { recursive: true, force: true });
});

/** A version of a secret may be surer than those before, and that depends on all commits before. */
const confidence: NonNullable<HistoryOptions['confidence']> = (candidate, place) => (candidate.value.length % 3 === 0 ? 'low' : place.includes('sub') ? 'high' : 'medium');

async function audit(scanner: ContentScanner = makeKeyScanner(), options: HistoryOptions = {}): Promise<HistoryResult> {
  return scanHistory(openRepository(repository.dir), scanner, {
    jobs: 1, environment: { PATH: process.env['PATH'] }, cacheDir, rule: (id) => (id === 'made-key' ? madeRule(id) : undefined), confidence, ...options,
  });
}

async function expectAsWithout(scanner?: ContentScanner, options: HistoryOptions = {}): Promise<HistoryResult> {
  const result = await audit(scanner, options);
  const { located, coverage } = await scanHistory(openRepository(repository.dir), makeKeyScanner(), { jobs: 1, environment: { PATH: process.env['PATH'] }, confidence, ...options });
  expect(result.located).toEqual(located);
  expect(result.coverage).toEqual({ ...coverage, bytes: result.coverage.bytes });
  return result;
}

/** Counts what it is given to search: messages, names and blobs. */
function counting(): ContentScanner & { searched: string[] } {
  const scanner = makeKeyScanner();
  const searched: string[] = [];
  return {
    ...scanner, searched,
    hits: (bytes, from, to, out) => {
      searched.push(bytes.toString('latin1', from, to));
      scanner.hits(bytes, from, to, out);
    },
  };
}

function has(kind: string): boolean {
  return readdirSync(cacheDir).some((name) => name.startsWith(kind));
}

describe('trail', () => {
  beforeEach(() => {
    for (let version = 0; version < 6; version++) {
      repository.write(`sub/deep${version % 2}/changing.txt`, `${madeText(1, 900)}\nversion ${version}\nkey = madekey-${version % 4}\n`);
      repository.write(`plain${version % 3}/file.txt`, madeText(version, 500));
      repository.commit(`version ${version}${version === 3 ? ' with madekey-message' : ''}`);
    }
    repository.git(['repack', '-adq']);
  });

  it('leaves nothing to search but what is new', async () => {
    await audit();
    repository.write('sub/deep1/other.txt', 'key = madekey-other\n');
    repository.commit('a new one');
    const scanner = counting();
    await expectAsWithout(scanner);
    expect(scanner.searched.filter((text) => text.includes('version'))).toEqual(['version 3 with madekey-message\n']);
    expect(scanner.searched).toContain('a new one\n');
    // Names of the one directory that is compared, and of those on the way to it.
    expect(scanner.searched).toContain('changing.txt');
    expect(scanner.searched).not.toContain('file.txt');
  });

  it('goes on from audit to audit, packed again or not', async () => {
    await audit();
    for (let round = 0; round < 4; round++) {
      repository.write(`sub/deep0/round${round}.txt`, `key = madekey-${round}\nkey = madekey-round${round}\n`);
      repository.commit(`round ${round}`);
      if (round % 2 === 1) repository.git(['gc', '-q']);
      const scanner = counting();
      await expectAsWithout(scanner);
      expect(scanner.searched.filter((text) => text.startsWith('round ') || text.startsWith('version '))).toEqual(expect.arrayContaining([`round ${round}\n`]));
      expect(scanner.searched).not.toContain(`round ${round - 1}\n`);
    }
  });

  it('is not used when an object is gone, and not left for names that hold secrets', async () => {
    repository.git(['hash-object', '-w', '--stdin'], 'dangling');
    await audit();
    repository.git(['prune', '--expire=now']);
    repository.git(['tag', 'one']);
    const scanner = counting();
    await expectAsWithout(scanner);
    expect(scanner.searched).toContain('version 1\n');
    repository.git(['commit', '-q', '--allow-empty', '-m', 'empty']);
    await expectAsWithout();
    repository.git(['reset', '-q', '--hard', 'HEAD~1']);
    repository.git(['reflog', 'expire', '--expire=now', '--all']);
    repository.git(['update-ref', '-d', 'ORIG_HEAD']);
    repository.git(['prune', '--expire=now']);
    expect((await expectAsWithout()).coverage.commits).toBe(6);
    repository.git(['tag', 'two']);
    const next = counting();
    await expectAsWithout(next);
    expect(next.searched).not.toContain('version 1\n');
    rmSync(cacheDir, { recursive: true });
    repository.write('sub/madekey-name', 'text');
    repository.commit('a name');
    await expectAsWithout();
    expect(has('blobs')).toBe(true);
    expect(has('trail')).toBe(false);
  });

  it('says no path, message or value in clear', async () => {
    repository.write('sub/payroll-of-ann/keys.txt', `key = madekey-of\nkey = madekey-clear${'x'.repeat(9)}\n`);
    repository.commit('tell nobody of payroll-of-ann');
    await audit();
    const trail = readFileSync(path.join(cacheDir, readdirSync(cacheDir).find((name) => name.startsWith('trail'))!)).toString('latin1');
    expect(trail).toContain('stanch trail');
    for (const word of ['payroll', 'sub/', 'changing', 'madekey', 'tell nobody', 'Ann']) expect(trail).not.toContain(word);
  });

  it('reads all trees once for secrets that no commit accounts for', async () => {
    repository.git(['read-tree', 'HEAD']);
    const blob = repository.git(['hash-object', '-w', '--stdin'], 'key = madekey-dangling\n');
    repository.git(['update-index', '--add', '--cacheinfo', `100644,${blob},sub/dangling.txt`]);
    const tree = repository.git(['write-tree']);
    repository.git(['read-tree', 'HEAD']);
    const first = await expectAsWithout();
    expect(first.located.flatMap(({ occurrences }) => occurrences)).toContainEqual(expect.objectContaining({ path: 'sub/dangling.txt' }));
    // Once: it is known then what nobody holds.
    for (const name of ['one', 'two']) {
      repository.write('sub/more.txt', `key = madekey-${name}\n`);
      repository.commit(name);
      const scanner = counting();
      const next = await expectAsWithout(scanner);
      expect(next.located.flatMap(({ occurrences }) => occurrences)).toContainEqual(expect.objectContaining({ path: 'sub/dangling.txt' }));
      expect(scanner.searched).not.toContain('version 1\n');
      expect(scanner.searched).not.toContain('file.txt');
    }
    // Somebody does after all.
    repository.git(['commit', '-q', '--allow-empty', '-m', 'empty']);
    repository.git(['tag', 'three', repository.git(['commit-tree', '-m', 'dangling no more', tree])]);
    const last = await expectAsWithout();
    expect(last.located.flatMap(({ occurrences }) => occurrences).filter((one) => one.path === 'sub/dangling.txt').map(({ commit }) => commit)).toEqual([expect.any(String)]);
  });

  it('speaks of the file of blobs that it was written with, and of no other', async () => {
    await audit();
    const kept = new Map(readdirSync(cacheDir).map((name) => [name, readFileSync(path.join(cacheDir, name))]));
    const restore = (kind: string): void => {
      for (const [name, bytes] of kept) if (name.startsWith(kind)) writeFileSync(path.join(cacheDir, name), bytes);
    };
    for (const kind of ['blobs', 'trail']) {
      // No new secret: all that opens a candidate stays what it was.
      for (let i = 0; i < 3; i++) repository.write(`sub/${kind}${i}.txt`, `${madeText(i, 50)}key = madekey-${i}\n`);
      repository.commit('later');
      await expectAsWithout();
      restore(kind);
      repository.git(['tag', kind]);
      await expectAsWithout();
    }
  });

  it('knows that what was missing came, and where a shallow history ends', async () => {
    const source = repository;
    const clone = mkdtempSync(path.join(tmpdir(), 'stanch-shallow-'));
    source.git(['clone', '-q', '--bare', '--depth=2', `file://${source.dir}`, clone]);
    try {
      repository = { ...source, dir: clone };
      await expectAsWithout();
      expect(has('trail')).toBe(true);
      source.git(['-C', clone, 'fetch', '-q', '--deepen=2', 'origin', 'main']);
      await expectAsWithout();
      source.git(['-C', clone, 'fetch', '-q', '--unshallow', 'origin', 'main']);
      const result = await expectAsWithout();
      expect(result.coverage.commits).toBe(6);
    } finally {
      repository = source;
      rmSync(clone, { recursive: true });
    }
    const blob = repository.git(['rev-parse', 'HEAD:sub/deep1/changing.txt']);
    repository.git(['unpack-objects', '-q'], takePack());
    const file = path.join(repository.objectsDir, blob.slice(0, 2), blob.slice(2));
    const bytes = readFileSync(file);
    rmSync(file, { force: true });
    rmSync(cacheDir, { recursive: true });
    expect((await expectAsWithout()).coverage.skipped.length).toBe(1);
    repository.git(['tag', 'one']);
    const scanner = counting();
    expect((await expectAsWithout(scanner)).coverage.skipped.length).toBe(1);
    expect(scanner.searched).not.toContain('version 1\n');
    writeFileSync(file, bytes);
    expect((await expectAsWithout()).coverage.skipped.length).toBe(0);
  });
});

function takePack(): Buffer {
  const packs = path.join(repository.objectsDir, 'pack');
  const name = readdirSync(packs).find((file) => file.endsWith('.pack'))!;
  const pack = readFileSync(path.join(packs, name));
  for (const file of readdirSync(packs)) rmSync(path.join(packs, file), { force: true });
  return pack;
}

describe('trail over random histories', () => {
  it.each([1, 2, 3, 4, 5, 6])('gives the answer of an audit that knows nothing (%i)', async (seed) => {
    const below = randomBelow(seed);
    const file = (): string => `${['', 'sub/', 'sub/deep/', 'other/'][below(4)]}file${below(4)}.txt`;
    const keys = (): string => Array.from({ length: below(3) }, () => `key = madekey-${'x'.repeat(below(3))}${below(9)}\n`).join('');
    const git = (...args: string[]): string => repository.git(args);
    const attempt = (...args: string[]): void => {
      try {
        git(...args);
      } catch {
        // What a random step asks for may not be there.
      }
    };
    const branches = (): string[] => git('branch', '--format=%(refname:short)').split('\n');
    const branch = (): string => branches()[below(branches().length)]!;
    const commit = (): void => void repository.commit(`step ${below(99)}${below(6) === 0 ? ` madekey-m${below(9)}` : ''}`);
    const edit = (): void => {
      for (let files = 1 + below(3); files > 0; files--) repository.write(file(), `${madeText(below(4), 300)}${keys()}${madeText(below(4), 200)}`);
      commit();
    };
    const steps: (() => void)[] = [
      edit, edit, edit, edit,
      () => attempt('rm', '-rqf', '--ignore-unmatch', file()),
      () => { attempt('mv', '-k', 'sub', `moved${below(3)}`); commit(); },
      () => attempt('checkout', '-qf', '-b', `branch${below(6)}`),
      () => attempt('checkout', '-qf', branch()),
      () => { attempt('merge', '-q', '-X', 'ours', '--no-edit', branch()); attempt('merge', '--abort'); },
      () => attempt('branch', '-D', `branch${below(6)}`),
      () => attempt('tag', '-f', `tag${below(5)}`),
      () => attempt('tag', '-f', '-a', `tag${below(5)}`, '-m', `annotated madekey-t${below(4)}`),
      () => attempt('tag', '-d', `tag${below(5)}`),
      () => attempt('notes', 'add', '-f', '-m', `noted madekey-n${below(4)}`),
      () => { edit(); attempt('reset', '-q', '--hard', 'HEAD~1'); },
      () => { edit(); attempt('commit', '-q', '--amend', '-m', 'amended'); },
      () => { repository.write('stashed.txt', keys()); attempt('stash', '-u', '-q'); },
      () => { repository.write('added.txt', `key = madekey-a${below(9)}\n`); attempt('add', 'added.txt'); attempt('write-tree'); attempt('reset', '-q', '--hard'); },
      () => attempt('revert', '--no-edit', 'HEAD'),
      () => attempt('checkout', '-q', '--orphan', `orphan${below(9)}`),
      () => attempt('repack', '-adq'),
      () => attempt('gc', '-q', '--prune=now'),
      () => { attempt('reflog', 'expire', '--expire=now', '--all'); attempt('gc', '-q', '--prune=now'); },
      () => attempt('update-ref', 'refs/tags/blob', repository.git(['hash-object', '-w', '--stdin'], `key = madekey-b${below(9)}\n`)),
    ];
    repository.write('first.txt', keys());
    repository.commit(FIRST);
    git('tag', 'kept');
    let used = 0;
    for (let round = 0; round < 14; round++) {
      for (let count = 1 + below(3); count > 0; count--) steps[below(steps.length)]!();
      const scanner = counting();
      await expectAsWithout(scanner, below(8) === 0 ? { unreachable: false } : below(8) === 0 ? { confidence: () => 'medium', answersVersion: 'other' } : {});
      if (!scanner.searched.includes(`${FIRST}\n`)) used++;
    }
    expect(used).toBeGreaterThan(0);
  }, 60_000);
});

/** Message of a commit that stays. */
const FIRST = 'the first';

/** Numbers from 0 to `limit` - 1, the same for the same seed. */
function randomBelow(seed: number): (limit: number) => number {
  let state = seed * 2654435761;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
