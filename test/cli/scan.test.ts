import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { BINARY, folderWith, gitlabToken, stanch, started } from './binary.js';

const token = gitlabToken(1);
const leaky = { 'src/app.env': `# settings\nGITLAB_TOKEN=${token}\n`, 'readme.md': 'nothing here\n' };

describe('stanch scan', () => {
  it('prints findings, coverage and exits with 1', () => {
    const { status, stdout, stderr } = stanch(['scan'], { directory: folderWith(leaky) });
    expect(status).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain('src/app.env\n');
    expect(stdout).toContain(`2:14  GITLAB_TOKEN=${token.slice(0, 4)}********${token.slice(-2)}\n`);
    expect(stdout).toMatch(/1 secret in 1 place \(1 critical\)\nScanned 2 files, \d+ B in /);
    expect(stdout).not.toContain(token);
  });

  it('exits with 0 where there is nothing', () => {
    const { status, stdout, stderr } = stanch(['scan'], { directory: folderWith({ 'a.txt': 'hello\n' }) });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^No secrets found\nScanned 1 file/);
  });

  it('prints the same, byte by byte, for any number of jobs', () => {
    const files = Object.fromEntries(Array.from({ length: 260 }, (_, i) => [`d${i % 7}/f${i}.env`, i % 20 === 0 ? `TOKEN=${gitlabToken(100 + i)}\n` : `x=${i}\n`]));
    const directory = folderWith(files);
    const one = stanch(['scan', '--format', 'csv', '--jobs', '1'], { directory });
    const four = stanch(['scan', '--format', 'csv', '--jobs', '4'], { directory });
    expect(four.stdout).toBe(one.stdout);
    expect(one.stdout.trimEnd().split('\n')).toHaveLength(1 + 13);
  });

  it('reads a range with worker threads as it does alone', () => {
    const repo = Scratch.init();
    for (let i = 0; i < 40; i++) {
      // What is there moves, is merged and is put back, and every third commit has a secret that the next one takes away.
      repo.write(`d${i % 3}/a.env`, i % 3 === 0 ? `N=${i}\nTOKEN=${gitlabToken(100 + i)}\n` : `N=${i}\n`);
      if (i === 20) repo.git('mv', 'd1/a.env', 'moved.env');
      repo.git('add', '-A');
      repo.git('commit', '-qm', i === 7 ? `commit ${gitlabToken(500)}` : `commit ${i}`);
      if (i === 30) repo.git('merge', '-q', '--no-ff', '-s', 'ours', '-m', 'merged', repo.git('commit-tree', '-p', 'HEAD~3', '-m', 'aside', 'HEAD~5^{tree}'));
    }
    repo.git('tag', '-am', `tagged ${gitlabToken(501)}`, 'v1');
    const report = (...args: string[]): Record<string, unknown> => {
      const { scan, findings } = JSON.parse(stanch(['scan', '--range', 'HEAD~40..v1', '--exclude', 'd2', '--format', 'json', ...args], { directory: repo.root }).stdout);
      return { coverage: scan.coverage, findings };
    };
    const alone = report('--jobs', '1');
    expect(alone.coverage).toMatchObject({ commits: 41, skipped: [] });
    expect(alone.findings).toHaveLength(15);
    expect(report('--jobs', '3')).toEqual(alone);
  });

  it('reads standard input', () => {
    const run = stanch(['scan', '--stdin', '--filename', 'x/prod.env', '--format', 'json'], { directory: folderWith({}), input: `T=${token}\n` });
    expect(run.status).toBe(1);
    expect(JSON.parse(run.stdout).findings).toMatchObject([{ ruleId: 'gitlab-personal-access-token', path: 'x/prod.env', startLine: 1, startColumn: 3 }]);
  });

  it('reads what is staged, a range, and the history', () => {
    const repo = Scratch.init();
    repo.write('a.txt', 'one\n');
    repo.git('add', '-A');
    repo.git('commit', '-qm', 'one');
    repo.write('a.txt', `one\nT=${token}\n`);
    repo.git('add', '-A');
    const ids = (...args: string[]): string[] => {
      const run = stanch(['scan', ...args, '--format', 'json'], { directory: repo.root });
      return JSON.parse(run.stdout).findings.map((finding: { path: string; startLine: number; occurrences: { commit?: string }[] }) => `${finding.path}:${finding.startLine}`);
    };
    expect(ids('--staged')).toEqual(['a.txt:2']);
    repo.git('commit', '-qm', 'two');
    expect(ids('--staged')).toEqual([]);
    expect(ids('--range', 'HEAD~1..HEAD')).toEqual(['a.txt:2']);
    repo.write('a.txt', 'one\n');
    repo.git('commit', '-qam', 'three');
    expect(ids()).toEqual([]);
    expect(ids('--history')).toEqual(['a.txt:2']);
  });

  it.each([
    [['--exit-zero'], 0],
    [['--fail-on', 'critical'], 1],
    [['--rules', '-gitlab-*,-generic-*'], 0],
    [['--rules', 'gitlab-personal-access-token'], 1],
    [['--rules', 'aws-*'], 0],
    [['--exclude', 'src/'], 0],
    [['--exclude', '*.md', '--exclude=docs'], 1],
    [['--max-file-size', '10'], 0],
    [['--min-confidence', 'high'], 1],
  ])('with %j exits with %i', (flags, status) => {
    expect(stanch(['scan', ...flags], { directory: folderWith(leaky) }).status).toBe(status);
  });

  it('does not call a bare repository clean for the files in it', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'a.env': `A=${token}\n` });
    const bare = path.join(folderWith({}), 'bare.git');
    repo.git('clone', '-q', '--bare', repo.root, bare);
    repo.git('gc', '-q');
    for (const directory of [bare, path.join(repo.root, '.git')]) {
      expect(stanch(['scan'], { directory }).stdout).toContain('Note: these are the files of a git directory itself; what was committed: stanch scan --history');
      expect(stanch(['scan', '--history'], { directory }).status).toBe(1);
    }
    for (const bare of ['false', 'true']) {
      repo.git('config', 'core.bare', bare);
      expect(stanch(['scan'], { directory: repo.root }).stdout).not.toContain('Note');
    }
  });

  it('leaves out what is excluded and what is too large, wherever it comes from', () => {
    const repo = Scratch.init();
    const padding = '# nothing\n'.repeat(200);
    repo.commit('one', { 'vendor/a.env': `A=${gitlabToken(11)}\n`, 'large.env': `${padding}B=${gitlabToken(12)}\n`, 'c.env': `C=${gitlabToken(13)}\n` });
    const paths = (...args: string[]): string[] => {
      const report = JSON.parse(stanch(['scan', '--format', 'json', ...args], { directory: repo.root }).stdout);
      return [...report.findings.map((finding: { path: string }) => finding.path), ...report.scan.coverage.skipped.map((skip: { path: string }) => `skipped ${skip.path}`)].sort();
    };
    repo.git('rm', '-q', '--cached', '-r', '.');
    repo.git('commit', '-qm', 'gone');
    repo.git('add', '-A');
    for (const mode of [[], ['--staged'], ['--range', 'HEAD~1..HEAD'], ['--history'], ['--history', '--no-cache']]) {
      if (mode[0] === '--range') repo.git('commit', '-qm', 'again');
      expect(paths(...mode)).toEqual(['c.env', 'large.env', 'vendor/a.env']);
      expect(paths(...mode, '--exclude', 'vendor/')).toEqual(['c.env', 'large.env']);
      expect(paths(...mode, '--max-file-size', '1kB')).toEqual(['c.env', 'skipped large.env', 'vendor/a.env']);
    }
    const piped = stanch(['scan', '--stdin', '--filename', 'vendor/a.env', '--exclude', 'vendor/'], { directory: repo.root, input: `A=${gitlabToken(11)}\n` });
    expect(piped.status).toBe(0);
  });

  it('shows secrets, evidence and what was dropped when asked', () => {
    const directory = folderWith({ 'a.env': `T=${token} # stanch:allow a test\nU=${gitlabToken(2)}\n` });
    const { stdout } = stanch(['scan', '--explain', '--show-secrets'], { directory });
    expect(stdout).toContain(token);
    expect(stdout).toContain('not reported: stanch:allow a test (inline)');
    expect(stdout).toMatch(/probability: 0\.\d{3}/);
  });
});

