/** The second audit: the same answer for less work, whatever happened to the repository or to the cache in between. */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentScanner } from '../../src/detectors/content-scanner.js';
import { openRepository } from '../../src/git/repository.js';
import { historyCacheDir, scanHistory } from '../../src/history/scan-history.js';
import type { HistoryOptions, HistoryResult } from '../../src/history/types.js';
import { makeRepository, madeText, type MadeRepository } from '../git/made-repository.js';
import { madeRule, makeKeyScanner } from './made-scanner.js';

let repository: MadeRepository;
let cacheDir: string;
beforeEach(() => {
  repository = makeRepository();
  cacheDir = path.join(mkdtempSync(path.join(tmpdir(), 'stanch-cache-')), 'of-one');
  for (let version = 0; version < 12; version++) {
    repository.write('changing.txt', `${madeText(1, 2000)}\nversion ${version}\nkey = madekey-${version % 5}\n`);
    repository.write(`plain${version % 4}.txt`, madeText(version, 1500));
    repository.commit(`version ${version}${version === 7 ? ' with madekey-message' : ''}`);
  }
  repository.git(['tag', '-a', 'v1', '-m', 'tagged madekey-tag']);
  repository.git(['repack', '-adq']);
});
afterEach(() => {
  repository.remove();
  rmSync(path.dirname(cacheDir), { recursive: true, force: true });
});

/** A scanner that counts the bytes which it is asked to search. */
function counting(version = 'one', find: (scanner: ContentScanner) => ContentScanner = (scanner) => scanner): ContentScanner & { searched: number } {
  const scanner = find(makeKeyScanner());
  const counted = {
    ...scanner, version, searched: 0,
    hits: (bytes: Buffer, from: number, to: number, out: Parameters<ContentScanner['hits']>[3]): void => {
      counted.searched += to - from;
      scanner.hits(bytes, from, to, out);
    },
  };
  return counted;
}

async function audit(scanner: ContentScanner, options: HistoryOptions = {}): Promise<HistoryResult> {
  return scanHistory(openRepository(repository.dir), scanner, { jobs: 1, environment: { PATH: process.env['PATH'] }, cacheDir, rule: (id) => (id === 'made-key' ? madeRule(id) : undefined), ...options });
}

/** Without a cache. */
const plain = (scanner: ContentScanner = makeKeyScanner()): Promise<HistoryResult> => scanHistory(openRepository(repository.dir), scanner, { jobs: 1 });

function files(): Buffer[] {
  return readdirSync(cacheDir).map((name) => readFileSync(path.join(cacheDir, name)));
}

describe('second audit', () => {
  it('gives the kept answer when nothing changed', async () => {
    const first = await audit(counting());
    expect(first.located).toEqual((await plain()).located);
    expect(first.located.length).toBe(7);
    const again = counting();
    const second = await audit(again);
    expect(second.located).toEqual(first.located);
    expect(second.coverage).toEqual(first.coverage);
    expect(again.searched).toBe(0);
    expect(second.notes).toEqual([expect.stringContaining('kept')]);
  });

  it('reads only new blobs after a commit, a repack and a collection', async () => {
    await audit(counting());
    repository.write('later.txt', 'later madekey-later\n');
    repository.commit('later');
    const whole = counting();
    await plain(whole);
    for (const change of [[], ['repack', '-adfq'], ['gc', '-q', '--prune=now'], ['tag', 'other']]) {
      if (change.length > 0) repository.git(change);
      const scanner = counting();
      const result = await audit(scanner);
      expect(result.located).toEqual((await plain()).located);
      expect(result.coverage.blobs).toBe((await plain()).coverage.blobs);
      // Only what held something is scanned again, messages and names.
      expect(scanner.searched).toBeLessThan(whole.searched / 2);
    }
  });

  it('scans all again for other rules', async () => {
    await audit(counting());
    const other = counting('two', (scanner) => ({ ...scanner, scan: () => [], verify: () => undefined }));
    expect((await audit(other)).located).toEqual([]);
    expect(other.searched).toBeGreaterThan(10_000);
    expect((await audit(counting())).located).toEqual((await plain()).located);
  });

  it('is not misled by a damaged, foreign or unwritable cache', async () => {
    const expected = (await plain()).located;
    await audit(counting());
    const names = readdirSync(cacheDir);
    expect(names.length).toBe(2);
    for (const damage of [(bytes: Buffer) => bytes.subarray(0, bytes.length >> 1), (bytes: Buffer) => Buffer.concat([bytes, bytes]), () => Buffer.from('{}'), (bytes: Buffer) => (bytes.fill(65, bytes.length >> 1, (bytes.length >> 1) + 9), bytes)]) {
      for (const name of names) writeFileSync(path.join(cacheDir, name), damage(readFileSync(path.join(cacheDir, name))));
      expect((await audit(counting())).located).toEqual(expected);
    }
    rmSync(cacheDir, { recursive: true });
    writeFileSync(cacheDir, 'a file in the way');
    const unwritable = await audit(counting());
    expect(unwritable.located).toEqual(expected);
    expect(unwritable.notes).toEqual([expect.stringContaining('could not be written')]);
  });

  it('keeps no secret, and no answer in which a file name is one', async () => {
    await audit(counting());
    expect(files().length).toBe(2);
    for (const bytes of files()) expect(bytes.includes('madekey')).toBe(false);
    repository.write('dir/madekey-name', 'x\n');
    repository.commit('a name');
    const first = await audit(counting());
    expect(first.located.map(({ candidate }) => candidate.value)).toContain('madekey-name');
    expect(readdirSync(cacheDir).map((name) => name.split('-')[0])).toEqual(['clean']);
    for (const bytes of files()) expect(bytes.includes('madekey')).toBe(false);
    expect((await audit(counting())).located).toEqual(first.located);
  });

  it('survives audits at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => audit(counting())));
    for (const result of all) expect(result.located).toEqual(all[0]!.located);
    expect(readdirSync(cacheDir).length).toBe(2);
  });

  it('lies in the user\'s cache folder, never in the repository', () => {
    mkdirSync(cacheDir, { recursive: true });
    const opened = openRepository(repository.dir);
    const place = historyCacheDir(opened, { XDG_CACHE_HOME: cacheDir, HOME: '/nowhere' })!;
    expect(place.startsWith(path.join(cacheDir, 'stanch', 'history'))).toBe(true);
    expect(historyCacheDir(opened, { HOME: '/home/ann' })).toMatch(/^\/home\/ann\/\.cache\/stanch\/history\/[0-9a-f]{32}$/);
    expect(historyCacheDir(opened, {})).toBeUndefined();
  });
});
