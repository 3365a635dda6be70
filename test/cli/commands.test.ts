import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { flagTable } from '../../src/cli/help.js';
import { COMMANDS, flagsOf } from '../../src/cli/flags.js';
import { Scratch } from '../corpus/scratch.js';
import { random } from '../random.js';
import { BINARY, folderWith, gitlabToken, stanch } from './binary.js';

const token = gitlabToken(3);
const read = (directory: string, name: string): string => readFileSync(path.join(directory, name), 'utf8');

describe('help', () => {
  it.each(COMMANDS)('of %s shows usage, examples and every flag', (command) => {
    const { status, stdout, stderr } = stanch([command, '--help'], { directory: folderWith({}) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(`stanch ${command}`);
    expect(stdout).toContain('\nExamples\n');
    for (const flag of flagsOf(command)) expect(stdout).toContain(`--${flag.name}`);
  });

  it('without a command is a mistake, with --help an answer', () => {
    const directory = folderWith({});
    expect(stanch([], { directory })).toMatchObject({ status: 2, stdout: '' });
    expect(stanch(['--help'], { directory })).toMatchObject({ status: 0, stderr: '' });
    expect(stanch(['--version'], { directory }).stdout).toMatch(/^stanch \d+\.\d+\.\d+\n$/);
  });

  it('is the same as the table in the README', () => {
    const readme = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
    expect(/<!-- flags -->\n([\s\S]*)<!-- \/flags -->/.exec(readme)?.[1]).toBe(flagTable());
  });

  it.each(['rules', 'hook', 'baseline', 'completion'])('of what %s can do answers a word that names a method of every object', (command) => {
    const { status, stderr } = stanch([command, 'constructor'], { directory: folderWith({}) });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/needs one of|no completion for 'constructor'/) });
  });

  it('knows no flag twice', () => {
    for (const command of COMMANDS) {
      const names = flagsOf(command).map((flag) => flag.name);
      expect(new Set(names).size).toBe(names.length);
      const shorts = flagsOf(command).flatMap((flag) => flag.short ?? []);
      expect(new Set(shorts).size).toBe(shorts.length);
    }
  });
});