describe('reports', () => {
  it('are written side by side, each where it was asked for', () => {
    const directory = folderWith(leaky);
    const { status, stdout } = stanch(['scan', 'src', '--report', 'sarif=out/a.sarif', '--report=junit=b.xml', '--format', 'json', '--output', 'c.json', '-f', 'csv'], { directory });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^fingerprint,rule,/);
    expect(JSON.parse(readFileSync(path.join(directory, 'out/a.sarif'), 'utf8')).runs[0].results[0].partialFingerprints).toMatchObject({ primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/) });
    expect(readFileSync(path.join(directory, 'b.xml'), 'utf8')).toContain('<testsuites');
    expect(JSON.parse(readFileSync(path.join(directory, 'c.json'), 'utf8')).findings).toHaveLength(1);
    expect(readdirSync(directory).filter((name) => name.includes('.part'))).toEqual([]);
  });

  it('with --report keep the text on standard output, with --output only a line on standard error', () => {
    const directory = folderWith(leaky);
    expect(stanch(['scan', '--report', 'json=a.json'], { directory }).stdout).toContain('1 secret in 1 place');
    const { stdout, stderr } = stanch(['scan', '--output', 'b.json', '--exclude', '*.json'], { directory });
    expect(stdout).toBe('');
    expect(stderr).toBe('1 secret in 1 place (1 critical)\n');
    expect(JSON.parse(readFileSync(path.join(directory, 'b.json'), 'utf8')).schemaVersion).toBe(1);
  });

  it('that cannot be written cost no finding: full disk', () => {
    const { status, stdout, stderr } = stanch(['scan', '--format', 'json', '--output', '/dev/full'], { directory: folderWith(leaky) });
    expect(status).toBe(3);
    expect(stderr).toMatch(/could not write the json report to \/dev\/full: ENOSPC/);
    expect(stdout).toContain('src/app.env');
    expect(stdout).toContain('1 secret in 1 place');
  });

  // Node's own way to make folders goes round and round there.
  it.runIf(existsSync('/proc/self'))('that cannot be written cost no finding: where nobody can make a folder', () => {
    const directory = folderWith(leaky);
    const { status, stdout, stderr } = stanch(['scan', '--format', 'json', '--output', '/proc/none/a.json'], { directory });
    expect([status, stderr.split('\n')[0]]).toEqual([3, "stanch: could not write the json report to /proc/none/a.json: ENOENT: no such file or directory, mkdir '/proc/none'"]);
    expect(stdout).toContain('1 secret in 1 place');
    const repo = Scratch.init();
    repo.commit('one', { 'a.env': `T=${token}\n` });
    expect(stanch(['scan', '--history'], { directory: repo.root, environment: { XDG_CACHE_HOME: '/proc/none' } }).status).toBe(1);
    expect(stanch(['purge', '--out', '/proc/none'], { directory: repo.root })).toMatchObject({ status: 2, stderr: expect.stringContaining('/proc/none cannot be made: ENOENT') });
  });

  it('that cannot be written cost no finding: no such folder', () => {
    const directory = folderWith({ ...leaky, file: 'x' });
    const { status, stdout } = stanch(['scan', '--format', 'json', '--output', 'file/a.json'], { directory });
    expect(status).toBe(3);
    expect(stdout).toContain('1 secret in 1 place');
  });

  it('hold no secret for the sake of masking it in a log', () => {
    const directory = folderWith(leaky);
    const { stdout } = stanch(['scan', '--format', 'github', '--add-mask', '--report', 'github=a.txt'], { directory });
    expect(stdout).toContain(`::add-mask::${token}`);
    expect(readFileSync(path.join(directory, 'a.txt'), 'utf8')).toMatch(/^::error file=/);
  });

  it('are for the user alone when secrets are shown, and keep the mode of a file that is there', () => {
    const directory = folderWith({ ...leaky, 'old.json': '' });
    const modeOf = (name: string): number => statSync(path.join(directory, name)).mode & 0o777;
    chmodSync(path.join(directory, 'old.json'), 0o640);
    stanch(['scan', '--report', 'json=new.json', '--report', 'csv=old.json'], { directory });
    expect([modeOf('new.json') & 0o044, modeOf('old.json')]).toEqual([0o044 & ~process.umask(), 0o640]);
    stanch(['scan', '--show-secrets', '--report', 'json=whole.json', '--report', 'csv=old.json'], { directory });
    expect([modeOf('whole.json'), modeOf('old.json')]).toEqual([0o600, 0o640]);
  });

  it('are written where the file may be written and its folder may not', () => {
    const directory = folderWith({ 'src/app.env': leaky['src/app.env'], 'out/a.json': 'old and longer than nothing' });
    // The superuser may write everything, so another user runs it.
    const other = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    chmodSync(directory, 0o755);
    chmodSync(path.join(directory, 'out/a.json'), 0o666);
    chmodSync(path.join(directory, 'out'), 0o555);
    const { status, stderr } = spawnSync(process.execPath, [BINARY, 'scan', 'src', '--format', 'json', '-o', 'out/a.json'], { cwd: directory, encoding: 'utf8', ...other });
    chmodSync(path.join(directory, 'out'), 0o755);
    expect([status, stderr]).toEqual([1, '1 secret in 1 place (1 critical)\n']);
    expect(JSON.parse(readFileSync(path.join(directory, 'out/a.json'), 'utf8')).findings).toHaveLength(1);
    expect(readdirSync(path.join(directory, 'out'))).toEqual(['a.json']);
  });

  it('leave the old file whole when the new one fails', () => {
    const directory = folderWith({ ...leaky, 'a.json': 'old' });
    stanch(['scan', '--format', 'json', '--output', 'a.json'], { directory });
    expect(JSON.parse(readFileSync(path.join(directory, 'a.json'), 'utf8')).findings).toHaveLength(1);
  });
});

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

