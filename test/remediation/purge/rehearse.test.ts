import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { rehearsePurge } from '../../../src/remediation/purge/rehearse.js';
import { renderPurgeReport } from '../../../src/remediation/purge/render.js';
import type { PurgeOptions, PurgeReport } from '../../../src/remediation/purge/purge-types.js';
import { gitEnvironment } from '../made-leaks.js';
import { plant, type Planted } from './planted.js';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});

function planted(options?: Parameters<typeof plant>[0]): Planted {
  const made = plant(options);
  cleanups.push(() => made.repository.remove());
  return made;
}

function scratch(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'stanch-test-'));
  cleanups.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function optionsFor(made: Planted, change: Partial<PurgeOptions> = {}): PurgeOptions {
  return { root: made.repository.dir, environment: gitEnvironment(made.repository.dir), findings: made.findings, out: path.join(scratch(), 'out'), ...change };
}

function git(dir: string, args: readonly string[]): string {
  return execFileSync('git', args, { cwd: dir, maxBuffer: 1 << 28 }).toString().trim();
}

/** Everything in a folder, by content: what must not change. */
function contentOf(folder: string): string {
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).map((found) => path.join(found.parentPath, found.name)).sort()) {
    if (statSync(entry, { throwIfNoEntry: false })?.isFile()) hash.update(entry).update(readFileSync(entry));
  }
  return hash.digest('hex');
}

/** Content of every object by plain git, with none of the code under test. */
function everyObject(dir: string): Buffer {
  return execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], { cwd: dir, maxBuffer: 1 << 28 });
}

function refsOf(dir: string): string {
  return git(dir, ['for-each-ref', '--format=%(refname) %(objectname)']);
}

