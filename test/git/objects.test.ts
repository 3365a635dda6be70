import { chmodSync, mkdirSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import fs from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import git from 'isomorphic-git';
import { describe, expect, it } from 'vitest';
import { authorOf, messageOf, parseCommit, parseTag } from '../../src/git/commit.js';
import { isoDate, parseIdentity } from '../../src/git/identity.js';
import { Objects } from '../../src/git/objects.js';
import { RefStore } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import { resolveCommit } from '../../src/git/revision.js';
import { parseTree } from '../../src/git/tree.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

const environment = { PATH: process.env.PATH };

describe('parseCommit and parseTag', () => {
  it('agree with git and with isomorphic-git on an ordinary history', async () => {
    const repo = Scratch.init();
    repo.commit('one\n\nbody of\nthe message', { f: '1', 'd/é': '2' });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit('side', { s: '1' });
    repo.git('checkout', '-q', 'main');
    repo.environment['GIT_AUTHOR_DATE'] = '1700000000 -0330';
    repo.commit('zone', { f: '2' });
    delete repo.environment['GIT_AUTHOR_DATE'];
    repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side');
    repo.git('tag', '-a', '-m', 'tag message', 'v1');
    const objects = new Objects(openRepository(repo.root), environment);
    for (const oid of repo.git('rev-list', '--all').split('\n')) {
      const ours = objects.commit(oid);
      const { commit: theirs } = await git.readCommit({ fs, dir: repo.root, oid });
      expect({ tree: ours.tree, parents: ours.parents, message: messageOf(ours).toString(), time: ours.time }).toEqual({ tree: theirs.tree, parents: theirs.parent, message: theirs.message, time: theirs.committer.timestamp });
      expect(authorOf(ours)).toMatchObject({ name: theirs.author.name, email: theirs.author.email, time: theirs.author.timestamp });
      expect(isoDate(authorOf(ours))).toBe(repo.git('show', '-s', '--format=%aI', oid).replace('+00:00', 'Z'));
      const { tree } = await git.readTree({ fs, dir: repo.root, oid: ours.tree });
      expect(objects.tree(ours.tree).map(({ mode, name, oid: id }) => `${mode.toString(8).padStart(6, '0')} ${Buffer.from(name, 'latin1').toString()} ${id}`)).toEqual(tree.map((entry) => `${entry.mode} ${entry.path} ${entry.oid}`));
    }
    const tag = repo.git('rev-parse', 'v1');
    expect(parseTag(objects.need(tag, 'tag').bytes, tag)).toMatchObject({ name: 'v1', kind: 'commit', object: repo.git('rev-parse', 'HEAD') });
  });

  it('step over signatures, unknown headers and missing parts', () => {
    const oid = 'a'.repeat(40);
    const tree = 'b'.repeat(40);
    const text = `tree ${tree}\nauthor Jos\xe9 <j@x> 12 +0100\ncommitter C <c@x> 34 -0000\nencoding ISO-8859-1\ngpgsig -----BEGIN\n tree ${oid}\n\n parent no\n -----END\nodd\n\nSubject\n`;
    // A folded header goes on with a blank, also over a line that looks empty.
    const commit = parseCommit(Buffer.from(text.replace('\n\n parent', '\n \n parent'), 'latin1'), oid);
    expect([commit.tree, commit.parents, commit.time, messageOf(commit).toString()]).toEqual([tree, [], 34, 'Subject\n']);
    expect(authorOf(commit)).toEqual({ name: 'José', email: 'j@x', time: 12, zone: 60 });
    expect(authorOf(parseCommit(Buffer.from(`tree ${tree}\nauthor A <a@x> 12 -0000\n\n`), oid)).zone).toBe(0);
    expect(messageOf(parseCommit(Buffer.from(`tree ${tree}`), oid)).length).toBe(0);
    expect(authorOf(parseCommit(Buffer.from(`tree ${tree}\n\nx`), oid))).toEqual({ name: '', email: '', time: 0, zone: 0 });
    for (const bad of ['', '\n', 'tree xyz\n\n', `parent ${tree}\n\n`, `tree ${tree.slice(1)}\n\n`, `tree ${tree}\nparent 12\n\n`]) {
      expect(() => parseCommit(Buffer.from(bad), oid), JSON.stringify(bad)).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT', message: expect.stringContaining(oid) }));
      expect(() => parseTag(Buffer.from(bad), oid)).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT' }));
    }
  });

  it('read identities that old programs wrote', () => {
    expect(parseIdentity('no mail at all')).toEqual({ name: 'no mail at all', email: '', time: 0, zone: 0 });
    expect(parseIdentity('A <B> <a@x>> 1234567890 +0530')).toEqual({ name: 'A', email: 'B> <a@x>', time: 1234567890, zone: 330 });
    expect(parseIdentity(' <> 5')).toEqual({ name: '', email: '', time: 5, zone: 0 });
    expect(isoDate({ name: '', email: '', time: 99999999999999, zone: 0 })).toBe('1970-01-01T00:00:00Z');
    expect(isoDate({ name: '', email: '', time: 0, zone: -90 })).toBe('1969-12-31T22:30:00-01:30');
  });
});

describe('parseTree', () => {
  it('reports damage and never reads past the end', () => {
    const good = Buffer.concat([Buffer.from('100644 a\0'), Buffer.alloc(20, 1), Buffer.from('40000 b\0'), Buffer.alloc(20, 2)]);
    expect(parseTree(good, 20, 'x').map(({ mode, name }) => [mode, name])).toEqual([[0o100644, 'a'], [0o40000, 'b']]);
    for (let cut = 1; cut < good.length; cut++) {
      if (cut === 29) continue;
      expect(() => parseTree(good.subarray(0, cut), 20, 'oid'), String(cut)).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT', message: expect.stringContaining('oid') }));
    }
    for (const bad of ['x', ' a\0', '100648 a\0', '100644 \0']) expect(() => parseTree(Buffer.concat([Buffer.from(bad), Buffer.alloc(20)]), 20, 'oid')).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT' }));
    // As git reads it: any number of digits.
    expect(parseTree(Buffer.concat([Buffer.from('00000100644 a\0'), Buffer.alloc(20)]), 20, 'oid')[0]).toMatchObject({ mode: 0o100644, name: 'a' });
  });
});

describe('Objects', () => {
  it('asks git for everything when the format has an extension that is unknown', () => {
    const repo = Scratch.init();
    const one = repo.commit('one', { f: 'text\n' });
    repo.git('repack', '-adq');
    const [commit, blob] = [one, repo.git('rev-parse', 'HEAD:f')];
    const repository = openRepository(repo.root);
    const objects = new Objects({ ...repository, unknownExtensions: ['hologram'] }, environment);
    expect(objects.commit(commit).oid).toBe(commit);
    expect(objects.read(blob)!.bytes.toString()).toBe('text\n');
    expect(objects.read('e'.repeat(40))).toBeNull();
    expect(() => objects.commit(blob)).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT' }));
    expect(() => new Objects(repository, environment).need('e'.repeat(40), 'blob')).toThrowError(expect.objectContaining({ code: 'MISSING_OBJECT' }));
  });

  it('reads through alternates', () => {
    const lender = Scratch.init();
    lender.commit('one', { f: 'text\n' });
    lender.git('repack', '-adq');
    const borrower = Scratch.init();
    writeFileSync(path.join(borrower.root, '.git/objects/info/alternates'), `${path.join(lender.root, '.git/objects')}\n`);
    const objects = new Objects(openRepository(borrower.root), {});
    expect(objects.read(lender.git('rev-parse', 'HEAD:f'))!.bytes.toString()).toBe('text\n');
    expect(readFileSync(path.join(borrower.root, '.git/objects/info/alternates'), 'utf8')).toContain(lender.root);
  });

  it('reads another copy where a loose one is damaged: of a pack, of an alternate', () => {
    const lender = Scratch.init();
    lender.commit('one', { f: 'text\n' });
    const borrower = Scratch.init();
    writeFileSync(path.join(borrower.root, '.git/objects/info/alternates'), `${path.join(lender.root, '.git/objects')}\n`);
    const blob = lender.git('rev-parse', 'HEAD:f');
    const loose = path.join('.git/objects', blob.slice(0, 2), blob.slice(2));
    mkdirSync(path.dirname(path.join(borrower.root, loose)));
    writeFileSync(path.join(borrower.root, loose), 'cut sho');
    const objects = new Objects(openRepository(borrower.root), {});
    expect(objects.read(blob)!.bytes.toString()).toBe('text\n');
    expect(objects.read(blob)!.bytes.toString()).toBe('text\n');
    lender.git('repack', '-adq');
    mkdirSync(path.dirname(path.join(lender.root, loose)), { recursive: true });
    writeFileSync(path.join(lender.root, loose), '');
    const packed = new Objects(openRepository(lender.root), {});
    expect(packed.read(blob)!.bytes.toString()).toBe('text\n');
    rmSync(path.join(lender.root, '.git/objects/pack'), { recursive: true });
    for (const { root } of [lender, borrower]) expect(() => new Objects(openRepository(root), {}).read(blob)).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT', message: expect.stringContaining(blob) }));
    for (const one of [objects, packed]) one.close();
  });

  it('reads a delta whose base is damaged in its pack and whole elsewhere', () => {
    const repo = Scratch.init();
    const text = Array.from({ length: 400 }, (_, i) => `line ${i} ${(i * 7919) % 1000}\n`).join('');
    repo.commit('one', { f: text });
    repo.commit('two', { f: `${text}more\n` });
    const [base, delta] = ['HEAD:f', 'HEAD~1:f'].map((name) => repo.git('rev-parse', name)) as [string, string];
    repo.git('repack', '-adfq', '--depth=5');
    const folder = path.join(repo.root, '.git/objects/pack');
    const pack = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.pack'))!);
    const row = repo.git('verify-pack', '-v', pack).split('\n').map((line) => line.split(/ +/));
    expect(row.find(([oid]) => oid === delta)?.[6]).toBe(base);
    const offset = Number(row.find(([oid]) => oid === base)![4]);
    chmodSync(pack, 0o644);
    const bytes = readFileSync(pack);
    bytes.fill(0x55, offset + 20, offset + 60);
    writeFileSync(pack, bytes);
    expect(() => new Objects(openRepository(repo.root), environment).read(delta)).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK' }));
    const loose = path.join(repo.root, '.git/objects', base.slice(0, 2), base.slice(2));
    mkdirSync(path.dirname(loose));
    writeFileSync(loose, deflateSync(`blob ${text.length + 5}\0${text}more\n`));
    const objects = new Objects(openRepository(repo.root), environment);
    expect(objects.read(delta)!.bytes.toString()).toBe(text);
    objects.close();
  });

  it('reads what a pack with a damaged index does not hold, and names that pack for the rest', () => {
    const repo = Scratch.init();
    repo.commit('one', { f: 'text\n' });
    repo.git('repack', '-adq');
    const folder = path.join(repo.root, '.git/objects/pack');
    const index = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.idx'))!);
    const first = repo.git('rev-parse', 'HEAD:f');
    repo.commit('two', { g: 'more\n' });
    const second = repo.git('rev-parse', 'HEAD:g');
    repo.git('repack', '-dq');
    chmodSync(index, 0o644);
    truncateSync(index, 500);
    const objects = new Objects(openRepository(repo.root), environment);
    expect(objects.read(second)!.bytes.toString()).toBe('more\n');
    expect(() => objects.read(first)).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK', message: expect.stringContaining(index) }));
    objects.close();
  });

  it('names what it borrowed from when that is gone', () => {
    const lender = Scratch.init();
    lender.commit('one', { f: 'text\n' });
    const borrower = new Scratch(scratchFolder());
    borrower.git('clone', '-qs', lender.root, '.');
    const head = borrower.git('rev-parse', 'HEAD');
    rmSync(lender.root, { recursive: true });
    const objects = new Objects(openRepository(borrower.root), {});
    const hint = `${path.join(borrower.root, '.git/objects')}/info/alternates names ${path.join(lender.root, '.git/objects')}, which is not there: bring it back`;
    expect(() => objects.commit(head)).toThrowError(expect.objectContaining({ code: 'MISSING_OBJECT', hint }));
    expect(() => resolveCommit('HEAD', objects, new RefStore(objects.repository, {}))).toThrowError(expect.objectContaining({ code: 'UNKNOWN_COMMIT', hint }));
  });
});
