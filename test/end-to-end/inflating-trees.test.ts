/** A tree of few bytes that inflate to very many is told of and not inflated, wherever it lies. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { leak, Planted } from '../corpus/planted.js';

const REASON = expect.stringMatching(/^tree [0-9a-f]{40} declares 136314880 bytes and was not read: more than 128 MB of a tree are not held$/) as string;

/** A commit `big` whose tree has 130 MB; another one on top of `main` that is as usual. */
function repository(packed: boolean): Planted {
  const repo = Planted.init();
  repo.commit('first', { 'first.txt': 'first\n' });
  repo.commit('base', { 'a.js': leak('usual') });
  const object = Buffer.concat([Buffer.from(`tree ${130 << 20}\0`), Buffer.alloc(130 << 20, '1')]);
  const tree = createHash('sha1').update(object).digest('hex');
  const file = path.join(repo.root, '.git/objects', tree.slice(0, 2), tree.slice(2));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, deflateSync(object));
  if (packed) {
    repo.bytes(['pack-objects', '-q', '.git/objects/pack/pack'], `${tree}\n`);
    rmSync(file);
  }
  const who = 'A <a@example.org> 1700000000 +0000';
  const commit = repo.bytes(['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], `tree ${tree}\nparent ${repo.git('rev-parse', 'main')}\nauthor ${who}\ncommitter ${who}\n\nbig\n`).toString().trim();
  repo.git('update-ref', 'refs/heads/big', commit);
  return repo;
}

describe.each([['loose', false], ['packed', true]])('a %s tree of 130 MB', (_, packed) => {
  it('ends each scan as incomplete, with what else was found', () => {
    const repo = repository(packed);
    const history = repo.scan(['usual'], ['--history']);
    expect(history).toMatchObject({ status: 3, found: ['usual a.js:1:14 blob "base"'] });
    expect(history.skipped).toEqual([expect.objectContaining({ reason: REASON, fault: true })]);
    const range = repo.scan(['usual'], ['--range', 'main~1..big']);
    expect(range).toMatchObject({ status: 3, found: ['usual a.js:1:14 blob "base"'] });
    expect(range.skipped).toEqual([expect.objectContaining({ reason: REASON, fault: true })]);
    repo.git('symbolic-ref', 'HEAD', 'refs/heads/big');
    expect(repo.scan([], ['--staged'])).toMatchObject({ status: 3, stderr: expect.stringContaining('more than 128 MB of a tree are not held') as string });
  }, 60_000);
});
