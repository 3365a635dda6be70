/** `stanch purge` as it is run: the real program on real repositories, signalled and starved at every stage. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { scratchFolder } from '../../corpus/scratch.js';
import { stanch } from '../../cli/binary.js';
import { makeRepository, type MadeRepository } from '../../git/made-repository.js';
import { random } from '../../random.js';

const token = `sk_live_${random('A-Za-z0-9', 99, 71)}`;
const encoded = Buffer.from(token).toString('base64');
const made: MadeRepository[] = [];
const mounts: string[] = [];
afterAll(() => {
  for (const repository of made) repository.remove();
  for (const mount of mounts) execFileSync('umount', [mount]);
});

/** One commit with the token in a file, and whatever else is asked for. */
function repositoryWith(files: Readonly<Record<string, string | Buffer>> = {}, message = 'settings'): MadeRepository {
  const repository = makeRepository();
  made.push(repository);
  repository.write('README.md', '# shop\n');
  repository.commit('start');
  for (const [name, content] of Object.entries({ 'pay.env': `STRIPE_SECRET_KEY=${token}\n`, ...files })) repository.write(name, content);
  repository.commit(message);
  repository.write('later.txt', 'later\n');
  repository.commit('later');
  return repository;
}

function everyObject(dir: string): Buffer {
  return execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], { cwd: dir, maxBuffer: 1 << 28 });
}

interface Purged {
  mirror: string;
  proof: { gone: boolean };
  losses: { unopened: number };
  secrets: { forms: string[] }[];
  wayBack: string[];
}

function purge(repository: MadeRepository, ...args: readonly string[]): { status: number | null; stderr: string; report?: Purged; out: string } {
  const out = path.join(scratchFolder(), 'out');
  const { status, stdout, stderr } = stanch(['purge', '--engine', 'embedded', '--format', 'json', '--out', out, ...args], { directory: repository.dir });
  return { status, stderr, out, ...(status === 0 ? { report: JSON.parse(stdout) as Purged } : {}) };
}

/** A zip archive with one deflated member; enough for whoever reads its central directory. */
function zip(content: string): Buffer {
  execFileSync('python3', ['-c', 'import sys, zipfile; zipfile.ZipFile(sys.argv[1], "w", zipfile.ZIP_DEFLATED).writestr("conf/app.env", sys.argv[2])', path.join(scratchZip, 'a.zip'), content]);
  return readFileSync(path.join(scratchZip, 'a.zip'));
}
const scratchZip = scratchFolder();

describe('stanch purge', () => {
  it('removes encoded copies from messages, whose lines are counted from their own first one', () => {
    const repository = repositoryWith({}, `settings\n\nwhy\n\nthe key is ${encoded} here\nand ${token}`);
    repository.git(['tag', '-a', '-m', `release\n\n${encoded}`, 'v1']);
    const { status, report, stderr } = purge(repository);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const form of [token, encoded]) expect(everyObject(report!.mirror).includes(form)).toBe(false);
    expect(execFileSync('git', ['log', '-1', '--format=%B', 'main^'], { cwd: report!.mirror }).toString()).toContain('settings\n\nwhy\n\nthe key is AAAA');
    expect(execFileSync('git', ['log', '-1', '--format=%an <%ae>', 'main'], { cwd: report!.mirror }).toString()).toBe('Ann Author <ann@example.org>\n');
  });

  it('rewrites gzip files, refuses zip archives until they may be dropped, and counts what it cannot open', () => {
    const archived = { 'backup.env.gz': gzipSync(`STRIPE_SECRET_KEY=${token}\n`), 'other.xz': Buffer.from('fd377a585a000004e6d6b446', 'hex') };
    const unopened = { ...archived, 'other.xz': Buffer.concat([archived['other.xz'], Buffer.alloc(40, 7)]) };
    const { report } = purge(repositoryWith(unopened));
    const packed = execFileSync('git', ['cat-file', 'blob', 'main:backup.env.gz'], { cwd: report!.mirror });
    expect(gunzipSync(packed).toString()).toBe('STRIPE_SECRET_KEY=***REMOVED***\n');
    expect(report!.losses.unopened).toBe(1);
    expect(report!.secrets[0]!.forms).toContain('gzip, plain');

    const zipped = repositoryWith({ 'app.jar': zip(`STRIPE_SECRET_KEY=${token}\n`) });
    const refused = purge(zipped);
    expect(refused).toMatchObject({ status: 3, stderr: expect.stringContaining('zip archive') });
    expect(refused.stderr).toContain('--strip-blobs');
    expect(existsSync(refused.out)).toBe(false);
    const stripped = purge(zipped, '--strip-blobs');
    expect(stripped.status).toBe(0);
    expect(execFileSync('git', ['ls-tree', '--name-only', 'main'], { cwd: stripped.report!.mirror }).toString()).toBe('README.md\nlater.txt\n');
  });

  it('keeps the length of binary files, in which other places count on offsets', () => {
    const dump = Buffer.concat([Buffer.from([0, 1, 2]), Buffer.from(token), Buffer.from([0, 9]), Buffer.from(token, 'utf16le'), Buffer.from('end')]);
    const { report } = purge(repositoryWith({ 'dump.bin': dump }));
    const clean = execFileSync('git', ['cat-file', 'blob', 'main:dump.bin'], { cwd: report!.mirror });
    expect(clean.length).toBe(dump.length);
    expect(clean.subarray(0, 3)).toEqual(dump.subarray(0, 3));
    expect(clean.toString('latin1').endsWith('end')).toBe(true);
    expect(clean.includes(token.slice(0, 20))).toBe(false);
  });

  it('works beside changes that are not committed, and leaves them alone', () => {
    const repository = repositoryWith();
    repository.write('pay.env', `STRIPE_SECRET_KEY=${token}\nMORE=1\n`);
    repository.git(['add', 'pay.env']);
    repository.write('later.txt', 'dirty\n');
    const before = repository.git(['status', '--porcelain']);
    expect(purge(repository).status).toBe(0);
    expect(repository.git(['status', '--porcelain'])).toBe(before);
  });

  it('prints a way back that a remote with the new history accepts', () => {
    const repository = repositoryWith();
    const remote = path.join(scratchFolder(), 'remote.git');
    execFileSync('git', ['clone', '-q', '--bare', repository.dir, remote]);
    repository.git(['remote', 'add', 'origin', remote]);
    repository.git(['fetch', '-q', 'origin']);
    const old = repository.git(['rev-parse', 'main']);
    const { report } = purge(repository);
    const head = (): string => execFileSync('git', ['rev-parse', 'main'], { cwd: remote }).toString().trim();
    for (const command of (report as unknown as { push: string[] }).push) execFileSync('bash', ['-c', command], { cwd: repository.dir, stdio: 'pipe' });
    expect(head()).not.toBe(old);
    for (const command of report!.wayBack) execFileSync('bash', ['-c', command], { cwd: repository.dir, stdio: 'pipe' });
    expect(head()).toBe(old);
  });

  it.each([['{', 'is not JSON'], ['{"schemaVersion":1,"findings":[{}]}', 'lacks its fingerprint']])('refuses the report %s', (text, reason) => {
    const repository = repositoryWith();
    const file = path.join(scratchFolder(), 'r.json');
    writeFileSync(file, text);
    expect(stanch(['purge', file], { directory: repository.dir })).toMatchObject({ status: 2, stderr: expect.stringContaining(reason) });
  });
});

