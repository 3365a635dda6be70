import { afterEach, describe, expect, it } from 'vitest';
import { ByteSearch } from '../../../src/remediation/purge/byte-search.js';
import { dequote, quotePathBytes } from '../../../src/remediation/purge/stream-path.js';
import { scanObjects } from '../../../src/remediation/purge/object-scan.js';
import { makeRepository, type MadeRepository } from '../../git/made-repository.js';
import { random } from '../../random.js';
import { gitEnvironment } from '../made-leaks.js';

let repository: MadeRepository;
afterEach(() => repository.remove());

describe('scanObjects', () => {
  it('reads every object, and finds a form wherever it lies in one of many megabytes', async () => {
    repository = makeRepository();
    const value = random('A-Za-z0-9', 40, 12);
    const size = 9 << 20;
    const places = [0, 1, (4 << 20) - 20, 4 << 20, (4 << 20) + 60, (8 << 20) - 39, size - 40];
    const ids = places.map((at) => {
      const bytes = Buffer.alloc(size, `${at} `);
      bytes.write(value, at);
      return repository.git(['hash-object', '-w', '--stdin'], bytes);
    });
    const near = Buffer.alloc(size, 'x');
    near.write(value.slice(0, 39), size - 39);
    repository.git(['hash-object', '-w', '--stdin'], near);
    repository.write('empty', '');
    repository.commit('one');
    const search = new ByteSearch([{ bytes: Buffer.from(value), replacement: Buffer.from(''), name: 'plain', fingerprint: 'f' }]);
    const scan = await scanObjects(search, { cwd: repository.dir, environment: gitEnvironment(repository.dir) });
    expect([...scan.hits.keys()].sort()).toEqual(ids.toSorted());
    expect(scan.objects).toBe(places.length + 4);
    expect(scan.bytes).toBeGreaterThan(size * 8);
  });

  it('tells pointers of Git LFS from other files', async () => {
    repository = makeRepository();
    repository.write('big.psd', `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`);
    repository.write('doc.txt', `see version https://git-lfs.github.com/spec/v1\n`);
    repository.commit('one');
    const search = new ByteSearch([{ bytes: Buffer.from('nothing here'), replacement: Buffer.from(''), name: 'plain', fingerprint: 'f' }]);
    const scan = await scanObjects(search, { cwd: repository.dir, environment: gitEnvironment(repository.dir) });
    expect(scan.lfsPointers).toEqual([repository.git(['rev-parse', 'HEAD:big.psd'])]);
  });
});

describe('paths in streams', () => {
  it('are read as git quotes them and quoted so that git reads them', () => {
    repository = makeRepository();
    const names = ['a b', 'tab\there', 'quote"d', 'back\\slash', 'line\nfeed', 'ünïcode', 'plain'];
    for (const name of names) repository.write(name, name);
    repository.commit('one');
    const listed = repository.git(['ls-tree', '-r', '--name-only', 'HEAD']).split('\n').map((row) => Buffer.from(dequote(row), 'latin1').toString());
    expect(listed.toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const bytes = Buffer.from(name).toString('latin1');
      expect(dequote(quotePathBytes(bytes))).toBe(bytes);
    }
  });
});
