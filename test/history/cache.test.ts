/** The second audit: the same answer for less work, whatever happened to the repository or to the cache in between. */
import { existsSync, lutimesSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentScanner } from '../../src/detectors/content-scanner.js';
import type { Candidate } from '../../src/findings/types.js';
import { openRepository } from '../../src/git/repository.js';
import { openAnswer } from '../../src/history/answer-cache.js';
import { historyCacheDir, scanHistory } from '../../src/history/scan-history.js';
import { keyHash } from '../../src/history/seal.js';
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

/** How a value may be written down; base64 at each of its three places. */
function formsOf(value: string): Buffer[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').slice(shift === 0 ? 0 : 4, -4));
  const texts = [value, value.toUpperCase(), [...value].reverse().join(''), bytes.toString('hex'), bytes.toString('hex').toUpperCase(), encodeURIComponent(value), ...base64];
  return [...texts.map((text) => Buffer.from(text)), Buffer.from(value, 'utf16le'), Buffer.from(value, 'utf16le').swap16()];
}

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
    expect(names.length).toBe(3);
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

  it('keeps no value that stands in names, notes and identities as well', async () => {
    const secret = 'madekey-name0';
    repository.write(`${secret}/${secret}.txt`, `key = ${secret}\n${madeText(3, 300)}`);
    repository.git(['add', '-A']);
    repository.git(['commit', '-q', '-m', `about ${secret}`, `--author=${secret} <${secret}@example.org>`]);
    repository.git(['branch', secret]);
    repository.git(['tag', '-a', secret, '-m', `it is ${secret}`]);
    const talkative = (): ContentScanner => counting('talkative', (scanner) => {
      const spoken = (candidate: Candidate): Candidate => ({
        ...candidate, key: `key-${candidate.value}`, evidence: [{ name: 'made', weight: 1, note: `looks like ${candidate.value}` }], facts: { account: candidate.value.toUpperCase() },
      });
      return { ...scanner, scan: (bytes) => scanner.scan(bytes).map(spoken), verify: (window, at, literal, sink) => scanner.verify(window, at, literal, (one) => sink(spoken(one))) };
    });
    const first = await audit(talkative());
    expect(first.located.map(({ candidate }) => candidate.value)).toContain(secret);
    expect(first.located.flatMap(({ occurrences }) => occurrences).map(({ origin }) => origin)).toEqual(expect.arrayContaining(['blob', 'file-name', 'commit-message', 'tag-message']));
    // A trail is not left where names hold secrets.
    expect(files().length).toBe(2);
    const values = new Set(first.located.map(({ candidate }) => candidate.value));
    for (const bytes of files()) for (const value of values) for (const form of formsOf(value)) expect(bytes.includes(form)).toBe(false);
    const second = await audit(talkative());
    expect(second.located).toEqual(first.located);
    expect(second.notes).toEqual([expect.stringContaining('kept')]);
    // What is known of blobs opens as well, when the answer does not hold any more.
    repository.git(['tag', 'other']);
    const third = await audit(talkative());
    expect(third.notes).toEqual([expect.stringContaining('known from an earlier audit')]);
    expect(third.located).toEqual((await plain(talkative())).located);
  });

  it('opens for nobody who has not the content', async () => {
    await audit(counting());
    const kept = files();
    expect(kept.length).toBe(3);
    const packs = readdirSync(path.join(repository.objectsDir, 'pack')).filter((name) => name.endsWith('.pack')).map((name) => readFileSync(path.join(repository.objectsDir, 'pack', name)));
    const key = keyHash().update(packs[0]!).digest();
    const answer = kept.find((bytes) => bytes.toString('latin1', 0, 13) === 'stanch answer')!.subarray(0, -32);
    expect(openAnswer(answer, key, madeRule)?.located.length).toBe(7);
    expect(openAnswer(answer, keyHash().update(packs[0]!.subarray(0, -1)).digest(), madeRule)).toBeNull();
    expect(openAnswer(answer, key, () => undefined)).toBeNull();
  });

  it('scans again what only a blob that is gone could open, and nothing else', async () => {
    repository.git(['checkout', '-q', '-b', 'side']);
    repository.write('side.txt', `${madeText(9, 900)}key = madekey-side\n`);
    repository.write('both.txt', 'key = madekey-side\n');
    repository.commit('side');
    repository.write('side.txt', `${madeText(9, 900)}key = madekey-side\nmore\nkey = madekey-other\n`);
    repository.commit('the home of both');
    repository.git(['checkout', '-q', 'main']);
    await audit(counting());
    // The blob with most candidates is the home of them all.
    repository.git(['branch', '-f', 'side', 'side~1']);
    repository.git(['reflog', 'expire', '--expire=now', '--all']);
    repository.git(['gc', '-q', '--prune=now']);
    const scanner = counting();
    const result = await audit(scanner);
    expect(result.located).toEqual((await plain()).located);
    expect(result.located.map(({ candidate }) => candidate.value)).toContain('madekey-side');
    expect(result.novelBytes).toBeGreaterThan(0);
    const whole = counting();
    await plain(whole);
    expect(scanner.searched).toBeLessThan(whole.searched / 2);
  });

  it('keeps the answer of a history in which objects are missing, until they are there', async () => {
    const blob = repository.git(['rev-parse', 'HEAD~3:changing.txt']);
    const bytes = repository.git(['cat-file', 'blob', blob]);
    const thin = path.join(repository.objectsDir, 'pack');
    repository.git(['unpack-objects', '-q'], (() => {
      const name = readdirSync(thin).find((file) => file.endsWith('.pack'))!;
      const pack = readFileSync(path.join(thin, name));
      for (const file of readdirSync(thin)) rmSync(path.join(thin, file));
      return pack;
    })());
    rmSync(path.join(repository.objectsDir, blob.slice(0, 2), blob.slice(2)));
    const first = await audit(counting());
    expect(first.coverage.skipped).toEqual([expect.objectContaining({ fault: true, path: `object ${blob}` })]);
    const again = counting();
    const second = await audit(again);
    expect(again.searched).toBe(0);
    expect(second.coverage).toEqual(first.coverage);
    expect(second.located).toEqual(first.located);
    repository.git(['hash-object', '-w', '--stdin'], `${bytes}\n`);
    const third = await audit(counting());
    expect(third.coverage.skipped).toEqual([]);
    expect(third.located).toEqual((await plain()).located);
  });

  it('is not kept for other line hashes and comments, and says again what comments make worth saying', async () => {
    const inline: HistoryOptions['inline'] = (_, tell) => {
      tell('a comment names no rule');
      return () => undefined;
    };
    const first = await audit(counting(), { inline, answersVersion: 'one' });
    expect(first.notes).toEqual(['a comment names no rule']);
    expect((await audit(counting(), { inline, answersVersion: 'one' })).notes).toEqual(['a comment names no rule', expect.stringContaining('kept')]);
    for (const options of [{ answersVersion: 'two' }, { lineHashes: true }, { unreachable: false }]) {
      const result = await audit(counting(), { inline, answersVersion: 'one', ...options });
      expect(result.notes).not.toContainEqual(expect.stringContaining('kept'));
      expect(result.located).toEqual((await scanHistory(openRepository(repository.dir), makeKeyScanner(), { jobs: 1, ...options })).located);
    }
  });

  it('survives audits at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => audit(counting())));
    for (const result of all) expect(result.located).toEqual(all[0]!.located);
    expect(readdirSync(cacheDir).length).toBe(3);
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

describe('what was kept of other repositories', () => {
  const DAY = 24 * 3600;
  const digits = (digit: string): string => path.join(path.dirname(cacheDir), digit.repeat(32));
  /** A folder with one file that was used so many days ago. */
  const kept = (folder: string, days: number, name = 'blobs-0123456789abcdef'): string => {
    mkdirSync(folder);
    writeFileSync(path.join(folder, name), 'kept');
    const then = Date.now() / 1000 - days * DAY;
    utimesSync(path.join(folder, name), then, then);
    return folder;
  };

  it('is removed when it was not used for 90 days, and nothing else is', async () => {
    mkdirSync(path.dirname(cacheDir), { recursive: true });
    const old = kept(digits('a'), 100);
    const used = kept(digits('b'), 80);
    const foreign = kept(digits('c'), 100, 'notes.txt');
    const otherName = kept(path.join(path.dirname(cacheDir), 'mine'), 100);
    const target = kept(path.join(repository.dir, '..', `${path.basename(repository.dir)}-target`), 100);
    symlinkSync(target, digits('d'));
    const linked = kept(digits('e'), 100);
    symlinkSync(path.join(target, 'blobs-0123456789abcdef'), path.join(linked, 'answer-0123456789abcdef'));
    lutimesSync(path.join(linked, 'answer-0123456789abcdef'), 1_600_000_000, 1_600_000_000);
    try {
      await audit(makeKeyScanner());
      expect(existsSync(old)).toBe(false);
      for (const folder of [used, foreign, otherName, target, digits('d'), linked]) expect(readdirSync(folder).length).toBeGreaterThan(0);
      const again = await audit(makeKeyScanner());
      expect(again.located.length).toBeGreaterThan(0);
    } finally {
      rmSync(target, { recursive: true });
    }
  });
});