describe.each(['embedded', 'filter-repo'] as const)('rehearsePurge with %s', (engine) => {
  it('removes every form from every object and changes nothing else', async () => {
    const made = planted();
    const before = contentOf(path.join(made.repository.dir, '.git'));
    const report = await rehearsePurge(optionsFor(made, { engine }));
    expect(report.engine).toBe(engine);
    expect(contentOf(path.join(made.repository.dir, '.git'))).toBe(before);
    const objects = everyObject(report.mirror);
    const line = made.pem.split('\n')[1]!;
    for (const form of [made.token, line, Buffer.from(made.token).toString('base64').slice(0, 40), Buffer.from(made.token).toString('hex'), `${made.token.slice(0, 12)}' + '`]) expect(objects.includes(form)).toBe(false);
    expect(objects.includes(Buffer.from(made.token, 'utf16le'))).toBe(false);
    expect(git(report.mirror, ['fsck', '--strict', '--no-progress'])).toBe('');
    expect(report.proof).toMatchObject({ gone: true, fsck: 'clean' });

    // Each commit, one by one, against the original: same tree but for the redacted files, same text, same people, same dates.
    const map = new Map(readFileSync(report.commitMap, 'utf8').trim().split('\n').slice(1).map((row) => row.split(' ') as [string, string]));
    const changedFiles = new Set(['src/pay.js', 'src/ä/deep/conf.yml', 'data/dump.bin', 'src/split.js', 'src/app.json', 'tls/key.pem', 'merged.txt', 'k8s.yml']);
    for (const old of git(made.repository.dir, ['rev-list', '--all']).split('\n')) {
      const fresh = map.get(old) ?? old;
      const format = '--format=%an%n%ae%n%at %ai%n%cn%n%ce%n%ct %ci%n%B';
      expect(git(report.mirror, ['show', '-s', format, fresh])).toBe(git(made.repository.dir, ['show', '-s', format, old]).replaceAll(made.token, '***REMOVED***'));
      expect(git(report.mirror, ['show', '-s', '--format=%P', fresh])).toBe(git(made.repository.dir, ['show', '-s', '--format=%P', old]).split(' ').map((parent) => map.get(parent) ?? parent).join(' '));
      const tree = (dir: string, commit: string): string[] => git(dir, ['-c', 'core.quotepath=false', 'ls-tree', '-r', commit]).split('\n').filter((row) => !changedFiles.has(row.split('\t')[1]!) && !/^[0-9a-f]{38,}/.test(row.split('\t')[1] ?? ''));
      expect(tree(report.mirror, fresh)).toEqual(tree(made.repository.dir, old));
    }
    expect(git(report.mirror, ['show', 'main:merged.txt'])).toBe('only in the merge: ***REMOVED***');
    expect(refsOf(report.mirror).split('\n').map((row) => row.split(' ')[0])).toEqual(refsOf(made.repository.dir).split('\n').map((row) => row.split(' ')[0]));
    expect(git(report.mirror, ['rev-parse', 'v0.1'])).toBe(git(made.repository.dir, ['rev-parse', 'v0.1']));
    expect(git(report.mirror, ['show', '-s', 'v1.0'])).toContain('works with ***REMOVED***');
    expect(report.paths).toEqual([...changedFiles].filter((name) => name !== 'x').sort().concat(report.paths.filter((name) => /^[0-9a-f]{40}$/.test(name))).sort());
    expect(JSON.stringify(report).includes(made.token)).toBe(false);
    expect(report.losses).toMatchObject({ signedCommits: 0, notes: 1, submodules: expect.any(Number) });
    expect(report.losses.submodules).toBeGreaterThan(0);
  });

  it('cleans names of files, folders and authors', async () => {
    const made = planted({ names: true });
    made.repository.write('x.txt', 'x\n');
    made.repository.git(['add', '-A']);
    made.repository.git(['commit', '-q', '-m', 'by a leaky author', `--author=Bot ${made.token} <bot-${made.token}@example.org>`]);
    const report = await rehearsePurge(optionsFor(made, { engine }));
    expect(everyObject(report.mirror).includes(made.token)).toBe(false);
    const print = made.findings[0]!.fingerprint.slice(0, 8);
    expect(git(report.mirror, ['ls-tree', '-r', '--name-only', 'main', 'keys/'])).toBe(`keys/REMOVED-${print}.txt`);
    expect(git(report.mirror, ['log', '-1', '--format=%an|%ae', 'main'])).toBe('Bot ***REMOVED***|bot-***REMOVED***@example.org');
  });

  it('drops whole files instead, when asked to', async () => {
    const made = planted();
    const report = await rehearsePurge(optionsFor(made, { engine, stripBlobs: true }));
    expect(everyObject(report.mirror).includes(made.token)).toBe(false);
    const files = git(report.mirror, ['ls-tree', '-r', '--name-only', 'main']).split('\n');
    for (const gone of ['data/dump.bin', 'src/split.js', 'merged.txt', 'k8s.yml']) expect(files).not.toContain(gone);
    for (const kept of ['README.md', 'bin/run.sh', 'data/clean.bin', 'run', 'src/pay.js', 'sub', 'tls/key.pem']) expect(files).toContain(kept);
    expect(git(report.mirror, ['fsck', '--strict', '--no-progress'])).toBe('');
  });

  it('leaves commits before the first secret as they are, signatures and all', async () => {
    const made = planted();
    const { repository } = made;
    const signed = (parent: string, tree: string, text: string): string => repository.git(['hash-object', '-t', 'commit', '-w', '--stdin'], `tree ${tree}\nparent ${parent}\nauthor A <a@example.org> 1700000000 +0100\ncommitter A <a@example.org> 1700000000 +0100\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\n\n${text}\n`);
    const start = repository.git(['rev-parse', 'v0.1^{commit}']);
    const early = signed(start, repository.git(['rev-parse', 'v0.1^{tree}']), 'signed early');
    repository.git(['update-ref', 'refs/heads/signed', early]);
    const late = signed(repository.git(['rev-parse', 'main']), repository.git(['rev-parse', 'main^{tree}']), 'signed late');
    repository.git(['update-ref', 'refs/heads/late', late]);
    const report = await rehearsePurge(optionsFor(made, { engine }));
    expect(git(report.mirror, ['rev-parse', 'signed'])).toBe(early);
    expect(git(report.mirror, ['cat-file', 'commit', 'late'])).not.toContain('gpgsig');
    expect(report.losses.signedCommits).toBe(1);
    // The notes have a history of their own.
    expect(report.firstChanged.toSorted()).toEqual([repository.git(['log', '--format=%H', '--grep=add payments', 'main']), repository.git(['rev-parse', 'refs/notes/commits'])].toSorted());
  });
});

