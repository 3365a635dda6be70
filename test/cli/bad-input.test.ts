/** What cannot be done or read: the message, its way out, and the status. */
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { BINARY, folderWith, gitlabToken, stanch, started } from './binary.js';

const token = gitlabToken(1);
const leaky = { 'src/app.env': `# settings\nGITLAB_TOKEN=${token}\n`, 'readme.md': 'nothing here\n' };

describe('bad input', () => {
  it.each([
    [['scan', '--stagd'], 'stanch: there is no flag --stagd\n  Did you mean: --staged\n'],
    [['scn'], "stanch: there is no command 'scn'\n  Did you mean: stanch scan\n"],
    [['scan', '--prune'], 'stanch: stanch scan has no flag --prune\n  It belongs to: stanch baseline\n'],
    [['scan', '--format', 'jsno'], "stanch: --format cannot be 'jsno'\n  Did you mean: --format json\n"],
    [['scan', '--format'], 'stanch: --format needs a value: --format FORMAT\n'],
    [['scan', '--quiet=1'], 'stanch: --quiet takes no value\n'],
    [['scan', '--staged', '--history'], 'stanch: --staged and --history exclude each other\n  Run stanch once for each.\n'],
    [['scan', '--range', 'main'], "stanch: --range cannot be 'main'\n  Give two commits, as in: --range origin/main..HEAD\n"],
    [['scan', '--jobs', '0'], "stanch: --jobs cannot be '0'\n  Give a number from 1 to 999.\n"],
    [['scan', '--format', 'json', '--format', 'csv'], 'stanch: two reports for standard output: json, csv\n  Give all but one a file, as in: --report sarif=out.sarif\n'],
    [['scan', '--report', 'sarf=x'], "stanch: --report: there is no format 'sarf'\n  Did you mean: --report sarif=FILE\n"],
    [['scan', '--filename', 'x'], 'stanch: --filename has a meaning only with --stdin\n'],
    [['scan', '--config='], 'stanch: --config needs a value: --config FILE\n'],
    [['scan', '--rules', ''], 'stanch: --rules needs a value: --rules IDS\n'],
    [['scan', '-output', 'x'], 'stanch: there is no flag -output\n  Did you mean: --output\n'],
    [['scan', '--scan-mode', 'delta'], 'stanch: --scan-mode has a meaning only with --history\n'],
    [['scan', '--staged', '--no-git-ignore'], 'stanch: --no-git-ignore has no meaning with --staged\n  git ignores files only, not what is staged or committed.\n'],
    [['scan', '--range', 'a..b..c'], "stanch: --range cannot be 'a..b..c'\n  Give two commits, as in: --range origin/main..HEAD\n"],
    [['scan', '-'], 'stanch: cannot scan -: there is no such file or folder\n  To scan standard input: stanch scan --stdin\n'],
    [['hook', 'install', 'pre-push'], 'stanch: hook install takes no argument\n  To choose a hook: stanch hook install --hook pre-push\n'],
    [['hook', 'install', '--min-confidence', 'low'], 'stanch: --min-confidence has no meaning with hook install\n  What the hooks go by stands in stanch.toml\n'],
    [['hook', 'doctor', '--hook', 'pre-push'], 'stanch: --hook has no meaning with hook doctor\n  What the hooks go by stands in stanch.toml\n'],
    [['completion', 'tcsh'], "stanch: there is no completion for 'tcsh'\n  stanch completion bash, zsh or fish\n"],
  ])('%j: status 2 and what to do', (args, message) => {
    expect(stanch(args, { directory: folderWith({}) })).toEqual({ status: 2, stdout: '', stderr: message });
  });

  it.each([
    [['scan', 'nowhere'], /nowhere/],
    [['scan', '--staged'], /not.*repository/i],
    [['scan', '--history'], /not.*repository/i],
    [['scan', '--rules', 'no-such-rule'], /no-such-rule/],
    [['scan', '--baseline', 'none.txt'], /none\.txt/],
    [['scan', '--config', 'none.toml'], /none\.toml/],
  ])('%j: status 2 or 3, a message and no stack', (args, message) => {
    const { status, stdout, stderr } = stanch(args, { directory: folderWith(leaky) });
    expect([2, 3]).toContain(status);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/internal error|\n\s+at /);
  });

  it.each(['--staged', '--history', '--range=HEAD..HEAD'])('%s: a folder that is not there is not the repository around it', (mode) => {
    const repo = Scratch.init();
    repo.commit('one', { f: `T=${token}\n` });
    for (const word of ['fodler', 'f']) {
      const { status, stdout, stderr } = stanch(['scan', mode, word], { directory: repo.root });
      expect([status, stdout, stderr.split('\n')[0]]).toEqual([2, '', `stanch: cannot scan ${word}: there is no such folder`]);
    }
  });

  it.each([['scan'], ['scan', '--staged'], ['hook', 'run', 'pre-commit']])('a folder that was deleted is none to stand in: %s %s', (...args) => {
    const { status, stderr } = spawnSync('sh', ['-c', 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"', process.execPath, BINARY, ...args], { cwd: folderWith({}), encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, 'stanch: the folder that this runs in is not there any more, or may not be entered\n  Change to one that is: cd /path/to/repository\n']);
  });

  it.each([
    ['scan', '--baseline', 'f.json'], ['report', 'f.json'], ['plan', 'f.json'], ['purge', 'f.json'], ['scan', '--config', 'f.json'],
  ])('%s: a file that is something else is not quoted', (...args) => {
    const repo = Scratch.init();
    for (const text of [`[${token}`, `{"a": ${token}}`, token, `${token}: [\n`]) {
      repo.write('f.json', text);
      const { status, stdout, stderr } = stanch(args, { directory: repo.root });
      expect(status).toBe(2);
      expect(stdout + stderr).not.toMatch(/glpat-?[A-Za-z0-9]/);
    }
  });

  it('reads no folder as an empty input', () => {
    const folder = openSync(folderWith({}), 'r');
    const { status, stderr } = spawnSync(process.execPath, [BINARY, 'scan', '--stdin'], { stdio: [folder, 'pipe', 'pipe'], encoding: 'utf8' });
    closeSync(folder);
    expect([status, stderr]).toEqual([2, 'stanch: standard input is a folder\n  To scan a folder: stanch scan PATH\n']);
  });

  it('says what to do with a pipe or a device', () => {
    expect(stanch(['scan', '/dev/null'], { directory: folderWith({}) })).toEqual({
      status: 2, stdout: '', stderr: 'stanch: cannot scan /dev/null: it is neither a file nor a folder\n  To scan what a pipe or a device delivers: stanch scan --stdin < PATH\n',
    });
  });

  it.runIf(process.platform !== 'win32')('ends with its findings where the reader of a full pipe goes away', () => {
    const directory = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.env`, `T=${gitlabToken(i + 10)}\n`.repeat(3)])));
    // worker threads have the pipe refuse what does not fit; the reader takes one byte, lets it fill, and goes
    const { stdout, stderr } = spawnSync('sh', ['-c', '{ "$1" "$2" scan --jobs 2 --explain; echo "status $?" >&2; } | { dd bs=1 count=1 2>/dev/null; sleep 1; }', 'sh', process.execPath, BINARY], { cwd: directory, env: { PATH: process.env['PATH'], HOME: '/nonexistent' }, encoding: 'utf8' });
    expect([stdout.length, stderr]).toEqual([1, 'status 1\n']);
  });

  it('names file, line and what is allowed in a broken configuration', () => {
    const directory = folderWith({ ...leaky, 'stanch.toml': '\nmin-confidence = "hgih"\n' });
    expect(stanch(['scan'], { directory })).toEqual({ status: 2, stdout: '', stderr: "stanch: stanch.toml:2: min-confidence cannot be 'hgih'. Did you mean 'high'?\n" });
  });

  it('names the line of a pattern that cannot be', () => {
    const directory = folderWith({ ...leaky, 'stanch.toml': '[[rule]]\nid = "acme-x"\npattern = "acme(?=x)"\n' });
    const { status, stderr } = stanch(['scan'], { directory });
    expect(status).toBe(2);
    expect(stderr).toContain('stanch.toml:1');
  });

  it('names the place of a rule that does not exist, and what is meant', () => {
    const told = (toml: string): string => {
      const { status, stdout, stderr } = stanch(['scan', 'src'], { directory: folderWith({ ...leaky, 'src/stanch.toml': toml }) });
      return `${status} ${stderr}${stdout.split('\n').filter((line) => line.startsWith('Note')).join('')}`;
    };
    for (const setting of ['disable = ["gitlab-*",\n', 'only = [\n']) expect(told(`[rules]\n${setting}"slack-bot-tokn"]\n`)).toMatch(/^2 stanch: stanch\.toml:[23]: there is no rule slack-bot-tokn\n {2}Did you mean: slack-bot-token\n$/);
    // A severity is of one rule; a start of ids would have been passed over.
    expect(told('[rules]\nonly = ["aws-*",\n"nope-*"]\ndisable = ["slack-bot-tokn"]\nseverity = { "zzzzzz" = "low" }\n')).toBe('2 stanch: stanch.toml:2: there is no rule nope-*\nstanch.toml:4: there is no rule slack-bot-tokn; did you mean slack-bot-token?\nstanch.toml:5: there is no rule zzzzzz\n  All ids: stanch rules list\n');
    expect(told('[rules]\nseverity = { "slack-*" = "low" }\n')).toMatch(/^2 stanch: stanch\.toml:2: there is no rule slack-\*\n/);
    expect(told('[rules.severity]\n"slack-bot-tokn" = "low"\n')).toContain('stanch.toml:2: there is no rule slack-bot-tokn');
    expect(told('[rules]\nonly = []\n')).toContain('no rule is left to scan with');
    expect(told('[[allow]]\nrules = ["slack-bot-tokn"]\npaths = ["x"]\n')).toBe('1 Note: stanch.toml:1: allows something for the rule slack-bot-tokn, which there is not; did you mean slack-bot-token?');
    expect(told('[[allow]]\nreason = "all of it"\n')).toBe('1 Note: stanch.toml:1: names no condition, so it allows nothing');
  });

  it('scans on where a file cannot be read, and exits with 3', () => {
    const directory = folderWith({ ...leaky, 'closed.env': 'x' });
    chmodSync(path.join(directory, 'closed.env'), 0);
    symlinkSync('closed.env', path.join(directory, 'link'));
    const { status, stdout } = stanch(['scan', '--format', 'json'], { directory, ...(process.getuid?.() === 0 ? { environment: {} } : {}) });
    const report = JSON.parse(stdout);
    expect(report.findings).toHaveLength(1);
    // The superuser can read everything.
    expect(status).toBe(process.getuid?.() === 0 ? 1 : 3);
    expect(report.scan.complete).toBe(process.getuid?.() === 0);
  });

  it('reads all the same when the home folder is another user\'s, as in containers', () => {
    const directory = folderWith({ 'home/.config/git/ignore': 'x\n', 'repo/readme.md': 'nothing\n' });
    const repository = path.join(directory, 'repo');
    spawnSync('git', ['init', '-q', repository]);
    // The superuser can read everything, so another user runs it.
    const asSuperuser = process.getuid?.() === 0;
    if (asSuperuser) chmodSync(directory, 0o755);
    chmodSync(path.join(directory, 'home/.config'), 0);
    const { status, stdout } = spawnSync(process.execPath, [BINARY, 'scan'], {
      cwd: repository, env: { PATH: process.env['PATH'] ?? '', HOME: path.join(directory, 'home') }, encoding: 'utf8', ...(asSuperuser ? { uid: 65_534, gid: 65_534 } : {}),
    });
    chmodSync(path.join(directory, 'home/.config'), 0o700);
    expect([status, stdout.split('\n')[0]]).toEqual([0, 'No secrets found']);
    expect(stdout).not.toContain('Not read');
  });

  it('does not mind a reader that goes away', async () => {
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`f${i}.env`, Array.from({ length: 20 }, (__, j) => `T${j}=${gitlabToken(1000 + i * 20 + j)}\n`).join('')]));
    const child = started(['scan', '--format', 'json'], { directory: folderWith(files) });
    child.stdout!.once('data', () => child.stdout!.destroy());
    let stderr = '';
    child.stderr!.on('data', (chunk) => { stderr += String(chunk); });
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('prints what was found so far when interrupted, and does not exit with 0', async () => {
    const large = 'lorem ipsum = "dolor sit amet 12345"\n'.repeat(60_000);
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`f${String(i).padStart(2, '0')}.txt`, i === 0 ? `T=${token}\n` : large]));
    const child = started(['scan', '--jobs', '1'], { directory: folderWith(files) });
    let [stdout, stderr] = ['', ''];
    child.stdout!.on('data', (chunk) => { stdout += String(chunk); });
    child.stderr!.on('data', (chunk) => { stderr += String(chunk); });
    setTimeout(() => child.kill('SIGINT'), 1200);
    const status = await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
    // A machine that is done before the signal comes has nothing to interrupt.
    if (stdout.includes('incomplete')) {
      expect(status).toBe(3);
      expect(stdout).toContain('Note: interrupted');
    } else {
      expect(status === 1 || status === 130 || status === null).toBe(true);
    }
  });
});