describe('what a pull request cannot do', () => {
  it.each(['stanch.toml', '.stanchignore', '.stanch-baseline'])('confuse by a link that leads nowhere: %s', (name) => {
    for (const target of ['nowhere', name]) {
      const directory = folderWith(leaky);
      symlinkSync(target, path.join(directory, name));
      const { status, stderr } = stanch(['scan'], { directory });
      expect([status, stderr]).toEqual([2, `stanch: ${name} cannot be read: it is a symbolic link that leads nowhere\n  Put the file in its place, or remove it\n`]);
    }
  });

  it('leave the repository with extend.path', () => {
    const directory = folderWith({ ...leaky, 'stanch.toml': '[extend]\npath = "../../etc/passwd"\n' });
    mkdirSync(path.join(directory, '.git'));
    const { status, stderr } = stanch(['scan', 'src'], { directory });
    expect(status).toBe(2);
    expect(stderr).toMatch(/leads out|not in/);
  });

  it('steer the terminal by what a message quotes', () => {
    const escape = '\u001b[31m';
    const quoting: Record<string, string>[] = [
      { '.stanch-baseline': `repository 00112233445566778899aabbccddeeff\n00112233445566778899aabbccddeeff rule ${escape}x\n` },
      { 'stanch.toml': 'min-confidence = "\\u001b[31mx"\n' },
      { 'stanch.toml': '[[rule]]\nid = "\\u001b[31mx"\npattern = "x"\n' },
      { '.gitleaks.toml': '[[rules]]\nid = "\\u001b[31mx"\nregex = "("\n' },
    ];
    for (const files of quoting) {
      const { status, stderr } = stanch(['scan'], { directory: folderWith({ ...leaky, ...files }) });
      expect(status).toBe(2);
      expect(stderr).toMatch(/(?:\\x1b|\?)\[31mx/);
      expect(stderr).not.toContain('\u001b');
    }
  });

  it('steer the terminal by a file name', () => {
    const name = 'a\u001b]0;owned\u0007\u202e.env';
    const directory = folderWith({ [name]: `T=${token}\n` });
    const { stdout } = stanch(['scan'], { directory, environment: { FORCE_COLOR: '0' } });
    expect(existsSync(path.join(directory, name))).toBe(true);
    expect(stdout).toContain('a\\x1b]0;owned\\x07\\u{202e}.env');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('colour', () => {
  it.each([[{}, false], [{ FORCE_COLOR: '1' }, true], [{ FORCE_COLOR: '0' }, false], [{ NO_COLOR: '1' }, false]])('with %j: %s', (environment, coloured) => {
    expect(stanch(['scan'], { directory: folderWith(leaky), environment }).stdout.includes('\u001b[')).toBe(coloured);
  });
});
