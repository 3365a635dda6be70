/** What scan reads, in each mode, and with what status it ends. */
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { folderWith, gitlabToken, stanch } from './binary.js';

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

describe('colour', () => {
  it.each([[{}, false], [{ FORCE_COLOR: '1' }, true], [{ FORCE_COLOR: '0' }, false], [{ NO_COLOR: '1' }, false]])('with %j: %s', (environment, coloured) => {
    expect(stanch(['scan'], { directory: folderWith(leaky), environment }).stdout.includes('\u001b[')).toBe(coloured);
  });
});
