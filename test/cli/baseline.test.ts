/** Baselines: made, kept up, gone through, and read from other scanners. */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { random } from '../random.js';
import { BINARY, folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);
const read = (directory: string, name: string): string => readFileSync(path.join(directory, name), 'utf8');

describe('baseline', () => {
  it('keeps what .stanchignore allows by fingerprints that were printed before it, and its key when it starts over', () => {
    const directory = folderWith({ 'a.env': `T=${token}\n`, 'b.env': `T=${gitlabToken(4)}\n` });
    const { findings } = JSON.parse(stanch(['scan', '--format', 'json'], { directory }).stdout);
    writeFileSync(path.join(directory, '.stanchignore'), `${findings[0].fingerprint}\n`);
    expect(stanch(['baseline', 'create'], { directory })).toMatchObject({ status: 0, stderr: expect.stringContaining('1 entry in') });
    expect(stanch(['scan'], { directory }).stdout).toContain('Suppressed: 1 place by ignore file, 1 place by baseline');
    const before = read(directory, '.stanch-baseline');
    expect(stanch(['baseline', 'create', '--force'], { directory }).status).toBe(0);
    expect(read(directory, '.stanch-baseline')).toBe(before);
    expect(stanch(['baseline', 'create', '--force', '--expires', '2020-01-31'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('no day to come') });
  });

  it('accepts what is there, lets new secrets through to the report, and expires', () => {
    const directory = folderWith({ 'a.env': `T=${token}\n` });
    expect(stanch(['baseline', 'create', '--reason', 'rotated', '--owner', 'ann', '--expires', '2999-01-01'], { directory }).status).toBe(0);
    const text = read(directory, '.stanch-baseline');
    expect(text).not.toContain(token);
    expect(text).toMatch(/\n[0-9a-f]{32} gitlab-personal-access-token owner=ann expires=2999-01-01 # rotated\n$/);
    expect(stanch(['scan'], { directory })).toMatchObject({ status: 0, stdout: expect.stringContaining('Suppressed: 1 place by baseline') });

    writeFileSync(path.join(directory, 'moved.env'), `\n\n\nT=${token}\nU=${gitlabToken(4)}\n`);
    const { status, stdout } = stanch(['scan', '--format', 'csv'], { directory });
    expect(status).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);

    expect(stanch(['baseline', 'create'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
    expect(stanch(['baseline', 'update'], { directory }).stderr).toContain('1 added, 0 dropped, 1 kept');
    expect(stanch(['scan'], { directory }).status).toBe(0);
    expect(stanch(['baseline', 'stats'], { directory }).stdout).toContain('2 entries');
    expect(stanch(['baseline', 'audit'], { directory }).stdout).toMatch(/present {3}gitlab-personal-access-token {2}a\.env:1, owner ann/);

    writeFileSync(path.join(directory, 'moved.env'), '');
    expect(stanch(['baseline', 'update', '--prune'], { directory }).stderr).toContain('0 added, 1 dropped, 1 kept');

    writeFileSync(path.join(directory, '.stanch-baseline'), read(directory, '.stanch-baseline').replace('2999', '2001'));
    expect(stanch(['scan'], { directory })).toMatchObject({ status: 1, stdout: expect.stringContaining('expired on 2001-01-01; it counts again') });
  });

  it('is made without a word with --quiet', () => {
    const directory = folderWith({ 'a.env': `T=${token}\n` });
    for (const action of ['create', 'update']) expect(stanch(['baseline', action, '-q'], { directory })).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(stanch(['scan'], { directory }).status).toBe(0);
  });

  it('does not steer the terminal by its configured name', () => {
    const directory = folderWith({ 'stanch.toml': 'baseline = "a\\u001b[2Jb"\n', 'a.env': `T=${token}\n` });
    const { status, stderr } = stanch(['baseline', 'create'], { directory });
    expect(status).toBe(0);
    expect(stderr).toContain('[2Jb');
    expect(stderr).not.toContain('\u001b');
  });

  it('is not written where the configuration leads out of the repository', () => {
    const directory = folderWith({ 'repo/stanch.toml': 'baseline = "../elsewhere.json"\n', 'repo/a.env': `T=${token}\n`, 'repo/.git/HEAD': 'ref: refs/heads/main\n' });
    expect(stanch(['baseline', 'create'], { directory: path.join(directory, 'repo') })).toMatchObject({ status: 2, stderr: expect.stringContaining('../elsewhere.json leads out of') });
    expect(existsSync(path.join(directory, 'elsewhere.json'))).toBe(false);
  });

  it('is where the configuration says, and is itself no finding', () => {
    const directory = folderWith({ 'stanch.toml': 'baseline = "known/secrets.txt"\n', 'a.env': Array.from({ length: 20 }, (_, i) => `T${i}=xoxb-${random('0-9', 12, 90 + i)}-${random('a-zA-Z0-9', 24, 60 + i)}\n`).join('') });
    expect(stanch(['scan'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('Make it with: stanch baseline create') });
    expect(stanch(['baseline', 'create'], { directory })).toMatchObject({ status: 0, stderr: expect.stringContaining('20 entries in') });
    const text = read(directory, 'known/secrets.txt');
    expect(text.match(/ slack-bot-token$/gm)).toHaveLength(20);
    expect(stanch(['baseline', 'update'], { directory }).stderr).toContain('0 added, 0 dropped, 20 kept');
    expect(stanch(['scan'], { directory }).status).toBe(0);
    writeFileSync(path.join(directory, '.stanchignore'), text.replace(/^(?:[#r].*\n)*/, '').replace(/ .*/g, ' # a slack bot'));
    expect(stanch(['scan', '--format', 'csv', '--report', 'jsonl=r.jsonl', '--report', 'html=r.html', '--report', 'json=r.json'], { directory }).status).toBe(0);
    expect(stanch(['scan', '.', 'known'], { directory }).status).toBe(0);
  });

  it('of a history is not taken for gone by who looks at files, nor for nothing by plan and purge', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'a.env': `T=${token}\n` });
    repo.git('rm', '-q', 'a.env');
    repo.git('commit', '-qm', 'two');
    const run = (...args: string[]): ReturnType<typeof stanch> => stanch([...args, '--no-progress'], { directory: repo.root });
    expect(run('baseline', 'create', '--history').status).toBe(0);
    for (const action of ['audit', 'update']) {
      expect(run('baseline', action).stderr).toContain('1 entry is not found here; where the baseline was created with --history, look with --history, else drop with');
      expect(run('baseline', action, '--history').stderr).not.toContain('not found');
    }
    expect(run('plan')).toMatchObject({ status: 0, stdout: '', stderr: 'No secrets found, so there is nothing to plan (suppressed: 1 place by baseline)\n' });
    expect(run('purge')).toMatchObject({ status: 0, stdout: '', stderr: 'No secrets found in the history, so there is nothing to remove (suppressed: 1 place by baseline)\n' });
  });

  it('is gone through entry by entry at a terminal', () => {
    const directory = folderWith({ 'a.env': `T=${token}\n`, 'b.env': `T=${gitlabToken(6)}\n`, 'c.env': `T=${gitlabToken(7)}\n` });
    stanch(['baseline', 'create'], { directory });
    execFileSync('script', ['-qec', `'${process.execPath}' '${BINARY}' baseline audit --no-progress`, '/dev/null'], { cwd: directory, input: 'r because of tests\ne 2999-02-03\nk\nd\n', encoding: 'utf8' });
    const lines = read(directory, '.stanch-baseline').trimEnd().split('\n').slice(2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/expires=2999-02-03 # because of tests$/);
  });

  it('keeps what was answered when that is interrupted', async () => {
    const directory = folderWith({ 'a.env': `T=${token}\n`, 'b.env': `T=${gitlabToken(6)}\n` });
    stanch(['baseline', 'create'], { directory });
    const child = spawn('script', ['-qefc', `'${process.execPath}' '${BINARY}' baseline audit --no-progress`, '/dev/null'], { cwd: directory });
    let stdout = '';
    // One answer to each question; the terminal makes a signal of the last.
    const answers = ['r because of tests\n', '\u0003'];
    child.stdout.on('data', (chunk) => {
      stdout += String(chunk);
      if (stdout.split('uit? ').length > 3 - answers.length) child.stdin.write(answers.shift() ?? '');
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stdout).toContain('interrupted; what was answered until then is in');
    expect(status).toBe(130);
    expect(read(directory, '.stanch-baseline')).toMatch(/ # because of tests\n/);
    expect(read(directory, '.stanch-baseline').trimEnd().split('\n')).toHaveLength(4);
  });

  it('has another key, so other fingerprints, in every repository', () => {
    const entries = [1, 2].map(() => {
      const directory = folderWith({ 'a.env': `T=${token}\n` });
      stanch(['baseline', 'create'], { directory });
      return read(directory, '.stanch-baseline').split('\n')[2];
    });
    expect(entries[0]).not.toBe(entries[1]);
  });

  it('of other scanners is understood as it is', () => {
    const directory = folderWith({
      'a.env': `T=${token}\n`,
      'gitleaks.json': JSON.stringify([{ RuleID: 'gitlab-pat', File: 'a.env', StartLine: 1, Secret: token }]),
      '.secrets.baseline': JSON.stringify({ results: { 'a.env': [{ hashed_secret: createHash('sha1').update(token).digest('hex'), line_number: 1 }] } }),
    });
    for (const file of ['gitleaks.json', '.secrets.baseline']) expect(stanch(['scan', 'a.env', '--baseline', file], { directory }).status).toBe(0);
    expect(stanch(['scan', 'a.env'], { directory }).status).toBe(1);
  });

  it('can be read back whatever ids, reasons and owners are made of', () => {
    const directory = folderWith({ 'a.env': `T=${token}\n`, 't.txt': `acme_${'q7'.repeat(10)}\n`, 'g.gitleaks.toml': "title = \"x\"\n[extend]\nuseDefault = true\n[[rules]]\nid = \"My Rule/1 #x\"\nregex = '''acme_([a-z0-9]{20})'''\n" });
    const flags = ['--config', 'g.gitleaks.toml'];
    expect(stanch(['baseline', 'create', ...flags, '--reason', 'two\nlines \u001b[31m # of it', '--owner', 'Ann # N'], { directory }).status).toBe(0);
    expect(read(directory, '.stanch-baseline')).toMatch(/^[0-9a-f]{32} My-Rule-1-x owner=Ann-#-N # two lines \[31m # of it$/m);
    expect(stanch(['scan', ...flags], { directory })).toMatchObject({ status: 0, stdout: expect.stringContaining('Suppressed: 2 places by baseline') });
    expect(stanch(['baseline', 'update', ...flags], { directory }).stderr).toContain('0 added, 0 dropped, 2 kept');
  });

  it.each([['--staged'], ['--rules', 'slack-*'], ['--exclude', 'a'], ['src']])('drops nothing for having looked at a part: %s %s', (...flags) => {
    const repo = Scratch.init();
    repo.write('src/a.env', `T=${token}\n`);
    stanch(['baseline', 'create'], { directory: repo.root });
    const before = read(repo.root, '.stanch-baseline');
    expect(stanch(['baseline', 'update', '--prune', ...flags], { directory: repo.root })).toMatchObject({ status: 2, stderr: expect.stringMatching(/^stanch: --prune would drop all that is not /) });
    expect(read(repo.root, '.stanch-baseline')).toBe(before);
  });

  it('that is broken is refused with its line', () => {
    const directory = folderWith({ 'a.env': '', '.stanch-baseline': 'repository 00112233445566778899aabbccddeeff\nnonsense\n' });
    expect(stanch(['scan'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('.stanch-baseline:2: ') });
  });
});