describe('what is not there or not whole', () => {
  it('is named with the way out: a file that is missing, and a plan of what could not be read', () => {
    const repo = Scratch.init();
    repo.commit('one', { f: 'nothing\n' });
    for (const option of ['--baseline', '--config']) {
      const { status, stderr } = stanch(['scan', option, 'nowhere.file'], { directory: repo.root });
      expect(status).toBe(2);
      expect(stderr).toMatch(/there is no file \S*nowhere\.file\n +Check the path/);
    }
    expect(stanch(['plan'], { directory: repo.root })).toMatchObject({ status: 0, stderr: expect.stringContaining('No secrets found, so there is nothing to plan') });
    const blob = repo.git('rev-parse', 'HEAD:f');
    writeFileSync(path.join(repo.root, 'f'), 'other\n');
    rmSync(path.join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { status, stderr } = stanch(['plan'], { directory: repo.root });
    expect(status).toBe(3);
    expect(stderr).toContain('No secrets found in what was read, so there is nothing to plan yet');
    expect(stderr).toMatch(/^Not read: 1 path, a tree names it/m);
  });
});

describe('explain', () => {
  const directory = folderWith({ 'a.env': `T=${token}\n` });

  it('judges a text', () => {
    const { status, stdout } = stanch(['explain', `T=${token}`], { directory });
    expect(status).toBe(0);
    expect(stdout).toContain('gitlab-personal-access-token');
    expect(stdout).toMatch(/\+\d\.\d\d {2}format/);
    expect(stdout).not.toContain(token);
  });

  it('reads the text from standard input', () => {
    expect(stanch(['explain', '-'], { directory, input: `T=${token}` }).stdout).toContain('gitlab-personal-access-token');
  });

  it('prints JSON', () => {
    const { status, stdout } = stanch(['explain', `T=${token}`, '--format', 'json'], { directory });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ ruleId: 'gitlab-personal-access-token', evidence: expect.arrayContaining([expect.objectContaining({ name: 'format' })]) });
    expect(JSON.parse(stanch(['explain', 'nothing', '--format', 'json'], { directory }).stdout).findings).toEqual([]);
  });

  it('says why there is nothing', () => {
    expect(stanch(['explain', 'hello world'], { directory }).stdout).toMatch(/^Nothing proposes it: /);
    expect(stanch(['explain', 'T=glpat-xxxxxxxxxxxxxxxxxxxx'], { directory }).stdout).toMatch(/not reported: |Nothing proposes it/);
    const dropped = stanch(['explain', 'password: ${DB_PASSWORD}'], { directory }).stdout;
    expect(dropped).toContain('generic-password, no candidate');
    expect(dropped).not.toContain('confidence');
  });

  it('finds a finding by its fingerprint', () => {
    const { findings } = JSON.parse(stanch(['scan', '--format', 'json'], { directory }).stdout);
    const { status, stdout } = stanch(['explain', findings[0].fingerprint], { directory });
    expect(status).toBe(0);
    expect(stdout).toContain('a.env');
    expect(stanch(['explain', '0'.repeat(32)], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('nothing here has the fingerprint') });
  });

  it('says with 3 that not all could be read', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'a.env': `T=${token}\n`, 'b.txt': 'b\n' });
    const blob = repo.git('rev-parse', 'HEAD:b.txt').trim();
    rmSync(path.join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    const { findings } = JSON.parse(stanch(['scan', '--history', '--format', 'json'], { directory: repo.root }).stdout);
    const explain = (fingerprint: string): ReturnType<typeof stanch> => stanch(['explain', fingerprint, '--history', '--no-progress'], { directory: repo.root });
    expect(explain(findings[0].fingerprint)).toMatchObject({ status: 3, stdout: expect.stringContaining('a.env'), stderr: expect.stringContaining('incomplete') });
    expect(explain('0'.repeat(32))).toMatchObject({ status: 3, stdout: '', stderr: expect.stringContaining('not all could') });
  });
});

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