describe('rehearsePurge', () => {
  it('ends at the same refs with either engine', async () => {
    for (const strip of [false, true]) {
      const made = planted({ seed: strip ? 5 : 6, names: true });
      const results: PurgeReport[] = [];
      for (const engine of ['embedded', 'filter-repo'] as const) results.push(await rehearsePurge(optionsFor(made, { engine, stripBlobs: strip })));
      expect(refsOf(results[0]!.mirror)).toBe(refsOf(results[1]!.mirror));
      expect(everyObject(results[0]!.mirror).length).toBe(everyObject(results[1]!.mirror).length);
      expect(refsOf(results[0]!.mirror)).not.toBe(refsOf(made.repository.dir));
    }
  });

  it('ends where git filter-repo --replace-text alone ends, for what that finds', async () => {
    const made = planted({ seed: 9 });
    const { repository, token } = made;
    // Only plain copies in text files, and no notes: those are what it handles.
    const clone = path.join(scratch(), 'oracle');
    const small = planted({ seed: 10 });
    const dir = small.repository.dir;
    small.repository.git(['checkout', '-q', '--orphan', 'plain']);
    small.repository.git(['rm', '-rfq', '.']);
    for (let i = 0; i < 6; i += 1) {
      small.repository.write('a.txt', `line ${i}\n${i % 2 ? `key=${token}\n` : ''}`);
      small.repository.write(`b${i}.txt`, `other ${i} ${i === 3 ? token : ''}\n`);
      small.repository.commit(`commit ${i}${i === 4 ? ` ${token}` : ''}`);
    }
    git(dir, ['clone', '-q', '--bare', '--single-branch', '--branch', 'plain', dir, clone]);
    const expressions = path.join(scratch(), 'expressions');
    writeFileSync(expressions, `literal:${token}\n`, { mode: 0o600 });
    execFileSync('git-filter-repo', ['--force', '--quiet', '--replace-text', expressions, '--replace-message', expressions, '--preserve-commit-hashes', '--prune-empty', 'never'], { cwd: clone });
    const bare = path.join(scratch(), 'input');
    git(dir, ['clone', '-q', '--bare', '--single-branch', '--branch', 'plain', dir, bare]);
    const finding = { ...made.findings[0]!, occurrences: made.findings[0]!.occurrences.slice(0, 1) };
    const report = await rehearsePurge({ root: bare, environment: gitEnvironment(bare), findings: [finding], out: path.join(scratch(), 'o'), engine: 'embedded' });
    expect(git(report.mirror, ['rev-parse', 'plain'])).toBe(git(clone, ['rev-parse', 'plain']));
    expect(git(report.mirror, ['rev-parse', 'plain'])).not.toBe(git(bare, ['rev-parse', 'plain']));
    expect(repository.dir).not.toBe(dir);
  });

  it('works on a SHA-256 repository', async () => {
    const made = planted({ objectFormat: 'sha256' });
    await expect(rehearsePurge(optionsFor(made, { engine: 'filter-repo' }))).rejects.toMatchObject({ code: 'FILTER_REPO_SHA256' });
    const report = await rehearsePurge(optionsFor(made));
    expect(report.engine).toBe('embedded');
    expect(everyObject(report.mirror).includes(made.token)).toBe(false);
    expect(git(report.mirror, ['fsck', '--strict', '--no-progress'])).toBe('');
  });

  it('prints push commands that a real remote accepts, and only with the expected old refs', async () => {
    const made = planted();
    const remote = path.join(scratch(), 'remote.git');
    git(made.repository.dir, ['clone', '-q', '--bare', made.repository.dir, remote]);
    made.repository.git(['remote', 'add', 'origin', remote]);
    made.repository.git(['fetch', '-q', 'origin']);
    made.repository.git(['push', '-q', 'origin', 'refs/notes/commits']);
    const moved = path.join(scratch(), 'moved.git');
    git(made.repository.dir, ['clone', '-q', '--bare', made.repository.dir, moved]);
    const colleague = path.join(scratch(), 'colleague');
    git(made.repository.dir, ['clone', '-q', remote, colleague]);
    git(colleague, ['switch', '-q', '--create', 'topic']);
    git(colleague, ['-c', 'user.name=c', '-c', 'user.email=c@example.org', 'commit', '-q', '--allow-empty', '-m', 'own work']);
    const report = await rehearsePurge(optionsFor(made));
    for (const command of report.push) execFileSync('bash', ['-c', command], { stdio: 'pipe' });
    git(remote, ['reflog', 'expire', '--expire=now', '--all']);
    git(remote, ['gc', '-q', '--prune=now']);
    expect(everyObject(remote).includes(made.token)).toBe(false);
    expect(git(remote, ['rev-parse', 'main'])).toBe(git(report.mirror, ['rev-parse', 'main']));
    // Somebody pushed in between: nothing moves.
    git(moved, ['update-ref', 'refs/heads/main', 'side']);
    expect(() => execFileSync('bash', ['-c', report.push[0]!.replace(remote, moved)], { stdio: 'pipe' })).toThrow(/stale info/);
    expect(git(moved, ['rev-parse', 'side'])).toBe(made.repository.git(['rev-parse', 'side']));

    // And the commands for the own clone bring it along.
    for (const command of report.ownClone.filter((line) => !line.startsWith('stanch'))) execFileSync('bash', ['-c', command], { cwd: made.repository.dir, stdio: 'pipe', env: gitEnvironment(made.repository.dir) });
    expect(everyObject(made.repository.dir).includes(made.token)).toBe(false);
    expect(made.repository.git(['status', '--porcelain', '--ignore-submodules'])).toBe('');

    // A colleague who goes through the note from top to bottom has none of it left either, and keeps the own work.
    const old = new RegExp('^- main: (\\w+) ->', 'm').exec(report.collaborators)![1]!;
    const told = [...report.collaborators.matchAll(/^ {4}(git (?!clone).*)$/gm)].map(([, command]) => command!.replace(/<old main[^>]*>/, old));
    expect(told.length).toBeGreaterThan(3);
    execFileSync('bash', ['-ec', told.join('\n')], { cwd: colleague, stdio: 'pipe', env: { ...gitEnvironment(colleague), GIT_COMMITTER_NAME: 'c', GIT_COMMITTER_EMAIL: 'c@example.org' } });
    expect(everyObject(colleague).includes(made.token)).toBe(false);
    expect(git(colleague, ['log', '-1', '--format=%s', 'topic']).trim()).toBe('own work');

    // The hook keeps the old history out.
    mkdirSync(path.join(remote, 'hooks'), { recursive: true });
    writeFileSync(path.join(remote, 'hooks', 'pre-receive'), report.hook, { mode: 0o755 });
    const late = planted();
    expect(() => git(late.repository.dir, ['push', '-q', remote, 'main:refs/heads/again'])).not.toThrow();
    const kept = path.join(scratch(), 'old.git');
    const again = planted({ seed: 77 });
    const second = await rehearsePurge(optionsFor(again));
    git(again.repository.dir, ['clone', '-q', '--bare', second.mirror, kept]);
    writeFileSync(path.join(kept, 'hooks', 'pre-receive'), second.hook, { mode: 0o755 });
    expect(() => git(again.repository.dir, ['push', '-q', kept, 'main:refs/heads/again'])).toThrow(/was removed from the history/);
  });

  it.each<[string, (made: Planted) => Partial<PurgeOptions>]>([
    ['PURGE_NO_VALUES', (made) => ({ findings: made.findings.map((finding) => ({ fingerprint: finding.fingerprint, ruleId: finding.rule.id, kind: '', provider: '', severity: 'high' as const, confidence: 'high' as const, probability: 1, masked: '****', facts: {}, proofs: [], places: [] })) })],
    ['PURGE_NO_VALUES', () => ({ findings: [] })],
    ['PURGE_TOO_SHORT', (made) => ({ findings: [{ ...made.findings[0]!, value: 'ab12' }] })],
    ['PURGE_NOTHING', (made) => ({ findings: [{ ...made.findings[0]!, value: 'nothing-like-it-anywhere', occurrences: made.findings[0]!.occurrences.map((place) => ({ ...place, path: 'none', blob: '0'.repeat(40) })) }] })],
    ['PURGE_REF_NAME', (made) => (made.repository.git(['branch', `topic-${made.token}`]), {})],
    ['PURGE_REPLACED', (made) => (made.repository.git(['replace', 'main', 'main^']), {})],
    ['PURGE_OUT', (made) => ({ out: path.join(made.repository.dir, 'inside') })],
    ['PURGE_OUT', () => {
      const folder = scratch();
      writeFileSync(path.join(folder, 'file'), '');
      return { out: folder };
    }],
    ['FILTER_REPO_MISSING', (made): Partial<PurgeOptions> => ({ engine: 'filter-repo', environment: { ...gitEnvironment(made.repository.dir), PATH: gitOnly() } })],
  ])('refuses with %s and leaves nothing behind', async (code, change) => {
    const made = planted();
    const options = optionsFor(made, change(made));
    const existed = existsSync(options.out!);
    await expect(rehearsePurge(options)).rejects.toMatchObject({ code, hint: expect.any(String) });
    expect(existsSync(options.out!)).toBe(existed);
  });

  it('refuses shallow and partial clones', async () => {
    const made = planted();
    made.repository.git(['config', 'uploadpack.allowFilter', 'true']);
    for (const [code, args] of [['PURGE_SHALLOW', ['--depth=1']], ['PURGE_PARTIAL', ['--filter=blob:none', '--no-checkout']]] as const) {
      const clone = path.join(scratch(), 'clone');
      git(made.repository.dir, ['clone', '-q', ...args, `file://${made.repository.dir}`, clone]);
      await expect(rehearsePurge(optionsFor(made, { root: clone }))).rejects.toMatchObject({ code });
    }
  });

  it('uses the embedded rewriter when git-filter-repo is not installed', async () => {
    const made = planted();
    const report = await rehearsePurge(optionsFor(made, { environment: { ...gitEnvironment(made.repository.dir), PATH: gitOnly() } }));
    expect(report.engine).toBe('embedded');
  });

  it('finds a git-filter-repo that its user installed for themselves, as the Python package does', async () => {
    const made = planted();
    const home = scratch();
    const site = execFileSync('python3', ['-c', 'import site; print(site.getusersitepackages())'], { env: { PATH: process.env['PATH'], HOME: home } }).toString().trim();
    mkdirSync(site, { recursive: true });
    mkdirSync(path.join(home, '.local', 'bin'), { recursive: true });
    const installed = execFileSync('sh', ['-c', 'readlink -f "$(command -v git-filter-repo)"']).toString().trim();
    const python = /^#!(\S+)/.exec(readFileSync(installed, 'utf8'))![1]!;
    const module = execFileSync(python, ['-c', 'import git_filter_repo; print(git_filter_repo.__file__)']).toString().trim();
    writeFileSync(path.join(site, 'git_filter_repo.py'), readFileSync(module));
    writeFileSync(path.join(home, '.local', 'bin', 'git-filter-repo'), "#!/usr/bin/env python3\nimport runpy\nrunpy.run_module('git_filter_repo', run_name='__main__')\n", { mode: 0o755 });
    const environment = { ...gitEnvironment(made.repository.dir), HOME: home, PATH: `${path.join(home, '.local', 'bin')}:${process.env['PATH']}` };
    const report = await rehearsePurge(optionsFor(made, { environment, engine: 'filter-repo' }));
    expect(report.engineName).toContain(home);
    expect(everyObject(report.mirror).includes(made.token)).toBe(false);
  });

  it.each(['mirror', 'look', 'predict', 'rewrite', 'compare', 'clean', 'prove'] as const)('removes the rehearsal when it is interrupted in %s', async (stage) => {
    const made = planted();
    const controller = new AbortController();
    const options = optionsFor(made, { engine: stage === 'clean' ? 'embedded' : 'filter-repo', signal: controller.signal, onProgress: (now) => {
      if (now === stage) controller.abort();
    } });
    await expect(rehearsePurge(options)).rejects.toMatchObject({ code: 'PURGE_INTERRUPTED' });
    expect(existsSync(options.out!)).toBe(false);
  });

  it('writes no value into any temporary file', async () => {
    const made = planted({ names: true });
    const temporary = scratch();
    const seen: string[] = [];
    const out = path.join(scratch(), 'out');
    await rehearsePurge(optionsFor(made, { engine: 'filter-repo', out, environment: { ...gitEnvironment(made.repository.dir), TMPDIR: temporary }, onProgress: (stage) => seen.push(stage) }));
    expect(readdirSync(temporary)).toEqual([]);
    expect(seen).toContain('prove');
    const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(path.join(entry.parentPath, entry.name)));
    for (const file of files) expect(file.includes(made.token)).toBe(false);
  });

  it('reports what is lost and what it did not reach, and shows the commands after the proof', async () => {
    const made = planted();
    const { repository } = made;
    repository.write('art.psd', `version https://git-lfs.github.com/spec/v1\noid sha256:${'b'.repeat(64)}\nsize 12\n`);
    repository.write('leaky.psd', `version https://git-lfs.github.com/spec/v1\noid sha256:${'c'.repeat(64)}\nsize 12\nx ${made.token}\n`);
    const commit = repository.commit(`see ${repository.git(['rev-parse', '--short', 'main'])}`);
    repository.git(['update-ref', 'refs/pull/7/head', commit]);
    repository.git(['update-ref', 'refs/remotes/origin/main', commit]);
    repository.git(['remote', 'add', 'origin', 'https://user:token@example.org/a/b.git']);
    repository.write('README.md', 'stashed\n');
    repository.git(['stash', '-q']);
    const report = await rehearsePurge(optionsFor(made));
    expect(report.losses).toMatchObject({ lfsPointers: 2, orphanedLfs: ['c'.repeat(64)], pullRequestRefs: ['refs/pull/7/head'], stash: true, notes: 1 });
    // Its own message, and the two that git writes for a stash.
    expect(report.losses.messagesNamingCommits).toBe(3);
    for (const format of ['text', 'markdown'] as const) {
      const text = renderPurgeReport(report, format);
      expect(text.indexOf('Gone: none of')).toBeGreaterThan(0);
      expect(text.indexOf('push --atomic')).toBeGreaterThan(text.indexOf('Gone: none of'));
      expect(text).toContain('https://example.org/a/b.git');
      for (const hidden of [made.token, 'user:token']) expect(text.includes(hidden)).toBe(false);
    }
    expect(JSON.parse(renderPurgeReport(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)));
  });

  it('does not print a proof when a scan still finds the secret', async () => {
    const made = planted();
    const options = optionsFor(made, { rescan: () => Promise.resolve(new Set([made.findings[0]!.fingerprint])) });
    await expect(rehearsePurge(options)).rejects.toMatchObject({ code: 'PURGE_NOT_PROVED' });
    expect(existsSync(options.out!)).toBe(false);
  });

  it('does not run anything that the repository configures', async () => {
    const made = planted();
    const mark = path.join(scratch(), 'ran');
    for (const [name, value] of [['core.fsmonitor', `touch ${mark}`], ['uploadpack.packObjectsHook', `touch ${mark}; exec`], ['core.sshCommand', `touch ${mark}`], ['core.hooksPath', path.dirname(mark)], ['filter.x.smudge', `touch ${mark}`], ['core.pager', `touch ${mark}`]] as const) made.repository.git(['config', name, value]);
    writeFileSync(path.join(made.repository.dir, '.git', 'hooks', 'post-checkout'), `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 });
    await rehearsePurge(optionsFor(made));
    expect(existsSync(mark)).toBe(false);
  });
});

/** A folder with git and what git needs, and no git-filter-repo. */
function gitOnly(): string {
  const folder = scratch();
  for (const name of ['git', 'sh']) execFileSync('ln', ['-s', execFileSync('which', [name]).toString().trim(), path.join(folder, name)]);
  return folder;
}