/** A git that does something to its parent, the program, when a stage begins, and then what git does. */
function gitThat(action: string, stage: string): string {
  const folder = scratchFolder();
  const real = execFileSync('which', ['git']).toString().trim();
  writeFileSync(path.join(folder, 'git'), `#!/bin/sh\ncase " $* " in *" ${stage} "*) ${action} ;; esac\nexec ${real} "$@"\n`, { mode: 0o755 });
  return folder;
}

const STAGES = ['clone', 'cat-file --batch-all-objects', 'rev-list --topo-order', 'fast-export', 'fast-import', 'repack', 'fsck'];

describe('stanch purge that is stopped', () => {
  const repository = repositoryWith();

  it.each(STAGES.flatMap((stage) => (['INT', 'TERM', 'HUP'] as const).slice(0, stage === 'repack' || stage === 'clone' ? 3 : 1).map((signal) => [stage, signal] as const)))('in %s by SIG%s leaves nothing behind', (stage, signal) => {
    const temporary = scratchFolder();
    const environment = { PATH: `${gitThat(`kill -${signal} $PPID; sleep 0.3`, stage)}:${process.env['PATH']}`, TMPDIR: temporary };
    const { status, stdout, stderr } = stanch(['purge', '--engine', 'embedded', '--no-progress'], { directory: repository.dir, environment });
    expect(stderr).toContain('interrupted');
    expect(status).toBe(128 + { INT: 2, TERM: 15, HUP: 1 }[signal]);
    expect(stdout).toBe('');
    expect(readdirSync(temporary)).toEqual([]);
    expect(repository.git(['status', '--porcelain'])).toBe('');
  });
});

/** A small disk needs the right to mount, which containers and most users lack. */
function canMount(): boolean {
  const disk = scratchFolder();
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'stanch-test', disk]).status !== 0) return false;
  execFileSync('umount', [disk]);
  return true;
}

describe.skipIf(!canMount())('stanch purge on a disk that fills up', () => {
  const repository = repositoryWith();

  it.each(['clone', 'fast-import', 'repack', 'update-ref'])('in %s says so and leaves nothing behind', (stage) => {
    const disk = scratchFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'stanch-test', disk]);
    mounts.push(disk);
    const fill = path.join(disk, 'fill');
    const environment = { PATH: `${gitThat(`head -c 60000000 /dev/zero > ${fill} 2>/dev/null`, stage)}:${process.env['PATH']}` };
    const { status, stderr } = stanch(['purge', '--engine', 'embedded', '--out', path.join(disk, 'out')], { directory: repository.dir, environment });
    expect(stderr).toContain('the disk is full; the rehearsal was removed');
    expect(status).toBe(3);
    expect(readdirSync(disk)).toEqual(['fill']);
  });

  it('that cannot be written says where', () => {
    const disk = scratchFolder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,ro', 'stanch-test', disk]);
    mounts.push(disk);
    expect(stanch(['purge', '--out', path.join(disk, 'out')], { directory: repository.dir })).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot be made') });
    expect(stanch(['purge', '--out', path.join(scratchFolder(), 'o')], { directory: repository.dir, environment: { TMPDIR: disk } })).toMatchObject({ status: 3, stderr: expect.stringContaining('TMPDIR') });
  });
});