describe('suppression', () => {
  it.each(['utf-16le', 'utf-16be'] as const)('files may be %s, as PowerShell writes them', (charset) => {
    const written = (text: string): Buffer => {
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      return charset === 'utf-16le' ? bytes : bytes.swap16();
    };
    const directory = folderWith({ 'a.env': `T=${token}\n`, 'b.env': `T=${gitlabToken(4)}\n` });
    writeFileSync(path.join(directory, '.stanchignore'), written('a.env\r\n'));
    writeFileSync(path.join(directory, 'stanch.toml'), written('exclude = ["b.env"]\r\n'));
    expect(stanch(['scan'], { directory })).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['.stanchignore', 'a.env\n'],
    ['.gitleaksignore', 'a.env:gitlab-pat:1\n'],
    ['stanch.toml', '[[allow]]\npaths = ["*.env"]\n'],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[allowlist]\npaths = ['''\\.env$''']\n"],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[[rules]]\nid = \"gitlab-pat\"\n[[rules.allowlists]]\nregexes = ['''^glpat''']\n"],
    ['.gitleaks.toml', '[extend]\nuseDefault = true\ndisabledRules = ["gitlab-pat", "generic-api-key"]\n'],
    ['.gitleaks.toml', '[extend]\nuseDefault = true\n[[rules]]\nid = "gitlab-pat"\nentropy = 5.5\nkeywords = ["glpat"]\n'],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[[rules]]\nid = \"gitlab-pat\"\npath = '''\\.tf$'''\n"],
    ['.gitleaks.toml', "[[rules]]\nid = \"only-this\"\nregex = '''zzzz[0-9]{9}'''\n"],
  ])('by %s: %j', (name, text) => {
    const directory = folderWith({ 'a.env': `T=${token}\n`, [name]: text });
    expect(stanch(['scan', 'a.env'], { directory }).status).toBe(0);
  });

  it.each([
    ['stanch.toml', "[[rule]]\nid = \"one\"\npattern = 'a(b'\n[[allow]]\nregexes = ['fine', ')']\npath-regexes = ['*']\n[[rule]]\nid = \"two\"\npattern = 'a(b)'\nsecret-group = 3\npath-regex = '['\n", ['1, rule one', '4', '4', '7, rule two', '7, path of rule two']],
    ['.gitleaks.toml', "[extend]\nuseDefault = true\n[[Rules]]\nId = \"one\"\nRegex = '''(('''\n[[Rules.AllowLists]]\nRegexes = ['''(''']\n[AllowList]\nPaths = ['''(''']\n", ['3, rule one', '6', '8']],
  ])('has all its broken patterns told at once, in order: %s', (name, text, places) => {
    const { status, stderr } = stanch(['scan'], { directory: folderWith({ [name]: text }) });
    expect(status).toBe(2);
    const lines = stderr.replace(/^stanch: /, '').trimEnd().split('\n');
    expect(lines.slice(0, -1).map((line) => /^\S+?:(.*?): /.exec(line)![1])).toEqual(places);
    expect(lines.at(-1)).toContain('RE2');
  });

  it('adds rules of one\'s own, found at the right place', () => {
    const directory = folderWith({ 'a.txt': `\nx acme_${'q7'.repeat(10)} y\n`, '.gitleaks.toml': "[[rules]]\nid = \"acme-token\"\ndescription = \"Acme\"\nregex = '''acme_([a-z0-9]{20})'''\nkeywords = [\"acme_\"]\n" });
    const { findings } = JSON.parse(stanch(['scan', '--format', 'json', 'a.txt', '--show-secrets'], { directory }).stdout);
    expect(findings).toMatchObject([{ ruleId: 'acme-token', kind: 'Acme', startLine: 2, startColumn: 8, secret: 'q7'.repeat(10) }]);
  });
});

describe('report', () => {
  it('turns a JSON report into another format, from a file and from a pipe', () => {
    const directory = folderWith({ 'a.env': `T=${token}\n` });
    stanch(['scan', '--report', 'json=r.json'], { directory });
    expect(stanch(['report', 'r.json', '--html', '-o', 'r.html'], { directory }).status).toBe(0);
    expect(read(directory, 'r.html')).toContain('1 secret in 1 place');
    expect(stanch(['report', '--format', 'csv'], { directory, input: read(directory, 'r.json') }).stdout).toContain('gitlab-personal-access-token');
    expect(stanch(['report', 'a.env'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('a.env: is not JSON') });
  });

  it('reads a large report, and plans the worst secrets on the page', () => {
    const repo = Scratch.init();
    repo.commit('many', { 'a.env': Array.from({ length: 103 }, (_, index) => `T${index}=${gitlabToken(100 + index)}\n`).join('') });
    const directory = repo.root;
    stanch(['scan', '--history', '--report', 'json=r.json'], { directory });
    const report = JSON.parse(read(directory, 'r.json'));
    report.findings[7].severity = 'low';
    writeFileSync(path.join(directory, 'r.json'), JSON.stringify(report) + ' '.repeat(65 << 20));
    expect(stanch(['report', 'r.json', '--html', '-o', 'r.html'], { directory })).toMatchObject({ status: 0 });
    const page = read(directory, 'r.html');
    expect(page).toContain('Only the 100 most dangerous of 103 secrets are planned');
    expect(page.match(/last commit, not pushed/g)!.length).toBeGreaterThanOrEqual(200);
    expect(page.split(report.findings[7].fingerprint)).toHaveLength(2);
    expect(page.split(report.findings[6].fingerprint).length).toBeGreaterThan(2);
    expect(stanch(['plan', 'r.json'], { directory }).stdout.split('last commit, not pushed').length).toBeGreaterThan(200);
  });
});

describe('hook', () => {
  it('refuses a commit with a secret, and is silent about any other', () => {
    const repo = Scratch.init();
    const directory = repo.root;
    expect(stanch(['hook', 'install', '--hook', 'pre-commit', '--hook', 'commit-msg'], { directory })).toMatchObject({ status: 0, stdout: expect.stringContaining('pre-commit: created') });
    expect(stanch(['hook', 'install', '--hook', 'pre-commit'], { directory }).stdout).toContain('pre-commit: unchanged');
    expect(stanch(['hook', 'doctor'], { directory })).toMatchObject({ status: 0, stdout: expect.stringMatching(/pre-commit +active/) });
    repo.write('a.env', `T=${token}\n`);
    repo.git('add', '-A');
    expect(() => repo.git('commit', '-m', 'add')).toThrow(/pre-commit refused/);
    repo.write('a.env', 'T=${TOKEN}\n');
    repo.git('add', '-A');
    expect(() => repo.git('commit', '-m', `use ${token}`)).toThrow(/commit-msg refused/);
    repo.git('commit', '-qm', 'fine');
    expect(stanch(['hook', 'run', 'pre-commit'], { directory })).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(stanch(['hook', 'uninstall'], { directory }).stdout).toContain('pre-commit: removed');
    expect(stanch(['hook', 'doctor'], { directory }).status).toBe(1);
    expect(stanch(['hook', 'run', 'post-commit'], { directory }).status).toBe(2);
  });

  it.each([
    ['a.py', (value: string) => `token = "${value}"`],
    ['deploy/.env', (value: string) => `TOKEN=${value}`],
    ['Dockerfile', (value: string) => `ENV TOKEN=${value}`],
    ['a.ini', (value: string) => `token = ${value}`],
    ['a.html', (value: string) => `<a data-token="${value}">a</a>`],
    ['a.json', (value: string) => `{"token": "${value}"}`],
  ])('says how to go on in %s, and that is so', (name, line) => {
    const repo = Scratch.init();
    repo.write(name, `${line(token)}\n`);
    repo.git('add', '-A');
    // As git tells a hook of a commit that was made in a folder below the top.
    const prefix = name.slice(0, name.lastIndexOf('/') + 1);
    const { status, stderr } = stanch(['hook', 'run', 'pre-commit'], { directory: repo.root, environment: { GIT_PREFIX: prefix } });
    expect(status).toBe(1);
    const [, comment, where, file] = /comment: '(.*)' on (its line|the line above it) in (\S+);/.exec(stderr) ?? [];
    expect(file).toBe(name === 'a.json' ? undefined : name);
    if (comment !== undefined) {
      repo.write(name, where === 'its line' ? `${line(token)} ${comment}\n` : `${comment}\n${line(token)}\n`);
      repo.git('add', '-A');
      expect(stanch(['hook', 'run', 'pre-commit'], { directory: repo.root })).toEqual({ status: 0, stdout: '', stderr: '' });
      repo.write(name, `${line(token)}\n`);
      repo.git('add', '-A');
    }
    execFileSync('sh', ['-c', /echo \w+ >> \S+/.exec(stderr)![0]], { cwd: path.join(repo.root, prefix) });
    expect(stanch(['hook', 'run', 'pre-commit'], { directory: repo.root })).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it('refuses a push of a commit whose secret was taken out again', () => {
    const remote = Scratch.init('--bare');
    const repo = Scratch.init();
    repo.write('a.py', 'one\n');
    repo.git('add', '-A');
    repo.git('commit', '-qm', 'one');
    repo.git('remote', 'add', 'origin', remote.root);
    repo.git('push', '-q', 'origin', 'main');
    stanch(['hook', 'install', '--hook', 'pre-push'], { directory: repo.root });
    for (const [text, message] of [[`T=${token}\n`, 'two'], ['one\n', 'three']]) {
      repo.write('a.py', text!);
      repo.git('commit', '-qam', message!);
    }
    expect(() => repo.git('push', '-q', 'origin', 'main')).toThrow(/pre-push refused.*\n +If it is meant to be there, say so:\n +echo \w{32} >> \.stanchignore/);
  });
});

describe('init', () => {
  it('writes a configuration that is read', () => {
    const directory = folderWith({ 'a.txt': '' });
    expect(stanch(['init'], { directory }).status).toBe(0);
    expect(stanch(['scan'], { directory }).status).toBe(0);
    expect(stanch(['init'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('is there already') });
  });

  it('writes through no link that leads out of the repository', () => {
    const directory = folderWith({ 'elsewhere.toml': 'mine\n', 'repo/.git/HEAD': 'ref: refs/heads/main\n', 'repo/a.txt': '' });
    symlinkSync('../elsewhere.toml', path.join(directory, 'repo/stanch.toml'));
    expect(stanch(['init', '--force'], { directory: path.join(directory, 'repo') })).toMatchObject({ status: 2, stderr: expect.stringContaining('leads out of') });
    expect(read(directory, 'elsewhere.toml')).toBe('mine\n');
  });

  it('does not put itself ahead of a configuration that is there', () => {
    const directory = folderWith({ '.gitleaks.toml': '[extend]\nuseDefault = true\n' });
    expect(stanch(['init'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('To take it over: stanch init --from gitleaks.') });
    expect(stanch(['init', '--force'], { directory }).status).toBe(0);
  });

  it('names for an allow list of gitleaks the rules that there are', () => {
    const directory = folderWith({ '.gitleaks.toml': "[extend]\nuseDefault = true\n[[rules]]\nid = \"gitlab-pat\"\n[rules.allowlist]\nregexes = ['''^glpat''']\n", 'a.env': `T=${token}\n` });
    expect(stanch(['init', '--from', 'gitleaks'], { directory }).status).toBe(0);
    const { status, stdout, stderr } = stanch(['scan'], { directory });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).not.toContain('Note:');
  });

  it('takes over gitleaks, with the same result before and after', () => {
    const directory = folderWith({
      'a.txt': `acme_${'q7'.repeat(10)}\nT=${token}\n`, 'skip/b.txt': `acme_${'w8'.repeat(10)}\n`,
      '.gitleaks.toml': "[extend]\nuseDefault = true\ndisabledRules = [\"gitlab-pat\", \"generic-api-key\"]\n[[rules]]\nid = \"acme-token\"\nregex = '''acme_([a-z0-9]{20})'''\n[[rules.allowlists]]\nregexTarget = \"match\"\nregexes = ['''it's''']\n[allowlist]\npaths = ['''^skip/''']\n",
    });
    const found = (): string => stanch(['scan', '--format', 'csv', '--exclude', '*.toml'], { directory }).stdout;
    const before = found();
    expect(before).toContain('acme-token');
    expect(before).not.toMatch(/gitlab|skip/);
    expect(stanch(['init', '--from', 'gitleaks'], { directory }).status).toBe(0);
    expect(read(directory, 'stanch.toml')).toContain('[[rule]]');
    expect(found()).toBe(before);
  });

  it('writes what can be read, whatever gitleaks takes, and tells what it leaves out', () => {
    const directory = folderWith({
      'a.txt': `acme_${'q7'.repeat(10)}\n`,
      '.gitleaks.toml': [
        'title = "x"', '[extend]', 'useDefault = true', 'disabledRules = ["no-such-rule", "gitlab-pat"]',
        '[[rules]]', 'id = "My Rule/1 #x"', "regex = '''acme_([a-z0-9]{20})'''", 'keywords = ["acme", ""]',
        '[[rules]]', 'id = "generic-api-key"', 'entropy = 7.5',
        '[[allowlists]]', 'description = "first"', "regexes = ['''''', '''^x$''']", 'stopwords = [""]', 'commits = ["HEAD", "0123456789abcdef"]', 'targetRules = ["My Rule/1 #x"]',
        '[[allowlists]]', 'description = "second"', 'condition = "AND"', 'commits = ["HEAD"]', "paths = ['''a''']",
      ].join('\n'),
    });
    const { status, stderr } = stanch(['init', '--from', 'gitleaks'], { directory });
    expect(status).toBe(0);
    for (const told of ["rule 'My Rule/1 #x' is called My-Rule-1-x here", "there is no rule 'no-such-rule' to leave out", 'its entropy has no counterpart', "'first': left out an empty word", "left out what is no commit id: 'head'"]) expect(stderr).toContain(told);
    const { findings } = JSON.parse(stanch(['scan', '--format', 'json', 'a.txt'], { directory }).stdout);
    expect(findings).toMatchObject([{ ruleId: 'My-Rule-1-x' }]);
    expect(read(directory, 'stanch.toml')).not.toMatch(/second|""|no-such-rule/);
  });

  it('takes over detect-secrets, its baseline included', () => {
    const directory = folderWith({
      'a.env': `T=${token}\n`, 'gen/b.env': `T=${gitlabToken(5)}\n`,
      '.secrets.baseline': JSON.stringify({ filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^gen/'] }], results: { 'a.env': [{ hashed_secret: createHash('sha1').update(token).digest('hex') }] } }),
    });
    expect(stanch(['init', '--from', 'detect-secrets'], { directory })).toMatchObject({ status: 0, stderr: expect.stringContaining('1 entry of .secrets.baseline found here') });
    expect(stanch(['scan', '--exclude', '.secrets.baseline'], { directory }).status).toBe(0);
  });

  it('takes over trufflehog and secretlint', () => {
    const truffle = folderWith({ 'a.txt': `acme_${'q7'.repeat(10)}`, 'skip/a.txt': `acme_${'w8'.repeat(10)}`, 'trufflehog.yaml': 'detectors:\n  - name: Acme Token\n    keywords: [acme_]\n    regex:\n      token: "acme_[a-z0-9]{20}"\n', '.trufflehogignore': '^skip/\n' });
    expect(stanch(['init', '--from', 'trufflehog'], { directory: truffle }).status).toBe(0);
    const truffleFound = stanch(['scan', '--rules', 'acme-*', '--format', 'csv'], { directory: truffle }).stdout;
    expect(truffleFound).toContain('acme-token');
    expect(truffleFound).not.toContain('skip/');

    const lint = folderWith({ 'a.txt': `acme_${'q7'.repeat(10)}`, 'b.txt': `acme_${'w8'.repeat(10)}`, '.secretlintrc.json': JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-pattern', options: { patterns: [{ name: 'Acme', pattern: '/ACME_[a-z0-9]{20}/i' }], allows: ['/w8w8/'] } }] }), '.secretlintignore': 'c/\n' });
    expect(stanch(['init', '--from', 'secretlint'], { directory: lint }).status).toBe(0);
    const lintFound = stanch(['scan', '--rules', 'acme', '--format', 'csv'], { directory: lint }).stdout;
    expect(lintFound).toContain('a.txt');
    expect(lintFound).not.toContain('b.txt');
  });

  it('leaves out patterns that RE2 does not have, and reads comments in JSON', () => {
    const baseline = { version: '1.5.0', filters_used: [{ path: 'detect_secrets.filters.regex.should_exclude_file', pattern: ['^skip/', '(?!a)b'] }], results: {} };
    const cases: [string, Record<string, string>, RegExp][] = [
      ['detect-secrets', { '.secrets.baseline': JSON.stringify(baseline) }, /left out a pattern: its pattern has look-around.*"\(\?!a\)b"/],
      ['trufflehog', { 'trufflehog.yaml': "detectors:\n  - name: odd\n    keywords: [odd]\n    regex: {token: '(?<=x)odd'}\n", '.trufflehogignore': '^skip/\n' }, /rule 'odd' is left out: its pattern has look-around/],
      ['secretlint', { '.secretlintrc.json': '// of this team\n{ /* all */ "rules": [ // a list\n{"id": "x-rule-pattern", "options": {"patterns": [{"name": "url", "pattern": "/acme://[a-z]{9}/"}, {"name": "odd", "pattern": "/(?=x)/"}]}}]}', '.secretlintignore': 'skip/\n' }, /rule 'odd' is left out: its pattern has look-around/],
    ];
    for (const [tool, files, told] of cases) {
      const directory = folderWith({ ...files, 'a.txt': 'acme://qwertyuio\n', 'skip/a.env': `T=${token}\n` });
      expect(stanch(['init', '--from', tool], { directory })).toMatchObject({ status: 0, stderr: expect.stringMatching(told) });
      expect(stanch(['scan', '-q', '--format', 'csv'], { directory }).stdout.match(/,a\.txt,|skip/g)).toEqual(tool === 'secretlint' ? [',a.txt,'] : null);
    }
  });

  it('says what it looked for', () => {
    expect(stanch(['init', '--from', 'gitleaks'], { directory: folderWith({}) })).toMatchObject({ status: 2, stderr: expect.stringContaining('.gitleaks.toml') });
  });
});

describe('rules', () => {
  const directory = folderWith({});

  it('lists, shows and tests', () => {
    expect(stanch(['rules', 'list', 'gitlab'], { directory }).stdout).toContain('gitlab-personal-access-token');
    expect(JSON.parse(stanch(['rules', 'list', 'gitlab', '--format', 'json'], { directory }).stdout)[0]).toMatchObject({ id: expect.stringContaining('gitlab') });
    expect(stanch(['rules', 'show', 'gitlab-personal-access-token'], { directory }).stdout).toContain('provider GitLab');
    expect(stanch(['rules', 'show', 'gitlab-personal-acces-token'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean: gitlab-personal-access-token') });
    expect(stanch(['rules', 'test', 'gitlab-personal-access-token', `T=${token}`], { directory }).status).toBe(0);
    expect(stanch(['rules', 'test', 'gitlab-personal-access-token', 'T=nothing'], { directory }).status).toBe(1);
  });

  it('checks the rules of a file through the whole engine', () => {
    const files = folderWith({
      'good.yml': 'provider: Acme\nfamily: saas\nrotation: generic\nrules:\n  - id: acme-token\n    name: Acme token\n    severity: high\n    confidence: high\n    literals: [acmetok_]\n    pattern: \'acmetok_[a-z0-9]{24}\'\n    examples: [\'T=[[acmetok_{{alnum:24}}]]\', \'x: "[[acmetok_{{alnum:24}}]]"\']\n    counter_examples: [\'acmetok_{{alnum:4}}\']\n',
    });
    expect(stanch(['rules', 'check', 'good.yml'], { directory: files })).toMatchObject({ status: 0, stdout: expect.stringContaining('no fault') });
    writeFileSync(path.join(files, 'bad.yml'), read(files, 'good.yml').replace('[a-z0-9]{24}', '[a-z0-9]{30}'));
    expect(stanch(['rules', 'check', 'bad.yml'], { directory: files })).toMatchObject({ status: 1, stdout: expect.stringContaining('acme-token, example 1') });
  });
});

describe('help as a word', () => {
  it('is the same as the flag', () => {
    const directory = folderWith({});
    expect(stanch(['help'], { directory })).toEqual(stanch(['--help'], { directory }));
    expect(stanch(['help', 'scan'], { directory })).toEqual(stanch(['scan', '--help'], { directory }));
    expect(stanch(['help', 'scna'], { directory })).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean: stanch scan') });
  });
});

describe('completion', () => {
  it('of bash completes commands, flags and choices', () => {
    const directory = folderWith({});
    const script = stanch(['completion', 'bash'], { directory }).stdout;
    const complete = (...words: string[]): string[] => execFileSync('bash', ['--norc', '-c', `${script}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _stanch; printf '%s\\n' "\${COMPREPLY[@]}"`], { encoding: 'utf8' }).trim().split('\n');
    expect(complete('stanch', 'ba')).toEqual(['baseline']);
    expect(complete('stanch', 'scan', '--sta')).toEqual(['--staged']);
    expect(complete('stanch', 'scan', '--format', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('stanch', 'scan', '-f', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('stanch', 'scan', '--format', '=', 'js')).toEqual(['json', 'jsonl']);
    expect(complete('stanch', 'plan', '--format', '=')).toEqual(['text', 'markdown', 'json', 'html']);
    expect(complete('stanch', 'hook', 'd')).toEqual(['doctor']);
  });

  it.skipIf(spawnSync('fish', ['--version']).error !== undefined)('of fish completes commands, flags and choices', () => {
    const script = stanch(['completion', 'fish'], { directory: folderWith({}) }).stdout;
    const complete = (line: string): string[] => execFileSync('fish', ['--no-config', '-c', `${script}\ncomplete -C '${line}'`], { encoding: 'utf8' }).trim().split('\n').map((row) => row.split('\t')[0]!);
    expect(complete('stanch ba')).toEqual(['baseline']);
    expect(complete('stanch scan --sta')).toEqual(['--staged']);
    expect(complete('stanch rules -f ')).toEqual(['json', 'text']);
    expect(complete('stanch baseline c')).toEqual(['create']);
  });

  it.each(['zsh', 'fish'])('of %s names every flag of scan', (shell) => {
    const script = stanch(['completion', shell], { directory: folderWith({}) }).stdout;
    for (const flag of flagsOf('scan')) expect(script).toContain(flag.name);
  });
});

describe('plan and purge', () => {
  const repo = Scratch.init();
  repo.write('a.env', `T=${token}\n`);
  repo.git('add', '-A');
  repo.git('commit', '-qm', 'one');

  it('plans from a scan of its own, and from a report', () => {
    const own = stanch(['plan', '--format', 'markdown'], { directory: repo.root });
    expect(own.status).toBe(0);
    expect(own.stdout).toContain('GitLab');
    expect(own.stdout).not.toContain(token);
    const report = stanch(['scan', '--history', '--format', 'json'], { directory: repo.root }).stdout;
    const outside = folderWith({ 'r.json': report });
    expect(stanch(['plan', path.join(outside, 'r.json')], { directory: repo.root })).toMatchObject({ status: 0, stdout: expect.stringContaining('CONTAIN') });
    expect(stanch(['plan', '--fingerprint', '0'.repeat(32)], { directory: repo.root }).status).toBe(2);
  });

  it('rehearses a purge, proves it, and leaves the repository as it was', () => {
    const before = repo.git('rev-parse', 'HEAD');
    const { status, stdout } = stanch(['purge', '--engine', 'embedded', '--format', 'json', '--out', path.join(folderWith({}), 'out')], { directory: repo.root });
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.proof).toMatchObject({ gone: true, rescanned: true });
    expect(stdout).not.toContain(token);
    expect(repo.git('rev-parse', 'HEAD')).toBe(before);
    const own = JSON.parse(stanch(['scan', '--history', '--format', 'json'], { directory: repo.root }).stdout);
    const stale = folderWith({ 'r.json': JSON.stringify({ ...own, findings: own.findings.map((finding: object) => ({ ...finding, fingerprint: 'f'.repeat(32) })) }) });
    expect(stanch(['purge', path.join(stale, 'r.json')], { directory: repo.root })).toMatchObject({ status: 2, stderr: expect.stringContaining('not in this history') });
  });
});
